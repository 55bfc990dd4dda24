import { isDeepStrictEqual } from "node:util";

/** @throws where two pieces of plain data differ, naming the first place: what the whole of them is, nobody would read. */
export function agree(actual: unknown, expected: unknown, what: string): void {
  if (!isDeepStrictEqual(actual, expected)) throw new Error(`${what}: ${difference(actual, expected, "state")}`);
}

function difference(actual: unknown, expected: unknown, at: string): string {
  if (isObject(actual) && isObject(expected))
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)]))
      if (!isDeepStrictEqual(actual[key], expected[key])) return difference(actual[key], expected[key], `${at}.${key}`);
  return `${at} is ${JSON.stringify(actual)}, and should be ${JSON.stringify(expected)}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
