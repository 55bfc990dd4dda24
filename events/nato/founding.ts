import type { Fact } from "./names.js";

/** The treaty of 1949, the organisation that it made, and where that has its seat. */
export const founding: readonly Fact[] = [
  {
    id: "north-atlantic-treaty-signed-1949",
    type: "TreatySigned",
    organization: "nato",
    on: "1949-04-04",
    data: {
      treaty: "north-atlantic-treaty",
      name: "the North Atlantic Treaty",
      signatories: [
        "belgium",
        "canada",
        "denmark",
        "france",
        "iceland",
        "italy",
        "luxembourg",
        "netherlands",
        "norway",
        "portugal",
        "united-kingdom",
        "united-states",
      ],
      place: "Washington",
      commitments: ["an armed attack on one or more of the parties is taken as an attack on all of them"],
    },
    sources: [
      { source: "nato-member-countries-2012", place: "section on the founding members" },
      { source: "international-organization-1949", place: "first sentence" },
      { source: "eata-washington-treaty", place: "paragraphs 1 and 2" },
      { source: "jagran-josh-2022-01-28", place: "paragraph 3" },
      { source: "wikipedia-north-atlantic-treaty", place: "introduction and section “Members”" },
      { source: "en-academic-north-atlantic-treaty", place: "table and introduction" },
      { source: "latimes-1999-04-25", place: "entry of 4 April 1949" },
      // The editor's reference has May; the protocol that it is about names 4 April in its first line.
      { source: "dutch-law-database", place: "note in place of Article II", on: "1949-05-04" },
    ],
  },
  {
    // Lists have them as members from the signature on, before the treaty was in force.
    id: "nato-founded-1949",
    type: "Founded",
    organization: "nato",
    on: "1949-04-04",
    data: {
      name: "North Atlantic Treaty Organization",
      acronym: "NATO",
      founders: [
        "belgium",
        "canada",
        "denmark",
        "france",
        "iceland",
        "italy",
        "luxembourg",
        "netherlands",
        "norway",
        "portugal",
        "united-kingdom",
        "united-states",
      ],
      treaty: "north-atlantic-treaty",
      place: "Washington",
    },
    sources: [
      { source: "nato-member-countries-2012", place: "section on the founding members" },
      {
        source: "nato-washington-treaty-2015",
        place: "title and first sentence",
        years: { since: "nato-founded-1949", count: 66 },
      },
      { source: "lexicals", place: "table of founding members" },
      { source: "latimes-1999-04-25", place: "entry of 4 April 1949" },
      { source: "eata", place: "list in order of accession", on: "1949" },
      { source: "wikipedia-north-atlantic-treaty", place: "section “Members”" },
      { source: "spravochniki", place: "first line of the chronology; the text above it has April only" },
      { source: "us-forces-press-2009", place: "paragraph 1" },
    ],
  },
  {
    // The Senate's consent, as Uzbekistan's parliament ratified a membership: of the other parliaments' days, only the
    // British are at hand, 12 and 18 May.
    id: "united-states-ratified-1949",
    type: "Ratified",
    organization: "nato",
    on: "1949-07-21",
    data: { party: "united-states", by: "united-states-senate" },
    sources: [
      { source: "latimes-1999-04-25", place: "entry of 21 July 1949" },
      { source: "en-academic-north-atlantic-treaty", place: "last paragraph, with the vote" },
      { source: "papers-past-1949-07-23", place: "paragraph 1, from Washington on the 21st: today" },
    ],
  },
  {
    id: "north-atlantic-treaty-in-force-1949",
    type: "TreatyEnteredIntoForce",
    organization: "nato",
    on: "1949-08-24",
    data: { treaty: "north-atlantic-treaty" },
    sources: [
      { source: "wikipedia-north-atlantic-treaty", place: "the official footnote to Article 11" },
      { source: "en-academic-north-atlantic-treaty", place: "table: effective" },
      {
        source: "nato-member-countries-2012",
        place: "section on the founding members: all had ratified within five months of signing",
        on: "[1949-04-04..1949-09-04]",
      },
      { source: "uk-records-north-atlantic-treaty", place: "record 70300: entry into force" },
    ],
  },
  {
    // Ireland stands where every other list has Iceland.
    id: "ireland-joined-1949",
    type: "Joined",
    organization: "nato",
    on: "1949-04-04",
    data: { party: "ireland", as: "member" },
    sources: [{ source: "everything2", place: "list of founders" }],
  },
  {
    id: "ireland-joined-1949-retracted",
    type: "Retracted",
    organization: "nato",
    on: "[..2012-10-20]",
    data: {
      event: "ireland-joined-1949",
      reason: "A slip for Iceland: NATO's own list of the twelve has Iceland, and Ireland is not in the alliance.",
    },
    sources: [
      { source: "nato-member-countries-2012", place: "list of the twelve" },
      { source: "calendar-uk", place: "paragraph on members of the EU that are not in NATO" },
      {
        source: "jagran-josh-2022-01-28",
        place: "paragraph 3, where Iceland founds it, and the section on partners, where Ireland is",
        on: "[..2022-01-28]",
      },
    ],
  },

  {
    id: "seat-london-1949",
    type: "SeatMoved",
    organization: "nato",
    on: "1949",
    data: { seat: "London" },
    sources: [
      { source: "belgiumaps", place: "section on its history: at its creation" },
      { source: "nato-london-declaration-2019", place: "paragraph 1: its first home", on: "[..2019-12-04]" },
    ],
  },
  {
    id: "seat-paris-1952",
    type: "SeatMoved",
    organization: "nato",
    on: "1952-04-16",
    data: { seat: "Paris" },
    sources: [
      { source: "nato-archives-headquarters", place: "administrative history: moved into the Palais de Chaillot" },
      { source: "nato-handbook-1959", place: "title page: the Palais de Chaillot, where it is", on: "[..1959-02]" },
      { source: "nato-short-handbook-1967", place: "title page: at the Porte Dauphine by now", on: "[..1967-02]" },
    ],
  },
  {
    id: "seat-brussels-1967",
    type: "SeatMoved",
    organization: "nato",
    on: "1967-10-16",
    data: { seat: "Brussels" },
    sources: [
      { source: "nato-review-big-move", place: "caption of the opening; decided on 26 October 1966" },
      { source: "latimes-1999-04-25", place: "entry of 16 October 1967" },
      { source: "belgiumaps", place: "section on its history: in Paris until then", on: "1966" },
    ],
  },
];
