import type { Fact } from "./names.js";

/** Greece, Portugal and Spain become members of the European Economic Community. */
export const southernMembers: readonly Fact[] = [
  {
    id: "greece-signed-to-join-eec-1979",
    type: "Joined",
    organization: "eec",
    on: "1979-05-28",
    data: { party: "greece", as: "signatory" },
    sources: [
      { source: "final-act-1979", place: "opening" },
      { source: "wikipedia-accession-1979", place: "information box" },
    ],
  },
  {
    id: "greece-joined-eec-1981",
    type: "Joined",
    organization: "eec",
    on: "1981-01-01",
    data: { party: "greece", as: "member" },
    sources: [
      { source: "ep-enlargements", place: "1981" },
      { source: "times-of-malta-2003-12-09", place: "entry of 1981" },
      { source: "dendias-on-the-accession", place: "second paragraph" },
      { source: "wikipedia-accession-1979", place: "first paragraph" },
      { source: "commission-past-enlargements", place: "list", on: "1981" },
      { source: "times-of-malta-2005-05-08", place: "fifth paragraph", on: "1981" },
      { source: "afp-2020-12-30", place: "entry of 1981", on: "1981" },
      { source: "time-1981-01-12", place: "first two paragraphs: last week", on: "[..1981-01-12]" },
    ],
  },
  {
    id: "portugal-signed-to-join-eec-1985",
    type: "Joined",
    organization: "eec",
    on: "1985-06-12",
    data: { party: "portugal", as: "signatory" },
    sources: [
      { source: "wikisummaries-iberia", place: "first paragraph" },
      { source: "treaty-of-accession-1985", place: "title" },
    ],
  },
  {
    id: "spain-signed-to-join-eec-1985",
    type: "Joined",
    organization: "eec",
    on: "1985-06-12",
    data: { party: "spain", as: "signatory" },
    sources: [
      { source: "wikisummaries-iberia", place: "first paragraph" },
      { source: "treaty-of-accession-1985", place: "title" },
    ],
  },
  {
    id: "portugal-joined-eec-1986",
    type: "Joined",
    organization: "eec",
    on: "1986-01-01",
    data: { party: "portugal", as: "member" },
    sources: [
      { source: "wikisummaries-iberia", place: "first paragraph" },
      { source: "wikipedia-enlargement-1986", place: "fourth paragraph" },
      { source: "times-of-malta-2003-12-09", place: "entry of 1986" },
      { source: "commission-past-enlargements", place: "list", on: "1986" },
      { source: "times-of-malta-2005-05-08", place: "fifth paragraph", on: "1986" },
      { source: "afp-2020-12-30", place: "entry of 1986", on: "1986" },
      { source: "chicago-tribune-1986-01-03", place: "first two paragraphs", weekday: "Wednesday" },
    ],
  },
  {
    id: "spain-joined-eec-1986",
    type: "Joined",
    organization: "eec",
    on: "1986-01-01",
    data: { party: "spain", as: "member" },
    sources: [
      { source: "wikisummaries-iberia", place: "first paragraph" },
      { source: "wikipedia-enlargement-1986", place: "fourth paragraph" },
      { source: "times-of-malta-2003-12-09", place: "entry of 1986" },
      { source: "commission-past-enlargements", place: "list", on: "1986" },
      { source: "times-of-malta-2005-05-08", place: "fifth paragraph", on: "1986" },
      { source: "afp-2020-12-30", place: "entry of 1986", on: "1986" },
      { source: "chicago-tribune-1986-01-03", place: "first two paragraphs", weekday: "Wednesday" },
    ],
  },
];
