import type { Fact } from "./names.js";

/**
 * The organisations that the General Assembly has invited to take part in its sessions and work as observers. The reason
 * names the resolution.
 */
export const observers: readonly Fact[] = [
  {
    id: "arab-league-observer-1950",
    type: "Joined",
    organization: "un-general-assembly",
    on: "1950-11-01",
    data: { party: "league-of-arab-states", as: "observer", reason: "resolution 477 (V)" },
    sources: [
      { source: "resolution-36-24", place: "preamble, paragraph 1" },
      {
        source: "jta-1950-10-06",
        on: "[1950-10-06..]",
        place: "paragraph 1: the Legal Committee is for it",
        hedge: "voted in committee",
      },
    ],
  },
  {
    // The day of resolution 2011 (XX) was not seen: after the session began, and before the OAU's ministers noted it.
    id: "oau-observer-1965",
    type: "Joined",
    organization: "un-general-assembly",
    on: "[1965-09-21..1965-10-21]",
    data: { party: "oau", as: "observer", reason: "resolution 2011 (XX)" },
    sources: [
      { source: "resolutions-of-the-twentieth-session", on: "[1965-09-21..1965-12-22]", place: "title page" },
      { source: "oau-council-1965-10-21", on: "[..1965-10-21]", place: "preamble, paragraph 3; point 2" },
      { source: "un-agenda-african-union-2008", on: "1965", place: "paragraph 1" },
      { source: "un-press-2002-08-15", on: "[1965-09-21..1965-12-22]", place: "paragraph 1: of the twentieth session" },
      { source: "oau-council-1970-08-31", on: "[..1970-08-31]", place: "point 5" },
      { source: "glance-african-union", on: "1965", place: "paragraph 1" },
    ],
  },
  {
    id: "eec-observer-1974",
    type: "Joined",
    organization: "un-general-assembly",
    on: "1974-10-11",
    data: { party: "eec", as: "observer", reason: "resolution 3208 (XXIX)" },
    sources: [
      { source: "us-mission-1974-10-11", place: "paragraph 1" },
      { source: "resolution-65-276", place: "preamble, paragraph 5" },
      { source: "memim", place: "history, paragraph 1" },
      { source: "commons-library-sn05975", on: "1974", place: "paragraph 2" },
    ],
  },
  {
    // On the same day and in the same words as the Community.
    id: "cmea-observer-1974",
    type: "Joined",
    organization: "un-general-assembly",
    on: "1974-10-11",
    data: { party: "cmea", as: "observer" },
    sources: [{ source: "us-mission-1974-10-11", place: "paragraph 1" }],
  },
  {
    // Its members ended it on 28 June, with 90 days to wind it up: in law it was there until then.
    id: "cmea-ceased-1991",
    type: "Ceased",
    organization: "un-general-assembly",
    on: "[1991-06-28..1991-09-26]",
    data: { party: "cmea" },
    sources: [
      { source: "latimes-1991-06-29", place: "paragraphs 1 and 6: ended on Friday; in law, within 90 days" },
      { source: "radio-prague-2021", place: "paragraph 1: agreed on 28 June, in 90 days", on: "1991-09-26" },
      { source: "wikipedia-comecon", place: "information box", on: "1991-06-28" },
      { source: "agenzia-calendario-2021", place: "sentence 1: decided in Moscow", on: "1991-11-01" },
    ],
  },
  {
    id: "csce-observer-1993",
    type: "Joined",
    organization: "un-general-assembly",
    on: "1993-10-13",
    data: { party: "osce", as: "observer", reason: "resolution 48/5, on what was still the CSCE" },
    sources: [{ source: "resolution-50-87", place: "preamble, paragraph 1" }],
  },
  {
    id: "cis-observer-1994",
    type: "Joined",
    organization: "un-general-assembly",
    on: "1994-03-24",
    data: { party: "cis", as: "observer", reason: "resolution 48/237" },
    sources: [
      { source: "un-chronicle-1994", place: "paragraph 2: with a slip of the press in the number" },
      { source: "un-press-1996-05-16", place: "paragraph 3: by consensus" },
      { source: "embassylife", place: "paragraph 2" },
      { source: "kazinform-2016-09-23", on: "1994-03", place: "paragraph 3" },
      { source: "armenia-mfa", on: "1994-03", place: "paragraph on the United Nations" },
    ],
  },
  {
    id: "oau-ceased-2002",
    type: "Ceased",
    organization: "un-general-assembly",
    on: "2002-07-09",
    data: { party: "oau", reason: "the African Union took its place" },
    sources: [{ source: "un-press-2002-08-15", place: "paragraph 1: the African Union replaced it" }],
  },
  {
    // Five weeks after it had taken the place of the OAU, by a decision of its own.
    id: "african-union-observer-2002",
    type: "Joined",
    organization: "un-general-assembly",
    on: "2002-08-15",
    data: { party: "african-union", as: "observer", reason: "takes over what the OAU had by resolution 2011 (XX)" },
    sources: [{ source: "un-press-2002-08-15", place: "paragraphs 1 to 3" }],
  },
  {
    id: "eurasec-observer-2003",
    type: "Joined",
    organization: "un-general-assembly",
    on: "2003",
    data: { party: "eurasec", as: "observer", reason: "resolution 58/84" },
    sources: [
      { source: "un-agenda-eurasec-2008", place: "paragraph 1" },
      { source: "asia-plus-eaec", place: "paragraph 4: four years before" },
    ],
  },
  {
    id: "guuam-observer-2003",
    type: "Joined",
    organization: "un-general-assembly",
    on: "2003-12-09",
    data: { party: "guuam", as: "observer", reason: "resolution 58/85" },
    sources: [{ source: "guam-resolution-58-85", place: "point 1 and last line" }],
  },
  {
    id: "csto-observer-2004",
    type: "Joined",
    organization: "un-general-assembly",
    on: "2004-12-02",
    data: { party: "csto", as: "observer", reason: "resolution 59/50" },
    sources: [
      { source: "csto-on-the-un", place: "paragraph 3" },
      { source: "panarmenian-2010-03-18", on: "2004", place: "paragraph 4" },
      { source: "sb-by-un-rostrum", on: "2004", place: "paragraph 2" },
      { source: "asia-plus-2012-11-02", on: "[..2012-11-02]", place: "paragraph 9: on the day of printing" },
    ],
  },
  {
    id: "sco-observer-by-2006",
    type: "Joined",
    organization: "un-general-assembly",
    on: "[..2006-06-12]",
    data: { party: "shanghai-cooperation-organisation", as: "observer" },
    sources: [{ source: "un-press-2006-06-12", place: "paragraph 5: now" }],
  },
  {
    id: "eurasian-development-bank-observer-2007",
    type: "Joined",
    organization: "un-general-assembly",
    on: "2007-12-06",
    data: { party: "eurasian-development-bank", as: "observer" },
    sources: [{ source: "asia-plus-eaec", place: "paragraph 2: that Thursday too", weekday: "Thursday" }],
  },
  {
    id: "eec-ceased-2009",
    type: "Ceased",
    organization: "un-general-assembly",
    on: "2009-12-01",
    data: { party: "eec", reason: "the European Union took its place" },
    sources: [
      { source: "memim", place: "history, paragraph 3" },
      { source: "resolution-65-276", on: "[..2011-05-03]", place: "preamble, paragraph 6: has been replaced" },
    ],
  },
  {
    // Its members signed the agreement that ends it in Minsk on 10 October 2014.
    id: "eurasec-ceased-2015",
    type: "Ceased",
    organization: "un-general-assembly",
    on: "2015-01-01",
    data: { party: "eurasec" },
    sources: [
      { source: "wikipedia-eurasec", place: "paragraph 3: from that day; the information box has the day before" },
      {
        source: "24-kg-2014-10-10",
        place: "paragraphs 1 and 2: decided today, with effect from 1 January",
        on: "[2014-10-10..2015-01-01]",
        hedge: "is to cease",
      },
      {
        source: "newsru-2014-10-10",
        place: "heading and paragraphs 1 and 2: the agreement is signed, and the Union begins on 1 January",
        on: "[2014-10-10..2015-01-01]",
        hedge: "is to cease",
      },
      { source: "tass-2014-10-10", place: "paragraph 1: formally", on: "2014-10-10", weekday: "Friday" },
    ],
  },
  {
    // It came with the Treaty of Lisbon. What the Assembly gave it in 2011 were rights that no other observer has.
    id: "european-union-observer-2009",
    type: "Joined",
    organization: "un-general-assembly",
    on: "2009-12-01",
    data: { party: "european-union", as: "observer", reason: "replaces the European Community" },
    sources: [
      { source: "memim", place: "history, paragraph 3" },
      { source: "peoples-daily-2011-05-04", on: "[..2011-05-03]", place: "paragraph 4: currently" },
      { source: "global-policy-forum", on: "2011-05", place: "first line: by this resolution" },
    ],
  },
];
