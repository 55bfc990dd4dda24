import { AnnalsError, type Problem, type ReadOptions, check, read } from "annals";
import { describe, expect, it } from "vitest";
import { dayGiven, hold } from "../../src/chronicle/view.js";
import { dayOf } from "../../src/time/day.js";
import { chronicleOf, event } from "../arbitraries.js";

const club = () => chronicleOf([event("Joined", { party: "norway", as: "member" }, "1993", { id: "joined" })]);

/** What a call fails with. */
function problemOf(call: () => unknown): Problem {
  try {
    call();
  } catch (error) {
    if (error instanceof AnnalsError) return error.problems[0];
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("a day that is given", () => {
  it("may be a text or a number", () => {
    expect(dayGiven("1970-01-03", "day")).toBe(2);
    expect(dayGiven(2, "day")).toBe(2);
  });

  it("is less than 400 million days from 1970, either way", () => {
    for (const day of [399_999_999, -399_999_999]) expect(dayGiven(day, "day")).toBe(day);
    for (const day of [400_000_000, -400_000_000, Number.MAX_SAFE_INTEGER])
      expect(problemOf(() => dayGiven(day, "day"))).toEqual({
        code: "bad-day",
        at: "day",
        value: day,
        message: `expected a day such as "2012-06-28", found ${day}`,
      });
  });

  it("is not further away in words either", () => {
    expect(dayGiven("+1000000-01-01", "day")).toBe(364_522_972);
    expect(problemOf(() => dayGiven("+1200000-01-01", "day")).message).toBe(
      'expected a day such as "2012-06-28", found "+1200000-01-01"',
    );
  });

  it.each([
    [1.5, "1.5"],
    [Infinity, "Infinity"],
    [NaN, "NaN"],
    [undefined, "undefined"],
    [null, "null"],
    [["1993-01-01"], '["1993-01-01"]'],
  ])("is not %s", (day, shown) => {
    expect(problemOf(() => dayGiven(day, "from"))).toEqual({
      code: "bad-day",
      at: "from",
      value: day,
      message: `expected a day such as "2012-06-28", found ${shown}`,
    });
  });

  it("is a text of a day that exists, or the error names the place", () => {
    expect(problemOf(() => dayGiven("1993-02-29", "to"))).toMatchObject({
      code: "bad-day",
      at: "to",
      value: "1993-02-29",
    });
  });
});

describe("what the options make of a reader", () => {
  it.each<[string, ReadOptions, object]>([
    ["none", {}, { knownBy: undefined, according: undefined, inferences: true }],
    ["a day", { knownBy: "2011-01-01" }, { knownBy: dayOf("2011-01-01") }],
    ["a day as a number", { knownBy: dayOf("2011-01-01") }, { knownBy: dayOf("2011-01-01") }],
    ["a source", { according: "minutes" }, { according: ["minutes"] }],
    ["sources in the order of trust", { according: ["letter", "minutes"] }, { according: ["letter", "minutes"] }],
    ["no source", { according: [] }, { according: [] }],
    ["no inferences", { inferences: false }, { inferences: false }],
  ])("is as they say: %s", (_, options, view) => {
    const made = chronicleOf([], { letter: { kind: "article", title: "A Letter" } });
    expect(hold(made, options).view).toEqual({ knownBy: undefined, according: undefined, inferences: true, ...view });
  });
});

describe("options that are none", () => {
  const wrong: readonly (readonly [string, unknown, Problem])[] = [
    [
      "no object",
      null,
      { code: "bad-argument", at: "options", value: null, message: "expected an object, found null" },
    ],
    [
      "a list",
      ["minutes"],
      { code: "bad-argument", at: "options", value: ["minutes"], message: 'expected an object, found ["minutes"]' },
    ],
    [
      "an option that there is not",
      { knownby: "2012-01-01" },
      {
        code: "bad-argument",
        at: "options.knownby",
        value: "2012-01-01",
        message: "no such option; known are knownBy, according, inferences",
      },
    ],
    [
      "a text where true or false belongs",
      { inferences: "no" },
      {
        code: "bad-argument",
        at: "options.inferences",
        value: "no",
        message: 'expected true or false, found "no"',
      },
    ],
    [
      "a day that does not exist",
      { knownBy: "1993-02-29" },
      {
        code: "bad-day",
        at: "options.knownBy",
        value: "1993-02-29",
        message: '"1993-02-29" is no day (February 1993 has 28 days): write a day as YYYY-MM-DD, such as 2012-11-02',
      },
    ],
    [
      "a source that is not known behind one that is",
      { according: ["minutes", "letter"] },
      {
        code: "unknown-source",
        at: "options.according[1]",
        value: "letter",
        message: 'no source is called "letter"; known are minutes',
      },
    ],
    [
      "a source that is not known, and no list",
      { according: "minute" },
      {
        code: "unknown-source",
        at: "options.according",
        value: "minute",
        message: 'no source is called "minute"; did you mean "minutes"?',
      },
    ],
  ];

  it.each(wrong)("are refused: %s", (_, options, problem) => {
    const given = options as ReadOptions; // what a program without types may give
    expect(problemOf(() => read(club(), given))).toEqual(problem);
    expect(problemOf(() => check(club(), given))).toEqual(problem);
  });

  it("are refused where they cannot be read", () => {
    const options: ReadOptions = {
      get knownBy(): string {
        throw new Error("not today");
      },
    };
    expect(problemOf(() => read(club(), options))).toEqual({
      code: "bad-argument",
      at: "options",
      value: undefined,
      message: "cannot be read: not today",
    });
  });
});
