import { parse } from "edtf";
import { fail, shown } from "../error.js";
import { advice } from "./advice.js";
import { type Day, dayOfYmd, daysInMonth, wholeIn } from "./day.js";
import {
  boundsOf,
  type Precision,
  type Span,
  spanOfDigits,
  spanOfSeason,
  spanOfSignificant,
  spanOfYears,
  unitOfPart,
} from "./span.js";

export type { Precision } from "./span.js";

/**
 * The date of one event, as precisely as its sources have it: a text in EDTF (ISO 8601-2, levels 0 to 2), such as
 * `1993`, `1999-04`, `2012-06-28`, `[1993-09-09,1993-12-09]` (one of these), `[..2012-11-02]` (that day or earlier),
 * `199X`, `1992~` (about then) and `1992?` (doubtful). `when` says what else is read.
 */
export type Edtf = string;

/** What a date leaves possible. Frozen. */
export interface When {
  /** The date as it was written. */
  readonly text: string;
  /** The first day on which it can have been; -Infinity where there is no first. */
  readonly earliest: Day;
  /** The last day on which it can have been; Infinity where there is no last. */
  readonly latest: Day;
  readonly precision: Precision;
  /** Whether any part of it is about then (`~`, `%`), which has moved the bounds apart. */
  readonly approximate: boolean;
  /** Whether any part of it is in doubt (`?`, `%`), which leaves the bounds as they are. */
  readonly doubtful: boolean;
}

/** One of the dates or ranges of dates that a text names; a single date is both its ends, and an open end is undefined. */
export interface Part {
  readonly from: When | undefined;
  readonly to: When | undefined;
}

type Refuse = (why: string) => never;

const cache = new Map<unknown, When>();
const mostCached = 100_000;
const longest = 250;

/**
 * On which days can an event of this date have happened? `at` is the place for an error to name.
 *
 * - Digits may be X (`199X`, `1985-XX-XX`, `156X-12-25`); years may be long (`Y170000002`, `Y-17E7`) or known to some
 *   digits (`1950S2`); of a date with a time, the day as written counts. Seasons and the other parts of a year are those
 *   of `spanOfSeason`: without a hemisphere (21 to 24) they take in both, with one (25 to 32) they are narrower.
 * - `[a,b..c]` is one of these; `[..a]` and `[a..]` are open. `a/b` is some day from the first to the last.
 *   An interval without an end, and `{a,b}` (all of these), are dates of no event: the error says what to write.
 * - `~` and `%` move both ends by one unit: of the precision, or of the first part with such a mark of its own where that
 *   is coarser. So `1992~` is from 1991-01-01 to 1993-12-31, `2004-06~-11` from 2004-05-11 to 2004-07-11.
 * - In sets and intervals, every member can be any single date; this is wider than the published grammar.
 *
 * @throws AnnalsError `bad-date`, for whatever else is given, of any type.
 * Cost: read once per distinct text, then a look into a map. Year, month and day take 1 to 2 µs, all else about 0.2 ms.
 *
 * @example
 * isoOf(when("[..2012-11]").latest); // "2012-11-30"
 */
export function when(text: Edtf, at = ""): When {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const read = freshly(text, at);
  if (cache.size >= mostCached) cache.clear();
  cache.set(text, read);
  return read;
}

function freshly(text: unknown, at: string): When {
  const refuse: Refuse = (why) => fail("bad-date", at, text, `${shown(text)} is no date of an event: ${why}`);
  if (typeof text !== "string") return refuse('write it as a text, such as "1993" or "2012-06-28"');
  if (text.length > longest) return refuse(`a date has no more than ${longest} letters`);
  const simple = plain(text);
  if (simple !== undefined) return simple;
  const parts = read(text, refuse);
  const [only] = parts;
  if (only?.from?.text === text) return only.from; // a single date, not the member of a set
  const dates = parts.flatMap(({ from, to }) => [from, to]);
  return Object.freeze({
    text,
    earliest: least(parts.map(earliestOf)),
    latest: greatest(parts.map(latestOf)),
    precision: "range",
    approximate: dates.some((date) => date?.approximate),
    doubtful: dates.some((date) => date?.doubtful),
  });
}

// An end without bound, which the type of a day allows.
const [noFirst, noLast] = [-Infinity as Day, Infinity as Day];
const earliestOf = ({ from }: Part): Day => from?.earliest ?? noFirst;
const latestOf = ({ to }: Part): Day => to?.latest ?? noLast;
const least = (days: readonly Day[]): Day => days.reduce((least, day) => (day < least ? day : least));
const greatest = (days: readonly Day[]): Day => days.reduce((most, day) => (day > most ? day : most));

/**
 * Which dates and ranges of dates does this one consist of? More than one for a set, one for all else.
 *
 * @throws AnnalsError `bad-date`, for a `When` that `when` has not made and that has no date for a text.
 *
 * @example
 * partsOf(when("[1984,1986..1988]")).length; // 2
 */
export function partsOf({ text }: When): readonly Part[] {
  return read(text, (why) => fail("bad-date", "", text, `${shown(text)} is no date of an event: ${why}`));
}

/**
 * When was an event of which each source gives another date? On one of these: the earliest and latest of all, with the
 * dates as alternatives in the text, which `when` reads with the same bounds. One date, however often, is itself; an open
 * date stands for those that it includes; where the text would grow too long, it is the range from the first to the last.
 *
 * @throws AnnalsError `bad-argument`, where there is no date at all.
 *
 * @example
 * oneOf([when("1993-12-09"), when("1993-09-09")]).text; // "[1993-09-09,1993-12-09]"
 */
export function oneOf(dates: readonly When[]): When {
  const [first, ...others] = dates;
  if (first === undefined) return fail("bad-argument", "dates", dates, "one of no dates is no date: give at least one");
  if (others.every(({ text }) => text === first.text)) return first;
  const one = when(textOf(dates.flatMap(partsOf)));
  const approximate = dates.some((date) => date.approximate);
  const doubtful = dates.some((date) => date.doubtful);
  if (one.approximate === approximate && one.doubtful === doubtful) return one;
  return Object.freeze({ ...one, approximate, doubtful }); // a date that the text leaves out was marked
}

/** The set of these parts. EDTF lets only its first be open to the past, and only its last to the future. */
function textOf(parts: readonly Part[]): string {
  const byStart = parts.toSorted(order);
  const byEnd = parts.toSorted((a, b) => compare(latestOf(a), latestOf(b)) || order(a, b));
  const past = byEnd.findLast(({ from }) => from === undefined);
  const future = byStart.find(({ to }) => to === undefined);
  const closed = byStart.filter(({ from, to }) => from !== undefined && to !== undefined);
  const ends = [past, future].filter((part) => part !== undefined);
  const texts = [past, ...closed, future].filter((part) => part !== undefined).map(write);
  const full = `[${[...new Set(texts)].join(",")}]`;
  if (full.length <= longest) return full;
  return ends.length === 2
    ? `[${ends.map(write).join(",")}]`
    : `[${write({ from: byStart[0]?.from, to: byEnd.at(-1)?.to })}]`;
}

const write = ({ from, to }: Part): string =>
  from === to ? (from?.text ?? "") : `${from?.text ?? ""}..${to?.text ?? ""}`;

function order(a: Part, b: Part): number {
  const [one, other] = [write(a), write(b)];
  const days = compare(earliestOf(a), earliestOf(b)) || compare(latestOf(a), latestOf(b));
  return days || (one < other ? -1 : one > other ? 1 : 0);
}

/** Not by subtraction: the difference of two bounds without end is no number. */
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** A year, a month or a day without marks: what nearly all dates are, so it is read without the library. */
function plain(text: string): When | undefined {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return undefined;
  const year = wholeIn(text, 0, 4);
  if (year < 0) return undefined;
  if (length === 4) return exact(text, dayOfYmd(year, 1, 1), dayOfYmd(year, 12, 31), "year");
  const month = wholeIn(text, 5, 7);
  if (text[4] !== "-" || month < 1 || month > 12) return undefined;
  const days = daysInMonth(year, month);
  if (length === 7) return exact(text, dayOfYmd(year, month, 1), dayOfYmd(year, month, days), "month");
  const day = wholeIn(text, 8, 10);
  if (text[7] !== "-" || day < 1 || day > days) return undefined;
  const only = dayOfYmd(year, month, day);
  return exact(text, only, only, "day");
}

function exact(text: string, earliest: Day, latest: Day, precision: Precision): When {
  return Object.freeze({ text, earliest, latest, precision, approximate: false, doubtful: false });
}

/** The parts of any text. The library is asked about single dates only: of sets it knows too few, of intervals too many. */
function read(text: string, refuse: Refuse): readonly Part[] {
  if (text.startsWith("{") && text.endsWith("}")) {
    const instead = `write [${text.slice(1, -1)}] for one of them, or one event for each`;
    return refuse(`{…} means all of these, but an event happens once: ${instead}`);
  }
  if (text.startsWith("[") && text.endsWith("]")) {
    const members = text.slice(1, -1).split(/ *, */);
    return members.map((member, index) => memberOf(member, index === 0, index === members.length - 1, refuse));
  }
  const ends = text.split("/");
  const [start, end] = ends;
  if (start !== undefined && end !== undefined && ends.length === 2) return [interval(start, end, refuse)];
  const date = single(text, refuse);
  return [{ from: date, to: date }];
}

function memberOf(member: string, isFirst: boolean, isLast: boolean, refuse: Refuse): Part {
  const ends = member.split("..");
  const [start, end] = ends;
  if (start === undefined || end === undefined) {
    const date = single(member, refuse);
    return { from: date, to: date };
  }
  if (ends.length > 2 || (start === "" && end === "")) return refuse("write [..1984], [1984..] or [1984..1986]");
  if ((start === "" && !isFirst) || (end === "" && !isLast))
    return refuse("in a set, ..1984 can only stand first, and 1984.. only last");
  return range(start, end, refuse);
}

function interval(start: string, end: string, refuse: Refuse): Part {
  const isOpen = (side: string): boolean => side === "" || side === "..";
  if (isOpen(start) === isOpen(end))
    return isOpen(start) ? refuse(advice(`${start}/${end}`)) : range(start, end, refuse);
  const instead = isOpen(start) ? `[..${single(end, refuse).text}]` : `[${single(start, refuse).text}..]`;
  return refuse(`an event happens on one day, and this interval has no end on one side: write ${instead}`);
}

/** From one date to another; an empty text is an open end. */
function range(start: string, end: string, refuse: Refuse): Part {
  const from = start === "" ? undefined : single(start, refuse);
  const to = end === "" ? undefined : single(end, refuse);
  if (from !== undefined && to !== undefined && from.earliest > to.latest)
    return refuse(`${end} is before ${start}: write the earlier one first`);
  return { from, to };
}

/** A date that is neither a set nor an interval. */
function single(text: string, refuse: Refuse): When {
  const simple = plain(text);
  if (simple !== undefined) return simple;
  const { bare, approximate, doubtful } = unmarked(text);
  const span = spanOf(bare);
  if (span === undefined) return refuse(advice(text));
  const { first, last, precision, unit } = span;
  // So written that NaN, which the library makes of Y0E999, is refused as well.
  if (!(Math.max(Math.abs(first.year), Math.abs(last.year)) <= furthest)) return refuse("it is too far from today");
  const bounds = boundsOf(span, approximate === undefined ? undefined : Math.max(unit, approximate));
  return Object.freeze({ text, ...bounds, precision, approximate: approximate !== undefined, doubtful });
}

/** Days this many years away are still counted exactly. */
const furthest = 1e12;

/** The parts of a date between its hyphens, each with a mark before and after it. No marks on times. */
const marked = /^([?~%]?)(Y?-?[^-?~%T]+)([?~%]?)(?:-([?~%]?)([^-?~%T]+)([?~%]?))?(?:-([?~%]?)([^-?~%T]+)([?~%]?))?$/;

/** A date without its marks, and the least unit by which its ends move apart, where it is approximate. */
function unmarked(text: string): { bare: string; approximate: number | undefined; doubtful: boolean } {
  const found = /[?~%]/.test(text) ? marked.exec(text) : null;
  if (found === null) return { bare: text, approximate: undefined, doubtful: false };
  const marks = [0, 1, 2].map((part) => `${found[part * 3 + 1] ?? ""}${found[part * 3 + 3] ?? ""}`);
  const about = marks.findIndex((mark) => /[~%]/.test(mark));
  return { bare: text.replace(/[?~%]/g, ""), approximate: unitOfPart[about], doubtful: /[?%]/.test(text) };
}

/**
 * What a date without marks spans, or undefined where it is none. The library says which form it is, and its values serve
 * for whole years; its own bounds are not used: they overflow beyond the year 271821, let 2023-02-29 run on into March,
 * leave out significant digits and put the southern seasons into the wrong months.
 */
function spanOf(bare: string): Span | undefined {
  let parsed;
  try {
    parsed = parse(bare, { level: 2, types: [], seasonIntervals: false, seasonUncertainty: true });
  } catch {
    return undefined; // its messages speak of grammar
  }
  const [, year = "", month, day] = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/.exec(bare) ?? [];
  switch (parsed.type) {
    case "Date":
      return spanOfDigits(year, month, day);
    case "Season":
      return spanOfSeason(year, parsed.values[1]);
    case "Year":
      return spanOfSignificant(parsed.values[0] + 0, parsed.significant ?? Infinity);
    // ISO 8601: they begin with a year that ten or a hundred divides, so -004 is from -0040 to -0031.
    case "Decade":
      return spanOfYears(parsed.values[0] * 10, 10);
    case "Century":
      return spanOfYears(parsed.values[0] * 100, 100);
    default:
      return undefined;
  }
}
