import { match } from "ts-pattern";
import type { Answer, Asked, Question } from "../answer.js";
import type { Citation, EventId, HistoricalEvent, Publication } from "../event.js";
import { fail } from "../error.js";
import { witnesses } from "../history/witnesses.js";
import { dayOf } from "../time/day.js";
import { type Edtf, when } from "../time/edtf.js";
import { brieflyInWords, dayInWords, inWords } from "../time/when.js";
import { capital, inList, withArticle } from "../words.js";
import { type AnyChronicle, callingOf, nameOf } from "./chronicle.js";
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
  /** Who says so, or denies it, each as a line. */
  readonly sources: readonly string[];
  /** How many publications say so: one that is cited twice counts once; an inference is none, nor is one that denies it. */
  readonly publications: number;
  /** How many of them are independent: sources that copy one another, or the same third, count once. */
  readonly witnesses: number;
  /** Whether no source states it. */
  readonly inferred: boolean;
  readonly disputed: boolean;
}

/** One event as a sentence with its date: "Some time in 1993, Azerbaijan joined the CSTO as a member." */
function told<E extends HistoricalEvent, S extends object>(held: Held<E, S>, event: E): string {
  return `${capital(inWords(when(event.on)))}, ${whatHappened(held, event)}.`;
}

/** What happened, without its date and with its reserves: "ICMEC endorsed a list (reportedly)". */
export function whatHappened<E extends HistoricalEvent, S extends object>(held: Held<E, S>, event: E): string {
  const hedges = event.sources.flatMap(({ hedge }) => hedge ?? []);
  const hedged = hedges.length === event.sources.length ? ` (${inList([...new Set(hedges)])})` : "";
  const disputed = event.disputed === true ? " (disputed)" : "";
  return `${held.model.sentence(event, held.speaker(event.organization))}${hedged}${disputed}`;
}

/** Why an answer is what it is: {@link Explanation}. */
export function explainAnswer<E extends HistoricalEvent, S extends object>(
  held: Held<E, S>,
  answer: Answer<E> | Asked<unknown, E>,
): Explanation {
  const grounds = answer.because.map((event) => groundOf(held, event));
  const says = "value" in answer ? answered(held.chronicle, answer) : cameTo(held, answer);
  const nothing = grounds.length === 0 ? ["  Nothing on record by then says otherwise."] : [];
  const lines = grounds.flatMap(({ says: what, sources, publications, witnesses: independent }) => [
    `  ${what}`,
    ...sources.map((source) => `    ${source}`),
    ...(publications > 1 ? [`    ${witnessesInWords(publications, independent)}`] : []),
  ]);
  return { says, grounds, text: [says, ...nothing, ...lines].join("\n") };
}

function answered(chronicle: AnyChronicle, { value, question }: Answer): string {
  const [who, status] = [nameOf(chronicle, question.party), statusInWords(question, chronicle)];
  const day = dayAsked(question);
  return match(value)
    .with("yes", () => `Yes: ${who} was ${status} ${day}.`)
    .with("no", () => {
      const not =
        question.status === "none" ? `something to ${callingOf(chronicle, question.organization)}` : `not ${status}`;
      return `No: ${who} was ${not} ${day}.`;
    })
    .with("unknown", () => `Unknown: the sources leave open whether ${who} was ${status} ${day}.`)
    .exhaustive();
}

/** What a strand can have come to: "On 10 January 2022, the deployment was under way since 6 January 2022". */
function cameTo<E extends HistoricalEvent, S extends object>(
  held: Held<E, S>,
  { possible, question: { organization, strand: name, key, day } }: Asked<unknown, E>,
): string {
  const names = held.speaker(organization);
  const strand = held.model.strands.find((each) => each.name === name);
  if (strand === undefined) return fail("bad-argument", "answer", name, "an answer of another chronicle");
  const states = [...new Set(possible.map((state) => strand.inWords(state as never, names)))]; // states of this strand
  const certain = states.length === 1 ? "" : "Unknown: ";
  return `${certain}On ${dayInWords(dayOf(day))}, ${strand.subject(key, names)}: ${inList(states, "or")}.`;
}

/** The day or the stretch of days asked about: "on 2 November 2012", "throughout 1994", "at some time in 1993". */
export function dayAsked({ day, mode }: Question): string {
  if (mode === undefined) return `on ${dayInWords(dayOf(day))}`;
  if (mode === "throughout") {
    const stretch = brieflyInWords(when(day));
    return /^[\dA-Z]/.test(stretch) ? `throughout ${stretch}` : `all the time ${stretch}`; // "in or after 1993"
  }
  return `at some time ${inWords(when(day)).replace(/^some time /, "")}`;
}

function statusInWords({ status, organization }: Question, chronicle: AnyChronicle): string {
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
    .otherwise((word) => `${withArticle(word)} of ${it}`);
}

function groundOf<E extends HistoricalEvent, S extends object>(held: Held<E, S>, event: E): Ground {
  const sources = event.sources.map((citation) => citationInWords(held, citation, event.on));
  const cited = new Set(event.sources.filter(({ denies }) => denies !== true).map(({ source }) => source));
  const publications = [...cited].filter((id) => held.publication(id) !== undefined);
  return {
    event: event.id,
    says: told(held, event),
    sources,
    publications: publications.length,
    witnesses: witnesses(publications, held.chronicle.sources).length,
    inferred: publications.length === 0,
    disputed: event.disputed === true,
  };
}

function witnessesInWords(cited: number, count: number): string {
  if (count === cited) return `${count} sources, independent of one another.`;
  return `${cited} sources, which copy one another: ${count} independent ${count === 1 ? "witness" : "witnesses"}.`;
}

/** When something was published: "2 November 2012", "1993", "undated". */
export function publishedInWords({ published }: Publication): string {
  return published === undefined ? "undated" : brieflyInWords(when(published));
}

/** Who says it, where, and with what reserve. */
function citationInWords<E extends HistoricalEvent, S extends object>(
  held: Held<E, S>,
  { source: id, place, hedge, denies, on, weekday, years }: Citation,
  date: Edtf,
): string {
  const source = held.chronicle.sources[id];
  if (source === undefined) return id;
  if (source.kind === "inference") {
    const grounds = source.restsOn.flatMap((event) => held.events.get(event) ?? []);
    return `Inferred: ${source.reason} It rests on: ${grounds.map((event) => told(held, event)).join(" ")}`;
  }
  return [
    denies === true ? "Denied by" : "Source:",
    [source.publisher, `“${source.title}”`, publishedInWords(source), place]
      .filter((part) => part !== undefined)
      .join(", "),
    hedge === undefined ? "" : `(“${hedge}”)`,
    on === undefined || on === date ? "" : `(which dates it ${inWords(when(on))})`,
    weekday === undefined ? "" : `(which makes it a ${weekday})`,
    years === undefined
      ? ""
      : `(which counts ${years.count} ${years.count === 1 ? "year" : "years"} since ${sinceWhat(held, years.since)})`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function sinceWhat<E extends HistoricalEvent, S extends object>(held: Held<E, S>, id: EventId): string {
  const event = held.events.get(id);
  return event === undefined ? id : whatHappened(held, event);
}
