import { freeze } from "immer";
import type { Truth } from "../answer.js";
import type { HistoricalEvent } from "../event.js";
import type { Day } from "../time/day.js";
import { when } from "../time/edtf.js";
import type { Move } from "./search.js";
import { type Span, type Worlds, sometime, worlds } from "./worlds.js";

/** What can be said of a span, and the events that this rests on. */
export interface Told<S, E> {
  readonly from: Day;
  /** What its possible states come to: one word, where it is certain. */
  readonly words: readonly [string, ...string[]];
  /** The states themselves. Made once, and given to whoever asks: making it anew costs more than finding it. */
  readonly outcome: { readonly possible: readonly [S, ...S[]]; readonly because: readonly E[] };
}

/** Things that hold each from a day on, found by that day in logarithmic time. */
interface Since<T> {
  readonly days: Float64Array;
  readonly each: readonly T[];
}

/** One strand over time, laid out when it is first asked for. */
export class Track<S, E extends HistoricalEvent> {
  /** Its events in chronological order, each with the rule by which it moves the strand. */
  readonly moves: readonly Move<S, E>[];
  readonly #start: S;
  readonly #key: string;
  readonly #told = new Map<(state: S) => string, Since<Told<S, E>>>();
  #last: { readonly say: (state: S) => string; readonly told: Since<Told<S, E>> } | undefined;
  #worlds: Worlds<S, E> | undefined;
  #certain: Since<S | undefined> | undefined;

  constructor(start: S, key: string, moves: readonly Move<S, E>[]) {
    this.#start = start;
    this.#key = key;
    this.moves = moves;
  }

  /** All that it can have come to. Cost the first time: linear in its events, as long as few are open at once. */
  get worlds(): Worlds<S, E> {
    return (this.#worlds ??= worlds(this.#start, this.#key, this.moves));
  }

  /** What `say` says of its possible states by the close of a day. Remembered per `say`: give constants. */
  tell(say: (state: S) => string, day: Day): Told<S, E> {
    if (this.#last?.say !== say) this.#last = { say, told: this.#tellings(say) };
    const { told } = this.#last;
    return lastUntil(told, day) ?? fallback(told.each);
  }

  #tellings(say: (state: S) => string): Since<Told<S, E>> {
    const before = this.#told.get(say);
    if (before !== undefined) return before;
    const each = tellings(this.worlds.spans, say);
    const told = { days: Float64Array.from(each, ({ from }) => from), each };
    this.#told.set(say, told);
    return told;
  }

  /** Whether something holds by the close of some day from the first to the last. */
  sometime(days: readonly [Day, Day], holds: (state: S) => boolean): Truth {
    return sometime(this.#start, this.#key, this.moves, days, holds);
  }

  /** The fold of what has certainly happened by the close of a day; undefined where none of its own events has. */
  certainAt(day: Day): S | undefined {
    this.#certain ??= certainties(this.#start, this.#key, this.moves);
    return lastUntil(this.#certain, day);
  }
}

function fallback<T>(each: readonly T[]): T {
  const [first] = each;
  if (first === undefined) throw new Error("a track has at least one span"); // unreachable
  return first;
}

/** The last that holds by a day. */
function lastUntil<T>({ days, each }: Since<T>, day: Day): T | undefined {
  let low = -1;
  let high = days.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((days[middle] ?? Infinity) <= day) low = middle;
    else high = middle - 1;
  }
  return each[low];
}

/**
 * Says of each span what its possible states come to, and which events that rests on: what is certain rests on the
 * events that settled it last; what is open on these, and on all that can still turn it. Linear in the spans.
 */
function tellings<S, E>(spans: readonly Span<S, E>[], say: (state: S) => string): readonly Told<S, E>[] {
  let certain: { word?: string; because: readonly E[] } = { because: none };
  let pending: readonly E[] = none;
  return spans.map((span, index) => {
    const { from, possible, open, settled } = span;
    const words = wordsOf(possible, say);
    const [word] = words;
    // Before the first span nothing was said: what settles there turns nothing.
    pending = index === 0 ? none : pending.length === 0 ? settled : [...pending, ...settled];
    if (words.length > 1) {
      const because = distinct([...certain.because, ...pending, ...open]);
      return { from, words, outcome: Object.freeze({ possible, because }) };
    }
    if (word !== certain.word) certain = { word, because: distinct(pending) };
    pending = none;
    return { from, words, outcome: Object.freeze({ possible, because: certain.because }) };
  });
}

const none: readonly never[] = Object.freeze([]);

function wordsOf<S>(
  [first, ...others]: readonly [S, ...S[]],
  say: (state: S) => string,
): readonly [string, ...string[]] {
  const word = say(first);
  if (others.length === 0) return [word];
  const more = new Set(others.map(say));
  more.delete(word);
  return [word, ...more];
}

function distinct<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : Object.freeze([...new Set(list)]);
}

/**
 * The fold of what has certainly happened, for every day on which that changes. An event that is certain only after
 * events which follow it in chronological order takes its place before them, so these are folded again.
 */
function certainties<S, E extends HistoricalEvent>(
  start: S,
  key: string,
  moves: readonly Move<S, E>[],
): Since<S | undefined> {
  const dated = moves
    .map((move, place): Fold<S, E> => ({ move, place, latest: when(move.event.on).latest, state: undefined }))
    .filter(({ move, latest }) => move.event.disputed !== true && latest < Infinity)
    .sort((a, b) => a.latest - b.latest || a.place - b.place);
  const days: number[] = [];
  const each: (S | undefined)[] = [];
  const folds: Fold<S, E>[] = [];
  for (const fold of dated) {
    const at = folds.findLastIndex(({ place }) => place < fold.place) + 1;
    for (const next of [fold, ...folds.splice(at)]) {
      const before = folds.at(-1)?.state;
      const from = before ?? start;
      const to = next.move.rule.next(from, next.move.event, key);
      folds.push({ ...next, state: to === from ? before : freeze(to, true) });
    }
    if (days.at(-1) !== fold.latest) days.push(fold.latest);
    each[days.length - 1] = folds.at(-1)?.state;
  }
  return { days: Float64Array.from(days), each };
}

interface Fold<S, E extends HistoricalEvent> {
  readonly move: Move<S, E>;
  readonly place: number;
  readonly latest: Day;
  readonly state: S | undefined;
}
