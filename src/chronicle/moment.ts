import type { Answer, Asked, Possible, Truth } from "../answer.js";
import { type Strand, itself } from "../aspects/aspect.js";
import { type IdentityState, exists, identityStrand } from "../aspects/identity.js";
import { standingStrand } from "../aspects/membership.js";
import { type Standing, type Status, isCurrent, statuses } from "../aspects/standing.js";
import { type Office, officeStrand } from "../aspects/offices.js";
import type { OrganizationEvent, OrganizationState } from "../aspects/organization.js";
import { type Territory, territoryStrand } from "../aspects/territory.js";
import { type Treaty, treatyStrand } from "../aspects/treaties.js";
import type { HistoricalEvent, Known, Names } from "../event.js";
import type { Outcome, Track } from "../history/track.js";
import { type Day, isoOf } from "../time/day.js";
import { type AnyChronicle, nameOf } from "./chronicle.js";
import { type Held, known, unknown } from "./held.js";

/** Whether something is so in every possible world, or in some. */
export type Certainty = "certain" | "possible";

/** A party or an organisation in a list, with how sure it is that it belongs there. */
export interface Listed<E extends HistoricalEvent = OrganizationEvent> {
  /** The id of the party or the organisation. */
  readonly id: string;
  readonly name: string;
  readonly certainty: Certainty;
  readonly because: readonly E[];
}

/** One entry of a list of what a party is to organisations. */
export interface Membership<E extends HistoricalEvent = OrganizationEvent> extends Listed<E> {
  /** Every standing that it can have had. */
  readonly standings: readonly [Standing, ...Standing[]];
}

/** Who held an office. */
export interface Holding<E extends HistoricalEvent = OrganizationEvent> extends Possible<Office["holder"], E> {
  readonly office: string;
}

/** One day of a reading: what was so by its close. */
export class Moment<
  N extends Names = Names,
  E extends HistoricalEvent = OrganizationEvent,
  S extends object = OrganizationState,
> {
  readonly day: Day;
  readonly #held: Held<E, S>;
  readonly #text: string | undefined;

  /** @internal `text` is how the day is written, where that is known already. */
  constructor(held: Held<E, S>, day: Day, text?: string) {
    this.#held = held;
    this.day = day;
    this.#text = text;
  }

  /**
   * The organisation as all that had certainly happened by then has made it: plain, frozen data. What else may have
   * happened is in {@link Moment.open}. Cost: a replay of the events until then.
   *
   * @throws AnnalsError for an organisation that the chronicle does not know.
   * @example
   * const article = read(csto, { according: "asia-plus-2012-11-02" });
   * article.at("2012-11-02").organization("csto").name; // → "Collective Security Treaty Organization"
   */
  organization(organization: Known<N["organization"]>): S {
    return this.#held.timeline(organization).stateAt(this.day);
  }

  /** The events that may have happened by then, and may not: why an answer is unknown. */
  open(organization: Known<N["organization"]>): readonly E[] {
    return this.#held.timeline(organization).openAt(this.day);
  }

  /**
   * Every name that it can have had; null where it may not have been founded.
   *
   * @example
   * const article = read(csto, { according: "asia-plus-2012-11-02" });
   * article.at("2002-10-15").name("csto").possible; // → ["Collective Security Treaty", "Collective Security Treaty Organization"]
   */
  name(organization: Known<N["organization"]>): Possible<string | null, E> {
    const track = this.#held.timeline(organization).track(identityStrand, itself);
    return possibleOf<string | null, IdentityState, E>(track, byName, this.day);
  }

  /**
   * Whether a party had a status: yes when it had in every possible world, no when in none, otherwise unknown.
   * `member` means member in law, so a suspended member is one; `participating` means a member that is not suspended.
   *
   * @throws AnnalsError for names that the chronicle does not know, with the nearest that it does.
   * @example
   * const article = read(csto, { according: "asia-plus-2012-11-02" });
   * article.at("1993-06-01").is("azerbaijan", "member", "csto").value; // → "unknown"
   */
  is(party: Known<N["party"]>, status: Status, organization: Known<N["organization"]>): Answer<E> {
    const say = typeof status === "string" && Object.hasOwn(sayings, status) ? sayings[status] : undefined;
    if (say === undefined) return unknown("status", status, statusNames);
    const { value, because } = verdict(this.#standings(party, organization), say, this.day, "yes");
    const question = { party, status, organization, day: this.#text ?? isoOf(this.day) };
    return { value, because, question };
  }

  /** Every standing that a party can have had, and why. */
  standing(party: Known<N["party"]>, organization: Known<N["organization"]>): Possible<Standing, E> {
    return outcomeOf(this.#standings(party, organization), byStatus, this.day);
  }

  /**
   * Its members in law, sorted by name, with whether it is certain that they were.
   *
   * @example
   * const article = read(csto, { according: "asia-plus-2012-11-02" });
   * article.at("1993-06-01").members("csto").filter(({ certainty }) => certainty === "certain").length; // → 6
   */
  members(organization: Known<N["organization"]>): readonly Listed<E>[] {
    const parties = this.#held.timeline(organization).keys(standingStrand);
    return listed(this.#held.chronicle, parties, (party) => this.is(party, "member", organization));
  }

  /** The organisations that were bodies of this one, sorted by name. */
  bodies(organization: Known<N["organization"]>): readonly Listed<E>[] {
    const parent = known("organization", organization, this.#held.organizations);
    return listed(this.#held.chronicle, this.#held.organizations, (body) => {
      const track = this.#held.timeline(body).track(identityStrand, itself);
      return verdict(track, byParent, this.day, JSON.stringify(parent));
    });
  }

  /** What a party, or an organisation, was itself a member or an observer of, and as what. Sorted by name. */
  memberships(party: Known<N["party"]>): readonly Membership<E>[] {
    const who = this.#held.party(party);
    const current = listed(this.#held.chronicle, this.#held.organizations, (organization) =>
      verdict(this.#standings(who, organization), isCurrently, this.day, "yes"),
    );
    return current.map((each) => ({ ...each, standings: this.standing(who, each.id).possible }));
  }

  /** Its offices, each with everyone who can have held it; null where it can have been vacant. */
  offices(organization: Known<N["organization"]>): readonly Holding<E>[] {
    const timeline = this.#held.timeline(organization);
    return timeline.keys(officeStrand).map((office) => ({
      office,
      ...possibleOf<Office["holder"], Office, E>(timeline.track(officeStrand, office), byHolder, this.day),
    }));
  }

  /** What a treaty of the organisation can have come to: whether it was signed, in force, until when. */
  treaty(treaty: string, organization: Known<N["organization"]>): Possible<Treaty, E> {
    const track = this.#held.timeline(organization).track(treatyStrand, treaty);
    return outcomeOf(track, asJson, this.day);
  }

  /**
   * Whether the organisation reached to a territory, as a part of which member, and since when: what came in with no
   * accession, or went out with no withdrawal. `none` where no event says, so that it was as its state was.
   */
  territory(territory: Known<N["party"]>, organization: Known<N["organization"]>): Possible<Territory, E> {
    const track = this.#held.timeline(organization).track(territoryStrand, this.#held.party(territory));
    return outcomeOf(track, asJson, this.day);
  }

  /**
   * What anything that an aspect follows can have come to, one's own aspects too. {@link Reading.explain} takes the answer.
   *
   * @throws AnnalsError for a strand that is none of the chronicle's.
   */
  strand<V, F extends HistoricalEvent>(
    strand: Strand<V, F>,
    key: string,
    organization: Known<N["organization"]>,
  ): Asked<V, E> {
    const track = this.#held.timeline(organization).track(this.#held.strand(strand), key);
    const { possible, because } = outcomeOf(track, asJson, this.day);
    const day = this.#text ?? isoOf(this.day);
    return { possible, because, question: { strand: strand.name, key, organization, day } };
  }

  #standings(party: string, organization: string): Track<Standing, E> {
    const timeline = this.#held.timeline(organization);
    return timeline.find(standingStrand, party) ?? timeline.track(standingStrand, this.#held.party(party));
  }
}

/** Those of whom an answer is not no, sorted by name. */
export function listed<E extends HistoricalEvent>(
  chronicle: AnyChronicle,
  ids: readonly string[],
  ask: (id: string) => Pick<Answer<E>, "value" | "because">,
): readonly Listed<E>[] {
  return ids
    .map((id) => ({ id, name: nameOf(chronicle, id), ...ask(id) }))
    .filter(({ value }) => value !== "no")
    .map(({ id, name, value, because }): Listed<E> => {
      return { id, name, certainty: value === "yes" ? "certain" : "possible", because };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

// `statuses` is declared with exactly these keys.
const statusNames = Object.keys(statuses) as readonly Status[];

type Saying<S> = (state: S) => "yes" | "no";

function yesOrNo<S>(holds: (state: S) => boolean): Saying<S> {
  return (state) => (holds(state) ? "yes" : "no");
}

const asJson = (state: unknown): string => JSON.stringify(state);
const byStatus = ({ status }: Standing): string => status;
const byName = ({ name }: IdentityState): string => JSON.stringify(name);
const byParent = (identity: IdentityState): string => JSON.stringify(exists(identity) ? identity.parent : null);
const byHolder = ({ holder }: Office): string => JSON.stringify(holder);
const isCurrently = yesOrNo<Standing>(isCurrent);
const sayings = Object.fromEntries(
  Object.entries(statuses).map(([name, holds]) => [name, yesOrNo<Standing>(holds)]),
) as Readonly<Record<Status, Saying<Standing>>>; // the keys are those of `statuses`

/** All that a strand can have come to by the close of a day. */
function outcomeOf<V, E extends HistoricalEvent>(
  track: Track<V, E>,
  say: (state: V) => string,
  day: Day,
): Outcome<V, E> {
  const { days, outcomes } = track.tell(say);
  return outcomes[days.indexOf(day)] ?? never();
}

/** Whether a strand comes to a word by the close of a day: yes when to no other, no when only to others. */
function verdict<V, E extends HistoricalEvent>(track: Track<V, E>, say: (state: V) => string, day: Day, word: string) {
  const { days, words, outcomes } = track.tell(say);
  const index = days.indexOf(day);
  const said = words[index] ?? never();
  const value: Truth = !said.includes(word) ? "no" : said.length > 1 ? "unknown" : "yes";
  return { value, because: (outcomes[index] ?? never()).because };
}

/** What a strand can come to by the close of a day, where what is said of it is JSON. */
function possibleOf<T, V, E extends HistoricalEvent>(
  track: Track<V, E>,
  say: (state: V) => string,
  day: Day,
): Possible<T, E> {
  const { days, words, outcomes } = track.tell(say);
  const index = days.indexOf(day);
  const [first, ...rest] = (words[index] ?? never()).map((word) => JSON.parse(word) as T); // each was made from a T
  return { possible: [first as T, ...rest], because: (outcomes[index] ?? never()).because }; // at least one word
}

/** The first span of a strand begins before all days. */
function never(): never {
  throw new Error("a strand has come to something on every day"); // unreachable
}
