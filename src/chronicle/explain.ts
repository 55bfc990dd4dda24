import { match } from "ts-pattern";
import type { Answer, Question } from "../answer.js";
import type { Speaker } from "../aspects/aspect.js";
import { type OrganizationEvent, organization as model } from "../aspects/organization.js";
import type { Citation, EventId } from "../event.js";
import { witnesses } from "../history/witnesses.js";
import { dayOf } from "../time/day.js";
import { when } from "../time/edtf.js";
import { dayInWords, inWords } from "../time/when.js";
import { capital, inList } from "../words.js";
import { type Chronicle, nameOf, callingOf } from "./chronicle.js";
import type { Held } from "./held.js";

/** An answer in sentences, and what each rests on. */
export interface Explanation {
  /** The answer as one sentence. */
  readonly says: string;
  /** The events that decide it; empty where nothing on record does. */
  readonly grounds: readonly Ground[];
  /** All of it as text: a line for the answer, a line for each ground and each of its sources. */
  readonly text: string;
}

/** One event that an answer rests on. */
export interface Ground {
  readonly event: EventId;
  /** What happened and when, as a sentence. */
  readonly says: string;
  /** Who says so, each as a line. */
  readonly sources: readonly string[];
  /** How many of them are independent: sources that copy one another, or the same third, count once. */
  readonly witnesses: number;
  /** Whether no source states it. */
  readonly inferred: boolean;
  readonly disputed: boolean;
}

/** Who is who, as sentences call them. */
export function speaker(chronicle: Chronicle): Speaker {
  return { party: (id) => callingOf(chronicle, id), organization: (id) => callingOf(chronicle, id) };
}

/** One event as a sentence with its date: "Some time in 1993, Azerbaijan joined the CSTO as a member." */
function told(chronicle: Chronicle, event: OrganizationEvent): string {
  return `${capital(inWords(when(event.on)))}, ${whatHappened(chronicle, event)}.`;
}

/** What happened, without its date and with its reserves: "ICMEC endorsed a list (reportedly)". */
export function whatHappened(chronicle: Chronicle, event: OrganizationEvent): string {
  const hedges = event.sources.flatMap(({ hedge }) => hedge ?? []);
  const hedged = hedges.length === event.sources.length ? ` (${inList([...new Set(hedges)])})` : "";
  const disputed = event.disputed === true ? " (disputed)" : "";
  return `${model.sentence(event, speaker(chronicle))}${hedged}${disputed}`;
}

/** Why an answer is what it is: {@link Explanation}. */
export function explainAnswer(held: Held, answer: Answer<OrganizationEvent>): Explanation {
  const grounds = answer.because.map((event) => groundOf(held, event));
  const says = answered(held.chronicle, answer);
  const nothing = grounds.length === 0 ? ["  Nothing on record by then says otherwise."] : [];
  const lines = grounds.flatMap((ground) => [
    `  ${ground.says}`,
    ...ground.sources.map((source) => `    ${source}`),
    ...(ground.sources.length > 1 && ground.witnesses > 0 ? [`    ${witnessesInWords(ground)}`] : []),
  ]);
  return { says, grounds, text: [says, ...nothing, ...lines].join("\n") };
}

function answered(chronicle: Chronicle, { value, question }: Answer): string {
  const [who, status] = [nameOf(chronicle, question.party), statusInWords(question, chronicle)];
  const day = question.mode === undefined ? `on ${dayInWords(dayOf(question.day))}` : stretchInWords(question);
  return match(value)
    .with("yes", () => `Yes: ${who} was ${status} ${day}.`)
    .with("no", () => `No: ${who} was not ${status} ${day}.`)
    .with("unknown", () => `Unknown: the sources leave open whether ${who} was ${status} ${day}.`)
    .exhaustive();
}

/** "throughout 1994", "at some time in 1993". */
function stretchInWords({ day, mode }: Question): string {
  const words = inWords(when(day)).replace(/^some time /, "");
  return mode === "throughout" ? `throughout ${words.replace(/^(in|on) (?=[\dA-Z])/, "")}` : `at some time ${words}`;
}

function statusInWords({ status, organization }: Question, chronicle: Chronicle): string {
  const it = callingOf(chronicle, organization);
  return match(status)
    .with("none", () => `nothing to ${it}`)
    .with("former", () => `a former member of ${it}`)
    .with("participating", () => `a participating member of ${it}`)
    .with("suspended", () => `a suspended member of ${it}`)
    .with("suspension-requested", () => `a member of ${it} that had asked to be suspended`)
    .with("frozen", () => `a member of ${it} with its participation frozen`)
    .with("withdrawing", () => `about to leave ${it}`)
    .with("ratified", () => `in ${it} with its membership ratified`)
    .otherwise((word) => `${/^[aeiou]/.test(word) ? "an" : "a"} ${word} of ${it}`);
}

function groundOf(held: Held, event: OrganizationEvent): Ground {
  const sources = event.sources.map((citation) => citationInWords(held, citation));
  const inferred = event.sources.every(({ source }) => held.chronicle.sources[source]?.kind === "inference");
  const cited = event.sources.map(({ source }) => source);
  return {
    event: event.id,
    says: told(held.chronicle, event),
    sources,
    witnesses: witnesses(cited, held.chronicle.sources).length,
    inferred,
    disputed: event.disputed === true,
  };
}

function witnessesInWords({ sources, witnesses: count }: Ground): string {
  if (count === sources.length) return `${count} sources, independent of one another.`;
  return `${sources.length} sources, which copy one another: ${count} independent ${count === 1 ? "witness" : "witnesses"}.`;
}

/** Who says it, where, and with what reserve. */
function citationInWords(held: Held, { source: id, place, hedge, denies, on }: Citation): string {
  const source = held.chronicle.sources[id];
  if (source === undefined) return id;
  if (source.kind === "inference") {
    const grounds = source.restsOn.flatMap((event) => held.events.get(event) ?? []);
    return `Inferred: ${source.reason} It rests on: ${grounds.map((event) => told(held.chronicle, event)).join(" ")}`;
  }
  const published = source.published === undefined ? "undated" : inWords(when(source.published)).replace(/^on /, "");
  return [
    denies === true ? "Denied by" : "Source:",
    [source.publisher, `“${source.title}”`, published, place].filter((part) => part !== undefined).join(", "),
    hedge === undefined ? "" : `(“${hedge}”)`,
    on === undefined ? "" : `(which dates it ${inWords(when(on))})`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
