import type { Fact } from "./names.js";

/** The Collective Security Council's sessions from 2017 to 2021. */
export const councilFrom2017: readonly Fact[] = [
  {
    id: "csc-2017-04-14",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2017-04-14",
    data: {
      kind: "informal",
      place: "Bishkek",
      decisions: [{ did: "decided on", document: "the appointment of the Secretary-General" }],
    },
    sources: [
      { source: "azatutyun-2017-04", place: "paragraphs 1 and 2: on Friday", weekday: "Friday" },
      { source: "ria-2017-04-14", place: "paragraphs 1 and 2: dateline, after the informal summit" },
      { source: "naviny-2017-04-14", place: "paragraphs 1 to 4" },
    ],
  },
  {
    id: "csc-2017-11-30-planned",
    type: "MeetingPlanned",
    organization: "collective-security-council",
    on: "2017-11-30",
    data: { place: "Minsk" },
    sources: [
      { source: "asia-plus-2017-11", place: "paragraph 1" },
      { source: "interfax-2017-11-30", place: "paragraphs 1 and 7: to open on Thursday", weekday: "Thursday" },
    ],
  },
  {
    id: "csc-2017-11-30",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2017-11-30",
    data: { place: "Minsk", planned: "csc-2017-11-30-planned" },
    sources: [
      { source: "asia-plus-2017-11-30", place: "paragraph 6: being held today" },
      { source: "radiomir-2017-11-30", place: "dateline, title and paragraph 1" },
    ],
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
        { did: "decided on", document: "the appointment of the chairman of the Interstate Commission" },
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
      decisions: [{ did: "decided on", document: "the appointment of the Secretary-General" }],
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
      { source: "csto-2020-12-02", place: "paragraphs 1 and 2: for the first time by video" },
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
    data: {
      place: "Dushanbe",
      chair: { party: "emomali-rahmon", posts: ["President of Tajikistan"] },
      present: [
        { party: "nikol-pashinyan", posts: ["Prime Minister of Armenia"] },
        { party: "alexander-lukashenko", posts: ["President of Belarus"] },
        { party: "kassym-jomart-tokayev", posts: ["President of Kazakhstan"] },
        { party: "sadyr-japarov", posts: ["President of Kyrgyzstan"] },
        { party: "vladimir-putin", posts: ["President of Russia", "by video"] },
        { party: "stanislav-zas", posts: ["Secretary-General"] },
      ],
      decisions: [{ did: "adopted", document: "a declaration" }],
    },
    sources: [
      { source: "sputnik-2021-09-16", place: "paragraphs 1 and 5: on Thursday", weekday: "Thursday" },
      { source: "kremlin-2021-09-16", place: "paragraphs 1 and 2; the copy shows no day", on: "2021" },
    ],
  },
];
