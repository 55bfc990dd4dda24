import type { OrganizationEvent } from "annals";
import { when } from "../src/time/edtf.js";
import { type Mutable, apply, blank } from "./floor.js";

/** What it takes to give the state on a day without starting from the beginning. */
export interface Checkpoints {
  readonly events: readonly OrganizationEvent[];
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** The state before every so many events. What did not change between two is shared. */
  readonly states: readonly Mutable[];
  /** By which day all that is in such a state has certainly happened. */
  readonly settled: Float64Array;
}

const every = 316;

/** `events` in chronological order. */
export function checkpointsOf(events: readonly OrganizationEvent[]): Checkpoints {
  const latest = Float64Array.from(events, ({ on }) => when(on).latest);
  const states: Mutable[] = [];
  const settled: number[] = [];
  let state = blank();
  let owned = new Set<string>();
  let until = -Infinity;
  for (const [index, event] of events.entries()) {
    if (index % every === 0) {
      states.push(state);
      settled.push(until);
      state = copied(state);
      owned = new Set();
    }
    change(state, event, owned);
    until = Math.max(until, latest[index] ?? Infinity);
  }
  const earliest = Float64Array.from(events, ({ on }) => when(on).earliest);
  return { events, earliest, latest, states, settled: Float64Array.from(settled) };
}

/** The floor of a state on a day: what has certainly happened by then, from the last checkpoint of which all has. */
export function stateOn({ events, earliest, latest, states, settled }: Checkpoints, day: number): Mutable {
  let low = 0;
  let high = states.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((settled[middle] ?? Infinity) <= day) low = middle;
    else high = middle - 1;
  }
  const state = copied(states[low] ?? blank());
  const owned = new Set<string>();
  for (let index = low * every; (earliest[index] ?? Infinity) <= day; index++) {
    const event = events[index];
    if (event !== undefined && (latest[index] ?? Infinity) <= day) change(state, event, owned);
  }
  return state;
}

/** The same from the beginning: what one would do without an index. */
export function stateFromStart({ events, earliest, latest }: Checkpoints, day: number): Mutable {
  const state = blank();
  for (let index = 0; (earliest[index] ?? Infinity) <= day; index++) {
    const event = events[index];
    if (event !== undefined && (latest[index] ?? Infinity) <= day) apply(state, event);
  }
  return state;
}

/** A state whose dictionaries can be changed; what they hold is still shared. */
function copied(state: Mutable): Mutable {
  const { standings, treaties, ratifications, offices, meetings } = state;
  return {
    ...state,
    standings: dictionary(standings),
    treaties: dictionary(treaties),
    ratifications: dictionary(ratifications),
    offices: dictionary(offices),
    meetings: { ...meetings },
  };
}

function dictionary<T>(from: Readonly<Record<string, T>>): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, from); // Object.create gives `any`; it is empty
}

/** Copies what the event is about, unless this state has its own copy already, and applies the event. */
function change(state: Mutable, event: OrganizationEvent, owned: Set<string>): void {
  const { data } = event;
  if ("treaty" in data) own(state.treaties, data.treaty, owned);
  else if ("office" in data) own(state.offices, data.office, owned);
  else if ("party" in data) own(state.standings, data.party, owned);
  apply(state, event);
}

function own<T extends object>(all: Record<string, T>, key: string, owned: Set<string>): void {
  const shared = all[key];
  if (owned.has(key) || shared === undefined) return;
  owned.add(key);
  all[key] = copy(shared);
}

/** A copy of a small piece of plain data. */
function copy<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return [...(value as readonly unknown[])] as T; // of texts: the same type
  const own: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) own[key] = copy(each);
  return own as T; // the same fields
}
