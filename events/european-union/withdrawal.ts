import type { Fact } from "./names.js";

/** The United Kingdom leaves. */
export const withdrawal: readonly Fact[] = [
  {
    id: "united-kingdom-voted-to-leave-2016",
    type: "PositionStated",
    organization: "european-union",
    on: "2016-06-23",
    data: { by: "united-kingdom", points: ["a majority of its voters is for leaving the Union"] },
    sources: [
      { source: "hoc-library-7960", place: "second paragraph" },
      { source: "report-az-2017-03-29", place: "last sentence" },
      { source: "gordon-2020", place: "fourth paragraph, with the share of 51.9 per cent", on: "2016-06" },
      { source: "kudos365", place: "heading" },
    ],
  },
  {
    // The second paper of the House of Commons Library misprints the year.
    id: "united-kingdom-notice-2017",
    type: "WithdrawalNotified",
    organization: "european-union",
    on: "2017-03-29",
    data: { party: "united-kingdom", effective: "2019-03-29" },
    sources: [
      { source: "politick-2017-03-29", place: "first paragraph" },
      { source: "report-az-2017-03-29", place: "third paragraph: two years later" },
      { source: "hoc-library-7960", place: "third paragraph" },
      { source: "decision-2019-584", place: "recital 1" },
      { source: "hoc-library-8725", place: "third paragraph", on: "2019-03-29" },
    ],
  },
  {
    // Each extension was agreed on one day and decided on another: the record takes the decision.
    id: "notice-period-extended-2019-03",
    type: "PositionStated",
    organization: "european-union",
    on: "2019-03-22",
    data: {
      by: "european-council",
      points: [
        "the period of the United Kingdom's notice runs until 12 April 2019, or until 22 May 2019 if the House of Commons approves the withdrawal agreement",
      ],
    },
    sources: [
      { source: "eu-news-2019-03-22", place: "first two paragraphs" },
      { source: "agriland-2019-03-21", place: "third and fourth paragraph: agreed", on: "2019-03-21" },
    ],
  },
  {
    // No event type says that a notice was extended. What was written down of the day on which it takes effect is replaced,
    // so a reader of any day has what was known by then.
    id: "notice-effective-corrected-2019-03",
    type: "Corrected",
    organization: "european-union",
    on: "2019-03-22",
    data: { event: "united-kingdom-notice-2017", data: { effective: "[2019-04-12,2019-05-22]" } },
    sources: [{ source: "eu-news-2019-03-22", place: "second paragraph" }],
  },
  {
    id: "notice-period-extended-2019-04",
    type: "PositionStated",
    organization: "european-union",
    on: "2019-04-11",
    data: {
      by: "european-council",
      points: ["the period of the United Kingdom's notice runs until 31 October 2019 at the latest"],
    },
    sources: [
      { source: "decision-2019-584", place: "title" },
      { source: "european-sources-2019-04-10", place: "second paragraph: agreed", on: "2019-04-10" },
      { source: "hoc-library-7960", place: "paragraph on the second extension: agreed", on: "2019-04-10" },
    ],
  },
  {
    id: "notice-effective-corrected-2019-04",
    type: "Corrected",
    organization: "european-union",
    on: "2019-04-11",
    data: { event: "united-kingdom-notice-2017", data: { effective: "2019-10-31" } },
    sources: [
      { source: "decision-2019-584", place: "title" },
      { source: "european-sources-2019-04-10", place: "second paragraph", on: "2019-04-10" },
      { source: "hoc-library-7960", place: "paragraph on the second extension", on: "2019-04-10" },
    ],
  },
  {
    id: "notice-period-extended-2019-10",
    type: "PositionStated",
    organization: "european-union",
    on: "2019-10-29",
    data: { by: "european-council", points: ["the period of the United Kingdom's notice runs until 31 January 2020"] },
    sources: [
      { source: "eeas-2019-10-29", place: "first two paragraphs" },
      { source: "hoc-library-7960", place: "last paragraph: the ambassadors agreed", on: "2019-10-28" },
      { source: "hoc-library-8725", place: "last paragraph: the offer", on: "2019-10-28" },
    ],
  },
  {
    id: "notice-effective-corrected-2019-10",
    type: "Corrected",
    organization: "european-union",
    on: "2019-10-29",
    data: { event: "united-kingdom-notice-2017", data: { effective: "2020-01-31" } },
    sources: [{ source: "eeas-2019-10-29", place: "second paragraph" }],
  },
  {
    id: "withdrawal-agreement-signed-2020",
    type: "TreatySigned",
    organization: "european-union",
    on: "2020-01-24",
    data: {
      treaty: "withdrawal-agreement",
      name: "the Agreement on the withdrawal of the United Kingdom from the European Union and the European Atomic Energy Community",
      signatories: ["united-kingdom", "european-union", "euratom"],
      commitments: [
        "in a transition until 31 December 2020 the United Kingdom is no member and applies the law of the Union",
      ],
    },
    sources: [
      { source: "hansard-2020-01-27", place: "first paragraph", weekday: "Friday" },
      { source: "wikipedia-withdrawal-agreement", place: "first paragraph" },
      { source: "lexology-2020", place: "both paragraphs, with the transition" },
    ],
  },
  {
    id: "united-kingdom-ratified-withdrawal-agreement-2020",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2020-01-29",
    data: { treaty: "withdrawal-agreement", party: "united-kingdom" },
    sources: [
      { source: "mt-service-withdrawal", place: "first paragraph" },
      { source: "centralfarma-2020-12-07", place: "sentence on the instrument of ratification" },
      { source: "obiterj-2020-01-30", place: "first paragraph: the instrument is handed over", weekday: "Wednesday" },
    ],
  },
  {
    id: "european-union-ratified-withdrawal-agreement-2020",
    type: "TreatyRatified",
    organization: "european-union",
    on: "2020-01-30",
    data: { treaty: "withdrawal-agreement", party: "european-union" },
    sources: [
      { source: "lexology-2020", place: "first sentence" },
      { source: "mt-service-withdrawal", place: "first paragraph" },
      { source: "sofia-globe-2020-01-30", place: "paragraph 1" },
      { source: "frucom-2020-01-31", place: "first sentence" },
      { source: "eu-law-live-2020-01-31", place: "second paragraph: the decision of the day before" },
      { source: "la-moncloa-brexit", place: "first answer, last sentence: the decision on the conclusion" },
    ],
  },
  {
    id: "withdrawal-agreement-in-force-2020",
    type: "TreatyEnteredIntoForce",
    organization: "european-union",
    on: "2020-02-01",
    data: { treaty: "withdrawal-agreement" },
    sources: [
      { source: "wikipedia-withdrawal-agreement", place: "information box" },
      { source: "mt-service-withdrawal", place: "first paragraph: 11 p.m. GMT", on: "2020-01-31" },
      { source: "centralfarma-2020-12-07", place: "sentence on 11 p.m. GMT", on: "2020-01-31" },
      { source: "la-moncloa-brexit", place: "first answer, last sentence" },
    ],
  },
  {
    // One instant on two calendar days: 23:00 on 31 January in London, 00:00 on 1 February in Brussels.
    id: "united-kingdom-withdrew-2020",
    type: "Withdrew",
    organization: "european-union",
    on: "2020-01-31",
    data: { party: "united-kingdom" },
    sources: [
      { source: "politick-leaving-date", place: "11 p.m. GMT" },
      {
        source: "lexology-2020",
        place: "second paragraph: midnight in Brussels, 11 p.m. in London",
        years: { since: "united-kingdom-joined-eec-1973", count: 47 },
      },
      { source: "government-nl-brexit", place: "first sentence: midnight, Dutch time" },
      {
        source: "gordon-2020",
        place: "first two paragraphs: 11 p.m. in London, 1 a.m. in Kyiv",
        years: { since: "united-kingdom-joined-eec-1973", count: 47 },
      },
      { source: "fakty-2020-02-01", place: "first sentence: 1 a.m. in Kyiv", on: "2020-02-01" },
      { source: "kudos365", place: "second paragraph", on: "2020-02-01" },
      {
        source: "guardian-2020-01-31",
        place: "subtitle and first point of the closing summary",
        years: { since: "united-kingdom-joined-eec-1973", count: 47 },
      },
    ],
  },
];
