import type { CowCode, Inference, Party, Publication } from "../event.js";
import type { Findings } from "../history/record.js";
import {
  type AnyShape,
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
import { shown } from "../error.js";
import type { Accepted } from "./chronicle.js";

// The shapes of what a chronicle holds beside its entries.

export const partyShape: Shape<Party> = record<Party>({
  kind: one("state", "government", "parliament", "territory", "organization", "person"),
  name: text,
  acronym: maybe(text),
  called: maybe(text),
  aliases: maybe(list(text)),
  of: maybe(partyId),
  iso: maybe(text),
  cow: maybe(list(record<CowCode>({ abbreviation: text, number: count, from: date, to: maybe(date) }))),
  predecessors: maybe(list(partyId)),
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
export const sourceShape: AnyShape = {
  words: "a source",
  copy: (value, at, report) =>
    (isRecord(value) && value["kind"] === "inference" ? inferenceShape : publicationShape).copy(value, at, report),
};
export const acceptedShape = list(record<Accepted>({ law: text, events: list(eventId), reason: text }), 0);

/** A frozen copy of a dictionary by id, without a prototype. */
export function dictionaryOf<T>(
  given: unknown,
  name: string,
  shape: AnyShape,
  found: Findings,
): Readonly<Record<string, T>> {
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
