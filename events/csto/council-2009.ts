import type { Fact } from "./names.js";

/** The Collective Security Council's sessions from 2009 to 2012. */
export const councilFrom2009: readonly Fact[] = [
  {
    id: "csc-2009-02-04",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2009-02-04",
    data: {
      kind: "extraordinary",
      place: "Moscow",
      decisions: [{ did: "decided on", document: "the creation of the Collective Rapid Reaction Force" }],
    },
    sources: [
      { source: "kremlin-2009-06-bordyuzha", place: "paragraph 3: extraordinary; the day in brackets" },
      { source: "uzdaily-2009-06", place: "paragraphs 1 and 5" },
      { source: "kazakhstan-law-2010-02-17", place: "preamble of the agreement" },
      { source: "kremlin-2009-10-16", place: "paragraph 3", on: "2009-02-24" },
      { source: "ria-2009-02-04", place: "paragraphs 1 and 3: on Wednesday", weekday: "Wednesday" },
    ],
  },
  {
    id: "csc-2009-06-14",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2009-06-14",
    data: {
      place: "Moscow",
      absent: [{ party: "belarus" }],
      decisions: [{ did: "signed", document: "the agreement on the Collective Rapid Reaction Force" }],
    },
    sources: [
      { source: "kremlin-2009-06-14", place: "paragraphs 1 and 2" },
      { source: "belapan-2009-10", place: "paragraph 6: the President of Belarus boycotted it" },
      { source: "ria-2009-10", place: "paragraph 4", on: "2009-06" },
      { source: "ria-2009-06-14", place: "paragraphs 1 and 2: on Sunday", weekday: "Sunday" },
    ],
  },
  {
    id: "csc-2009-07-31",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2009-07-31",
    data: { kind: "informal", place: "Cholpon-Ata" },
    sources: [{ source: "nezavisimaya-gazeta-2009-07-31", place: "title and text: it opens today" }],
  },
  {
    id: "csc-2010-yerevan",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2010-08-20",
    data: {
      kind: "informal",
      place: "Yerevan",
      chair: { party: "dmitry-medvedev", posts: ["President of Russia"] },
      present: [
        { party: "serzh-sargsyan", posts: ["President of Armenia"] },
        { party: "roza-otunbayeva", posts: ["President of Kyrgyzstan"] },
        { party: "nikolai-bordyuzha", posts: ["Secretary-General"] },
      ],
      absent: [{ party: "islam-karimov", posts: ["President of Uzbekistan"] }],
    },
    sources: [
      { source: "epress-2010-08-21", place: "paragraphs 1 and 3" },
      { source: "news-am-2010-08-24", place: "paragraph 3" },
      { source: "rferl-on-yerevan-2010", place: "paragraphs 1, 4 and 5", on: "2010" },
      { source: "kremlin-2010-yerevan", place: "paragraphs 1 and 3; the copy shows no day", on: "2010" },
    ],
  },
  {
    id: "csc-2010-12-10",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2010-12-10",
    data: {
      place: "Moscow",
      decisions: [
        { did: "signed", document: "the protocols that amend the treaty and the charter" },
        { did: "signed", document: "the agreement on the forces and resources of the collective security system" },
        { did: "adopted", document: "the annual report of the Secretary-General" },
      ],
    },
    sources: [
      { source: "csc-decision-2010-12-10", place: "the decision" },
      { source: "kremlin-2010-12-10", place: "header and paragraph 1" },
      { source: "kremlin-on-the-agreement-of-2010", place: "paragraph 1" },
    ],
  },
  {
    id: "csc-2011-08-12",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2011-08-12",
    data: {
      kind: "informal",
      place: "Astana",
      absent: [{ party: "islam-karimov", posts: ["President of Uzbekistan"] }],
    },
    sources: [
      { source: "asia-plus-2011-10-10", place: "paragraph 2" },
      { source: "trend-2011-08", place: "paragraph 1: to be held on Friday", weekday: "Friday" },
      { source: "rferl-on-astana-2011", place: "paragraphs 2 to 4" },
    ],
  },
  {
    // Billed as informal; what was held was a meeting of the Council that decided more than thirty items.
    id: "csc-2011-12-20-planned",
    type: "MeetingPlanned",
    organization: "collective-security-council",
    on: "2011-12-20",
    data: { kind: "informal", place: "Moscow" },
    sources: [
      { source: "asia-plus-2011-10-10", place: "paragraph 1: what is billed as an informal summit" },
      { source: "georgiatimes-2011", place: "paragraph 1: an informal summit" },
      { source: "tass-2011-12-21", place: "paragraphs 1 and 2: a meeting with more than thirty items", denies: true },
    ],
  },
  {
    id: "csc-2011-12-20",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2011-12-20",
    data: {
      place: "Moscow",
      planned: "csc-2011-12-20-planned",
      decisions: [
        {
          did: "adopted",
          document: "the rule that there are no bases of other countries without the consent of all members",
        },
      ],
    },
    sources: [
      { source: "tass-2011-12-21", place: "paragraph 1: on Tuesday", weekday: "Tuesday" },
      { source: "rferl-2011-12", place: "paragraphs 2 and 4: agreed, nothing signed" },
      { source: "upi-2011-12-22", place: "paragraph 1: on Tuesday" },
    ],
  },
  {
    id: "csc-2012-05-15-planned",
    type: "MeetingPlanned",
    organization: "collective-security-council",
    on: "2012-05-15",
    data: { place: "Moscow" },
    sources: [{ source: "kazinform-2012-05-14", place: "paragraph 1" }],
  },
  {
    id: "csc-2012-05-15",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2012-05-15",
    data: { place: "Moscow", planned: "csc-2012-05-15-planned", absent: [{ party: "uzbekistan" }] },
    sources: [
      { source: "republika-2012-07-01", place: "last sentence", on: "2012-05" },
      { source: "moscow-times-2012-06", place: "paragraph 6", on: "2012-05" },
      { source: "the-council-met-as-announced-2012" },
    ],
  },
  {
    id: "csc-2012-12-19",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2012-12-19",
    data: {
      place: "Moscow",
      decisions: [
        { did: "decided on", document: "the suspension of the membership of Uzbekistan" },
        { did: "decided on", document: "a term of three more years for the Secretary-General" },
        { did: "decided on", document: "the creation of the Military Committee" },
      ],
      statements: [
        {
          by: "alexander-lukashenko",
          as: "President of Belarus",
          points: ["Uzbekistan's request has been granted", "whoever comes in again will have no easy terms"],
        },
      ],
    },
    sources: [
      { source: "tass-2012-12-19", place: "paragraphs 1 to 3", weekday: "Wednesday" },
      { source: "belta-2012-12-19", place: "paragraph 1" },
      { source: "knews-2012-12-20", place: "title" },
      { source: "shr32", place: "on the Military Committee" },
      { source: "rferl-on-moscow-2012", place: "paragraphs 1, 2 and 5" },
    ],
  },
];
