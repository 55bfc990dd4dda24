import { freeze } from "immer";
import type { Truth } from "../answer.js";
import type { HistoricalEvent } from "../event.js";
import type { Day } from "../time/day.js";
import { when } from "../time/edtf.js";
import { Calendar } from "./calendar.js";
import type { Move } from "./search.js";
import { type Span, type Worlds, sometime, worlds } from "./worlds.js";

/** What one question makes of a strand: what can be said of it from each day on, and the events that this rests on. */
export interface Telling<S, E> {
  readonly days: Calendar;
  /** What its possible states come to from each of the days on: one word, where it is certain. */
  readonly words: readonly Words[];
  /** The states themselves. Made once, and given to whoever asks: making it anew costs more than finding it. */
  readonly outcomes: readonly Outcome<S, E>[];
}

type Words = readonly [string, ...string[]];

/** All the states that a strand can have come to, and the events that decide it. */
export interface Outcome<S, E> {
  readonly possible: readonly [S, ...S[]];
  readonly because: readonly E[];
}

/** One strand over time, laid out when it is first asked for. */
export class Track<S, E extends HistoricalEvent> {
  /** Its events in chronological order, each with the rule by which it moves the strand. */
  readonly moves: readonly Move<S, E>[];
  readonly #start: S;
  readonly #key: string;
  readonly #told = new Map<(state: S) => string, Telling<S, E>>();
  #say: ((state: S) => string) | undefined;
  #last: Telling<S, E> | undefined;
  #worlds: Worlds<S, E> | undefined;
  #certain: Certainties<S> | undefined;

  constructor(start: S, key: string, moves: readonly Move<S, E>[]) {
    this.#start = start;
    this.#key = key;
    this.moves = moves;
  }

  /** All that it can have come to. Cost the first time: linear in its events, as long as few are open at once. */
  get worlds(): Worlds<S, E> {
    return (this.#worlds ??= worlds(this.#start, this.#key, this.moves));
  }

  /** What `say` says of its possible states over time. Remembered per `say`: give constants. */
  tell(say: (state: S) => string): Telling<S, E> {
    // One question after another mostly asks for the same: what was told last stays at hand.
    if (this.#last === undefined || this.#say !== say) {
      let told = this.#told.get(say);
      if (told === undefined) this.#told.set(say, (told = telling(this.worlds.spans, say)));
      this.#say = say;
      this.#last = told;
    }
    return this.#last;
  }

  /** Whether something holds by the close of some day from the first to the last. */
  sometime(days: readonly [Day, Day], holds: (state: S) => boolean): Truth {
    return sometime(this.#start, this.#key, this.moves, days, holds);
  }

  /** The fold of what has certainly happened by the close of a day; undefined where none of its own events has. */
  certainAt(day: Day): S | undefined {
    this.#certain ??= certainties(this.#start, this.#key, this.moves);
    return this.#certain.states[this.#certain.days.indexOf(day)];
  }
}

/**
 * Says of each span what its possible states come to, and which events that rests on: what is certain rests on the
 * events that settled it last; what is open on these, and on all that can still turn it. Linear in the spans.
 */
function telling<S, E>(spans: readonly Span<S, E>[], say: (state: S) => string): Telling<S, E> {
  const words: Words[] = [];
  const outcomes: Outcome<S, E>[] = [];
  let certain: { word?: string; because: readonly E[] } = { because: none };
  let pending: readonly E[] = none;
  const known = new Map<string, Words>(); // most spans come to one of a few words
  for (const { possible, open, settled } of spans) {
    let said = wordsOf(possible, say);
    if (said.length === 1) known.set(said[0], (said = known.get(said[0]) ?? said));
    pending = [...pending, ...settled];
    let because = certain.because;
    if (said.length > 1) because = distinct([...certain.because, ...pending, ...open]);
    else {
      if (said[0] !== certain.word) certain = { word: said[0], because: (because = distinct(pending)) };
      pending = none;
    }
    words.push(said);
    outcomes.push(Object.freeze({ possible, because }));
  }
  return { days: new Calendar(spans.map(({ from }) => from)), words, outcomes };
}

const none: readonly never[] = Object.freeze([]);

function wordsOf<S>([first, ...others]: readonly [S, ...S[]], say: (state: S) => string): Words {
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
): Certainties<S> {
  const dated = moves
    .map((move, place): Fold<S, E> => ({ move, place, latest: when(move.event.on).latest, state: undefined }))
    .filter(({ move, latest }) => move.event.disputed !== true && latest < Infinity)
    .sort((a, b) => a.latest - b.latest);
  const states: (S | undefined)[] = [];
  const folds: Fold<S, E>[] = [];
  for (const fold of dated) {
    const at = folds.findLastIndex(({ place }) => place < fold.place) + 1;
    for (const next of [fold, ...folds.splice(at)]) {
      const before = folds.at(-1)?.state;
      const from = before ?? start;
      const to = next.move.rule.next(from, next.move.event, key);
      folds.push({ ...next, state: to === from ? before : freeze(to, true) });
    }
    states.push(folds.at(-1)?.state);
  }
  return { days: new Calendar(dated.map(({ latest }) => latest)), states };
}

interface Certainties<S> {
  readonly days: Calendar;
  readonly states: readonly (S | undefined)[];
}

interface Fold<S, E extends HistoricalEvent> {
  readonly move: Move<S, E>;
  readonly place: number;
  readonly latest: Day;
  readonly state: S | undefined;
}
