import type { HistoricalEvent } from "../event.js";
import { when } from "../time/edtf.js";

/**
 * Events in the order in which they are replayed: by earliest possible day, then by latest, then by their place in the
 * record. Leaves the given list as it is. Cost: n log n; each distinct date is parsed once.
 */
export function chronological<E extends HistoricalEvent>(events: readonly E[]): readonly E[] {
  const dated = events.map((event) => ({ event, when: when(event.on) }));
  dated.sort((a, b) => compare(a.when.earliest, b.when.earliest) || compare(a.when.latest, b.when.latest));
  return dated.map(({ event }) => event);
}

/** Not a subtraction: a day without a bound is infinite, and infinity less infinity is no order. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
