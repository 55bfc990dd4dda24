import { freeze } from "immer";
import type { Truth } from "../answer.js";
import type { HistoricalEvent } from "../event.js";
import type { Day } from "../time/day.js";
import { type Move, type Node, type Search, search } from "./search.js";

/** What a strand can have come to from one day on, until the next span begins. */
export interface Span<S, E> {
  readonly from: Day;
  /** Every state that the strand has in some possible world; one, where it is certain. */
  readonly possible: readonly [S, ...S[]];
  /** The events that can still be before or behind. */
  readonly open: readonly E[];
  /** The events that are behind for certain since this span began. */
  readonly settled: readonly E[];
}

/** A strand laid out over time. */
export interface Worlds<S, E extends HistoricalEvent> {
  readonly spans: readonly [Span<S, E>, ...Span<S, E>[]];
  /** False: no order of the events is lawful, and the spans follow the record's own. */
  readonly lawful: boolean;
  /** One lawful order of the events, as early as each can be; the record's own where none is lawful. */
  readonly order: readonly Move<S, E>[];
}

/**
 * What a strand can have come to on every day. A world gives each event a day between its earliest and its latest;
 * events of one day stand in any order; a world in which an event meets a state that its rule does not allow is not
 * possible; a disputed event may not happen at all. Where no world is lawful, the events follow one another as in
 * `moves`, and `lawful` is false.
 *
 * @throws AnnalsError `too-many-worlds`, as {@link search} does.
 */
export function worlds<S, E extends HistoricalEvent>(
  start: S,
  key: string,
  moves: readonly Move<S, E>[],
): Worlds<S, E> {
  const { found, lawful } = searched(start, key, moves, none);
  return { spans: spansOf(found), lawful, order: lawful ? orderOf(found, moves) : moves };
}

/**
 * Whether something holds by the close of some day from `from` to `to`: yes when in every possible world, no when in
 * none. That it holds throughout is that its opposite holds at no time.
 */
export function sometime<S, E extends HistoricalEvent>(
  start: S,
  key: string,
  moves: readonly Move<S, E>[],
  [from, to]: readonly [Day, Day],
  holds: (state: S) => boolean,
): Truth {
  const after = (to + 1) as Day; // a day and a whole number are a day
  const { found } = searched(start, key, moves, [from, after]);
  // The worlds in which it has held on no day so far. On one day a world can pass several states, so what is passed
  // between two nodes of a stretch need not be seen at the close of any day; where a world stands at the close, is.
  let never = new Set([found.start]);
  let ever = false;
  for (const { from: first, to: last, nodes } of found.stretches) {
    const asked = first >= from && first <= to;
    const reachable = new Set<Node<S, E>>();
    for (const each of [...nodes].sort((a, b) => a.done - b.done)) {
      if (never.has(each)) reachable.add(each);
      if (reachable.has(each)) for (const step of each.steps) reachable.add(step.to);
    }
    const stands = ({ feasible, after: next }: Node<S, E>) => next?.feasible === true || (first < last && feasible);
    if (asked) ever ||= nodes.some((each) => stands(each) && holds(each.state));
    const left = [...reachable].filter(({ state }) => !(asked && holds(state)));
    never = new Set(left.flatMap((each) => (each.after?.feasible === true ? [each.after] : [])));
  }
  return never.size === 0 ? "yes" : ever ? "unknown" : "no";
}

function searched<S, E extends HistoricalEvent>(
  start: S,
  key: string,
  moves: readonly Move<S, E>[],
  cuts: readonly Day[],
): { readonly found: Search<S, E>; readonly lawful: boolean } {
  const found = search(start, key, moves, { lawfully: true, cuts });
  if (found.start.feasible) return { found, lawful: true };
  return { found: search(start, key, moves, { lawfully: false, cuts }), lawful: false };
}

function spansOf<S, E extends HistoricalEvent>({ stretches }: Search<S, E>): Worlds<S, E>["spans"] {
  const spans: Span<S, E>[] = [];
  const add = (from: Day, at: readonly Node<S, E>[], open: readonly E[], settled: readonly E[]): void => {
    // Nothing changes until an event opens or closes.
    if (settled.length === 0 && spans.at(-1)?.open.length === open.length) return;
    const [first, ...others] = at;
    if (first === undefined) return;
    const possible = others.length === 0 ? [first.state] : distinctStates(at);
    for (const state of possible) freeze(state, true);
    const frozen = Object.freeze<[S, ...S[]]>([first.state, ...possible.slice(1)]);
    spans.push({ from, possible: frozen, open, settled });
  };
  for (const { from, to, nodes, open, closing } of stretches) {
    const mayStand = nodes.filter(({ feasible }) => feasible);
    const mayLeave = nodes.filter(({ after }) => after?.feasible === true);
    // On every day but the last, what closes at the end may still be ahead.
    if (from < to || closing.length === 0) add(from, mayStand, open, none);
    if (closing.length > 0 && to < Infinity) {
      const still = open.length === closing.length ? none : open.filter((event) => !closing.includes(event));
      add(to, mayLeave, still, closing);
    }
  }
  const [first, ...rest] = spans;
  if (first === undefined) throw new Error("time has at least one stretch"); // unreachable
  return [first, ...rest];
}

const none: readonly never[] = Object.freeze([]);

function distinctStates<S, E>(nodes: readonly Node<S, E>[]): readonly S[] {
  return [...new Map(nodes.map(({ state }) => [JSON.stringify(state), state])).values()];
}

/** The events as they follow one another in the world that lets each happen as early as it can. */
function orderOf<S, E extends HistoricalEvent>(
  { start }: Search<S, E>,
  moves: readonly Move<S, E>[],
): readonly Move<S, E>[] {
  const byEvent = new Map(moves.map((move) => [move.event, move]));
  const order: Move<S, E>[] = [];
  for (let at: Node<S, E> | undefined = start; at !== undefined;) {
    const steps: Node<S, E>["steps"] = at.steps.filter(({ to }) => to.feasible);
    const step = steps.find(({ by }) => by !== undefined) ?? steps[0];
    const move = step?.by === undefined ? undefined : byEvent.get(step.by);
    if (move !== undefined) order.push(move);
    at = step?.to ?? at.after;
  }
  return order;
}
