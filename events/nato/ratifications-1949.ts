import type { Fact } from "./names.js";

// No source at hand has the days on which the twelve deposited their instruments; it was before the treaty was in force.
const byAugust: Extract<Fact, { readonly type: "TreatyRatified" }>["sources"] = [
  {
    source: "wikipedia-north-atlantic-treaty",
    place: "the official footnote to Article 11: deposited by all signatories",
  },
  {
    source: "nato-member-countries-2012",
    place: "section on the founding members: by all parliaments, within five months of signing",
    on: "[1949-04-04..1949-09-04]",
  },
];

/** The ratifications of 1949. */
export const ratifications: readonly Fact[] = [
  {
    id: "belgium-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "belgium" },
    sources: byAugust,
  },
  {
    id: "canada-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "canada" },
    sources: byAugust,
  },
  {
    id: "denmark-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "denmark" },
    sources: byAugust,
  },
  {
    id: "france-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "france" },
    sources: byAugust,
  },
  {
    id: "iceland-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "iceland" },
    sources: byAugust,
  },
  {
    id: "italy-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "italy" },
    sources: byAugust,
  },
  {
    id: "luxembourg-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "luxembourg" },
    sources: byAugust,
  },
  {
    id: "netherlands-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "netherlands" },
    sources: byAugust,
  },
  {
    id: "norway-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "norway" },
    sources: byAugust,
  },
  {
    id: "portugal-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "portugal" },
    sources: byAugust,
  },
  {
    id: "united-kingdom-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "united-kingdom" },
    sources: byAugust,
  },
  {
    id: "united-states-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "united-states" },
    sources: byAugust,
  },
];
