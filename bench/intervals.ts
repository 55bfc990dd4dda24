import type { OrganizationEvent, Standing } from "annals";
import { dayOf } from "../src/time/day.js";
import { apply, blank } from "./floor.js";

type Status = Standing["status"];

/** What one party was, each from a day on. */
interface Intervals {
  readonly days: number[];
  readonly statuses: Status[];
}

export type Index = ReadonlyMap<string, Intervals>;

/** One pass over events with exact dates: the index that one would write by hand for one question. */
export function intervalsOf(events: readonly OrganizationEvent[]): Index {
  const state = blank();
  const index = new Map<string, Intervals>();
  for (const event of events) {
    apply(state, event);
    for (const party of partiesIn(event)) {
      const status = state.standings[party]?.status ?? "none";
      const known = index.get(party) ?? { days: [], statuses: [] };
      index.set(party, known);
      if (known.statuses.at(-1) === status) continue;
      known.days.push(dayOf(event.on));
      known.statuses.push(status);
    }
  }
  return index;
}

function partiesIn({ data }: OrganizationEvent): readonly string[] {
  if ("party" in data) return [data.party];
  return "founders" in data ? (data.founders ?? []) : [];
}

/** The floor of a question: one look into a map and one binary search. */
export function statusOn(index: Index, party: string, day: number): Status {
  const known = index.get(party);
  if (known === undefined) return "none";
  const { days, statuses } = known;
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return statuses[low - 1] ?? "none";
}
