import type { Fact } from "./names.js";

/** The North Atlantic Council, and the sessions of its first years that the sources give. */
export const council: readonly Fact[] = [
  {
    id: "north-atlantic-council-founded",
    type: "Founded",
    organization: "north-atlantic-council",
    on: "[1949-04-04..1949-09-17]",
    data: { name: "North Atlantic Council", acronym: "NAC", parent: "nato" },
    sources: [{ source: "latimes-1999-04-25", place: "entries of 4 April and 17 September 1949, its first session" }],
  },
  {
    id: "council-session-1",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "1949-09-17",
    data: {
      ordinal: 1,
      place: "Washington",
      chair: { party: "dean-acheson", posts: ["Secretary of State of the United States"] },
    },
    sources: [{ source: "latimes-1999-04-25", place: "entry of 17 September 1949" }],
  },
  {
    id: "council-session-7",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "1951-09-20",
    data: {
      ordinal: 7,
      place: "Ottawa",
      decisions: [{ did: "adopted", document: "a resolution on the accession of Greece and Turkey" }],
    },
    sources: [
      { source: "frus-1951-ottawa", place: "heading, and the resolution" },
      { source: "nato-greece-turkey-2012", place: "paragraph 2" },
    ],
  },
  {
    id: "council-session-9",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "1952-02-20",
    data: {
      ordinal: 9,
      place: "Lisbon",
      days: 6,
      chair: { party: "lester-pearson", posts: ["Secretary of State for External Affairs of Canada"] },
    },
    sources: [
      { source: "nato-lisbon-communique-1952", place: "paragraph 1" },
      { source: "cbs-timeline", place: "entry of 20 to 25 February" },
    ],
  },
  {
    id: "council-ministerial-1954-10-23",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "1954-10-23",
    data: {
      place: "Paris",
      chair: { party: "stephanos-stephanopoulos", posts: ["Foreign Minister of Greece"] },
      present: [{ party: "konrad-adenauer", posts: ["Chancellor of the Federal Republic of Germany", "observer"] }],
      agenda: ["the association of the Federal Republic of Germany with the West, and its part in defence"],
    },
    sources: [
      { source: "nato-communique-1954", place: "paragraph 1" },
      { source: "nato-paris-agreements", place: "introduction" },
      { source: "frus-council-1954", place: "sentences 1 and 2, with Adenauer", on: "1954-10-22" },
      { source: "nato-resolution-1954-10-22", place: "heading: what it adopted", on: "1954-10-22" },
    ],
  },
  {
    id: "council-1955-05-09",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "1955-05-09",
    data: {
      place: "Paris",
      days: 3,
      chair: { party: "stephanos-stephanopoulos", posts: ["Foreign Minister of Greece"] },
    },
    sources: [
      { source: "nato-german-membership-2015", place: "paragraph 2: Germany's first, three days after 6 May" },
      { source: "nato-communique-1955-05-11", place: "paragraph 1" },
      { source: "frus-council-1955", place: "sentence 1: to the 11th" },
    ],
  },
  {
    id: "council-on-algeria-1963",
    type: "PositionStated",
    organization: "north-atlantic-council",
    on: "1963-01-16",
    data: {
      by: "north-atlantic-council",
      points: [
        "it takes note that what the treaty says of the former Algerian departments of France has become inapplicable",
      ],
    },
    sources: [{ source: "wikipedia-north-atlantic-treaty", place: "the official footnote to Article 6" }],
  },
];
