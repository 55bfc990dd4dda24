import { type AnyStrand, type Model, type Rule, type Strand, everything, itself } from "../aspects/aspect.js";
import type { HistoricalEvent } from "../event.js";
import { append } from "../lists.js";
import type { Day } from "../time/day.js";
import { when } from "../time/edtf.js";
import { chronological } from "./chronological.js";
import type { Move } from "./search.js";
import { Track } from "./track.js";

/** The believed events of one organisation, in order, and its strands over time: the index behind every question. */
export class Timeline<E extends HistoricalEvent, S extends object> {
  readonly events: readonly E[];
  readonly #model: Model<E, S>;
  #last: { readonly strand: AnyStrand; readonly tracks: ReadonlyMap<string, Track<unknown, E>> } | undefined;
  readonly #strands = new Map<AnyStrand, ReadonlyMap<string, Track<unknown, E>>>();

  constructor(model: Model<E, S>, events: readonly E[]) {
    this.#model = model;
    this.events = Object.freeze([...chronological(events)]);
  }

  /**
   * The state that all of it has come to by the close of a day: the fold, in chronological order, of what has certainly
   * happened. A state is its strands side by side, so it is put together from what each has come to; cost: logarithmic in
   * the events of each strand, linear in the strands.
   */
  stateAt(day: Day): S {
    const state: Record<string, unknown> = {};
    for (const strand of this.#model.strands) {
      const tracks = this.#tracks(strand);
      if (strand.field === undefined) Object.assign(state, tracks.get(itself)?.certainAt(day) ?? strand.start);
      else {
        const all = Object.create(null) as Record<string, unknown>; // Object.create gives `any`; it is empty
        for (const [key, track] of tracks) {
          const value = track.certainAt(day);
          if (value !== undefined) all[key] = value;
        }
        state[strand.field] = Object.freeze(all);
      }
    }
    return Object.freeze(state) as S; // `compose` has made sure that the strands make up the whole state
  }

  /** The events that may have happened by the close of a day, and may not. */
  openAt(day: Day): readonly E[] {
    return this.events.filter(({ on, disputed }) => {
      const { earliest, latest } = when(on);
      return earliest <= day && (latest > day || disputed === true);
    });
  }

  /** The keys of a strand, in the order of their first events: the parties that have a standing, the offices, the treaties. */
  keys(strand: AnyStrand): readonly string[] {
    return [...this.#tracks(strand).keys()];
  }

  /** One strand over time; one without events where nothing bears on the key. */
  track<V, F extends HistoricalEvent>(strand: Strand<V, F>, key: string): Track<V, E>;
  track(strand: AnyStrand, key: string): Track<unknown, E>;
  track(strand: AnyStrand, key: string): Track<unknown, E> {
    // Kept by its own strand, whose rules give states of its type.
    return this.#tracks(strand).get(key) ?? new Track<unknown, E>(strand.start, key, []);
  }

  /** One strand over time, where anything bears on the key. */
  find<V, F extends HistoricalEvent>(strand: Strand<V, F>, key: string): Track<V, E> | undefined {
    return this.#tracks(strand).get(key) as Track<V, E> | undefined; // kept by its own strand
  }

  /** All tracks of a strand, by key. Dealt out when first asked for: one pass over the events. */
  #tracks(strand: AnyStrand): ReadonlyMap<string, Track<unknown, E>> {
    // One question after another is mostly about the same strand.
    if (this.#last?.strand === strand) return this.#last.tracks;
    let tracks = this.#strands.get(strand);
    if (tracks === undefined) this.#strands.set(strand, (tracks = dealt(strand, this.events)));
    this.#last = { strand, tracks };
    return tracks;
  }
}

function dealt<E extends HistoricalEvent>(
  strand: AnyStrand,
  events: readonly E[],
): ReadonlyMap<string, Track<unknown, E>> {
  const byKey = new Map<string, Move<unknown, E>[]>();
  const forAll: { readonly move: Move<unknown, E>; readonly before: ReadonlyMap<string, number> }[] = [];
  for (const event of events) {
    if (!Object.hasOwn(strand.rules, event.type)) continue;
    const rule = strand.rules[event.type] as Rule<unknown, E>; // the rule under the event's own type takes that event
    const move = { event, rule };
    const about = rule.about(event);
    if (about === everything)
      forAll.push({ move, before: new Map([...byKey].map(([key, moves]) => [key, moves.length])) });
    else for (const key of typeof about === "string" ? [about] : about) append(byKey, key, move);
  }
  // From the last, so that the places noted for the earlier ones stay right.
  for (const { move, before } of forAll.toReversed())
    for (const [key, moves] of byKey) moves.splice(before.get(key) ?? 0, 0, move);
  return new Map([...byKey].map(([key, moves]) => [key, new Track(strand.start, key, moves)]));
}
