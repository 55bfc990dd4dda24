import type { OrganizationEvent, OrganizationState } from "../aspects/organization.js";
import type { EventId, HistoricalEvent, Names, Party, PartyId, Source } from "../event.js";
import type { Entry } from "../history/record.js";

/**
 * Records of organisations with the parties and sources that they refer to. Plain, frozen, checked data. `E` and `S` are
 * the events and the state of its organisations, where they have more aspects than the six.
 */
export interface Chronicle<
  N extends Names = Names,
  E extends HistoricalEvent = OrganizationEvent,
  S extends object = OrganizationState,
> {
  readonly parties: Readonly<Record<N["party"], Party<N>>>;
  readonly sources: Readonly<Record<N["source"], Source<N>>>;
  /** What was written down about each organisation, in the order of writing. */
  readonly records: Readonly<Record<N["organization"], readonly Entry<E>[]>>;
  /** Findings of `check` that are known and stay. */
  readonly accepted?: readonly Accepted[];
  /** Carries S for the compiler only. */
  readonly state?: S;
}

/** A chronicle of whatever names, events and states. */
export type AnyChronicle = Chronicle<Names, HistoricalEvent, object>;

/** A finding of `check` that the chronicle accepts, by the law's id and the events, with the reason. */
export interface Accepted {
  readonly law: string;
  readonly events: readonly EventId[];
  readonly reason: string;
}

/**
 * The names that a literal defines: its parties, its sources, and those of the parties that are organisations. Of parties
 * that are not literals, such as those read from a file, any text is one.
 */
export type NamesOf<P, S> = {
  readonly party: keyof P & string;
  readonly source: keyof S & string;
  readonly organization: string extends keyof P ? string : OrganizationsOf<P> & string;
};
/** The parties that are organisations. */
export type OrganizationsOf<P> = {
  [K in keyof P]: P[K] extends { readonly kind: "organization" } ? K : never;
}[keyof P];

/** What a party or an organisation is called. */
export function nameOf({ parties }: AnyChronicle, id: PartyId): string {
  return parties[id]?.name ?? id;
}

/** How a sentence calls a party or an organisation: "the CSTO". */
export function callingOf({ parties }: AnyChronicle, id: PartyId): string {
  const party = parties[id];
  return party?.called ?? party?.acronym ?? party?.name ?? id;
}
