import type { Fact } from "./names.js";

/** Moldova on its way out. No notice to the depositary has been found, so by this record it is still a member. */
export const moldova: readonly Fact[] = [
  {
    id: "moldova-froze-2022",
    type: "ParticipationFrozen",
    organization: "cis",
    on: "2022",
    data: { party: "moldova", reason: "Russia's war against Ukraine" },
    sources: [
      { source: "trt-2025-10-10", place: "paragraph 4: no longer takes part in meetings" },
      { source: "particle-2026-01", place: "overview, point 3" },
      { source: "free-russia-forum-2023-07-21", place: "paragraph 6: since the beginning of the war" },
    ],
  },
  {
    id: "moldova-recalls-deputy-2023",
    type: "PositionStated",
    organization: "cis",
    on: "2023-03",
    data: {
      by: "moldova",
      as: "its government",
      points: ["it recalls its representative from the Executive Committee"],
    },
    sources: [
      { source: "yenisafak-2023-07-07", place: "paragraph 6: a month after February" },
      { source: "interfax-ukraine-2023", on: "2023", place: "paragraphs 1 and 2: with effect from 14 April" },
    ],
  },
  {
    id: "moldova-ipa-first-reading-2023",
    type: "PositionStated",
    organization: "cis",
    on: "2023-07-07",
    data: {
      by: "parliament-of-moldova",
      points: ["it denounces the Convention on the Interparliamentary Assembly, in first reading"],
    },
    sources: [
      { source: "zdg-2023-07", place: "paragraph 1", weekday: "Friday" },
      { source: "yenisafak-2023-07-07", place: "paragraph 1", weekday: "Friday" },
    ],
  },
  {
    id: "moldova-ipa-denounced-2023",
    type: "PositionStated",
    organization: "cis",
    on: "2023-07-20",
    data: { by: "parliament-of-moldova", points: ["it denounces the Convention on the Interparliamentary Assembly"] },
    sources: [{ source: "free-russia-forum-2023-07-21", place: "paragraph 1", weekday: "Thursday" }],
  },
  {
    id: "moldova-denunciation-begun-2026",
    type: "PositionStated",
    organization: "cis",
    on: "2026-01-19",
    data: {
      by: "mihai-popsoi",
      as: "Foreign Minister of Moldova",
      points: [
        "the denunciation of the Charter, of the founding agreement and of its protocol has begun",
        "participation has in fact been suspended already",
      ],
    },
    sources: [
      { source: "report-az-2026-01-19", place: "paragraphs 1 to 4" },
      { source: "odessa-journal-2026-01", on: "[2026-01-19..2026-02-14]", place: "paragraphs 1 to 4" },
      { source: "belta-2026-03-20", place: "paragraph 2" },
      { source: "tass-2026-01-20", on: "[..2026-01-20]", place: "paragraphs 3 and 4" },
    ],
  },
  {
    id: "secretary-general-on-moldova-2026",
    type: "PositionStated",
    organization: "cis",
    on: "2026-01-28",
    data: {
      by: "sergei-lebedev",
      as: "Secretary-General of the CIS",
      points: ["Moldova has sent no declaration of leaving, and the procedure begins only with one"],
    },
    sources: [{ source: "ria-2026-01-29", place: "dateline; paragraphs 1 and 2" }],
  },
  {
    id: "moldova-government-2026",
    type: "PositionStated",
    organization: "cis",
    on: "2026-03-11",
    data: {
      by: "moldova",
      as: "its government",
      points: ["it approves the denunciation of the Charter, of the founding agreement and of its protocol"],
    },
    sources: [
      { source: "vedomosti-2026-03-11", on: "[..2026-03-11]", place: "paragraph 1" },
      { source: "belta-2026-03-20", place: "paragraph 3" },
    ],
  },
  {
    id: "moldova-first-reading-2026",
    type: "PositionStated",
    organization: "cis",
    on: "2026-03-20",
    data: {
      by: "parliament-of-moldova",
      points: ["it denounces the founding agreement, its protocol and the Charter, in first reading"],
    },
    sources: [
      { source: "belta-2026-03-20", place: "paragraph 1: the agreement and the protocol" },
      { source: "moldpres-2026-03-20", place: "paragraph 1: all three" },
      { source: "ua-news-2026-03-21", on: "[..2026-03-21]", place: "paragraph 1: the Charter too" },
      { source: "nikk-2026-03", on: "2026-03-21", place: "the first reading" },
    ],
  },
];
