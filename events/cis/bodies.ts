import type { Fact } from "./names.js";

// Where no founding is dated in a source, a body was founded on some day up to the first on which it is seen at work.

/** The Council of Heads of State and those of its sessions that the record needs. */
export const headsOfState: readonly Fact[] = [
  {
    id: "council-of-heads-of-state-founded",
    type: "Founded",
    organization: "cis-council-of-heads-of-state",
    on: "[1991-12-08..1991-12-30]",
    data: { name: "Council of Heads of State", parent: "cis" },
    sources: [
      { source: "provisional-agreement-1991-12-30", place: "Article 1: the supreme organ" },
      { source: "charter-text-cntd", place: "heading: its decision to adopt the Charter", on: "[..1993-01-22]" },
    ],
  },
  {
    id: "council-of-heads-of-state-1993-01",
    type: "MeetingHeld",
    organization: "cis-council-of-heads-of-state",
    on: "1993-01-22",
    data: { place: "Minsk", decisions: [{ did: "adopted", document: "the Charter of the Commonwealth" }] },
    sources: [
      { source: "charter-text-cntd", place: "point 1; place and date" },
      { source: "un-treaty-series-31139", place: "heading: adopted at Minsk on that day, with decisions" },
      { source: "moscow-times-1993-01", on: "1993-01", place: "paragraph 1: the first summit of 1993" },
    ],
  },
  {
    id: "council-of-heads-of-state-1993-09",
    type: "MeetingHeld",
    organization: "cis-council-of-heads-of-state",
    on: "1993-09-24",
    data: { decisions: [{ did: "decided on", document: "the accession of Azerbaijan" }] },
    sources: [{ source: "azerbaijan-az", place: "paragraph 1" }],
  },
  {
    id: "council-of-heads-of-state-1993-12",
    type: "MeetingHeld",
    organization: "cis-council-of-heads-of-state",
    on: "1993-12-24",
    data: { place: "Ashgabat" },
    sources: [
      {
        source: "ashgabat-declaration-1993-12-24",
        place: "sentence 1: the heads of state, gathered there on that day",
      },
      { source: "aliyev-library-ashgabat", place: "heading and last paragraph of the introduction" },
    ],
  },
  {
    id: "council-of-heads-of-state-1996-01",
    type: "MeetingHeld",
    organization: "cis-council-of-heads-of-state",
    on: "1996-01-19",
    data: {
      place: "Moscow",
      decisions: [
        { did: "adopted", document: "the concept for the prevention and settlement of conflicts in the member states" },
        { did: "adopted", document: "the statute on collective peacekeeping forces" },
        { did: "adopted", document: "the statutes on the flag and on the emblem" },
      ],
    },
    sources: [{ source: "un-document-a-51-62", place: "paragraph 1 and the list of its annexes" }],
  },
  {
    id: "council-of-heads-of-state-1996-05",
    type: "MeetingHeld",
    organization: "cis-council-of-heads-of-state",
    on: "1996-05-17",
    data: { ordinal: 20, place: "Moscow", chair: { party: "russia", posts: ["President"] } },
    sources: [
      { source: "un-press-1996-05-17", place: "paragraph 1" },
      { source: "un-press-1996-05-16", place: "heading and paragraph 1: the twentieth", weekday: "Friday" },
    ],
  },
  {
    id: "council-of-heads-of-state-2005-08",
    type: "MeetingHeld",
    organization: "cis-council-of-heads-of-state",
    on: "2005-08-26",
    data: {
      place: "Kazan",
      decisions: [{ did: "adopted", document: "the main principles of Turkmenistan's participation in the CIS" }],
    },
    sources: [
      { source: "newsru-2006-01-18", on: "2005-08", place: "paragraph 1" },
      { source: "turkmenistan-ru-2005-08-28", place: "paragraph 1", weekday: "Friday" },
      { source: "zaman-2005-08-28", on: "2005-08", place: "paragraph 3: accepted by all" },
    ],
  },
  {
    id: "council-of-heads-of-state-2023-10",
    type: "MeetingHeld",
    organization: "cis-council-of-heads-of-state",
    on: "2023-10-13",
    data: {
      place: "Bishkek",
      chair: { party: "kyrgyzstan", posts: ["President"] },
      present: [
        { party: "azerbaijan", posts: ["President"] },
        { party: "belarus", posts: ["President"] },
        { party: "kazakhstan", posts: ["President"] },
        { party: "russia", posts: ["President"] },
        { party: "tajikistan", posts: ["President"] },
        { party: "turkmenistan", posts: ["President"] },
        { party: "uzbekistan", posts: ["President"] },
        { party: "sergei-lebedev", posts: ["Secretary-General of the CIS"] },
      ],
      absent: [{ party: "moldova" }, { party: "ukraine" }],
      decisions: [{ did: "adopted", document: "the statute of observers at the CIS and of its partners" }],
    },
    sources: [
      { source: "newscentralasia-2023-10-13", place: "paragraphs 1 and 2" },
      { source: "cis-observer-and-partner", place: "paragraphs 1 and 2" },
      { source: "smi-today-lebedev", place: "who will not come", hedge: "will not be represented" },
    ],
  },
  {
    id: "council-of-heads-of-state-2025-10",
    type: "MeetingHeld",
    organization: "cis-council-of-heads-of-state",
    on: "2025-10-10",
    data: {
      kind: "regular",
      place: "Dushanbe",
      chair: { party: "tajikistan", posts: ["President"] },
      present: [
        { party: "armenia", posts: ["Prime Minister"] },
        { party: "azerbaijan", posts: ["President"] },
        { party: "belarus", posts: ["President"] },
        { party: "kazakhstan", posts: ["President"] },
        { party: "kyrgyzstan", posts: ["President"] },
        { party: "russia", posts: ["President"] },
        { party: "turkmenistan", posts: ["President"] },
        { party: "uzbekistan", posts: ["President"] },
        { party: "sergei-lebedev", posts: ["Secretary-General of the CIS"] },
      ],
      decisions: [
        { did: "decided on", document: "observer status for the Shanghai Cooperation Organisation" },
        { did: "decided on", document: "the format CIS Plus" },
        { did: "decided on", document: "a new term of three years for the Secretary-General" },
      ],
    },
    sources: [
      { source: "newscentralasia-2025-10-10", place: "paragraphs 1 to 4" },
      { source: "360-2025-10-10", place: "paragraphs 1 and 2" },
      { source: "anadolu-2025-10-10", place: "paragraphs 1 and 2", weekday: "Friday" },
      { source: "trt-2025-10-10", place: "paragraphs 1 and 2", weekday: "Friday" },
    ],
  },
  {
    id: "council-of-heads-of-state-2026-10-planned",
    type: "MeetingPlanned",
    organization: "cis-council-of-heads-of-state",
    on: "2026-10-09",
    data: { place: "Ashgabat" },
    sources: [{ source: "360-2025-10-10", place: "paragraph 4" }],
  },
];

/** The Council of Foreign Ministers, which took note of Georgia's leaving. */
export const foreignMinisters: readonly Fact[] = [
  {
    id: "council-of-foreign-ministers-founded",
    type: "Founded",
    organization: "cis-council-of-foreign-ministers",
    on: "[1991-12-08..2008-10-09]",
    data: { name: "Council of Foreign Ministers", parent: "cis" },
    sources: [{ source: "civil-2008-10", place: "paragraph 1" }],
  },
  {
    id: "council-of-foreign-ministers-2008-10",
    type: "MeetingHeld",
    organization: "cis-council-of-foreign-ministers",
    on: "2008-10-09",
    data: {
      place: "Bishkek",
      decisions: [
        { did: "decided on", document: "the end of Georgia's membership in August 2009, as a technicality" },
        { did: "decided on", document: "the end of the collective peacekeeping force in Abkhazia" },
      ],
    },
    sources: [
      { source: "panarmenian-2008-10-09", place: "paragraphs 1 to 3", weekday: "Thursday" },
      { source: "civil-2008-10", place: "paragraphs 1 and 5" },
      { source: "ria-2008-10-09", place: "paragraph 2" },
      { source: "rt-2008-10", on: "2008-10", place: "paragraph 1" },
      { source: "eurosmi-2008-10-10", on: "2008-10-10", place: "paragraph 1: today" },
    ],
  },
];

/** The Council of Defence Ministers, which Georgia left two years before the CIS. */
export const defenceMinisters: readonly Fact[] = [
  {
    id: "council-of-defence-ministers-founded",
    type: "Founded",
    organization: "cis-council-of-defence-ministers",
    on: "1992-02-14",
    data: { name: "Council of Defence Ministers", parent: "cis" },
    sources: [
      { source: "dfnc-2020", place: "paragraph 1: by a decision of the heads of state" },
      { source: "ria-2004-05-21", place: "paragraph 4: by a decision of the heads of state", on: "1992" },
      { source: "ria-2006-02-03", place: "paragraphs 2, 3 and 6", on: "[..2006-01-25]" },
    ],
  },
  {
    id: "council-of-defence-ministers-2006-05",
    type: "MeetingHeld",
    organization: "cis-council-of-defence-ministers",
    on: "2006-05-31",
    data: {
      place: "Baku",
      chair: { party: "russia", posts: ["Defence Minister"] },
      absent: [{ party: "armenia" }, { party: "georgia" }, { party: "turkmenistan" }],
    },
    sources: [{ source: "rferl-2006-05-31", place: "paragraphs 1 to 3" }],
  },
];

/** The Executive Committee, and its head. */
export const executiveCommittee: readonly Fact[] = [
  {
    id: "executive-committee-founded",
    type: "Founded",
    organization: "cis-executive-committee",
    on: "1999-04-02",
    data: { name: "Executive Committee of the Commonwealth of Independent States", parent: "cis" },
    sources: [
      { source: "cis-executive-committee", place: "paragraph 1: made of the Executive Secretariat and other offices" },
      { source: "iacis-2019-04-02", place: "paragraph 1: the decision of that day" },
      { source: "wikimili-general-secretary", place: "executive committee" },
    ],
  },
  {
    // Chairman of the Executive Committee and Executive Secretary; called Secretary-General since 1 January 2023.
    id: "lebedev-in-office-2007",
    type: "TookOffice",
    organization: "cis-executive-committee",
    on: "2007-10-05",
    data: { office: "executive-secretary", holder: "sergei-lebedev" },
    sources: [
      { source: "cis-executive-committee", place: "paragraph 2" },
      { source: "wikimili-general-secretary", place: "table" },
      { source: "svoboda-lebedev", on: "2007", place: "paragraphs 1 and 2: at the summit in Dushanbe" },
      {
        source: "tass-2025-10-10",
        on: "2007-10",
        place: "last paragraph: early in October, at the summit in Dushanbe",
      },
    ],
  },
  {
    id: "lebedev-extended-2025",
    type: "OfficeTermExtended",
    organization: "cis-executive-committee",
    on: "2025-10-10",
    data: { office: "executive-secretary", holder: "sergei-lebedev" },
    sources: [{ source: "360-2025-10-10", place: "paragraph 2: for three more years" }],
  },
];

/** The Interparliamentary Assembly. */
export const interparliamentaryAssembly: readonly Fact[] = [
  {
    id: "interparliamentary-assembly-founded",
    type: "Founded",
    organization: "cis-interparliamentary-assembly",
    on: "1992-03-27",
    data: { name: "Interparliamentary Assembly", acronym: "IPA CIS", parent: "cis", place: "Alma-Ata" },
    sources: [
      { source: "wikimili-ipa", place: "creation" },
      { source: "isaburakgonca-2009-08-19", place: "paragraph 3: its founding treaty" },
    ],
  },
];

/** The first observer under the statute of 2023. */
export const observers: readonly Fact[] = [
  {
    id: "sco-observer-2025",
    type: "Joined",
    organization: "cis",
    on: "2025-10-10",
    data: { party: "shanghai-cooperation-organisation", as: "observer" },
    sources: [
      { source: "360-2025-10-10", place: "heading and paragraph 1" },
      { source: "anadolu-2025-10-10", place: "paragraph 2" },
      { source: "trt-2025-10-10", place: "paragraph 2" },
      { source: "newscentralasia-2025-10-10", place: "paragraph 3" },
    ],
  },
];
