import type { Fact } from "./names.js";

/** Who ratified the treaty of accession of 2011 in 2012. */
export const accession2011: readonly Fact[] = [
  {
    id: "slovakia-ratified-accession-treaty-2012",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2012-03-19",
    data: { treaty: "accession-treaty-2011", party: "slovakia" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
      { source: "sita-2012-03-19", place: "first paragraph", weekday: "Monday" },
      { source: "euobserver-2012-03-21", place: "second sentence" },
    ],
  },
  {
    id: "hungary-ratified-accession-treaty-2012",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2012-03-22",
    data: { treaty: "accession-treaty-2011", party: "hungary" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "malta-ratified-accession-treaty-2012",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2012-04-02",
    data: { treaty: "accession-treaty-2011", party: "malta" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "croatia-ratified-accession-treaty-2012",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2012-04-04",
    data: { treaty: "accession-treaty-2011", party: "croatia" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "italy-ratified-accession-treaty-2012",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2012-04-10",
    data: { treaty: "accession-treaty-2011", party: "italy" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "bulgaria-ratified-accession-treaty-2012",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2012-04-19",
    data: { treaty: "accession-treaty-2011", party: "bulgaria" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "latvia-ratified-accession-treaty-2012",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2012-06-06",
    data: { treaty: "accession-treaty-2011", party: "latvia" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "cyprus-ratified-accession-treaty-2012",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2012-06-11",
    data: { treaty: "accession-treaty-2011", party: "cyprus" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "lithuania-ratified-accession-treaty-2012",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2012-06-20",
    data: { treaty: "accession-treaty-2011", party: "lithuania" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "czechia-ratified-accession-treaty-2012",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2012-07-04",
    data: { treaty: "accession-treaty-2011", party: "czechia" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "romania-ratified-accession-treaty-2012",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2012-08-02",
    data: { treaty: "accession-treaty-2011", party: "romania" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
      { source: "dutch-treaties-accession-2011", place: "column of ratifications", on: "2012-08-01" },
    ],
  },
  {
    id: "austria-ratified-accession-treaty-2012",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2012-08-08",
    data: { treaty: "accession-treaty-2011", party: "austria" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "ireland-ratified-accession-treaty-2012",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2012-10-08",
    data: { treaty: "accession-treaty-2011", party: "ireland" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "estonia-ratified-accession-treaty-2012",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2012-10-24",
    data: { treaty: "accession-treaty-2011", party: "estonia" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "portugal-ratified-accession-treaty-2012",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2012-12-19",
    data: { treaty: "accession-treaty-2011", party: "portugal" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
  {
    id: "greece-ratified-accession-treaty-2012",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2012-12-27",
    data: { treaty: "accession-treaty-2011", party: "greece" },
    sources: [
      { source: "council-agreements-2011", place: "column of notifications" },
      { source: "dispatch-news-desk-2013-06", place: "last sentence: all had", on: "[..2013-06-21]" },
    ],
  },
];
