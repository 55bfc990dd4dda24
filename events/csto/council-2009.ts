import type { Fact } from "./names.js";

/** The Collective Security Council's sessions from 2009 to 2016. */
export const councilFrom2009: readonly Fact[] = [
  {
    id: "csc-2009-02-04",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2009-02-04",
    data: {
      kind: "extraordinary",
      place: "Moscow",
      decisions: [{ did: "adopted", document: "the creation of the Collective Rapid Reaction Force" }],
    },
    sources: [
      { source: "kremlin-2009-06-bordyuzha", place: "paragraph 3: extraordinary; the day in brackets" },
      { source: "uzdaily-2009-06", place: "paragraphs 1 and 5" },
      { source: "kazakhstan-law-2010-02-17", place: "preamble of the agreement" },
      { source: "kremlin-2009-10-16", place: "paragraph 3", on: "2009-02-24" },
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
    ],
  },
  {
    id: "csc-2010-yerevan",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2010",
    data: {
      kind: "informal",
      place: "Yerevan",
      present: [{ party: "serzh-sargsyan", posts: ["President of Armenia"] }],
    },
    sources: [{ source: "kremlin-2010-yerevan", place: "paragraphs 1 and 5; the page's day is not in the copy" }],
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
      { source: "kremlin-2010-12-10", place: "the transcript" },
      { source: "kremlin-on-the-agreement-of-2010", place: "paragraph 1" },
    ],
  },
  {
    id: "csc-2011-08-12",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2011-08-12",
    data: { kind: "informal", place: "Astana" },
    sources: [
      { source: "asia-plus-2011-10-10", place: "paragraph 2" },
      { source: "trend-2011-08", place: "on the informal summit" },
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
      { source: "tass-2011-12-21", place: "paragraphs 1 and 2: a meeting with more than thirty items", denies: true },
    ],
  },
  {
    id: "csc-2011-12-20",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2011-12-20",
    data: {
      kind: "regular",
      place: "Moscow",
      planned: "csc-2011-12-20-planned",
      decisions: [{ did: "adopted", document: "no bases of other countries without the consent of all members" }],
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
    // The day is the announcement's; those who tell of it afterwards give the month.
    id: "csc-2012-05-15",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2012-05-15",
    data: { place: "Moscow", planned: "csc-2012-05-15-planned", absent: [{ party: "uzbekistan" }] },
    sources: [
      { source: "republika-2012-07-01", place: "last sentence", on: "2012-05" },
      { source: "moscow-times-2012-06", place: "paragraph 6", on: "2012-05" },
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
        { did: "adopted", document: "the suspension of the membership of Uzbekistan" },
        { did: "adopted", document: "three more years for the Secretary-General" },
        { did: "adopted", document: "the creation of the Military Committee" },
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
    ],
  },
  {
    id: "csc-2013-05",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2013-05",
    data: { kind: "informal", place: "Bishkek" },
    sources: [{ source: "kremlin-on-bishkek-2013", place: "on the informal summit" }],
  },
  {
    id: "csc-2013-09-23",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2013-09-23",
    data: { place: "Sochi" },
    sources: [{ source: "kremlin-2013-09-23", place: "the page of the session" }],
  },
  {
    id: "csc-2014-12-23",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2014-12-23",
    data: {
      place: "Moscow",
      decisions: [{ did: "adopted", document: "the regulations on the Interstate Commission" }],
    },
    sources: [
      { source: "csto-session-2014-12", place: "title" },
      { source: "kremlin-2014-12-23", place: "header" },
      { source: "icmec-regulations", place: "title: approved on that day" },
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
      decisions: [{ did: "adopted", document: "a longer term for the Secretary-General" }],
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
    data: { place: "Yerevan", absent: [{ party: "nursultan-nazarbayev", posts: ["President of Kazakhstan"] }] },
    sources: [
      { source: "sputnik-tajikistan-2016-10-14", place: "on the session" },
      { source: "24kg-2016-10", place: "paragraph 4: for Kazakhstan its Prime Minister", on: "2016-10" },
    ],
  },
];
