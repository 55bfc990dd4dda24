import type { Fact } from "./names.js";

/** Who joined the Union in 1995, and what became of Norway. */
export const unionMembers: readonly Fact[] = [
  {
    id: "austria-signed-to-join-eu-1994",
    type: "Joined",
    organization: "european-union",
    on: "1994-06-24",
    data: { party: "austria", as: "signatory" },
    sources: [
      { source: "final-act-1994", place: "opening" },
      { source: "wikipedia-accession-1994", place: "information box", on: "1994-07-24" },
    ],
  },
  {
    id: "finland-signed-to-join-eu-1994",
    type: "Joined",
    organization: "european-union",
    on: "1994-06-24",
    data: { party: "finland", as: "signatory" },
    sources: [
      { source: "final-act-1994", place: "opening" },
      { source: "wikipedia-accession-1994", place: "information box", on: "1994-07-24" },
    ],
  },
  {
    id: "norway-signed-to-join-eu-1994",
    type: "Joined",
    organization: "european-union",
    on: "1994-06-24",
    data: { party: "norway", as: "signatory" },
    sources: [
      { source: "final-act-1994", place: "opening" },
      { source: "wikipedia-accession-1994", place: "information box", on: "1994-07-24" },
    ],
  },
  {
    id: "sweden-signed-to-join-eu-1994",
    type: "Joined",
    organization: "european-union",
    on: "1994-06-24",
    data: { party: "sweden", as: "signatory" },
    sources: [
      { source: "final-act-1994", place: "opening" },
      { source: "wikipedia-accession-1994", place: "information box", on: "1994-07-24" },
    ],
  },
  {
    id: "norway-voted-against-the-union-1994",
    type: "PositionStated",
    organization: "european-union",
    on: "1994-11-28",
    data: { by: "norway", points: ["52.2 per cent of its voters are against membership"] },
    sources: [
      { source: "bpb-1994-11-28", place: "first sentence" },
      { source: "euo-norway", place: "table" },
      { source: "enric-ijoana-norway", place: "third paragraph" },
    ],
  },
  {
    // Again a signatory that never became a member.
    id: "norway-lapsed-eu-1995",
    type: "Lapsed",
    organization: "european-union",
    on: "1995-01-01",
    data: {
      party: "norway",
      as: "signatory",
      reason: "it did not deposit its instruments in due time, so it did not become a member",
    },
    sources: [{ source: "council-decision-1995-01-01", place: "recitals" }],
  },
  {
    id: "austria-joined-eu-1995",
    type: "Joined",
    organization: "european-union",
    on: "1995-01-01",
    data: { party: "austria", as: "member" },
    sources: [
      { source: "dutch-treaties-teu", place: "column of accessions" },
      { source: "wikipedia-accession-1994", place: "first paragraph" },
      { source: "commission-past-enlargements", place: "list", on: "1995" },
      { source: "eu-dk-membership", place: "table", on: "1995" },
      { source: "afp-2020-12-30", place: "entry of 1995", on: "1995" },
      {
        source: "council-decision-1995-01-01",
        place: "title and recitals: of the four only Norway did not become a member",
      },
    ],
  },
  {
    id: "finland-joined-eu-1995",
    type: "Joined",
    organization: "european-union",
    on: "1995-01-01",
    data: { party: "finland", as: "member" },
    sources: [
      { source: "dutch-treaties-teu", place: "column of accessions" },
      { source: "wikipedia-accession-1994", place: "first paragraph" },
      { source: "commission-past-enlargements", place: "list", on: "1995" },
      { source: "eu-dk-membership", place: "table", on: "1995" },
      { source: "afp-2020-12-30", place: "entry of 1995", on: "1995" },
      {
        source: "council-decision-1995-01-01",
        place: "title and recitals: of the four only Norway did not become a member",
      },
    ],
  },
  {
    id: "sweden-joined-eu-1995",
    type: "Joined",
    organization: "european-union",
    on: "1995-01-01",
    data: { party: "sweden", as: "member" },
    sources: [
      { source: "dutch-treaties-teu", place: "column of accessions" },
      { source: "wikipedia-accession-1994", place: "first paragraph" },
      { source: "commission-past-enlargements", place: "list", on: "1995" },
      { source: "eu-dk-membership", place: "table", on: "1995" },
      { source: "afp-2020-12-30", place: "entry of 1995", on: "1995" },
      {
        source: "council-decision-1995-01-01",
        place: "title and recitals: of the four only Norway did not become a member",
      },
    ],
  },
];
