import type { Fact } from "./names.js";

/** Who ratified the treaty of accession of 2011 in 2013. */
export const accession2011Later: readonly Fact[] = [
  {
    id: "spain-ratified-accession-treaty-2013",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2013-01-08",
    data: { treaty: "accession-treaty-2011", party: "spain" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "sweden-ratified-accession-treaty-2013",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2013-01-08",
    data: { treaty: "accession-treaty-2011", party: "sweden" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "luxembourg-ratified-accession-treaty-2013",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2013-01-17",
    data: { treaty: "accession-treaty-2011", party: "luxembourg" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "poland-ratified-accession-treaty-2013",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2013-02-12",
    data: { treaty: "accession-treaty-2011", party: "poland" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "france-ratified-accession-treaty-2013",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2013-03-20",
    data: { treaty: "accession-treaty-2011", party: "france" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "finland-ratified-accession-treaty-2013",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2013-05-06",
    data: { treaty: "accession-treaty-2011", party: "finland" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "united-kingdom-ratified-accession-treaty-2013",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2013-05-20",
    data: { treaty: "accession-treaty-2011", party: "united-kingdom" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
      { source: "eurasia-2013-05-21", place: "second paragraph: the deposit", weekday: "Monday" },
    ],
  },
  {
    id: "denmark-ratified-accession-treaty-2013",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2013-05-29",
    data: { treaty: "accession-treaty-2011", party: "denmark" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "netherlands-ratified-accession-treaty-2013",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2013-05-31",
    data: { treaty: "accession-treaty-2011", party: "netherlands" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "belgium-ratified-accession-treaty-2013",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2013-06-14",
    data: { treaty: "accession-treaty-2011", party: "belgium" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "slovenia-ratified-accession-treaty-2013",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2013-06-18",
    data: { treaty: "accession-treaty-2011", party: "slovenia" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "germany-ratified-accession-treaty-2013",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2013-06-21",
    data: { treaty: "accession-treaty-2011", party: "germany" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
      {
        source: "balkan-insight-2013-06-07",
        place: "first two paragraphs: by the Bundesrat",
        on: "2013-06-07",
        weekday: "Friday",
      },
    ],
  },
];
