import type { Fact } from "./names.js";

/** Whom the African Union suspended from 2012 to 2019, and the ends that came then. */
export const suspensions2012To2019: readonly Fact[] = [
  {
    id: "mali-suspended-2012",
    type: "Suspended",
    organization: "african-union",
    on: "2012-03-23",
    data: { party: "mali", basis: "sanction", reason: "the coup of 22 March 2012" },
    sources: [
      { source: "voa-2012-03-23", place: "caption and paragraph 2" },
      { source: "el-khabar-2012-03-23", place: "sentence 1" },
      { source: "jeune-afrique-2012-10-25", place: "sentence 1: the day after the coup of 22 March" },
    ],
  },
  {
    id: "guinea-bissau-suspended-2012",
    type: "Suspended",
    organization: "african-union",
    on: "2012-04-17",
    data: { party: "guinea-bissau", basis: "sanction", reason: "the coup of 12 April 2012" },
    sources: [
      { source: "exame-2012-04-17", place: "paragraph 1: this Tuesday", weekday: "Tuesday" },
      { source: "naharnet-2012-04-17", place: "paragraph 1: on Tuesday", weekday: "Tuesday" },
      { source: "pledge-times-2023", place: "Guinea Bissau 2012: after the coup of April", on: "2012" },
    ],
  },
  {
    id: "mali-reinstated-2012",
    type: "Reinstated",
    organization: "african-union",
    on: "2012-10-24",
    data: { party: "mali" },
    sources: [
      { source: "jeune-afrique-2012-10-25", place: "sentence 2: on Wednesday", weekday: "Wednesday" },
      { source: "reuters-2012-10-24", place: "paragraph 4: announced earlier", on: "[..2012-10-24]" },
    ],
  },
  {
    id: "central-african-republic-suspended-2013",
    type: "Suspended",
    organization: "african-union",
    on: "2013-03-25",
    data: { party: "central-african-republic", basis: "sanction", reason: "rebels took the capital" },
    sources: [
      { source: "reuters-2013-03-25", place: "paragraph 1: on Monday", weekday: "Monday" },
      { source: "jeune-afrique-2016-04-07", place: "last sentence", on: "2013-03" },
      { source: "pledge-times-2023", place: "Central Africa 2013", on: "2013-03" },
    ],
  },
  {
    id: "egypt-suspended-2013",
    type: "Suspended",
    organization: "african-union",
    on: "2013-07-05",
    data: { party: "egypt", basis: "sanction", reason: "the army removed the president" },
    sources: [
      { source: "xinhua-2013-07-05", place: "opening sentence: on Friday", weekday: "Friday" },
      { source: "daily-news-egypt-2014-06-18", place: "paragraph 2" },
      { source: "pledge-times-2023", place: "Egypt 2013", on: "2013-07" },
    ],
  },
  {
    id: "madagascar-reinstated-2014",
    type: "Reinstated",
    organization: "african-union",
    on: "2014-01-27",
    data: { party: "madagascar" },
    sources: [
      { source: "reuters-2014-01-27", place: "paragraph 1: on Monday", weekday: "Monday" },
      { source: "deutsche-welle-2014-01-27", place: "paragraph 2: on Monday", weekday: "Monday" },
    ],
  },
  {
    id: "egypt-reinstated-2014",
    type: "Reinstated",
    organization: "african-union",
    on: "2014-06-17",
    data: { party: "egypt" },
    sources: [
      { source: "reuters-2014-06-18", place: "paragraph 1: on Tuesday", weekday: "Tuesday" },
      { source: "daily-news-egypt-2014-06-18", place: "paragraph 2: on Tuesday", weekday: "Tuesday" },
      { source: "ahram-2014-06-18", place: "paragraph 1: on Tuesday", weekday: "Tuesday" },
      { source: "bissau-resiste-2014-06", place: "paragraph 4", on: "2014-06" },
      { source: "pledge-times-2023", place: "Egypt 2013", on: "2014-06" },
    ],
  },
  {
    id: "guinea-bissau-reinstated-2014",
    type: "Reinstated",
    organization: "african-union",
    on: "2014-06-17",
    data: { party: "guinea-bissau" },
    sources: [
      { source: "psc-442", place: "opening sentence: the 442nd meeting" },
      { source: "reuters-2014-06-18", place: "paragraph 1: on Tuesday", weekday: "Tuesday" },
      { source: "tvi24-2014-06-18", place: "paragraph 1: told on Wednesday", on: "2014-06" },
      { source: "bissau-resiste-2014-06", place: "title", on: "2014-06" },
    ],
  },
  {
    id: "burkina-faso-suspended-2015",
    type: "Suspended",
    organization: "african-union",
    on: "2015-09-18",
    data: { party: "burkina-faso", basis: "sanction", reason: "the coup of September 2015" },
    sources: [
      { source: "reuters-2015-09-18", place: "paragraph 1: on Friday", weekday: "Friday" },
      { source: "new-vision-2015-09-18", place: "paragraphs 1 and 2: on Friday", weekday: "Friday" },
      { source: "afp-2015-09-29", place: "paragraph 3: after the coup of the 17th", on: "[2015-09-17..2015-09-29]" },
      { source: "wikipedia-member-states", place: "note in the row with the capital Ouagadougou", on: "2015-09" },
    ],
  },
  {
    // Decided on Saturday 26 September in New York, made public on Tuesday 29.
    id: "burkina-faso-reinstated-2015",
    type: "Reinstated",
    organization: "african-union",
    on: "2015-09-26",
    data: { party: "burkina-faso" },
    sources: [
      {
        source: "afp-2015-09-29",
        place: "paragraph 2: a communiqué of Tuesday on a meeting of Saturday",
        weekday: "Saturday",
      },
      { source: "yoopya-2015-09-29", place: "paragraph 1", on: "2015-09-29" },
    ],
  },
  {
    id: "central-african-republic-reinstated-2016",
    type: "Reinstated",
    organization: "african-union",
    on: "2016-04-06",
    data: { party: "central-african-republic" },
    sources: [
      { source: "jeune-afrique-2016-04-07", place: "paragraphs 1 and 2: on Wednesday", weekday: "Wednesday" },
      { source: "centrafrique-le-defi-2016", place: "paragraph 3", on: "2016-04-05", weekday: "Wednesday" },
      { source: "polgeonow-2017-02-02", place: "caption", on: "2016-04" },
    ],
  },
  {
    id: "sudan-suspended-2019",
    type: "Suspended",
    organization: "african-union",
    on: "2019-06-06",
    data: { party: "sudan", basis: "sanction", reason: "no civilian authority had been formed" },
    sources: [
      { source: "sudan-tribune-2019-09-06", place: "paragraph 2" },
      { source: "kenya-times", place: "on Sudan" },
      { source: "metropol-2019", place: "paragraph 6", on: "2019-06-07" },
    ],
  },
  {
    id: "sudan-reinstated-2019",
    type: "Reinstated",
    organization: "african-union",
    on: "2019-09-06",
    data: { party: "sudan" },
    sources: [
      { source: "sudan-tribune-2019-09-06", place: "paragraph 1: on Friday", weekday: "Friday" },
      { source: "africanews-2019-09-07", place: "paragraph 1: on Friday", weekday: "Friday" },
      { source: "metropol-2019", place: "paragraph 4: its 875th meeting", on: "2019" },
      { source: "polgeonow-2020-08-20", place: "caption", on: "2019-09" },
    ],
  },
];
