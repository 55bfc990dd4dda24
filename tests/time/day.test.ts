import { describe, expect, test } from "vitest";
import { AnnalsError } from "../../src/error.js";
import {
  type Day,
  dayOf,
  dayOfYmd,
  daysInMonth,
  isDay,
  isoOf,
  weekdayOf,
  yearsAfter,
  ymdOf,
} from "../../src/time/day.js";

function errorOf(run: () => unknown): AnnalsError {
  try {
    run();
  } catch (error) {
    if (error instanceof AnnalsError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** A number that the type would not let through. */
const unchecked = (count: number): Day => count as Day;

describe("a day", () => {
  test.each([
    ["1970-01-01", 0],
    ["1970-01-02", 1],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["2012-11-02", 15_646],
    ["1900-03-01", -25_508],
    ["0000-03-01", -719_468],
    ["0001-01-01", -719_162],
    ["0099-12-31", -683_004],
    ["-0001-12-31", -719_529],
    ["-0044-03-15", -735_525],
    ["9999-12-31", 2_932_896],
    ["+10000-01-01", 2_932_897],
    ["-10000-01-01", -4_371_953],
  ])("%s is counted as %i and written back", (text, count) => {
    expect(dayOf(text)).toBe(count);
    expect(isoOf(unchecked(count))).toBe(text);
  });

  test("has a year, a month and a day of the month", () => {
    expect(ymdOf(dayOf("2012-11-02"))).toEqual({ year: 2012, month: 11, day: 2 });
    expect(ymdOf(dayOf("0000-02-29"))).toEqual({ year: 0, month: 2, day: 29 });
    expect(isoOf(dayOfYmd(2012, 11, 2))).toBe("2012-11-02");
    expect(isoOf(dayOfYmd(-44, 3, 15))).toBe("-0044-03-15");
  });

  test("of the years 0 to 99 is not one of the twentieth century", () => {
    expect(isoOf(dayOf("0050-06-15"))).toBe("0050-06-15");
    expect(dayOf("0050-06-15")).toBeLessThan(dayOf("1000-01-01"));
  });

  test("has a weekday, Monday as 1", () => {
    expect(weekdayOf(dayOf("1970-01-01"))).toBe(4);
    expect(weekdayOf(dayOf("2012-11-02"))).toBe(5);
    expect(weekdayOf(dayOf("1945-05-06"))).toBe(7);
    expect(weekdayOf(dayOf("1582-10-15"))).toBe(5);
    expect(weekdayOf(dayOf("0000-01-01"))).toBe(6);
    expect(weekdayOf(dayOf("1969-12-29"))).toBe(1);
    expect(weekdayOf(dayOf("2012-11-05"))).toBe(1);
  });

  test("is one of as many as its month has", () => {
    const days = Array.from({ length: 12 }, (_, month) => daysInMonth(2023, month + 1));
    expect(days).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([1900, 2000, 2004, 0, -1, -4, -100].map((year) => daysInMonth(year, 2))).toEqual([
      28, 29, 29, 29, 28, 29, 28,
    ]);
  });

  test("is a whole number; a bound without end is none, and is written as an open end", () => {
    expect([0, -1, 15_646].every(isDay)).toBe(true);
    expect([0.5, NaN, Infinity, -Infinity, 2 ** 60, "1970-01-01", null, undefined, 1n, {}].some(isDay)).toBe(false);
    expect(isoOf(unchecked(Infinity))).toBe("..");
    expect(isoOf(unchecked(-Infinity))).toBe("..");
  });
});

describe("no day", () => {
  const instead = "write a day as YYYY-MM-DD, such as 2012-11-02";

  test.each([
    ["2023-02-29", "February 2023 has 28 days"],
    ["1900-02-29", "February 1900 has 28 days"],
    ["2023-02-30", "February 2023 has 28 days"],
    ["2012-06-31", "June 2012 has 30 days"],
    ["2012-12-32", "December 2012 has 31 days"],
    ["2012-11-00", "November 2012 has 30 days"],
    ["2012-13-01", "there is no month 13"],
    ["2012-00-01", "there is no month 0"],
  ])("%s: %s", (text, why) => {
    const error = errorOf(() => dayOf(text, "asOf"));
    expect(error.code).toBe("bad-day");
    expect(error.problems[0]).toMatchObject({ at: "asOf", value: text });
    expect(error.message).toContain(why);
    expect(error.message).toContain("YYYY-MM-DD");
  });

  test.each([
    "",
    " ",
    "2012",
    "2012-11",
    "2012-11-2",
    "2012-11-02 ",
    " 2012-11-02",
    "20121102",
    "2012/11/02",
    "2012/11-02",
    "2012-11/02",
    "2012-1102-",
    "12-11-02",
    "2012-11-02T00:00",
    "２０１２-１１-０２",
    "201a-11-02",
    "2012--1-02",
    "+2012-11-02",
    "+02012-11-02",
    "-02012-11-02",
    "-0000-01-01",
    "+0000-01-01",
    "12345-01-01",
    "+99999999999999999999-01-01",
    "__proto__",
    "today",
  ])("%j", (text) => {
    expect(errorOf(() => dayOf(text)).code).toBe("bad-day");
  });

  test.each(["", "201a-11-02", "2012-1x-02", "2012-11-0x", "+2012-11-02"])("%j is none in plain words", (text) => {
    expect(errorOf(() => dayOf(text)).problems).toEqual([
      { code: "bad-day", at: "", value: text, message: `${JSON.stringify(text)} is no day: ${instead}` },
    ]);
  });

  test("ten million digits", () => {
    expect(errorOf(() => dayOf(`+1${"0".repeat(10_000_000)}-01-01`)).message.length).toBeLessThan(200);
  });

  test.each([
    [undefined],
    [null],
    [0],
    [NaN],
    [true],
    [{}],
    [[]],
    [new Date()],
    [Symbol("day")],
    [1n],
    [() => "1970-01-01"],
  ])("a value of another type: %s", (value) => {
    // As from a program without types.
    const error = errorOf(() => dayOf(value as unknown as string));
    expect(error.code).toBe("bad-day");
    expect(error.message).toContain(`is no day: ${instead}`);
  });

  test("numbers are named as they were given", () => {
    expect(errorOf(() => dayOfYmd(2023.5, 1, 1)).problems).toEqual([
      { code: "bad-day", at: "", value: [2023.5, 1, 1], message: `[2023.5,1,1] is no day: ${instead}` },
    ]);
    expect(errorOf(() => dayOfYmd(1e300, 1, 1)).problems[0]).toMatchObject({ at: "", value: [1e300, 1, 1] });
    expect(errorOf(() => ymdOf(unchecked(0.5))).problems).toEqual([
      { code: "bad-day", at: "", value: 0.5, message: `0.5 is no day of the calendar: ${instead}` },
    ]);
    const far = "+99999999999999999999-01-01";
    expect(errorOf(() => dayOf(far)).problems[0].value).toBe(far);
  });

  test("numbers that are no day", () => {
    expect(errorOf(() => dayOfYmd(2023, 2, 29)).problems[0].value).toEqual([2023, 2, 29]);
    expect(errorOf(() => dayOfYmd(2023.5, 1, 1)).code).toBe("bad-day");
    expect(errorOf(() => dayOfYmd(2023, 1.5, 1)).code).toBe("bad-day");
    expect(errorOf(() => dayOfYmd(2023, 1, 1.5)).code).toBe("bad-day");
    expect(errorOf(() => dayOfYmd(NaN, 1, 1)).code).toBe("bad-day");
    expect(errorOf(() => dayOfYmd(1e300, 1, 1)).message).toContain("too far from today");
    expect(errorOf(() => ymdOf(unchecked(Infinity))).code).toBe("bad-day");
    expect(errorOf(() => isoOf(unchecked(0.5))).code).toBe("bad-day");
    expect(errorOf(() => isoOf(unchecked(NaN))).code).toBe("bad-day");
  });
});

describe("yearsAfter", () => {
  test.each([
    ["1992-05-15", 5, "1997-05-15"],
    ["1992-02-29", 4, "1996-02-29"],
    ["1992-02-29", 5, "1997-02-28"],
    ["1900-01-31", -1, "1899-01-31"],
  ])("of %s, %i years, is %s", (day, years, later) => {
    expect(isoOf(yearsAfter(dayOf(day), years))).toBe(later);
  });
});
