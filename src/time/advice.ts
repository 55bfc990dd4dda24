import { months, problemOf } from "./day.js";

/** Why a text is no date that can be read, and what to write instead, for the end of a sentence. Never throws. */
export function advice(text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") return `nothing is written there: ${forms}`;
  if (trimmed !== text) return `write it without the spaces around it: ${trimmed}`;
  if (text.startsWith("-0000")) return "there is no year -0000: 1 BC is 0000, 2 BC is -0001";
  const [, year, month, day = "01"] = /^(-?\d{4})-(\d\d)(?:-(\d\d))?(?:T.*)?$/.exec(text) ?? [];
  const problem = year === undefined ? undefined : problemOf(Number(year), Number(month), Number(day));
  if (problem !== undefined) return problem;
  const meant = inDigits(text) ?? inEnglish(text);
  return meant === undefined ? forms : `write ${meant}`;
}

const forms =
  "write a year (1993), a month (1999-04), a day (2012-06-28), about a year (1992~), one of several " +
  "([1993-09-09,1993-12-09]), or up to some day ([..2012-11-02])";

/** What may be meant by 20121102, 2012-11-2, 2012.11, 02.11.2012 or 170000002. */
function inDigits(text: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text) ?? [];
  const whole = written(year, Number(month), day);
  if (whole !== undefined) return whole;
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(text)) return "the year first, then month and day: 2012-06-28";
  return /^-?\d{5,}$/.test(text) ? `Y${text} for a year of so many digits` : undefined;
}

/** What may be meant by June 2012, 28 June 2012, June 28, 2012, 1990s or c. 1992. */
function inEnglish(text: string): string | undefined {
  const [, dayFirst, name = "?", daySecond, year] =
    /^(?:(\d{1,2})\s+)?([a-z]{3,9})\.?(?:\s+(\d{1,2}),)?\s+(\d{4})$/i.exec(text) ?? [];
  const month = months.findIndex((each) => each.toLowerCase().startsWith(name.toLowerCase())) + 1;
  if (month > 0) return written(year, month, dayFirst ?? daySecond);
  const [, decade] = /^(\d{3})0'?s$/.exec(text) ?? [];
  if (decade !== undefined) return `${decade}X`;
  const [, about] = /^(?:ca?\.?|circa|about)\s*(\d{4})$/i.exec(text) ?? [];
  return about === undefined ? undefined : `${about}~`;
}

/** A year, month and day in the form that is read; undefined where the calendar has no such day. */
function written(year: string | undefined, month: number, day: string | undefined): string | undefined {
  if (year === undefined || problemOf(Number(year), month, Number(day ?? "1")) !== undefined) return undefined;
  return [year, String(month).padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
}
