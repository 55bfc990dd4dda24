import type { Fact } from "./names.js";

/** The European Economic Community becomes the European Community, and the Union takes its place. */
export const europeanCommunity: readonly Fact[] = [
  {
    // 1 January 1993 is when it was meant to enter into force.
    id: "maastricht-in-force-1993",
    type: "TreatyEnteredIntoForce",
    organization: "eec",
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
  {
    id: "eec-treaty-amended-by-maastricht-1993",
    type: "TreatyAmended",
    organization: "eec",
    on: "1993-11-01",
    data: { treaty: "eec-treaty", by: "the Treaty on European Union" },
    sources: [{ source: "worldlaw-founding-treaties", place: "fourth founding treaty" }],
  },
  {
    id: "eec-renamed-1993",
    type: "Renamed",
    organization: "eec",
    on: "1993-11-01",
    data: { name: "European Community", acronym: "EC" },
    sources: [
      { source: "worldlaw-founding-treaties", place: "fourth founding treaty" },
      { source: "britannica-international-trade", place: "first paragraph", on: "1993" },
    ],
  },
  {
    id: "eec-treaty-amended-by-amsterdam-1999",
    type: "TreatyAmended",
    organization: "eec",
    on: "1999-05-01",
    data: { treaty: "eec-treaty", by: "the Treaty of Amsterdam" },
    sources: [
      { source: "wisdomsupreme-amsterdam", place: "third paragraph" },
      { source: "europa-amsterdam", place: "both paragraphs" },
    ],
  },
  {
    id: "eec-treaty-amended-by-nice-2003",
    type: "TreatyAmended",
    organization: "eec",
    on: "2003-02-01",
    data: { treaty: "eec-treaty", by: "the Treaty of Nice" },
    sources: [{ source: "wikipedia-nice", place: "first two paragraphs" }],
  },
  {
    id: "eec-treaty-amended-by-lisbon-2009",
    type: "TreatyAmended",
    organization: "eec",
    on: "2009-12-01",
    data: { treaty: "eec-treaty", by: "the Treaty of Lisbon" },
    sources: [
      { source: "council-treaty-of-lisbon", place: "first paragraph" },
      {
        source: "pinsent-masons-2009-12-01",
        place: "changes in terminology: the EC Treaty is amended and has another name",
      },
    ],
  },
  {
    id: "eec-succeeded-2009",
    type: "Succeeded",
    organization: "eec",
    on: "2009-12-01",
    data: { by: "european-union" },
    sources: [
      { source: "lawlegal-lisbon", place: "second paragraph" },
      { source: "heid-grundlage", place: "first paragraph" },
      { source: "britannica-international-trade", place: "last sentence", on: "2009" },
      {
        source: "ipezone-2009-12",
        place: "text of the World Trade Organization: superseded by the Union, by its name of before",
      },
      { source: "pinsent-masons-2009-12-01", place: "changes in terminology: the Union in the place of the Community" },
    ],
  },
  {
    id: "eec-ended-2009",
    type: "Dissolved",
    organization: "eec",
    on: "2009-12-01",
    data: { how: "merged" },
    sources: [
      { source: "heid-grundlage", place: "first paragraph" },
      { source: "lawlegal-lisbon", place: "second paragraph" },
      { source: "britannica-international-trade", place: "last sentence", on: "2009" },
      { source: "memim-merger-treaty", place: "last sentence", on: "2009" },
      {
        source: "ipezone-2009-12",
        place: "text of the World Trade Organization: superseded by the Union, by its name of before",
      },
    ],
  },
];
