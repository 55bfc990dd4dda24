import { type OrganizationEvent, organization as model } from "../aspects/organization.js";
import { type ProblemCode, fail, looking, shown } from "../error.js";
import type { Amendment, EventId, Inference, OrganizationId, Party, Publication, Source } from "../event.js";
import { isAmendment } from "../history/believed.js";
import { type Entry, Findings, copyEntry, entryShapes, markChecked } from "../history/record.js";
import {
  type AnyShape,
  type Place,
  type ReferenceKind,
  type Shape,
  count,
  date,
  event as eventId,
  isId,
  isRecord,
  list,
  maybe,
  one,
  party as partyId,
  record,
  source as sourceId,
  text,
} from "../shape.js";
import { type Accepted, type Chronicle, type NamesOf, didYouMean } from "./chronicle.js";
import { dependencyOrder } from "./dependencies.js";

/**
 * Makes a chronicle of literals: copies, checks and freezes them. A party, a source, an organisation or a field that
 * does not exist is a compile error in the literals, and an error here when they come from elsewhere.
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
>(literals: {
  readonly parties: P;
  readonly sources: S;
  readonly records: {
    readonly [O in NamesOf<P, S>["organization"]]?: readonly Entry<OrganizationEvent<NamesOf<P, S>>>[];
  };
  readonly accepted?: readonly Accepted[];
}): Chronicle<NamesOf<P, S>> {
  const { made } = looking("chronicle", () => build(literals));
  return made as unknown as Chronicle<NamesOf<P, S>>; // every id in it has just been found to be one of these names
}

/** A chronicle with what reading it takes. */
export interface Checked {
  readonly made: Chronicle;
  /** All entries, each behind those that it depends on. */
  readonly entries: readonly Entry<OrganizationEvent>[];
}

const known = new WeakMap<object, Checked>();

/** What reading a chronicle takes. One that was not made by {@link chronicle} is checked here. */
export function checked(given: unknown): Checked {
  return looking("chronicle", () => (isRecord(given) ? known.get(given) : undefined) ?? build(given));
}

const partyShape: Shape<Party> = record<Party>({
  kind: one("state", "government", "parliament", "territory", "organization", "person"),
  name: text,
  acronym: maybe(text),
  called: maybe(text),
  aliases: maybe(list(text)),
  of: maybe(partyId),
  iso: maybe(text),
  cow: maybe(record<NonNullable<Party["cow"]>>({ abbreviation: text, number: count })),
});
const publicationShape = record<Publication>({
  kind: one("treaty", "law", "official", "government", "wire", "monitor", "article", "reference", "unsourced"),
  title: text,
  publisher: maybe(text),
  published: maybe(date),
  url: maybe(text),
  language: maybe(text),
  copies: maybe(list(sourceId)),
});
const inferenceShape = record<Inference>({
  kind: one("inference"),
  reason: text,
  restsOn: list(eventId) as unknown as Shape<Inference["restsOn"]>, // `list` demands at least one
});
const sourceShape: AnyShape = {
  words: "a source",
  copy: (value, at, report) =>
    (isRecord(value) && value["kind"] === "inference" ? inferenceShape : publicationShape).copy(value, at, report),
};
const acceptedShape = list(record<Accepted>({ law: text, events: list(eventId), reason: text }), 0);
const shapes = entryShapes(model, true);

function build(given: unknown): Checked {
  if (!isRecord(given)) fail("bad-chronicle", "chronicle", given, `expected a chronicle, found ${shown(given)}`);
  const found = new Findings();
  for (const name of Object.keys(given))
    if (!["parties", "sources", "records", "accepted"].includes(name))
      found.problem(
        "bad-chronicle",
        { key: name },
        given[name],
        "no such part; known are parties, sources, records, accepted",
      );
  const parties = dictionaryOf<Party>(given["parties"], "parties", partyShape, found);
  const sources = dictionaryOf<Source>(given["sources"], "sources", sourceShape, found);
  const organizations = Object.keys(parties).filter((id) => parties[id]?.kind === "organization");
  found.knows("party", new Set(Object.keys(parties)));
  found.knows("source", new Set(Object.keys(sources)));
  found.knows("organization", new Set(organizations));

  const places = new Map<Entry, Place>();
  const records = dictionaryOf<readonly Entry<OrganizationEvent>[]>(
    given["records"],
    "records",
    recordShape(places, found),
    found,
  );
  const entries = Object.values(records).flat();
  const accepted =
    given["accepted"] === undefined ? undefined : acceptedShape.copy(given["accepted"], { key: "accepted" }, found);
  found.knows("event", new Set([...entries.map(({ id }) => id), ...found.damaged]));
  unique(entries, places, found);
  for (const [organization, list] of Object.entries(records)) {
    if (!organizations.includes(organization)) noOrganization(organization, organizations, found);
    belongs(organization, list, places, found);
  }
  resolve(found, (kind) => {
    if (kind === "event") return entries.map(({ id }) => id);
    return kind === "organization" ? organizations : Object.keys(kind === "party" ? parties : sources);
  });
  found.raise();

  const made: Chronicle = Object.freeze(
    accepted === undefined
      ? { parties, sources, records }
      : { parties, sources, records, accepted: accepted as readonly Accepted[] }, // it has the shape, or `raise` has thrown
  );
  for (const list of Object.values(records)) if (!list.some(isAmendment)) markChecked(list);
  const whole = { made, entries: dependencyOrder(entries, sources) };
  known.set(made, whole);
  return whole;
}

/** A frozen copy of a dictionary by id, without a prototype. */
function dictionaryOf<T>(given: unknown, name: string, shape: AnyShape, found: Findings): Readonly<Record<string, T>> {
  const copy = Object.create(null) as Record<string, T>; // Object.create gives `any`; it is empty
  const place = { key: name };
  if (!isRecord(given)) found.problem("bad-chronicle", place, given, `expected an object by id, found ${shown(given)}`);
  else
    for (const id of Object.keys(given)) {
      const at = { up: place, key: id };
      if (!isId(id)) found.problem("bad-chronicle", at, id, `"${id}" is no id: use small letters, digits and hyphens`);
      else copy[id] = shape.copy(given[id], at, found) as T; // the shape is that of T, or `found` says what is wrong
    }
  return Object.freeze(copy);
}

/** Copies a record, and notes where each entry of it stood. */
function recordShape(places: Map<Entry, Place>, found: Findings): AnyShape {
  return {
    words: "a list of events",
    copy(value, at) {
      if (!Array.isArray(value)) {
        found.problem("bad-chronicle", at, value, `expected a list of events, found ${shown(value)}`);
        return Object.freeze([]);
      }
      const copies = Array.from(value, (entry: unknown, key) => {
        const place = { up: at, key };
        const copy = copyEntry(shapes, entry, place, found);
        if (copy !== undefined) places.set(copy, place);
        return copy;
      });
      return Object.freeze(copies.filter((entry) => entry !== undefined));
    },
  };
}

const nowhere: Place = { key: "records" };

/** No two entries of a chronicle share an id. */
function unique(entries: readonly Entry[], places: ReadonlyMap<Entry, Place>, found: Findings): void {
  const seen = new Set<EventId>();
  for (const entry of entries) {
    const { id } = entry;
    if (seen.has(id))
      found.problem(
        "duplicate-id",
        places.get(entry) ?? nowhere,
        id,
        `the id "${id}" stands on two entries; each needs its own`,
      );
    seen.add(id);
  }
}

function noOrganization(id: OrganizationId, organizations: readonly OrganizationId[], found: Findings): void {
  const message = `no party of the kind "organization" has this id${didYouMean(id, organizations)}`;
  found.problem("unknown-organization", { up: nowhere, key: id }, id, message);
}

/** A record holds its own organisation's entries, each said by someone, and a correction speaks of an earlier one. */
function belongs(
  organization: OrganizationId,
  list: readonly Entry[],
  places: ReadonlyMap<Entry, Place>,
  found: Findings,
): void {
  const before = new Map<EventId, Entry>();
  for (const entry of list) {
    const wrong = (value: unknown, message: string, code: ProblemCode = "bad-event"): void => {
      found.problem(code, places.get(entry) ?? nowhere, value, message);
    };
    if (entry.organization !== organization)
      wrong(entry.organization, `belongs to "${entry.organization}" and stands in the record of "${organization}"`);
    if (entry.sources.every(({ denies }) => denies === true))
      wrong(entry.sources, "every source denies it; at least one must say that it happened");
    if (isAmendment(entry)) amends(entry, before.get(entry.data.event), wrong, found, places);
    before.set(entry.id, entry);
  }
}

function amends(
  entry: Amendment,
  target: Entry | undefined,
  wrong: (value: unknown, message: string, code?: ProblemCode) => void,
  found: Findings,
  places: ReadonlyMap<Entry, Place>,
): void {
  const { event } = entry.data;
  if (target === undefined) {
    // Of an id that is known nowhere, the reference says so.
    if (found.isKnown("event", event) && !found.damaged.has(event))
      wrong(event, `"${event}" is no earlier entry of the same record`, "unknown-event");
  } else if (entry.type === "Corrected") {
    if (isAmendment(target)) wrong(event, "corrects a correction; retract that one, and write another");
    else if (entry.data.data !== undefined)
      copyEntry(
        shapes,
        { ...target, data: Object.assign({}, target.data, entry.data.data) },
        places.get(entry) ?? nowhere,
        found,
      );
  }
}

/** Every reference that was noted is to something that is there by now. */
function resolve(found: Findings, ids: (kind: ReferenceKind) => readonly string[]): void {
  for (const { kind, id, at } of found.unresolved())
    found.problem(`unknown-${kind}`, at, id, `no ${kind} has the id "${id}"${didYouMean(id, ids(kind))}`);
}
