import type { Fact } from "./names.js";

/** The Interstate Commission from 2015 on. */
export const icmecFrom2015: readonly Fact[] = [
  {
    id: "rogozin-appointed-chair-2015",
    type: "Appointed",
    organization: "icmec",
    on: "2015-06",
    data: { office: "chairman", holder: "dmitry-rogozin" },
    sources: [{ source: "belarus-military-industry-on-14th-meeting", place: "paragraph 3: by the Council" }],
  },
  {
    // Two documents have the day, a report of the next meeting has the month and the place.
    id: "icmec-2015-09-meeting",
    type: "MeetingHeld",
    organization: "icmec",
    on: "2015-09-10",
    data: {
      place: "Nizhny Tagil",
      decisions: [
        { did: "adopted", document: "the rules of procedure of the Commission" },
        { did: "adopted", document: "amendments to the statute of the Working Group" },
      ],
    },
    sources: [
      { source: "belarus-military-industry-on-14th-meeting", place: "paragraph 4: the one before", on: "2015-09" },
      { source: "icmec-rules-of-procedure", place: "heading: by a decision of that day" },
      { source: "icmec-working-group-statute", place: "heading: amended on that day" },
    ],
  },
  {
    id: "rogozin-chair",
    type: "TookOffice",
    organization: "icmec",
    on: "[2015-06-01..2016-05-20]",
    data: { office: "chairman", holder: "dmitry-rogozin" },
    sources: [{ source: "belarus-military-industry-on-14th-meeting", place: "paragraph 3: he presides" }],
  },
  {
    id: "karavayev-no-longer-chair",
    type: "LeftOffice",
    organization: "icmec",
    on: "[2012-11-02..2016-05-20]",
    data: { office: "chairman", holder: "igor-karavayev" },
    sources: [{ source: "rogozin-followed-karavayev" }],
  },
  {
    // The page prints 20 May without a year: after September 2015, and while Bordyuzha was Secretary-General, it is 2016.
    id: "icmec-14th-meeting",
    type: "MeetingHeld",
    organization: "icmec",
    on: "2016-05-20",
    data: {
      ordinal: 14,
      place: "Dushanbe",
      chair: { party: "dmitry-rogozin", posts: ["Deputy Prime Minister of Russia", "Chairman of the Commission"] },
      present: [{ party: "nikolai-bordyuzha", posts: ["Secretary-General of the CSTO"] }],
    },
    sources: [{ source: "belarus-military-industry-on-14th-meeting", place: "title and paragraphs 1 to 4" }],
  },
  {
    // The broadcaster's page shows no date: after the fourteenth, and before the sixteenth. Three others have the day.
    id: "icmec-15th-meeting",
    type: "MeetingHeld",
    organization: "icmec",
    on: "2017-06-08",
    data: {
      ordinal: 15,
      place: "Bishkek",
      present: [
        { party: "dmitry-rogozin", posts: ["Deputy Prime Minister of Russia"] },
        { party: "valery-semerikov", posts: ["Deputy Secretary-General of the CSTO"] },
      ],
    },
    sources: [
      { source: "kabar-2017-06-08", place: "dateline and paragraph 1: the fifteenth" },
      { source: "easttime-2017-06-11", place: "paragraph 1: the Commission's meeting in Bishkek" },
      { source: "sputnik-2017-06", place: "paragraphs 1 and 3: on Thursday", weekday: "Thursday" },
      { source: "utrk-2017", place: "paragraphs 1 and 3: it is being held", on: "[2016-05-21..2018-09-06]" },
    ],
  },
  {
    // The decision has the day, those who tell of the meeting a year later have the month and the place.
    id: "icmec-16th-meeting",
    type: "MeetingHeld",
    organization: "icmec",
    on: "2018-09-07",
    data: {
      ordinal: 16,
      place: "Almaty",
      decisions: [{ did: "adopted", document: "the regulations on the Coordination Council for standardisation" }],
    },
    sources: [
      { source: "icmec-standardisation-council-regulations", place: "heading: by a decision of that day" },
      { source: "astana-times-2018-11", place: "paragraph 7: a meeting created the Council", on: "[..2018-11-08]" },
      { source: "verelq-2019-09-12", place: "on the meeting of the year before", on: "2018-09" },
      { source: "arminfo-2019-09-12", place: "paragraph 3: the meeting of the year before", on: "2018-09" },
    ],
  },
  {
    id: "rogozin-no-longer-chair",
    type: "LeftOffice",
    organization: "icmec",
    on: "[2016-05-21..2018-11-08]",
    data: { office: "chairman", holder: "dmitry-rogozin" },
    sources: [{ source: "borisov-followed-rogozin" }],
  },
  {
    id: "borisov-appointed-chair-2018",
    type: "Appointed",
    organization: "icmec",
    on: "2018-11-08",
    data: { office: "chairman", holder: "yuri-borisov" },
    sources: [
      {
        source: "interfax-2018-11-08",
        place: "paragraphs 1 and 2: by the heads of state, on Thursday",
        weekday: "Thursday",
      },
    ],
  },
  {
    id: "borisov-chair",
    type: "TookOffice",
    organization: "icmec",
    on: "[2018-11-08..2019-09-12]",
    data: { office: "chairman", holder: "yuri-borisov" },
    sources: [
      { source: "verelq-2019-09-12", place: "he presides over the 17th meeting" },
      { source: "arminfo-2019-09-12", place: "paragraph 2: Chairman" },
      { source: "trend-2020-11", place: "paragraph 2: Chairman", on: "[2018-11-08..2020-11-27]" },
    ],
  },
  {
    id: "icmec-17th-meeting",
    type: "MeetingHeld",
    organization: "icmec",
    on: "2019-09-12",
    data: {
      ordinal: 17,
      place: "Yerevan",
      chair: { party: "yuri-borisov", posts: ["Deputy Prime Minister of Russia", "Chairman of the Commission"] },
      present: [{ party: "valery-semerikov", posts: ["Acting Secretary-General of the CSTO"] }],
    },
    sources: [
      { source: "verelq-2019-09-12", place: "paragraph 1: today" },
      { source: "arminfo-2019-09-12", place: "title and paragraphs 1 and 2" },
    ],
  },
  {
    id: "icmec-18th-meeting",
    type: "MeetingHeld",
    organization: "icmec",
    on: "2020-11-27",
    data: {
      ordinal: 18,
      videoconference: true,
      chair: { party: "yuri-borisov", posts: ["Deputy Prime Minister of Russia", "Chairman of the Commission"] },
    },
    sources: [{ source: "trend-2020-11", place: "paragraphs 1 and 2" }],
  },
  {
    id: "icmec-19th-meeting",
    type: "MeetingHeld",
    organization: "icmec",
    on: "2021-09-09",
    data: {
      ordinal: 19,
      place: "Minsk",
      chair: { party: "yuri-borisov", posts: ["Deputy Prime Minister of Russia", "Chairman of the Commission"] },
      present: [{ party: "valery-semerikov", posts: ["Deputy Secretary-General of the CSTO"] }],
    },
    sources: [
      { source: "icmec-19th", place: "paragraphs 1 to 3" },
      { source: "icmec-20th-announced", place: "paragraph 2", on: "2021-09" },
    ],
  },
  {
    id: "icmec-20th-meeting-planned",
    type: "MeetingPlanned",
    organization: "icmec",
    on: "2022-10-19",
    data: { ordinal: 20, place: "Moscow" },
    sources: [{ source: "icmec-20th-announced", place: "title and paragraph 1" }],
  },
  {
    id: "icmec-20th-meeting",
    type: "MeetingHeld",
    organization: "icmec",
    on: "2022-10-19",
    data: { ordinal: 20, place: "Moscow", planned: "icmec-20th-meeting-planned" },
    sources: [
      { source: "icmec-2023-04-24", place: "paragraph 3", on: "2022-10" },
      { source: "russian-government-2023-04-27", place: "paragraph 5", on: "2022-10" },
      { source: "asia-plus-2023-04-27", place: "paragraph 2", on: "2022-10" },
      { source: "the-commission-met-as-announced-2022" },
    ],
  },
  {
    id: "borisov-no-longer-chair",
    type: "LeftOffice",
    organization: "icmec",
    on: "[2020-11-28..2022-11-23]",
    data: { office: "chairman", holder: "yuri-borisov" },
    sources: [{ source: "manturov-followed-borisov" }],
  },
  {
    id: "manturov-appointed-chair-2022",
    type: "Appointed",
    organization: "icmec",
    on: "2022-11-23",
    data: { office: "chairman", holder: "denis-manturov" },
    sources: [
      { source: "pa-csto-2022-11", place: "paragraph 8; it has a commission for military and technical cooperation" },
      { source: "rbc-2022-11", place: "paragraphs 1 and 2: for three years", on: "[..2022-12-31]" },
    ],
  },
  {
    id: "manturov-chair",
    type: "TookOffice",
    organization: "icmec",
    on: "[2022-11-23..2023-04-24]",
    data: { office: "chairman", holder: "denis-manturov" },
    sources: [
      { source: "icmec-2023-04-24", place: "paragraph 1: Chairman" },
      { source: "russian-government-2023-04-27", place: "paragraph 2: Chairman", on: "[2022-11-23..2023-04-27]" },
      { source: "asia-plus-2023-04-27", place: "paragraph 2: Chairman", on: "[2022-11-23..2023-04-27]" },
    ],
  },
  {
    id: "icmec-21st-meeting",
    type: "MeetingHeld",
    organization: "icmec",
    on: "2023-04-27",
    data: {
      ordinal: 21,
      place: "Dushanbe",
      chair: { party: "denis-manturov", posts: ["Deputy Prime Minister of Russia", "Minister of Industry and Trade"] },
      present: [{ party: "imangali-tasmagambetov", posts: ["Secretary-General of the CSTO"] }],
    },
    sources: [
      { source: "russian-government-2023-04-27", place: "paragraphs 1 to 3" },
      { source: "asia-plus-2023-04-27", place: "paragraphs 1 and 2" },
    ],
  },
  {
    id: "icmec-22nd-meeting",
    type: "MeetingHeld",
    organization: "icmec",
    on: "[2024-04-18..2024-12-31]",
    data: { ordinal: 22, place: "Bishkek" },
    sources: [
      { source: "akipress-2024", place: "paragraph 2: the year after the 21st meeting, of Dushanbe", on: "2024" },
      { source: "csto-2024-04-18", place: "paragraph 2: it is to come", on: "[2024-04-18..]" },
    ],
  },
  {
    id: "icmec-23rd-meeting",
    type: "MeetingHeld",
    organization: "icmec",
    on: "2025-11-10",
    data: {
      ordinal: 23,
      place: "Astana",
      chair: {
        party: "denis-manturov",
        posts: ["First Deputy Prime Minister of Russia", "Chairman of the Commission"],
      },
    },
    sources: [{ source: "tass-2025-11-10", place: "paragraph 1: at the opening" }],
  },
];
