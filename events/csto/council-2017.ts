import type { Fact } from "./names.js";

/** The Collective Security Council's sessions from 2017 on, the one planned for 11 November 2026 among them. */
export const councilFrom2017: readonly Fact[] = [
  {
    id: "csc-2017-04-14",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2017-04-14",
    data: {
      kind: "informal",
      place: "Bishkek",
      decisions: [{ did: "adopted", document: "the appointment of the Secretary-General" }],
    },
    sources: [{ source: "azatutyun-2017-04", place: "on Friday", weekday: "Friday" }],
  },
  {
    id: "csc-2017-11-30-planned",
    type: "MeetingPlanned",
    organization: "collective-security-council",
    on: "2017-11-30",
    data: { place: "Minsk" },
    sources: [{ source: "asia-plus-2017-11", place: "the announcement" }],
  },
  {
    id: "csc-2018-11-08",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2018-11-08",
    data: {
      place: "Astana",
      chair: { party: "nursultan-nazarbayev", posts: ["President of Kazakhstan"] },
      decisions: [
        { did: "signed", document: "the protocols on the statuses of observer and partner" },
        { did: "adopted", document: "the appointment of the chairman of the Interstate Commission" },
      ],
    },
    sources: [
      { source: "astana-times-2018-11", place: "paragraphs 1, 2 and 4" },
      { source: "asia-plus-2018-11-09", place: "paragraphs 1 and 2" },
      { source: "armenia-pm-2018-11-08", place: "paragraphs 1 to 4" },
      { source: "interfax-2018-11-08", place: "paragraph 2: on Thursday" },
    ],
  },
  {
    id: "csc-2019-11-28",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2019-11-28",
    data: {
      place: "Bishkek",
      present: [
        { party: "nikol-pashinyan", posts: ["Prime Minister of Armenia"] },
        { party: "alexander-lukashenko", posts: ["President of Belarus"] },
        { party: "kassym-jomart-tokayev", posts: ["President of Kazakhstan"] },
        { party: "sooronbay-jeenbekov", posts: ["President of Kyrgyzstan"] },
        { party: "vladimir-putin", posts: ["President of Russia"] },
        { party: "emomali-rahmon", posts: ["President of Tajikistan"] },
        { party: "valery-semerikov", posts: ["Acting Secretary-General"] },
      ],
      decisions: [{ did: "adopted", document: "the appointment of the Secretary-General" }],
    },
    sources: [
      { source: "kremlin-2019-11-28", place: "paragraphs 1 and 2" },
      { source: "belta-2019-11-28", place: "paragraph 2" },
    ],
  },
  {
    // By video, and the first that was.
    id: "csc-2020-12-02",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2020-12-02",
    data: {
      videoconference: true,
      chair: { party: "vladimir-putin", posts: ["President of Russia"] },
      present: [
        { party: "nikol-pashinyan", posts: ["Prime Minister of Armenia"] },
        { party: "alexander-lukashenko", posts: ["President of Belarus"] },
        { party: "kassym-jomart-tokayev", posts: ["President of Kazakhstan"] },
        { party: "talant-mamytov", posts: ["Acting President of Kyrgyzstan"] },
        { party: "emomali-rahmon", posts: ["President of Tajikistan"] },
        { party: "stanislav-zas", posts: ["Secretary-General"] },
      ],
    },
    sources: [
      { source: "kremlin-2020-12-02", place: "paragraphs 1 and 2" },
      { source: "asia-plus-2020-12-03", place: "paragraphs 1 to 3" },
    ],
  },
  {
    id: "csc-2021-08-23",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2021-08-23",
    data: {
      kind: "extraordinary",
      videoconference: true,
      chair: { party: "emomali-rahmon", posts: ["President of Tajikistan"] },
      present: [
        { party: "nikol-pashinyan", posts: ["Prime Minister of Armenia"] },
        { party: "alexander-lukashenko", posts: ["President of Belarus"] },
        { party: "kassym-jomart-tokayev", posts: ["President of Kazakhstan"] },
        { party: "sadyr-japarov", posts: ["President of Kyrgyzstan"] },
        { party: "vladimir-putin", posts: ["President of Russia"] },
        { party: "stanislav-zas", posts: ["Secretary-General"] },
        { party: "shavkat-mirziyoyev", posts: ["President of Uzbekistan", "guest"] },
      ],
      agenda: ["Afghanistan, and what it means for the security of the members"],
    },
    sources: [
      { source: "asia-plus-2021-08-24", place: "paragraphs 1 to 3", hedge: "reportedly" },
      { source: "24kg-2021-08-23", place: "paragraph 2: an invited guest" },
      { source: "kremlin-2021-08-23", place: "paragraph 1: among those taking part" },
    ],
  },
  {
    id: "csc-2021-09-16",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2021-09-16",
    data: { place: "Dushanbe" },
    sources: [{ source: "kremlin-2021-09-16", place: "the page of the session; the President of Russia by video" }],
  },
  {
    // A decision for which the heads of state did not meet.
    id: "csc-sends-peacekeepers-2022",
    type: "PositionStated",
    organization: "collective-security-council",
    on: "2022-01-06",
    data: {
      by: "nikol-pashinyan",
      as: "Chairman of the Collective Security Council",
      points: [
        "the Council has decided, by Article 4 of the treaty and as Kazakhstan asked, to send the peacekeeping forces there for a limited time",
      ],
    },
    sources: [
      { source: "sputnik-2022-01-06", place: "paragraphs 1 to 3" },
      { source: "armradio-2022-01-06", place: "paragraph 2" },
    ],
  },
  {
    id: "csc-2022-01-10",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2022-01-10",
    data: { kind: "extraordinary", videoconference: true, agenda: ["Kazakhstan"] },
    sources: [{ source: "jam-news-2022-01", place: "paragraphs 1 and 3" }],
  },
  {
    id: "csc-2022-05-16",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2022-05-16",
    data: {
      place: "Moscow",
      decisions: [{ did: "adopted", document: "a statement on 30 years of the treaty and 20 of the organisation" }],
    },
    sources: [
      { source: "asia-plus-2022-05-17", place: "paragraphs 1 and 2: the day before" },
      { source: "kazinform-2022-05-16", place: "paragraph 1" },
    ],
  },
  {
    id: "csc-2022-11-23",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2022-11-23",
    data: {
      place: "Yerevan",
      decisions: [
        { did: "adopted", document: "the appointment of the Secretary-General" },
        { did: "adopted", document: "the appointment of the chairman of the Interstate Commission" },
      ],
    },
    sources: [
      { source: "pa-csto-2022-11", place: "paragraphs 1, 2 and 8" },
      { source: "belta-2022-11-23", place: "the text" },
    ],
  },
  {
    id: "csc-2023-11-23",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2023-11-23",
    data: {
      place: "Minsk",
      present: [
        { party: "alexander-lukashenko", posts: ["President of Belarus"] },
        { party: "kassym-jomart-tokayev", posts: ["President of Kazakhstan"] },
        { party: "sadyr-japarov", posts: ["President of Kyrgyzstan"] },
        { party: "vladimir-putin", posts: ["President of Russia"] },
        { party: "emomali-rahmon", posts: ["President of Tajikistan"] },
      ],
      absent: [{ party: "armenia" }],
    },
    sources: [
      { source: "rferl-2023-11", place: "paragraphs 1 and 4" },
      { source: "asia-plus-2023-11", place: "paragraphs 1 and 2" },
      { source: "massis-post-2023-11-24", place: "paragraphs 1 and 2: on Thursday", weekday: "Thursday" },
    ],
  },
  {
    // One report has the President of Uzbekistan among those present, and lacks none but Armenia.
    id: "csc-2024-11-28",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2024-11-28",
    data: { place: "Astana", absent: [{ party: "armenia" }] },
    sources: [
      { source: "news-az-2024-11-28", place: "paragraphs 1 and 2" },
      { source: "us-muslims-2024-11", place: "on the session" },
      { source: "oragark-2024-11", place: "paragraphs 1 to 3: Armenia does not object to the documents" },
    ],
  },
  {
    id: "csc-2025-11-27",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2025-11-27",
    data: {
      kind: "regular",
      place: "Bishkek",
      chair: { party: "sadyr-japarov", posts: ["President of Kyrgyzstan"] },
      absent: [{ party: "armenia" }],
      decisions: [
        { did: "adopted", document: "the appointment of the Secretary-General" },
        { did: "signed", document: "fifteen documents, by the leaders of five members" },
      ],
    },
    sources: [
      { source: "cis-2025-11", place: "paragraphs 1 and 7" },
      { source: "24kg-2025-11-27-begins", place: "paragraph 1: regular" },
      { source: "24kg-2025-11-27-documents", place: "on the fifteen documents" },
      { source: "europe-diplomatic-2025-11-27", place: "paragraph 2" },
    ],
  },
  {
    // Announced a year before; no report that it was held.
    id: "csc-2026-11-11-planned",
    type: "MeetingPlanned",
    organization: "collective-security-council",
    on: "2026-11-11",
    data: { place: "Moscow" },
    sources: [{ source: "qazinform-2025-11-27", place: "title and text" }],
  },
];
