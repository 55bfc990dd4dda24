import type { Fact } from "./names.js";

/** Who ratified the treaty of the European Economic Community, and when. */
export const economicCommunityRatified: readonly Fact[] = [
  {
    id: "italy-ratified-eec-treaty-1957",
    type: "TreatyRatified",
    organization: "eec",
    on: "1957-11-23",
    data: { treaty: "eec-treaty", party: "italy" },
    sources: [
      { source: "cvce-rome-treaties-in-force", place: "first paragraph: the deposits" },
      { source: "ogyk-2018-01-09", place: "the six by name, and the entry into force", on: "[..1958-01-01]" },
    ],
  },
  {
    id: "france-ratified-eec-treaty-1957",
    type: "TreatyRatified",
    organization: "eec",
    on: "1957-11-25",
    data: { treaty: "eec-treaty", party: "france" },
    sources: [
      { source: "cvce-rome-treaties-in-force", place: "first paragraph: the deposits" },
      { source: "ogyk-2018-01-09", place: "the six by name, and the entry into force", on: "[..1958-01-01]" },
    ],
  },
  {
    id: "germany-ratified-eec-treaty-1957",
    type: "TreatyRatified",
    organization: "eec",
    on: "1957-12-09",
    data: { treaty: "eec-treaty", party: "germany" },
    sources: [
      { source: "cvce-rome-treaties-in-force", place: "first paragraph: the deposits" },
      { source: "ogyk-2018-01-09", place: "the six by name, and the entry into force", on: "[..1958-01-01]" },
    ],
  },
  {
    id: "belgium-ratified-eec-treaty-1957",
    type: "TreatyRatified",
    organization: "eec",
    on: "1957-12-13",
    data: { treaty: "eec-treaty", party: "belgium" },
    sources: [
      { source: "cvce-rome-treaties-in-force", place: "first paragraph: the deposits" },
      { source: "ogyk-2018-01-09", place: "the six by name, and the entry into force", on: "[..1958-01-01]" },
    ],
  },
  {
    id: "luxembourg-ratified-eec-treaty-1957",
    type: "TreatyRatified",
    organization: "eec",
    on: "1957-12-13",
    data: { treaty: "eec-treaty", party: "luxembourg" },
    sources: [
      { source: "cvce-rome-treaties-in-force", place: "first paragraph: the deposits" },
      { source: "ogyk-2018-01-09", place: "the six by name, and the entry into force", on: "[..1958-01-01]" },
    ],
  },
  {
    id: "netherlands-ratified-eec-treaty-1957",
    type: "TreatyRatified",
    organization: "eec",
    on: "1957-12-13",
    data: { treaty: "eec-treaty", party: "netherlands" },
    sources: [
      { source: "cvce-rome-treaties-in-force", place: "first paragraph: the deposits" },
      { source: "ogyk-2018-01-09", place: "the six by name, and the entry into force", on: "[..1958-01-01]" },
    ],
  },
];

/** Who ratified the treaty of Euratom, and when. */
export const atomicEnergyRatified: readonly Fact[] = [
  {
    id: "italy-ratified-euratom-treaty-1957",
    type: "TreatyRatified",
    organization: "euratom",
    on: "1957-11-23",
    data: { treaty: "euratom-treaty", party: "italy" },
    sources: [
      { source: "cvce-rome-treaties-in-force", place: "first paragraph: the deposits" },
      { source: "ogyk-2018-01-09", place: "the six by name, and the entry into force", on: "[..1958-01-01]" },
    ],
  },
  {
    id: "france-ratified-euratom-treaty-1957",
    type: "TreatyRatified",
    organization: "euratom",
    on: "1957-11-25",
    data: { treaty: "euratom-treaty", party: "france" },
    sources: [
      { source: "cvce-rome-treaties-in-force", place: "first paragraph: the deposits" },
      { source: "ogyk-2018-01-09", place: "the six by name, and the entry into force", on: "[..1958-01-01]" },
    ],
  },
  {
    id: "germany-ratified-euratom-treaty-1957",
    type: "TreatyRatified",
    organization: "euratom",
    on: "1957-12-09",
    data: { treaty: "euratom-treaty", party: "germany" },
    sources: [
      { source: "cvce-rome-treaties-in-force", place: "first paragraph: the deposits" },
      { source: "ogyk-2018-01-09", place: "the six by name, and the entry into force", on: "[..1958-01-01]" },
    ],
  },
  {
    id: "belgium-ratified-euratom-treaty-1957",
    type: "TreatyRatified",
    organization: "euratom",
    on: "1957-12-13",
    data: { treaty: "euratom-treaty", party: "belgium" },
    sources: [
      { source: "cvce-rome-treaties-in-force", place: "first paragraph: the deposits" },
      { source: "ogyk-2018-01-09", place: "the six by name, and the entry into force", on: "[..1958-01-01]" },
    ],
  },
  {
    id: "luxembourg-ratified-euratom-treaty-1957",
    type: "TreatyRatified",
    organization: "euratom",
    on: "1957-12-13",
    data: { treaty: "euratom-treaty", party: "luxembourg" },
    sources: [
      { source: "cvce-rome-treaties-in-force", place: "first paragraph: the deposits" },
      { source: "ogyk-2018-01-09", place: "the six by name, and the entry into force", on: "[..1958-01-01]" },
    ],
  },
  {
    id: "netherlands-ratified-euratom-treaty-1957",
    type: "TreatyRatified",
    organization: "euratom",
    on: "1957-12-13",
    data: { treaty: "euratom-treaty", party: "netherlands" },
    sources: [
      { source: "cvce-rome-treaties-in-force", place: "first paragraph: the deposits" },
      { source: "ogyk-2018-01-09", place: "the six by name, and the entry into force", on: "[..1958-01-01]" },
    ],
  },
];
