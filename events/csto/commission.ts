import type { Fact } from "./names.js";

/** The Interstate Commission for Military and Economic Cooperation: its meetings as far as they are known, its chairmen. */
export const icmec: readonly Fact[] = [
  {
    id: "icmec-founded",
    type: "Founded",
    organization: "icmec",
    on: "2005-06-23",
    data: { name: "Interstate Commission for Military and Economic Cooperation", acronym: "ICMEC", parent: "csto" },
    sources: [
      { source: "icmec-19th", place: "last paragraph: by decision of the Council" },
      { source: "icmec-2023-04-24", place: "last paragraph" },
      { source: "ria-2005-06-23", place: "on the decisions; it has a committee" },
      { source: "asia-plus-2012-11-02", place: "paragraph 1", on: "[..2012-11-01]" },
    ],
  },
  {
    // Announced; whether it was held, and which in the count it was, nothing here says.
    id: "icmec-astana-2007-planned",
    type: "MeetingPlanned",
    organization: "icmec",
    on: "2007-03-13/2007-03-14",
    data: { place: "Astana" },
    sources: [{ source: "novosti-armenia-2007-03-08", place: "the announcement" }],
  },
  {
    id: "icmec-7th-meeting-planned",
    type: "MeetingPlanned",
    organization: "icmec",
    on: "2009-10-16",
    data: { ordinal: 7, place: "Dushanbe" },
    sources: [{ source: "belapan-2009-10-12", place: "the announcement: Ivan Materov is to preside" }],
  },
  {
    id: "icmec-9th-meeting",
    type: "MeetingHeld",
    organization: "icmec",
    on: "2011-10-06",
    data: {
      ordinal: 9,
      place: "Bishkek",
      present: [
        { party: "valery-semerikov", posts: ["Deputy Secretary-General of the CSTO"] },
        { party: "alexander-nozdrachev", posts: ["Chairman of the ICMEC Business Council"] },
      ],
    },
    sources: [
      { source: "knews-2011-10-06", place: "paragraphs 1 and 2" },
      { source: "tass-2011-10-06", place: "paragraphs 1 and 2" },
      { source: "regnum-2011-10", place: "paragraph 1" },
    ],
  },
  {
    id: "karavayev-chair-2011",
    type: "TookOffice",
    organization: "icmec",
    on: "2011-10-06",
    data: { office: "chairman", holder: "igor-karavayev", until: "2014-10" }, // for three years
    sources: [{ source: "knews-2011-10-06", place: "paragraphs 1 and 3" }],
  },
  {
    id: "icmec-10th-meeting",
    type: "MeetingHeld",
    organization: "icmec",
    on: "2012-11-01",
    data: {
      ordinal: 10,
      place: "Astana, Kazakhstan",
      chair: {
        party: "igor-karavayev",
        posts: ["State Secretary", "Deputy Minister of Trade and Industry of Russia"],
      },
      agenda: [
        "the part that standardisation plays in keeping the military industry of the CSTO area competitive",
        "making the ICMEC Business Council more active",
      ],
      decisions: [
        {
          did: "endorsed",
          document:
            "a draft list of enterprises and organisations that should keep their specialisation for military and economic cooperation",
          hedge: "reportedly",
        },
        {
          did: "considered and endorsed",
          document: "the programme of military and economic cooperation between the member states of the CSTO",
          until: "2015",
        },
      ],
      statements: [
        {
          by: "nikolai-bordyuzha",
          as: "Secretary-General of the CSTO",
          points: [
            "military-economic and military-technical cooperation are among the main directions of what the CSTO does",
          ],
        },
      ],
    },
    sources: [
      { source: "asia-plus-2012-11-02", place: "paragraphs 1 and 3 to 6; the year from the dateline" },
      {
        source: "regnum-2012-11-01",
        place: "the 10th, a jubilee; it has a commission for military-technical cooperation",
      },
      { source: "vestnik-kavkaza-2012-11", place: "paragraph 1", on: "[..2012-11]" },
    ],
  },
  {
    // The page shows no date: before the sixteenth, of September 2018.
    id: "icmec-15th-meeting",
    type: "MeetingHeld",
    organization: "icmec",
    on: "2017%",
    data: {
      ordinal: 15,
      place: "Bishkek",
      present: [
        { party: "dmitry-rogozin", posts: ["Deputy Prime Minister of Russia"] },
        { party: "valery-semerikov", posts: ["Deputy Secretary-General of the CSTO"] },
      ],
    },
    sources: [{ source: "utrk-2017", place: "paragraphs 1 and 3" }],
  },
  {
    id: "icmec-16th-meeting",
    type: "MeetingHeld",
    organization: "icmec",
    on: "2018-09",
    data: { ordinal: 16, place: "Almaty" },
    sources: [{ source: "verelq-2019-09-12", place: "on the meeting of the year before" }],
  },
  {
    id: "karavayev-no-longer-chair",
    type: "LeftOffice",
    organization: "icmec",
    on: "[2012-11-02..2018-11-08]",
    data: { office: "chairman", holder: "igor-karavayev" },
    sources: [{ source: "borisov-followed-karavayev" }],
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
      chair: { party: "yuri-borisov", posts: ["Deputy Prime Minister of Russia"] },
    },
    sources: [{ source: "verelq-2019-09-12", place: "paragraph 1" }],
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
    data: { ordinal: 19, place: "Minsk" },
    sources: [
      { source: "icmec-19th", place: "paragraph 1" },
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
    // The day is the announcement's; those who tell of it afterwards give the month.
    id: "icmec-20th-meeting",
    type: "MeetingHeld",
    organization: "icmec",
    on: "2022-10-19",
    data: { ordinal: 20, place: "Moscow", planned: "icmec-20th-meeting-planned" },
    sources: [
      { source: "icmec-2023-04-24", place: "paragraph 3", on: "2022-10" },
      { source: "asia-plus-2023-04-27", place: "paragraph 2", on: "2022-10" },
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
      { source: "russian-government-2023-04-27", place: "on the 21st meeting" },
      { source: "asia-plus-2023-04-27", place: "paragraphs 1 and 2" },
    ],
  },
  {
    id: "icmec-22nd-meeting",
    type: "MeetingHeld",
    organization: "icmec",
    on: "2024",
    data: { ordinal: 22, place: "Bishkek" },
    sources: [{ source: "akipress-2024", place: "a year after the 21st meeting in Dushanbe" }],
  },
  {
    id: "icmec-23rd-meeting",
    type: "MeetingHeld",
    organization: "icmec",
    on: "2025-11-10",
    data: { ordinal: 23, place: "Astana", chair: { party: "denis-manturov" } },
    sources: [{ source: "tass-2025-11-10", place: "on the opening of the 23rd meeting" }],
  },
];
