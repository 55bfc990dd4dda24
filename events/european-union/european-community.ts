import type { Fact } from "./names.js";

/** The European Economic Community becomes the European Community, and the Union takes its place. */
export const europeanCommunity: readonly Fact[] = [
  {
    id: "eec-treaty-amended-by-maastricht-1993",
    type: "TreatyAmended",
    organization: "eec",
    on: "1993-11-01",
    data: { treaty: "eec-treaty", by: "the Treaty on European Union" },
    sources: [
      { source: "worldlaw-founding-treaties", place: "fourth founding treaty" },
      {
        source: "kamina-2002",
        place: "second paragraph of the first section: the treaty and the Community have another name",
        on: "1993-11",
      },
    ],
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
      {
        source: "kamina-2002",
        place: "second paragraph of the first section: the treaty and the Community have another name",
        on: "1993-11",
      },
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
      { source: "austrian-gazette-1999-83", place: "full title, and text on the ratification" },
    ],
  },
  {
    id: "eec-treaty-amended-by-nice-2003",
    type: "TreatyAmended",
    organization: "eec",
    on: "2003-02-01",
    data: { treaty: "eec-treaty", by: "the Treaty of Nice" },
    sources: [
      { source: "wikipedia-nice", place: "first two paragraphs" },
      {
        source: "french-decree-2003-246",
        place: "title: the treaty, now published, amends those that establish the Communities",
        on: "[2001-02-26..2003-03-18]",
      },
    ],
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
      { source: "austrian-law-lisbon-2019", place: "full title, and text on the ratification" },
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
