import type { Fact } from "./names.js";

/** The two that never ratified the Charter: Ukraine, a founder and never a member; Turkmenistan, an associate since 2005. */
export const ukraineAndTurkmenistan: readonly Fact[] = [
  {
    // Said by copies of encyclopedias; the Ministry of Justice finds no associate in the two texts that Ukraine signed.
    id: "ukraine-associate-1993",
    type: "StandingChanged",
    organization: "cis",
    on: "1993",
    data: { party: "ukraine", to: "associate" },
    sources: [
      { source: "owiki-member-states", place: "paragraph on Ukraine" },
      { source: "infolist-cis", on: "[1993..]", place: "first sentence: one of two associates, no date" },
      { source: "papermasters", on: "[1993..]", place: "paragraph 2: an associate, no date" },
      { source: "ukraine-justice-ministry", place: "paragraphs 5 and 6", denies: true },
      { source: "factbook-copy", place: "Turkmenistan is the only associate", denies: true },
      { source: "ria-2008-10-09", place: "paragraph 4: participating, no member", denies: true },
    ],
    disputed: true,
  },
  {
    id: "turkmenistan-associate-2005",
    type: "StandingChanged",
    organization: "cis",
    on: "2005-08-26",
    data: { party: "turkmenistan", to: "associate", reason: "its permanent neutrality" },
    sources: [
      { source: "ria-2005-08-27", place: "paragraph 1: at the Kazan summit", weekday: "Friday" },
      { source: "turkmenistan-ru-2005-08-28", place: "paragraph 1", weekday: "Friday" },
      { source: "armenia-mfa", place: "paragraph on 26 August 2005" },
      { source: "wikipedia-member-states", place: "paragraph 3" },
      { source: "flags-db-2023", on: "[..2023-02]", place: "table, last column", hedge: "unofficial" },
      { source: "zaman-2005-08-28", place: "paragraph 2: it is preparing to leave" },
      { source: "trend-2010-05-07", on: "2005", place: "paragraph 4" },
      { source: "ria-2008-10-09", on: "[..2008-10-09]", place: "paragraph 4" },
      { source: "trud-2005-08-30", place: "the change is not decided, for there is no procedure for it", denies: true },
      {
        source: "nezavisimaya-2006-01-18",
        place: "paragraph 1: what is to make it one is still a draft",
        denies: true,
      },
      { source: "expert-kazakhstan", on: "2005-08", place: "paragraph 1", hedge: "left in law, as an associate" },
      { source: "aliyev-library-cis", on: "2005", place: "calls it an observer", denies: true },
      { source: "wikipedia-ukrainian-copy", place: "history: it left that day", denies: true },
    ],
  },
  {
    id: "ukraine-proposals-2018",
    type: "PositionStated",
    organization: "cis",
    on: "2018-04-12",
    data: {
      by: "petro-poroshenko",
      as: "President of Ukraine",
      points: [
        "the government is to prepare the end of Ukraine's part in the statutory bodies and to close its office in Minsk",
        "Ukraine has never been a member state",
      ],
    },
    sources: [
      { source: "tass-2018-05-19", place: "paragraph 4" },
      { source: "regnum-2018-05-19", place: "paragraph 5" },
      { source: "ukranews-2018-04", on: "2018-04", place: "paragraphs 1 to 3" },
    ],
  },
  {
    id: "ukraine-security-council-2018",
    type: "PositionStated",
    organization: "cis",
    on: "2018-05-02",
    data: {
      by: "ukraine",
      as: "National Security and Defence Council",
      points: ["it ends the participation of Ukraine's representatives in the bodies of the CIS"],
    },
    sources: [{ source: "tass-2018-05-02", place: "paragraphs 1 and 2", weekday: "Wednesday" }],
  },
  {
    // Not a withdrawal: by its own account it had never entered, so that there was nothing to leave.
    id: "ukraine-representatives-recalled-2018",
    type: "ParticipationFrozen",
    organization: "cis",
    on: "2018-05-19",
    data: {
      party: "ukraine",
      reason: "a decree of its president recalls its representatives from all statutory bodies of the CIS",
    },
    sources: [
      { source: "tass-2018-05-19", place: "paragraphs 1 to 3", weekday: "Saturday" },
      { source: "azvision-2018-05-19", place: "paragraphs 1 and 2", weekday: "Saturday" },
      { source: "regnum-2018-05-19", place: "paragraphs 1 and 2" },
      { source: "factbook-copy", on: "2018-05", place: "note" },
    ],
  },
  {
    id: "executive-committee-on-ukraine-2018",
    type: "PositionStated",
    organization: "cis",
    on: "2018-05-19",
    data: {
      by: "cis-executive-committee",
      points: [
        "no notice of a recall has come from Kyiv",
        "since 2014 there has been no representative of Ukraine in the Committee",
      ],
    },
    sources: [{ source: "azvision-2018-05-19", place: "paragraphs 4 and 5" }],
  },
  {
    id: "executive-secretary-on-ukraine-2018",
    type: "PositionStated",
    organization: "cis",
    on: "2018-08",
    data: {
      by: "sergei-lebedev",
      as: "Executive Secretary",
      points: [
        "the office of Ukraine at the statutory bodies has closed in August",
        "Ukraine has not left and is in law still a member state",
      ],
    },
    sources: [
      { source: "bukovina-2018-08-28", place: "paragraphs 1 and 4", on: "2018-08-28", weekday: "Tuesday" },
      { source: "tass-2018-08-28", place: "paragraph 1: the closing", on: "2018-08-28", weekday: "Tuesday" },
      { source: "ukranews-2018-08", place: "paragraphs 2 and 4" },
    ],
  },
];
