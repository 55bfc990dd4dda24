import fc from "fast-check";
import type { HistoricalEvent } from "../../src/event.js";
import type { Move } from "../../src/history/search.js";
import { type Day, dayOf, isoOf } from "../../src/time/day.js";
import { when } from "../../src/time/edtf.js";

// The model of `worlds`: every world one by one. Each event gets each of its days, a disputed one may also not happen,
// and events of one day stand in each order. Slow, and too simple to be wrong in the same way as the sweep over stretches
// of days.

const firstDay = dayOf("1999-03-30");
/** The days that are asked about. */
export const days = Array.from({ length: 9 }, (_, index) => (firstDay + index) as Day);
const lastDay = (firstDay + 8) as Day;
/** What has no last day may also happen later than anybody asks, on one day that stands for all these. */
const withLater = [...days, (lastDay + 1) as Day];

/** One world: what the strand has come to by the close of each of the days, and the events in their order. */
export interface World<S> {
  readonly states: readonly S[];
  readonly order: readonly string[];
}

function everyWorld<S, E extends HistoricalEvent>(
  start: S,
  key: string,
  moves: readonly Move<S, E>[],
  lawfully: boolean,
): readonly World<S>[] {
  const found: World<S>[] = [];
  const walk = (
    state: S,
    at: Day,
    left: readonly Move<S, E>[],
    path: readonly (readonly [Day, S])[],
    order: readonly string[],
  ): void => {
    if (left.length === 0)
      found.push({ states: days.map((day) => path.findLast(([from]) => from <= day)?.[1] ?? start), order });
    for (const [index, move] of left.entries()) {
      const rest = left.filter((other) => other !== move);
      const { event, rule } = move;
      if (event.disputed === true) walk(state, at, rest, path, order);
      if (lawfully ? !rule.allowed(state, event, key) : index > 0) continue;
      const { earliest, latest } = when(event.on);
      for (const day of withLater.filter((each) => each >= earliest && each <= latest && each >= at)) {
        const next = rule.next(state, event, key);
        walk(next, day, rest, [...path, [day, next]], [...order, event.id]);
      }
    }
  };
  walk(start, firstDay, moves, [], []);
  return found;
}

/** The lawful worlds; where there are none, those in the record's own order. */
export function possibleWorlds<S, E extends HistoricalEvent>(start: S, key: string, moves: readonly Move<S, E>[]) {
  const found = everyWorld(start, key, moves, true);
  return found.length > 0 ? { found, lawful: true } : { found: everyWorld(start, key, moves, false), lawful: false };
}

/** A stretch of the small range of days, as EDTF; mostly single days. */
export const stretch = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...days).map(isoOf) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...days), fc.integer({ min: 1, max: 3 }))
      .map(([day, length]) => `[${isoOf(day)}..${isoOf(Math.min(day + length, lastDay) as Day)}]`),
  },
);

/** Two of the days, the first not behind the other. */
export const range = fc
  .tuple(fc.constantFrom(...days), fc.constantFrom(...days))
  .map(([a, b]): readonly [Day, Day] => (a < b ? [a, b] : [b, a]));
