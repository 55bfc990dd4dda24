import { type AnyAspect, type EventsOf, type Model, isAspect } from "../aspects/aspect.js";
import {
  type EventsWith,
  type OrganizationEvent,
  type StateWith,
  organization,
  organizationWith,
} from "../aspects/organization.js";
import { fail, looking, shown } from "../error.js";
import type { HistoricalEvent, Names, Party, Source } from "../event.js";
import { isAmendment } from "../history/believed.js";
import { type Entry, Findings, entryShapes, markChecked } from "../history/record.js";
import { type Place, isRecord } from "../shape.js";
import type { Accepted, AnyChronicle, Chronicle, NamesOf } from "./chronicle.js";
import { dependencyOrder } from "./dependencies.js";
import { belongs, noOrganization, recordShape, resolve, unique } from "./entries.js";
import { acceptedShape, dictionaryOf, partyShape, sourceShape } from "./parts.js";

/**
 * Makes a chronicle of literals: copies, checks and freezes them. A party, a source, an organisation or a field that
 * does not exist is a compile error in the literals, and an error here when they come from elsewhere. With `aspects` of
 * one's own, its organisations have these beside the six; their events stand in the records with the others.
 *
 * Cost: linear, some seven microseconds an event.
 *
 * @throws AnnalsError with all problems: malformed entries, impossible dates, ids used twice, references to nothing,
 * corrections of what is not there, inferences that rest on themselves.
 * @example
 * const club = chronicle({
 *   parties: { club: { kind: "organization", name: "The Club" }, norway: { kind: "state", name: "Norway" } },
 *   sources: { minutes: { kind: "official", title: "Minutes", published: "1950" } },
 *   records: {
 *     club: [
 *       {
 *         id: "norway-joined",
 *         type: "Joined",
 *         organization: "club",
 *         on: "1949",
 *         data: { party: "norway", as: "member" },
 *         sources: [{ source: "minutes" }],
 *       },
 *     ],
 *   },
 * });
 * read(club).at("1950-01-01").is("norway", "member", "club").value; // → "yes"
 */
export function chronicle<
  const P extends Readonly<Record<string, Party>>,
  const S extends Readonly<Record<string, Source>>,
  const A extends readonly AnyAspect[] = [],
>(literals: {
  readonly aspects?: A;
  readonly parties: P;
  readonly sources: S;
  readonly records: {
    readonly [O in NamesOf<P, S>["organization"]]?: readonly Entry<
      OrganizationEvent<NamesOf<P, S>> | EventsOf<A[number]>
    >[];
  };
  readonly accepted?: readonly Accepted[];
}): Chronicle<NamesOf<P, S>, EventsWith<A>, StateWith<A>> {
  const { made } = looking("chronicle", () => build(literals));
  // Every id in it has just been found to be one of these names, and every event one of these events.
  return made as unknown as Chronicle<NamesOf<P, S>, EventsWith<A>, StateWith<A>>;
}

/** A chronicle with what reading it takes. */
export interface Checked<E extends HistoricalEvent, S extends object> {
  readonly made: AnyChronicle;
  readonly model: Model<E, S>;
  readonly aspects: readonly AnyAspect[] | undefined;
  /** All entries, each behind those that it depends on. */
  readonly entries: readonly Entry<E>[];
}

const known = new WeakMap<object, unknown>();

/** What reading a chronicle takes. One that was not made by {@link chronicle} is checked here. */
export function checked<N extends Names, E extends HistoricalEvent, S extends object>(
  given: Chronicle<N, E, S>,
): Checked<E, S> {
  // Whoever made it gave it the types of the events and the states that it has.
  return looking("chronicle", () => (isRecord(given) ? known.get(given) : undefined) ?? build(given)) as Checked<E, S>;
}

/**
 * A chronicle with one more entry, at the end of its organisation's record.
 *
 * @throws AnnalsError as {@link chronicle} does.
 */
export function extended<N extends Names, E extends HistoricalEvent, S extends object>(
  chronicle: Chronicle<N, E, S>,
  entry: Entry<E>,
): Chronicle<N, E, S> {
  const { made, aspects } = checked(chronicle);
  const record = [...(made.records[entry.organization] ?? []), entry];
  const records = { ...made.records, [entry.organization]: record };
  return build({ ...made, records, aspects }).made as unknown as Chronicle<N, E, S>; // of the same names, and its entry is one of the same events
}

const ofTheSix = entryShapes(organization, true);

function build(given: unknown): Checked<HistoricalEvent, object> {
  if (!isRecord(given)) fail("bad-chronicle", "chronicle", given, `expected a chronicle, found ${shown(given)}`);
  const found = new Findings();
  for (const name of Object.keys(given))
    if (!["parties", "sources", "records", "accepted", "aspects"].includes(name))
      found.problem(
        "bad-chronicle",
        { key: name },
        given[name],
        "no such part; known are parties, sources, records, accepted, aspects",
      );
  const aspects = aspectsOf(given["aspects"]);
  const model = modelOf(aspects);
  const shapes = aspects === undefined ? ofTheSix : entryShapes(model, true);
  const parties = dictionaryOf<Party>(given["parties"], "parties", partyShape, found);
  const sources = dictionaryOf<Source>(given["sources"], "sources", sourceShape, found);
  const organizations = Object.keys(parties).filter((id) => parties[id]?.kind === "organization");
  found.knows("party", new Set(Object.keys(parties)));
  found.knows("source", new Set(Object.keys(sources)));
  found.knows("organization", new Set(organizations));

  const places = new Map<Entry, Place>();
  const records = dictionaryOf<readonly Entry[]>(
    given["records"],
    "records",
    recordShape(shapes, places, found),
    found,
  );
  const entries = Object.values(records).flat();
  const accepted =
    given["accepted"] === undefined ? undefined : acceptedShape.copy(given["accepted"], { key: "accepted" }, found);
  found.knows("event", new Set([...entries.map(({ id }) => id), ...found.damaged]));
  unique(entries, places, found);
  for (const [organization, list] of Object.entries(records)) {
    if (!organizations.includes(organization)) noOrganization(organization, organizations, found);
    belongs(organization, list, shapes, places, found);
  }
  resolve(found, (kind) => {
    if (kind === "event") return entries.map(({ id }) => id);
    return kind === "organization" ? organizations : Object.keys(kind === "party" ? parties : sources);
  });
  found.raise();

  const made: AnyChronicle =
    accepted === undefined
      ? { parties, sources, records }
      : { parties, sources, records, accepted: accepted as readonly Accepted[] }; // it has the shape, or `raise` has thrown
  for (const list of Object.values(records)) if (!list.some(isAmendment)) markChecked(model, list);
  const whole = { made: Object.freeze(made), model, aspects, entries: dependencyOrder(entries, sources) };
  known.set(made, whole);
  return whole;
}

/** The model of organisations with these aspects beside the six, as one of whatever events and states. */
function modelOf(aspects: readonly AnyAspect[] | undefined): Model<HistoricalEvent, object> {
  const model = aspects === undefined ? organization : organizationWith(...aspects);
  return model as unknown as Model<HistoricalEvent, object>; // each handler is only ever given events of its own type
}

/** @throws AnnalsError for what is no list of aspects. */
function aspectsOf(given: unknown): readonly AnyAspect[] | undefined {
  if (given === undefined) return undefined;
  if (!Array.isArray(given))
    fail("bad-argument", "aspects", given, `expected a list of aspects, found ${shown(given)}`);
  return Object.freeze(
    Array.from(given, (each: unknown, index) =>
      isAspect(each)
        ? each
        : fail("bad-argument", `aspects[${index}]`, each, `expected an aspect, found ${shown(each)}`),
    ),
  );
}
