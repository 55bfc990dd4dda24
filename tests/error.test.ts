import { AnnalsError, type Problem } from "annals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fail, shown } from "../src/error.js";

const one: Problem = { code: "bad-date", at: "records.csto[3].on", value: "1992/..", message: "write [1992..]" };
const two: Problem = { code: "bad-event", at: "", value: 1, message: "expected text" };

describe("AnnalsError", () => {
  it("carries every problem, and the code of the first", () => {
    const error = new AnnalsError([one, two]);
    expect(error.problems).toEqual([one, two]);
    expect(error.code).toBe("bad-date");
    expect(error.name).toBe("AnnalsError");
    expect(error).toBeInstanceOf(Error);
  });

  it("says them all, a line each, with their places", () => {
    expect(new AnnalsError([one, two]).message).toBe("records.csto[3].on: write [1992..]\nexpected text");
  });

  it("keeps its own list, which cannot be changed", () => {
    const given: [Problem, ...Problem[]] = [one];
    const error = new AnnalsError(given);
    given.push(two);
    expect(error.problems).toEqual([one]);
    expect(Object.isFrozen(error.problems)).toBe(true);
  });
});

describe("fail", () => {
  it("throws one problem", () => {
    expect(() => fail("bad-day", "day", 5, "write a day")).toThrow(
      expect.objectContaining({
        code: "bad-day",
        problems: [{ code: "bad-day", at: "day", value: 5, message: "write a day" }],
      }),
    );
  });
});

describe("shown", () => {
  it.each([
    [undefined, "undefined"],
    [null, "null"],
    ["a", '"a"'],
    [NaN, "NaN"],
    [Infinity, "Infinity"],
    [1n, "1n"],
    [Symbol("x"), "Symbol(x)"],
    [(): void => undefined, "a function"],
    [{ a: [1] }, '{"a":[1]}'],
    ["two\nlines", '"two\\nlines"'],
  ])("%o as %s", (value, words) => {
    expect(shown(value)).toBe(words);
  });

  it("what has no JSON: circles, objects that throw, and what says so itself", () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(shown(circle)).toBe("an object without JSON");
    expect(
      shown({
        get a(): never {
          throw new RangeError("no");
        },
      }),
    ).toBe("an object without JSON");
    expect(shown({ toJSON: () => undefined })).toMatch(/without JSON/);
  });

  it("any value on one line of no more than 80 letters, without an error", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withMap: true }), (value) => {
        const text = shown(value);
        expect(text.length).toBeLessThanOrEqual(80);
        expect(text).not.toContain("\n");
      }),
    );
    expect(shown("x".repeat(500))).toBe(`"${"x".repeat(76)}…`);
  });
});
