import { type Day, dayOfYmd, daysInMonth, type Ymd } from "./day.js";

/**
 * How finely a date is known: by its smallest part that is known whole, so `1985-02-XX` is as precise as a month and
 * `156X-12-25` as a decade. Sets, intervals, dates with an open side and years known to less than a millennium are a
 * `range`.
 */
export type Precision = "day" | "month" | "season" | "year" | "decade" | "century" | "millennium" | "range";

/** The days that one date leaves possible before `~` widens them. */
export interface Span {
  readonly first: Ymd;
  /** A day 31 is the last day of whatever month it stands in, or comes to stand in. */
  readonly last: Ymd;
  readonly precision: Precision;
  /** One unit of the precision, in months; 0 for a day. */
  readonly unit: number;
}

/** By how many months a `~` on the year, the month or the day moves both ends; 0 stands for one day. */
export const unitOfPart: readonly number[] = [12, 1, 0];

/** The first and last possible day of a span, moved apart by a unit where one is given. */
export function boundsOf({ first, last }: Span, by?: number): { readonly earliest: Day; readonly latest: Day } {
  const days = by === 0 ? 1 : 0;
  return { earliest: moved(first, -(by ?? 0), -days), latest: moved(last, by ?? 0, days) };
}

function moved({ year, month, day }: Ymd, months: number, days: number): Day {
  const count = year * 12 + (month - 1) + months;
  const inYear = Math.floor(count / 12);
  const inMonth = count - inYear * 12 + 1;
  const whole = dayOfYmd(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)));
  return (whole + days) as Day; // a day further is a day
}

/**
 * The span of a year, month and day of which any digit may be X; what is left out is all X. Undefined where no such day
 * exists. The digits are read from the text, because the library's numbers no longer tell X0 from X1.
 */
export function spanOfDigits(year: string, month = "XX", day = "XX"): Span | undefined {
  const years = yearsFitting(year);
  const months = fitting(month, 1, 12);
  const days = fitting(day, 1, 31);
  const first = firstDay(years, months, days);
  const last = firstDay(years.toReversed(), months.toReversed(), days.toReversed());
  if (first === undefined || last === undefined) return undefined;
  const end = day === "XX" ? { ...last, day: 31 } : last;
  const ofYears = precisionOfYears(year);
  if (ofYears.precision !== "year" || month.includes("X")) return { first, last: end, ...ofYears };
  return day.includes("X")
    ? { first, last: end, precision: "month", unit: 1 }
    : { first, last: end, precision: "day", unit: 0 };
}

function firstDay(years: readonly number[], months: readonly number[], days: readonly number[]): Ymd | undefined {
  for (const year of years)
    for (const month of months) {
      const day = days.find((each) => each <= daysInMonth(year, month));
      if (day !== undefined) return { year, month, day };
    }
  return undefined;
}

/** The years of a text such as 156X or -00XX, in order. There is no year -0000. */
function yearsFitting(text: string): readonly number[] {
  if (!text.startsWith("-")) return fitting(text, 0, 9999);
  return fitting(text.slice(1), 1, 9999)
    .map((year) => -year)
    .reverse();
}

/** The whole numbers between two bounds whose digits fit a text in which X stands for any digit, in order. */
function fitting(text: string, from: number, to: number): readonly number[] {
  let wholes: readonly number[] = [0];
  for (const symbol of text)
    wholes = wholes.flatMap((whole) =>
      (symbol === "X" ? anyDigit : [Number(symbol)]).map((digit) => whole * 10 + digit),
    );
  return wholes.filter((whole) => from <= whole && whole <= to);
}

const anyDigit: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

function precisionOfYears(text: string): { readonly precision: Precision; readonly unit: number } {
  const known = text.replace("-", "").indexOf("X");
  return known < 0 ? unitOfYears(1) : unitOfYears(10 ** (4 - known));
}

function unitOfYears(years: number): { readonly precision: Precision; readonly unit: number } {
  const precision = ({ 1: "year", 10: "decade", 100: "century", 1000: "millennium" } as const)[years];
  return { precision: precision ?? "range", unit: 12 * years };
}

/** The span of a number of years that starts with a round one: a decade, a century. */
export function spanOfYears(first: number, years: number): Span {
  return {
    first: { year: first, month: 1, day: 1 },
    last: { year: first + years - 1, month: 12, day: 31 },
    ...unitOfYears(years),
  };
}

/** The span of a year of which only the first digits are significant: 1950 to two digits is a year from 1900 to 1999. */
export function spanOfSignificant(year: number, digits: number): Span {
  const years = 10 ** Math.max(0, String(Math.abs(year)).length - digits);
  const from = Math.floor(Math.abs(year) / years) * years;
  return spanOfYears(year < 0 ? -(from + years - 1) : from, years);
}

/**
 * The span of a season or another part of a year, 21 to 41 by ISO 8601-2; digits of the year may be X. That standard
 * gives quarters (33 to 36), thirds (37 to 39) and halves (40, 41) their months, but seasons none. So a season is taken as
 * widely as it is commonly used: from the first of the month in which weather services let it begin, to the end of the
 * month in which astronomers let it end. 21 to 24 name no hemisphere and may be either's; 25 to 28 are the northern
 * ones, 29 to 32 the southern. A season belongs to the year in which it begins: winter may end in the next.
 */
export function spanOfSeason(yearText: string, season: number): Span | undefined {
  const years = yearsFitting(yearText);
  const [from, to] = [years[0], years.at(-1)];
  const months = seasons[season - 21];
  if (from === undefined || to === undefined || months === undefined) return undefined;
  const [start, length, unit] = months;
  const end = start + length - 1;
  const last = end > 12 ? { year: to + 1, month: end - 12, day: 31 } : { year: to, month: end, day: 31 };
  const ofYears = precisionOfYears(yearText);
  const precision = ofYears.precision === "year" ? ({ precision: "season", unit } as const) : ofYears;
  return { first: { year: from, month: start, day: 1 }, last, ...precision };
}

/** Of 21 to 41: the month in which it begins, how many months it can last, and the months to the next of its kind. */
const seasons: readonly (readonly [start: number, length: number, unit: number])[] = [
  ...([
    [3, 10, 3],
    [6, 10, 3],
    [3, 10, 3],
    [6, 10, 3],
  ] as const), // either hemisphere's
  ...([
    [3, 4, 3],
    [6, 4, 3],
    [9, 4, 3],
    [12, 4, 3],
  ] as const), // northern
  ...([
    [9, 4, 3],
    [12, 4, 3],
    [3, 4, 3],
    [6, 4, 3],
  ] as const), // southern
  ...([
    [1, 3, 3],
    [4, 3, 3],
    [7, 3, 3],
    [10, 3, 3],
  ] as const), // quarters
  ...([
    [1, 4, 4],
    [5, 4, 4],
    [9, 4, 4],
  ] as const), // thirds
  ...([
    [1, 6, 6],
    [7, 6, 6],
  ] as const), // halves
];
