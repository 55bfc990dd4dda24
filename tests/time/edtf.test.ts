import { describe, expect, test } from "vitest";
import { AnnalsError } from "../../src/error.js";
import { isoOf } from "../../src/time/day.js";
import { oneOf, partsOf, type When, when } from "../../src/time/edtf.js";

function errorOf(given: unknown, at?: string): AnnalsError {
  try {
    when(given as string, at); // as from a program without types
  } catch (error) {
    if (error instanceof AnnalsError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** The bounds, the precision and the marks of a date, as the tables below have them. */
function said({ earliest, latest, precision, approximate, doubtful }: When): string {
  return `${isoOf(earliest)} ${isoOf(latest)} ${precision}${approximate ? " ~" : ""}${doubtful ? " ?" : ""}`;
}

const reads = (table: readonly (readonly [text: string, says: string])[]): void => {
  test.each(table)("%s is %s", (text, says) => {
    expect(said(when(text))).toBe(says);
    expect(when(text).text).toBe(text);
  });
};

describe("a year, a month, a day", () => {
  reads([
    ["1993", "1993-01-01 1993-12-31 year"],
    ["1999-04", "1999-04-01 1999-04-30 month"],
    ["2012-06-28", "2012-06-28 2012-06-28 day"],
    ["2004-02", "2004-02-01 2004-02-29 month"],
    ["1900-02", "1900-02-01 1900-02-28 month"],
    ["2004-02-29", "2004-02-29 2004-02-29 day"],
    ["0000", "0000-01-01 0000-12-31 year"],
    ["0050", "0050-01-01 0050-12-31 year"],
    ["0099-12", "0099-12-01 0099-12-31 month"],
    ["0004-02-29", "0004-02-29 0004-02-29 day"],
    ["-0044", "-0044-01-01 -0044-12-31 year"],
    ["-0044-03", "-0044-03-01 -0044-03-31 month"],
    ["-0044-03-15", "-0044-03-15 -0044-03-15 day"],
    ["-0004-02-29", "-0004-02-29 -0004-02-29 day"],
  ]);
});

describe("a date with a time is the day as written", () => {
  reads([
    ["2020-01-31T23:00:00Z", "2020-01-31 2020-01-31 day"],
    ["2020-01-31T23:00:00", "2020-01-31 2020-01-31 day"],
    ["2020-01-31T23:00:00+05:00", "2020-01-31 2020-01-31 day"],
    ["2020-01-31T23:00:00-11:00", "2020-01-31 2020-01-31 day"],
    ["2020-01-31T24:00:00", "2020-01-31 2020-01-31 day"],
  ]);
});

describe("digits that are not known", () => {
  reads([
    ["199X", "1990-01-01 1999-12-31 decade"],
    ["19XX", "1900-01-01 1999-12-31 century"],
    ["1XXX", "1000-01-01 1999-12-31 millennium"],
    ["XXXX", "0000-01-01 9999-12-31 range"],
    ["1X8X", "1080-01-01 1989-12-31 millennium"],
    ["000X", "0000-01-01 0009-12-31 decade"],
    ["-156X", "-1569-01-01 -1560-12-31 decade"],
    ["-000X", "-0009-01-01 -0001-12-31 decade"],
    ["1985-XX", "1985-01-01 1985-12-31 year"],
    ["1985-XX-XX", "1985-01-01 1985-12-31 year"],
    ["-0156-XX", "-0156-01-01 -0156-12-31 year"],
    ["1985-02-XX", "1985-02-01 1985-02-28 month"],
    ["1984-02-XX", "1984-02-01 1984-02-29 month"],
    ["1984-02-2X", "1984-02-20 1984-02-29 month"],
    ["1999-03-3X", "1999-03-30 1999-03-31 month"],
    ["1984-1X", "1984-10-01 1984-12-31 year"],
    ["1984-0X", "1984-01-01 1984-09-30 year"],
    ["1984-X1", "1984-01-01 1984-11-30 year"],
    ["1984-X0", "1984-10-01 1984-10-31 year"],
    ["2004-01-X0", "2004-01-10 2004-01-30 month"],
    ["2004-XX-3X", "2004-01-30 2004-12-31 year"],
    ["2004-XX-31", "2004-01-31 2004-12-31 year"],
    ["1560-XX-25", "1560-01-25 1560-12-25 year"],
    ["156X-12-25", "1560-12-25 1569-12-25 decade"],
    ["156X-02-29", "1560-02-29 1568-02-29 decade"],
  ]);
});

describe("decades, centuries and long years", () => {
  reads([
    ["199", "1990-01-01 1999-12-31 decade"],
    ["19", "1900-01-01 1999-12-31 century"],
    ["-004", "-0040-01-01 -0031-12-31 decade"],
    ["-12", "-1200-01-01 -1101-12-31 century"],
    ["Y170000002", "+170000002-01-01 +170000002-12-31 year"],
    ["Y-170000002", "-170000002-01-01 -170000002-12-31 year"],
    ["Y-17E7", "-170000000-01-01 -170000000-12-31 year"],
    ["Y271822", "+271822-01-01 +271822-12-31 year"],
    ["1950S2", "1900-01-01 1999-12-31 century"],
    ["1950S3", "1950-01-01 1959-12-31 decade"],
    ["1950S1", "1000-01-01 1999-12-31 millennium"],
    ["1950S9", "1950-01-01 1950-12-31 year"],
    ["-1950S2", "-1999-01-01 -1900-12-31 century"],
    ["Y171010000S3", "+171000000-01-01 +171999999-12-31 range"],
    ["Y3388E2S3", "+338000-01-01 +338999-12-31 millennium"],
  ]);
});

describe("seasons and other parts of a year", () => {
  reads([
    ["2001-21", "2001-03-01 2001-12-31 season"],
    ["2001-22", "2001-06-01 2002-03-31 season"],
    ["2001-23", "2001-03-01 2001-12-31 season"],
    ["2001-24", "2001-06-01 2002-03-31 season"],
    ["2001-25", "2001-03-01 2001-06-30 season"],
    ["2001-26", "2001-06-01 2001-09-30 season"],
    ["2001-27", "2001-09-01 2001-12-31 season"],
    ["2001-28", "2001-12-01 2002-03-31 season"],
    ["2001-29", "2001-09-01 2001-12-31 season"],
    ["2001-30", "2001-12-01 2002-03-31 season"],
    ["2001-31", "2001-03-01 2001-06-30 season"],
    ["2001-32", "2001-06-01 2001-09-30 season"],
    ["2001-33", "2001-01-01 2001-03-31 season"],
    ["2001-34", "2001-04-01 2001-06-30 season"],
    ["2001-35", "2001-07-01 2001-09-30 season"],
    ["2001-36", "2001-10-01 2001-12-31 season"],
    ["2001-37", "2001-01-01 2001-04-30 season"],
    ["2001-38", "2001-05-01 2001-08-31 season"],
    ["2001-39", "2001-09-01 2001-12-31 season"],
    ["2001-40", "2001-01-01 2001-06-30 season"],
    ["2001-41", "2001-07-01 2001-12-31 season"],
    ["1XXX-25", "1000-03-01 1999-06-30 millennium"],
    ["-0044-25", "-0044-03-01 -0044-06-30 season"],
  ]);
});

describe("about then moves both ends by one unit, doubt moves none", () => {
  reads([
    ["1992~", "1991-01-01 1993-12-31 year ~"],
    ["1992?", "1992-01-01 1992-12-31 year ?"],
    ["1992%", "1991-01-01 1993-12-31 year ~ ?"],
    ["1999-04~", "1999-03-01 1999-05-31 month ~"],
    ["1999-01~", "1998-12-01 1999-02-28 month ~"],
    ["1999-04-10~", "1999-04-09 1999-04-11 day ~"],
    ["1999-12-31%", "1999-12-30 2000-01-01 day ~ ?"],
    ["199X~", "1980-01-01 2009-12-31 decade ~"],
    ["199~", "1980-01-01 2009-12-31 decade ~"],
    ["19%", "1800-01-01 2099-12-31 century ~ ?"],
    ["1985-XX-XX~", "1984-01-01 1986-12-31 year ~"],
    ["1985-02-XX~", "1985-01-01 1985-03-31 month ~"],
    ["156X-12-25~", "1550-12-25 1579-12-25 decade ~"],
    ["2001-25~", "2000-12-01 2001-09-30 season ~"],
    ["2001-28~", "2001-09-01 2002-06-30 season ~"],
    ["2001-33~", "2000-10-01 2001-06-30 season ~"],
    ["2001-37~", "2000-09-01 2001-08-31 season ~"],
    ["2001-40%", "2000-07-01 2001-12-31 season ~ ?"],
    ["2001-34?", "2001-04-01 2001-06-30 season ?"],
    ["Y170000002~", "+170000001-01-01 +170000003-12-31 year ~"],
    ["1950S2~", "1800-01-01 2099-12-31 century ~"],
    ["0000~", "-0001-01-01 0001-12-31 year ~"],
  ]);
});

describe("marks on parts of a date", () => {
  reads([
    ["2004-06~-11", "2004-05-11 2004-07-11 day ~"],
    ["2004-~06-11", "2004-05-11 2004-07-11 day ~"],
    ["2004~-06-11", "2003-06-11 2005-06-11 day ~"],
    ["~2004-06-11", "2003-06-11 2005-06-11 day ~"],
    ["2004-06-~11", "2004-06-10 2004-06-12 day ~"],
    ["2004-06-11~", "2004-06-10 2004-06-12 day ~"],
    ["2004?-06-11", "2004-06-11 2004-06-11 day ?"],
    ["2004-?06-~11", "2004-06-10 2004-06-12 day ~ ?"],
    ["%2004-06?-~11", "2003-06-11 2005-06-11 day ~ ?"],
    ["2004-%06", "2004-05-01 2004-07-31 month ~ ?"],
    ["2004~-06", "2003-06-01 2005-06-30 month ~"],
    ["~-0044-03", "-0045-03-01 -0043-03-31 month ~"],
    ["~2004-02-29", "2003-02-28 2005-02-28 day ~"],
    ["2004-03~-31", "2004-02-29 2004-04-30 day ~"],
    ["2003~-02", "2002-02-01 2004-02-29 month ~"],
    ["2001~-25", "2000-03-01 2002-06-30 season ~"],
    ["156X~-12-25", "1550-12-25 1579-12-25 decade ~"],
  ]);
});

describe("one of several, and open dates", () => {
  reads([
    ["[1993-09-09,1993-12-09]", "1993-09-09 1993-12-09 range"],
    ["[1993-12-09,1993-09-09]", "1993-09-09 1993-12-09 range"],
    ["[1667, 1668 ,1670]", "1667-01-01 1670-12-31 range"],
    ["[1667]", "1667-01-01 1667-12-31 range"],
    ["[..2012-11-02]", ".. 2012-11-02 range"],
    ["[1992..]", "1992-01-01 .. range"],
    ["[..1984,1990]", ".. 1990-12-31 range"],
    ["[..1984,1990..]", ".. .. range"],
    ["[1984..1986]", "1984-01-01 1986-12-31 range"],
    ["[1984,1986..1988]", "1984-01-01 1988-12-31 range"],
    ["[1999-04,1998..2000]", "1998-01-01 2000-12-31 range"],
    ["[1999-04..2012-11-02]", "1999-04-01 2012-11-02 range"],
    ["[-0044..-0043]", "-0044-01-01 -0043-12-31 range"],
    ["[1992~,1993]", "1991-01-01 1993-12-31 range ~"],
    ["[1992,~1993-05]", "1992-01-01 1994-05-31 range ~"],
    ["[..1984~]", ".. 1985-12-31 range ~"],
    ["[1984?..1986]", "1984-01-01 1986-12-31 range ?"],
    ["[199X,2001-25,19]", "1900-01-01 2001-06-30 range"],
    ["[2012-06-28..2012-06-28]", "2012-06-28 2012-06-28 range"],
  ]);
});

describe("an interval with both ends", () => {
  reads([
    ["1964/2008", "1964-01-01 2008-12-31 range"],
    ["2007-03-13/2007-03-14", "2007-03-13 2007-03-14 range"],
    ["2004-06/2004", "2004-06-01 2004-12-31 range"],
    ["2004/2004", "2004-01-01 2004-12-31 range"],
    ["2012-06-28/2012-06-28", "2012-06-28 2012-06-28 range"],
    ["2004~/2005?", "2003-01-01 2005-12-31 range ~ ?"],
    ["199X/2003-25", "1990-01-01 2003-06-30 range"],
    ["-0044/0014", "-0044-01-01 0014-12-31 range"],
  ]);
});

describe("a date of no event says what to write", () => {
  test.each([
    ["1992/..", "write [1992..]"],
    ["1992/", "write [1992..]"],
    ["1992-05~/", "write [1992-05~..]"],
    ["/2004", "write [..2004]"],
    ["../2004", "write [..2004]"],
    ["{1667,1668}", "write [1667,1668] for one of them, or one event for each"],
    ["2008/1964", "1964 is before 2008"],
    ["2004-01/2003", "2003 is before 2004-01"],
    ["[1986..1984]", "1984 is before 1986"],
    ["[1984..,1990]", "1984.. only last"],
    ["[1990,..1984]", "..1984 can only stand first"],
    ["[..]", "write [..1984], [1984..]"],
    ["[1984..1985..1986]", "[1984..1986]"],
    ["[]", "nothing is written there"],
    ["[1984,]", "nothing is written there"],
    ["[ 1984]", "without the spaces"],
    ["/", "write a year (1993)"],
    ["../..", "write a year (1993)"],
    ["1990/1991/1992", "write a year (1993)"],
    ["[[1667]]", "write a year (1993)"],
    ["[1964/2008]", "write a year (1993)"],
    ["1992/[1993]", "write a year (1993)"],
    ["2012-11x02", "write a year (1993)"],
    ["2012x11", "write a year (1993)"],
    ["{1667", "write a year (1993)"],
    ["1667}", "write a year (1993)"],
    ["[1667", "write a year (1993)"],
    ["1667]", "write a year (1993)"],
    ["2020-01-31T23:00~", "write a year (1993)"],
  ])("%s", (text, instead) => {
    // Members that have been read on their own before must not let a nesting through.
    for (const part of ["[1667]", "1964/2008", "[1993]"]) when(part);
    expect(errorOf(text).code).toBe("bad-date");
    expect(errorOf(text).message).toContain(instead);
  });

  test("and where it stands", () => {
    const [problem] = errorOf("2023-02-30", "records.csto[3].on").problems;
    expect(problem).toEqual({
      code: "bad-date",
      at: "records.csto[3].on",
      value: "2023-02-30",
      message: '"2023-02-30" is no date of an event: February 2023 has 28 days',
    });
    expect(errorOf("[1992,2023-13]", "on").problems[0]).toMatchObject({ at: "on", value: "[1992,2023-13]" });
    expect(errorOf("2023-13").problems[0].at).toBe("");
    expect(errorOf("../..").message).toMatch(/^"\.\.\/\.\." is no date of an event: write a year \(1993\)/);
  });
});

describe("traps of the edtf library", () => {
  test("eight digits are no milliseconds since 1970", () => {
    expect(errorOf("20121102").message).toContain("write 2012-11-02");
    expect(errorOf("123456").message).toContain("write Y123456");
  });

  test("an interval without an end has no null for a bound", () => {
    expect(errorOf("1992/").message).toContain("[1992..]");
    expect(said(when("[1992..]"))).toBe("1992-01-01 .. range");
  });

  test("up to 2004 includes 1950 as well as 1990", () => {
    expect(errorOf("/2004").message).toContain("[..2004]");
    expect(when("[..2004]").earliest).toBe(-Infinity);
    expect(when("[..2004]").earliest).toBeLessThan(when("1950").earliest);
  });

  test("February of the year 0, a leap year, has a 28th of one day and a 29th", () => {
    for (const day of ["0000-02-28", "0000-02-29"])
      for (const text of [day, `${day}?`, `[${day},${day}]`])
        expect([isoOf(when(text).earliest), isoOf(when(text).latest)]).toEqual([day, day]);
    expect(said(when("0000-02?"))).toBe("0000-02-01 0000-02-29 month ?");
  });

  test("its objects do not leak: nothing can change what the cache gives", () => {
    for (const text of ["1993", "199X", "[1992..]", "1964/2008"]) {
      const date = when(text);
      expect(Object.isFrozen(date)).toBe(true);
      expect(Object.getPrototypeOf(date)).toBe(Object.prototype);
      expect(when(text)).toBe(date);
      expect(() => Object.assign(date, { latest: 0 })).toThrow(TypeError);
      expect(Object.keys(date)).toEqual(["text", "earliest", "latest", "precision", "approximate", "doubtful"]);
    }
  });

  test("is read once: it is the same after others have been read", () => {
    const date = when("1993~");
    for (const text of ["1994~", "1995~"]) when(text);
    expect(when("1993~")).toBe(date);
  });

  test.each([
    [1993],
    [20_121_102],
    [NaN],
    [new Date()],
    [null],
    [undefined],
    [true],
    [1n],
    [["1993"]],
    [{ type: "Date", values: [1993] }],
    [Symbol("1993")],
    [new String("1993")],
    [() => "1993"],
  ])("%s is no text", (value) => {
    expect(errorOf(value).code).toBe("bad-date");
    expect(errorOf(value).message).toContain("write it as a text");
  });

  test.each([
    ["2023-02-29", "February 2023 has 28 days"],
    ["1900-02-29", "February 1900 has 28 days"],
    ["2023-02-30", "February 2023 has 28 days"],
    ["2023-02-30~", "write a year"],
    ["2023-02-29~", "write a year"],
    ["2012-06-31", "June 2012 has 30 days"],
    ["2023-13", "there is no month 13"],
    ["2023-00", "there is no month 0"],
    ["2023-00-10", "there is no month 0"],
    ["2023-04-00", "April 2023 has 30 days"],
    ["-0044-02-30", "February -44 has 29 days"],
    ["1985-04-31T10:00:00", "April 1985 has 30 days"],
    ["1985-02-29T00:00:00Z", "February 1985 has 28 days"],
    ["-0000", "there is no year -0000"],
    ["1XX1-02-29", "write a year"],
    ["2023-02-3X", "write a year"],
    ["2001-20", "there is no month 20"],
    ["2001-42", "there is no month 42"],
    ["[1992,2023-02-29]", "February 2023 has 28 days"],
    ["2023-02-29/2024", "February 2023 has 28 days"],
  ])("the impossible date %s does not run on into the next month", (text, why) => {
    expect(errorOf(text).message).toContain(why);
  });

  test("years beyond those of a Date are counted, as far as days can be", () => {
    expect(said(when("Y-1E12"))).toBe("-1000000000000-01-01 -1000000000000-12-31 year");
    for (const text of ["Y1E13", "Y1E12S1", "Y99999E99999", "Y0E999", `Y${"1".repeat(240)}`])
      expect(errorOf(text).message).toContain("too far from today");
  });

  test("a text of 250 letters is still parsed", () => {
    const text = `[${Array.from({ length: 49 }, (_, index) => String(1900 + index)).join(",")},199]`;
    expect(text).toHaveLength(250);
    expect(said(when(text))).toBe("1900-01-01 1999-12-31 range");
    expect(oneOf(partsOf(when(text)).flatMap(({ from }) => from ?? [])).text).toBe(text);
  });

  test("a text beyond all measure is not parsed", () => {
    for (const text of ["1".repeat(10_000_000), `[${"1993,".repeat(60)}1993]`, "[".repeat(251)])
      expect(errorOf(text).message).toContain("no more than 250");
    for (const text of ["1".repeat(250), `Y${"1".repeat(249)}`, "X".repeat(250), "~".repeat(250), "1~-".repeat(83)])
      expect(errorOf(text).code).toBe("bad-date");
  });

  test.each(["", " ", "\t", " 1993", "1993 ", "\n1993", "1993\u00a0", "[1993,\u00a01994]"])("spaces: %j", (text) => {
    expect(errorOf(text).code).toBe("bad-date");
  });

  test.each([
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "２０１２",
    "٢٠١٢",
    "2012−06",
    "1993\0",
    "1993#",
    "NaN",
    "null",
  ])("%j", (text) => {
    expect(errorOf(text).code).toBe("bad-date");
  });

  test.each([
    ["2012-11-2", "write 2012-11-02"],
    ["June 2012", "write 2012-06"],
    [" 1993", "write it without the spaces around it: 1993"],
    ["", "nothing is written there"],
  ])("%j says what to write", (text, instead) => {
    expect(errorOf(text).message).toContain(instead);
  });
});

describe("one of the dates of several sources", () => {
  const of = (...texts: readonly string[]): When => oneOf(texts.map((text) => when(text)));

  test.each([
    [["1993", "1993"], "1993", "1993-01-01 1993-12-31 year"],
    [["1993-12-09", "1993-09-09"], "[1993-09-09,1993-12-09]", "1993-09-09 1993-12-09 range"],
    [["1994", "1993-09", "1994"], "[1993-09,1994]", "1993-09-01 1994-12-31 range"],
    [["[1667,1668]", "1668"], "[1667,1668]", "1667-01-01 1668-12-31 range"],
    [["[1667]", "1667"], "[1667]", "1667-01-01 1667-12-31 range"],
    [["1990", "[..1984]"], "[..1984,1990]", ".. 1990-12-31 range"],
    [["[1992..]", "2000"], "[2000,1992..]", "1992-01-01 .. range"],
    [["[1992..]", "[2000..]"], "[1992..]", "1992-01-01 .. range"],
    [["[..1984]", "[..1990-05]"], "[..1990-05]", ".. 1990-05-31 range"],
    [["[1992..]", "[..1984]"], "[..1984,1992..]", ".. .. range"],
    [["1964/2008", "2010"], "[1964..2008,2010]", "1964-01-01 2010-12-31 range"],
    [["[1984..1986]", "1985-XX-XX"], "[1984..1986,1985-XX-XX]", "1984-01-01 1986-12-31 range"],
    [["1992~", "1993?"], "[1992~,1993?]", "1991-01-01 1993-12-31 range ~ ?"],
    [["Y170000002", "2001-25"], "[2001-25,Y170000002]", "2001-03-01 +170000002-12-31 range"],
    [["-0043", "-0044"], "[-0044,-0043]", "-0044-01-01 -0043-12-31 range"],
    [["1985-XX-XX", "1985", "1985-XX"], "[1985,1985-XX,1985-XX-XX]", "1985-01-01 1985-12-31 range"],
    [["1985", "1985-XX", "1985-XX-XX"], "[1985,1985-XX,1985-XX-XX]", "1985-01-01 1985-12-31 range"],
    [["1985-XX", "1985-XX-XX", "1985"], "[1985,1985-XX,1985-XX-XX]", "1985-01-01 1985-12-31 range"],
    [["1985", "1985-01"], "[1985-01,1985]", "1985-01-01 1985-12-31 range"],
  ])("%j", (texts, text, says) => {
    expect(of(...texts)).toBe(when(text));
    expect(of(...texts).text).toBe(text);
    expect(said(of(...texts))).toBe(says);
    expect(said(when(of(...texts).text))).toBe(says);
    expect(Object.isFrozen(of(...texts))).toBe(true);
  });

  test("a mark on a date that another one includes is kept", () => {
    expect(said(of("[1992..]", "[2000~..]"))).toBe("1992-01-01 .. range ~");
    expect(Object.isFrozen(of("[1992..]", "[2000~..]"))).toBe(true);
    expect(said(of("[1992..]", "[2000?..]"))).toBe("1992-01-01 .. range ?");
  });

  test("too many for a text become a range", () => {
    const years = Array.from({ length: 60 }, (_, index) => String(1900 + index));
    expect(of(...years).text).toBe("[1900..1959]");
    expect(of("[..1800]", ...years).text).toBe("[..1959]");
    expect(of("[1800~..]", ...years).text).toBe("[1800~..]");
    expect(of("[..1800]", "[1960..]", ...years).text).toBe("[..1800,1960..]");
  });

  test("one date alone is itself, and none is an error", () => {
    expect(of("1993")).toBe(when("1993"));
    expect(() => oneOf([])).toThrow(AnnalsError);
    expect(() => oneOf([])).toThrow("dates: one of no dates is no date: give at least one");
    expect(() => oneOf([])).toThrow(expect.objectContaining({ code: "bad-argument" }));
  });
});

describe("the parts of a date", () => {
  const written = (text: string) => partsOf(when(text)).map(({ from, to }) => [from?.text, to?.text]);

  test("are its alternatives, each with its ends", () => {
    expect(written("1993")).toEqual([["1993", "1993"]]);
    expect(written("[..1984, 1986..1988,1990]")).toEqual([
      [undefined, "1984"],
      ["1986", "1988"],
      ["1990", "1990"],
    ]);
    expect(written("1964/2008")).toEqual([["1964", "2008"]]);
    const [only] = partsOf(when("1993"));
    expect(only?.from).toBe(only?.to);
  });

  test("are none for what only looks like a date", () => {
    const problem = { code: "bad-date", at: "", message: '"2023-13" is no date of an event: there is no month 13' };
    expect(() => partsOf({ ...when("2023"), text: "2023-13" })).toThrow(
      expect.objectContaining({ problems: [{ ...problem, value: "2023-13" }] }),
    );
  });
});
