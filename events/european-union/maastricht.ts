import type { Fact } from "./names.js";

/** The Treaty on European Union, which founds the Union: signed, ratified, in force. */
export const maastricht: readonly Fact[] = [
  {
    id: "maastricht-signed-1992",
    type: "TreatySigned",
    organization: "european-union",
    on: "1992-02-07",
    data: {
      treaty: "treaty-on-european-union",
      name: "the Treaty on European Union",
      signatories: [
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
      place: "Maastricht",
    },
    sources: [
      { source: "surinenglish-2020-02-07", place: "first paragraph" },
      { source: "dutch-treaties-teu", place: "column of signatures" },
      { source: "worldlaw-founding-treaties", place: "fourth founding treaty" },
      { source: "maastricht-at-a-glance", place: "opening" },
      { source: "guardian-1992-02-08", place: "second report: yesterday" },
    ],
  },
  {
    id: "luxembourg-ratified-maastricht-1992",
    type: "TreatyRatified",
    organization: "european-union",
    on: "1992-08-28",
    data: { treaty: "treaty-on-european-union", party: "luxembourg" },
    sources: [
      { source: "dutch-treaties-teu", place: "column of ratifications" },
      {
        source: "independent-1993-08-02",
        place: "last three paragraphs: ten others have, and only the Germans have not",
        on: "[..1993-08-02]",
      },
    ],
  },
  {
    id: "greece-ratified-maastricht-1992",
    type: "TreatyRatified",
    organization: "european-union",
    on: "1992-11-03",
    data: { treaty: "treaty-on-european-union", party: "greece" },
    sources: [
      { source: "dutch-treaties-teu", place: "column of ratifications" },
      {
        source: "independent-1993-08-02",
        place: "last three paragraphs: ten others have, and only the Germans have not",
        on: "[..1993-08-02]",
      },
    ],
  },
  {
    id: "france-ratified-maastricht-1992",
    type: "TreatyRatified",
    organization: "european-union",
    on: "1992-11-04",
    data: { treaty: "treaty-on-european-union", party: "france" },
    sources: [
      { source: "dutch-treaties-teu", place: "column of ratifications" },
      {
        source: "independent-1993-08-02",
        place: "last three paragraphs: ten others have, and only the Germans have not",
        on: "[..1993-08-02]",
      },
    ],
  },
  {
    id: "ireland-ratified-maastricht-1992",
    type: "TreatyRatified",
    organization: "european-union",
    on: "1992-11-23",
    data: { treaty: "treaty-on-european-union", party: "ireland" },
    sources: [
      { source: "dutch-treaties-teu", place: "column of ratifications" },
      {
        source: "independent-1993-08-02",
        place: "last three paragraphs: ten others have, and only the Germans have not",
        on: "[..1993-08-02]",
      },
    ],
  },
  {
    id: "italy-ratified-maastricht-1992",
    type: "TreatyRatified",
    organization: "european-union",
    on: "1992-12-05",
    data: { treaty: "treaty-on-european-union", party: "italy" },
    sources: [
      { source: "dutch-treaties-teu", place: "column of ratifications" },
      {
        source: "independent-1993-08-02",
        place: "last three paragraphs: ten others have, and only the Germans have not",
        on: "[..1993-08-02]",
      },
    ],
  },
  {
    id: "belgium-ratified-maastricht-1992",
    type: "TreatyRatified",
    organization: "european-union",
    on: "1992-12-10",
    data: { treaty: "treaty-on-european-union", party: "belgium" },
    sources: [
      { source: "dutch-treaties-teu", place: "column of ratifications" },
      {
        source: "independent-1993-08-02",
        place: "last three paragraphs: ten others have, and only the Germans have not",
        on: "[..1993-08-02]",
      },
    ],
  },
  {
    id: "netherlands-ratified-maastricht-1992",
    type: "TreatyRatified",
    organization: "european-union",
    on: "1992-12-28",
    data: { treaty: "treaty-on-european-union", party: "netherlands" },
    sources: [
      { source: "dutch-treaties-teu", place: "column of ratifications" },
      {
        source: "independent-1993-08-02",
        place: "last three paragraphs: ten others have, and only the Germans have not",
        on: "[..1993-08-02]",
      },
    ],
  },
  {
    id: "spain-ratified-maastricht-1992",
    type: "TreatyRatified",
    organization: "european-union",
    on: "1992-12-31",
    data: { treaty: "treaty-on-european-union", party: "spain" },
    sources: [
      { source: "dutch-treaties-teu", place: "column of ratifications" },
      {
        source: "independent-1993-08-02",
        place: "last three paragraphs: ten others have, and only the Germans have not",
        on: "[..1993-08-02]",
      },
    ],
  },
  {
    id: "portugal-ratified-maastricht-1993",
    type: "TreatyRatified",
    organization: "european-union",
    on: "1993-02-16",
    data: { treaty: "treaty-on-european-union", party: "portugal" },
    sources: [
      { source: "dutch-treaties-teu", place: "column of ratifications" },
      {
        source: "independent-1993-08-02",
        place: "last three paragraphs: ten others have, and only the Germans have not",
        on: "[..1993-08-02]",
      },
    ],
  },
  {
    id: "denmark-ratified-maastricht-1993",
    type: "TreatyRatified",
    organization: "european-union",
    on: "1993-06-17",
    data: { treaty: "treaty-on-european-union", party: "denmark" },
    sources: [
      { source: "dutch-treaties-teu", place: "column of ratifications" },
      {
        source: "independent-1993-08-02",
        place: "last three paragraphs: ten others have, and only the Germans have not",
        on: "[..1993-08-02]",
      },
    ],
  },
  {
    id: "united-kingdom-ratified-maastricht-1993",
    type: "TreatyRatified",
    organization: "european-union",
    on: "1993-08-02",
    data: { treaty: "treaty-on-european-union", party: "united-kingdom" },
    sources: [
      { source: "dutch-treaties-teu", place: "column of ratifications" },
      { source: "independent-1993-08-02", place: "paragraphs 1 and 2" },
      { source: "upi-1993-08-03", place: "paragraph 1", weekday: "Monday" },
    ],
  },
  {
    id: "germany-ratified-maastricht-1993",
    type: "TreatyRatified",
    organization: "european-union",
    on: "1993-10-13",
    data: { treaty: "treaty-on-european-union", party: "germany" },
    sources: [
      { source: "dutch-treaties-teu", place: "column of ratifications" },
      {
        source: "universalis-1993-10-12",
        place: "last sentence: the last of the twelve, before the entry into force",
        on: "[1993-10-12..1993-10-31]",
      },
      { source: "handout-1993-11-03", place: "section 1: the deposit" },
    ],
  },
  {
    // 1 January 1993 is when it was meant to enter into force.
    id: "maastricht-in-force-1993",
    type: "TreatyEnteredIntoForce",
    organization: "european-union",
    on: "1993-11-01",
    data: { treaty: "treaty-on-european-union" },
    sources: [
      { source: "dutch-treaties-teu", place: "column of entry into force" },
      { source: "surinenglish-2020-02-07", place: "second paragraph" },
      { source: "worldlaw-founding-treaties", place: "fourth founding treaty" },
      { source: "times-of-malta-2003-12-09", place: "entry of 1993" },
      { source: "maastricht-at-a-glance", place: "opening", on: "1993-01-01" },
      { source: "handout-1993-11-03", place: "section 1" },
      { source: "baltic-times-2002-12-12", place: "November 1993", on: "1993-11" },
    ],
  },
];
