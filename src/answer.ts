import type { HistoricalEvent } from "./event.js";

/** Whether it holds: in every possible world, in none, or in some. */
export type Truth = "yes" | "no" | "unknown";

/** An answer and the events that decide it. Where nothing on record says so, none do. */
export interface Answer<E extends HistoricalEvent = HistoricalEvent> {
  readonly value: Truth;
  readonly because: readonly E[];
  /** What was asked, for `explain`. */
  readonly question: Question;
}

/** A question as data. */
export interface Question {
  readonly party: string;
  readonly status: string;
  readonly organization: string;
  /** The day asked about, `YYYY-MM-DD`; with a mode, the stretch of days, as EDTF. */
  readonly day: string;
  /** Whether it is asked of some day of the stretch, or of every. */
  readonly mode?: "at some time" | "throughout";
}

/** What can be said of anything that an aspect follows, and what was asked, for `explain`. */
export interface Asked<T, E extends HistoricalEvent = HistoricalEvent> extends Possible<T, E> {
  readonly question: StrandQuestion;
}

/** A question about one strand as data. */
export interface StrandQuestion {
  readonly strand: string;
  readonly key: string;
  readonly organization: string;
  readonly day: string;
}

/** Everything that something can have been on a day, and the events that decide it. One entry: it is certain. */
export interface Possible<T, E extends HistoricalEvent = HistoricalEvent> {
  readonly possible: readonly [T, ...T[]];
  readonly because: readonly E[];
}
