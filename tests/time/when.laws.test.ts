import fc from "fast-check";
import { expect, test } from "vitest";
import type { Day } from "../../src/time/day.js";
import { oneOf, when } from "../../src/time/edtf.js";
import { certainlyBefore, dayInWords, inWords, overlaps, within } from "../../src/time/when.js";
import { day, edtf } from "./arbitrary.js";

const date = edtf.map((text) => when(text));

test("of two dates one is certainly before the other, or they overlap", () => {
  fc.assert(
    fc.property(date, date, (a, b) => {
      const which = [certainlyBefore(a, b), certainlyBefore(b, a), overlaps(a, b)];
      expect(which.filter(Boolean)).toHaveLength(1);
      expect(overlaps(b, a)).toBe(overlaps(a, b));
    }),
  );
});

test("before is an order: no date is before itself, and what is before is before all that is later", () => {
  fc.assert(
    fc.property(date, date, date, (a, b, c) => {
      expect(certainlyBefore(a, a)).toBe(false);
      if (certainlyBefore(a, b) && certainlyBefore(b, c)) expect(certainlyBefore(a, c)).toBe(true);
    }),
  );
});

test("within is an order, and what lies within keeps what is certain", () => {
  fc.assert(
    fc.property(date, date, date, (a, b, c) => {
      const outer = oneOf([a, b]);
      expect(within(a, a)).toBe(true);
      expect(within(a, outer) && within(b, outer) && within(outer, oneOf([outer, c]))).toBe(true);
      expect(within(a, b) && within(b, a)).toBe(a.earliest === b.earliest && a.latest === b.latest);
      if (within(a, b)) expect(overlaps(a, b)).toBe(true);
      if (certainlyBefore(outer, c)) expect(certainlyBefore(a, c) && certainlyBefore(b, c)).toBe(true);
    }),
  );
});

const wellSaid = /^(on|in|about|between|some time in) \S+( \S+)*$/;

test("every date can be said", () => {
  fc.assert(
    fc.property(date, date, (a, b) => {
      for (const each of [a, oneOf([a, b])]) {
        expect(inWords(each)).toMatch(wellSaid);
        expect(inWords(each)).not.toMatch(/undefined|null|NaN|Infinity|[X[\]~?%]|\.\./);
        expect(inWords(each).includes("(doubtful)")).toBe(each.doubtful);
      }
    }),
    { numRuns: 200 },
  );
});

test("so can what only looks like a date", () => {
  const bound = fc.oneof(day, fc.double()).map((count) => count as Day); // as from a program without types
  const made = fc.record({
    text: fc.oneof(fc.string(), edtf),
    earliest: bound,
    latest: bound,
    precision: fc.constant("range" as const),
    approximate: fc.boolean(),
    doubtful: fc.boolean(),
  });
  fc.assert(
    fc.property(made, (each) => {
      expect(inWords(each)).toMatch(wellSaid);
    }),
  );
});

test("two days are never said alike", () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(dayInWords(a) === dayInWords(b)).toBe(a === b);
      expect(dayInWords(a)).toMatch(/^\d{1,2} [A-Z][a-z]+ (AD )?\d{1,4}( BC)?$/);
    }),
  );
});
