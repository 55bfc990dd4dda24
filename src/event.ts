import type { Edtf } from "./time/edtf.js";

/** Readable and stable, unique in its chronicle: `uzbekistan-suspended-2012`. */
export type EventId = string;
export type PartyId = string;
export type SourceId = string;
export type OrganizationId = string;

/**
 * The ids that a chronicle knows. Every event type takes them as a parameter, so that a literal which names a party,
 * a source or an organisation that does not exist is a compile error. Left out, any string will do.
 */
export interface Names {
  readonly party: PartyId;
  readonly source: SourceId;
  readonly organization: OrganizationId;
}

/** One of the names that a chronicle knows, offered by the editor; any other text is looked up when it is asked. */
export type Known<T extends string> = T | (string & Record<never, never>);

/**
 * One historical fact: something that happened to one organisation. Immutable, JSON only. The attributes are those of
 * a CloudEvent (id, type, subject, time, data).
 */
export interface HistoricalEvent<Type extends string = string, Data = unknown, N extends Names = Names> {
  readonly id: EventId;
  /** Past tense: `Joined`. */
  readonly type: Type;
  /** Whose record it is in. */
  readonly organization: N["organization"];
  /** When it happened: EDTF, as precise as the sources and no more. */
  readonly on: Edtf;
  /** What happened. */
  readonly data: Data;
  /** Who says so; never empty. */
  readonly sources: readonly [Citation<N>, ...Citation<N>[]];
  /** The record itself leaves open whether it happened. */
  readonly disputed?: true;
}

/** One event's reference to a source. */
export interface Citation<N extends Names = Names> {
  readonly source: N["source"];
  /** Where in the text: `paragraph 7`. */
  readonly place?: string;
  /** The date that this source gives, wherever it gives another or a vaguer one than the event has. */
  readonly on?: Edtf;
  /** The word by which the source keeps its distance: `reportedly`. */
  readonly hedge?: string;
  /** The source says that it did not happen. */
  readonly denies?: true;
  /** The day of the week that this source gives. A release of the Organization of American States gave a wrong one. */
  readonly weekday?: Weekday;
  /**
   * The source says that so many whole years had passed since another event; since this one, by the time of publication,
   * where it names the event itself. A page of 2021: "Twenty-nine years ago, on May 15, 1999".
   */
  readonly years?: { readonly since: EventId; readonly count: number };
}

export type Weekday = (typeof weekdays)[number];
/** Monday first, as ISO 8601 counts. */
export const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** What can be cited. */
export type Source<N extends Names = Names> = Publication<N> | Inference;

/** Something published: a treaty, a law, a wire report, an article. */
export interface Publication<N extends Names = Names> {
  readonly kind:
    "treaty" | "law" | "official" | "government" | "wire" | "monitor" | "article" | "reference" | "unsourced";
  readonly title: string;
  readonly publisher?: string;
  /** When it was published; left out where that is not known. */
  readonly published?: Edtf;
  readonly url?: string;
  /** Language of the text, BCP 47. */
  readonly language?: string;
  /** Sources whose words it repeats: it is no witness beside them. */
  readonly copies?: readonly N["source"][];
}

/**
 * A conclusion that no source states: it names the events that it rests on and says why it follows. It is believed
 * exactly as long as all of these are, whoever is asked, unless a reading leaves inferences out.
 */
export interface Inference {
  readonly kind: "inference";
  readonly reason: string;
  readonly restsOn: readonly [EventId, ...EventId[]];
}

/** Whoever can be a member, hold an office, sign or speak. */
export interface Party<N extends Names = Names> {
  readonly kind: "state" | "government" | "parliament" | "territory" | "organization" | "person";
  readonly name: string;
  /** What people call it for short: `CSTO`. */
  readonly acronym?: string;
  /** How a sentence calls it, where that is neither the acronym nor the name: `the CSTO`. */
  readonly called?: string;
  /** What else sources call it. */
  readonly aliases?: readonly string[];
  /** Whose it is: the state of a parliament, the state of a territory. */
  readonly of?: N["party"];
  /** ISO 3166-1 alpha-3, or the four letters of ISO 3166-3 for a former country. */
  readonly iso?: string;
  /** What the Correlates of War call it while it was in their state system, one entry for each time it was. */
  readonly cow?: readonly CowCode[];
  /** The states that it comes from. */
  readonly predecessors?: readonly N["party"][];
}

/** A state in the state system of the Correlates of War, from when to when; without an end where it still was in 2016. */
export interface CowCode {
  readonly abbreviation: string;
  readonly number: number;
  readonly from: Edtf;
  readonly to?: Edtf;
}

/** A later entry of the record says that an earlier one has another date or other data. Acts in `believed`, nowhere else. */
export type Corrected<N extends Names = Names> = HistoricalEvent<
  "Corrected",
  {
    /** The earlier entry of the same record. */
    readonly event: EventId;
    /** Its date, as corrected. */
    readonly on?: Edtf;
    /** The fields of its data to replace. */
    readonly data?: Readonly<Record<string, unknown>>;
  },
  N
>;

/** A later entry of the record takes an earlier one back. Acts in `believed`, nowhere else. */
export type Retracted<N extends Names = Names> = HistoricalEvent<
  "Retracted",
  { readonly event: EventId; readonly reason: string },
  N
>;

export type Amendment<N extends Names = Names> = Corrected<N> | Retracted<N>;
