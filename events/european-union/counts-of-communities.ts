import type { Fact } from "./names.js";

/** What was counted and listed of the members of the European Economic Community. A treaty of accession names them in its title. */
export const countsOfTheCommunity: readonly Fact[] = [
  {
    id: "members-of-eec-counted-1958-01-01",
    type: "MembersCounted",
    organization: "eec",
    on: "1958-01-01",
    data: { count: 6, parties: ["belgium", "france", "germany", "italy", "luxembourg", "netherlands"] },
    sources: [
      { source: "ep-treaty-of-rome", place: "second paragraph, and the entry into force" },
      { source: "ep-enlargements", place: "1958: countries" },
      { source: "time-1958-01", place: "first paragraph: six nations" },
    ],
  },
  {
    id: "members-of-eec-counted-1961-07-01",
    type: "MembersCounted",
    organization: "eec",
    on: "1961-07-01",
    data: { count: 6 },
    sources: [
      { source: "cvce-overseas", place: "last entry: a map of the Press and Information Service" },
      {
        source: "hansard-1961-11-02",
        place: "heading and first paragraph: the Six, by name, in a declaration of the 18th",
        on: "1961-07",
      },
    ],
  },
  {
    id: "members-of-eec-counted-1972-01-22",
    type: "MembersCounted",
    organization: "eec",
    on: "1972-01-22",
    data: { parties: ["belgium", "france", "germany", "italy", "luxembourg", "netherlands"] },
    sources: [
      { source: "wikipedia-accession-1972-nl", place: "full title: the member states" },
      { source: "act-of-accession-1972", place: "Article 1: the original Member States", on: "[..1972-03-27]" },
    ],
  },
  {
    id: "members-of-eec-counted-1973-01-01",
    type: "MembersCounted",
    organization: "eec",
    on: "1973-01-01",
    data: { count: 9 },
    sources: [
      { source: "times-of-malta-2003-12-09", place: "entry of 1973" },
      { source: "ft-1973-01-01", place: "paragraph 7: the flags of the nine" },
    ],
  },
  {
    id: "members-of-eec-counted-1979-05-28",
    type: "MembersCounted",
    organization: "eec",
    on: "1979-05-28",
    data: {
      parties: [
        "belgium",
        "denmark",
        "france",
        "germany",
        "ireland",
        "italy",
        "luxembourg",
        "netherlands",
        "united-kingdom",
      ],
    },
    sources: [
      { source: "wikipedia-accession-1979", place: "full title: the member states" },
      { source: "oj-l-291-1979", place: "contents: title of the treaty", on: "[..1979-11-19]" },
    ],
  },
  {
    id: "members-of-eec-counted-1981-01-01",
    type: "MembersCounted",
    organization: "eec",
    on: "1981-01-01",
    data: { count: 10 },
    sources: [
      { source: "times-of-malta-2003-12-09", place: "entry of 1981" },
      { source: "dendias-on-the-accession", place: "the tenth member" },
      { source: "time-1981-01-12", place: "subtitle and second paragraph", on: "[..1981-01-12]" },
    ],
  },
  {
    id: "members-of-eec-counted-1985-06-12",
    type: "MembersCounted",
    organization: "eec",
    on: "1985-06-12",
    data: {
      parties: [
        "belgium",
        "denmark",
        "france",
        "germany",
        "greece",
        "ireland",
        "italy",
        "luxembourg",
        "netherlands",
        "united-kingdom",
      ],
    },
    sources: [{ source: "treaty-of-accession-1985", place: "title: the member states" }],
  },
  {
    id: "members-of-eec-counted-1986-01-01",
    type: "MembersCounted",
    organization: "eec",
    on: "1986-01-01",
    data: { count: 12 },
    sources: [
      { source: "wikisummaries-iberia", place: "first paragraph: the eleventh and the twelfth member" },
      { source: "chicago-tribune-1986-01-03", place: "second paragraph: the eleventh and the twelfth" },
    ],
  },
  {
    id: "members-of-eec-counted-1990-04-28",
    type: "MembersCounted",
    organization: "eec",
    on: "1990-04-28",
    data: { count: 12 },
    sources: [{ source: "dublin-conclusions-1990-04-28", place: "point 3" }],
  },
  {
    id: "members-of-eec-counted-1992-02-07",
    type: "MembersCounted",
    organization: "eec",
    on: "1992-02-07",
    data: {
      count: 12,
      parties: [
        "belgium",
        "denmark",
        "france",
        "germany",
        "greece",
        "ireland",
        "italy",
        "luxembourg",
        "netherlands",
        "portugal",
        "spain",
        "united-kingdom",
      ],
    },
    sources: [
      { source: "surinenglish-2020-02-07", place: "first paragraph" },
      { source: "guardian-1992-02-08", place: "first report: the 12" },
    ],
  },
];

/** What was counted of the members of Euratom. */
export const countsOfEuratom: readonly Fact[] = [
  {
    id: "members-of-euratom-counted-2018-01-10",
    type: "MembersCounted",
    organization: "euratom",
    on: "2018-01-10",
    data: { count: 28 },
    sources: [{ source: "commons-2018-01-10", place: "introduction: all 28 members of the Union" }],
  },
  {
    id: "members-of-euratom-counted-2018-10",
    type: "MembersCounted",
    organization: "euratom",
    on: "2018-10",
    data: { count: 28 },
    sources: [{ source: "wikipedia-euratom-treaty-2018", place: "information box: parties" }],
  },
];
