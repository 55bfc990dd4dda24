import { Date as LibraryDate } from "edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { AnnalsError } from "../../src/error.js";
import { type Day, dayOf, daysInMonth, isoOf, ymdOf } from "../../src/time/day.js";
import { oneOf, partsOf, type When, when } from "../../src/time/edtf.js";
import { day, edtf, plain, single, withX } from "./arbitrary.js";

const date = edtf.map((text) => when(text));
const dates = fc.array(date, { minLength: 1, maxLength: 4 });

const bounds = ({ earliest, latest }: When) => [isoOf(earliest), isoOf(latest), earliest, latest];
const contains = (outer: When, inner: When): boolean =>
  outer.earliest <= inner.earliest && inner.latest <= outer.latest;

/** When there is one, or nothing; any error but an AnnalsError of this code passes through. */
function ifAny(text: unknown): When | undefined {
  try {
    return when(text as string); // as from a program without types
  } catch (error) {
    if (error instanceof AnnalsError && error.code === "bad-date") return undefined;
    throw error;
  }
}

test("every form is read, with its bounds in order, its text kept, frozen, and the same each time", () => {
  fc.assert(
    fc.property(edtf, (text) => {
      const read = when(text);
      expect(read.earliest).toBeLessThanOrEqual(read.latest);
      expect(read.text).toBe(text);
      expect(Object.isFrozen(read)).toBe(true);
      expect(when(read.text)).toBe(read);
      for (const bound of [read.earliest, read.latest])
        if (Number.isFinite(bound)) expect(dayOf(isoOf(bound))).toBe(bound);
    }),
    { numRuns: 1000 },
  );
});

test("marks show: about then is approximate, in doubt is doubtful", () => {
  fc.assert(
    fc.property(edtf, (text) => {
      expect(when(text)).toMatchObject({ approximate: /[~%]/.test(text), doubtful: /[?%]/.test(text) });
    }),
  );
});

test("a day lies in its month, its year, its decade, its century and its millennium", () => {
  fc.assert(
    fc.property(day, (each) => {
      const text = isoOf(each);
      const [year, month] = [text.slice(0, 4), text.slice(0, 7)];
      const forms = [
        [text],
        [month, `${month}-XX`],
        [year, `${year}-XX`, `${year}-XX-XX`],
        [year.slice(0, 3), `${year.slice(0, 3)}X`, `${year.slice(0, 3)}X-XX`],
        [year.slice(0, 2), `${year.slice(0, 2)}XX`],
        [`${year.slice(0, 1)}XXX`],
        ["XXXX"],
        [`[..${text},${text}..]`],
      ].map((level) => level.map((form) => when(form)));
      for (const [index, level] of forms.entries())
        for (const outer of level)
          for (const inner of forms[Math.max(0, index - 1)] ?? []) expect(contains(outer, inner)).toBe(true);
      for (const level of forms) expect(new Set(level.map((form) => bounds(form).join())).size).toBe(1);
    }),
  );
});

test("a date with digits unknown has the bounds of the days that fit it", () => {
  const short = withX
    .filter((text) => !/X..?[-X]|X.?\d{2}|^-?X/.test(text.slice(0, 5)))
    .map((text) => text.replace(/^-/, ""));
  fc.assert(
    fc.property(short, (text) => {
      const form = new RegExp(`^${text.replaceAll("X", String.raw`\d`)}`);
      const [low, high] = [text.slice(0, 4).replaceAll("X", "0"), text.slice(0, 4).replaceAll("X", "9")];
      const fits = (count: number): boolean => form.test(isoOf(count as Day)); // whole days are days
      let [earliest, latest] = [dayOf(`${low}-01-01`) as number, dayOf(`${high}-12-31`) as number];
      while (!fits(earliest)) earliest++;
      while (!fits(latest)) latest--;
      expect(bounds(when(text)).slice(0, 2)).toEqual([isoOf(earliest as Day), isoOf(latest as Day)]); // as above
    }),
  );
});

test("doubt moves no bound, about then moves both outwards, on whatever part it stands", () => {
  const parts = /-?\d{4}|\d\d/g;
  fc.assert(
    fc.property(plain, fc.nat(2), fc.boolean(), (text, place, before) => {
      const marked = (mark: string): When => {
        let at = 0;
        return when(text.replace(parts, (part) => (at++ !== place ? part : before ? mark + part : part + mark)));
      };
      fc.pre(place < (text.match(parts)?.length ?? 0));
      const exact = when(text);
      expect(bounds(marked("?"))).toEqual(bounds(exact));
      expect(bounds(marked("%"))).toEqual(bounds(marked("~")));
      expect(marked("~").earliest).toBeLessThan(exact.earliest);
      expect(marked("~").latest).toBeGreaterThan(exact.latest);
      expect(marked("~").precision).toBe(exact.precision);
    }),
  );
});

test("of one date, a mark further left moves the bounds no less", () => {
  fc.assert(
    fc.property(day.map(isoOf), (text) => {
      const [year = "", month = "", ofMonth = ""] = text.split("-");
      const byYear = when(`${year}~-${month}-${ofMonth}`);
      const byMonth = when(`${year}-${month}~-${ofMonth}`);
      expect(contains(byYear, byMonth)).toBe(true);
      expect(contains(byMonth, when(`${text}~`))).toBe(true);
    }),
  );
});

test("about then moves a year by a year, a month by a month, a day by a day", () => {
  fc.assert(
    fc.property(day, (each) => {
      const { year, month } = ymdOf(each);
      const text = isoOf(each);
      expect(bounds(when(`${text}~`)).slice(2)).toEqual([each - 1, each + 1]);
      fc.pre(year > 0 && year < 9999);
      const neighbour = (by: number) => {
        const count = year * 12 + month - 1 + by;
        return when(`${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`);
      };
      const aboutMonth = when(`${text.slice(0, 7)}~`);
      expect([aboutMonth.earliest, aboutMonth.latest]).toEqual([neighbour(-1).earliest, neighbour(1).latest]);
      const aboutYear = when(`${text.slice(0, 4)}~`);
      expect(ymdOf(aboutYear.earliest)).toEqual({ year: year - 1, month: 1, day: 1 });
      expect(ymdOf(aboutYear.latest)).toEqual({ year: year + 1, month: 12, day: 31 });
    }),
  );
});

test("year, month and day have the bounds that the edtf library gives, or are refused where it is wrong or refuses", () => {
  const two = fc.integer({ min: 0, max: 33 }).map((whole) => String(whole).padStart(2, "0"));
  const year = fc.oneof(fc.nat(120), fc.nat(9999)).map((whole) => String(whole).padStart(4, "0"));
  const text = fc.oneof(fc.tuple(year), fc.tuple(year, two), fc.tuple(year, two, two)).map((parts) => parts.join("-"));
  fc.assert(
    fc.property(text, (each) => {
      fc.pre(!/^....-(2[1-9]|3\d)$/.test(each)); // a part of a year
      fc.pre(!/^0000-02-2[89]$/.test(each)); // the library takes the year 0 for no leap year: see edtf.test.ts
      const ours = ifAny(each);
      let library: LibraryDate | undefined;
      try {
        library = new LibraryDate(each);
      } catch {
        expect(ours).toBeUndefined();
        return;
      }
      const daysOf = (milliseconds: number): number => Math.floor(milliseconds / 86_400_000);
      if (ours !== undefined) expect([ours.earliest, ours.latest]).toEqual([daysOf(library.min), daysOf(library.max)]);
      else {
        // It lets the 29th of February run on into March.
        expect(each.slice(5)).toBe("02-29");
        expect(daysInMonth(Number(each.slice(0, 4)), 2)).toBe(28);
      }
    }),
    { numRuns: 1000 },
  );
});

test("the forms that are read fast and those that the library reads agree", () => {
  fc.assert(
    fc.property(plain, (text) => {
      const slow = when(`${text}?`);
      expect({ ...slow, text, doubtful: false }).toEqual(when(text));
    }),
    { numRuns: 300 },
  );
});

test("an interval, and the set of its range, are from the earliest of the first to the latest of the last", () => {
  fc.assert(
    fc.property(single, single, (a, b) => {
      const [from, to] = [when(a), when(b)];
      const either = [ifAny(`${a}/${b}`), ifAny(`[${a}..${b}]`)];
      if (from.earliest > to.latest) expect(either).toEqual([undefined, undefined]);
      else for (const read of either) expect([read?.earliest, read?.latest]).toEqual([from.earliest, to.latest]);
    }),
  );
});

test("an open date has the one bound of what it was written with", () => {
  fc.assert(
    fc.property(single, (text) => {
      expect(bounds(when(`[..${text}]`)).slice(2)).toEqual([-Infinity, when(text).latest]);
      expect(bounds(when(`[${text}..]`)).slice(2)).toEqual([when(text).earliest, Infinity]);
      for (const interval of [`${text}/..`, `${text}/`, `../${text}`, `/${text}`, `{${text}}`])
        expect(ifAny(interval)).toBeUndefined();
    }),
  );
});

test("the parts of a date have its bounds", () => {
  fc.assert(
    fc.property(date, (each) => {
      const parts = partsOf(each);
      expect(Math.min(...parts.map(({ from }) => from?.earliest ?? -Infinity))).toBe(each.earliest);
      expect(Math.max(...parts.map(({ to }) => to?.latest ?? Infinity))).toBe(each.latest);
    }),
  );
});

test("one of several dates reaches exactly from the earliest to the latest of all, and keeps their marks", () => {
  fc.assert(
    fc.property(dates, (several) => {
      const one = oneOf(several);
      expect(one).toMatchObject({
        earliest: Math.min(...several.map(({ earliest }) => earliest)),
        latest: Math.max(...several.map(({ latest }) => latest)),
        approximate: several.some(({ approximate }) => approximate),
        doubtful: several.some(({ doubtful }) => doubtful),
      });
      for (const each of several) expect(contains(one, each)).toBe(true);
    }),
  );
});

test("one of several dates is read back from its text, whatever their order, and is one of itself", () => {
  fc.assert(
    fc.property(dates, (several) => {
      const one = oneOf(several);
      expect(bounds(when(one.text))).toEqual(bounds(one));
      expect(one.text.length).toBeLessThanOrEqual(250);
      expect(oneOf(several.toReversed()).text).toBe(one.text);
      expect(oneOf([one, one])).toBe(one);
      expect(bounds(oneOf([one, ...several]))).toEqual(bounds(one));
    }),
  );
});

test("it does not matter in which groups dates are gathered", () => {
  fc.assert(
    fc.property(date, date, date, (a, b, c) => {
      expect(bounds(oneOf([oneOf([a, b]), c]))).toEqual(bounds(oneOf([a, oneOf([b, c])])));
    }),
  );
});

test("whatever is given, it is a date or an AnnalsError says so", () => {
  const mutated = fc.tuple(edtf, fc.nat(60), fc.nat(3), fc.string({ maxLength: 3 })).map(([text, at, cut, put]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + cut);
  });
  const likely = fc.string({ unit: fc.constantFrom(...Array.from("0123456789-X./[]{},?~%YSET:Z ")), maxLength: 20 });
  const garbage = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), likely, mutated, fc.anything());
  fc.assert(
    fc.property(garbage, (value) => {
      const read = ifAny(value);
      if (read === undefined) return;
      expect(read.text).toBe(value);
      expect(read.earliest).toBeLessThanOrEqual(read.latest);
    }),
    { numRuns: 1000 },
  );
});
