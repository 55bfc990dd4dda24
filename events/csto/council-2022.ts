import type { Fact } from "./names.js";

/** The Collective Security Council's sessions from 2022 on, the one planned for 11 November 2026 among them. */
export const councilFrom2022: readonly Fact[] = [
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
    data: {
      kind: "extraordinary",
      videoconference: true,
      chair: { party: "nikol-pashinyan", posts: ["Prime Minister of Armenia", "Chairman of the Council"] },
      present: [
        { party: "alexander-lukashenko", posts: ["President of Belarus"] },
        { party: "kassym-jomart-tokayev", posts: ["President of Kazakhstan"] },
        { party: "akylbek-japarov", posts: ["Chairman of the Cabinet of Ministers of Kyrgyzstan"] },
        { party: "vladimir-putin", posts: ["President of Russia"] },
        { party: "emomali-rahmon", posts: ["President of Tajikistan"] },
        { party: "stanislav-zas", posts: ["Secretary-General"] },
      ],
      agenda: ["Kazakhstan"],
    },
    sources: [
      { source: "armenia-pm-2022-01-10", place: "paragraphs 1 and 2" },
      { source: "asia-plus-2022-01-10", place: "paragraphs 1 and 2" },
      { source: "jam-news-2022-01", place: "paragraphs 1 and 3" },
      { source: "tass-2022-01-10", place: "on the session" },
    ],
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
    id: "csc-2022-09-13",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2022-09-13",
    data: { kind: "extraordinary", decisions: [{ did: "decided on", document: "a mission to Armenia" }] },
    sources: [
      { source: "tass-on-the-mission-to-armenia-2022", place: "last paragraphs: extraordinary" },
      { source: "tjinform-2022-09-14", place: "paragraph 1 and title: extraordinary, by video" },
      { source: "armenia-pm-2022-10-28", place: "paragraph 3: a session on that day" },
    ],
  },
  {
    id: "csc-2022-10-28",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2022-10-28",
    data: {
      kind: "extraordinary",
      videoconference: true,
      chair: { party: "nikol-pashinyan", posts: ["Prime Minister of Armenia"] },
      present: [
        { party: "alexander-lukashenko", posts: ["President of Belarus"] },
        { party: "kassym-jomart-tokayev", posts: ["President of Kazakhstan"] },
        { party: "sadyr-japarov", posts: ["President of Kyrgyzstan"] },
        { party: "vladimir-putin", posts: ["President of Russia"] },
        { party: "emomali-rahmon", posts: ["President of Tajikistan"] },
        { party: "stanislav-zas", posts: ["Secretary-General"] },
      ],
      agenda: ["what the mission to Armenia found"],
    },
    sources: [
      { source: "armenia-pm-2022-10-28", place: "paragraphs 1 to 3; the day from the address" },
      { source: "sb-2022-10", place: "paragraphs 1 to 3: extraordinary, by video" },
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
        { did: "decided on", document: "the appointment of the Secretary-General" },
        { did: "decided on", document: "the appointment of the chairman of the Interstate Commission" },
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
    id: "csc-2024-11-28",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2024-11-28",
    data: {
      place: "Astana",
      chair: { party: "kassym-jomart-tokayev", posts: ["President of Kazakhstan"] },
      present: [
        { party: "alexander-lukashenko", posts: ["President of Belarus"] },
        { party: "sadyr-japarov", posts: ["President of Kyrgyzstan"] },
        { party: "vladimir-putin", posts: ["President of Russia"] },
        { party: "emomali-rahmon", posts: ["President of Tajikistan"] },
        { party: "imangali-tasmagambetov", posts: ["Secretary-General"] },
      ],
      absent: [{ party: "armenia" }],
    },
    sources: [
      { source: "news-az-2024-11-28", place: "paragraphs 1 and 2" },
      { source: "times-of-central-asia-2024-11", place: "paragraph 1; no day", on: "[..2024-12-31]" },
      { source: "us-muslims-2024-11", place: "on the session" },
      {
        source: "oragark-2024-11",
        place: "paragraphs 1 to 3: beforehand, Armenia will not come and does not object to the documents",
      },
    ],
  },
  {
    // One report alone has him there; the others name everyone else, and his country had been out since 2012.
    id: "mirziyoyev-attended-2024-11-28",
    type: "Attended",
    organization: "collective-security-council",
    on: "2024-11-28",
    data: { meeting: "csc-2024-11-28", party: "shavkat-mirziyoyev", posts: ["President of Uzbekistan"] },
    sources: [{ source: "news-az-2024-11-28", place: "paragraph 2" }],
    disputed: true,
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
      present: [
        { party: "alexander-lukashenko", posts: ["President of Belarus"] },
        { party: "kassym-jomart-tokayev", posts: ["President of Kazakhstan"] },
        { party: "vladimir-putin", posts: ["President of Russia"] },
        { party: "emomali-rahmon", posts: ["President of Tajikistan"] },
        { party: "imangali-tasmagambetov", posts: ["Secretary-General"] },
      ],
      absent: [{ party: "armenia" }],
      decisions: [
        { did: "decided on", document: "the appointment of the Secretary-General" },
        { did: "signed", document: "fifteen documents, by the leaders of five members" },
      ],
    },
    sources: [
      { source: "cis-2025-11", place: "paragraphs 1 and 7" },
      { source: "24kg-2025-11-27-begins", place: "paragraph 1: regular" },
      { source: "24kg-2025-11-27-documents", place: "on the fifteen documents: whose leaders signed" },
      { source: "kremlin-2025-11-27", place: "header, and paragraphs 1 to 3: regular, and who took part" },
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
