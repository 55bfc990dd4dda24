import type { MatcherState } from "vitest";
import type { Answer, Truth } from "../answer.js";
import type { Speaker } from "../aspects/aspect.js";
import type { Status } from "../aspects/standing.js";
import { type OrganizationEvent, organization as model } from "../aspects/organization.js";
import { type Finding, check } from "../chronicle/check.js";
import type { Chronicle } from "../chronicle/chronicle.js";
import { dayAsked } from "../chronicle/explain.js";
import { Moment } from "../chronicle/moment.js";
import { fail, shown } from "../error.js";
import { isRecord } from "../shape.js";
import { when } from "../time/edtf.js";
import { inWords } from "../time/when.js";
import { capital, inList } from "../words.js";

declare module "vitest" {
  // The parameter is vitest's own, and stands here because declarations that merge must have the same.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars, @typescript-eslint/no-explicit-any
  interface Matchers<T = any> {
    /** The answer is yes: it holds in every possible world. */
    toBeYes(): void;
    /** The answer is no: it holds in none. */
    toBeNo(): void;
    /** The answer is unknown: the sources leave it open. */
    toBeUnknown(): void;
    /** The laws find nothing in the chronicle, or found nothing in what `check` gave, but what it accepts by name. */
    toHold(): void;
    /** On this day, the party was certainly a member in law; with `not`, certainly none. */
    toBeMember(party: string, organization: string): void;
    /** On this day, the party was certainly suspended; with `not`, certainly not. */
    toBeSuspended(party: string, organization: string): void;
    /** On this day, the party certainly had the status; with `not`, certainly not. */
    toHaveStanding(status: Status, party: string, organization: string): void;
  }
}

/** What vitest takes from a matcher. */
interface Result {
  readonly pass: boolean;
  readonly message: () => string;
}
/** What vitest gives to a matcher as `this`; without `not`, `isNot` is left out, whatever its type says. */
type State = Partial<Pick<MatcherState, "isNot">>;
type Given = Answer<OrganizationEvent>;

/**
 * Can a test say what was so, and hear why where it was not? Give these to `expect.extend` once, in a setup file or at
 * the head of a test file.
 *
 * @throws AnnalsError `bad-argument` where something else is expected on than the matcher is for, and as `is` does for
 * names that the chronicle does not know.
 * @example
 * expect.extend(matchers);
 * expect(read(csto).at("1994-01-01")).toBeMember("azerbaijan", "csto");
 */
export const matchers = {
  toBeYes: (received: unknown): Result => toBe("toBeYes", received, "yes"),
  toBeNo: (received: unknown): Result => toBe("toBeNo", received, "no"),
  toBeUnknown: (received: unknown): Result => toBe("toBeUnknown", received, "unknown"),

  toHold(received: unknown): Result {
    const findings = findingsGiven(received);
    const open = findings.filter(({ accepted }) => accepted === null);
    const lines = open.map(({ law, severity, says }) => `  ${says} (${law}, a ${severity})`);
    const counted = `${open.length} ${open.length === 1 ? "finding" : "findings"}`;
    return {
      pass: open.length === 0,
      message: () =>
        open.length === 0
          ? "expected the laws to find something, and they find nothing"
          : [
              `expected the laws to find nothing, and there ${open.length === 1 ? "is" : "are"} ${counted}:`,
              ...lines,
            ].join("\n"),
    };
  },

  toBeMember(this: State, received: unknown, party: string, organization: string): Result {
    return toHave("toBeMember", this.isNot === true, received, [party, "member", organization]);
  },
  toBeSuspended(this: State, received: unknown, party: string, organization: string): Result {
    return toHave("toBeSuspended", this.isNot === true, received, [party, "suspended", organization]);
  },
  toHaveStanding(this: State, received: unknown, status: Status, party: string, organization: string): Result {
    return toHave("toHaveStanding", this.isNot === true, received, [party, status, organization]);
  },
};

function toBe(name: string, received: unknown, value: Truth): Result {
  if (!isAnswer(received))
    fail("bad-argument", name, received, `expected an answer that \`is\` gave, found ${shown(received)}`);
  const pass = received.value === value;
  return { pass, message: () => told(`${pass ? "not " : ""}to be ${value}`, received) };
}

/** Certainly so; with `not`, certainly not so. What is unknown is neither, and fails both. */
function toHave(
  name: string,
  isNot: boolean,
  received: unknown,
  [party, status, organization]: readonly [string, Status, string],
): Result {
  if (!isMoment(received))
    fail("bad-argument", name, received, `expected a day that \`read(…).at\` gave, found ${shown(received)}`);
  const answer = received.is(party, status, organization);
  const wanted: Truth = isNot ? "no" : "yes";
  // Vitest turns `pass` around for `not`.
  return { pass: (answer.value === wanted) !== isNot, message: () => told(`to be ${wanted}`, answer) };
}

/** What was expected and what is, the question in words, and the events that decide it with their dates and sources. */
function told(expected: string, { value, because, question }: Given): string {
  const { party, status, organization } = question;
  const says = `expected the answer ${expected}, and it is ${value}: was "${party}" "${status}" in "${organization}" ${dayAsked(question)}?`;
  const nothing = because.length === 0 ? ["  Nothing on record by then says otherwise."] : [];
  return [says, ...nothing, ...because.map(ground)].join("\n");
}

/** A matcher sees no chronicle, so everyone is called by id, and so is everything. */
const byId: Speaker = { party: (id) => id, organization: (id) => id, treaty: (id) => id };

function ground(event: OrganizationEvent): string {
  const sources = inList(
    event.sources.map(({ source, denies }) => (denies === true ? `${source} (which denies it)` : source)),
  );
  const disputed = event.disputed === true ? ", disputed" : "";
  return `  ${capital(inWords(when(event.on)))}, ${model.sentence(event, byId)} (${event.id}${disputed}; by ${sources}).`;
}

/** A day of a chronicle with whatever aspects: what is asked of it here, all have. */
function isMoment(value: unknown): value is Moment {
  return value instanceof Moment;
}

function isAnswer(value: unknown): value is Given {
  return isRecord(value) && "value" in value && Array.isArray(value["because"]) && isRecord(value["question"]);
}

/** The findings themselves, or those of a chronicle. */
function findingsGiven(received: unknown): readonly Finding[] {
  if (Array.isArray(received) && received.every(isFinding)) return received;
  if (isRecord(received) && "records" in received) return check(received as unknown as Chronicle); // `check` looks at all of it
  return fail(
    "bad-argument",
    "toHold",
    received,
    `expected a chronicle, or what \`check\` gave, found ${shown(received)}`,
  );
}

function isFinding(value: unknown): value is Finding {
  return isRecord(value) && typeof value["law"] === "string" && typeof value["says"] === "string";
}
