import { type OrganizationEvent, type OrganizationState, chronicle, evolve, initial, read, replay } from "annals";
import { produce } from "immer";
import { agree } from "./agree.js";
import { details, immutableAggregate, mutatingAggregate } from "./castore.js";
import { handWritten } from "./floor.js";
import { generate, union } from "./generate.js";
import { type Contender, race } from "./measure.js";
import { handlers, producedEach } from "./produced.js";
import { machine, number, progress, table, whole } from "./show.js";
import { spread } from "./spreads.js";

/** The slow ones run on the beginning of the record: their time per event is what counts. */
const few = 10_000;

/** A way to come to the state after the first so many events. */
interface Row extends Contender {
  readonly events: number;
}

/** Replay, side by side with what one would do otherwise. */
export function replayTables(sizes: readonly number[], parties = 200): void {
  const all = sizes.map((events) => {
    progress(`generating ${whole(events)} events`);
    const literals = generate({ events, parties });
    const checked = read(chronicle(literals)).events({ organization: union });
    return { events, checked, plain: onPlainStates(literals.records.union, checked), drafted: onDrafts(checked) };
  });
  // What has once seen drafts is slower on plain objects from then on, so these come last, and show it.
  const plain = all.map(({ plain, checked }) => timesOf(plain, checked));
  const drafted = all.map(({ drafted, checked }) => timesOf(drafted, checked));
  for (const [index, { events }] of all.entries()) {
    const times = [...(plain[index] ?? []), ...(drafted[index] ?? [])];
    const least = times[0]?.perEvent ?? NaN;
    table(
      `Replay of ${whole(events)} events, ${parties} parties (${machine()})`,
      ["", "ns per event", "times the loop", ""],
      times.map(({ row, perEvent }) => [
        row.name,
        number(perEvent),
        number(perEvent / least),
        row.events < events ? `measured on the first ${whole(row.events)}` : "",
      ]),
    );
  }
}

function timesOf(rows: readonly Row[], checked: readonly OrganizationEvent[]) {
  for (const row of rows) verify(row, checked);
  const times = race(rows);
  return rows.map((row, index) => ({ row, perEvent: (times[index] ?? NaN) / row.events }));
}

function onPlainStates(raw: readonly OrganizationEvent[], checked: readonly OrganizationEvent[]): readonly Row[] {
  const events = checked.length;
  const beginning = checked.slice(0, few);
  const forCastore = details(checked);
  const beginningForCastore = details(beginning);
  const some = beginning.length;
  return [
    { name: "a loop by hand, changing objects", events, run: () => handWritten(checked) },
    { name: "Annals, replay of a checked record", events, run: () => replay(checked) },
    { name: "Annals, replay of unchecked events", events, run: () => replay(raw) },
    { name: "Castore, reducer that changes objects", events, run: () => mutatingAggregate(forCastore) },
    { name: "Castore, immutable reducer", events: some, run: () => immutableAggregate(beginningForCastore) },
    { name: "immutable spreads by hand", events: some, run: () => beginning.reduce(spread, initial) },
  ];
}

function onDrafts(checked: readonly OrganizationEvent[]): readonly Row[] {
  const events = checked.length;
  const beginning = checked.slice(0, few);
  const some = beginning.length;
  return [
    { name: "immer, one produce around the fold", events, run: () => producedAsOne(checked) },
    { name: "immer, one produce an event", events: some, run: () => beginning.reduce(producedEach, initial) },
    { name: "Annals, fold of evolve", events: some, run: () => beginning.reduce(evolve, initial) },
    { name: "Annals, replay where these two also run", events, run: () => replay(checked) },
  ];
}

function producedAsOne(events: readonly OrganizationEvent[]): OrganizationState {
  return produce(initial, (draft) => {
    for (const event of events) handlers[event.type]?.(draft, event);
  });
}

/** Everyone comes to the same state as the loop. A spread does not keep that a dictionary has no prototype. */
function verify({ name, events, run }: Row, checked: readonly OrganizationEvent[]): void {
  progress(`comparing: ${name}`);
  const keepsPrototypes = !/spread|immutable/.test(name);
  const same = keepsPrototypes ? (state: unknown) => state : asJson;
  agree(same(run()), same(handWritten(checked.slice(0, events))), name);
}

function asJson(state: unknown): unknown {
  return JSON.parse(JSON.stringify(state));
}
