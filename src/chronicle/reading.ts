import type { Answer, Asked } from "../answer.js";
import { type Strand, itself, ofTypes } from "../aspects/aspect.js";
import { type IdentityState, exists, identityStrand } from "../aspects/identity.js";
import type { Attendance, Attended, MeetingHeld, MeetingPlanned } from "../aspects/meetings.js";
import { standingStrand } from "../aspects/membership.js";
import type { Standing } from "../aspects/standing.js";
import { type Office, holderInWords, officeStrand } from "../aspects/offices.js";
import type { OrganizationEvent, OrganizationState } from "../aspects/organization.js";
import { fail, looking, shown } from "../error.js";
import type { EventId, HistoricalEvent, Known, Names, PartyId } from "../event.js";
import { append } from "../lists.js";
import { chronological } from "../history/chronological.js";
import { Findings, markChecked } from "../history/record.js";
import { type AnyShape, isRecord } from "../shape.js";
import type { Day } from "../time/day.js";
import { type Edtf, partsOf, when } from "../time/edtf.js";
import { didYouMeanOrKnown } from "../words.js";
import { type Change, changesOfMind, changesOverTime } from "./changes.js";
import { type Chronicle, nameOf } from "./chronicle.js";
import { type Dispute, disputesOf } from "./disputes.js";
import { During } from "./during.js";
import { type Explanation, explainAnswer } from "./explain.js";
import type { Held } from "./held.js";
import { Moment } from "./moment.js";
import { type Spell, type StrandPeriod, periodsOf } from "./periods.js";
import { type ReadOptions, dayGiven, hold } from "./view.js";

/** What one party was to an organisation for a while. */
export interface Period<E extends HistoricalEvent = OrganizationEvent> extends Spell<E> {
  readonly standing: Standing;
}

/** What an organisation was called for a while. */
export interface NamePeriod<E extends HistoricalEvent = OrganizationEvent> extends Spell<E> {
  readonly name: string;
  readonly acronym: string | null;
}

/** Who held an office, from when to when. */
export interface Tenure<E extends HistoricalEvent = OrganizationEvent> extends Spell<E> {
  readonly office: string;
  /** Null where no source names the holder. */
  readonly holder: PartyId | null;
  readonly name: string;
  readonly acting: boolean;
}

type MeetingData = MeetingHeld["data"];

/** A meeting, as its event has it. */
export interface Meeting extends MeetingData {
  readonly event: EventId;
  readonly on: Edtf;
  /** A planned meeting is not a held one. */
  readonly was: "held" | "planned";
  /** Who is said to have attended by an entry of its own; left out where there is none. */
  readonly attended?: readonly Attendee[];
}

/** One who is said to have attended a meeting, and whether that is disputed. */
export interface Attendee extends Attendance {
  readonly event: EventId;
  readonly disputed: boolean;
}

/** Which events to list; several conditions must all hold. */
export interface EventFilter<T extends string, N extends Names = Names> {
  readonly organization?: Known<N["organization"]>;
  readonly type?: T;
  /** Events whose data name this party: as the one who joined, as a founder, a signatory, a holder, a chair. */
  readonly party?: Known<N["party"]>;
}

/**
 * Reads a chronicle: as everything on record, or as it was known by a day, or according to some sources, or without
 * what is only inferred. Lazy: events are weighed when something is first asked, each organisation's once.
 *
 * @throws AnnalsError for sources that the chronicle does not know, days that are none, and, where the chronicle was
 * not made by `chronicle()`, everything that is wrong with it.
 * @example
 * const asiaPlus = read(csto, { according: "asia-plus-2012-11-02" });
 * asiaPlus.at("2012-11-02").is("uzbekistan", "suspended", "csto").value; // → "yes"
 */
export function read<N extends Names, E extends HistoricalEvent, S extends object>(
  chronicle: Chronicle<N, E, S>,
  options: ReadOptions<N> = {},
): Reading<N, E, S> {
  return new Reading<N, E, S>(hold(chronicle, options));
}

/** What one reader makes of a chronicle. */
export class Reading<
  N extends Names = Names,
  E extends HistoricalEvent = OrganizationEvent,
  S extends object = OrganizationState,
> {
  readonly #held: Held<E, S>;

  /** @internal */
  constructor(held: Held<E, S>) {
    this.#held = held;
  }

  /**
   * One day: what was so by its close.
   *
   * @throws AnnalsError `bad-day` for anything but a day that exists, written `YYYY-MM-DD`.
   */
  at(day: string | Day): Moment<N, E, S> {
    return new Moment<N, E, S>(this.#held, dayGiven(day, "day"), typeof day === "string" ? day : undefined);
  }

  /**
   * A stretch of days, such as "1993" or "1999-04": then `atSomeTime`, `throughout` and `onItsLastDay` are different
   * questions.
   *
   * @throws AnnalsError `bad-date` for what is no EDTF date, and for a set of several, which is no stretch.
   */
  during(date: Edtf): During<N, E, S> {
    const stretch = when(date, "date");
    if (stretch.precision === "range" && partsOf(stretch).length > 1)
      fail("bad-date", "date", date, `${shown(date)} is several dates and no stretch of days: ask about each of them`);
    return new During<N, E, S>(this.#held, stretch);
  }

  /**
   * The periods of a party in an organisation, in order: one per standing, each with the events that made it so, and
   * with how sure it is that there was a day of it.
   *
   * @example
   * const article = read(csto, { according: "asia-plus-2012-11-02" });
   * article.standings("belarus", "csto").map(({ standing, says }) => `${standing.status} ${says}`);
   * // → ["member from some time in 1993"]
   */
  standings(party: Known<N["party"]>, organization: Known<N["organization"]>): readonly Period<E>[] {
    const track = this.#held.timeline(organization).track(standingStrand, this.#held.party(party));
    return periodsOf(track, party, ({ status }) => status, standingStrand.start).map(({ value, ...spell }) => ({
      standing: value,
      ...spellOf(spell),
    }));
  }

  /**
   * The names of an organisation, in order, each from when to when; the last until it ended, if it has.
   *
   * @example
   * const article = read(csto, { according: "asia-plus-2012-11-02" });
   * article.names("csto").map(({ acronym, says }) => `${acronym} ${says}`);
   * // → ["CST from some time in 1992 until October 2002", "CSTO from October 2002"]
   */
  names(organization: Known<N["organization"]>): readonly NamePeriod<E>[] {
    const track = this.#held.timeline(organization).track(identityStrand, itself);
    const say = (state: IdentityState): string | null =>
      exists(state) ? JSON.stringify([state.name, state.acronym]) : null;
    return periodsOf(track, itself, say, identityStrand.start).map(({ value, ...spell }) => ({
      name: value.name ?? "",
      acronym: value.acronym,
      ...spellOf(spell),
    }));
  }

  /** Who held the offices of an organisation, office by office, in order of their beginnings. */
  offices(organization: Known<N["organization"]>): readonly Tenure<E>[] {
    const timeline = this.#held.timeline(organization);
    const say = ({ holder }: Office): string | null =>
      holder === null ? null : JSON.stringify([holder.party, holder.since]);
    return timeline.keys(officeStrand).flatMap((office) =>
      periodsOf(timeline.track(officeStrand, office), office, say, officeStrand.start).flatMap(
        ({ value: { holder }, because, endedBy, ...spell }): Tenure<E>[] => {
          if (holder === null) return [];
          const { party, acting } = holder;
          const name = holderInWords(party, { party: (id) => nameOf(this.#held.chronicle, id) });
          const all = endedBy === null ? because : [...because, endedBy];
          return [{ office, holder: party, name, acting, ...spellOf({ ...spell, because: all }) }];
        },
      ),
    );
  }

  /** The meetings of an organisation or body, held and planned, in order. */
  meetings(organization: Known<N["organization"]>): readonly Meeting[] {
    const { events: all } = this.#held.timeline(organization);
    const events = ofTypes<MeetingHeld | MeetingPlanned>(all, meetingTypes);
    const attended = new Map<EventId, Attendee[]>();
    for (const { id, data, disputed } of ofTypes<Attended>(all, { Attended: true })) {
      const { meeting, ...attendance } = data;
      append(attended, meeting, { ...attendance, event: id, disputed: disputed === true });
    }
    const kept = new Set(events.map((event) => (event.type === "MeetingHeld" ? event.data.planned : undefined)));
    return events.flatMap((event): Meeting[] => {
      if (event.type === "MeetingHeld") {
        const there = attended.get(event.id);
        const more = there === undefined ? {} : { attended: there };
        return [{ ...event.data, ...more, event: event.id, on: event.on, was: "held" }];
      }
      return kept.has(event.id) ? [] : [{ ...event.data, event: event.id, on: event.on, was: "planned" }];
    });
  }

  /**
   * The periods of anything that an aspect follows, one's own too: one for each state that it came to, in order.
   *
   * @throws AnnalsError for a strand that is none of the chronicle's.
   */
  periods<V, F extends HistoricalEvent>(
    strand: Strand<V, F>,
    key: string,
    organization: Known<N["organization"]>,
  ): readonly StrandPeriod<V, E>[] {
    const track = this.#held.timeline(organization).track(this.#held.strand(strand), key);
    return periodsOf(track, key, (state) => JSON.stringify(state), strand.start);
  }

  /**
   * The events held true, in order: what a replay takes.
   *
   * @example
   * const article = read(csto, { according: "asia-plus-2012-11-02" });
   * article.events({ organization: "csto", type: "Joined" }).map(({ data }) => data.party);
   * // → ["azerbaijan", "georgia", "belarus", "uzbekistan"]
   */
  events<T extends E["type"]>(filter: EventFilter<T, N> = {}): readonly Extract<E, { readonly type: T }>[] {
    const { shapes } = this.#held.model;
    const { organization, type, party } = looking("filter", () => checkedFilter(filter, Object.keys(shapes)));
    if (party !== undefined) this.#held.party(party);
    const events =
      organization === undefined
        ? chronological(this.#held.organizations.flatMap((id) => this.#held.timeline(id).events))
        : this.#held.timeline(organization).events;
    const found = events.filter(
      (event): event is Extract<E, { readonly type: T }> =>
        (type === undefined || event.type === type) && (party === undefined || namesParty(shapes, event, party)),
    );
    markChecked(this.#held.model, Object.freeze(found));
    return found;
  }

  /**
   * What changed in an organisation from the close of one day to the close of another; or, given another reading, what
   * that reader holds different by the close of a day. Each change has its words and its events, and
   * {@link applyChanges} makes them in a state.
   *
   * @throws AnnalsError for days that are none and for organisations that the chronicle does not know.
   * @example
   * const article = read(csto, { according: "asia-plus-2012-11-02" });
   * const changes = article.diff("2012-06-27", "2012-11-02", "csto");
   * changes[0]?.says;
   * // → "Uzbekistan: a member since 23 June 2006, founder → a suspended member since 28 June 2012"
   */
  diff(
    from: string | Day | Reading<N, E, S>,
    to: string | Day,
    organization: Known<N["organization"]>,
  ): readonly Change<E>[] {
    const day = dayGiven(to, "to");
    const other = looking("from", () => (from instanceof Reading ? from : undefined));
    return other === undefined
      ? changesOverTime(this.#held, dayGiven(from, "from"), day, organization)
      : changesOfMind(other.#held, this.#held, day, organization);
  }

  /**
   * The events whose sources do not agree on when they happened or on whether they did: who says what, and how many
   * independent witnesses each position has.
   */
  disputes(): readonly Dispute[] {
    return disputesOf(this.#held);
  }

  /**
   * Why an answer is what it is, in sentences with sources.
   *
   * @example
   * const article = read(csto, { according: "asia-plus-2012-11-02" });
   * const answer = article.at("1993-06-01").is("azerbaijan", "member", "csto");
   * article.explain(answer).grounds.map(({ says }) => says);
   * // → ["Some time in 1993, Azerbaijan joined the CSTO as a member."]
   */
  explain(answer: Answer<E> | Asked<unknown, E>): Explanation {
    return looking("answer", () => {
      if (!isRecord(answer) || !Array.isArray(answer.because) || !isRecord(answer.question))
        fail("bad-argument", "answer", answer, `expected an answer that \`is\` gave, found ${shown(answer)}`);
      return explainAnswer(this.#held, answer);
    });
  }
}

const meetingTypes = { MeetingHeld: true, MeetingPlanned: true };

/** A period without what only strands have. */
function spellOf<E extends HistoricalEvent>({ from, to, certainty, says, because }: Spell<E>): Spell<E> {
  return { from, to, certainty, says, because };
}

function checkedFilter<F extends EventFilter<string>>(filter: F, types: readonly string[]): F {
  if (!isRecord(filter)) fail("bad-argument", "filter", filter, `expected an object, found ${shown(filter)}`);
  for (const name of Object.keys(filter))
    if (!["organization", "type", "party"].includes(name))
      fail("bad-argument", `filter.${name}`, name, "no such condition; known are organization, type, party");
  const { type } = filter;
  if (type !== undefined && !types.includes(type))
    fail("bad-argument", "filter.type", type, `no such type of event: ${shown(type)}${didYouMeanOrKnown(type, types)}`);
  return { ...filter };
}

/** Whether an event's data refer to a party, or to an organisation, as its shape has the references. */
function namesParty(shapes: Readonly<Record<string, AnyShape>>, event: HistoricalEvent, id: PartyId): boolean {
  const found = new Findings();
  shapes[event.type]?.copy(event.data, { key: "data" }, found);
  return found.unresolved().some((named) => named.id === id && ["party", "organization"].includes(named.kind));
}
