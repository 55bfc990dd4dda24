/** Who is right about some cells that differ, and why. */
export interface Verdict {
  readonly column: string;
  /** The states' numbers; left out, all. */
  readonly states?: readonly number[];
  /** The first and the last year. */
  readonly years: readonly [number, number];
  readonly right: "the record" | "both" | "nobody can say";
  readonly why: string;
  /** Events of the record that show it, beside those that the answers rest on. */
  readonly events?: readonly string[];
}

/** Written by hand, from what the record's events and sources say. */
export const verdicts: readonly Verdict[] = [
  {
    column: "csto",
    states: [704],
    years: [2002, 2005],
    right: "the record",
    why: "Uzbekistan had not prolonged the treaty in 1999 and came back in August 2006. Three lists of those years have six members, without it.",
    events: ["members-counted-2002-05", "members-counted-2003-12", "members-counted-2004-06", "uzbekistan-joined-2006"],
  },
  {
    column: "csto",
    states: [704],
    years: [2012, 2014],
    right: "the record",
    why: "It was a member until it was suspended on 19 December 2012, and a suspended member is one in law: a list of 2014 has it among seven. The table has no code for a suspension. Sources of 2012 that count six leave it out.",
    events: ["members-counted-2012-05", "members-counted-2012-12", "members-counted-2014-04"],
  },
  {
    column: "csto",
    states: [345, 700],
    years: [2013, 2014],
    right: "nobody can say",
    why: "What 2013 certainly brought are observers of the Parliamentary Assembly: parliaments, not states. Whether the states observed the CSTO too is disputed.",
  },
  {
    column: "cis",
    states: [359, 365, 370, 371, 702, 703, 704, 705, 373],
    years: [1991, 1993],
    right: "both",
    why: "Two measures. The table seems to take who took part; the record calls a member who is bound by the Charter, and that was in force from 22 January 1994.",
    events: ["charter-in-force"],
  },
  {
    column: "cis",
    states: [369],
    years: [1991, 1992],
    right: "both",
    why: "Two measures, as above. Ukraine took part and was never bound by the Charter.",
    events: ["charter-in-force"],
  },
  {
    column: "cis",
    states: [369],
    years: [1993, 2014],
    right: "nobody can say",
    why: "Copies of encyclopedias call Ukraine an associate; its own Ministry of Justice and others deny that it was one.",
  },
  {
    column: "cis",
    states: [701],
    years: [1991, 2004],
    right: "both",
    why: "Two measures, as above. Turkmenistan took part, and a glossary of 1996 counts it; no source has it ratify the Charter.",
    events: ["charter-in-force", "listed-1996"],
  },
  {
    column: "cis",
    states: [372],
    years: [2008, 2008],
    right: "the record",
    why: "Georgia gave notice in August 2008, and it took effect a year later; a list of October 2008 has it among the members. The table takes the year of the notice.",
    events: ["listed-2008-10", "georgia-withdrew-2009"],
  },
  {
    column: "oau",
    states: [490],
    years: [1985, 2001],
    right: "the record",
    why: "Zaire froze its participation in November 1984, in support of Morocco, and no source has it leave. The table seems to take the freeze for an exit. It counts this founder of the African Union as nothing until the end.",
    events: ["zaire-froze-1984", "oau-counted-1990", "democratic-republic-of-the-congo-ratified-act-2002"],
  },
  {
    column: "oau",
    states: [540],
    years: [1975, 1975],
    right: "the record",
    why: "Most sources, an Angolan agency among them, have 1976 or later. Two lists date it to February 1975, months before Angola was in the state system.",
    events: ["angola-joined-1976"],
  },
  {
    column: "oau",
    states: [600],
    years: [1964, 1964],
    right: "the record",
    why: "The Union's own page has Morocco among the 32 founders. The signatures of the first day lack its own.",
    events: ["oau-counted-1963-32", "oau-counted-1966-03-06"],
  },
  {
    column: "au",
    states: [411],
    years: [2006, 2014],
    right: "the record",
    why: "No source has Equatorial Guinea leave. Counts of these years include it, and its president chaired the Union in 2011.",
    events: ["union-counted-2010-12-10", "teodoro-obiang-nguema-mbasogo-chair-2011", "union-counted-2014-06-17"],
  },
  {
    column: "au",
    states: [490],
    years: [2003, 2005],
    right: "the record",
    why: "A founder, and no source has it leave: 53 are counted in 2003 and in 2005, and without it there were 52.",
    events: ["union-counted-2003-03-19", "union-counted-2005-02-25"],
  },
  {
    column: "ecsc",
    states: [305],
    years: [1955, 1964],
    right: "the record",
    why: "Six made the Community, and Austria joined it in 1995. The entry ends in 1964, where two versions of the data meet.",
    events: ["ecsc-founded-1951", "austria-joined-ecsc-1995"],
  },
  {
    column: "ecsc",
    states: [200, 225],
    years: [1955, 1964],
    right: "nobody can say",
    why: "No source of the record speaks of associates of this Community in those years, for or against. The entry ends in 1964, where two versions of the data meet.",
  },
  {
    column: "euratom",
    states: [2, 200],
    years: [1960, 1964],
    right: "the record",
    why: "Six made the Community, and the United Kingdom was the first to join them, with two others, in 1973; no source knows the United States in it. The entry ends in 1964, where two versions of the data meet.",
    events: ["euratom-founded-1957", "united-kingdom-joined-euratom-1973"],
  },
];
