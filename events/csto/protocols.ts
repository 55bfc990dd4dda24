import type { Fact } from "./names.js";

/** The protocols on the agreement on the legal status, and what became of those that were signed in Astana in 2018. */
export const protocols: readonly Fact[] = [
  {
    id: "first-protocol-on-the-legal-status-agreement-signed",
    type: "TreatySigned",
    organization: "csto",
    on: "2007-10-06",
    data: {
      treaty: "first-protocol-on-the-legal-status-agreement",
      name: "the first protocol on amendments to the agreement on the legal status of the CSTO",
      place: "Dushanbe",
    },
    sources: [
      { source: "legal-status-at-kodeks", place: "note on the article on protocols: the protocol of that day" },
      { source: "legal-status-at-prg", place: "note above Article 1" },
      {
        source: "uzdaily-2007-10-08",
        place: "paragraphs 1 and 7: on the agenda of the summit in Dushanbe on Saturday",
        weekday: "Saturday",
      },
    ],
  },
  {
    id: "legal-status-agreement-amended-2007",
    type: "TreatyAmended",
    organization: "csto",
    on: "2007-10-06",
    data: { treaty: "legal-status-agreement", by: "the protocol of 6 October 2007" },
    sources: [
      { source: "legal-status-at-kodeks", place: "note on the article on protocols" },
      { source: "legal-status-at-prg", place: "note above Article 1" },
    ],
  },
  {
    id: "first-protocol-on-the-legal-status-agreement-in-force",
    type: "TreatyEnteredIntoForce",
    organization: "csto",
    on: "2011-06-08",
    data: { treaty: "first-protocol-on-the-legal-status-agreement" },
    sources: [
      { source: "legal-status-at-kodeks", place: "note on the article on protocols: its wording from that day on" },
    ],
  },
  {
    id: "legal-status-agreement-amended-2018",
    type: "TreatyAmended",
    organization: "csto",
    on: "2018-11-08",
    data: { treaty: "legal-status-agreement", by: "the second protocol" },
    sources: [
      { source: "kazakhstan-law-2020-04-17-status", place: "paragraph 1" },
      { source: "legal-status-at-prg", place: "below the title: its own wording is the one before that day" },
    ],
  },
  {
    id: "kazakhstan-ratified-second-protocol-on-the-legal-status-agreement",
    type: "TreatyRatified",
    organization: "csto",
    on: "2020-04-17",
    data: { treaty: "second-protocol-on-the-legal-status-agreement", party: "kazakhstan" },
    sources: [{ source: "kazakhstan-law-2020-04-17-status", place: "law 317-VI" }],
  },
  {
    id: "second-protocol-on-the-legal-status-agreement-in-force",
    type: "TreatyEnteredIntoForce",
    organization: "csto",
    on: "2021-01-19",
    data: { treaty: "second-protocol-on-the-legal-status-agreement" },
    sources: [{ source: "kazakhstan-bulletin-2021-status", place: "note below the title" }],
  },
  {
    id: "kazakhstan-ratified-second-protocol",
    type: "TreatyRatified",
    organization: "csto",
    on: "2020-04-17",
    data: { treaty: "second-protocol-on-the-charter", party: "kazakhstan" },
    sources: [{ source: "kazakhstan-law-2020-04-17-second", place: "law 318-VI" }],
  },
  {
    id: "second-protocol-in-force",
    type: "TreatyEnteredIntoForce",
    organization: "csto",
    on: "2021-01-19",
    data: { treaty: "second-protocol-on-the-charter" },
    sources: [
      { source: "kazakhstan-bulletin-2021-second", place: "note below the title" },
      { source: "charter-at-kodeks", place: "list of the documents that change it" },
    ],
  },
  {
    // When it entered into force, no page that was found says.
    id: "second-protocol-on-the-treaty-signed",
    type: "TreatySigned",
    organization: "csto",
    on: "2018-11-08",
    data: {
      treaty: "second-protocol-on-the-treaty",
      name: "the second protocol on amendments to the Collective Security Treaty",
      place: "Astana",
    },
    sources: [{ source: "khovar-2021-01-21", place: "the list of protocols, and the paragraph below it" }],
  },
  {
    id: "cst-amended-2018",
    type: "TreatyAmended",
    organization: "csto",
    on: "2018-11-08",
    data: { treaty: "collective-security-treaty", by: "the second protocol" },
    sources: [{ source: "khovar-2021-01-21", place: "the list of protocols, and the paragraph below it" }],
  },
];
