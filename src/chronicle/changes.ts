import type { AnyStrand, Speaker } from "../aspects/aspect.js";
import { itself } from "../aspects/aspect.js";
import type { OrganizationEvent } from "../aspects/organization.js";
import type { HistoricalEvent, OrganizationId } from "../event.js";
import { type Difference, apply, differences } from "../history/diff.js";
import type { Track } from "../history/track.js";
import type { Day } from "../time/day.js";
import { when } from "../time/edtf.js";
import { isRecord } from "../shape.js";
import { capital } from "../words.js";
import type { Held } from "./held.js";

/** One thing that changed. */
export interface Change<E extends HistoricalEvent = OrganizationEvent> extends Difference {
  /** What it was and what it became, in words: "Uzbekistan: a member since 23 June 2006 → suspended since 28 June 2012". */
  readonly says: string;
  /** The events that made the change, or on which two readings differ. */
  readonly because: readonly E[];
}

/** What changed in an organisation from the close of one day to the close of another. */
export function changesOverTime<E extends HistoricalEvent, S extends object>(
  held: Held<E, S>,
  from: Day,
  to: Day,
  organization: OrganizationId,
): readonly Change<E>[] {
  const timeline = held.timeline(organization);
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  return changes(held, organization, timeline.stateAt(from), timeline.stateAt(to), (strand, key) =>
    timeline.track(strand, key).moves.flatMap(({ event }) => {
      const { latest } = when(event.on);
      return latest > first && latest <= last ? [event] : [];
    }),
  );
}

/** How an organisation differs, by the close of a day, between what two readers hold true of it. */
export function changesOfMind<E extends HistoricalEvent, S extends object>(
  held: Held<E, S>,
  other: Held<E, S>,
  day: Day,
  organization: OrganizationId,
): readonly Change<E>[] {
  const [mine, theirs] = [held.timeline(organization), other.timeline(organization)];
  return changes(other, organization, mine.stateAt(day), theirs.stateAt(day), (strand, key) => {
    const [a, b] = [eventsOf(mine.track(strand, key)), eventsOf(theirs.track(strand, key))];
    return [...missing(b, a), ...missing(a, b)];
  });
}

function eventsOf<E extends HistoricalEvent>({ moves }: Track<unknown, E>): readonly E[] {
  return moves.map(({ event }) => event);
}

/** The events of the first list that the second does not have as they are. */
function missing<E extends HistoricalEvent>(list: readonly E[], from: readonly E[]): readonly E[] {
  const known = new Set(from.map((event) => JSON.stringify([event.id, event.on, event.data, event.disputed])));
  return list.filter((event) => !known.has(JSON.stringify([event.id, event.on, event.data, event.disputed])));
}

function changes<E extends HistoricalEvent, S extends object>(
  held: Held<E, S>,
  organization: OrganizationId,
  before: S,
  after: S,
  because: (strand: AnyStrand, key: string) => readonly E[],
): readonly Change<E>[] {
  const names = held.speaker(organization);
  return differences(held.model.strands, before, after).map(({ strand, ...difference }) => ({
    ...difference,
    says: inWords(strand, difference, names, [before, after]),
    because: because(strand, difference.path[1] ?? itself),
  }));
}

function inWords(
  strand: AnyStrand,
  { path: [field, key], before, after }: Difference,
  names: Speaker,
  states: readonly [object, object],
): string {
  const side = (state: unknown) => (state === undefined ? "nothing" : strand.inWords(state as never, names)); // its own state
  if (key !== undefined) return `${capital(strand.subject(key, names))}: ${side(before)} → ${side(after)}`;
  // What is no plain value, such as the count of meetings, is said as the whole that it is a part of.
  if (isRecord(before) || isRecord(after)) return `${capital(field)}: ${states.map(side).join(" → ")}`;
  const plain = (value: unknown) =>
    value === null ? "nothing" : typeof value === "string" ? value : JSON.stringify(value);
  return `${capital(field)}: ${plain(before)} → ${plain(after)}`;
}

/**
 * The state with the changes made in it: applied to the state on the first day, the differences between two days give the
 * state on the second. Leaves the state as it is.
 */
export function applyChanges<S extends object>(state: S, made: readonly Difference[]): S {
  return apply(state, made);
}
