import type { Fact } from "./names.js";

// Of a body whose founding nobody dates, the record has that it was founded on some day up to the first on which it is seen.

/** The Council of Foreign Ministers. The joint session of 13 May 2002 stands with each of the two that held it. */
export const foreignMinisters: readonly Fact[] = [
  {
    id: "council-of-foreign-ministers-founded",
    type: "Founded",
    organization: "council-of-foreign-ministers",
    on: "[..2000-05-24]",
    data: { name: "Council of Foreign Ministers", parent: "csto" },
    sources: [
      { source: "afn-2000-05", place: "paragraph 2: it is to meet before the session of the Council" },
      { source: "pravda-2002-05-13", place: "the joint session on Monday", on: "[..2002-05-13]" },
      { source: "mfa-belarus", place: "paragraph 4: a statutory body by the charter of 2002", on: "[..2002-10-07]" },
    ],
  },
  {
    id: "council-of-foreign-ministers-2002-05-13-planned",
    type: "MeetingPlanned",
    organization: "council-of-foreign-ministers",
    on: "2002-05-13",
    data: { place: "Moscow" },
    sources: [
      { source: "pravda-2002-05-13", place: "sentence 1: on Monday", weekday: "Monday" },
      {
        source: "asbarez-2002-04-09",
        place: "paragraph 2: before the session of 14 May",
        on: "[2002-04-09..2002-05-14]",
      },
    ],
  },
  {
    id: "council-of-foreign-ministers-2002-05-13",
    type: "MeetingHeld",
    organization: "council-of-foreign-ministers",
    on: "2002-05-13",
    data: {
      place: "Moscow",
      planned: "council-of-foreign-ministers-2002-05-13-planned",
      agenda: ["what the Collective Security Council is to decide on the next day"],
      decisions: [{ did: "decided on", document: "a proposal to the presidents to make the treaty an organisation" }],
    },
    sources: [
      { source: "mfa-russia-on-2002-05-13", place: "title and paragraphs 1 and 2: just ended" },
      { source: "pravda-2002-05-14", place: "sentences 4 and 5: on Monday", weekday: "Monday" },
    ],
  },
];

/** The Council of Defence Ministers. */
export const defenceMinisters: readonly Fact[] = [
  {
    id: "council-of-defence-ministers-founded",
    type: "Founded",
    organization: "council-of-defence-ministers",
    on: "[..2000-05-24]",
    data: { name: "Council of Defence Ministers", parent: "csto" },
    sources: [
      { source: "afn-2000-05", place: "paragraph 2: it is to meet before the session of the Council" },
      { source: "people-cn-2000-05-25", place: "paragraph 5: a provision on it was drafted" },
      { source: "jamestown-2000-05", place: "paragraph 1: its status and rules were signed" },
      { source: "wps-2000-06-02", place: "paragraph 2: provisions on it were approved", on: "[..2000-05-25]" },
      { source: "pravda-2002-05-13", place: "the joint session on Monday", on: "[..2002-05-13]" },
      { source: "mfa-belarus", place: "paragraph 4: a statutory body by the charter of 2002", on: "[..2002-10-07]" },
    ],
  },
  {
    id: "council-of-defence-ministers-2002-05-13-planned",
    type: "MeetingPlanned",
    organization: "council-of-defence-ministers",
    on: "2002-05-13",
    data: { place: "Moscow" },
    sources: [
      { source: "pravda-2002-05-13", place: "sentence 1: on Monday", weekday: "Monday" },
      {
        source: "asbarez-2002-04-09",
        place: "paragraph 2: before the session of 14 May",
        on: "[2002-04-09..2002-05-14]",
      },
    ],
  },
  {
    id: "council-of-defence-ministers-2002-05-13",
    type: "MeetingHeld",
    organization: "council-of-defence-ministers",
    on: "2002-05-13",
    data: {
      place: "Moscow",
      planned: "council-of-defence-ministers-2002-05-13-planned",
      agenda: ["what the Collective Security Council is to decide on the next day"],
      decisions: [{ did: "decided on", document: "a proposal to the presidents to make the treaty an organisation" }],
    },
    sources: [
      { source: "mfa-russia-on-2002-05-13", place: "title and paragraphs 1 and 2: just ended" },
      { source: "pravda-2002-05-14", place: "sentences 4 and 5: on Monday", weekday: "Monday" },
    ],
  },
  {
    id: "council-of-defence-ministers-2022-01-13",
    type: "MeetingHeld",
    organization: "council-of-defence-ministers",
    on: "2022-01-13",
    data: {
      kind: "extraordinary",
      videoconference: true,
      chair: { party: "suren-papikyan", posts: ["Minister of Defence of Armenia", "Chairman of the Council"] },
      decisions: [{ did: "signed", document: "a decision on how the peacekeepers come home from Kazakhstan" }],
    },
    sources: [
      { source: "armenpress-2022-01-13", place: "paragraphs 1, 2 and 4" },
      { source: "trend-2022-01-13", place: "dateline and paragraphs 2 and 4: extraordinary, by video" },
    ],
  },
];

/** The Committee of Secretaries of Security Councils. */
export const committeeOfSecretaries: readonly Fact[] = [
  {
    id: "committee-of-secretaries-founded",
    type: "Founded",
    organization: "committee-of-secretaries",
    on: "[..2000-05-24]",
    data: { name: "Committee of Secretaries of Security Councils", acronym: "CSSC", parent: "csto" },
    sources: [
      { source: "jamestown-2000-05", place: "paragraph 1: its status and rules were signed" },
      { source: "wps-2000-06-02", place: "paragraph 2: provisions on it were approved", on: "[..2000-05-25]" },
      {
        source: "pravda-on-the-committee-of-secretaries",
        place: "the last sentence but one: its first meeting",
        on: "[..2000-09-28]",
      },
      { source: "mfa-belarus", place: "paragraph 4: a statutory body by the charter of 2002", on: "[..2002-10-07]" },
    ],
  },
  {
    id: "committee-of-secretaries-1st-meeting",
    type: "MeetingHeld",
    organization: "committee-of-secretaries",
    on: "2000-09-28",
    data: { ordinal: 1 },
    sources: [{ source: "pravda-on-the-committee-of-secretaries", place: "the last sentence but one" }],
  },
];

/** The CSTO's Secretariat. */
export const secretariat: readonly Fact[] = [
  {
    id: "csto-secretariat-founded",
    type: "Founded",
    organization: "csto-secretariat",
    on: "[..2004-06-18]",
    data: { name: "CSTO Secretariat", parent: "csto" },
    sources: [
      { source: "csc-decision-2004-06-18", place: "last paragraph: the original is kept there" },
      {
        source: "asia-plus-2012-11-02",
        place: "paragraph 2, of a group formed in 1992 by paragraph 7",
        on: "[1992..2012-11-02]",
      },
    ],
  },
];

/** The Permanent Council, which works between the sessions. */
export const permanentCouncil: readonly Fact[] = [
  {
    id: "csto-permanent-council-founded",
    type: "Founded",
    organization: "csto-permanent-council",
    on: "[..2006-10-04]",
    data: { name: "CSTO Permanent Council", parent: "csto" },
    sources: [
      { source: "csto-2006-10-04", place: "paragraph 1: a meeting of that day" },
      { source: "euroradio-2009-03", place: "sentence 1: a draft is to be put before it", on: "[..2009-03-15]" },
      { source: "csc-decision-2010-12-10", place: "paragraph 2 gives it a task", on: "[..2010-12-10]" },
    ],
  },
];

/** The Joint Staff: created in 2003, at work from 2004 on, if it went as was announced. */
export const jointStaff: readonly Fact[] = [
  {
    id: "csto-joint-staff-founded",
    type: "Founded",
    organization: "csto-joint-staff",
    on: "2003-04-28",
    data: { name: "CSTO Joint Staff", parent: "csto", place: "Dushanbe" },
    sources: [
      { source: "joint-staff-at-19-years", place: "on the decision of the Council" },
      { source: "interfax-avn-2003-04-29", place: "paragraph 3: decided on Monday" },
      { source: "interfax-avn-2003-04-29", place: "paragraph 4: starts functioning, as announced", on: "2004-01-01" },
    ],
  },
  {
    id: "baluyevsky-heads-the-joint-staff",
    type: "Appointed",
    organization: "csto-joint-staff",
    on: "2005",
    data: { office: "chief", holder: "yuri-baluyevsky" },
    sources: [
      { source: "inforos-2005", place: "paragraph 3: at the Council's session in Moscow" },
      { source: "trend-2006-05-18", place: "paragraph 3: its chief", on: "[..2006-05-18]" },
    ],
  },
];

/** The Military Committee of the defence ministers. */
export const militaryCommittee: readonly Fact[] = [
  {
    id: "csto-military-committee-founded",
    type: "Founded",
    organization: "csto-military-committee",
    on: "2012-12-19",
    data: { name: "CSTO Military Committee", parent: "council-of-defence-ministers" },
    sources: [
      { source: "shr32", place: "on the Military Committee" },
      { source: "belta-2013-04-10", place: "the presidents decided at the summit", on: "2012-12" },
      { source: "vb-2013", place: "paragraph 2: decided at the Council's session in Moscow", on: "2012-12" },
    ],
  },
  {
    id: "csto-military-committee-1st-meeting-planned",
    type: "MeetingPlanned",
    organization: "csto-military-committee",
    on: "2013-04-10",
    data: { ordinal: 1, place: "Moscow" },
    sources: [{ source: "argumenti-2013-04", place: "paragraph 1" }],
  },
  {
    id: "csto-military-committee-1st-meeting",
    type: "MeetingHeld",
    organization: "csto-military-committee",
    on: "2013-04-10",
    data: {
      ordinal: 1,
      place: "Moscow",
      planned: "csto-military-committee-1st-meeting-planned",
      chair: { party: "ilyazbek-subankulov", posts: ["First Deputy Minister of Defence of Kyrgyzstan"] },
    },
    sources: [
      { source: "belta-2013-04-10", place: "title and first paragraph" },
      { source: "vb-2013", place: "paragraphs 1 and 2: after it", on: "[2012-12-01..2013-09-23]" },
    ],
  },
];
