import type { Truth } from "../answer.js";
import { type Status, statuses } from "../aspects/standing.js";
import type { OrganizationEvent, OrganizationState } from "../aspects/organization.js";
import { chronicle as made } from "../chronicle/build.js";
import type { Chronicle } from "../chronicle/chronicle.js";
import { read } from "../chronicle/reading.js";
import { check } from "../chronicle/check.js";
import { fail, shown } from "../error.js";
import type { EventId } from "../event.js";
import type { Entry } from "../history/record.js";
import { evolve, initial, replay } from "../history/replay.js";
import { type Day, isDay, isoOf } from "../time/day.js";
import { type Edtf, when } from "../time/edtf.js";
import { within } from "../time/when.js";
import { changeableAt, differsAt, valueAt } from "./compare.js";

/** Reducers to test: the library's own, or a user's, as long as they come as these three. */
export interface Reducers<S, E> {
  readonly initial: S;
  readonly evolve: (state: S, event: E) => S;
  readonly replay: (events: readonly E[], from?: S) => S;
}

/** Those of the library. */
const own: Reducers<OrganizationState, OrganizationEvent> = { initial, evolve, replay };

/**
 * Does replaying events at once come to the same as taking one after the other?
 *
 * @throws Error naming the first event after which the two are apart. Cost: a replay for each event, in that case only.
 * @example
 * replayEqualsEvolve(read(csto).events({ organization: "csto" }));
 */
export function replayEqualsEvolve(events: readonly OrganizationEvent[]): void;
export function replayEqualsEvolve<S, E>(events: readonly E[], reducers: Reducers<S, E>): void;
export function replayEqualsEvolve<E>(events: readonly E[], reducers: unknown = own): void {
  const { initial, evolve, replay } = reducers as Reducers<unknown, E>; // the overloads have them fit the events
  const folded = (list: readonly E[]) => list.reduce(evolve, initial);
  if (differsAt(folded(events), replay(events), "state") === undefined) return;
  for (let count = 0; count <= events.length; count += 1) {
    const [first, last] = [events.slice(0, count), events[count - 1]];
    const says = `replaying ${count} events at once gives another state than evolving one by one`;
    sameStates(count === 0 ? says : `${says}; the last of them is ${shown(last)}`, folded(first), replay(first));
  }
}

/**
 * Is every state on the way frozen, so that nobody who holds one can have it change, and does no event change one that
 * was there before?
 *
 * @throws Error naming the event that gave a state which is not, and the place in it. Cost: the size of each state.
 * @example
 * statesAreFrozen(read(csto).events({ organization: "csto" }));
 */
export function statesAreFrozen(events: readonly OrganizationEvent[]): void;
export function statesAreFrozen<S, E>(events: readonly E[], reducers: Reducers<S, E>): void;
export function statesAreFrozen<E>(events: readonly E[], reducers: unknown = own): void {
  const { initial, evolve, replay } = reducers as Reducers<unknown, E>; // the overloads have them fit the events
  const look = (state: unknown, words: string): void => {
    const place = changeableAt(state, "state");
    if (place !== undefined) throw new Error(`${words} can be changed: ${place} is not frozen`);
  };
  look(initial, "the initial state");
  events.reduce<unknown>((before, event) => {
    const after = evolve(before, event);
    look(after, `the state after ${shown(event)}`);
    return after;
  }, initial);
  look(replay(events), "the state that `replay` gives");
}

/**
 * Does replaying the later part of events from the state of the earlier part come to the same as replaying all? `at` is
 * how many events the earlier part has.
 *
 * @throws Error with what differs.
 * @example
 * checkpointContinues(read(csto).events({ organization: "csto" }), 10);
 */
export function checkpointContinues(events: readonly OrganizationEvent[], at: number): void;
export function checkpointContinues<S, E>(events: readonly E[], at: number, reducers: Reducers<S, E>): void;
export function checkpointContinues<E>(events: readonly E[], at: number, reducers: unknown = own): void {
  const { replay } = reducers as Reducers<unknown, E>; // the overloads have them fit the events
  const checkpoint = replay(events.slice(0, at));
  const continued = replay(events.slice(at), checkpoint);
  sameStates(`continuing after ${at} events gives another state than replaying all`, continued, replay(events));
  sameStates(`continuing after ${at} events has changed the checkpoint`, checkpoint, replay(events.slice(0, at)));
}

/** @throws Error saying where two states differ, and what stands there. */
function sameStates(says: string, one: unknown, other: unknown): void {
  const place = differsAt(one, other, "state");
  if (place === undefined) return;
  const [a, b] = [shown(valueAt(one, place)), shown(valueAt(other, place))];
  throw new Error(`${says}: at ${place}, ${a} beside ${b}`);
}

/** What {@link refines} asks. */
interface Asked {
  readonly at: (day: string) => {
    readonly is: (party: string, status: Status, organization: string) => { readonly value: Truth };
  };
}

/**
 * Does a narrower date of one event leave every yes and every no as it was? Asks each party's every standing, in the
 * organisation of the event, on each day on which one can change. Gives the number of answers that were compared: none
 * where the narrower date suits no order of the events, since the law is about histories that can be right.
 *
 * `ask` reads a chronicle: as `read` does, unless something else is given. Cost: some thousand questions.
 *
 * @throws Error with the first answer that another one took the place of; AnnalsError for an event that is not there,
 * and for a date that is not within the event's own.
 * @example
 * refines(csto, "georgia-joined", "1993-12-09") > 0; // → true
 */
export function refines(
  chronicle: Chronicle,
  event: EventId,
  narrower: Edtf,
  ask: (chronicle: Chronicle) => Asked = read,
): number {
  const found = Object.values(chronicle.records)
    .flat()
    .find(({ id }) => id === event);
  if (found === undefined) return fail("unknown-event", "event", event, `no event has the id ${shown(event)}`);
  const { organization } = found;
  const tight = narrowed(chronicle, found, narrower);
  const lawful = (each: Chronicle) => check(each).every(({ law }) => law !== "standing-allows-it");
  if (!lawful(chronicle) || !lawful(tight)) return 0;
  const [before, after] = [ask(chronicle), ask(tight)];
  let compared = 0;
  for (const day of turningDays([chronicle, tight], organization))
    for (const party of Object.keys(chronicle.parties))
      for (const status of Object.keys(statuses) as Status[]) {
        // `statuses` has exactly these keys
        const was = before.at(day).is(party, status, organization).value;
        const is = after.at(day).is(party, status, organization).value;
        compared += 1;
        if (was !== "unknown" && is !== was)
          throw new Error(
            `narrowing the date of "${event}" to ${narrower} turns ${was} into ${is}: was "${party}" "${status}" in "${organization}" on ${day}?`,
          );
      }
  return compared;
}

/** The chronicle with another date for one entry. */
function narrowed(chronicle: Chronicle, { id, on, organization }: Entry, narrower: Edtf): Chronicle {
  if (!within(when(narrower, "narrower"), when(on)))
    fail("bad-argument", "narrower", narrower, `${narrower} is not within ${on}, the date of "${id}"`);
  const record = chronicle.records[organization] ?? [];
  const records = {
    ...chronicle.records,
    [organization]: record.map((entry) => (entry.id === id ? { ...entry, on: narrower } : entry)),
  };
  return made({ ...chronicle, records });
}

/** The days on which an answer can change: the first and the last of each date, and the day before. */
function turningDays(chronicles: readonly Chronicle[], organization: string): readonly string[] {
  const days = chronicles.flatMap((each) =>
    (each.records[organization] ?? []).flatMap(({ on, type, data }) => {
      const dates = type === "Corrected" && data.on !== undefined ? [on, data.on] : [on];
      return dates.map((date) => when(date)).flatMap(({ earliest, latest }) => [earliest, latest]);
    }),
  );
  const around = days.filter(isDay).flatMap((day) => [day - 1, day]);
  return [...new Set(around)].sort((a, b) => a - b).map((day) => isoOf(day as Day)); // days and the days before them
}
