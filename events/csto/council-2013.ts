import type { Fact } from "./names.js";

/** The Collective Security Council's sessions from 2013 to 2016. */
export const councilFrom2013: readonly Fact[] = [
  {
    id: "csc-2013-05",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2013-05-28",
    data: {
      kind: "informal",
      place: "Bishkek",
      present: [
        { party: "nursultan-nazarbayev", posts: ["President of Kazakhstan"] },
        { party: "almazbek-atambayev", posts: ["President of Kyrgyzstan"] },
        { party: "vladimir-putin", posts: ["President of Russia"] },
        { party: "emomali-rahmon", posts: ["President of Tajikistan"] },
        { party: "nikolai-bordyuzha", posts: ["Secretary-General"] },
      ],
    },
    sources: [
      { source: "rferl-on-bishkek-2013", place: "paragraphs 1 to 3; the year before the withdrawal of 2014" },
      { source: "udf-2013-05-28", place: "dateline and paragraphs 1 and 3: on Tuesday", weekday: "Tuesday" },
      { source: "kremlin-on-bishkek-2013", place: "paragraph 1", on: "2013-05" },
    ],
  },
  {
    id: "csc-2013-09-23",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2013-09-23",
    data: {
      place: "Sochi",
      present: [
        { party: "vladimir-putin", posts: ["President of Russia"] },
        { party: "almazbek-atambayev", posts: ["President of Kyrgyzstan", "Chairman of the Council"] },
      ],
      decisions: [{ did: "adopted", document: "a communiqué" }],
    },
    sources: [
      { source: "kremlin-2013-09-23", place: "header and paragraphs 1 to 4" },
      { source: "kremlin-on-bishkek-2013", place: "paragraphs 1 and 2", on: "2013" },
    ],
  },
  {
    id: "csc-2014-12-23",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2014-12-23",
    data: {
      place: "Moscow",
      present: [
        { party: "serzh-sargsyan", posts: ["President of Armenia"] },
        { party: "alexander-lukashenko", posts: ["President of Belarus"] },
        { party: "nursultan-nazarbayev", posts: ["President of Kazakhstan"] },
        { party: "almazbek-atambayev", posts: ["President of Kyrgyzstan"] },
        { party: "vladimir-putin", posts: ["President of Russia"] },
        { party: "emomali-rahmon", posts: ["President of Tajikistan"] },
        { party: "nikolai-bordyuzha", posts: ["Secretary-General"] },
      ],
      decisions: [{ did: "adopted", document: "the regulations on the Interstate Commission" }],
    },
    sources: [
      { source: "csto-session-2014-12", place: "title" },
      { source: "kremlin-2014-12-23", place: "header" },
      { source: "tass-2014-12-23", place: "sentences 1 to 3: on Tuesday", weekday: "Tuesday" },
      { source: "icmec-regulations", place: "heading: by a decision of that day" },
      { source: "icmec-working-group-statute", place: "paragraph 1 of chapter I" },
    ],
  },
  {
    id: "csc-2015-09-15",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2015-09-15",
    data: { place: "Dushanbe", chair: { party: "emomali-rahmon", posts: ["President of Tajikistan"] } },
    sources: [
      { source: "csto-session-2015-09", place: "title, and on the opening" },
      { source: "tass-2015-09-15", place: "paragraph 1" },
    ],
  },
  {
    id: "csc-2015-12-21",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2015-12-21",
    data: {
      place: "Moscow",
      decisions: [{ did: "decided on", document: "a longer term for the Secretary-General" }],
    },
    sources: [
      { source: "sputnik-belarus-2017-01-01", place: "paragraphs 2 and 3" },
      { source: "tass-2017-01-01", place: "paragraph 3", on: "2015-12" },
    ],
  },
  {
    id: "csc-2016-10-14",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2016-10-14",
    data: {
      place: "Yerevan",
      absent: [{ party: "nursultan-nazarbayev", posts: ["President of Kazakhstan"] }],
      decisions: [{ did: "adopted", document: "a strategy of collective security", until: "2025" }],
    },
    sources: [
      { source: "sputnik-tajikistan-2016-10-14", place: "paragraph 1: it is being held" },
      { source: "24kg-2016-10", place: "paragraph 4: for Kazakhstan its Prime Minister", on: "2016-10" },
      { source: "tass-on-yerevan-2016", place: "paragraphs 1 and 2: on Friday", weekday: "Friday" },
      { source: "silkroadnews-2016-10-17", place: "paragraphs 1 and 2: on Friday", weekday: "Friday" },
    ],
  },
];
