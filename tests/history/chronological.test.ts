import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chronological } from "../../src/history/chronological.js";
import { when } from "../../src/time/edtf.js";
import { event, events } from "../arbitraries.js";

const on = (date: string, id = "an-event") => event("Joined", { party: "norway", as: "member" }, date, { id });
const order = (...dates: readonly string[]) => chronological(dates.map((date) => on(date))).map((each) => each.on);

describe("chronological", () => {
  it("is by the first possible day", () => {
    expect(order("1994", "1992-06-28", "1993-02")).toEqual(["1992-06-28", "1993-02", "1994"]);
  });

  it("then by the last possible day: what is known exactly comes first", () => {
    expect(order("1993", "1993-01", "1993-01-01", "[1993-01-01..1993-02-01]")).toEqual([
      "1993-01-01",
      "1993-01",
      "[1993-01-01..1993-02-01]",
      "1993",
    ]);
  });

  it("then by the place in the record", () => {
    const list = [on("1993", "b"), on("1993", "a"), on("1992", "z"), on("1993", "c")];
    expect(chronological(list).map(({ id }) => id)).toEqual(["z", "b", "a", "c"]);
  });

  it("with what has no first day before all else, and what has no last day behind", () => {
    expect(order("1993-01-01", "[..1999]", "[..1990]", "[1993-01-01..]", "1993")).toEqual([
      "[..1990]",
      "[..1999]",
      "1993-01-01",
      "1993",
      "[1993-01-01..]",
    ]);
  });

  it("leaves the given list and its events as they are", () => {
    const list = [on("1994"), on("1992")];
    const [first, second] = list;
    expect(chronological(list)).toEqual([second, first]);
    expect(list).toEqual([first, second]);
    expect(chronological(list)[1]).toBe(first);
    expect(chronological([])).toEqual([]);
  });

  it("is a sort: all of them, in order, stable, and the same when done again", () => {
    fc.assert(
      fc.property(events({ maxLength: 40 }), (list) => {
        const sorted = chronological(list);
        expect(new Set(sorted)).toEqual(new Set(list));
        expect(sorted).toHaveLength(list.length);
        for (const [index, later] of sorted.entries()) {
          const earlier = sorted[index - 1];
          if (earlier === undefined) continue;
          const [a, b] = [when(earlier.on), when(later.on)];
          expect(a.earliest).toBeLessThanOrEqual(b.earliest);
          if (a.earliest === b.earliest) expect(a.latest).toBeLessThanOrEqual(b.latest);
          if (a.earliest === b.earliest && a.latest === b.latest)
            expect(list.indexOf(earlier)).toBeLessThan(list.indexOf(later));
        }
        expect(chronological(sorted)).toEqual(sorted);
      }),
    );
  });
});
