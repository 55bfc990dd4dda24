import type { Fact } from "./names.js";

/** How the group began, who came in, what it was called and what it held: from the treaty of 1992 to the organisation. */
export const csto: readonly Fact[] = [
  {
    // What came into being in 1992 was a treaty's group of states; the organisation that it became has its own events.
    id: "cst-founded",
    type: "Founded",
    organization: "csto",
    on: "1992-05-15",
    data: {
      name: "Collective Security Treaty",
      acronym: "CST",
      founders: ["armenia", "kazakhstan", "kyrgyzstan", "russia", "tajikistan", "uzbekistan"],
      treaty: "collective-security-treaty",
      years: 5,
    },
    sources: [
      { source: "mfa-belarus", place: "paragraph 1" },
      { source: "csto-basic-facts", place: "paragraph 1" },
      { source: "wikipedia-2006-05-28", place: "paragraph 1" },
      { source: "asia-plus-2012-11-02", place: "paragraph 7", on: "1992" },
      { source: "asia-plus-2011-07-13", place: "the paragraph of history", on: "1992" },
      { source: "asia-plus-2011-10-10", place: "the paragraph of history", on: "1992" },
      { source: "asia-plus-2022-05-17", place: "last paragraph", on: "1992" },
      { source: "asia-plus-2023-04-27", place: "the paragraph of history", on: "1992" },
      { source: "itar-tass-2004-06-18", place: "the paragraph of history", on: "1992" },
      { source: "jamestown-1999-01-20", place: "paragraph 3", on: "1992-05" },
      { source: "rferl-1999-02-04", place: "the paragraph on the treaty", on: "1992-05" },
      { source: "tass-2012-06-28", place: "the paragraphs of history" },
      { source: "moscow-times-2012-06", place: "paragraph 4: the pact", on: "1994" },
      { source: "wikipedia-2022-11", place: "infobox: as the Unified Armed Forces", on: "1992-02-14" },
    ],
  },
  {
    // The founders were "members" of the treaty when they formed the group: so the article has it signed by that year's end.
    id: "cst-signed",
    type: "TreatySigned",
    organization: "csto",
    on: "1992-05-15",
    data: {
      treaty: "collective-security-treaty",
      name: "the Collective Security Treaty",
      signatories: ["armenia", "kazakhstan", "kyrgyzstan", "russia", "tajikistan", "uzbekistan"],
    },
    sources: [
      { source: "mfa-belarus", place: "paragraph 1" },
      { source: "protocol-of-1999-text", place: "preamble" },
      { source: "kazakhstan-law-1999-12-30", place: "preamble of the protocol" },
      { source: "wikipedia-2006-05-28", place: "paragraph 1" },
      { source: "wikipedia-in-russian-2022-01-24", place: "paragraph 2" },
      { source: "tass-2012-06-28", place: "the paragraphs of history" },
      { source: "asia-plus-2012-11-02", place: "paragraph 7", on: "[..1992]" },
      { source: "jamestown-1999-01-20", place: "paragraph 3", on: "1992-05" },
      // Twenty-nine years before May 2021 is 1992, which is what the page meant.
      {
        source: "pa-csto-2021-05",
        place: "first sentence",
        on: "1999-05-15",
        years: { since: "cst-signed", count: 29 },
      },
    ],
  },
  {
    // When the record has Azerbaijan's signature, the article has the year, and an encyclopaedia the year of force.
    id: "azerbaijan-joined",
    type: "Joined",
    organization: "csto",
    on: "1993-09-24",
    data: { party: "azerbaijan", as: "member" },
    sources: [
      { source: "wikipedia-2006-05-28", place: "paragraph 1" },
      { source: "wikipedia-in-russian-2022-01-24", place: "paragraph 2" },
      { source: "azpolitika-2014-11", place: "paragraph 3" },
      { source: "aliyev-1993-12-24", place: "on what followed the accession", on: "1993-09" },
      { source: "asia-plus-2012-11-02", place: "paragraph 7: the year after 1992", on: "1993" },
      { source: "itar-tass-2004-06-18", place: "the paragraph of history", on: "1993" },
      { source: "wikipedia-2007", place: "list of former members", on: "1994" },
      {
        source: "jamestown-1999-02-08",
        place: "paragraph 1: the Foreign Minister says that the instruments of ratification were never deposited",
        denies: true,
      },
    ],
  },
  {
    // Two families of sources, none of them a primary text. December is likelier: lists that run by date put Georgia
    // between Azerbaijan and Belarus.
    id: "georgia-joined",
    type: "Joined",
    organization: "csto",
    on: "[1993-09-09,1993-12-09]",
    data: { party: "georgia", as: "member" },
    sources: [
      { source: "wikipedia-2006-05-28", place: "paragraph 1", on: "1993-12-09" },
      { source: "wikipedia-in-russian-2022-01-24", place: "paragraph 2", on: "1993-09-09" },
      { source: "azpolitika-2014-11", place: "paragraph 3", on: "1993-09-09" },
      { source: "asia-plus-2012-11-02", place: "paragraph 7: the year after 1992", on: "1993" },
      { source: "itar-tass-2004-06-18", place: "the paragraph of history", on: "1993" },
      { source: "wikipedia-2007", place: "list of former members", on: "1994" },
    ],
  },
  {
    id: "belarus-joined",
    type: "Joined",
    organization: "csto",
    on: "1993-12-31",
    data: { party: "belarus", as: "member" },
    sources: [
      { source: "wikipedia-2006-05-28", place: "paragraph 1" },
      { source: "wikipedia-in-russian-2022-01-24", place: "paragraph 2" },
      { source: "azpolitika-2014-11", place: "paragraph 3" },
      { source: "asia-plus-2012-11-02", place: "paragraph 7: the year after 1992", on: "1993" },
      { source: "itar-tass-2004-06-18", place: "the paragraph of history", on: "1993" },
    ],
  },
  {
    // The words that the article quotes are those of Wikipedia on the treaty of 1992, and later on the charter of 2002;
    // what they say stands in Article 1 of the treaty of 1992. No treaty of 1994 is known.
    id: "treaty-of-1994-signed",
    type: "TreatySigned",
    organization: "csto",
    on: "1994",
    data: {
      treaty: "treaty-of-1994",
      name: "a treaty",
      commitments: [
        "all participating states renew their wish not to use force and not to threaten with it",
        "no signatory joins another military alliance or group of states that is aimed at a member state",
      ],
    },
    sources: [
      { source: "asia-plus-2012-11-02", place: "paragraph 7" },
      { source: "asia-plus-2011-07-13", place: "the paragraph of history" },
      { source: "asia-plus-2011-07-27", place: "the paragraph of history" },
      { source: "cst-text", place: "Article 1 has both commitments, in the treaty of 1992", denies: true },
      { source: "wikipedia-2006-05-28", place: "paragraph 2: of the treaty of 1992", denies: true },
      { source: "tass-2014-04-21", place: "the paragraph of history: of the charter of 2002", denies: true },
    ],
    disputed: true,
  },
  {
    id: "cst-prolonged",
    type: "TreatyProlonged",
    organization: "csto",
    on: "1999-04-02",
    data: {
      treaty: "collective-security-treaty",
      years: 5,
      signatories: ["armenia", "belarus", "kazakhstan", "kyrgyzstan", "russia", "tajikistan"],
      signedBy: "the presidents",
    },
    sources: [
      { source: "protocol-of-1999-text", place: "title; by paragraph 3 the new term runs from 21 April 1999" },
      { source: "kazakhstan-law-1999-12-30", place: "title" },
      { source: "csto-basic-facts", place: "paragraph 4" },
      { source: "wikipedia-2006-05-28", place: "paragraph 3" },
      { source: "wikipedia-in-russian-2022-01-24", place: "paragraph 2" },
      { source: "mfa-belarus", place: "paragraph 1", on: "1999-04" },
      { source: "itar-tass-2004-06-18", place: "the paragraph of history", on: "1999-04" },
      { source: "jamestown-1999-04-23", place: "paragraph 2", on: "1999-04" },
      { source: "asia-plus-2012-11-02", place: "paragraph 7", on: "1999-04" },
    ],
  },
  {
    // Nobody's notice of withdrawal is known: the term ended, and they had not prolonged it.
    id: "azerbaijan-lapsed",
    type: "Lapsed",
    organization: "csto",
    on: "1999-04-20",
    data: { party: "azerbaijan" },
    sources: [
      { source: "jamestown-1999-04-23", place: "paragraph 1" },
      { source: "itar-tass-2004-06-18", place: "the paragraph of history", on: "1999-04" },
      { source: "wikipedia-2006-05-28", place: "paragraph 3: withdrew instead of signing", on: "1999-04-02" },
      { source: "wikipedia-2007", place: "list of former members", on: "1999" },
      { source: "csto-at-25-years", place: "on the states that ended their membership", on: "1999" },
      { source: "ria-2008-03-28", place: "paragraph 2, which calls it suspending", on: "1999" },
      { source: "azerbaijan-and-georgia-left", on: "[1999-04..2012-11-02]" },
    ],
  },
  {
    id: "georgia-lapsed",
    type: "Lapsed",
    organization: "csto",
    on: "1999-04-20",
    data: { party: "georgia" },
    sources: [
      { source: "jamestown-1999-04-23", place: "paragraph 1" },
      { source: "itar-tass-2004-06-18", place: "the paragraph of history", on: "1999-04" },
      { source: "wikipedia-2006-05-28", place: "paragraph 3: withdrew instead of signing", on: "1999-04-02" },
      { source: "wikipedia-2007", place: "list of former members", on: "1999" },
      { source: "csto-at-25-years", place: "on the states that ended their membership", on: "1999" },
      { source: "ria-2008-03-28", place: "paragraph 2, which calls it suspending", on: "1999" },
      { source: "azerbaijan-and-georgia-left", on: "[1999-04..2012-11-02]" },
    ],
  },
  {
    // A treaty's group became an organisation: decided in May, chartered in October, in force in September 2003. Its name
    // is the charter's. The charter itself speaks of establishing, not of renaming.
    id: "renamed-csto",
    type: "Renamed",
    organization: "csto",
    on: "2002-10-07",
    data: { name: "Collective Security Treaty Organization", acronym: "CSTO" },
    sources: [
      { source: "mfa-belarus", place: "paragraph 2" },
      { source: "asia-plus-2006-08-17", place: "last paragraph: founded on that day" },
      { source: "interfax-avn-2003-04-29", place: "on the charter" },
      { source: "wikipedia-2006-05-28", place: "paragraph 4" },
      { source: "asia-plus-2012-11-02", place: "paragraph 7", on: "2002-10" },
      { source: "azpolitika-2014-11", place: "paragraph 4: renamed in Moscow", on: "2002" },
      { source: "csto-at-25-years", place: "on the decision of the Council", on: "2002-05-14" },
      { source: "tass-2012-06-28", place: "the paragraphs of history", on: "2002-05-14" },
      { source: "charter-at-csto", place: "Article 1 establishes an organisation", denies: true },
    ],
  },
  {
    // The article has him in office at the meeting; it does not say since when. He was appointed on 28 April 2003.
    id: "bordyuzha-in-office",
    type: "TookOffice",
    organization: "csto",
    on: "[2003-04-28..2003-12-31]",
    data: { office: "secretary-general", holder: "nikolai-bordyuzha" },
    sources: [
      { source: "tass-2017-01-01", place: "paragraph 3", on: "2003" },
      { source: "itar-tass-2004-06-18", place: "paragraph 2", on: "[..2004-06-18]" },
      { source: "asia-plus-2012-11-02", place: "paragraph 6", on: "[..2012-11-01]" },
    ],
  },
  {
    // The article gives this no date of its own; it was printed on 2 November.
    id: "secretariat-took-note",
    type: "PositionStated",
    organization: "csto",
    on: "[..2012-11-02]",
    data: {
      by: "csto-secretariat",
      points: [
        "stronger international cooperation in military and economic matters as a means to develop the CSTO's defence industry with high technology",
        "a programme of military and economic cooperation up to 2015",
        "a better mechanism of supplying military products",
      ],
    },
    sources: [{ source: "asia-plus-2012-11-02", place: "paragraph 2" }],
  },
];
