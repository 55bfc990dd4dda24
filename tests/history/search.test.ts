import { AnnalsError } from "annals";
import { describe, expect, it } from "vitest";
import type { HistoricalEvent } from "../../src/event.js";
import { type Move, search } from "../../src/history/search.js";
import { dayOf, isoOf } from "../../src/time/day.js";
import { letter } from "./letters.js";

const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
const lawfully = (moves: readonly Move<string, HistoricalEvent>[], cuts: readonly string[] = []) =>
  search("", "letters", moves, { lawfully: true, cuts: cuts.map((day) => dayOf(day)) });
/** Letters each of which may follow only the one before it. */
const chain = (letters: string) =>
  Array.from(letters, (id, index) => letter(id, "1993", { needs: letters.slice(0, index).slice(-1) }));

function problemOf(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (error instanceof AnnalsError) return error.problems[0];
    throw error;
  }
  return undefined;
}

describe("the stretches of a search", () => {
  const named = (of: ReturnType<typeof lawfully>) =>
    of.stretches.map(({ from, to, open, closing }) => [
      Number.isFinite(from) ? isoOf(from) : "ever",
      Number.isFinite(to) ? isoOf(to) : "ever",
      open.map(({ id }) => id).join(""),
      closing.map(({ id }) => id).join(""),
    ]);

  it("begin where an event may first happen, and end where it must have", () => {
    expect(named(lawfully([letter("a", "1993"), letter("b", "1993-03-01"), letter("c", "[1993-03-01..]")]))).toEqual([
      ["ever", "1992-12-31", "", ""],
      ["1993-01-01", "1993-02-28", "a", ""],
      ["1993-03-01", "1993-03-01", "abc", "b"],
      ["1993-03-02", "1993-12-31", "ac", "a"],
      ["1994-01-01", "ever", "c", "c"],
    ]);
  });

  it("leave out the time in which nothing is open, behind the first event", () => {
    expect(named(lawfully([letter("a", "1993"), letter("b", "1996")]))).toEqual([
      ["ever", "1992-12-31", "", ""],
      ["1993-01-01", "1993-12-31", "a", "a"],
      ["1996-01-01", "1996-12-31", "b", "b"],
    ]);
  });

  it("cover all time where it is cut, so that a question may be about any of it", () => {
    expect(named(lawfully([letter("a", "1993")], ["1995-05-01", "1993-07-01"]))).toEqual([
      ["ever", "1992-12-31", "", ""],
      ["1993-01-01", "1993-06-30", "a", ""],
      ["1993-07-01", "1993-12-31", "a", "a"],
      ["1994-01-01", "1995-04-30", "", ""],
      ["1995-05-01", "ever", "", ""],
    ]);
  });
});

describe("the limit of a search", () => {
  it("is 20,000 steps, to the last one", () => {
    // Four chains of four events stand at one of five places each, and five events have happened or not: 5⁴ · 2⁵.
    const within = [
      ...["abcd", "efgh", "ijkl", "mnop"].flatMap((letters) => chain(letters)),
      ...Array.from("qrstu", (id) => letter(id, "1993")),
    ];
    const found = lawfully(within);
    expect(found.start.feasible).toBe(true);
    expect(found.stretches.at(-1)?.nodes).toHaveLength(20_000);
    const last = letter("z", "1993", { needs: "abcdefghijklmnopqrstu" });
    const ids = [...within, last].map(({ event }) => event.id);
    expect(problemOf(() => lawfully([...within, last]))).toEqual({
      code: "too-many-worlds",
      at: "a",
      value: ids,
      message:
        "22 events overlap so widely that their possible orders cannot be searched (the limit is 20000 steps); " +
        `give some of them a narrower date: ${ids.join(", ")}`,
    });
  });

  it("is also that no more than 31 events are open at once, however few their orders", () => {
    expect(lawfully(chain(alphabet.slice(0, 31))).ends.map(({ state }) => state.length)).toEqual([31]);
    const problem = problemOf(() => lawfully(chain(alphabet.slice(0, 32))));
    expect(problem?.code).toBe("too-many-worlds");
    expect(problem?.message).toMatch(/^more than 31 events overlap so widely .* \(the limit is 31 at once\)/);
  });

  it("is for the events that are open together: of others there may be any number", () => {
    const years = Array.from({ length: 60 }, (_, index) => letter(`${index}`, `${1900 + index}`, { to: () => "x" }));
    expect(lawfully(years).ends.map(({ state }) => state)).toEqual(["x"]);
  });
});

describe("worlds that come to the same", () => {
  it("are one: disputed events that change nothing leave one way on", () => {
    const idle = (index: number) => letter(`${index}`, `${1900 + index}`, { disputed: true, to: (from) => from });
    const found = lawfully(Array.from({ length: 40 }, (_, index) => idle(index)));
    expect(found.stretches.map(({ entries }) => entries.length)).toEqual(Array.from({ length: 41 }, () => 1));
    expect(found.ends.map(({ state }) => state)).toEqual([""]);
  });

  it("are one also where one leaves out what the other does again", () => {
    const again = (index: number) => letter("a", `${1900 + index}`, { disputed: true, to: () => "a" });
    const found = lawfully(Array.from({ length: 40 }, (_, index) => again(index)));
    expect(found.ends.map(({ state }) => state).sort()).toEqual(["", "a"]);
  });
});
