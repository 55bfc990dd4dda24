import type { Model } from "../aspects/aspect.js";
import { type Problem, fail, looking, raise, shown } from "../error.js";
import {
  type Amendment,
  type Citation,
  type Corrected,
  type HistoricalEvent,
  type PartyId,
  type Retracted,
  weekdays,
} from "../event.js";
import {
  type AnyShape,
  type Fields,
  type Place,
  type ReferenceKind,
  type Report,
  type Shape,
  count,
  date,
  event as eventId,
  flag,
  id,
  isId,
  isRecord,
  list,
  maybe,
  one,
  organization,
  placeInWords,
  record,
  source,
  text,
} from "../shape.js";
import { didYouMeanOrKnown } from "../words.js";

/** An entry of a record: an event, or a later word about an earlier entry. */
export type Entry<E extends HistoricalEvent = HistoricalEvent> =
  E | Amendment<{ party: PartyId; source: E["sources"][number]["source"]; organization: E["organization"] }>;

const citation = record<Citation>({
  source,
  place: maybe(text),
  on: maybe(date),
  hedge: maybe(text),
  denies: maybe(flag),
  weekday: maybe(one(...weekdays)),
  years: maybe(record<NonNullable<Citation["years"]>>({ since: eventId, count })),
});

/** Any JSON, copied and frozen: what it replaces says later whether it fits. */
const json: AnyShape = {
  words: "plain JSON",
  copy(value, at, report) {
    if (typeof value === "string" || typeof value === "boolean" || value === null || Number.isFinite(value))
      return value;
    if (depthOf(at) > 40) report.problem("bad-event", at, value, "is nested too deeply");
    else if (Array.isArray(value))
      return Object.freeze(Array.from(value, (each: unknown, key) => json.copy(each, { up: at, key }, report)));
    else if (isRecord(value))
      return Object.freeze(
        Object.fromEntries(Object.keys(value).map((key) => [key, json.copy(value[key], { up: at, key }, report)])),
      );
    else report.problem("bad-event", at, value, `expected plain JSON, found ${shown(value)}`);
    return null;
  },
};

function depthOf(at: Place): number {
  return at.up === undefined ? 0 : 1 + depthOf(at.up);
}

/** The fields of another entry's data. */
const fields: Shape<Readonly<Record<string, unknown>>> = {
  words: "an object with the fields to replace",
  copy(value, at, report) {
    if (isRecord(value) && !Object.hasOwn(value, "__proto__")) return json.copy(value, at, report);
    if (isRecord(value)) report.problem("bad-event", { up: at, key: "__proto__" }, value, "no such field");
    else report.problem("bad-event", at, value, `expected an object with the fields to replace, found ${shown(value)}`);
    return {};
  },
};

const amendments: Readonly<Record<Amendment["type"], AnyShape>> = {
  Corrected: record<Corrected["data"]>({ event: eventId, on: maybe(date), data: maybe(fields) }),
  Retracted: record<Retracted["data"]>({ event: eventId, reason: text }),
};

/** The lists of entries that have been checked, each with the model that they fit, so that nobody pays for it twice. */
const checked = new WeakMap<object, object>();

/** Collects what shapes report. */
export class Findings implements Report {
  readonly problems: Problem[] = [];
  readonly #references: { readonly kind: ReferenceKind; readonly id: string; readonly at: Place }[] = [];
  readonly #known: Map<ReferenceKind, ReadonlySet<string>> = new Map();

  /** The ids of entries that are malformed: they are there, and can be spoken of. */
  readonly damaged = new Set<string>();

  /** From now on, references to these are no longer noted. */
  knows(kind: ReferenceKind, ids: ReadonlySet<string>): void {
    this.#known.set(kind, ids);
  }

  problem(code: Problem["code"], at: Place, value: unknown, message: string): void {
    this.problems.push({ code, at: placeInWords(at), value, message });
  }

  reference(kind: ReferenceKind, id: string, at: Place): void {
    if (!this.isKnown(kind, id)) this.#references.push({ kind, id, at });
  }

  isKnown(kind: ReferenceKind, id: string): boolean {
    return this.#known.get(kind)?.has(id) === true;
  }

  /** The references that are still to something unknown. */
  unresolved(): readonly { readonly kind: ReferenceKind; readonly id: string; readonly at: Place }[] {
    return this.#references.filter(({ kind, id }) => !this.isKnown(kind, id));
  }

  /** Throws what was found, if anything was. */
  raise(): void {
    raise(this.problems);
  }
}

/** The shapes of whole entries, by type. */
export type EntryShapes = ReadonlyMap<string, AnyShape>;

/** The shapes of the events of a model; with `amendable`, also those of corrections and retractions. */
export function entryShapes<E extends HistoricalEvent, S extends object>(
  model: Model<E, S>,
  amendable = false,
): EntryShapes {
  const data = { ...model.shapes, ...(amendable ? amendments : {}) } as Readonly<Record<string, AnyShape>>;
  return new Map(Object.entries(data).map(([type, shape]) => [type, envelope(type, shape)]));
}

function envelope(type: string, data: AnyShape): AnyShape {
  // `copyEntry` found the shape by this very type. Gives the program's own string: one read from a file is a text of its
  // own in every event, which costs memory, and time at each replay.
  const typeShape: Shape<string> = { words: type, copy: () => type };
  return record<HistoricalEvent>({
    id,
    type: typeShape,
    organization,
    on: date,
    data: data, // each model pins its shapes to its types; here they are of any type
    sources: list(citation) as unknown as Fields<HistoricalEvent>["sources"], // `list` demands at least one
    disputed: maybe(flag),
  });
}

function noType(type: unknown, known: readonly string[]): string {
  const what = type === undefined ? "missing: expected a type of event" : `no such type of event: ${shown(type)}`;
  return what + didYouMeanOrKnown(type, known);
}

/** A frozen copy of one entry, or undefined where it is malformed; what is wrong is in `found`. */
export function copyEntry(shapes: EntryShapes, value: unknown, at: Place, found: Findings): Entry | undefined {
  const before = found.problems.length;
  const type = isRecord(value) && Object.hasOwn(value, "type") ? value["type"] : undefined;
  const shape = typeof type === "string" ? shapes.get(type) : undefined;
  if (shape === undefined) {
    const [where, message] = isRecord(value)
      ? [{ up: at, key: "type" }, noType(type, [...shapes.keys()])]
      : [at, `expected an event, found ${shown(value)}`];
    found.problem("bad-event", where, isRecord(value) ? type : value, message);
    if (isRecord(value) && isId(value["id"])) found.damaged.add(value["id"]);
    return undefined;
  }
  const copy = shape.copy(value, at, found) as Entry; // the shape has just made sure, or has reported
  if (found.problems.length === before) return copy;
  if (isRecord(value) && isId(value["id"])) found.damaged.add(value["id"]);
  return undefined;
}

/** Remembers a frozen list of events that are all known to fit a model. */
export function markChecked(model: object, events: readonly HistoricalEvent[]): void {
  checked.set(events, model);
}

/**
 * A copy of an event that is known to fit the model: nobody can change it, or have it change, later.
 *
 * @throws AnnalsError when it is malformed, with all its problems.
 */
export function checkedEvent<E extends HistoricalEvent, S extends object>(model: Model<E, S>, event: unknown): E {
  const found = new Findings();
  const copy = looking("event", () => copyEntry(shapesOf(model), event, { key: "event" }, found));
  found.raise();
  return copy as E; // it has the shape of one of the model's events, or `raise` has thrown
}

/**
 * Copies of events that are known to fit the model. Lists that were checked before are given back as they are.
 *
 * @throws AnnalsError with every problem of every malformed event.
 */
export function checkedEvents<E extends HistoricalEvent, S extends object>(
  model: Model<E, S>,
  events: unknown,
): readonly E[] {
  return looking("events", () => {
    if (!Array.isArray(events))
      fail("bad-argument", "events", events, `expected a list of events, found ${shown(events)}`);
    if (checked.get(events) === model) return events as readonly E[]; // only lists of its own events are marked with it
    const found = new Findings();
    const place = { key: "events" };
    const copies = Array.from(events, (event: unknown, key) =>
      copyEntry(shapesOf(model), event, { up: place, key }, found),
    );
    found.raise();
    return copies as readonly unknown[] as readonly E[]; // each has the shape of one of the model's events, or `raise` has thrown
  });
}

const shapesByModel = new WeakMap<object, EntryShapes>();

function shapesOf<E extends HistoricalEvent, S extends object>(model: Model<E, S>): EntryShapes {
  let shapes = shapesByModel.get(model);
  if (shapes === undefined) shapesByModel.set(model, (shapes = entryShapes(model)));
  return shapes;
}
