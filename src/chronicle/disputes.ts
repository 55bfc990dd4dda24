import type { Citation, EventId, HistoricalEvent, OrganizationId, SourceId } from "../event.js";
import { witnesses } from "../history/witnesses.js";
import { type Edtf, when } from "../time/edtf.js";
import { inWords, overlaps } from "../time/when.js";
import { capital } from "../words.js";
import { whatHappened } from "./explain.js";
import type { Held } from "./held.js";

/** An event on which the sources do not agree. */
export interface Dispute {
  readonly event: EventId;
  readonly organization: OrganizationId;
  /** Whether they differ on when it happened, on whether it did, or on both. */
  readonly about: "date" | "occurrence" | "date and occurrence";
  /** Who says what, the position with the most independent witnesses first. */
  readonly positions: readonly Position[];
  /** What is disputed, and by whom, in a sentence. */
  readonly says: string;
}

/** What some of the sources say. */
export interface Position {
  /** The date that they give; null where they deny that it happened. */
  readonly on: Edtf | null;
  readonly sources: readonly SourceId[];
  /** How many of them are independent: sources that copy one another count once. */
  readonly witnesses: number;
}

/**
 * The events held true whose sources disagree, or that the record itself leaves open. Dates disagree when their possible
 * days have none in common; "1993" beside "24 September 1993" is no dispute.
 */
export function disputesOf<E extends HistoricalEvent, S extends object>(held: Held<E, S>): readonly Dispute[] {
  return held.organizations.flatMap((organization) =>
    held.timeline(organization).events.flatMap((event) => disputeOf(held, event) ?? []),
  );
}

function disputeOf<E extends HistoricalEvent, S extends object>(held: Held<E, S>, event: E): Dispute | undefined {
  const stated = event.sources.filter(({ source }) => held.publication(source) !== undefined);
  const denied = stated.filter(({ denies }) => denies === true);
  const dates = [...new Set(stated.filter(({ denies }) => denies !== true).map((each) => dateOf(each, event)))];
  const apart = dates.some((a) => dates.some((b) => !overlaps(when(a), when(b))));
  const occurrence = denied.length > 0 || event.disputed === true;
  if (!apart && !occurrence) return undefined;

  const position = (on: Edtf | null, citations: readonly Citation[]): Position => {
    const sources = citations.map(({ source }) => source);
    return { on, sources, witnesses: witnesses(sources, held.chronicle.sources).length };
  };
  const supporting = (on: Edtf) => stated.filter((each) => each.denies !== true && dateOf(each, event) === on);
  const positions = [
    ...dates.map((on) => position(on, supporting(on))),
    ...(denied.length > 0 ? [position(null, denied)] : []),
  ].sort((a, b) => b.witnesses - a.witnesses);
  const voices = positions.map(({ on, sources, witnesses: count }) => {
    const what = on === null ? "that it did not happen" : inWords(when(on));
    return `${what}: ${sources.join(", ")} (${count} independent)`;
  });
  return {
    event: event.id,
    organization: event.organization,
    about: apart && occurrence ? "date and occurrence" : apart ? "date" : "occurrence",
    positions,
    says: `${capital(whatHappened(held, event))}. ${voices.map(capital).join("; ")}.`,
  };
}

function dateOf(citation: Citation, event: HistoricalEvent): Edtf {
  return citation.on ?? event.on;
}
