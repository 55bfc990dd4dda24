import { describe, expect, it } from "vitest";
import type { HistoricalEvent } from "../../src/event.js";
import type { Move } from "../../src/history/search.js";
import { sometime } from "../../src/history/worlds.js";
import { dayOf } from "../../src/time/day.js";
import { letter } from "./letters.js";

const off = (id: string, on: string, more: Parameters<typeof letter>[2] = {}) =>
  letter(id, on, { to: (from) => from.replace("a", "-"), ...more });

/** Whether "a" is among the letters by the close of some day from the first to the last. */
const asked = (from: string, to: string, ...moves: readonly Move<string, HistoricalEvent>[]) =>
  sometime("", "letters", moves, [dayOf(from), dayOf(to)], (state) => state.includes("a"));

describe("whether something holds by the close of some day", () => {
  it.each([
    ["1993-04-30", "1993-04-30", "no"],
    ["1993-05-01", "1993-05-01", "yes"],
    ["1994-12-31", "1994-12-31", "yes"],
    ["1995-01-01", "1995-01-01", "no"],
    ["1990-01-01", "1993-04-30", "no"],
    ["1990-01-01", "1993-05-01", "yes"],
    ["1994-12-31", "1999-12-31", "yes"],
    ["1995-01-01", "1999-12-31", "no"],
    ["1994-01-01", "1994-02-01", "yes"],
    ["1990-01-01", "1999-12-31", "yes"],
  ])("from %s to %s: %s, where it holds from 1 May 1993 to the end of 1994", (from, to, answer) => {
    expect(asked(from, to, letter("a", "1993-05-01"), off("b", "1995-01-01"))).toBe(answer);
  });

  it.each([
    ["1993-01-01", "1993-01-01", "unknown"],
    ["1993-12-30", "1993-12-30", "unknown"],
    ["1993-12-31", "1993-12-31", "yes"],
    ["1993-01-01", "1993-12-31", "yes"],
    ["1992-12-31", "1993-12-30", "unknown"],
    ["1992-01-01", "1992-12-31", "no"],
    ["1994-01-01", "1994-01-01", "yes"],
  ])("from %s to %s: %s, where it began some time in 1993", (from, to, answer) => {
    expect(asked(from, to, letter("a", "1993"))).toBe(answer);
  });

  it("is no where it began and ended on one day", () => {
    expect(asked("1993-05-01", "1993-05-01", letter("a", "1993-05-01"), off("b", "1993-05-01", { needs: "a" }))).toBe(
      "no",
    );
  });

  it("is unknown where it began and ended in one year: both can have been on one day", () => {
    expect(asked("1993-01-01", "1993-12-31", letter("a", "1993"), off("b", "1993", { needs: "a" }))).toBe("unknown");
    expect(asked("1993-12-31", "1993-12-31", letter("a", "1993"), off("b", "1993", { needs: "a" }))).toBe("no");
  });

  it("is unknown where it is disputed that it began", () => {
    const disputed = letter("a", "1993-05-01", { disputed: true });
    expect(asked("1993-04-30", "1993-04-30", disputed)).toBe("no");
    expect(asked("1993-05-01", "1993-05-01", disputed)).toBe("unknown");
    expect(asked("1993-01-01", "1999-12-31", disputed)).toBe("unknown");
  });

  it("does not look at worlds that a later event makes impossible", () => {
    const disputed = letter("a", "1993-05-01", { disputed: true });
    expect(asked("1993-05-01", "1994-12-31", disputed, letter("c", "1995", { needs: "a" }))).toBe("yes");
    expect(asked("1993-05-01", "1994-12-31", disputed, letter("c", "[1995..]", { needs: "a" }))).toBe("yes");
    expect(asked("1993-05-01", "1994-12-31", disputed, letter("c", "1995", { not: "a" }))).toBe("no");
    expect(asked("1993-05-01", "1994-12-31", disputed, letter("c", "[1995..]", { not: "a" }))).toBe("no");
    expect(asked("1993-05-01", "1993-05-01", disputed, letter("c", "1995", { not: "a" }))).toBe("no");
  });

  it("follows every way through a day, also one that a shorter way joins", () => {
    const turns: Readonly<Record<string, string>> = { "": "a", a: "ab", ab: "" };
    const moves = [
      letter("p", "[1999-03-30..1999-04-03]", { needs: "a", to: () => "a" }),
      letter("q", "[1999-03-31..1999-04-02]", { disputed: true, to: (from) => turns[from] ?? from }),
      letter("r", "[1999-03-31..1999-04-04]", { not: "a", to: () => "a" }),
      letter("s", "1999-04-01", { not: "b", to: (from) => (from === "" ? "ab" : "a") }),
    ];
    // In one world it never holds at the close of a day: s and then q on 1 April, r and p on 3 April.
    expect(asked("1999-03-31", "1999-04-02", ...moves)).toBe("unknown");
    expect(asked("1999-03-31", "1999-04-03", ...moves)).toBe("yes");
  });

  it("is told from the record's own order where none is lawful", () => {
    const moves = [letter("a", "1993", { needs: "b" }), off("b", "1995", { needs: "z" })];
    expect(asked("1992-01-01", "1992-12-31", ...moves)).toBe("no");
    expect(asked("1993-06-01", "1993-06-30", ...moves)).toBe("unknown");
    expect(asked("1993-12-31", "1994-12-31", ...moves)).toBe("yes");
    expect(asked("1996-01-01", "1996-12-31", ...moves)).toBe("no");
  });

  it("is asked of a strand without events too", () => {
    expect(asked("1993-01-01", "1993-12-31")).toBe("no");
    expect(sometime("a", "letters", [], [dayOf("1993-01-01"), dayOf("1993-01-01")], (state) => state === "a")).toBe(
      "yes",
    );
  });
});
