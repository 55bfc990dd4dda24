import type { Fact } from "./names.js";
import { cameInWithDenmark } from "./territories-of-all-communities.js";

/** Territories of members that came into the Community or went out of it, without an accession or a withdrawal of their state. */
export const territories: readonly Fact[] = [
  {
    id: "algeria-went-out-1962",
    type: "TerritoryExcluded",
    organization: "eec",
    on: "1962",
    data: { territory: "algeria", of: "france", reason: "its independence" },
    sources: [
      { source: "avocat-algerien", place: "first two paragraphs: out with its independence, rules applied until 1968" },
      { source: "nationalia-exiting", place: "section on 1962: in fact, with no word of law" },
      { source: "continental-divine", place: "paragraph 4" },
      {
        source: "review-of-the-seventh-member-state",
        place: "abstract: until then it kept its ambiguous status",
        on: "1976",
      },
      { source: "afp-2016-06-21", place: "section on Algeria: out with its independence" },
    ],
  },
  {
    id: "greenland-came-into-eec-1973",
    type: "TerritoryIncluded",
    organization: "eec",
    on: "1973-01-01",
    data: { territory: "greenland", of: "denmark" },
    sources: cameInWithDenmark,
  },
  {
    // The Guardian's 52 per cent are of the whole poll, with the invalid votes (Harhoff); the table that Wikipedia copies has only
    // two sides.
    id: "greenland-voted-to-leave-53-percent-1982",
    type: "PositionStated",
    organization: "eec",
    on: "1982-02-23",
    data: { by: "greenland", points: ["53 per cent of its voters are for leaving the Communities"] },
    sources: [
      { source: "wikipedia-greenland", place: "first paragraph", on: "1982" },
      { source: "wikipedia-greenland-referendum", place: "table: 53.02" },
      { source: "guardian-1982-02-25", place: "both parts", denies: true },
    ],
    disputed: true,
  },
  {
    id: "greenland-voted-to-leave-52-percent-1982",
    type: "PositionStated",
    organization: "eec",
    on: "1982-02-23",
    data: {
      by: "greenland",
      points: ["52 per cent of its voters are against staying in the Communities, and 46 per cent are for it"],
    },
    sources: [
      { source: "guardian-1982-02-25", place: "both parts" },
      { source: "wikipedia-greenland-referendum", place: "table: 53.02", denies: true },
      { source: "harhoff-1983", place: "note 1: 52 and 46.1 per cent of the total poll, with 470 invalid votes" },
    ],
    disputed: true,
  },
  {
    id: "commission-on-greenland-1983",
    type: "PositionStated",
    organization: "eec",
    on: "1983-02-02",
    data: {
      by: "european-commission",
      points: [
        "Greenland may go out of the area of the treaties and be treated like the overseas countries and territories, with a protocol of its own",
      ],
    },
    sources: [
      { source: "cvce-opinion-on-greenland-1983", place: "abstract" },
      { source: "status-of-greenland-1983", place: "title page: put before the Council" },
    ],
  },
  {
    id: "greenland-went-out-of-eec-1985",
    type: "TerritoryExcluded",
    organization: "eec",
    on: "1985-02-01",
    data: { territory: "greenland", of: "denmark" },
    sources: [
      {
        source: "wikipedia-greenland",
        place: "first paragraph; day of the treaty in the information box",
        years: { since: "denmark-joined-eec-1973", count: 12 },
      },
      { source: "wikipedia-greenland-treaty-old", place: "first paragraph: the day of the withdrawal" },
      { source: "nationalia-exiting", place: "section on 1985", on: "1985" },
      { source: "continental-divine", place: "paragraph 6", on: "1985" },
      {
        source: "oj-l-29-1985",
        place: "contents: the treaty for all the Communities, and a notice of the day on which it enters into force",
        on: "1985",
      },
      { source: "afp-2016-06-21", place: "section on Greenland", on: "1985-02" },
      { source: "eu-oplysningen-2012-03-22", place: "first paragraph of the answer" },
    ],
  },
  {
    // From 1973 it was inside as a part of Denmark, with no standing of its own.
    id: "greenland-associated-with-eec-1985",
    type: "Joined",
    organization: "eec",
    on: "1985-02-01",
    data: {
      party: "greenland",
      as: "associate",
      reason:
        "an overseas country or territory, after it left the Communities of which it had been a part with Denmark",
    },
    sources: [
      { source: "wikipedia-greenland", place: "first paragraph; day of the treaty in the information box" },
      {
        source: "oj-l-29-1985",
        place: "contents: the treaty for all the Communities, and a notice of the day on which it enters into force",
        on: "1985",
      },
    ],
  },
  {
    id: "german-democratic-republic-came-in-1990",
    type: "TerritoryIncluded",
    organization: "eec",
    on: "1990-10-03",
    data: { territory: "german-democratic-republic", of: "germany" },
    sources: [
      { source: "eu-dk-membership", place: "last paragraph" },
      { source: "eprs-2019-11-05", place: "paragraph 2: by a special procedure" },
      { source: "times-of-malta-2005-05-08", place: "fifth paragraph", on: "1990" },
      { source: "stason-eu-faq", place: "first list, Germany", on: "1991" },
    ],
  },
];

/** Territories of members of the Union. */
export const territoriesOfTheUnion: readonly Fact[] = [
  {
    id: "greenland-associated-with-eu-2009",
    type: "Joined",
    organization: "european-union",
    on: "2009-12-01",
    data: {
      party: "greenland",
      as: "associate",
      reason: "an overseas country or territory, as it had been to the European Community",
    },
    sources: [{ source: "greenland-stays-associated" }],
  },
  {
    id: "saint-barthelemy-went-out-2012",
    type: "TerritoryExcluded",
    organization: "european-union",
    on: "2012-01-01",
    data: { territory: "saint-barthelemy", of: "france", reason: "an overseas country or territory from then on" },
    sources: [
      { source: "europarl-2012-07-03", place: "first sentence" },
      { source: "alchetron-territories", place: "section on outermost regions, second paragraph" },
      { source: "continental-divine", place: "paragraph 5", on: "2012" },
      { source: "saint-barthelemy-agreement-2014", place: "recital 1" },
    ],
  },
  {
    id: "mayotte-came-in-2014",
    type: "TerritoryIncluded",
    organization: "european-union",
    on: "2014-01-01",
    data: { territory: "mayotte", of: "france", reason: "an outermost region from then on" },
    sources: [
      { source: "alchetron-territories", place: "section on outermost regions, second paragraph" },
      {
        source: "judgment-on-mayotte-2015",
        place: "keywords: its status amended, among the outermost regions",
        on: "[..2015-12-15]",
      },
    ],
  },
];
