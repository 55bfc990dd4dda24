import type { Fact } from "./names.js";

/** The Collective Security Council: its sessions until 2008, its Secretary General before the organisation had one. */
export const council: readonly Fact[] = [
  {
    id: "collective-security-council-founded",
    type: "Founded",
    organization: "collective-security-council",
    on: "1992-05-15",
    data: { name: "Collective Security Council", acronym: "CSC", parent: "csto" },
    sources: [
      { source: "cst-text", place: "Article 3: the heads of state and the Commander-in-Chief of the CIS forces" },
      {
        source: "rferl-2002-05-14",
        place: "summary and paragraph 1: created by the treaty, ten years before",
        on: "1992",
      },
      { source: "jamestown-1996-10", place: "sentence 2: those who signed the treaty of 1992", on: "[..1996-10]" },
      { source: "mfa-belarus", place: "paragraph 4: a statutory body by the charter of 2002", on: "[..2002-10-07]" },
    ],
  },
  {
    id: "csc-1999-04-02",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "1999-04-02",
    data: {
      place: "Moscow",
      decisions: [{ did: "signed", document: "the protocol on prolonging the Collective Security Treaty" }],
    },
    sources: [
      { source: "csto-basic-facts", place: "paragraph 4" },
      {
        source: "kazakhstan-law-1999-12-30",
        place: "the law: the protocol, of that day and Moscow; no word of a session",
      },
    ],
  },
  {
    id: "csc-2000-05-24",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2000-05-24",
    data: {
      place: "Minsk",
      days: 2,
      decisions: [
        { did: "adopted", document: "a memorandum on making the treaty more effective" },
        { did: "adopted", document: "provisions on the Council of Defence Ministers and the Committee of Secretaries" },
        { did: "adopted", document: "regulations on decisions about the use of the forces of collective security" },
      ],
    },
    sources: [
      { source: "wps-2000-06-02", place: "paragraphs 1 and 2: on both days" },
      { source: "csc-decision-2000-05-24", place: "the decision, and its last paragraph", on: "2000-05-24" },
      { source: "people-cn-2000-05-25", place: "paragraphs 1 and 2: on Wednesday", weekday: "Wednesday" },
      { source: "jamestown-2000-05", place: "paragraph 1" },
      { source: "panarmenian-2001-04-14", place: "paragraph 2", on: "2000" },
    ],
  },
  {
    id: "csc-2000-bishkek",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2000-10-11",
    data: {
      place: "Bishkek",
      decisions: [{ did: "signed", document: "the agreement on the status of formations of the forces" }],
    },
    sources: [
      { source: "wps-2000-10-16", place: "paragraph 1" },
      { source: "asbarez-2000-10", place: "paragraphs 1 and 4: on Wednesday", weekday: "Wednesday" },
      { source: "kazakhstan-government-2001-05-22", place: "the draft law: the agreement, of that day and Bishkek" },
      { source: "rokkit", place: "first paragraph on how it was created", on: "2000" },
    ],
  },
  {
    // The post had somebody in it by then; the source does not say who.
    id: "csc-secretary-general-by-1996",
    type: "TookOffice",
    organization: "collective-security-council",
    on: "[..1996-10]",
    data: { office: "secretary-general" },
    sources: [{ source: "jamestown-1996-10", place: "paragraph 1, last sentence: heads the staff in Moscow" }],
  },
  {
    // He may be the one of 1996.
    id: "zemsky-in-office",
    type: "TookOffice",
    organization: "collective-security-council",
    on: "[..1999-10-02]",
    data: { office: "secretary-general", holder: "vladimir-zemsky" },
    sources: [{ source: "jamestown-1999-10", place: "paragraph 1: on his way through Bishkek, on 2 October" }],
  },
  {
    id: "zemsky-no-longer-in-office",
    type: "LeftOffice",
    organization: "collective-security-council",
    on: "[1999-10-03..2001-04-14]",
    data: { office: "secretary-general", holder: "vladimir-zemsky" },
    sources: [{ source: "nikolayenko-followed-zemsky" }],
  },
  {
    // In office on that day, and still before the session of 28 April 2003; when he began and when he ended, nothing here says.
    id: "nikolayenko-in-office",
    type: "TookOffice",
    organization: "collective-security-council",
    on: "[..2001-04-14]",
    data: { office: "secretary-general", holder: "valery-nikolayenko" },
    sources: [
      { source: "panarmenian-2001-04-14", place: "paragraph 1" },
      { source: "asbarez-2002-04-09", place: "on his proposals", on: "[..2002-04-09]" },
      { source: "pravda-on-nikolayenko-2003", place: "paragraphs 1 and 4: in office", on: "[..2003-04-28]" },
    ],
  },
  {
    id: "csc-2001-05-25",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2001-05-25",
    data: {
      place: "Yerevan",
      decisions: [{ did: "signed", document: "the protocol on forming and running the forces of collective security" }],
    },
    sources: [
      { source: "asbarez-2001-05", place: "paragraph 1: on Friday", weekday: "Friday" },
      { source: "elvisti-2001-05-26", place: "paragraphs 1 and 3" },
    ],
  },
  {
    id: "csc-2002-05-14",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2002-05-14",
    data: {
      ordinal: 10,
      place: "Moscow",
      chair: { party: "vladimir-putin", posts: ["President of Russia"] },
      decisions: [
        {
          did: "decided on",
          document: "giving the treaty the status of an international regional organisation",
        },
      ],
    },
    sources: [
      { source: "kremlin-2002-05-14", place: "header, and on making the treaty an organisation" },
      { source: "csto-at-25-years", place: "on the decision of the Council" },
      { source: "mfa-belarus", place: "paragraph 2" },
      { source: "pravda-2002-05-14", place: "sentence 1: on Tuesday, the tenth", weekday: "Tuesday" },
      { source: "jamestown-2002-05", place: "paragraph 1: chairing", on: "[2002-05-13..2002-05-14]" },
      { source: "tass-2012-06-28", place: "the paragraphs of history" },
    ],
  },
  {
    id: "csc-2002-10-07",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2002-10-07",
    data: {
      place: "Chisinau",
      decisions: [
        { did: "signed", document: "the Charter of the organisation" },
        { did: "signed", document: "the agreement on its legal status" },
      ],
    },
    sources: [{ source: "the-council-signed-the-charter" }],
  },
  {
    id: "nikolayenko-no-longer-in-office",
    type: "LeftOffice",
    organization: "collective-security-council",
    on: "[2002-10-08..2003-04-28]",
    data: { office: "secretary-general", holder: "valery-nikolayenko" },
    sources: [{ source: "bordyuzha-followed-nikolayenko" }],
  },
  {
    id: "csc-2003-04-28",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2003-04-28",
    data: {
      place: "Dushanbe",
      decisions: [
        { did: "decided on", document: "the creation of the Joint Staff" },
        { did: "decided on", document: "the appointment of the Secretary-General" },
        { did: "adopted", document: "a political statement" },
      ],
    },
    sources: [
      { source: "interfax-avn-2003-04-29", place: "paragraph 3 and the last: on Monday", weekday: "Monday" },
      { source: "joint-staff-at-19-years", place: "on the decision of the Council" },
    ],
  },
  {
    id: "csc-2004-06-18",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2004-06-18",
    data: {
      place: "Astana",
      decisions: [
        { did: "adopted", document: "the rules of procedure of the bodies" },
        { did: "adopted", document: "the regulations on coming in and leaving" },
        { did: "adopted", document: "the regulations on suspending a member's part in the bodies, and on expulsion" },
      ],
    },
    sources: [
      { source: "csc-decision-2004-06-18", place: "the decision" },
      { source: "itar-tass-2004-06-18", place: "paragraphs 1 and 2" },
    ],
  },
  {
    id: "csc-2005-06-23",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2005-06-23",
    data: {
      place: "Moscow",
      decisions: [
        { did: "decided on", document: "the creation of the Interstate Commission" },
        { did: "decided on", document: "the appointment of the chief of the Joint Staff" },
        { did: "adopted", document: "a political declaration" },
      ],
    },
    sources: [
      { source: "kremlin-2005-06-23", place: "paragraph 5: a year after the summit in Astana", on: "2005" },
      { source: "ria-2005-06-23", place: "that morning, on what is to be decided" },
      { source: "icmec-19th-announced", place: "on the Commission" },
      { source: "arminfo-2019-09-12", place: "last paragraph" },
      { source: "inforos-2005", place: "paragraphs 1, 3 and 5", on: "2005" },
    ],
  },
  {
    id: "csc-2006-06-23",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2006-06-23",
    data: {
      place: "Minsk",
      decisions: [{ did: "decided on", document: "the full membership of Uzbekistan" }],
    },
    sources: [
      { source: "asia-plus-2006-06-26", place: "paragraph 2" },
      { source: "panarmenian-2006-06-24", place: "paragraph 1: on Friday", weekday: "Friday" },
      { source: "ap-2006-06-24", place: "paragraphs 4 and 5: on Friday", weekday: "Friday" },
    ],
  },
  {
    id: "csc-2007-10-06",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2007-10-06",
    data: { place: "Dushanbe", decisions: [{ did: "signed", document: "the agreement on peacekeeping" }] },
    sources: [
      { source: "kommersant-2007-10-08", place: "paragraphs 1 and 2: on Saturday", weekday: "Saturday" },
      { source: "uzdaily-2008-12-29", place: "paragraph 2" },
      { source: "liquisearch", place: "paragraph 4" },
    ],
  },
  {
    id: "csc-2008-09-05",
    type: "MeetingHeld",
    organization: "collective-security-council",
    on: "2008-09-05",
    data: { place: "Moscow", decisions: [{ did: "adopted", document: "a declaration" }] },
    sources: [
      { source: "csto-2008-09-05", place: "the declaration" },
      { source: "liquisearch", place: "paragraph 6" },
      { source: "xinhua-2008-09-06", place: "paragraph 2: after the summit in Moscow, the day before" },
      { source: "interfax-2008-09-08", place: "paragraph 4: on Friday", weekday: "Friday" },
    ],
  },
];
