import type { HistoricalEvent } from "../event.js";
import { append } from "../lists.js";
import { Calendar } from "../history/calendar.js";
import type { Track } from "../history/track.js";
import type { Day } from "../time/day.js";
import { type Edtf, when } from "../time/edtf.js";
import { bareInWords } from "../time/when.js";
import type { Certainty } from "./moment.js";

/** A while for which something was so: from when to when, as precise as the sources and no more. */
export interface Spell<E extends HistoricalEvent> {
  /** When it began. */
  readonly from: Edtf;
  /** When it ended; null where no event says so. */
  readonly to: Edtf | null;
  /** Whether there is a day on which it was so in every possible world. */
  readonly certainty: Certainty;
  /** Both ends in words: "from some time in 1993 until 19 December 2012". */
  readonly says: string;
  readonly because: readonly E[];
}

/** A while for which a strand had come to the same. */
export interface StrandPeriod<V, E extends HistoricalEvent> extends Spell<E> {
  readonly value: V;
  /** The event that ended it. */
  readonly endedBy: E | null;
}

/**
 * The periods of a strand: its events in the order in which they can lawfully stand, cut where what `say` makes of the
 * state changes. Null makes no period, and what `start` comes to makes none before the first. `value` is what it had come to by the end. Linear in the events.
 */
export function periodsOf<V, E extends HistoricalEvent>(
  track: Track<V, E>,
  key: string,
  say: (state: V) => string | null,
  start: V,
): readonly StrandPeriod<V, E>[] {
  const drafts: { word: string; value: V; because: E[]; begunBy: E; endedBy: E | null }[] = [];
  const blank = say(start);
  let before = start;
  for (const { event, rule } of track.worlds.order) {
    const after = rule.next(before, event, key);
    const word = say(after);
    const last = drafts.at(-1);
    const open = last?.endedBy === null ? last : undefined;
    if (open !== undefined && open.word === word) {
      if (JSON.stringify(open.value) !== JSON.stringify(after)) open.because.push(event);
      open.value = after;
    } else {
      if (open !== undefined) open.endedBy = event;
      if (word !== null && (drafts.length > 0 || word !== blank))
        drafts.push({ word, value: after, because: [event], begunBy: event, endedBy: null });
    }
    before = after;
  }
  const surely = sureDays(track, say);
  return drafts.map(({ word, value, because, begunBy, endedBy }): StrandPeriod<V, E> => {
    const to = endedBy?.on ?? null;
    const [first, last] = [when(begunBy.on).earliest, to === null ? forever : when(to).latest];
    const certain = surely(word, first, last);
    return {
      value,
      from: begunBy.on,
      to,
      certainty: certain ? "certain" : "possible",
      says: `from ${endOf(begunBy)}${endedBy === null ? "" : ` until ${endOf(endedBy)}`}`,
      because,
      endedBy,
    };
  });
}

/** The day of an event as an end of a period: where the event need not have happened, it need not be one. */
function endOf({ on, disputed }: HistoricalEvent): string {
  return `${bareInWords(when(on))}${disputed === true ? " (disputed)" : ""}`;
}

/** Whether all possible states come to a word by the close of some day from the first to the last. */
function sureDays<V, E extends HistoricalEvent>(
  { worlds: { spans } }: Track<V, E>,
  say: (state: V) => string | null,
): (word: string, first: Day, last: Day) => boolean {
  const days = new Map<string, Day[]>();
  for (const { from, possible } of spans) {
    const [word, ...others] = new Set(possible.map(say));
    if (typeof word !== "string" || others.length > 0) continue;
    append(days, word, from);
  }
  const calendars = new Map([...days].map(([word, all]) => [word, new Calendar(all)]));
  return (word, first, last) => {
    const latest = days.get(word)?.[calendars.get(word)?.indexOf(last) ?? -1];
    return latest !== undefined && latest >= first;
  };
}

const forever = Infinity as Day; // as the end of a span: it has no bound
