/** What kind of thing was wrong: stable words that a program can branch on. */
export type ProblemCode =
  | "bad-date"
  | "bad-day"
  | "bad-event"
  | "bad-chronicle"
  | "bad-argument"
  | "unknown-organization"
  | "unknown-party"
  | "unknown-source"
  | "unknown-status"
  | "unknown-event"
  | "duplicate-id"
  | "cycle"
  | "too-many-worlds";

/** One thing that is wrong with what was given. */
export interface Problem {
  readonly code: ProblemCode;
  /**
   * Where: a path into the input, such as `records.csto[3].data.party`, or the name of an argument; for what several events
   * do together, the id of the first.
   */
  readonly at: string;
  /** What stood there. */
  readonly value: unknown;
  /** What is wrong with it, and what to write instead. */
  readonly message: string;
}

/**
 * The one error of the library. It carries every problem that was found, never the first only;
 * `code` is that of the first.
 *
 * @example
 * try {
 *   read(csto).at("2012-13-01");
 * } catch (error) {
 *   if (!(error instanceof AnnalsError)) throw error;
 *   error.code; // → "bad-day"
 *   error.problems[0].value; // → "2012-13-01"
 * }
 */
export class AnnalsError extends Error {
  override readonly name = "AnnalsError";
  readonly code: ProblemCode;
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(problems: readonly [Problem, ...Problem[]]) {
    super(problems.map(sentence).join("\n"));
    this.problems = Object.freeze<[Problem, ...Problem[]]>([...problems]);
    this.code = problems[0].code;
  }
}

/** Throws one problem. */
export function fail(code: ProblemCode, at: string, value: unknown, message: string): never {
  throw new AnnalsError([{ code, at, value, message }]);
}

/** Throws all the problems, if there are any. */
export function raise(problems: readonly Problem[]): void {
  const [first, ...rest] = problems;
  if (first !== undefined) throw new AnnalsError([first, ...rest]);
}

/**
 * Looks at input: whatever the input itself throws when it is looked at (a getter, a proxy) becomes a problem with its
 * place. What `look` fails with on purpose passes.
 */
export function looking<T>(at: string, look: () => T): T {
  try {
    return look();
  } catch (error) {
    if (error instanceof AnnalsError) throw placed(error, at);
    return fail(
      "bad-argument",
      at,
      undefined,
      `cannot be read: ${error instanceof Error ? error.message : shown(error)}`,
    );
  }
}

/** The same error, with a place for each problem that has none. */
function placed(error: AnnalsError, at: string): AnnalsError {
  if (error.problems.every((problem) => problem.at !== "")) return error;
  const [first, ...rest] = error.problems;
  const put = (problem: Problem): Problem => (problem.at === "" ? { ...problem, at } : problem);
  return new AnnalsError([put(first), ...rest.map(put)]);
}

/** A value as it can stand in a message: JSON where it has one, on one line, and not longer than a person would read. */
export function shown(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return "a function";
  if (typeof value === "symbol" || value === undefined) return String(value);
  if (typeof value === "number") return String(value);
  let text: string | undefined;
  try {
    text = JSON.stringify(value); // undefined for what has no JSON, whatever its type says
  } catch {
    // a circle, or a getter that throws
  }
  text ??= "an object without JSON";
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function sentence({ at, message }: Problem): string {
  return at === "" ? message : `${at}: ${message}`;
}
