import type { Fact } from "./names.js";

// Three sources make an accession of it, and others take that back; Germany's own standing does not move.

/** 1990: the territory of a state that ceased became part of a member. */
export const germany1990: readonly Fact[] = [
  {
    id: "german-democratic-republic-joined-1990",
    type: "Joined",
    organization: "nato",
    on: "1990-10-03",
    data: { party: "german-democratic-republic", as: "member" },
    sources: [
      { source: "spravochniki", place: "second enlargement" },
      { source: "passionstill", place: "first sentence: an enlargement" },
      { source: "guardian-map-2024", place: "legend of years of accession", on: "1990" },
    ],
  },
  {
    id: "german-democratic-republic-joined-1990-retracted",
    type: "Retracted",
    organization: "nato",
    on: "[1990-10-03..]",
    data: {
      event: "german-democratic-republic-joined-1990",
      reason:
        "No accession: the German Democratic Republic became part of the Federal Republic, and the united Germany stayed the member that it was.",
    },
    sources: [
      { source: "deutschland-de-nato", place: "last sentence" },
      { source: "oson", place: "last sentence" },
      { source: "us-forces-press-2009", place: "paragraph 6: Spain of 1982 and then the three of 1999" },
    ],
  },
  {
    id: "german-democratic-republic-came-in-1990",
    type: "TerritoryIncluded",
    organization: "nato",
    on: "1990-10-03",
    data: { territory: "german-democratic-republic", of: "germany" },
    sources: [
      { source: "oson", place: "first sentence, and the last: the united Germany remained a member" },
      { source: "legalflip", place: "last paragraph: West Germany stayed a party to its treaties, NATO among them" },
      {
        source: "worner-german-unification-1990",
        place: "introduction and paragraphs 1 and 2: one Germany from this day, celebrated in the Council",
      },
    ],
  },
];
