import { describe, expect, test } from "vitest";
import { type Day, dayOf } from "../../src/time/day.js";
import { type When, when } from "../../src/time/edtf.js";
import {
  bareInWords,
  certainlyBefore,
  dayInWords,
  inWords,
  overlaps,
  placeInList,
  within,
} from "../../src/time/when.js";

describe("two dates", () => {
  test.each([
    ["1993", "1994", true, false],
    ["1993", "1993", false, true],
    ["1993-12-31", "1994-01-01", true, false],
    ["1993-12-31", "1994-01-01~", false, true],
    ["1993", "1993-12-31", false, true],
    ["1993-06", "1993-05", false, false],
    ["[..1993]", "[1994..]", true, false],
    ["[..1994]", "[1994..]", false, true],
    ["[1990,1999]", "1995", false, true],
  ])("%s and %s", (a, b, before, overlap) => {
    expect(certainlyBefore(when(a), when(b))).toBe(before);
    expect(overlaps(when(a), when(b))).toBe(overlap);
    expect(overlaps(when(b), when(a))).toBe(overlap);
  });

  test.each([
    ["1993-09", "1993", true],
    ["1993", "1993", true],
    ["1993", "1993-09", false],
    ["1993-12~", "1993", false],
    ["1993", "[..1993]", true],
    ["[..1993]", "[..1994]", true],
    ["[..1993]", "1993", false],
    ["[1993..]", "[..1993]", false],
  ])("%s lies within %s: %s", (inner, outer, is) => {
    expect(within(when(inner), when(outer))).toBe(is);
  });
});

describe("in a list", () => {
  test.each([
    ["1993", "1993-01-01"],
    ["[1993-09-09,1993-12-09]", "1993-09-09"],
    ["[1992..]", "1992-01-01"],
    ["[..2012-11-02]", "2012-11-02"],
  ])("%s stands at %s", (date, day) => {
    expect(placeInList(when(date))).toBe(dayOf(day));
  });
});

describe("in words", () => {
  test.each([
    ["2012-06-28", "on 28 June 2012"],
    ["1999-04", "in April 1999"],
    ["1993", "some time in 1993"],
    ["1993?", "some time in 1993 (doubtful)"],
    ["1992~", "about 1992"],
    ["1992%", "about 1992 (doubtful)"],
    ["1999-04~", "about April 1999"],
    ["2004-06~-11", "about 11 June 2004"],
    ["2004?-06-11", "on 11 June 2004 (doubtful)"],
    ["2020-01-31T23:00:00Z", "on 31 January 2020"],
    ["-0044-03-15", "on 15 March 45 BC"],
    ["0000", "some time in 1 BC"],
    ["0050-06", "in June AD 50"],
    ["Y170000002", "some time in 170000002"],
  ])("%s: %s", (text, words) => {
    expect(inWords(when(text))).toBe(words);
  });

  test.each([
    ["199X", "in the 1990s"],
    ["199", "in the 1990s"],
    ["199~", "about the 1990s"],
    ["1950S3", "in the 1950s"],
    ["005X", "in the years AD 50 to AD 59"],
    ["-004X", "in the years 50 BC to 41 BC"],
    ["19", "in the years 1900 to 1999"],
    ["1XXX", "in the years 1000 to 1999"],
    ["XXXX", "in the years 1 BC to 9999"],
    ["100X", "in the 1000s"],
    ["199X-01", "on a day between 1 January 1990 and 31 January 1999"],
    ["1984-XX-0X", "on a day between 1 January and 9 December 1984"],
    ["2004-XX-3X", "on a day between 30 January and 31 December 2004"],
    ["1950S2", "in the years 1900 to 1999"],
    ["1985-XX-XX", "some time in 1985"],
    ["1985-02-XX", "in February 1985"],
    ["1984-X0", "in October 1984"],
    ["1984-1X", "on a day between 1 October and 31 December 1984"],
    ["156X-12-25", "on a day between 25 December 1560 and 25 December 1569"],
    ["156X-12-25~", "about a day between 25 December 1560 and 25 December 1569"],
  ])("%s: %s", (text, words) => {
    expect(inWords(when(text))).toBe(words);
  });

  test.each([
    ["2001-21", "in spring 2001"],
    ["2001-24~", "about winter 2001"],
    ["2001-25", "in the northern spring of 2001"],
    ["2001-32", "in the southern winter of 2001"],
    ["2001-33", "in the first quarter of 2001"],
    ["2001-36", "in the fourth quarter of 2001"],
    ["2001-38", "in the second third of 2001"],
    ["2001-41?", "in the second half of 2001 (doubtful)"],
    ["199X-25", "on a day between 1 March 1990 and 30 June 1999"],
  ])("%s: %s", (text, words) => {
    expect(inWords(when(text))).toBe(words);
  });

  test.each([
    ["[1993-09-09,1993-12-09]", "on 9 September or 9 December 1993"],
    ["[1993-09-09,1993-09-12]", "on 9 or 12 September 1993"],
    ["[1993-09-09,1994-09-09]", "on 9 September 1993 or 9 September 1994"],
    ["[1993-09-09,1993-09-12,1993-10-12]", "on 9 September, 12 September or 12 October 1993"],
    ["[1999-04,1999-05]", "in April or May 1999"],
    ["[1667,1668,1670]", "in 1667, 1668 or 1670"],
    ["[1667]", "some time in 1667"],
    ["[1985,1985-XX-XX]", "in 1985"],
    ["[199X,2001]", "in the 1990s or 2001"],
    ["[1993-09-09,1994]", "on 9 September 1993 or in 1994"],
    ["[1992~,1993]", "about 1992 or in 1993"],
    ["[1992?,1993]", "in 1992 (doubtful) or in 1993"],
    ["[1984,1986..1988,2000..]", "in 1984, between 1986 and 1988 or in or after 2000"],
    ["[..1984,1990]", "in or before 1984 or in 1990"],
    ["[1999,1999-04,2000]", "in 1999, April 1999 or 2000"],
    ["[1984?..1986,1990]", "between 1984 and 1986 (doubtful) or in 1990"],
    ["[1984..1986?,1990]", "between 1984 and 1986 (doubtful) or in 1990"],
  ])("%s: %s", (text, words) => {
    expect(inWords(when(text))).toBe(words);
  });

  test.each([
    ["[..2012-11-02]", "on or before 2 November 2012"],
    ["[1992..]", "in or after 1992"],
    ["[1999-04..]", "in or after April 1999"],
    ["[..1984~]", "in or before about 1984"],
    ["[1984?..]", "in or after 1984 (doubtful)"],
    ["[..199X]", "in or before the 1990s"],
    ["[1999-04..2012-11-02]", "between April 1999 and 2 November 2012"],
    ["[2012-04-01..2012-04-03]", "between 1 and 3 April 2012"],
    ["2007-03-13/2007-04-14", "between 13 March and 14 April 2007"],
    ["1964/2008", "between 1964 and 2008"],
    ["2004/2004", "in 2004"],
    ["2004~/2005?", "between about 2004 and 2005 (doubtful)"],
    ["2004~/2004~", "about 2004"],
  ])("%s: %s", (text, words) => {
    expect(inWords(when(text))).toBe(words);
  });

  test.each([
    ["1999-04-02", "2 April 1999"],
    ["1999-04", "April 1999"],
    ["1993", "some time in 1993"],
    ["1992~", "about 1992"],
    ["[1667,1668]", "1667 or 1668"],
    ["199X", "the 1990s"],
    ["1970-21", "spring 1970"],
    ["1984-1X", "a day between 1 October and 31 December 1984"],
    ["[1992..]", "1992 or later"],
    ["[..1992-05-02]", "2 May 1992 or earlier"],
    ["[..1992?]", "1992 or earlier (doubtful)"],
    ["[..1992-05-02,1993]", "on or before 2 May 1992 or in 1993"],
  ])("bare, %s: %s", (text, words) => {
    expect(bareInWords(when(text))).toBe(words);
  });

  test("a day, and a bound without end", () => {
    expect(dayInWords(dayOf("2012-06-28"))).toBe("28 June 2012");
    expect(dayInWords(dayOf("0999-01-01"))).toBe("1 January AD 999");
    expect(dayInWords(dayOf("-0044-03-15"))).toBe("15 March 45 BC");
    for (const count of [Infinity, -Infinity, NaN, 0.5]) expect(dayInWords(count as Day)).toBe("an unknown day"); // no days
  });

  test.each([
    ["2012-06-28", "2012-06-28", "on 28 June 2012"],
    ["2012-06-28", "2012-06-30", "between 28 June 2012 and 30 June 2012"],
    ["..", "2012-06-30", "on or before 30 June 2012"],
    ["2012-06-28", "..", "on or after 28 June 2012"],
    ["..", "..", "on an unknown day"],
  ])("a date that `when` has not made is said by its bounds: %s to %s", (from, to, words) => {
    const made: When = {
      text: "some day",
      earliest: from === ".." ? (-Infinity as Day) : dayOf(from), // no bound
      latest: to === ".." ? (Infinity as Day) : dayOf(to), // no bound
      precision: "range",
      approximate: false,
      doubtful: false,
    };
    expect(inWords(made)).toBe(words);
    expect(inWords({ ...made, doubtful: true })).toBe(`${words} (doubtful)`);
  });
});
