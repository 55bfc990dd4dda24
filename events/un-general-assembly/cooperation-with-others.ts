import type { Fact } from "./names.js";

/** What the Assembly has resolved on cooperation with the CSTO, the CIS and the SCO, as far as a day was seen. */
export const cooperationWithOthers: readonly Fact[] = [
  {
    id: "cooperation-with-eurasec-2007",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "2007-12-06",
    data: {
      decisions: [{ did: "adopted", document: "resolution 62/79: cooperation with the Eurasian Economic Community" }],
    },
    sources: [
      { source: "asia-plus-eaec", place: "paragraph 1: the Thursday before 8 December", weekday: "Thursday" },
      { source: "un-agenda-eurasec-2008", on: "[..2008]", place: "paragraph 2: at the sixty-second session" },
    ],
  },
  {
    id: "cooperation-with-the-csto-2010",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "2010-03-02",
    data: {
      decisions: [{ did: "adopted", document: "a resolution of the sixty-fourth session: cooperation with the CSTO" }],
    },
    sources: [
      { source: "csto-statement-2010-12-10", place: "preamble, paragraph 2" },
      { source: "srspol-2010", place: "paragraph 2: by all the states" },
    ],
  },
  {
    id: "cooperation-with-the-cis-2014",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "2014-11-11",
    data: {
      decisions: [
        { did: "adopted", document: "a resolution of the sixty-ninth session: the first on cooperation with the CIS" },
        { did: "adopted", document: "a resolution of the sixty-ninth session: cooperation with the CSTO" },
        { did: "adopted", document: "a resolution of the sixty-ninth session: cooperation with the SCO" },
      ],
    },
    sources: [
      { source: "embassylife", place: "paragraph 6: the one on the CIS" },
      { source: "sco-russia-2014-11-12", on: "[..2014-11-12]", place: "paragraph 1: the three of them" },
    ],
  },
  {
    id: "cooperation-with-the-csto-cis-and-sco-2016",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "2016-11-21",
    data: {
      decisions: [
        { did: "adopted", document: "a resolution of the seventy-first session: cooperation with the CSTO" },
        { did: "adopted", document: "a resolution of the seventy-first session: cooperation with the CIS" },
        { did: "adopted", document: "a resolution of the seventy-first session: cooperation with the SCO" },
      ],
    },
    sources: [
      { source: "civilshos-2016-11-24", place: "paragraph 1: without a vote", weekday: "Monday" },
      { source: "belta-2016-11-22", on: "[..2016-11-22]", place: "paragraph 1: the one on the CSTO" },
    ],
  },
  {
    id: "cooperation-with-the-sco-2019",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "2019-08-30",
    data: { decisions: [{ did: "adopted", document: "a resolution: cooperation with the SCO" }] },
    sources: [
      { source: "kyrgyz-mission-2019", place: "paragraph 1: by consensus" },
      { source: "kazinform-2019-09-02", on: "[..2019-09-02]", place: "paragraph 1: has adopted" },
    ],
  },
  {
    id: "cooperation-with-the-csto-and-cis-2022",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "2022-11-21",
    data: {
      decisions: [
        {
          did: "adopted",
          document: "a resolution of the seventy-seventh session, by a recorded vote: cooperation with the CSTO",
        },
        { did: "adopted", document: "a resolution of the seventy-seventh session: cooperation with the CIS" },
      ],
    },
    sources: [
      { source: "eu-on-the-csto-2022", place: "heading: the one on the CSTO, which the European Union opposes" },
      { source: "embassylife", place: "paragraph 6: the one on the CIS" },
      { source: "un-press-2022-11", on: "2022", place: "paragraph 2: the one on the CSTO" },
    ],
  },
  {
    id: "cooperation-with-the-csto-2024",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "2024-11-18",
    data: {
      decisions: [
        {
          did: "adopted",
          document:
            "a resolution of the seventy-ninth session: cooperation with the CSTO, by 67 votes to 8 with 69 abstentions",
        },
      ],
    },
    sources: [
      { source: "menafn-2024-11-19", place: "paragraphs 1 and 4: the night before" },
      { source: "today-kg-2024-11-21", on: "[..2024-11-21]", place: "paragraph 1" },
      { source: "un-press-2024-11", on: "2024", place: "paragraphs 1 and 3: six resolutions, one by a recorded vote" },
    ],
  },
  {
    id: "cooperation-with-the-sco-2025",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "2025-09-05",
    data: {
      decisions: [
        {
          did: "adopted",
          document:
            "a resolution of the seventy-ninth session: cooperation with the SCO, by 120 votes to 27 with 28 abstentions",
        },
      ],
    },
    sources: [
      { source: "greater-kashmir-2025-09-06", place: "paragraph 2, with the votes", on: "[..2025-09-06]" },
      { source: "peoples-daily-2025-09-08", place: "paragraph 1", weekday: "Friday" },
      { source: "un-press-2025-09-05", place: "paragraph 2" },
    ],
  },
];
