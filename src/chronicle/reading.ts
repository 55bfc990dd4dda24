import type { Answer } from "../answer.js";
import { itself } from "../aspects/aspect.js";
import { identityStrand } from "../aspects/identity.js";
import type { MeetingHeld } from "../aspects/meetings.js";
import { type Standing, standingStrand } from "../aspects/membership.js";
import { officeStrand } from "../aspects/offices.js";
import { type OrganizationEvent, organization as model } from "../aspects/organization.js";
import { fail, looking, shown } from "../error.js";
import type { EventId, Known, Names, PartyId } from "../event.js";
import { chronological } from "../history/chronological.js";
import { Findings, markChecked } from "../history/record.js";
import { isRecord } from "../shape.js";
import type { Day } from "../time/day.js";
import { type Edtf, when } from "../time/edtf.js";
import { type Change, changesOfMind, changesOverTime } from "./changes.js";
import { type Chronicle, nameOf } from "./chronicle.js";
import { type Dispute, disputesOf } from "./disputes.js";
import { During } from "./during.js";
import { type Explanation, explainAnswer } from "./explain.js";
import type { Held } from "./held.js";
import { Moment } from "./moment.js";
import { type ReadOptions, dayGiven, hold } from "./view.js";

/** What one party was to an organisation for a while. */
export interface Period {
  readonly standing: Standing;
  /** When it began, as precise as the sources. */
  readonly from: Edtf;
  /** When the next period began; null for the last. */
  readonly to: Edtf | null;
  readonly because: readonly OrganizationEvent[];
}

/** What an organisation was called for a while. */
export interface NamePeriod {
  readonly name: string;
  readonly acronym: string | null;
  readonly from: Edtf;
  /** When it took the next name; null for the last. */
  readonly to: Edtf | null;
  readonly because: readonly OrganizationEvent[];
}

/** Who held an office, from when to when. */
export interface Tenure {
  readonly office: string;
  readonly holder: PartyId;
  readonly name: string;
  readonly acting: boolean;
  readonly from: Edtf;
  /** When it ended; null where no event says so. */
  readonly to: Edtf | null;
  readonly because: readonly OrganizationEvent[];
}

type MeetingData = MeetingHeld["data"];

/** A meeting, as its event has it. */
export interface Meeting extends MeetingData {
  readonly event: EventId;
  readonly on: Edtf;
  /** A planned meeting is not a held one. */
  readonly was: "held" | "planned";
}

/** Which events to list; several conditions must all hold. */
export interface EventFilter<T extends OrganizationEvent["type"], N extends Names = Names> {
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
export function read<N extends Names>(chronicle: Chronicle<N>, options: ReadOptions<N> = {}): Reading<N> {
  return new Reading<N>(hold(chronicle, options));
}

/** What one reader makes of a chronicle. */
export class Reading<N extends Names = Names> {
  readonly #held: Held;

  /** @internal */
  constructor(held: Held) {
    this.#held = held;
  }

  /**
   * One day: what was so by its close.
   *
   * @throws AnnalsError `bad-day` for anything but a day that exists, written `YYYY-MM-DD`.
   */
  at(day: string | Day): Moment<N> {
    return new Moment<N>(this.#held, dayGiven(day, "day"), typeof day === "string" ? day : undefined);
  }

  /**
   * A stretch of days, such as "1993" or "1999-04": then `atSomeTime`, `throughout` and `onItsLastDay` are different
   * questions.
   *
   * @throws AnnalsError `bad-date` for what is no EDTF date.
   */
  during(date: Edtf): During<N> {
    return new During<N>(this.#held, when(date, "date"));
  }

  /**
   * The periods of a party in an organisation, in order: one per standing, each with the events that made it so.
   *
   * @example
   * read(csto).standings("belarus", "csto").map(({ standing, from }) => [standing.status, from]); // → [["member", "1993"]]
   */
  standings(party: Known<N["party"]>, organization: Known<N["organization"]>): readonly Period[] {
    const track = this.#held.timeline(organization).track(standingStrand, this.#held.party(party));
    const periods: { standing: Standing; from: Edtf; to: Edtf | null; because: OrganizationEvent[] }[] = [];
    let standing = standingStrand.start;
    for (const { event, rule } of track.worlds.order) {
      standing = rule.next(standing, event, party);
      const last = periods.at(-1);
      if (last?.standing.status === standing.status) {
        last.standing = standing;
        last.because.push(event);
      } else {
        if (last !== undefined) last.to = event.on;
        if (last !== undefined || standing.status !== "none")
          periods.push({ standing, from: event.on, to: null, because: [event] });
      }
    }
    return periods;
  }

  /**
   * The names of an organisation, in order, each from when to when.
   *
   * @example
   * read(csto).names("csto").map(({ acronym, from, to }) => [acronym, from, to]);
   * // → [["CST", "1992", "2002-10"], ["CSTO", "2002-10", null]]
   */
  names(organization: Known<N["organization"]>): readonly NamePeriod[] {
    const { order } = this.#held.timeline(organization).track(identityStrand, itself).worlds;
    const named = order.flatMap(({ event }) => (event.type === "Founded" || event.type === "Renamed" ? [event] : []));
    return named.map((event, index) => ({
      name: event.data.name,
      acronym: event.data.acronym ?? null,
      from: event.on,
      to: named[index + 1]?.on ?? null,
      because: [event],
    }));
  }

  /** The meetings of an organisation or body, held and planned, in order. */
  meetings(organization: Known<N["organization"]>): readonly Meeting[] {
    const { events } = this.#held.timeline(organization);
    const kept = new Set(events.flatMap((event) => (event.type === "MeetingHeld" ? (event.data.planned ?? []) : [])));
    return events.flatMap((event): Meeting[] => {
      if (event.type === "MeetingHeld") return [{ ...event.data, event: event.id, on: event.on, was: "held" }];
      if (event.type === "MeetingPlanned" && !kept.has(event.id))
        return [{ ...event.data, event: event.id, on: event.on, was: "planned" }];
      return [];
    });
  }

  /** Who held the offices of an organisation, in order of their beginnings. */
  offices(organization: Known<N["organization"]>): readonly Tenure[] {
    const timeline = this.#held.timeline(organization);
    return timeline.keys(officeStrand).flatMap((office) => {
      const tenures: (Omit<Tenure, "to" | "because"> & { to: Edtf | null; because: OrganizationEvent[] })[] = [];
      let before = officeStrand.start;
      for (const { event, rule } of timeline.track(officeStrand, office).worlds.order) {
        const now = rule.next(before, event, office);
        const [was, is] = [before.holder, now.holder];
        const changed = was?.party !== is?.party || was?.since !== is?.since;
        const last = tenures.at(-1);
        if (last?.to === null) last.because.push(event);
        if (last?.to === null && changed) last.to = event.on;
        if (is !== null && changed) {
          const { party, acting, since } = is;
          const name = nameOf(this.#held.chronicle, party);
          tenures.push({ office, holder: party, name, acting, from: since, to: null, because: [event] });
        }
        before = now;
      }
      return tenures;
    });
  }

  /**
   * The events held true, in order: what a replay takes.
   *
   * @example
   * read(csto).events({ organization: "csto", type: "Joined" }).map(({ data }) => data.party);
   * // → ["azerbaijan", "georgia", "belarus", "uzbekistan"]
   */
  events<T extends OrganizationEvent["type"]>(
    filter: EventFilter<T, N> = {},
  ): readonly Extract<OrganizationEvent, { readonly type: T }>[] {
    const { organization, type, party } = looking("filter", () => checkedFilter(filter));
    if (party !== undefined) this.#held.party(party);
    const events =
      organization === undefined
        ? chronological(this.#held.organizations.flatMap((id) => this.#held.timeline(id).events))
        : this.#held.timeline(organization).events;
    const found = events.filter(
      (event): event is Extract<OrganizationEvent, { readonly type: T }> =>
        (type === undefined || event.type === type) && (party === undefined || namesParty(event, party)),
    );
    markChecked(Object.freeze(found));
    return found;
  }

  /**
   * What changed in an organisation from the close of one day to the close of another; or, given another reading, what
   * that reader holds different by the close of a day. Each change has its words and its events, and
   * {@link applyChanges} makes them in a state.
   *
   * @throws AnnalsError for days that are none and for organisations that the chronicle does not know.
   * @example
   * const changes = read(csto).diff("2012-06-27", "2012-11-02", "csto");
   * changes[0]?.says;
   * // → "Uzbekistan: a member since 23 June 2006, founder → a suspended member since 28 June 2012"
   */
  diff(from: string | Day | Reading<N>, to: string | Day, organization: Known<N["organization"]>): readonly Change[] {
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
   * const today = read(csto);
   * const answer = today.at("1993-06-01").is("azerbaijan", "member", "csto");
   * today.explain(answer).grounds.map(({ says }) => says);
   * // → ["Some time in 1993, Azerbaijan joined the CSTO as a member."]
   */
  explain(answer: Answer<OrganizationEvent>): Explanation {
    return looking("answer", () => {
      if (!isRecord(answer) || !Array.isArray(answer.because) || !isRecord(answer.question))
        fail("bad-argument", "answer", answer, `expected an answer that \`is\` gave, found ${shown(answer)}`);
      return explainAnswer(this.#held, answer);
    });
  }
}

function checkedFilter<F extends EventFilter<OrganizationEvent["type"]>>(filter: F): F {
  if (!isRecord(filter)) fail("bad-argument", "filter", filter, `expected an object, found ${shown(filter)}`);
  for (const name of Object.keys(filter))
    if (!["organization", "type", "party"].includes(name))
      fail("bad-argument", `filter.${name}`, name, "no such condition; known are organization, type, party");
  const { type } = filter;
  if (type !== undefined && !(typeof type === "string" && Object.hasOwn(model.shapes, type)))
    fail(
      "bad-argument",
      "filter.type",
      type,
      `no such type of event; known are ${Object.keys(model.shapes).join(", ")}`,
    );
  return { ...filter };
}

/** Whether an event's data refer to a party, or to an organisation, as its shape has the references. */
function namesParty(event: OrganizationEvent, id: PartyId): boolean {
  const found = new Findings();
  model.shapes[event.type].copy(event.data, { key: "data" }, found);
  return found.unresolved().some((reference) => reference.id === id && /^(party|organization)$/.test(reference.kind));
}
