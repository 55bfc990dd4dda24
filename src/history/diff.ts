import { freeze } from "immer";
import type { AnyStrand } from "../aspects/aspect.js";
import { isRecord } from "../shape.js";

/** One place in which two states differ. */
export interface Difference {
  /** Where: a field of the state, or a field and the key in it. */
  readonly path: readonly [field: string, key?: string];
  /** What was there; absent where there was nothing. */
  readonly before?: unknown;
  /** What is there now; absent where there is nothing. */
  readonly after?: unknown;
}

/**
 * Where two states of the same strands differ: field by field, and key by key in those that are dictionaries. Applied to
 * the first state ({@link apply}), the differences give the second. Linear in the states.
 */
export function differences(
  strands: readonly AnyStrand[],
  before: object,
  after: object,
): readonly (Difference & { readonly strand: AnyStrand })[] {
  return strands.flatMap((strand) => {
    const { field } = strand;
    if (field === undefined)
      return Object.keys(strand.start as object).flatMap((name) =>
        between([name], at(before, name), at(after, name), strand),
      );
    const [a, b] = [at(before, field), at(after, field)];
    const keys = new Set([a, b].flatMap((all) => (isRecord(all) ? Object.keys(all) : [])));
    return [...keys].flatMap((key) => between([field, key], at(a, key), at(b, key), strand));
  });
}

function at(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function between(path: Difference["path"], before: unknown, after: unknown, strand: AnyStrand) {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ path, strand, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}

/** The state with the differences made in it: a new, frozen one. */
export function apply<S extends object>(state: S, changes: readonly Difference[]): S {
  const copy = Object.assign({}, state) as Record<string, unknown>;
  for (const { path, after } of changes) {
    const [field, key] = path;
    if (key === undefined) copy[field] = after;
    else {
      const all = Object.assign(Object.create(null) as Record<string, unknown>, copy[field]);
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a dictionary without a prototype
      if (after === undefined) delete all[key];
      else all[key] = after;
      copy[field] = all;
    }
  }
  return freeze(copy, true) as S; // the fields are those of the state
}
