import type { Fact } from "./names.js";

/** Who ratified the Minsk agreement, and the Alma-Ata protocol with it, in order of the days. */
export const agreementRatified: readonly Fact[] = [
  {
    id: "belarus-ratified-agreement",
    type: "TreatyRatified",
    organization: "cis",
    on: "1991-12-10",
    data: { treaty: "founding-agreement", party: "belarus" },
    sources: [
      { source: "24-kg-2026-03-06", place: "paragraph 2" },
      { source: "wikipedia-member-states", place: "table, column 3" },
      { source: "flags-db-2023", place: "table, column 3" },
    ],
  },
  {
    id: "ukraine-ratified-agreement",
    type: "TreatyRatified",
    organization: "cis",
    on: "1991-12-10",
    data: { treaty: "founding-agreement", party: "ukraine" },
    sources: [
      { source: "24-kg-2026-03-06", place: "paragraph 2" },
      { source: "wikipedia-member-states", place: "table, column 3" },
      { source: "agreement-text-ligazakon", place: "heading: ratified, and in force for Ukraine the same day" },
      { source: "ukraine-justice-ministry", place: "paragraph 3: with restrictions" },
      { source: "tass-2018-05-19", on: "1991-12", place: "last paragraphs" },
    ],
  },
  {
    id: "russia-ratified-agreement",
    type: "TreatyRatified",
    organization: "cis",
    on: "1991-12-12",
    data: { treaty: "founding-agreement", party: "russia" },
    sources: [
      { source: "24-kg-2026-03-06", place: "paragraph 2" },
      { source: "wikipedia-member-states", place: "table, column 3" },
      { source: "flags-db-2023", place: "table, column 3" },
    ],
  },
  {
    id: "kazakhstan-ratified-agreement",
    type: "TreatyRatified",
    organization: "cis",
    on: "1991-12-23",
    data: { treaty: "founding-agreement", party: "kazakhstan" },
    sources: [
      { source: "wikipedia-member-states", place: "table, column 3" },
      { source: "flags-db-2023", place: "table, column 3" },
    ],
  },
  {
    id: "turkmenistan-ratified-agreement",
    type: "TreatyRatified",
    organization: "cis",
    on: "1991-12-26",
    data: { treaty: "founding-agreement", party: "turkmenistan" },
    sources: [
      { source: "wikipedia-member-states", place: "table, column 3" },
      { source: "flags-db-2023", place: "table, column 3" },
    ],
  },
  {
    id: "armenia-ratified-agreement",
    type: "TreatyRatified",
    organization: "cis",
    on: "1992-02-18",
    data: { treaty: "founding-agreement", party: "armenia" },
    sources: [
      { source: "wikipedia-member-states", place: "table, column 3" },
      { source: "flags-db-2023", place: "table, column 3" },
    ],
  },
  {
    id: "kyrgyzstan-ratified-agreement",
    type: "TreatyRatified",
    organization: "cis",
    on: "1992-03-06",
    data: { treaty: "founding-agreement", party: "kyrgyzstan" },
    sources: [
      { source: "24-kg-2026-03-06", place: "heading and paragraph 1" },
      { source: "wikipedia-member-states", place: "table, column 3" },
      { source: "flags-db-2023", place: "table, column 3" },
    ],
  },
  {
    id: "uzbekistan-ratified-agreement",
    type: "TreatyRatified",
    organization: "cis",
    on: "1992-04-01",
    data: { treaty: "founding-agreement", party: "uzbekistan" },
    sources: [
      { source: "wikipedia-member-states", place: "table, column 3" },
      { source: "flags-db-2023", place: "table, column 3" },
    ],
  },
  {
    id: "tajikistan-ratified-agreement",
    type: "TreatyRatified",
    organization: "cis",
    on: "1993-06-26",
    data: { treaty: "founding-agreement", party: "tajikistan" },
    sources: [
      { source: "wikipedia-member-states", place: "table, column 3" },
      { source: "flags-db-2023", place: "table, column 3" },
    ],
  },
  {
    // Signed in 1991, refused by two parliaments, ratified by the third: see azerbaijan.ts.
    id: "azerbaijan-ratified-agreement",
    type: "TreatyRatified",
    organization: "cis",
    on: "1993-09-24",
    data: { treaty: "founding-agreement", party: "azerbaijan" },
    sources: [
      { source: "wikipedia-member-states", place: "table, column 3" },
      { source: "flags-db-2023", place: "table, column 3" },
      { source: "aliyev-library-cis", on: "1993-09", place: "only then did parliament ratify what was agreed in 1991" },
    ],
  },
  {
    id: "georgia-ratified-agreement",
    type: "TreatyRatified",
    organization: "cis",
    on: "1993-12-03",
    data: { treaty: "founding-agreement", party: "georgia" },
    sources: [{ source: "politikforum-post", place: "first sentence: the Protocol to the Agreement" }],
  },
  {
    id: "moldova-ratified-agreement",
    type: "TreatyRatified",
    organization: "cis",
    on: "1994-04-08",
    data: { treaty: "founding-agreement", party: "moldova" },
    sources: [
      { source: "moldova-draft-2014-03-25", place: "article 1: by decision no. 40 of the parliament" },
      { source: "wikipedia-member-states", place: "table, column 3" },
      { source: "flags-db-2023", place: "table, column 3" },
      { source: "country-study-moldova", on: "1994-04", place: "last paragraph" },
    ],
  },
];

/** Who ratified the Charter; Ukraine and Turkmenistan never did. */
export const charterRatified: readonly Fact[] = [
  {
    // The parliament's day; the tables have one three months later and do not say of what.
    id: "russia-ratified-charter",
    type: "TreatyRatified",
    organization: "cis",
    on: "1993-04-15",
    data: { treaty: "charter", party: "russia" },
    sources: [
      { source: "charter-text-cntd", place: "heading: by the Supreme Soviet" },
      { source: "charter-account-translated", place: "by the Supreme Soviet" },
      { source: "wikipedia-member-states", place: "table, column 4", on: "1993-07-20" },
      { source: "flags-db-2023", place: "table, column 4", on: "1993-07-20" },
    ],
  },
  {
    id: "tajikistan-ratified-charter",
    type: "TreatyRatified",
    organization: "cis",
    on: "1993-08-04",
    data: { treaty: "charter", party: "tajikistan" },
    sources: [
      { source: "wikipedia-member-states", place: "table, column 4" },
      { source: "flags-db-2023", place: "table, column 4" },
    ],
  },
  {
    id: "azerbaijan-ratified-charter",
    type: "TreatyRatified",
    organization: "cis",
    on: "1993-12-14",
    data: { treaty: "charter", party: "azerbaijan" },
    sources: [
      { source: "wikipedia-member-states", place: "table, column 4" },
      { source: "flags-db-2023", place: "table, column 4" },
    ],
  },
  {
    id: "belarus-ratified-charter",
    type: "TreatyRatified",
    organization: "cis",
    on: "1994-01-18",
    data: { treaty: "charter", party: "belarus" },
    sources: [
      { source: "wikipedia-member-states", place: "table, column 4" },
      { source: "flags-db-2023", place: "table, column 4" },
      { source: "charter-account-translated", place: "as the last of all, which the tables contradict" },
    ],
  },
  {
    id: "uzbekistan-ratified-charter",
    type: "TreatyRatified",
    organization: "cis",
    on: "1994-02-09",
    data: { treaty: "charter", party: "uzbekistan" },
    sources: [
      { source: "wikipedia-member-states", place: "table, column 4" },
      { source: "flags-db-2023", place: "table, column 4" },
    ],
  },
  {
    id: "armenia-ratified-charter",
    type: "TreatyRatified",
    organization: "cis",
    on: "1994-03-16",
    data: { treaty: "charter", party: "armenia" },
    sources: [
      { source: "wikipedia-member-states", place: "table, column 4" },
      { source: "flags-db-2023", place: "table, column 4" },
    ],
  },
  {
    id: "kyrgyzstan-ratified-charter",
    type: "TreatyRatified",
    organization: "cis",
    on: "1994-04-12",
    data: { treaty: "charter", party: "kyrgyzstan" },
    sources: [
      { source: "wikipedia-member-states", place: "table, column 4" },
      { source: "flags-db-2023", place: "table, column 4" },
    ],
  },
  {
    id: "georgia-ratified-charter",
    type: "TreatyRatified",
    organization: "cis",
    on: "1994-04-19",
    data: { treaty: "charter", party: "georgia" },
    sources: [{ source: "politikforum-post", place: "first sentence" }],
  },
  {
    id: "kazakhstan-ratified-charter",
    type: "TreatyRatified",
    organization: "cis",
    on: "1994-04-20",
    data: { treaty: "charter", party: "kazakhstan" },
    sources: [
      { source: "wikipedia-member-states", place: "table, column 4" },
      { source: "flags-db-2023", place: "table, column 4" },
    ],
  },
  {
    id: "moldova-ratified-charter",
    type: "TreatyRatified",
    organization: "cis",
    on: "1994-06-27",
    data: { treaty: "charter", party: "moldova" },
    sources: [
      { source: "wikipedia-member-states", place: "table, column 4" },
      { source: "flags-db-2023", place: "table, column 4" },
      { source: "sputnik-uz-2025-12-21", on: "1994-04", place: "sentence on Moldova" },
    ],
  },
];
