import type { Fact } from "./names.js";

/** Whom the African Union suspended from 2020 on, and the ends that have come. */
export const suspensionsFrom2020: readonly Fact[] = [
  {
    id: "south-sudan-suspended-2020",
    type: "Suspended",
    organization: "african-union",
    on: "2020-06-16",
    data: { party: "south-sudan", basis: "sanction", reason: "did not pay its contributions for three years" },
    sources: [
      { source: "sudan-tribune-2020-06-20", place: "paragraph 3: in effect since then" },
      { source: "zambian-observer-2020-06-21", place: "paragraph 2", on: "[..2020-06-21]" },
      { source: "polgeonow-2020-08-20", place: "caption", on: "2020-06" },
    ],
  },
  {
    // Paid by 25 June 2020; a map of 20 August still has it suspended, one of June 2021 was corrected.
    id: "south-sudan-reinstated-by-2021",
    type: "Reinstated",
    organization: "african-union",
    on: "[2020-06-25..2021-06-04]",
    data: { party: "south-sudan" },
    sources: [
      {
        source: "polgeonow-2021-06-04",
        place: "correction: already lifted when the article came out",
        on: "[..2021-06-04]",
      },
      {
        source: "eye-radio-2020-06-25",
        place: "paragraph 4: the arrears were paid",
        on: "[2020-06-25..2021-06-04]",
        hedge: "the money has been cleared",
      },
    ],
  },
  {
    id: "mali-suspended-2020",
    type: "Suspended",
    organization: "african-union",
    on: "2020-08-19",
    data: { party: "mali", basis: "sanction", reason: "the coup of 18 August 2020" },
    sources: [
      { source: "polgeonow-2020-08-20", place: "paragraph 1: yesterday" },
      { source: "reuters-2020-08-20", place: "sentence 2: on Wednesday", weekday: "Wednesday" },
      { source: "wikipedia-african-union-2025", place: "paragraph on Mali" },
      { source: "reuters-2021-06-02", place: "last paragraph", on: "2020-08" },
    ],
  },
  {
    id: "mali-reinstated-2020",
    type: "Reinstated",
    organization: "african-union",
    on: "2020-10-09",
    data: { party: "mali" },
    sources: [
      { source: "sputnik-2020-10-09", place: "paragraph 1: on Friday", weekday: "Friday" },
      { source: "wikipedia-african-union-2025", place: "paragraph on Mali" },
      { source: "polgeonow-2021-06-04", place: "paragraph 1", on: "2020-10" },
      { source: "reuters-2021-06-02", place: "last paragraph: a few weeks after August", on: "2020" },
    ],
  },
  {
    id: "mali-suspended-2021",
    type: "Suspended",
    organization: "african-union",
    on: "2021-06-01",
    data: { party: "mali", basis: "sanction", reason: "the coup of May 2021" },
    sources: [
      { source: "reuters-2021-06-02", place: "paragraph 2: on Tuesday", weekday: "Tuesday" },
      { source: "wikipedia-african-union-2025", place: "paragraph on Mali" },
      { source: "membership-report-2025", place: "table 1, row Mali" },
      { source: "africa-up-to-date-2021-06-02", place: "sentence 1", on: "2021-06-02" },
      {
        source: "polgeonow-2021-06-04",
        place: "last sentence of paragraph 1, two days after the article's own day",
        on: "2021-06-06",
      },
      { source: "polgeonow-2023-09-03", place: "see also: for the third time", on: "2021" },
    ],
  },
  {
    id: "guinea-suspended-2021",
    type: "Suspended",
    organization: "african-union",
    on: "2021-09-10",
    data: { party: "guinea", basis: "sanction", reason: "the coup of 5 September 2021" },
    sources: [
      { source: "nation-2021-09-10", place: "paragraph 2: on Friday morning", weekday: "Friday" },
      { source: "kenya-times", place: "on Guinea" },
      { source: "wikipedia-african-union-2025", place: "paragraph on Guinea" },
      { source: "membership-report-2025", place: "table 1, row Guinea", on: "2021-09" },
    ],
  },
  {
    id: "sudan-suspended-2021",
    type: "Suspended",
    organization: "african-union",
    on: "2021-10-27",
    data: { party: "sudan", basis: "sanction", reason: "the coup of 25 October 2021" },
    sources: [
      { source: "sputnik-2021-10-27", place: "opening sentence and the day of the page" },
      { source: "wikipedia-african-union-2025", place: "paragraph on Sudan" },
      { source: "membership-report-2025", place: "table 1, row Sudan" },
      { source: "kenya-times", place: "on Sudan", on: "2021-10" },
      { source: "tellerreport-2021-10-28", place: "title, the day before its own", on: "[..2021-10-28]" },
    ],
  },
  {
    id: "burkina-faso-suspended-2022",
    type: "Suspended",
    organization: "african-union",
    on: "2022-01-31",
    data: { party: "burkina-faso", basis: "sanction", reason: "the coup of 24 January 2022" },
    sources: [
      { source: "afp-2022-01-31", place: "opening sentence: on Monday", weekday: "Monday" },
      { source: "wikipedia-african-union-2025", place: "paragraph on Burkina Faso" },
      { source: "membership-report-2025", place: "table 1, row Burkina Faso", on: "2022-01" },
      { source: "wikipedia-member-states", place: "note in the row with the capital Ouagadougou", on: "2022-01" },
    ],
  },
  {
    // Announced on 22 August; one source says that the Council had decided the week before.
    id: "niger-suspended-2023",
    type: "Suspended",
    organization: "african-union",
    on: "2023-08-22",
    data: { party: "niger", basis: "sanction", reason: "the coup of 26 July 2023" },
    sources: [
      { source: "ap-2023-08-22", place: "paragraph 1: on Tuesday", weekday: "Tuesday" },
      { source: "polgeonow-2023-09-03", place: "paragraph on Niger" },
      { source: "wikipedia-african-union-2025", place: "paragraph on Niger" },
      { source: "membership-report-2025", place: "table 1, row Niger" },
      {
        source: "welt-sichten-2023-08",
        place: "published on Tuesday, on decisions of the week before",
        on: "[2023-08-14..2023-08-20]",
      },
    ],
  },
  {
    id: "gabon-suspended-2023",
    type: "Suspended",
    organization: "african-union",
    on: "2023-08-31",
    data: { party: "gabon", basis: "sanction", reason: "the coup of August 2023" },
    sources: [
      { source: "wikipedia-african-union-2025", place: "paragraph on Gabon" },
      { source: "membership-report-2025", place: "table 1, row Gabon" },
      { source: "polgeonow-2023-09-03", place: "paragraph 1", on: "2023-08" },
      { source: "kenya-times", place: "paragraph 2", on: "2023-08" },
    ],
  },
  {
    id: "gabon-reinstated-2025",
    type: "Reinstated",
    organization: "african-union",
    on: "2025-04-30",
    data: { party: "gabon" },
    sources: [
      { source: "trt-2025-04-30", place: "on the decision" },
      { source: "wikipedia-african-union-2025", place: "paragraph on Gabon", on: "2025-04" },
    ],
  },
  {
    id: "madagascar-suspended-2025",
    type: "Suspended",
    organization: "african-union",
    on: "2025-10-15",
    data: { party: "madagascar", basis: "sanction", reason: "an army unit took power" },
    sources: [
      { source: "vanguard-2025-10-15", place: "paragraph 1: on Wednesday", weekday: "Wednesday" },
      { source: "india-today-2025-10-16", place: "paragraph 1: on Wednesday", weekday: "Wednesday" },
    ],
  },
  {
    id: "guinea-bissau-suspended-2025",
    type: "Suspended",
    organization: "african-union",
    on: "2025-11-28",
    data: { party: "guinea-bissau", basis: "sanction", reason: "the coup of 26 November 2025" },
    sources: [
      { source: "afp-2025-11-28", place: "paragraph 1: on Friday", weekday: "Friday" },
      { source: "anews-2025-11-29", place: "paragraphs 1 and 4: an emergency session on Friday" },
      {
        source: "xinhua-2025-11-30",
        place: "paragraph 2: a communiqué of Saturday on an emergency meeting",
        on: "[2025-11-26..2025-11-29]",
      },
    ],
  },
  {
    id: "guinea-reinstated-2026",
    type: "Reinstated",
    organization: "african-union",
    on: "2026-01-22",
    data: { party: "guinea" },
    sources: [
      { source: "exclusif-2026-01-22", place: "sentence 1: on Thursday", weekday: "Thursday" },
      { source: "alexa-news-2026-01", place: "paragraph 3: the 1325th meeting" },
    ],
  },
];
