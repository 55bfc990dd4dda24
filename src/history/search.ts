import type { Rule } from "../aspects/aspect.js";
import { fail } from "../error.js";
import type { HistoricalEvent } from "../event.js";
import type { Day } from "../time/day.js";
import { when } from "../time/edtf.js";

/** One event of a strand with the rule by which it moves it. */
export interface Move<S, E extends HistoricalEvent> {
  readonly event: E;
  readonly rule: Rule<S, E>;
}

/** Where a world can stand: which of the open events have happened in it, and what came of that. */
export interface Node<S, E> {
  readonly done: number;
  readonly state: S;
  /** What is reached from here on the same stretch, by one more event or by leaving a disputed one out. */
  readonly steps: { readonly to: Node<S, E>; readonly by: E | undefined }[];
  /** The same world at the start of the next stretch; undefined where it cannot enter it. */
  after: Node<S, E> | undefined;
  /** Whether all the events to come can still follow lawfully. */
  feasible: boolean;
}

/** Days between which no event opens or closes, so that every day of it but the last is like every other. */
export interface Stretch<S, E> {
  readonly from: Day;
  readonly to: Day;
  /** The events that may happen on it, in chronological order. */
  readonly open: readonly E[];
  /** Those of them that must have happened by its end. */
  readonly closing: readonly E[];
  readonly entries: readonly Node<S, E>[];
  readonly nodes: readonly Node<S, E>[];
}

/** All worlds of a strand: from `start` over the stretches to their ends. */
export interface Search<S, E> {
  readonly start: Node<S, E>;
  readonly stretches: readonly Stretch<S, E>[];
  readonly ends: readonly Node<S, E>[];
}

/** The most nodes on one stretch: some twelve events that may all have happened in any order. */
const searchLimit = 20_000;

/** The positive bits of a number, as the operators on bits see it: one for each open event. */
const bits = 31;

/**
 * Searches the worlds of a strand by a sweep over its days: on each stretch it follows which of the open events have
 * happened and what came of them. Linear in the events, exponential only in how many are open at once. `moves` are in
 * chronological order, which is the only one taken where `lawfully` is false. `cuts` are days at which a stretch must end
 * and another begin.
 *
 * @throws AnnalsError `too-many-worlds` past the limit, naming the events that overlap.
 */
export function search<S, E extends HistoricalEvent>(
  state: S,
  key: string,
  moves: readonly Move<S, E>[],
  { lawfully, cuts }: { readonly lawfully: boolean; readonly cuts: readonly Day[] },
): Search<S, E> {
  const start = node<S, E>(state, 0);
  const stretches: Stretch<S, E>[] = [];
  let ends: readonly Node<S, E>[] = [start];
  for (const { from, to, slots } of stretchesOf(moves, cuts)) {
    const closing = slots.filter(({ latest }) => latest === to);
    const nodes = reached(ends, slots, key, lawfully);
    const events = (list: readonly Slot<S, E>[]) => list.map(({ move }) => move.event);
    stretches.push({ from, to, open: events(slots), closing: events(closing), entries: ends, nodes });
    ends = carried(
      nodes,
      closing.reduce((mask, { bit }) => mask | bit, 0),
    );
  }
  for (const end of ends) end.feasible = true;
  for (const { nodes } of stretches.toReversed()) settle(nodes);
  return { start, stretches, ends };
}

/** An open event, with the bit that says in a node's `done` that it has happened. */
interface Slot<S, E extends HistoricalEvent> {
  readonly move: Move<S, E>;
  readonly latest: Day;
  readonly bit: number;
}

/** Cuts time at the first day of each event and behind its last, and says which events are open in between. */
function* stretchesOf<S, E extends HistoricalEvent>(moves: readonly Move<S, E>[], cuts: readonly Day[]) {
  const dated = moves.map((move) => ({ move, when: when(move.event.on) }));
  const ends = dated.flatMap(({ when: { earliest, latest } }) => [earliest, latest + 1]);
  const days = [...new Set([-Infinity, ...ends, ...cuts])].filter((day) => day < Infinity).sort((a, b) => a - b);
  let slots: readonly Slot<S, E>[] = [];
  let next = 0;
  for (const [index, from] of days.entries()) {
    const to = (days[index + 1] ?? Infinity) - 1;
    const open = slots.filter(({ latest }) => latest >= from);
    for (let each = dated[next]; each !== undefined && each.when.earliest <= from; each = dated[++next])
      open.push({ move: each.move, latest: each.when.latest, bit: freeBit(open) });
    slots = open;
    // Where nothing is open, nothing changes: unless asked to cut there, the stretch before goes on.
    if (slots.length === 0 && index > 0 && cuts.length === 0) continue;
    yield { from: from as Day, to: to as Day, slots }; // sums of days and whole numbers are days
  }
}

function freeBit<S, E extends HistoricalEvent>(slots: readonly Slot<S, E>[]): number {
  const taken = slots.reduce((mask, { bit }) => mask | bit, 0);
  return slots.length < bits ? ~taken & (taken + 1) : tooMany(slots, `more than ${bits}`, `${bits} at once`);
}

function tooMany<S, E extends HistoricalEvent>(slots: readonly Slot<S, E>[], many: string, limit: string): never {
  const ids = slots.map(({ move }) => move.event.id);
  return fail(
    "too-many-worlds",
    ids[0] ?? "",
    ids,
    `${many} events overlap so widely that their possible orders cannot be searched (the limit is ${limit}); ` +
      `give some of them a narrower date: ${ids.join(", ")}`,
  );
}

function node<S, E>(state: S, done: number): Node<S, E> {
  return { done, state, steps: [], after: undefined, feasible: false };
}

/** All that can be reached on one stretch: each open event may happen on it, or not yet. */
function reached<S, E extends HistoricalEvent>(
  entries: readonly Node<S, E>[],
  slots: readonly Slot<S, E>[],
  key: string,
  lawfully: boolean,
): readonly Node<S, E>[] {
  const nodes = [...entries];
  // With one way in and one event there is little to merge: `carried` does it.
  const known = entries.length === 1 && slots.length === 1 ? undefined : byName(entries);
  const step = (from: Node<S, E>, state: S, done: number, by: E | undefined): void => {
    const fresh = node<S, E>(state, done);
    const same = known === undefined ? fresh : merged(known, fresh);
    if (same === fresh) nodes.push(fresh);
    if (nodes.length > searchLimit) tooMany(slots, `${slots.length}`, `${searchLimit} steps`);
    from.steps.push({ to: same, by });
  };
  for (const from of nodes) {
    const ahead = slots.filter(({ bit }) => (from.done & bit) === 0);
    for (const { move, bit } of ahead) {
      const { event, rule } = move;
      if (event.disputed === true) step(from, from.state, from.done | bit, undefined);
      // Without a lawful order, only the first of those ahead may come next.
      if (lawfully ? rule.allowed(from.state, event, key) : bit === ahead[0]?.bit)
        step(from, rule.next(from.state, event, key), from.done | bit, event);
    }
  }
  return nodes;
}

/** The worlds in which all that must have happened by the end of a stretch has, as they enter the next. */
function carried<S, E>(nodes: readonly Node<S, E>[], must: number): readonly Node<S, E>[] {
  const leaving = nodes.filter(({ done }) => (done & must) === must);
  const known = leaving.length === 1 ? undefined : new Map<string, Node<S, E>>();
  const entries: Node<S, E>[] = [];
  for (const from of leaving) {
    const fresh = node<S, E>(from.state, from.done & ~must);
    from.after = known === undefined ? fresh : merged(known, fresh);
    if (from.after === fresh) entries.push(fresh);
  }
  return entries;
}

/** Finds, from behind, the nodes whose worlds can be lawful to the end. */
function settle<S, E>(nodes: readonly Node<S, E>[]): void {
  // A step only ever adds a bit, so what a node leads to has a greater `done` and is settled before it.
  for (const each of nodes.toSorted((a, b) => b.done - a.done))
    each.feasible = each.after?.feasible === true || each.steps.some(({ to }) => to.feasible);
}

type Named<S, E> = Map<string, Node<S, E>>;

function byName<S, E>(nodes: readonly Node<S, E>[]): Named<S, E> {
  const known: Named<S, E> = new Map();
  for (const each of nodes) merged(known, each);
  return known;
}

/** The node itself, or the one known that is the same: the same events behind it, and the same come of them. */
function merged<S, E>(known: Named<S, E>, fresh: Node<S, E>): Node<S, E> {
  const name = `${fresh.done} ${JSON.stringify(fresh.state)}`;
  const same = known.get(name);
  if (same === undefined) known.set(name, fresh);
  return same ?? fresh;
}
