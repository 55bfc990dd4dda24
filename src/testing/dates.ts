import { type Day, dayOf, isoOf, ymdOf } from "../time/day.js";
import type { Edtf } from "../time/edtf.js";

/** The ways in which a record writes a date, the plainest first: what shrinks goes towards the day. */
export const forms = [
  "day",
  "month",
  "year",
  "one of two",
  "range",
  "about a year",
  "about a month",
  "from then on",
  "until then",
] as const;
export type Form = (typeof forms)[number];

/** The first and the last day that every form can be written around, in four digits. */
export const firstDay = dayOf("0002-01-01");
export const lastDay = dayOf("9998-12-31");

/**
 * How is a day written in a form? Whatever the form, the day is one of those that the date leaves possible. An odd
 * `width` widens to the past, an even one to the future, by half as many days; only sets, ranges and open ends use it.
 *
 * @example
 * dateAround(dayOf("1993-09-24"), "one of two", 4); // "[1993-09-24,1993-09-26]"
 */
export function dateAround(day: Day, form: Form, width: number): Edtf {
  const iso = isoOf(day);
  const by = 1 + Math.floor(width / 2);
  const [before, after] = [isoOf(moved(day, -by)), isoOf(moved(day, by))];
  switch (form) {
    case "day":
      return iso;
    case "month":
      return iso.slice(0, 7);
    case "year":
      return iso.slice(0, 4);
    case "one of two":
      return width % 2 === 0 ? `[${iso},${after}]` : `[${before},${iso}]`;
    case "range":
      return `[${before}..${after}]`;
    case "about a year":
      return `${iso.slice(0, 4)}~`;
    case "about a month":
      return `${iso.slice(0, 7)}~`;
    case "from then on":
      return `[${before}..]`;
    case "until then":
      return `[..${after}]`;
  }
}

/** The day some days later, or earlier, as far as dates reach. */
export function moved(day: Day, days: number): Day {
  return Math.min(Math.max(day + days, firstDay), lastDay) as Day; // a day and whole days are a day
}

/** The year that a day is in. */
export const yearOf = (day: Day): number => ymdOf(day).year;

/** How many whole years there are from one day to another, date to date. */
export function wholeYears(from: Day, to: Day): number {
  const [a, b] = [ymdOf(from), ymdOf(to)];
  return b.year - a.year - (b.month * 31 + b.day < a.month * 31 + a.day ? 1 : 0);
}
