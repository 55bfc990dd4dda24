import { AnnalsError, type ProblemCode, shown } from "./error.js";
import { type Edtf, when } from "./time/edtf.js";

/** A step of the path to a value: built while descending, turned into words only when something is wrong. */
export interface Place {
  readonly up?: Place | undefined;
  readonly key: string | number;
}

/** What an id in the data refers to. */
export type ReferenceKind = "party" | "organization" | "source" | "event";

/** Where a check writes what it finds: problems, and the references that still have to resolve. */
export interface Report {
  problem(code: ProblemCode, at: Place, value: unknown, message: string): void;
  reference(kind: ReferenceKind, id: string, at: Place): void;
}

/** A shape of whatever type. */
export interface AnyShape {
  readonly copy: (value: unknown, at: Place, report: Report) => unknown;
  /** What should stand here, in words. */
  readonly words: string;
}

/**
 * The run-time twin of a hand-written type: copies a value that fits into fresh, frozen, plain data, and reports
 * everything about it that does not. `Shape<T>` is invariant in T, so a shape that is wider or narrower than the
 * type it stands beside does not compile.
 */
export interface Shape<T> extends AnyShape {
  /** Carries T for the compiler only. */
  readonly type?: (value: T) => T;
}

/** A field that may be absent. */
export interface Optional<T> {
  readonly optional: Shape<T>;
}

/** One shape per field of T; optional exactly where T's field is. */
export type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Optional<Exclude<T[K], undefined>> : Shape<T[K]>;
};

/** The path in words: `records.csto[3].data.party`. */
export function placeInWords(at: Place): string {
  const step = typeof at.key === "number" ? `[${at.key}]` : at.key;
  if (at.up === undefined) return step;
  const before = placeInWords(at.up);
  return before === "" || typeof at.key === "number" ? before + step : `${before}.${step}`;
}

/** Whether a value is an object with fields, as JSON has them. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Makes a shape from a test and the words for what passes it. */
function atom<T>(words: string, fits: (value: unknown) => boolean, code: ProblemCode = "bad-event"): Shape<T> {
  return {
    words,
    copy(value, at, report) {
      if (!fits(value)) report.problem(code, at, value, `expected ${words}, found ${shown(value)}`);
      return value;
    },
  };
}

/** Text for people: not empty, and nothing that a terminal would obey. */
export const text: Shape<string> = atom(
  "text",
  (value) => typeof value === "string" && value.trim() !== "" && !/[^\P{Cc}\t\n\r]/u.test(value),
);

/** A yes that is left out where it does not hold. */
export const flag: Shape<true> = atom("true, or no such field", (v) => v === true);

/** A whole number from 1. */
export const count: Shape<number> = atom("a whole number from 1", (v) => Number.isSafeInteger(v) && Number(v) >= 1);

/** A date of one event, EDTF levels 0 to 2. */
export const date: Shape<Edtf> = {
  words: "an EDTF date",
  copy(value, at, report) {
    try {
      when(value as Edtf); // `when` takes any value and says what is wrong with it
    } catch (error) {
      if (!(error instanceof AnnalsError)) throw error;
      for (const { code, message } of error.problems) report.problem(code, at, value, message);
    }
    return value;
  },
};

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const idWords = "an id of small letters, digits and single hyphens";

/** An id in its form: `un-general-assembly`, `asia-plus-2012-11-02`. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && value.length <= 120 && idForm.test(value);
}

/** An id that is nobody else's to define, such as the name of an office or a treaty within one organisation. */
export const id: Shape<string> = atom(idWords, isId);

function reference(kind: ReferenceKind): Shape<string> {
  return {
    words: `the id of a known ${kind}`,
    copy(value, at, report) {
      if (isId(value)) report.reference(kind, value, at);
      else report.problem("bad-event", at, value, `expected ${idWords} (the id of a ${kind}), found ${shown(value)}`);
      return value;
    },
  };
}

export const party: Shape<string> = reference("party");
export const organization: Shape<string> = reference("organization");
export const source: Shape<string> = reference("source");
export const event: Shape<string> = reference("event");

/** One of the listed words. */
export function one<const T extends string>(...values: readonly T[]): Shape<T> {
  return atom(`one of ${values.map((v) => `"${v}"`).join(", ")}`, (v) => values.some((known) => known === v));
}

/** A list of at least `least` items. */
export function list<T>(item: Shape<T>, least = 1): Shape<readonly T[]> {
  return {
    words: `a list of ${item.words}`,
    copy(value, at, report) {
      if (!Array.isArray(value) || value.length < least) {
        report.problem(
          "bad-event",
          at,
          value,
          `expected a list${least > 0 ? " that is not empty" : ""}, found ${shown(value)}`,
        );
        return value;
      }
      return Object.freeze(Array.from(value, (each: unknown, key) => item.copy(each, { up: at, key }, report)));
    },
  };
}

/** A shape, and what must be so besides: `look` reports what is not. */
export function besides<T>(shape: Shape<T>, look: (value: unknown, at: Place, report: Report) => void): Shape<T> {
  return {
    words: shape.words,
    copy(value, at, report) {
      look(value, at, report);
      return shape.copy(value, at, report);
    },
  };
}

/** A list of names, each of them once. */
export function eachOnce(name: Shape<string>): Shape<readonly string[]> {
  return besides(list(name), (value, at, report) => {
    const seen = new Set<unknown>();
    for (const [key, each] of Array.isArray(value) ? value.entries() : []) {
      if (typeof each === "string" && seen.has(each))
        report.problem("bad-event", { up: at, key }, each, `${shown(each)} stands in the list already`);
      seen.add(each);
    }
  });
}

/** Marks a field that may be absent. */
export function maybe<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

/** An object with exactly these fields. Unknown fields are problems, never dropped; cost grows with the fields given. */
export function record<T extends object>(fields: Fields<T>): Shape<T> {
  // Object.entries loses which field has which shape; the pairs are only ever used together.
  const known = Object.entries(fields) as readonly (readonly [string, AnyShape | { readonly optional: AnyShape }])[];
  const names = new Set(known.map(([name]) => name));
  return {
    words: `an object with ${[...names].join(", ")}`,
    copy(value, at, report) {
      if (!isRecord(value)) {
        report.problem(
          "bad-event",
          at,
          value,
          `expected an object with ${[...names].join(", ")}, found ${shown(value)}`,
        );
        return value;
      }
      const copy: Record<string, unknown> = {};
      for (const [name, field] of known) {
        const given = Object.hasOwn(value, name) ? value[name] : undefined;
        if ("optional" in field) {
          if (given !== undefined) copy[name] = field.optional.copy(given, { up: at, key: name }, report);
        } else if (given === undefined) {
          report.problem("bad-event", { up: at, key: name }, undefined, `missing: expected ${field.words}`);
        } else copy[name] = field.copy(given, { up: at, key: name }, report);
      }
      for (const name of Object.keys(value)) {
        if (!names.has(name))
          report.problem(
            "bad-event",
            { up: at, key: name },
            value[name],
            `no such field; known are ${[...names].join(", ")}`,
          );
      }
      return Object.freeze(copy);
    },
  };
}
