import { inList } from "../words.js";
import { type Day, dayOfYmd, daysInMonth, isDay, months, ymdOf } from "./day.js";
import { type Part, partsOf, type When, when } from "./edtf.js";

/**
 * Did the one event happen before the other, whichever of their possible days they happened on?
 *
 * @example
 * certainlyBefore(when("1993"), when("1994-02")); // true
 */
export function certainlyBefore(a: When, b: When): boolean {
  return a.latest < b.earliest;
}

/**
 * Can both events have happened on one day? False exactly where one is certainly before the other. Of a set, the days
 * between its members count as well.
 *
 * @example
 * overlaps(when("1993"), when("1993-12-31")); // true
 */
export function overlaps(a: When, b: When): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/**
 * Is every day that the one date leaves possible between the bounds of the other?
 *
 * @example
 * within(when("1993-09"), when("1993")); // true
 */
export function within(inner: When, outer: When): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

/**
 * Where does a date stand in a list that people read? At its first possible day, and at its last where it has no first.
 *
 * @example
 * placeInList(when("[..2012-11-02]")); // dayOf("2012-11-02")
 */
export function placeInList({ earliest, latest }: When): Day {
  return earliest === -Infinity ? latest : earliest;
}

/**
 * How is a date said in an English sentence, after "it happened"? "on 28 June 2012", "in April 1999", "some time in 1993",
 * "about 1992", "on 9 September or 9 December 1993", "on or before 2 November 2012", "between April 1999 and 2004". Doubt
 * follows in brackets. Years before 1000 are AD or BC. Never throws: a `When` whose text is no date is said by its bounds.
 *
 * @example
 * inWords(when("[1992..]")); // "in or after 1992"
 */
export function inWords(date: When): string {
  const parts = partsIfAny(date);
  const words = parts === undefined ? boundsInWords(date) : alternatives(parts);
  return date.doubtful && !words.includes(doubt) ? words + doubt : words;
}

/**
 * How is a day said in English? "28 June 2012", "15 March 45 BC"; "an unknown day" for a bound without end. Never throws.
 *
 * @example
 * dayInWords(dayOf("2012-06-28")); // "28 June 2012"
 */
export function dayInWords(day: Day): string {
  return isDay(day) ? dayPieces(day).join(" ") : "an unknown day";
}

/** A date as it stands in a list, or behind "from": "2 April 1999", "some time in 1993", "May 2000 or earlier". */
export function bareInWords(date: When): string {
  const said = inWords(date);
  const open = /^(?:on|in) or (before|after) (.+?)( \(doubtful\))?$/.exec(said);
  if (open?.[2] === undefined || open[2].includes(" or ")) return said.replace(/^(on|in) (?!or )/, "");
  return `${open[2]} or ${open[1] === "before" ? "earlier" : "later"}${open[3] ?? ""}`;
}

/** A date as short as it can be said, where it is clear what it dates: "2 April 1999", "1993". */
export function brieflyInWords(date: When): string {
  return inWords(date).replace(/^(on|in|some time in) (?=[\dA-Z])/, "");
}

const doubt = " (doubtful)";

function partsIfAny(date: When): readonly Part[] | undefined {
  try {
    return partsOf(date);
  } catch {
    return undefined; // not made by `when`
  }
}

function boundsInWords({ earliest, latest }: When): string {
  if (earliest === latest) return `on ${dayInWords(earliest)}`;
  if (isDay(earliest) && isDay(latest)) return `between ${dayInWords(earliest)} and ${dayInWords(latest)}`;
  if (isDay(latest)) return `on or before ${dayInWords(latest)}`;
  return isDay(earliest) ? `on or after ${dayInWords(earliest)}` : "on an unknown day";
}

/** What a date is called, from small to large, so that what several have in common can be said once. */
interface Name {
  readonly preposition: "on" | "in";
  readonly pieces: readonly [string, ...string[]];
}

function alternatives(parts: readonly Part[]): string {
  const dates = parts.map(({ from, to }) => (from === to ? from : undefined)).filter((date) => date !== undefined);
  const [only] = dates;
  const someTime = parts.length === 1 && only?.precision === "year" && !only.approximate && isYear(only);
  if (someTime) return `some time ${phrase(parts[0])}`;
  const names = dates.map(nameOf);
  const alike = dates.length === parts.length && !dates.some(({ approximate, doubtful }) => approximate || doubtful);
  const [preposition, ...others] = new Set(names.map((name) => name.preposition));
  if (alike && preposition !== undefined && others.length === 0)
    return `${preposition} ${inList(sharing(names.map(({ pieces }) => pieces)), "or")}`;
  return inList([...new Set(parts.map(phrase))], "or");
}

function phrase(part: Part | undefined): string {
  const { from, to } = part ?? {};
  const end = from?.doubtful === true || to?.doubtful === true ? doubt : "";
  if (from === undefined) return to === undefined ? "" : `${nameOf(to).preposition} or before ${called(to)}${end}`;
  if (to === undefined) return `${nameOf(from).preposition} or after ${called(from)}${end}`;
  const plain = !from.approximate && !to.approximate;
  const [first, second] = plain ? sharing([nameOf(from).pieces, nameOf(to).pieces]) : [called(from), called(to)];
  if (from !== to && second !== undefined && first !== second) return `between ${first} and ${second}${end}`;
  return `${from.approximate ? "" : `${nameOf(from).preposition} `}${called(from)}${end}`;
}

const called = (date: When): string => `${date.approximate ? "about " : ""}${nameOf(date).pieces.join(" ")}`;

/** Names without what all of them end in, but for the last: "9 September", "9 December 1993". Equal names become one. */
function sharing(names: readonly Name["pieces"][]): string[] {
  const distinct = [...new Map(names.map((pieces) => [pieces.join(" "), pieces])).values()];
  const [first = [""], ...others] = distinct;
  const alike = others.every(({ length }) => length === first.length);
  const differs = first.findLastIndex((piece, index) => others.some((other) => other[index] !== piece));
  return distinct.map((pieces, index) =>
    (alike && index < distinct.length - 1 ? pieces.slice(0, differs + 1) : pieces).join(" "),
  );
}

/** The name of a single date as it is without its marks, which are said in words of their own. */
function nameOf(date: When): Name {
  const { text, earliest, latest, precision } = when(date.text.replace(/[?~%]/g, ""));
  const [first, last] = [ymdOf(earliest), ymdOf(latest)];
  const year = yearInWords(first.year);
  if (earliest === latest) return { preposition: "on", pieces: dayPieces(earliest) };
  if (precision === "season") return { preposition: "in", pieces: [seasonInWords(text), year] };
  if (isMonth(earliest, latest)) return { preposition: "in", pieces: [monthInWords(first.month), year] };
  if (first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31) {
    if (first.year === last.year) return { preposition: "in", pieces: [year] };
    const isDecade = precision === "decade" && first.year >= 1000;
    return {
      preposition: "in",
      pieces: [isDecade ? `the ${year}s` : `the years ${year} to ${yearInWords(last.year)}`],
    };
  }
  const between = sharing([dayPieces(earliest), dayPieces(latest)]).join(" and ");
  return { preposition: "on", pieces: [`a day between ${between}`] };
}

function isYear({ earliest, latest }: When): boolean {
  const { year } = ymdOf(earliest);
  return earliest === dayOfYmd(year, 1, 1) && latest === dayOfYmd(year, 12, 31);
}

function isMonth(earliest: Day, latest: Day): boolean {
  const { year, month, day } = ymdOf(earliest);
  return day === 1 && latest - earliest === daysInMonth(year, month) - 1;
}

function dayPieces(day: Day): [string, string, string] {
  const { year, month, day: ofMonth } = ymdOf(day);
  return [String(ofMonth), monthInWords(month), yearInWords(year)];
}

const monthInWords = (month: number): string => months[month - 1] ?? "";

/** Astronomical years have a year 0; people's have none. */
function yearInWords(year: number): string {
  if (year <= 0) return `${1 - year} BC`;
  return year < 1000 ? `AD ${year}` : String(year);
}

const four = ["spring", "summer", "autumn", "winter"];
const quarters = ["first", "second", "third", "fourth"];
const partsOfYear: readonly string[] = [
  ...four,
  ...four.map((season) => `the northern ${season} of`),
  ...four.map((season) => `the southern ${season} of`),
  ...quarters.map((which) => `the ${which} quarter of`),
  ...quarters.slice(0, 3).map((which) => `the ${which} third of`),
  ...quarters.slice(0, 2).map((which) => `the ${which} half of`),
];

const seasonInWords = (text: string): string => partsOfYear[Number(text.slice(-2)) - 21] ?? "a part of";
