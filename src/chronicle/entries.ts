import { type ProblemCode, shown } from "../error.js";
import type { Amendment, EventId, OrganizationId } from "../event.js";
import { isAmendment } from "../history/believed.js";
import { type Entry, type EntryShapes, Findings, copyEntry } from "../history/record.js";
import type { AnyShape, Place, ReferenceKind } from "../shape.js";
import { didYouMean } from "../words.js";

/** Copies a record, and notes where each entry of it stood. */
export function recordShape(shapes: EntryShapes, places: Map<Entry, Place>, found: Findings): AnyShape {
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
export function unique(entries: readonly Entry[], places: ReadonlyMap<Entry, Place>, found: Findings): void {
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

export function noOrganization(id: OrganizationId, organizations: readonly OrganizationId[], found: Findings): void {
  const message = `no party of the kind "organization" has this id${didYouMean(id, organizations)}`;
  found.problem("unknown-organization", { up: nowhere, key: id }, id, message);
}

/** A record holds its own organisation's entries, each said by someone, and a correction speaks of an earlier one. */
export function belongs(
  organization: OrganizationId,
  list: readonly Entry[],
  shapes: EntryShapes,
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
    if (isAmendment(entry)) amends(entry, before.get(entry.data.event), wrong, found, shapes, places);
    before.set(entry.id, entry);
  }
}

function amends(
  entry: Amendment,
  target: Entry | undefined,
  wrong: (value: unknown, message: string, code?: ProblemCode) => void,
  found: Findings,
  shapes: EntryShapes,
  places: ReadonlyMap<Entry, Place>,
): void {
  const { event } = entry.data;
  if (target === undefined) {
    // Of an id that is known nowhere, the reference says so.
    if (found.isKnown("event", event) && !found.damaged.has(event))
      wrong(event, `"${event}" is no earlier entry of the same record`, "unknown-event");
  } else if (entry.type === "Corrected") {
    if (isAmendment(target)) wrong(event, "corrects a correction; retract that one, and write another");
    else if (entry.data.data !== undefined) fits(target, entry.data.data, shapes, places.get(entry) ?? nowhere, found);
  }
}

/** With these fields instead of its own, the entry still is one of its type. */
function fits(
  target: Entry,
  fields: Readonly<Record<string, unknown>>,
  shapes: EntryShapes,
  at: Place,
  found: Findings,
): void {
  const corrected = new Findings();
  copyEntry(shapes, { ...target, data: Object.assign({}, target.data, fields) }, at, corrected);
  found.problems.push(...corrected.problems);
  // What the entry goes on to refer to was noted where it stands itself.
  const isNew = (place: Place): boolean =>
    place.up?.key === "data" && place.up.up === at
      ? Object.hasOwn(fields, place.key)
      : place.up !== undefined && isNew(place.up);
  for (const { kind, id, at: place } of corrected.unresolved()) if (isNew(place)) found.reference(kind, id, place);
}

/** Every reference that was noted is to something that is there by now. */
export function resolve(found: Findings, ids: (kind: ReferenceKind) => readonly string[]): void {
  for (const { kind, id, at } of found.unresolved())
    found.problem(`unknown-${kind}`, at, id, `no ${kind} has the id "${id}"${didYouMean(id, ids(kind))}`);
}
