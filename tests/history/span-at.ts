import type { Day } from "../../src/time/day.js";

/** The last span that has begun by a day, found by looking at each. */
export function spanAt<T extends { readonly from: Day }>(spans: readonly [T, ...T[]], day: Day): T {
  return spans.findLast(({ from }) => from <= day) ?? spans[0];
}
