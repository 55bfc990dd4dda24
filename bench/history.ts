import type { OrganizationEvent } from "annals";
import type { Random } from "./random.js";

/** The type of an event with its data: what happens, without when and who says so. */
export type Fact = {
  readonly [T in OrganizationEvent["type"]]: {
    readonly type: T;
    readonly data: Extract<OrganizationEvent, { readonly type: T }>["data"];
  };
}[OrganizationEvent["type"]];

/** Who and what takes part. */
export interface Cast {
  readonly parties: readonly string[];
  readonly persons: readonly string[];
  readonly bodies: readonly string[];
}

const foundedOn = "treaty-0";
const termInYears = 50;
const offices = ["secretary-general", "deputy-secretary-general", "chair", "auditor"];
const topics = ["the budget", "the programme of work", "new members", "joint exercises", "trade", "the report"];
const cities = ["Almaty", "Astana", "Dushanbe", "Minsk", "Moscow", "Yerevan"];

/** Makes up what happens to an organisation, one lawful fact after another, in about the proportions of real records. */
export class History {
  readonly #random: Random;
  readonly #cast: Cast;
  readonly #parties: readonly Membership[];
  readonly #founders: readonly string[];
  readonly #offices = new Map<string, { holder?: string | undefined; named?: string | undefined }>();
  readonly #treaties: {
    readonly treaty: string;
    signed: boolean;
    inForce: boolean;
    readonly ratifiedBy: Set<string>;
  }[];
  #turn = 0;
  #held = 0;
  #names = 0;

  constructor(random: Random, cast: Cast) {
    this.#random = random;
    this.#cast = cast;
    this.#founders = cast.parties.slice(0, 12);
    this.#parties = cast.parties.map((id, index) => outsider(id, index < this.#founders.length));
    this.#treaties = Array.from({ length: Math.min(50, Math.ceil(cast.parties.length / 4)) }, (_, index) => {
      return { treaty: `treaty-${index}`, signed: false, inForce: false, ratifiedBy: new Set<string>() };
    });
  }

  founding(): Fact {
    const founders = [...this.#founders];
    return { type: "Founded", data: { name: "The Union", acronym: "U", founders, treaty: foundedOn } };
  }

  next(): Fact {
    const share = this.#random.next();
    if (share < 0.25) return this.#meeting();
    if (share < 0.35) return this.#treaty();
    if (share < 0.45) return this.#office();
    if (share < 0.47) return this.#identity();
    const party = this.#random.pick(this.#parties);
    return moved(party, this.#random, this.#cast.bodies);
  }

  #meeting(): Fact {
    const chair = { party: this.#random.pick(this.#cast.persons) };
    const agenda = [this.#random.pick(topics), this.#random.pick(topics)];
    return { type: "MeetingHeld", data: { ordinal: ++this.#held, place: this.#random.pick(cities), chair, agenda } };
  }

  #identity(): Fact {
    if (this.#random.chance(0.5)) return { type: "SeatMoved", data: { seat: this.#random.pick(cities) } };
    return { type: "Renamed", data: { name: `The Union of the ${++this.#names}th Charter`, acronym: "U" } };
  }

  /** The treaties in turn, so that each is prolonged long before its term ends. */
  #treaty(): Fact {
    const next = this.#treaties[this.#turn++ % this.#treaties.length];
    if (next === undefined) throw new Error("there is at least one treaty");
    const { treaty } = next;
    if (!next.signed) {
      next.signed = true;
      const signatories = this.#random.shuffled(this.#cast.parties).slice(0, 6);
      const name = `the ${treaty.replace("-", " ")}`;
      return { type: "TreatySigned", data: { treaty, name, signatories, years: termInYears } };
    }
    if (!next.inForce) {
      next.inForce = true;
      return { type: "TreatyEnteredIntoForce", data: { treaty } };
    }
    const party = this.#random.pick(this.#cast.parties);
    if (this.#random.chance(0.5) || next.ratifiedBy.has(party))
      return { type: "TreatyProlonged", data: { treaty, years: termInYears } };
    next.ratifiedBy.add(party);
    return { type: "TreatyRatified", data: { treaty, party } };
  }

  #office(): Fact {
    const office = this.#random.pick(offices);
    const now = this.#offices.get(office) ?? {};
    this.#offices.set(office, now);
    if (now.holder !== undefined) {
      const { holder } = now;
      now.holder = undefined;
      return { type: "LeftOffice", data: { office, holder } };
    }
    if (now.named === undefined) {
      now.named = this.#random.pick(this.#cast.persons);
      return { type: "Appointed", data: { office, holder: now.named } };
    }
    const holder = now.named;
    Object.assign(now, { holder, named: undefined });
    return { type: "TookOffice", data: { office, holder } };
  }
}

/** What one party is to the organisation, as far as that decides what can happen next. */
interface Membership {
  readonly id: string;
  status: "outside" | "observer" | "member" | "suspended";
  ratified: boolean;
  requested: boolean;
  leaving: boolean;
  outOf: string | undefined;
}

function outsider(id: string, isFounder: boolean): Membership {
  const status = isFounder ? "member" : "outside";
  return { id, status, ratified: false, requested: false, leaving: false, outOf: undefined };
}

/** What can lawfully happen to a party now, and with which data. */
function moved(party: Membership, random: Random, bodies: readonly string[]): Fact {
  const plain = { party: party.id };
  const body = party.outOf ?? random.pick(bodies);
  const asWhat = party.status === "outside" && random.chance(0.2) ? "observer" : "member";
  const isMember = party.status === "member";
  const possible: readonly (readonly [can: boolean, fact: Fact, change: Partial<Membership>])[] = [
    [
      party.status === "outside" || party.status === "observer",
      { type: "Joined", data: { party: party.id, as: asWhat } },
      { status: asWhat },
    ],
    [isMember && !party.ratified, { type: "Ratified", data: plain }, { ratified: true }],
    [isMember && !party.requested, { type: "SuspensionRequested", data: plain }, { requested: true }],
    [
      isMember,
      { type: "Suspended", data: { party: party.id, basis: party.requested ? "request" : "sanction" } },
      { status: "suspended" },
    ],
    [party.status === "suspended", { type: "Reinstated", data: plain }, { status: "member", requested: false }],
    [isMember && !party.leaving, { type: "WithdrawalNotified", data: plain }, { leaving: true }],
    [party.leaving, { type: "WithdrawalRescinded", data: plain }, { leaving: false }],
    [party.leaving, { type: "Withdrew", data: plain }, outsider(party.id, false)],
    [isMember && party.outOf === undefined, { type: "LeftBody", data: { party: party.id, body } }, { outOf: body }],
    [
      isMember && party.outOf !== undefined,
      { type: "RejoinedBody", data: { party: party.id, body } },
      { outOf: undefined },
    ],
  ];
  const [, fact, change] = random.pick(possible.filter(([can]) => can));
  Object.assign(party, change);
  return fact;
}
