import { describe, expect, it } from "vitest";
import type { HistoricalEvent } from "../../src/event.js";
import type { Move } from "../../src/history/search.js";
import { worlds } from "../../src/history/worlds.js";
import { isoOf } from "../../src/time/day.js";
import { letter } from "./letters.js";

type Moves = readonly Move<string, HistoricalEvent>[];

const idsOf = (events: readonly HistoricalEvent[]) => events.map(({ id }) => id).join("");
/** The spans as lists: from, what is possible, what is open, what is settled. */
const spansOf = (...moves: Moves) =>
  worlds("", "letters", moves).spans.map(({ from, possible, open, settled }) => [
    Number.isFinite(from) ? isoOf(from) : "ever",
    [...possible],
    idsOf(open),
    idsOf(settled),
  ]);
const orderOf = (...moves: Moves) => idsOf(worlds("", "letters", moves).order.map(({ event }) => event));
const isLawful = (...moves: Moves) => worlds("", "letters", moves).lawful;

describe("the spans of a strand, worked out by hand", () => {
  it("of a day within a year", () => {
    expect(spansOf(letter("b", "1993"), letter("a", "1993-02-01"))).toEqual([
      ["ever", [""], "", ""],
      ["1993-01-01", ["", "b"], "b", ""],
      ["1993-02-01", ["a", "ab"], "b", "a"],
      ["1993-12-31", ["ab"], "", "b"],
    ]);
  });

  it("of a year that overlaps another one", () => {
    expect(spansOf(letter("a", "[1993-01-01..1993-03-31]"), letter("b", "[1993-02-01..1993-05-31]"))).toEqual([
      ["ever", [""], "", ""],
      ["1993-01-01", ["", "a"], "a", ""],
      ["1993-02-01", ["", "a", "b", "ab"], "ab", ""],
      ["1993-03-31", ["a", "ab"], "b", "a"],
      ["1993-05-31", ["ab"], "", "b"],
    ]);
  });

  it("of three events in a year, in any order", () => {
    const [, during, after] = spansOf(letter("a", "1993"), letter("b", "1993"), letter("c", "1993"));
    expect(during).toEqual(["1993-01-01", ["", "a", "b", "c", "ab", "ac", "bc", "abc"], "abc", ""]);
    expect(after).toEqual(["1993-12-31", ["abc"], "", "abc"]);
  });

  it("of an event that a law holds back until another has happened", () => {
    expect(spansOf(letter("c", "1993", { needs: "b" }), letter("a", "1993-02-01"), letter("b", "1993-03-01"))).toEqual([
      ["ever", [""], "", ""],
      ["1993-01-01", [""], "c", ""],
      ["1993-02-01", ["a"], "c", "a"],
      ["1993-03-01", ["ab", "abc"], "c", "b"],
      ["1993-12-31", ["abc"], "", "c"],
    ]);
  });

  it("of a disputed event that must have happened, as another one needs it", () => {
    const disputed = letter("d", "1993", { disputed: true });
    expect(spansOf(disputed, letter("z", "1993-06"), letter("e", "1995-01-01", { needs: "d" }))).toEqual([
      ["ever", [""], "", ""],
      ["1993-01-01", ["", "d"], "d", ""],
      ["1993-06-01", ["", "d", "z", "dz"], "dz", ""],
      ["1993-06-30", ["z", "dz"], "d", "z"],
      ["1993-12-31", ["dz"], "", "d"],
      ["1995-01-01", ["dez"], "", "e"],
    ]);
  });

  it("hold nothing that a later event makes impossible, also while a third one is open", () => {
    const long = letter("l", "[1993-01-01..1999-12-31]");
    const disputed = letter("d", "1994-01-01", { disputed: true });
    expect(spansOf(long, disputed, letter("e", "1995-01-01", { needs: "d" })).slice(1)).toEqual([
      ["1993-01-01", ["", "l"], "l", ""],
      ["1994-01-01", ["d", "dl"], "l", "d"],
      ["1995-01-01", ["de", "del"], "l", "e"],
      ["1999-12-31", ["del"], "", "l"],
    ]);
  });

  it("of an event that changes nothing, which is settled all the same", () => {
    const idle = letter("b", "1994-01-01", { to: (from) => from });
    expect(spansOf(letter("a", "1993-01-01"), idle)).toEqual([
      ["ever", [""], "", ""],
      ["1993-01-01", ["a"], "", "a"],
      ["1994-01-01", ["a"], "", "b"],
    ]);
  });

  it("of two events of one day", () => {
    expect(spansOf(letter("a", "1993-01-01"), letter("b", "1993-01-01"))).toEqual([
      ["ever", [""], "", ""],
      ["1993-01-01", ["ab"], "", "ab"],
    ]);
  });

  it("of events without a first or a last day", () => {
    const moves = [letter("a", "[..1993]"), letter("b", "[1995-01-01..]")];
    expect(isLawful(...moves)).toBe(true);
    expect(spansOf(...moves)).toEqual([
      ["ever", ["", "a"], "a", ""],
      ["1993-12-31", ["a"], "", "a"],
      ["1995-01-01", ["a", "ab"], "b", ""],
    ]);
  });

  it("of events of which no order is lawful follow the record's own", () => {
    const moves = [letter("a", "1993", { not: "b" }), letter("b", "1993-06", { not: "a" })];
    expect(isLawful(...moves)).toBe(false);
    expect(spansOf(...moves)).toEqual([
      ["ever", [""], "", ""],
      ["1993-01-01", ["", "a"], "a", ""],
      ["1993-06-01", ["", "a", "ab"], "ab", ""],
      ["1993-06-30", ["ab"], "a", "b"],
      ["1993-12-31", ["ab"], "", "a"],
    ]);
  });

  it("are frozen to the bottom", () => {
    const start = { deep: { down: "" } };
    const moves = [letter("a", "1993-05-01"), letter("b", "1994"), letter("c", "1996-01-01")].map(({ event }) => ({
      event,
      rule: { about: () => "x", allowed: () => true, next: () => ({ deep: { down: event.id } }) },
    }));
    const { spans } = worlds<typeof start, HistoricalEvent>(start, "x", moves);
    expect(spans).toHaveLength(5);
    for (const { possible } of spans)
      expect([possible, ...possible, ...possible.map(({ deep }) => deep)].every(Object.isFrozen)).toBe(true);
  });
});

describe("the order of a strand", () => {
  it("lets each event happen as early as it can, the record's first before the others", () => {
    expect(orderOf(letter("a", "1993"), letter("b", "1993"))).toBe("ab");
    expect(orderOf(letter("b", "1993"), letter("a", "1993"))).toBe("ba");
    expect(orderOf(letter("b", "1993", { needs: "a" }), letter("a", "1993-06-01"))).toBe("ab");
  });

  it("does not begin with what would leave another one no way", () => {
    expect(orderOf(letter("b", "1993"), letter("a", "1993", { not: "b" }), letter("c", "1994"))).toBe("abc");
  });

  it("has a disputed event, unless it cannot have happened", () => {
    expect(orderOf(letter("a", "1993"), letter("d", "1993", { disputed: true }), letter("b", "1994"))).toBe("adb");
    expect(orderOf(letter("d", "1993", { disputed: true }), letter("a", "1994", { not: "d" }))).toBe("a");
    const first = letter("d", "1993", { disputed: true, needs: "z" });
    expect(orderOf(first, letter("a", "1994"))).toBe("a");
  });

  it("is the record's own where none is lawful", () => {
    expect(orderOf(letter("a", "1993", { needs: "b" }), letter("b", "1994", { needs: "a" }))).toBe("ab");
  });
});
