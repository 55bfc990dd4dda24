import type { Answer, Question, Truth } from "../answer.js";
import { standingStrand } from "../aspects/membership.js";
import { type Status, statuses } from "../aspects/standing.js";
import type { OrganizationEvent, OrganizationState } from "../aspects/organization.js";
import { fail } from "../error.js";
import type { HistoricalEvent, Known, Names } from "../event.js";
import { type Day, isDay } from "../time/day.js";
import { type When, when } from "../time/edtf.js";
import { overlaps } from "../time/when.js";
import { type Held, unknown } from "./held.js";
import { type Listed, Moment, listed } from "./moment.js";

/**
 * A stretch of days asked about, such as a year. "In 1993" asks three different things: whether something was so by the
 * close of some day of it, of every day of it, or of its last.
 */
export class During<
  N extends Names = Names,
  E extends HistoricalEvent = OrganizationEvent,
  S extends object = OrganizationState,
> {
  readonly when: When;
  readonly #held: Held<E, S>;

  /** @internal */
  constructor(held: Held<E, S>, date: When) {
    this.#held = held;
    this.when = date;
  }

  /**
   * Whether it was so by the close of some day of the stretch.
   *
   * @example
   * const article = read(csto, { according: "asia-plus-2012-11-02" });
   * article.during("1993").atSomeTime.is("azerbaijan", "member", "csto").value; // → "yes"
   */
  get atSomeTime(): Stretch<N, E, S> {
    return new Stretch<N, E, S>(this.#held, this.when, "at some time");
  }

  /**
   * Whether it was so by the close of every day of the stretch.
   *
   * @example
   * const article = read(csto, { according: "asia-plus-2012-11-02" });
   * article.during("1993").throughout.is("azerbaijan", "member", "csto").value; // → "unknown"
   * article.during("1994").throughout.is("azerbaijan", "member", "csto").value; // → "yes"
   */
  get throughout(): Stretch<N, E, S> {
    return new Stretch<N, E, S>(this.#held, this.when, "throughout");
  }

  /**
   * What was so by the close of the last day of the stretch.
   *
   * @throws AnnalsError for a stretch without end.
   * @example
   * const article = read(csto, { according: "asia-plus-2012-11-02" });
   * article.during("1993").onItsLastDay.is("azerbaijan", "member", "csto").value; // → "yes"
   */
  get onItsLastDay(): Moment<N, E, S> {
    const { latest, text } = this.when;
    return isDay(latest)
      ? new Moment<N, E, S>(this.#held, latest)
      : fail("bad-date", "date", text, `${text} has no last day`);
  }
}

/** What is asked of a stretch of days in one of the two ways. */
export class Stretch<
  N extends Names = Names,
  E extends HistoricalEvent = OrganizationEvent,
  S extends object = OrganizationState,
> {
  readonly #held: Held<E, S>;
  readonly #when: When;
  readonly #mode: NonNullable<Question["mode"]>;

  /** @internal */
  constructor(held: Held<E, S>, date: When, mode: NonNullable<Question["mode"]>) {
    this.#held = held;
    this.#when = date;
    this.#mode = mode;
  }

  /**
   * Whether a party had a status on some, or on every, day of the stretch: yes when in every possible world, no when in
   * none. Searched anew for each question, in time linear in the party's events.
   *
   * @throws AnnalsError for names that the chronicle does not know.
   */
  is(party: Known<N["party"]>, status: Status, organization: Known<N["organization"]>): Answer<E> {
    if (typeof status !== "string" || !Object.hasOwn(statuses, status))
      return unknown("status", status, Object.keys(statuses));
    const holds = statuses[status];
    const track = this.#held.timeline(organization).track(standingStrand, this.#held.party(party));
    const days: readonly [Day, Day] = [this.#when.earliest, this.#when.latest];
    const value: Truth =
      this.#mode === "at some time"
        ? track.sometime(days, holds)
        : opposite[track.sometime(days, (standing) => !holds(standing))];
    const before = isDay(days[0])
      ? new Moment<N, E, S>(this.#held, days[0]).is(party, status, organization).because
      : [];
    const within = track.moves.map(({ event }) => event).filter((event) => overlaps(when(event.on), this.#when));
    return {
      value,
      because: Object.freeze([...new Set([...before, ...within])]),
      question: { party, status, organization, day: this.#when.text, mode: this.#mode },
    };
  }

  /** Its members in law on some, or on every, day of the stretch, sorted by name. */
  members(organization: Known<N["organization"]>): readonly Listed<E>[] {
    const parties = this.#held.timeline(organization).keys(standingStrand);
    return listed(this.#held.chronicle, parties, (party) => this.is(party, "member", organization));
  }
}

const opposite: Readonly<Record<Truth, Truth>> = { yes: "no", no: "yes", unknown: "unknown" };
