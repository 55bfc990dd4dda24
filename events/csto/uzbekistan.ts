import type { Fact } from "./names.js";

/**
 * Uzbekistan: out of the treaty in 1999, back in 2006, a suspended member from the Council's decision of 19 December 2012 on.
 * Its president said in 2001 that it had pulled out and in 2006 that it had never denounced the treaty; both are kept.
 */
export const uzbekistan: readonly Fact[] = [
  {
    id: "uzbekistan-leaving-announced-1999",
    type: "PositionStated",
    organization: "csto",
    on: "1999-02-02",
    data: {
      by: "bakhodyr-umarov",
      as: "spokesman of the Foreign Ministry of Uzbekistan",
      points: ["Uzbekistan is going to leave the Collective Security Treaty"],
    },
    sources: [{ source: "ips-1999-02-16", place: "paragraph 5" }],
  },
  {
    id: "uzbekistan-leaving-confirmed-1999",
    type: "PositionStated",
    organization: "csto",
    on: "1999-02-03",
    data: {
      by: "abdulaziz-kamilov",
      as: "Foreign Minister of Uzbekistan",
      points: ["Uzbekistan will end its part in the treaty when the treaty's term ends in April"],
    },
    sources: [{ source: "rferl-1999-02-04", place: "paragraphs 1 and 2: the day before" }],
  },
  {
    // Disputed, since it is the rival account of 1999: not out of the treaty, but a member that did not take part.
    id: "uzbekistan-moratorium",
    type: "ParticipationFrozen",
    organization: "csto",
    on: "[1998,1999]",
    data: { party: "uzbekistan" },
    sources: [
      { source: "lenta-2006-12-13", place: "paragraph 3: suspended", on: "1998" },
      { source: "afn-2006-12", place: "paragraph 2: suspended", on: "1998" },
      { source: "obozrevatel-2006-12-14", place: "paragraph 3: suspended", on: "1998" },
      { source: "ria-2006-12-13", place: "paragraph 2: suspended", on: "1998" },
      { source: "upi-2006-06-25", place: "paragraph 4: suspended after seven years", on: "1999" },
      { source: "ria-2008-03-28", place: "paragraph 2: suspended", on: "1999" },
      { source: "ria-2008-03-28-in-russian", place: "paragraph 2: suspended", on: "1999" },
      { source: "tass-2012-06-28", place: "the paragraphs of history: suspended seven years after 1992", on: "1999" },
      { source: "asia-plus-2017-01-03", place: "last paragraph: suspended", on: "1999" },
      { source: "genon", place: "on the members: suspended until 2006", on: "[..2006]" },
      { source: "panarmenian-2006-06-24", place: "paragraph 1: a moratorium", on: "[1992-05-15..2006-06-23]" },
      { source: "jamestown-1999-04-23", place: "paragraph 1: outside the treaty", denies: true },
      { source: "washington-times-2001-08-27", place: "paragraph 2: pulled out", denies: true },
    ],
    disputed: true,
  },
  {
    id: "uzbekistan-lapsed",
    type: "Lapsed",
    organization: "csto",
    on: "1999-04-20",
    data: { party: "uzbekistan" },
    sources: [
      { source: "jamestown-1999-04-23", place: "paragraph 1" },
      { source: "gibler-alliances", place: "entry 4.1442: left the alliance" },
      { source: "pravda-2002-05-13", place: "last sentence: withdrew", on: "1999" },
      { source: "itar-tass-2004-06-18", place: "the paragraph of history", on: "1999-04" },
      { source: "wikipedia-2006-05-28", place: "paragraph 3: withdrew instead of signing", on: "1999-04-02" },
      { source: "washington-times-2001-08-27", place: "paragraphs 2 and 4", on: "1999" },
      { source: "asia-plus-2006-08-17", place: "paragraph 4: withdrew", on: "1999" },
      { source: "ap-2006-06-24", place: "paragraph 3: quit", on: "1999" },
      { source: "csto-at-25-years", place: "on the states that ended their membership", on: "1999" },
      { source: "panarmenian-2006-06-24", place: "paragraph 1: never denounced, says the president", denies: true },
      { source: "ria-2008-03-28", place: "paragraph 2: suspended its membership", denies: true },
      { source: "uzbekistan-left-before-2006", on: "[1999-04..2006-06-23]" },
    ],
  },
  {
    id: "karimov-out-for-good-2001",
    type: "PositionStated",
    organization: "csto",
    on: "2001-08",
    data: {
      by: "islam-karimov",
      as: "President of Uzbekistan",
      points: ["Uzbekistan has pulled out of the treaty and will not join it, or any military bloc, again"],
    },
    sources: [
      { source: "washington-times-2001-08-27", place: "paragraphs 2 and 3: late in the week before" },
      { source: "pravda-2001-08-29", place: "paragraph 1" },
    ],
  },
  {
    id: "karimov-never-denounced-2006",
    type: "PositionStated",
    organization: "csto",
    on: "2006-06-23",
    data: {
      by: "islam-karimov",
      as: "President of Uzbekistan",
      points: ["Uzbekistan has never denounced the treaty, and comes back as a full member"],
    },
    sources: [
      { source: "panarmenian-2006-06-24", place: "paragraphs 1 and 2" },
      { source: "ap-2006-06-24", place: "paragraphs 4 and 5" },
      { source: "asia-plus-2006-06-26", place: "paragraphs 3 and 4" },
    ],
  },
  {
    // Announced in Minsk on 23 June, by Asia-Plus's report with a decision of the Council; restored by the protocol that
    // was signed in Sochi on 16 August.
    id: "uzbekistan-joined-2006",
    type: "Joined",
    organization: "csto",
    on: "2006-08-16",
    data: { party: "uzbekistan", as: "member" },
    sources: [
      { source: "asia-plus-2006-08-17", place: "paragraphs 1 to 3: the day before" },
      { source: "obozrevatel-2006-12-14", place: "paragraph 2" },
      { source: "tass-2012-06-28", place: "the paragraphs of history" },
      { source: "rferl-2006-11-16", place: "paragraph 3", on: "2006-08" },
      { source: "lenta-2006-12-13", place: "paragraph 3", on: "2006-08" },
      { source: "times-am-2012-06-29", place: "paragraph 3", on: "2006-08" },
      { source: "novinite-2012-12-19", place: "last paragraph", on: "2006-08" },
      { source: "the-day-2012-12-20", place: "paragraph 2", on: "2006-08" },
      { source: "panarmenian-2006-06-24", place: "paragraph 1", on: "2006-06-23" },
      { source: "ap-2006-06-24", place: "paragraphs 4 to 6", on: "2006-06-23" },
      { source: "asia-plus-2006-06-26", place: "paragraphs 1 and 2", on: "2006-06-23" },
      { source: "asia-plus-2008-09-03", place: "the paragraph of history", on: "2006" },
      { source: "asia-plus-2011-07-13", place: "the paragraph of history", on: "2006-06-23" },
      { source: "asia-plus-2011-07-27", place: "the paragraph of history", on: "2006" },
      { source: "asia-plus-2011-10-10", place: "the paragraph of history", on: "2006-06" },
      { source: "asia-plus-2012-08-28", place: "the paragraph of history", on: "2006-06-23" },
      { source: "asia-plus-2012-11-02", place: "paragraph 8", on: "2006-06-23" },
      { source: "asia-plus-2017-01-03", place: "last paragraph", on: "2006" },
      { source: "tass-2012-11-12", place: "the paragraph of history", on: "2006-06-23" },
      { source: "tass-2014-04-21", place: "the paragraph of history", on: "2006-06-23" },
      { source: "world-news", place: "paragraph 2", on: "2006-06-23" },
      { source: "khovar-2016-09", place: "last paragraph", on: "2005" },
      { source: "kazinform-2016-09", place: "last paragraph", on: "2005" },
      { source: "historical-dictionary-2010", place: "on the membership: formally joined", on: "2008" },
    ],
  },
  {
    id: "uzbekistan-lower-house-ratified-2006",
    type: "Ratified",
    organization: "csto",
    on: "2006-11-21",
    data: { party: "uzbekistan", by: "legislative-chamber-of-uzbekistan" },
    sources: [
      { source: "obozrevatel-2006-12-14", place: "paragraph 2" },
      { source: "ria-2006-12-13", place: "paragraph 4" },
    ],
  },
  {
    id: "uzbekistan-senate-ratified-2006",
    type: "Ratified",
    organization: "csto",
    on: "2006-12-01",
    data: { party: "uzbekistan", by: "senate-of-uzbekistan" },
    sources: [
      { source: "obozrevatel-2006-12-14", place: "paragraph 2" },
      { source: "ria-2006-12-13", place: "paragraph 4" },
      { source: "lenta-2006-12-13", place: "paragraph 3" },
    ],
  },
  {
    // A second ratification, of the accession to the prolongation, the charter and other agreements; 28 March is the day of
    // the reports, which need not be that of the act.
    id: "uzbekistan-ratified-2008",
    type: "Ratified",
    organization: "csto",
    on: "[2006-12-13..2008-03-28]",
    data: { party: "uzbekistan", by: "parliament-of-uzbekistan" },
    sources: [
      { source: "ria-2008-03-28", place: "paragraph 1; dateline" },
      { source: "ria-2008-03-28-in-russian", place: "paragraphs 1, 2 and 4; dateline" },
      { source: "asia-plus-2012-11-02", place: "paragraph 8", on: "2008-03-28" },
      { source: "asia-plus-2012-08-28", place: "the paragraph of history", on: "2008-03-28" },
      { source: "tass-2014-04-21", place: "the paragraph of history", on: "2008-03-28" },
    ],
  },
  {
    // Dated 20 June; received by 28 June, when the Secretariat said so.
    id: "uzbekistan-suspension-requested-2012",
    type: "SuspensionRequested",
    organization: "csto",
    on: "2012-06-20",
    data: { party: "uzbekistan" },
    sources: [
      { source: "republika-2012-07-01", place: "paragraph 1: by the agency Jahon" },
      { source: "moscow-times-2012-06", place: "on the note: sent on that day, by the agency Zhakhon" },
      { source: "tass-2012-06-28", place: "paragraphs 1 and 2", on: "2012-06-28" },
      { source: "ap-2012-06-28", place: "paragraphs 1 and 2", on: "2012-06-28" },
      { source: "tass-2012-12-19", place: "paragraph 4", on: "2012-06" },
    ],
  },
  {
    // The same note, as others had it: that Uzbekistan was leaving. What it asked for was a suspension.
    id: "uzbekistan-leaving-stated-2012",
    type: "PositionStated",
    organization: "csto",
    on: "2012-06-29",
    data: {
      by: "uzbekistan",
      as: "by its Foreign Ministry",
      points: ["Uzbekistan has decided to leave the CSTO, and sent a note with its reasons on 20 June"],
    },
    sources: [
      { source: "moscow-times-2012-06", place: "paragraphs 1 and 2", weekday: "Friday" },
      { source: "times-am-2012-06-29", place: "title, and paragraphs 1 and 2: from Kommersant", on: "2012-06" },
    ],
  },
  {
    id: "uzbekistan-note-received-2012",
    type: "PositionStated",
    organization: "csto",
    on: "2012-06-28",
    data: {
      by: "csto-secretariat",
      as: "by its press secretary",
      points: [
        "a note of Uzbekistan on suspending its work in the organisation has come in",
        "its legal side is being looked into, and a report for the heads of state is being drafted",
      ],
    },
    sources: [
      { source: "tass-2012-06-28", place: "paragraphs 1 and 2" },
      { source: "ap-2012-06-28", place: "paragraph 2" },
      { source: "rt-2012-06-28", place: "paragraph 2; its title has quitting" },
    ],
  },
  {
    // At the meeting that the article reports.
    id: "bordyuzha-on-uzbekistan-2012",
    type: "PositionStated",
    organization: "csto",
    on: "2012-11-01",
    data: {
      by: "nikolai-bordyuzha",
      as: "Secretary-General of the CSTO",
      points: ["Uzbekistan is away for a time only", "a decision on what is to follow from its note is being prepared"],
    },
    sources: [
      {
        source: "vestnik-kavkaza-2012-11",
        place: "paragraphs 1 and 4; the day is that of the Commission's 10th meeting",
      },
    ],
  },
  {
    // What the article prints as the suspension, with 28 June, is the day on which the note became known. On the day of
    // printing the Council had decided nothing.
    id: "uzbekistan-suspended-2012",
    type: "Suspended",
    organization: "csto",
    on: "2012-12-19",
    data: { party: "uzbekistan", basis: "request" },
    sources: [
      { source: "tass-2012-12-19", place: "paragraphs 1 and 2", weekday: "Wednesday" },
      { source: "belta-2012-12-19", place: "paragraph 1" },
      { source: "novinite-2012-12-19", place: "paragraphs 1 to 3" },
      { source: "the-day-2012-12-20", place: "paragraph 1: the day before" },
      { source: "asia-plus-2012-11-02", place: "paragraph 8", on: "2012-06-28" },
      { source: "asia-plus-2012-08-28", place: "the paragraph of history", on: "2012-06-28" },
      { source: "asia-plus-2017-01-03", place: "last paragraph: announced", on: "2012-06-28" },
      { source: "liquisearch", place: "last line", on: "2012-06-28" },
      { source: "trend-2017-07-07", place: "last paragraph", on: "2012-06" },
      {
        source: "tass-2012-11-12",
        place: "the paragraph of history: some months before",
        on: "[2012-01-01..2012-11-12]",
      },
      { source: "rferl-on-moscow-2012", place: "paragraph 3: in June", on: "2012-06" },
      { source: "world-news", place: "withdrew", denies: true },
      { source: "rferl-2017-07", place: "paragraph 4: quit it altogether", denies: true },
      { source: "khovar-2016-09", place: "last paragraph: withdrew", denies: true },
    ],
  },
  {
    id: "uzbekistan-not-coming-back-2017",
    type: "PositionStated",
    organization: "csto",
    on: "2017-07-07",
    data: {
      by: "abdulaziz-kamilov",
      as: "Foreign Minister of Uzbekistan",
      points: ["Uzbekistan will not restore its membership of the CSTO and will take part in no military bloc"],
    },
    sources: [
      { source: "trend-2017-07-07", place: "paragraphs 1, 2 and 4" },
      { source: "rferl-2017-07", place: "paragraph 2: in an interview", on: "2017-07-05" },
    ],
  },
];
