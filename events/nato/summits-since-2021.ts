import type { Fact } from "./names.js";

/** Meetings of the Council at the level of heads of state and government: from Brussels in 2021 to the plan for Ankara. */
export const summitsSince2021: readonly Fact[] = [
  {
    id: "brussels-summit-2021",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "2021-06-14",
    data: { place: "Brussels" },
    sources: [
      { source: "italy-at-nato-summits", place: "paragraph 2 and list" },
      { source: "wikipedia-summits-2023", place: "section on the list: the last one", on: "2021-06" },
    ],
  },
  {
    id: "brussels-summit-2022",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "2022-03-24",
    data: {
      kind: "extraordinary",
      place: "Brussels",
      chair: { party: "jens-stoltenberg", posts: ["Secretary General of NATO"] },
    },
    sources: [
      { source: "belgium-brussels-summit-2022", place: "title and paragraph 1: on Thursday", weekday: "Thursday" },
      { source: "statecraft-2022-03-25", place: "paragraph 1: on Thursday", weekday: "Thursday" },
      { source: "wikipedia-summits-2023", place: "section on the list: exceptional, without a number", on: "2022-03" },
    ],
  },
  {
    id: "madrid-summit-2022",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "2022-06-29",
    data: {
      place: "Madrid",
      days: 2,
      decisions: [{ did: "adopted", document: "the declaration of the summit" }],
    },
    sources: [
      { source: "nato-madrid-2022", place: "heading: the day of the declaration" },
      { source: "wikipedia-madrid-summit", place: "paragraph 1: the 29th and the 30th" },
      { source: "trt-haber-2022-on-vilnius", place: "last paragraph: from the 28th to the 30th", on: "2022-06-28" },
    ],
  },
  {
    id: "vilnius-summit-2023",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "2023-07-11",
    data: { place: "Vilnius", days: 2 },
    sources: [
      { source: "nato-vilnius-2023", place: "heading: the day of the communiqué" },
      { source: "vestnik-kavkaza-2023-07-11", place: "paragraph 1: two days, from Tuesday", weekday: "Tuesday" },
      {
        source: "nato-vilnius-conclusion-2023",
        place: "paragraph 1: wrapped up on Wednesday the 12th",
        on: "[..2023-07-12]",
      },
    ],
  },
  {
    id: "washington-summit-2024",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "2024-07-09",
    data: { place: "Washington", days: 3 },
    sources: [
      { source: "wikipedia-summits-2024", place: "section on the list of summits: the last one" },
      { source: "mia-2024-07-11", place: "paragraphs 1 and 2: Thursday, the third day, is the last" },
    ],
  },
  {
    id: "hague-summit-planned-2025",
    type: "MeetingPlanned",
    organization: "north-atlantic-council",
    on: "2025-06-24",
    data: { place: "The Hague", days: 3 },
    sources: [{ source: "nato-hague-plan-2024", place: "paragraph 1" }],
  },
  {
    id: "hague-summit-2025",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "2025-06-24",
    data: {
      place: "The Hague",
      days: 2,
      planned: "hague-summit-planned-2025",
      decisions: [{ did: "adopted", document: "the declaration of the summit, on spending 5 per cent on defence" }],
    },
    sources: [
      { source: "nato-hague-2025", place: "paragraphs 1 to 4: the 24th and the 25th" },
      {
        source: "netherlands-2025-06-26",
        place: "paragraph 2: the second and last day, the 25th",
        on: "[..2025-06-25]",
      },
    ],
  },
  {
    id: "ankara-summit-planned-2026",
    type: "MeetingPlanned",
    organization: "north-atlantic-council",
    on: "2026-07-07",
    data: { place: "Ankara", days: 2 },
    sources: [{ source: "interfax-ukraine-2025-08-19", place: "paragraph 1" }],
  },
];
