import type { Fact } from "./names.js";

/** The European Atomic Energy Community of the six, which the Union never took in. */
export const atomicEnergy: readonly Fact[] = [
  {
    id: "euratom-founded-1957",
    type: "Founded",
    organization: "euratom",
    on: "1957-03-25",
    data: {
      name: "European Atomic Energy Community",
      acronym: "Euratom",
      founders: ["belgium", "france", "germany", "italy", "luxembourg", "netherlands"],
      as: "signatory",
      treaty: "euratom-treaty",
      place: "Rome",
    },
    sources: [
      { source: "wikipedia-euratom", place: "first paragraph" },
      { source: "commission-past-enlargements", place: "first paragraph", on: "1957" },
      { source: "up-1957-03-25", place: "paragraphs 4 to 6: by the signature, subject to the parliaments" },
      { source: "time-1958-01", place: "first paragraph: came into being", on: "1958-01-01" },
    ],
  },
  {
    id: "euratom-treaty-signed-1957",
    type: "TreatySigned",
    organization: "euratom",
    on: "1957-03-25",
    data: {
      treaty: "euratom-treaty",
      name: "the Treaty establishing the European Atomic Energy Community",
      signatories: ["belgium", "france", "germany", "italy", "luxembourg", "netherlands"],
      place: "Rome",
    },
    sources: [
      { source: "cvce-rome-treaties", place: "first paragraph" },
      { source: "ep-treaty-of-rome", place: "first paragraph" },
      { source: "worldlaw-founding-treaties", place: "third founding treaty" },
      { source: "wikipedia-euratom-treaty", place: "information box" },
      { source: "up-1957-03-25", place: "first three paragraphs: today" },
    ],
  },
  {
    id: "euratom-treaty-in-force-1958",
    type: "TreatyEnteredIntoForce",
    organization: "euratom",
    on: "1958-01-01",
    data: { treaty: "euratom-treaty" },
    sources: [
      { source: "cvce-rome-treaties", place: "second paragraph" },
      { source: "worldlaw-founding-treaties", place: "third founding treaty" },
      { source: "wikipedia-euratom-treaty", place: "information box" },
      { source: "time-1958-01", place: "first paragraph" },
      { source: "cvce-rome-treaties-in-force", place: "first paragraph" },
      { source: "ogyk-2018-01-09", place: "last sentence" },
    ],
  },
  {
    id: "belgium-member-of-euratom-1958",
    type: "StandingChanged",
    organization: "euratom",
    on: "1958-01-01",
    data: { party: "belgium", to: "member" },
    sources: [
      { source: "cvce-rome-treaties", place: "the six countries, and the entry into force" },
      { source: "time-1958-01", place: "first paragraph: the six nations, three of them as the Benelux countries" },
    ],
  },
  {
    id: "france-member-of-euratom-1958",
    type: "StandingChanged",
    organization: "euratom",
    on: "1958-01-01",
    data: { party: "france", to: "member" },
    sources: [
      { source: "cvce-rome-treaties", place: "the six countries, and the entry into force" },
      { source: "time-1958-01", place: "first paragraph: the six nations, three of them as the Benelux countries" },
    ],
  },
  {
    id: "germany-member-of-euratom-1958",
    type: "StandingChanged",
    organization: "euratom",
    on: "1958-01-01",
    data: { party: "germany", to: "member" },
    sources: [
      { source: "cvce-rome-treaties", place: "the six countries, and the entry into force" },
      { source: "time-1958-01", place: "first paragraph: the six nations, three of them as the Benelux countries" },
    ],
  },
  {
    id: "italy-member-of-euratom-1958",
    type: "StandingChanged",
    organization: "euratom",
    on: "1958-01-01",
    data: { party: "italy", to: "member" },
    sources: [
      { source: "cvce-rome-treaties", place: "the six countries, and the entry into force" },
      { source: "time-1958-01", place: "first paragraph: the six nations, three of them as the Benelux countries" },
    ],
  },
  {
    id: "luxembourg-member-of-euratom-1958",
    type: "StandingChanged",
    organization: "euratom",
    on: "1958-01-01",
    data: { party: "luxembourg", to: "member" },
    sources: [
      { source: "cvce-rome-treaties", place: "the six countries, and the entry into force" },
      { source: "time-1958-01", place: "first paragraph: the six nations, three of them as the Benelux countries" },
    ],
  },
  {
    id: "netherlands-member-of-euratom-1958",
    type: "StandingChanged",
    organization: "euratom",
    on: "1958-01-01",
    data: { party: "netherlands", to: "member" },
    sources: [
      { source: "cvce-rome-treaties", place: "the six countries, and the entry into force" },
      { source: "time-1958-01", place: "first paragraph: the six nations, three of them as the Benelux countries" },
    ],
  },
  {
    id: "euratom-treaty-amended-by-merger-1967",
    type: "TreatyAmended",
    organization: "euratom",
    on: "1967-07-01",
    data: { treaty: "euratom-treaty", by: "the Merger Treaty" },
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
