import type { Fact } from "./names.js";

// Of a body whose founding nobody dates, the record has that it was founded on some day up to the first on which it is seen.

/** The Council of Foreign Ministers. */
export const foreignMinisters: readonly Fact[] = [
  {
    id: "council-of-foreign-ministers-founded",
    type: "Founded",
    organization: "council-of-foreign-ministers",
    on: "[..2002-05-13]",
    data: { name: "Council of Foreign Ministers", parent: "csto" },
    sources: [
      { source: "pravda-2002-05-13", place: "the joint session on Monday" },
      { source: "mfa-belarus", place: "paragraph 4: a statutory body by the charter of 2002", on: "[..2002-10-07]" },
    ],
  },
];

/** The Council of Defence Ministers. */
export const defenceMinisters: readonly Fact[] = [
  {
    id: "council-of-defence-ministers-founded",
    type: "Founded",
    organization: "council-of-defence-ministers",
    on: "[..2000-05-25]",
    data: { name: "Council of Defence Ministers", parent: "csto" },
    sources: [
      { source: "wps-2000-06-02", place: "paragraph 2: provisions on it were approved" },
      { source: "pravda-2002-05-13", place: "the joint session on Monday", on: "[..2002-05-13]" },
      { source: "mfa-belarus", place: "paragraph 4: a statutory body by the charter of 2002", on: "[..2002-10-07]" },
    ],
  },
];

/** The Committee of Secretaries of Security Councils. */
export const committeeOfSecretaries: readonly Fact[] = [
  {
    id: "committee-of-secretaries-founded",
    type: "Founded",
    organization: "committee-of-secretaries",
    on: "[..2000-05-25]",
    data: { name: "Committee of Secretaries of Security Councils", acronym: "CSSC", parent: "csto" },
    sources: [
      { source: "wps-2000-06-02", place: "paragraph 2: provisions on it were approved" },
      { source: "mfa-belarus", place: "paragraph 4: a statutory body by the charter of 2002", on: "[..2002-10-07]" },
    ],
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
      { source: "asia-plus-2012-11-02", place: "paragraph 2", on: "[..2012-11-02]" },
    ],
  },
];

/** The Permanent Council, which works between the sessions. */
export const permanentCouncil: readonly Fact[] = [
  {
    id: "csto-permanent-council-founded",
    type: "Founded",
    organization: "csto-permanent-council",
    on: "[..2010-12-10]",
    data: { name: "CSTO Permanent Council", parent: "csto" },
    sources: [{ source: "csc-decision-2010-12-10", place: "paragraph 2 gives it a task" }],
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
    ],
  },
  {
    id: "csto-military-committee-1st-meeting",
    type: "MeetingHeld",
    organization: "csto-military-committee",
    on: "2013-04-10",
    data: {
      ordinal: 1,
      place: "Moscow",
      chair: { party: "ilyazbek-subankulov", posts: ["First Deputy Minister of Defence of Kyrgyzstan"] },
    },
    sources: [{ source: "belta-2013-04-10", place: "title and first paragraph" }],
  },
];

/** The Parliamentary Assembly, and who observes it. Observers of the Assembly are none of the organisation. */
export const parliamentaryAssembly: readonly Fact[] = [
  {
    id: "csto-parliamentary-assembly-founded",
    type: "Founded",
    organization: "csto-parliamentary-assembly",
    on: "2006-11-16",
    data: { name: "CSTO Parliamentary Assembly", parent: "csto", place: "Saint Petersburg" },
    sources: [
      { source: "federation-council", place: "paragraph 1; its provisional regulations are of 30 March 2007" },
      { source: "rferl-2006-11-16", place: "paragraphs 1 to 3: six signed, Uzbekistan did not" },
    ],
  },
  {
    id: "gryzlov-heads-the-assembly",
    type: "Appointed",
    organization: "csto-parliamentary-assembly",
    on: "2006-11-16",
    data: { office: "chairman", holder: "boris-gryzlov" },
    sources: [{ source: "rferl-2006-11-16", place: "paragraph 4" }],
  },
  {
    id: "serbia-observes-the-assembly",
    type: "Joined",
    organization: "csto-parliamentary-assembly",
    on: "2013",
    data: { party: "parliament-of-serbia", as: "observer" },
    sources: [
      { source: "tass-2020-12-02", place: "last paragraph: a lower chamber, of a parliament that has one" },
      { source: "tass-2022-12-04", place: "last paragraph" },
      { source: "state-duma-on-observers", place: "on the observers" },
    ],
  },
  {
    id: "afghanistan-observes-the-assembly",
    type: "Joined",
    organization: "csto-parliamentary-assembly",
    on: "2013",
    data: { party: "lower-house-of-afghanistan", as: "observer" },
    sources: [
      { source: "tass-2020-12-02", place: "last paragraph" },
      { source: "tass-2022-12-04", place: "last paragraph" },
      { source: "state-duma-on-observers", place: "on the observers" },
    ],
  },
  {
    id: "belarus-and-russia-observe-the-assembly",
    type: "Joined",
    organization: "csto-parliamentary-assembly",
    on: "2013",
    data: { party: "parliamentary-assembly-of-belarus-and-russia", as: "observer" },
    sources: [
      { source: "tass-2020-12-02", place: "last paragraph" },
      { source: "tass-2022-12-04", place: "last paragraph" },
      { source: "state-duma-on-observers", place: "on the observers" },
    ],
  },
  {
    id: "assembly-invited-observers-2014",
    type: "PositionStated",
    organization: "csto-parliamentary-assembly",
    on: "2014-11-06",
    data: {
      by: "csto-parliamentary-assembly",
      points: ["the parliaments of China, India, Iran, Mongolia and Pakistan are invited as observers"],
    },
    sources: [
      { source: "tass-2020-12-02", place: "last paragraph" },
      { source: "tass-2022-12-04", place: "last paragraph", on: "2014-11" },
    ],
  },
  {
    id: "volodin-elected-chairman-2016",
    type: "Appointed",
    organization: "csto-parliamentary-assembly",
    on: "2016-11-24",
    data: { office: "chairman", holder: "vyacheslav-volodin" },
    sources: [{ source: "rokkit", place: "paragraph 2" }],
  },
  {
    id: "volodin-elected-chairman-2019",
    type: "Appointed",
    organization: "csto-parliamentary-assembly",
    on: "2019-11-05",
    data: { office: "chairman", holder: "vyacheslav-volodin" },
    sources: [{ source: "rokkit", place: "paragraph 2" }],
  },
];

/**
 * Serbia and Afghanistan as observers of the organisation itself: some say so, and the statuses of observer and partner
 * were only made in 2018. Disputed; what is sure is that their parliaments observe the Assembly.
 */
export const observers: readonly Fact[] = [
  {
    id: "serbia-observes-the-csto",
    type: "Joined",
    organization: "csto",
    on: "[2013..2024-02]",
    data: { party: "serbia", as: "observer" },
    sources: [
      { source: "24kg-2024-02", place: "last paragraph" },
      { source: "tass-2020-12-02", place: "last paragraph: of the Assembly, and its parliament", denies: true },
    ],
    disputed: true,
  },
  {
    id: "afghanistan-observes-the-csto",
    type: "Joined",
    organization: "csto",
    on: "[2013..2021]",
    data: { party: "afghanistan", as: "observer" },
    sources: [
      { source: "wikipedia-at-wikimili", place: "infobox: a former observer" },
      { source: "tass-2020-12-02", place: "last paragraph: of the Assembly, and its parliament", denies: true },
    ],
    disputed: true,
  },
];
