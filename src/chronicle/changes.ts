import type { AnyStrand, Speaker } from "../aspects/aspect.js";
import { itself } from "../aspects/aspect.js";
import { type OrganizationEvent, type OrganizationState, organization as model } from "../aspects/organization.js";
import type { OrganizationId } from "../event.js";
import { type Difference, apply, differences } from "../history/diff.js";
import type { Day } from "../time/day.js";
import { when } from "../time/edtf.js";
import { capital } from "../words.js";
import { speaker } from "./explain.js";
import type { Held } from "./held.js";

/** One thing that changed. */
export interface Change extends Difference {
  /** What it was and what it became, in words: "Uzbekistan: a member since 23 June 2006 → suspended since 28 June 2012". */
  readonly says: string;
  /** The events that made the change, or on which two readings differ. */
  readonly because: readonly OrganizationEvent[];
}

/** What changed in an organisation from the close of one day to the close of another. */
export function changesOverTime(held: Held, from: Day, to: Day, organization: OrganizationId): readonly Change[] {
  const timeline = held.timeline(organization);
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  return changes(held, timeline.stateAt(from), timeline.stateAt(to), (strand, key) =>
    timeline.track(strand, key).moves.flatMap(({ event }) => {
      const { latest } = when(event.on);
      return latest > first && latest <= last ? [event] : [];
    }),
  );
}

/** How an organisation differs, by the close of a day, between what two readers hold true of it. */
export function changesOfMind(held: Held, other: Held, day: Day, organization: OrganizationId): readonly Change[] {
  const [mine, theirs] = [held.timeline(organization), other.timeline(organization)];
  return changes(other, mine.stateAt(day), theirs.stateAt(day), (strand, key) => {
    const [a, b] = [mine.track(strand, key), theirs.track(strand, key)].map(({ moves }) =>
      moves.map(({ event }) => event),
    );
    return [...missing(b ?? [], a ?? []), ...missing(a ?? [], b ?? [])];
  });
}

/** The events of the first list that the second does not have as they are. */
function missing(list: readonly OrganizationEvent[], from: readonly OrganizationEvent[]): readonly OrganizationEvent[] {
  const known = new Set(from.map((event) => JSON.stringify([event.id, event.on, event.data, event.disputed])));
  return list.filter((event) => !known.has(JSON.stringify([event.id, event.on, event.data, event.disputed])));
}

function changes(
  held: Held,
  before: OrganizationState,
  after: OrganizationState,
  because: (strand: AnyStrand, key: string) => readonly OrganizationEvent[],
): readonly Change[] {
  const names = speaker(held.chronicle);
  return differences(model.strands, before, after).map(({ strand, ...difference }) => ({
    ...difference,
    says: inWords(strand, difference, names),
    because: because(strand, difference.path[1] ?? itself),
  }));
}

function inWords(strand: AnyStrand, { path: [field, key], before, after }: Difference, names: Speaker): string {
  const side = (state: unknown) => (state === undefined ? "nothing" : strand.inWords(state as never, names)); // its own state
  if (key !== undefined) return `${capital(strand.subject(key, names))}: ${side(before)} → ${side(after)}`;
  const plain = (value: unknown) =>
    value === null ? "nothing" : typeof value === "string" ? value : JSON.stringify(value);
  return `${capital(field)}: ${plain(before)} → ${plain(after)}`;
}

/**
 * The state with the changes made in it: applied to the state on the first day, the differences between two days give the
 * state on the second. Leaves the state as it is.
 */
export function applyChanges(state: OrganizationState, made: readonly Change[]): OrganizationState {
  return apply(state, made);
}
