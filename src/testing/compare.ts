import { isRecord } from "../shape.js";

/**
 * Where do two states of plain data first differ? A path such as `state.standings.norway`; undefined where they are the
 * same, in whatever order their keys stand. What is neither plain data nor one and the same differs.
 */
export function differsAt(a: unknown, b: unknown, place: string): string | undefined {
  if (Object.is(a, b)) return undefined;
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return `${place}.length`;
    return firstOf(a.keys(), (key) => differsAt(a[key], b[key], `${place}[${key}]`));
  }
  if (!isPlain(a) || !isPlain(b)) return place;
  return firstOf(new Set([...Object.keys(a), ...Object.keys(b)]), (key) =>
    Object.hasOwn(a, key) === Object.hasOwn(b, key) ? differsAt(a[key], b[key], `${place}.${key}`) : `${place}.${key}`,
  );
}

/** Where does a state hold the first thing that can be changed? Undefined where all of it is frozen. */
export function changeableAt(value: unknown, place: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (!Object.isFrozen(value)) return place;
  return firstOf(Object.entries(value), ([key, each]) => changeableAt(each, `${place}.${key}`));
}

/** What stands at a path that {@link differsAt} gave. */
export function valueAt(state: unknown, path: string): unknown {
  const [, ...keys] = path.split(/[.[\]]+/).filter((key) => key !== "");
  return keys.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    state,
  );
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function firstOf<T>(items: Iterable<T>, find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
