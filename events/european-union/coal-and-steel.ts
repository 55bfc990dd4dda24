import type { Fact } from "./names.js";

/** The European Coal and Steel Community of the six. */
export const coalAndSteel: readonly Fact[] = [
  {
    // Founded by the signature, or when the treaty entered into force: sources say either. The record takes the first, since the
    // treaty that was signed is the Community's own; its founders are signatories until 23 July 1952.
    id: "ecsc-founded-1951",
    type: "Founded",
    organization: "ecsc",
    on: "1951-04-18",
    data: {
      name: "European Coal and Steel Community",
      acronym: "ECSC",
      founders: ["belgium", "france", "germany", "italy", "luxembourg", "netherlands"],
      as: "signatory",
      treaty: "ecsc-treaty",
      place: "Paris",
    },
    sources: [
      { source: "wikipedia-ecsc-fr", place: "information box, creation" },
      { source: "commission-past-enlargements", place: "first paragraph", on: "1951" },
      { source: "times-of-malta-2005-05-08", place: "third paragraph", on: "1952" },
      { source: "wikipedia-ecsc-treaty-nl", place: "first paragraph", on: "1952-07-23" },
      { source: "ina-treaties-of-rome", place: "historical context: set up by the treaty of that day" },
    ],
  },
  {
    id: "ecsc-treaty-signed-1951",
    type: "TreatySigned",
    organization: "ecsc",
    on: "1951-04-18",
    data: {
      treaty: "ecsc-treaty",
      name: "the Treaty establishing the European Coal and Steel Community",
      signatories: ["belgium", "france", "germany", "italy", "luxembourg", "netherlands"],
      place: "Paris",
    },
    sources: [
      { source: "ep-treaty-of-paris", place: "first paragraph and list at the end" },
      { source: "europa-ecsc", place: "first paragraph" },
      { source: "worldlaw-founding-treaties", place: "first founding treaty" },
      { source: "times-of-malta-2003-12-09", place: "first entry" },
    ],
  },
  {
    // Europa Nu gives the day on which the High Authority began its work.
    id: "ecsc-treaty-in-force-1952",
    type: "TreatyEnteredIntoForce",
    organization: "ecsc",
    on: "1952-07-23",
    data: { treaty: "ecsc-treaty", years: 50 },
    sources: [
      { source: "ep-treaty-of-paris", place: "list at the end; the term in the first paragraph" },
      { source: "europa-ecsc", place: "first paragraph" },
      { source: "worldlaw-founding-treaties", place: "first founding treaty" },
      { source: "cvce-ecsc-expiry", place: "first paragraph" },
      { source: "europa-nu-ecsc", place: "last paragraph", on: "1952-08-10" },
      { source: "csic-euroconstitution", place: "second paragraph", on: "1952-07-25" },
      {
        source: "spectator-1952-08-01",
        place: "sentence on the treaty: ratified and going into effect",
        on: "[..1952-08-01]",
      },
      { source: "history-vision-1952", place: "title and first sentence" },
      { source: "deutschlandfunk-2022-07-23", place: "first sentence" },
    ],
  },
  {
    id: "belgium-member-of-ecsc-1952",
    type: "StandingChanged",
    organization: "ecsc",
    on: "1952-07-23",
    data: { party: "belgium", to: "member" },
    sources: [
      { source: "ep-treaty-of-paris", place: "the six parties, and the entry into force" },
      { source: "eu-dk-membership", place: "table, first row", on: "1952" },
      {
        source: "time-1952-08-18",
        place: "first paragraph: the six nations, and the members of the High Authority from each",
        on: "[..1952-08-18]",
      },
      { source: "history-vision-1952", place: "both sentences: the six by name" },
      {
        source: "deutschlandfunk-2022-07-23",
        place: "first two sentences: six countries, whose foreign ministers the caption names",
      },
    ],
  },
  {
    id: "france-member-of-ecsc-1952",
    type: "StandingChanged",
    organization: "ecsc",
    on: "1952-07-23",
    data: { party: "france", to: "member" },
    sources: [
      { source: "ep-treaty-of-paris", place: "the six parties, and the entry into force" },
      { source: "eu-dk-membership", place: "table, first row", on: "1952" },
      {
        source: "time-1952-08-18",
        place: "first paragraph: the six nations, and the members of the High Authority from each",
        on: "[..1952-08-18]",
      },
      { source: "history-vision-1952", place: "both sentences: the six by name" },
      {
        source: "deutschlandfunk-2022-07-23",
        place: "first two sentences: six countries, whose foreign ministers the caption names",
      },
    ],
  },
  {
    id: "germany-member-of-ecsc-1952",
    type: "StandingChanged",
    organization: "ecsc",
    on: "1952-07-23",
    data: { party: "germany", to: "member" },
    sources: [
      { source: "ep-treaty-of-paris", place: "the six parties, and the entry into force" },
      { source: "eu-dk-membership", place: "table, first row", on: "1952" },
      {
        source: "time-1952-08-18",
        place: "first paragraph: the six nations, and the members of the High Authority from each",
        on: "[..1952-08-18]",
      },
      { source: "history-vision-1952", place: "both sentences: the six by name" },
      {
        source: "deutschlandfunk-2022-07-23",
        place: "first two sentences: six countries, whose foreign ministers the caption names",
      },
    ],
  },
  {
    id: "italy-member-of-ecsc-1952",
    type: "StandingChanged",
    organization: "ecsc",
    on: "1952-07-23",
    data: { party: "italy", to: "member" },
    sources: [
      { source: "ep-treaty-of-paris", place: "the six parties, and the entry into force" },
      { source: "eu-dk-membership", place: "table, first row", on: "1952" },
      {
        source: "time-1952-08-18",
        place: "first paragraph: the six nations, and the members of the High Authority from each",
        on: "[..1952-08-18]",
      },
      { source: "history-vision-1952", place: "both sentences: the six by name" },
      {
        source: "deutschlandfunk-2022-07-23",
        place: "first two sentences: six countries, whose foreign ministers the caption names",
      },
    ],
  },
  {
    id: "luxembourg-member-of-ecsc-1952",
    type: "StandingChanged",
    organization: "ecsc",
    on: "1952-07-23",
    data: { party: "luxembourg", to: "member" },
    sources: [
      { source: "ep-treaty-of-paris", place: "the six parties, and the entry into force" },
      { source: "eu-dk-membership", place: "table, first row", on: "1952" },
      {
        source: "time-1952-08-18",
        place: "first paragraph: the six nations, and the members of the High Authority from each",
        on: "[..1952-08-18]",
      },
      { source: "history-vision-1952", place: "both sentences: the six by name" },
      {
        source: "deutschlandfunk-2022-07-23",
        place: "first two sentences: six countries, whose foreign ministers the caption names",
      },
    ],
  },
  {
    id: "netherlands-member-of-ecsc-1952",
    type: "StandingChanged",
    organization: "ecsc",
    on: "1952-07-23",
    data: { party: "netherlands", to: "member" },
    sources: [
      { source: "ep-treaty-of-paris", place: "the six parties, and the entry into force" },
      { source: "eu-dk-membership", place: "table, first row", on: "1952" },
      {
        source: "time-1952-08-18",
        place: "first paragraph: the six nations, and the members of the High Authority from each",
        on: "[..1952-08-18]",
      },
      { source: "history-vision-1952", place: "both sentences: the six by name" },
      {
        source: "deutschlandfunk-2022-07-23",
        place: "first two sentences: six countries, whose foreign ministers the caption names",
      },
    ],
  },
  {
    id: "ecsc-treaty-amended-by-merger-1967",
    type: "TreatyAmended",
    organization: "ecsc",
    on: "1967-07-01",
    data: { treaty: "ecsc-treaty", by: "the Merger Treaty" },
    sources: [
      { source: "memim-merger-treaty", place: "first two paragraphs" },
      { source: "worldlaw-founding-treaties", place: "amending treaties" },
      {
        source: "wikipedia-merger-treaty-2021",
        place: "information box: it amends the treaties of all three Communities",
      },
    ],
  },
];
