import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advice } from "../../src/time/advice.js";
import { when } from "../../src/time/edtf.js";

describe("what is meant by", () => {
  test.each([
    ["20121102", "2012-11-02"],
    ["2012-11-2", "2012-11-02"],
    ["2012-6", "2012-06"],
    ["2012.6.28", "2012-06-28"],
    ["2012/11/02", "2012-11-02"],
    ["June 2012", "2012-06"],
    ["jun. 2012", "2012-06"],
    ["28 June 2012", "2012-06-28"],
    ["June 28, 2012", "2012-06-28"],
    ["2 Nov 2012", "2012-11-02"],
    ["28  June  2012", "2012-06-28"],
    ["June  28,  2012", "2012-06-28"],
    ["1990s", "199X"],
    ["1990's", "199X"],
    ["c. 1992", "1992~"],
    ["ca 1992", "1992~"],
    ["circa 1992", "1992~"],
    ["about 1992", "1992~"],
    ["c.1992", "1992~"],
    ["about  1992", "1992~"],
  ])("%s is %s", (text, meant) => {
    expect(advice(text)).toBe(`write ${meant}`);
    expect(when(meant).text).toBe(meant);
  });

  test.each([
    ["02.11.2012", "write the year first, then month and day: 2012-06-28"],
    ["170000002", "write Y170000002 for a year of so many digits"],
    ["20121302", "write Y20121302 for a year of so many digits"],
    [" 1993", "write it without the spaces around it: 1993"],
    ["2023-02-30", "February 2023 has 28 days"],
    ["1985-04-31T10:00", "April 1985 has 30 days"],
    ["2023-13", "there is no month 13"],
    ["-0000-01", "there is no year -0000: 1 BC is 0000, 2 BC is -0001"],
  ])("%j: %s", (text, words) => {
    expect(advice(text)).toBe(words);
  });

  test.each([
    "",
    "  ",
    "31 June 2012",
    "Frimaire 1793",
    "in the days of old",
    "__proto__",
    "1985-04T10:00",
    "about 2023-13",
    "no. 20121102",
    "20121102 or so",
    "about 2012-11-2",
    "on 02.11.2012",
    "02.11.2012 or so",
    "no. 170000002",
    "170000002 or so",
    "in June 2012",
    "June 2012 or so",
    "the 1990s",
    "1990s or so",
    "from about 1992",
    "about 1992 or so",
  ])("%j, nobody knows", (text) => {
    expect(advice(text)).toContain("write a year (1993), a month (1999-04), a day (2012-06-28)");
  });
});

test("there is advice for everything", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (text) => {
      expect(advice(text)).not.toBe("");
    }),
  );
});
