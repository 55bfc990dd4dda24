import { fail, shown } from "../error.js";

declare const brand: unique symbol;

/**
 * A day of the proleptic Gregorian calendar: the whole days since 1970-01-01. As the end of a span, `Infinity` and
 * `-Infinity` say that it has no bound. Days compare with `<`; never make one from a `Date`, whose years 0 to 99 are
 * those of the twentieth century.
 */
export type Day = number & { readonly [brand]: "Day" };

/** A day as it stands in a calendar: the year by astronomical count (0 is 1 BC), the month from 1, the day from 1. */
export interface Ymd {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const bad = (at: string, value: unknown, why: string): never =>
  fail("bad-day", at, value, `${shown(value)} ${why}: write a day as YYYY-MM-DD, such as 2012-11-02`);

/**
 * Which day is written here? `text` is "YYYY-MM-DD", "-YYYY-MM-DD" before the year 0, and with a sign and more digits
 * ("+12345-01-31") for years beyond four digits, which is what `isoOf` writes. `at` is the place for an error to name.
 *
 * @throws AnnalsError `bad-day`, for whatever else is given, and for days that no calendar has.
 * Cost: about 50 ns for the plain form.
 *
 * @example
 * dayOf("1970-01-02"); // 1
 * // dayOf("2023-02-29") throws: February 2023 has 28 days
 */
export function dayOf(text: string, at = ""): Day {
  if (typeof text !== "string") return bad(at, text, "is no day");
  if (text.length === 10 && text.charCodeAt(4) === dash && text.charCodeAt(7) === dash) {
    const year = wholeIn(text, 0, 4);
    const month = wholeIn(text, 5, 7);
    const day = wholeIn(text, 8, 10);
    if (year < 0 || month < 0 || day < 0) return bad(at, text, "is no day");
    return checked(year, month, day, text, at);
  }
  const [, sign, digits = "", month, day] = (text.length < 32 && expanded.exec(text)) || [];
  if (sign === undefined || (sign === "+" && digits.length === 4)) return bad(at, text, "is no day");
  return checked(Number(`${sign}${digits}`), Number(month), Number(day), text, at);
}

const dash = "-".charCodeAt(0);
const expanded = /^([+-])(?!0000)(\d{4}|[1-9]\d{4,})-(\d\d)-(\d\d)$/;

/** The whole number that the digits of a part of a text write; -1 where anything else stands among them. */
export function wholeIn(text: string, from: number, to: number): number {
  let whole = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1; // so written that NaN, past the end, is no digit either
    whole = whole * 10 + digit;
  }
  return whole;
}

/** `given` is what an error names: the numbers, where no text was given. */
function checked(year: number, month: number, day: number, given: string | undefined, at: string): Day {
  if (day >= 1 && day <= 28 && month >= 1 && month <= 12) return counted(year, month, day, given, at);
  const problem = problemOf(year, month, day);
  if (problem === undefined) return counted(year, month, day, given, at);
  return bad(at, given ?? [year, month, day], `is no day (${problem})`);
}

/** Why no calendar has this day, in words: "February 2023 has 28 days"; undefined where it has it. */
export function problemOf(year: number, month: number, day: number): string | undefined {
  const name = months[month - 1];
  if (name === undefined) return `there is no month ${month}`;
  const days = daysInMonth(year, month);
  return day >= 1 && day <= days ? undefined : `${name} ${year} has ${days} days`;
}

/** The English names of the months, January first. */
export const months: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

/**
 * Which day has this year, month and day of the month? The year by astronomical count: 0 is 1 BC.
 *
 * @throws AnnalsError `bad-day`, for numbers that are no day of the calendar.
 *
 * @example
 * dayOfYmd(1970, 2, 1); // 31
 */
export function dayOfYmd(year: number, month: number, day: number): Day {
  if (!(Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)))
    return bad("", [year, month, day], "is no day");
  return checked(year, month, day, undefined, "");
}

/** Counts from the first of March, so that the leap day is the last of its year, in eras of 400 years. */
function counted(year: number, month: number, day: number, given: string | undefined, at: string): Day {
  const fromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const count = era * daysOfEra + dayOfEra - epoch;
  if (!Number.isSafeInteger(count)) return bad(at, given ?? [year, month, day], "is too far from today to be counted");
  return count as Day; // the whole days since 1970-01-01: what the brand says
}

const daysOfEra = 146_097;
/** From 0000-03-01 to 1970-01-01. */
const epoch = 719_468;

/**
 * Which year, month and day of the month is this day? The inverse of `dayOfYmd`.
 *
 * @throws AnnalsError `bad-day`, for what is no whole number, bounds without end included.
 *
 * @example
 * ymdOf(dayOf("2012-11-02")); // { year: 2012, month: 11, day: 2 }
 */
export function ymdOf(day: Day): Ymd {
  if (!isDay(day)) return bad("", day, "is no day of the calendar");
  const since = day + epoch;
  const era = Math.floor(since / daysOfEra);
  const dayOfEra = since - era * daysOfEra;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

/**
 * Is this a day of the calendar: a whole number that can be counted exactly? A bound without end is none.
 *
 * @example
 * isDay(dayOf("2012-11-02")); // true
 * isDay(Infinity); // false
 */
export function isDay(value: unknown): value is Day {
  return Number.isSafeInteger(value);
}

/**
 * How is this day written? "YYYY-MM-DD", with a sign before the year 0 ("-0044-03-15", 45 BC) and with a sign and all
 * digits beyond four ("+12345-01-31", ISO 8601's expanded form), so that `dayOf` reads it back; ".." where there is no
 * bound, as EDTF writes an open end.
 *
 * @throws AnnalsError `bad-day`, for NaN and fractions.
 *
 * @example
 * isoOf(dayOf("2012-11-02")); // "2012-11-02"
 */
export function isoOf(day: Day): string {
  if (day === Infinity || day === -Infinity) return "..";
  const { year, month, day: ofMonth } = ymdOf(day);
  const sign = year < 0 ? "-" : year > 9999 ? "+" : "";
  const years = Math.abs(year);
  const century = Math.floor(years / 100);
  return `${sign}${twoDigits[century] ?? century}${twoDigits[years - 100 * century]}${monthAndDay[31 * month + ofMonth]}`;
}

// Looked up, since every answer writes its day: "00" to "99", and "-01-01" at 31 + 1.
const twoDigits: readonly string[] = Array.from({ length: 100 }, (_, whole) => String(whole).padStart(2, "0"));
const monthAndDay: readonly string[] = Array.from({ length: 13 * 31 + 1 }, (_, index) => {
  const month = Math.floor((index - 1) / 31);
  return `-${twoDigits[month]}-${twoDigits[index - 31 * month]}`;
});

/**
 * How many days has this month? 28 to 31; the year by astronomical count, the month from 1 to 12.
 *
 * @example
 * daysInMonth(1900, 2); // 28
 */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/**
 * Which day is this one so many years later? The last of the month where that year has no such day of it: of 29 February,
 * the 28th.
 *
 * @throws AnnalsError `bad-day`, for what is no day and where the days can no longer be counted.
 *
 * @example
 * isoOf(yearsAfter(dayOf("1992-05-15"), 5)); // "1997-05-15"
 */
export function yearsAfter(day: Day, years: number): Day {
  const { year, month, day: ofMonth } = ymdOf(day);
  return dayOfYmd(year + years, month, Math.min(ofMonth, daysInMonth(year + years, month)));
}

/**
 * Which day of the week is this? 1 for Monday to 7 for Sunday, as ISO 8601 counts.
 *
 * @example
 * weekdayOf(dayOf("2012-11-02")); // 5, a Friday
 */
export function weekdayOf(day: Day): number {
  const sinceMonday = (day + 3) % 7; // 1970-01-01 was a Thursday
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}
