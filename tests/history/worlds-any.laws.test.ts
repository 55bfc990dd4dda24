import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HistoricalEvent } from "../../src/event.js";
import { chronological } from "../../src/history/chronological.js";
import type { Move } from "../../src/history/search.js";
import { sometime, worlds } from "../../src/history/worlds.js";
import { isoOf } from "../../src/time/day.js";
import { when } from "../../src/time/edtf.js";
import { days, possibleWorlds, range, stretch } from "./every-world.js";
import { spanAt } from "./span-at.js";

// Strands whose laws nobody made: four states, and events that lead from each of them anywhere, or may not meet it.

const letters = ["a", "b", "c", "d"] as const;
type Letter = (typeof letters)[number];
const start: Letter = "a";
const key = "any";

const letter = fc.constantFrom(...letters);
const met = fc.record({ to: letter, allowed: fc.oneof({ weight: 2, arbitrary: fc.constant(true) }, fc.boolean()) });
const date = fc.oneof(
  { weight: 8, arbitrary: stretch },
  { weight: 1, arbitrary: fc.constantFrom(...days).map((day) => `[${isoOf(day)}..]`) },
  { weight: 1, arbitrary: fc.constantFrom(...days).map((day) => `[..${isoOf(day)}]`) },
);
const one = fc.record({
  on: date,
  disputed: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
  table: fc.record({ a: met, b: met, c: met, d: met }),
});

/** The moves of any strand, in chronological order. */
const strand = fc.array(one, { minLength: 1, maxLength: 4 }).map((list) => {
  const moves = list.map(({ on, disputed, table }, index): Move<Letter, HistoricalEvent> => ({
    event: {
      id: `event-${index}`,
      type: "Moved",
      organization: "club",
      on,
      data: {},
      sources: [{ source: "minutes" }],
      ...(disputed ? { disputed } : {}),
    },
    rule: { about: () => key, allowed: (from) => table[from].allowed, next: (from) => table[from].to },
  }));
  return chronological(moves.map(({ event }) => event)).flatMap((event) =>
    moves.filter((move) => move.event === event),
  );
});

const idsOf = (events: readonly HistoricalEvent[]) => events.map(({ id }) => id);

describe("for a strand with any laws", { timeout: 120_000 }, () => {
  it("the possible states are those of every world, day by day", () => {
    fc.assert(
      fc.property(strand, (moves) => {
        const fast = worlds(start, key, moves);
        const { found, lawful } = possibleWorlds(start, key, moves);
        expect(fast.lawful).toBe(lawful);
        for (const [index, day] of days.entries()) {
          const { possible } = spanAt(fast.spans, day);
          expect([isoOf(day), ...possible.toSorted()]).toEqual([
            isoOf(day),
            ...new Set(found.map(({ states }) => states[index]).toSorted()),
          ]);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it("the order is that of a possible world", () => {
    fc.assert(
      fc.property(strand, (moves) => {
        const { order, lawful } = worlds(start, key, moves);
        const orders = possibleWorlds(start, key, moves).found.map((world) => world.order.join(" "));
        if (lawful) expect(orders).toContain(idsOf(order.map(({ event }) => event)).join(" "));
        else expect(order).toBe(moves);
      }),
      { numRuns: 3_000 },
    );
  });

  it("a span begins where an event opens or closes, and says which are open and which are settled", () => {
    fc.assert(
      fc.property(strand, (moves) => {
        const { spans } = worlds(start, key, moves);
        const dated = moves.map(({ event }) => ({ event, ...when(event.on) }));
        const begins = new Set(dated.flatMap(({ earliest, latest }) => [earliest, latest]));
        begins.delete(Infinity as never); // a bound that is none
        begins.add(-Infinity as never);
        expect(spans.map(({ from }) => from)).toEqual([...begins].sort((a, b) => a - b));
        for (const { from, open, settled } of spans) {
          const still = dated.filter(({ earliest, latest }) => earliest <= from && latest > from);
          expect(idsOf(open)).toEqual(idsOf(still.map(({ event }) => event)));
          expect(idsOf(settled)).toEqual(
            idsOf(dated.filter(({ latest }) => latest === from).map(({ event }) => event)),
          );
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("a question about some days is answered as by every world", () => {
    fc.assert(
      fc.property(strand, range, fc.subarray([...letters], { minLength: 1, maxLength: 2 }), (moves, asked, wanted) => {
        const [from, to] = asked.map((day) => days.indexOf(day));
        const seen = possibleWorlds(start, key, moves).found.map(({ states }) =>
          states.slice(from, (to ?? 0) + 1).some((state) => wanted.includes(state)),
        );
        const expected = seen.every((yes) => yes) ? "yes" : seen.some((yes) => yes) ? "unknown" : "no";
        expect(sometime(start, key, moves, asked, (state) => wanted.includes(state))).toBe(expected);
      }),
      { numRuns: 5_000 },
    );
  });
});
