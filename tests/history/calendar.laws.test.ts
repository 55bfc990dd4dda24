import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Calendar } from "../../src/history/calendar.js";
import type { Day } from "../../src/time/day.js";

/** Days spread evenly, days that crowd together, the same day again and again, and days nobody can ask for. */
const lists = fc
  .oneof(
    fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 40 }),
    fc.array(fc.integer({ min: -400_000_000, max: 400_000_000 }), { maxLength: 40 }),
    fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 300_000_000, max: 300_000_100 }))),
    fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom(2 ** 31, 6e10, -6e10)), { maxLength: 8 }),
  )
  .chain((days) => fc.boolean().map((open) => [...(open ? [-Infinity] : []), ...days.toSorted((a, b) => a - b)]));

const furthest = 400_000_000;

describe("a calendar", () => {
  it("finds the last day until any day, as one pass over them would", () => {
    fc.assert(
      fc.property(lists, fc.array(fc.integer({ min: -furthest, max: furthest }), { maxLength: 20 }), (days, more) => {
        const calendar = new Calendar(days);
        const near = days.flatMap((day) => [day - 1, day, day + 1]).filter((day) => Math.abs(day) <= furthest);
        for (const day of [...near, ...more])
          expect([day, calendar.indexOf(day as Day)]).toEqual([day, days.findLastIndex((each) => each <= day)]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("finds nothing where there are no days", () => {
    expect(new Calendar([]).indexOf(0 as Day)).toBe(-1);
    expect(new Calendar([-Infinity]).indexOf(-furthest as Day)).toBe(0);
  });

  it("knows one day, whatever stands before it", () => {
    for (const days of [[5], [5, 5, 5], [-5, -5]]) {
      const [day = 0] = days;
      const calendar = new Calendar(days);
      expect([day - 1, day, day + 1].map((each) => calendar.indexOf(each as Day))).toEqual([
        -1,
        days.length - 1,
        days.length - 1,
      ]);
      const open = new Calendar([-Infinity, ...days]);
      expect([day - 1, day, day + 1].map((each) => open.indexOf(each as Day))).toEqual([0, days.length, days.length]);
    }
  });

  it("tells a day from one that nobody can ask for, whatever the division between them leaves over", () => {
    for (let day = -1_000; day < 1_000; day++)
      expect([day, new Calendar([day, 6e10]).indexOf((day + 1) as Day)]).toEqual([day, 0]);
  });

  it("knows days that crowd at either end", () => {
    const crowds = [
      [0, 1, 2, 3, 1_000_000],
      [-1_000_000, 1, 2, 3],
      [-Infinity, 7, 8, 1_000_000, 1_000_001],
    ];
    for (const days of crowds) {
      const calendar = new Calendar(days);
      for (const day of [...days.slice(1), ...days.slice(1).map((each) => each - 1)])
        expect([day, calendar.indexOf(day as Day)]).toEqual([day, days.findLastIndex((each) => each <= day)]);
    }
  });
});
