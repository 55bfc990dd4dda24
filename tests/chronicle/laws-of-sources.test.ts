import { type Citation, type Source, check } from "annals";
import { describe, expect, it } from "vitest";
import { chronicleOf, event } from "../arbitraries.js";

const cites = (on: string, citation: Partial<Citation>, id = "cited") =>
  event("PositionStated", { by: "ada", points: ["no"] }, on, { id, sources: [{ source: "minutes", ...citation }] });
const found = (
  law: string,
  entries: Parameters<typeof chronicleOf>[0],
  sources: Readonly<Record<string, Source>> = {},
) => check(chronicleOf(entries, sources)).filter((finding) => finding.law === law);

describe("no-source-foresees", () => {
  const law = "no-source-foresees";
  const article: Readonly<Record<string, Source>> = {
    article: { kind: "article", title: "An article", published: "2005-11-02" },
    undated: { kind: "article", title: "Another article" },
  };

  it("asks no inference when it was published", () => {
    const inference: Source = { kind: "inference", reason: "It follows.", restsOn: ["first"] };
    const first = cites("1990", {}, "first");
    expect(found(law, [first, cites("2020", { source: "follows" })], { follows: inference })).toEqual([]);
  });

  it("finds the case that it guards against: an article cannot report what was decided six weeks later", () => {
    const [finding, ...others] = found(law, [cites("2005-12-19", { source: "article" })], article);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "contradiction", events: ["cited"] });
    expect(finding?.says).toContain("published on 2 November 2005");
  });

  it("is silent on the same day, of the undated, of what it denies, and where its own date is earlier", () => {
    expect(found(law, [cites("2005-11-02", { source: "article" })], article)).toEqual([]);
    expect(found(law, [cites("2005", { source: "article" })], article)).toEqual([]);
    expect(found(law, [cites("2005-12-19", { source: "undated" })], article)).toEqual([]);
    expect(found(law, [cites("2005-12-19", { source: "article", on: "2005-06-28" })], article)).toEqual([]);
    const denied = event("PositionStated", { by: "ada", points: ["no"] }, "2005-12-19", {
      sources: [{ source: "minutes" }, { source: "article", denies: true }],
    });
    expect(found(law, [denied], article)).toEqual([]);
  });
});

describe("weekdays-agree", () => {
  const law = "weekdays-agree";
  const agrees = (on: string, weekday: NonNullable<Citation["weekday"]>, own?: string) =>
    found(law, [cites(on, own === undefined ? { weekday } : { weekday, on: own })]).length === 0;

  it("finds a date that did not fall on the day of the week which the source gives", () => {
    expect(agrees("2003-04-28", "Monday")).toBe(true);
    expect(agrees("2003-04-28", "Tuesday")).toBe(false);
    expect(agrees("2006-06-23", "Friday")).toBe(true);
    expect(agrees("2006-06-23", "Saturday")).toBe(false);
    const [finding] = found(law, [cites("2003-04-28", { weekday: "Tuesday" })]);
    expect(finding?.says).toBe(
      '"minutes" has "cited" on a Tuesday, and on 28 April 2003 there was none: look at the date.',
    );
  });

  it("looks at the source's own date first", () => {
    expect(agrees("2003-04-28", "Tuesday", "2003-04-29")).toBe(true);
    expect(agrees("2003-04-28", "Monday", "2003-04-29")).toBe(false);
  });

  it("is content with one possible day: of a week, of a set, of an open date", () => {
    expect(agrees("2003-04", "Tuesday")).toBe(true);
    expect(agrees("[2003-04-28..2003-05-03]", "Saturday")).toBe(true);
    expect(agrees("[2003-04-28..2003-05-03]", "Sunday")).toBe(false);
    expect(agrees("[2003-04-28..2003-05-04]", "Sunday")).toBe(true);
    // 9 September 1993 was a Thursday, and so was 9 December: nothing in between was possible.
    expect(agrees("[1993-09-09,1993-12-09]", "Thursday")).toBe(true);
    expect(agrees("[1993-09-09,1993-12-09]", "Friday")).toBe(false);
    expect(agrees("[1993-09-06..1993-09-08,1993-12-09]", "Monday")).toBe(true);
    expect(agrees("[1993-09-06..1993-09-08,1993-12-09]", "Friday")).toBe(false);
    expect(agrees("[1993-09-06,1993-12-06..]", "Sunday")).toBe(true);
    expect(agrees("[..1993-09-06,1993-12-06]", "Sunday")).toBe(true);
    expect(agrees("[..2003-04-28]", "Sunday")).toBe(true);
    expect(agrees("[2003-04-28..]", "Sunday")).toBe(true);
  });

  it("is silent of a source that says it did not happen, and knows no other words for a day", () => {
    const denied = event("PositionStated", { by: "ada", points: ["no"] }, "2003-04-28", {
      sources: [{ source: "minutes" }, { source: "minutes", denies: true, weekday: "Sunday" }],
    });
    expect(found(law, [denied])).toEqual([]);
    const day = { weekday: "monday" } as unknown as Citation; // as a file may have it
    expect(() => chronicleOf([cites("2003-04-28", day)])).toThrow('expected one of "Monday", "Tuesday"');
  });
});

describe("anniversaries-agree", () => {
  const law = "anniversaries-agree";
  const agrees = (from: string, until: string, count: number) =>
    found(law, [
      event("Founded", { name: "The Club" }, from, { id: "founded" }),
      cites(until, { years: { since: "founded", count } }),
    ]).length === 0;

  it("counts whole years from date to date", () => {
    expect(agrees("1992-05-15", "2002-05-15", 10)).toBe(true);
    expect(agrees("1992-05-15", "2002-05-14", 10)).toBe(false);
    expect(agrees("1992-05-15", "2003-05-14", 10)).toBe(true);
    expect(agrees("1992-05-15", "2003-05-15", 10)).toBe(false);
    expect(agrees("1992-05-15", "1990-01-01", 1)).toBe(false);
  });

  it("gives 29 February its anniversary on the day before or after", () => {
    expect(agrees("1992-02-29", "1993-02-28", 1)).toBe(true);
    expect(agrees("1992-02-29", "1994-02-28", 1)).toBe(true);
    expect(agrees("1992-02-29", "1993-02-27", 1)).toBe(false);
    expect(agrees("1992-02-29", "1994-03-01", 1)).toBe(false);
    expect(agrees("1992-02-29", "1996-02-29", 4)).toBe(true);
    expect(agrees("1992-02-29", "1996-02-28", 4)).toBe(false);
  });

  it("is content with one pair of possible days", () => {
    expect(agrees("1992", "2002-01-01", 10)).toBe(true);
    expect(agrees("1992", "2001-12-31", 10)).toBe(false);
    expect(agrees("1992", "2002", 9)).toBe(true);
    expect(agrees("1992", "2002", 11)).toBe(false);
    expect(agrees("[1990,1999]", "2005-12-31", 10)).toBe(false);
    expect(agrees("[1990,1999]", "2000-06-01", 10)).toBe(true);
    expect(agrees("1990-01-01", "[1995,2000]", 10)).toBe(true);
    expect(agrees("[1990..1999]", "2005-12-31", 10)).toBe(true);
    expect(agrees("[..1992]", "2002", 500)).toBe(true);
    expect(agrees("1992", "[2000..]", 500)).toBe(true);
    expect(agrees("1992", "2002", Number.MAX_SAFE_INTEGER)).toBe(false);
    expect(agrees("1992", "[2000..]", Number.MAX_SAFE_INTEGER)).toBe(true);
  });

  it("counts over all years that can be written", () => {
    expect(agrees("Y-1000000000000", "Y-500000000000", 500_000_000_000)).toBe(true);
    expect(agrees("0000", "Y1000000000000", 1_000_000_000_000)).toBe(true);
    expect(agrees("0000", "Y1000000000000", 999_999_999_998)).toBe(false);
  });

  it("says who counts what, from when to when", () => {
    const says = (count: number) =>
      found(law, [
        event("Founded", { name: "The Club" }, "1992-05-15", { id: "founded" }),
        cites("2004-01-02", { years: { since: "founded", count } }),
      ]).map((finding) => finding.says);
    expect(says(10)).toEqual([
      '"minutes" counts 10 years from "founded", on 15 May 1992, to "cited", on 2 January 2004: look at the two dates.',
    ]);
    expect(says(1)).toEqual([
      '"minutes" counts 1 year from "founded", on 15 May 1992, to "cited", on 2 January 2004: look at the two dates.',
    ]);
  });

  it("finds the case that it guards against: signed 29 years before 2021, and on 15 May 1999", () => {
    const page: Readonly<Record<string, Source>> = {
      page: { kind: "official", title: "Twenty-nine years", published: "2021-05-15" },
      undated: { kind: "official", title: "Twenty-nine years" },
    };
    const signed = (on: string, source: string) =>
      event("TreatySigned", { treaty: "charter" }, "1992-05-15", {
        id: "signed",
        sources: [{ source: "minutes" }, { source, on, years: { since: "signed", count: 29 } }],
      });
    expect(found(law, [signed("1999-05-15", "page")], page)).toMatchObject([{ events: ["signed"] }]);
    expect(found(law, [signed("1999-05-15", "page")], page)[0]?.says).toBe(
      '"page" counts 29 years from "signed", on 15 May 1999, to its own publication, on 15 May 2021: look at the two dates.',
    );
    expect(found(law, [signed("1992-05-15", "page")], page)).toEqual([]);
    expect(found(law, [signed("1999-05-15", "undated")], page)).toEqual([]);
  });

  it("takes the other event's date from the same source, where that gives one", () => {
    const founded = event("Founded", { name: "The Club" }, "1992", {
      id: "founded",
      sources: [{ source: "other" }, { source: "minutes", on: "1990" }],
    });
    const other: Readonly<Record<string, Source>> = { other: { kind: "article", title: "Other" } };
    const ten = (source: string) => cites("2002-12-31", { source, years: { since: "founded", count: 10 } });
    expect(found(law, [founded, ten("other")], other)).toEqual([]);
    expect(found(law, [founded, ten("minutes")], other)).toMatchObject([{ events: ["founded", "cited"] }]);
  });

  it("names an event that is there, and is silent where a reader does not believe it", () => {
    const years = { since: "foundd", count: 10 };
    const founded = event("Founded", { name: "The Club" }, "1992", { id: "founded", sources: [{ source: "late" }] });
    const late: Readonly<Record<string, Source>> = { late: { kind: "article", title: "Late", published: "2020" } };
    expect(() => chronicleOf([founded, cites("2009", { years })], late)).toThrow(
      /no event has the id "foundd"; did you mean "founded"\?/,
    );
    const made = chronicleOf([founded, cites("2009", { years: { since: "founded", count: 90 } })], late);
    expect(check(made).map((finding) => finding.law)).toContain(law);
    expect(check(made, { knownBy: "2015-01-01" })).toEqual([]);
  });
});

describe("copies-what-was-published", () => {
  const law = "copies-what-was-published";
  const pair = (original: string, copy: string): Readonly<Record<string, Source>> => ({
    original: { kind: "reference", title: "Original", published: original },
    copy: { kind: "article", title: "Copy", published: copy, copies: ["original"] },
    undated: { kind: "article", title: "Undated", copies: ["original"] },
  });
  const copied = (original: string, copy: string, source = "copy") =>
    found(law, [cites("1990", { source }), cites("1991", { source }, "later")], pair(original, copy));

  it("finds a source that repeats what was published after it, once, with the first event that cites it", () => {
    expect(copied("2007-01-01", "2006-05-28")).toMatchObject([{ severity: "contradiction", events: ["cited"] }]);
    expect(copied("2007-01-01", "2006-05-28")[0]?.says).toContain('cannot copy "original"');
  });

  it("is silent where it can have come after, and where nobody cites it", () => {
    expect(copied("2006-05-28", "2006-05-28")).toEqual([]);
    expect(copied("2006-05-28", "2006")).toEqual([]);
    expect(copied("2006-05-28", "2012-11-02")).toEqual([]);
    expect(copied("2007-01-01", "2006-05-28", "undated")).toEqual([]);
    expect(found(law, [cites("1990", {})], pair("2007", "2006"))).toEqual([]);
    const inference: Source = { kind: "inference", reason: "It follows.", restsOn: ["cited"] };
    const copy: Source = { kind: "article", title: "Copy", published: "2006", copies: ["undated", "inference"] };
    const others = { ...pair("2005", "2006"), copy, inference };
    expect(found(law, [cites("1990", { source: "copy" })], others)).toEqual([]);
  });
});
