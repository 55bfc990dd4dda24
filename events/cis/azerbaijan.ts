import type { Fact } from "./names.js";

/** Why Azerbaijan, there from the first day, ratified only in 1993. Its membership is in members.ts. */
export const azerbaijan: readonly Fact[] = [
  {
    id: "azerbaijan-council-against-1991",
    type: "PositionStated",
    organization: "cis",
    on: "1991-12-20",
    data: {
      by: "parliament-of-azerbaijan",
      as: "National Council of the Supreme Soviet",
      points: ["as things stand Azerbaijan should not join the Commonwealth"],
    },
    sources: [{ source: "azerbaijan-national-council-1991-12-20", place: "point 1" }],
  },
  {
    id: "azerbaijan-parliament-against-1992",
    type: "PositionStated",
    organization: "cis",
    on: "1992-10",
    data: { by: "parliament-of-azerbaijan", points: ["it votes against ratifying the membership"] },
    sources: [{ source: "country-study-azerbaijan", place: "paragraph 2" }],
  },
  {
    // One handbook; in law the signature of Alma-Ata stood, and no act has been seen that made an observer of it.
    id: "azerbaijan-observer-1992",
    type: "StandingChanged",
    organization: "cis",
    on: "1992-10",
    data: { party: "azerbaijan", to: "observer" },
    sources: [{ source: "country-study-azerbaijan", place: "paragraph 2" }],
    disputed: true,
  },
  {
    id: "azerbaijan-parliament-for-1993",
    type: "PositionStated",
    organization: "cis",
    on: "1993-09-20",
    data: {
      by: "parliament-of-azerbaijan",
      as: "Supreme Soviet",
      points: ["it decides to join the Commonwealth and its Collective Security Treaty"],
    },
    sources: [{ source: "aliyev-library-ashgabat", place: "introduction" }],
  },
];
