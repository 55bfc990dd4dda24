import fc from "fast-check";
import { expect, test } from "vitest";
import { AnnalsError } from "../../src/error.js";
import { type Day, dayOf, dayOfYmd, daysInMonth, isDay, isoOf, weekdayOf, ymdOf } from "../../src/time/day.js";

const near = fc.integer({ min: dayOf("-0100-01-01"), max: dayOf("0200-12-31") });
const recent = fc.integer({ min: dayOf("1500-01-01"), max: dayOf("2600-12-31") });
const far = fc.integer({ min: -1e15, max: 1e15 });
const day = fc.oneof(near, recent, far).map((count) => count as Day); // whole days are days

const ymd = fc
  .tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([year, month, ofMonth]) => ofMonth <= daysInMonth(year, month));

const assert = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>) => {
  fc.assert(property, { numRuns: 1000 });
};

test("a day is what its text says", () => {
  assert(
    fc.property(day, (each) => {
      expect(dayOf(isoOf(each))).toBe(each);
    }),
  );
});

test("a day is what its year, month and day of the month say", () => {
  assert(
    fc.property(day, (each) => {
      const { year, month, day: ofMonth } = ymdOf(each);
      expect(dayOfYmd(year, month, ofMonth)).toBe(each);
      expect(month).toSatisfy((value: number) => value >= 1 && value <= 12);
      expect(ofMonth).toSatisfy((value: number) => value >= 1 && value <= daysInMonth(year, month));
    }),
  );
});

test("a later year, month or day of the month is a later day", () => {
  assert(
    fc.property(ymd, ymd, (a, b) => {
      const order = a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
      expect(Math.sign(dayOfYmd(...a) - dayOfYmd(...b))).toBe(Math.sign(order));
    }),
  );
});

test("the next day is the next of its month, or the first of the next month", () => {
  assert(
    fc.property(day, (each) => {
      const today = ymdOf(each);
      const tomorrow = ymdOf((each + 1) as Day); // a day further is a day
      const isLast = today.day === daysInMonth(today.year, today.month);
      const isLastOfYear = isLast && today.month === 12;
      expect(tomorrow).toEqual({
        year: isLastOfYear ? today.year + 1 : today.year,
        month: isLastOfYear ? 1 : isLast ? today.month + 1 : today.month,
        day: isLast ? 1 : today.day + 1,
      });
    }),
  );
});

test("the days of years with four digits are those of the platform", () => {
  assert(
    fc.property(fc.integer({ min: dayOf("0000-01-01"), max: dayOf("9999-12-31") }), (count) => {
      const date = new Date(count * 86_400_000);
      expect(isoOf(count as Day)).toBe(date.toISOString().slice(0, 10)); // whole days are days
      expect(weekdayOf(count as Day) % 7).toBe(date.getUTCDay());
    }),
  );
});

test("texts of years with four digits are in the order of their days", () => {
  const text = fc.integer({ min: dayOf("0000-01-01"), max: dayOf("9999-12-31") }).map((count) => isoOf(count as Day));
  assert(
    fc.property(text, text, (a, b) => {
      expect(a < b).toBe(dayOf(a) < dayOf(b));
    }),
  );
});

test("whatever is given, it is a day or an AnnalsError says so", () => {
  const digits = fc.stringMatching(/^[-+]?\d{1,6}-\d{1,2}-\d{1,2}$/);
  assert(
    fc.property(fc.oneof(fc.anything(), fc.string(), fc.string({ unit: "grapheme" }), digits), (value) => {
      let read: unknown;
      try {
        read = dayOf(value as string); // as from a program without types
      } catch (error) {
        expect(error).toBeInstanceOf(AnnalsError);
        return;
      }
      expect(isDay(read) && isoOf(read)).toBe(value);
    }),
  );
});
