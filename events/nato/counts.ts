import type { Fact } from "./names.js";

// What sources counted or listed on a day. These move no standing: `check` holds them against the replay. Two counts are
// wrong, of 2024 and of 2026; the chronicle accepts what the law finds in them.

const twelve = [
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
] as const;
const sixteen = [...twelve, "greece", "turkiye", "germany", "spain"] as const;
const nineteen = [...sixteen, "czechia", "hungary", "poland"] as const;
const twentySix = [
  ...nineteen,
  "bulgaria",
  "estonia",
  "latvia",
  "lithuania",
  "romania",
  "slovakia",
  "slovenia",
] as const;
const twentyEight = [...twentySix, "albania", "croatia"] as const;
const thirty = [...twentyEight, "montenegro", "north-macedonia"] as const;

/** Counts and lists of members. */
export const counts: readonly Fact[] = [
  {
    id: "members-listed-1951-10-22",
    type: "MembersCounted",
    organization: "nato",
    on: "1951-10-22",
    data: { parties: twelve },
    sources: [
      { source: "cvce-greece-turkey-1951", place: "caption: who signed, country by country" },
      {
        source: "uk-records-greece-turkey-1951",
        place: "record 70371: the participants, between signature and entry into force",
        on: "[1951-10-17..1952-02-15]",
      },
    ],
  },
  {
    id: "members-counted-1952-02-25",
    type: "MembersCounted",
    organization: "nato",
    on: "1952-02-25",
    data: { count: 14 },
    sources: [{ source: "nato-lisbon-communique-1952", place: "paragraph 2: ministers of fourteen countries" }],
  },
  {
    id: "members-listed-1952-05-27",
    type: "MembersCounted",
    organization: "nato",
    on: "1952-05-27",
    data: { parties: [...twelve, "greece", "turkiye"] },
    sources: [
      { source: "uk-treaties-protocol-1952", place: "parties" },
      { source: "uk-records-protocol-1952", place: "record 70377: the participants" },
    ],
  },
  {
    // The copies have lost some of the names.
    id: "members-counted-1959-02",
    type: "MembersCounted",
    organization: "nato",
    on: "1959-02",
    data: { count: 15 },
    sources: [{ source: "nato-handbook-1959", place: "title page" }],
  },
  {
    id: "members-counted-1966-03-10",
    type: "MembersCounted",
    organization: "nato",
    on: "1966-03-10",
    data: { count: 15 },
    sources: [
      { source: "nato-review-big-move", place: "paragraph 1: France and fourteen others" },
      { source: "frus-de-gaulle-letter", place: "paragraph 1: fifteen peoples", on: "1966" },
    ],
  },
  {
    id: "members-counted-1967-02",
    type: "MembersCounted",
    organization: "nato",
    on: "1967-02",
    data: { count: 15 },
    sources: [{ source: "nato-short-handbook-1967", place: "title page" }],
  },
  {
    id: "members-counted-1980-10-20",
    type: "MembersCounted",
    organization: "nato",
    on: "1980-10-20",
    data: { count: 15 },
    sources: [{ source: "csmonitor-1980-10-20", place: "sentence 4: Greece and fourteen others" }],
  },
  {
    id: "members-counted-1982-05-30",
    type: "MembersCounted",
    organization: "nato",
    on: "1982-05-30",
    data: { count: 16 },
    sources: [
      { source: "nato-handbook-chronology", place: "entry of 30 May 1982" },
      { source: "nato-update-1982", place: "paragraph 1" },
    ],
  },
  {
    id: "members-listed-1985",
    type: "MembersCounted",
    organization: "nato",
    on: "1985",
    data: { count: 16, parties: sixteen },
    sources: [{ source: "nato-handbook-1985", place: "page 2: fourteen in Europe and two beyond, by name" }],
  },
  {
    id: "members-counted-1987-10-01",
    type: "MembersCounted",
    organization: "nato",
    on: "1987-10-01",
    data: { count: 16 },
    sources: [{ source: "latimes-1987-10-01", place: "sentence 2" }],
  },
  {
    id: "members-listed-1989",
    type: "MembersCounted",
    organization: "nato",
    on: "1989",
    data: { count: 16, parties: sixteen },
    sources: [{ source: "nato-handbook-1989", place: "list of member countries, and the note on the emblem" }],
  },
  {
    id: "members-counted-1997-12-16",
    type: "MembersCounted",
    organization: "nato",
    on: "1997-12-16",
    data: { count: 16 },
    sources: [
      { source: "hungary-protocol-1997", place: "paragraph 1" },
      { source: "us-defense-1997", place: "paragraph 1" },
    ],
  },
  {
    id: "members-counted-1999-04-23",
    type: "MembersCounted",
    organization: "nato",
    on: "1999-04-23",
    data: { count: 19 },
    sources: [{ source: "white-house-1999", place: "section on the open door" }],
  },
  {
    id: "members-counted-2003-03-26",
    type: "MembersCounted",
    organization: "nato",
    on: "2003-03-26",
    data: { count: 19 },
    sources: [{ source: "nato-accession-protocols-2003", place: "paragraph 1" }],
  },
  {
    id: "members-counted-2004-03-29",
    type: "MembersCounted",
    organization: "nato",
    on: "2004-03-29",
    data: { count: 26 },
    sources: [
      { source: "voa-2004-03-29", place: "paragraph 3" },
      { source: "the-age-2004-03-30", place: "paragraph 2" },
    ],
  },
  {
    id: "members-counted-2009-01",
    type: "MembersCounted",
    organization: "nato",
    on: "2009-01",
    data: { count: 26 },
    sources: [{ source: "spravochniki", place: "paragraph 1: at the beginning of 2009" }],
  },
  {
    id: "members-listed-2009-04-02",
    type: "MembersCounted",
    organization: "nato",
    on: "2009-04-02",
    data: { count: 28, parties: twentyEight },
    sources: [
      { source: "us-forces-press-2009", place: "paragraphs 1, 6 and 7" },
      { source: "china-org-2009-04-02", place: "paragraph 1" },
    ],
  },
  {
    // The page of the archives has no year of its own: fifteen years after 1999, ten after 2004, five after 2009.
    id: "members-counted-2014-04-01",
    type: "MembersCounted",
    organization: "nato",
    on: "2014-04-01",
    data: { count: 28 },
    sources: [
      { source: "nato-foreign-ministers-2014-04-01", place: "paragraph 2", weekday: "Tuesday" },
      { source: "nato-enlargement-anniversaries-2014", place: "paragraph 1: the foreign ministers" },
    ],
  },
  {
    id: "members-counted-2015-04-04",
    type: "MembersCounted",
    organization: "nato",
    on: "2015-04-04",
    data: { count: 28 },
    sources: [{ source: "nato-washington-treaty-2015", place: "sentence 2" }],
  },
  {
    id: "members-counted-2017-06-05",
    type: "MembersCounted",
    organization: "nato",
    on: "2017-06-05",
    data: { count: 29 },
    sources: [
      { source: "nato-montenegro-2017", place: "title" },
      { source: "scmp-montenegro", place: "paragraph 1", on: "2017" },
    ],
  },
  {
    id: "members-counted-2020-03-27",
    type: "MembersCounted",
    organization: "nato",
    on: "2020-03-27",
    data: { count: 30 },
    sources: [
      { source: "boston-globe-2020-03-27", place: "paragraphs 1 and 2" },
      { source: "mia-2020-03-27", place: "paragraph 1" },
    ],
  },
  {
    id: "members-listed-2022-01-28",
    type: "MembersCounted",
    organization: "nato",
    on: "2022-01-28",
    data: { count: 30, parties: thirty },
    sources: [{ source: "jagran-josh-2022-01-28", place: "paragraph 3 and table" }],
  },
  {
    id: "members-counted-2023-04-04",
    type: "MembersCounted",
    organization: "nato",
    on: "2023-04-04",
    data: { count: 31 },
    sources: [{ source: "the-national-2023-04-04", place: "subtitle and paragraph 1" }],
  },
  {
    id: "members-counted-2024-03-07",
    type: "MembersCounted",
    organization: "nato",
    on: "2024-03-07",
    data: { count: 32 },
    sources: [
      { source: "sweden-government-2024", place: "paragraph 2" },
      { source: "petra-2024-03-07", place: "paragraph 1" },
    ],
  },
  {
    id: "members-listed-2024",
    type: "MembersCounted",
    organization: "nato",
    on: "2024",
    data: { parties: [...thirty, "finland", "sweden"] },
    sources: [
      { source: "askvity", place: "paragraph 1" },
      { source: "prinsfrank-nato-2024", place: "the list, with Sweden just added", on: "2024-10-21" },
    ],
  },
  {
    id: "members-miscounted-2024-04-04",
    type: "MembersCounted",
    organization: "nato",
    on: "2024-04-04",
    data: { count: 30 },
    sources: [{ source: "history-through-philately-2024", place: "paragraph 2" }],
  },
  {
    id: "members-miscounted-2026",
    type: "MembersCounted",
    organization: "nato",
    on: "2026",
    data: { count: 33 },
    sources: [{ source: "winenfood", place: "section on the official list in 2026" }],
  },
];
