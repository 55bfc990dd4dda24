import type { OrganizationEvent, OrganizationState, Standing } from "annals";
import type { Draft } from "immer";

/** The state as a loop of one's own would have it: plain objects, changed in place. */
export type Mutable = Draft<OrganizationState>;
type MutableStanding = Draft<Standing>;
type Treaty = Mutable["treaties"][string];
type Territory = Mutable["territories"][string];
type Office = Mutable["offices"][string];

/** The state after events: what one would write by hand for this data, without the library. */
export function handWritten(events: readonly OrganizationEvent[]): Mutable {
  const state = blank();
  for (const event of events) apply(state, event);
  return state;
}

export function blank(): Mutable {
  return {
    name: null,
    acronym: null,
    founded: null,
    parent: null,
    seat: null,
    successor: null,
    dissolved: null,
    standings: dictionary<MutableStanding>(),
    territories: dictionary<Territory>(),
    treaties: dictionary<Treaty>(),
    ratifications: dictionary<string>(),
    offices: dictionary<Office>(),
    meetings: { held: 0, last: null, planned: 0, positions: 0 },
  };
}

function dictionary<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>; // Object.create gives `any`; it is empty
}

/** One event: one switch, everything in place. Knows the types that the generator makes. */
export function apply(state: Mutable, event: OrganizationEvent): void {
  switch (event.type) {
    case "MeetingHeld": {
      const { meetings } = state;
      meetings.held += 1;
      meetings.last = { event: event.id, ordinal: event.data.ordinal ?? null, on: event.on };
      break;
    }
    case "Joined": {
      const { party, as } = event.data;
      enter(state, party, as, event.on, standingOf(state, party).founder);
      break;
    }
    case "Ratified": {
      const { party } = event.data;
      const standing = (state.standings[party] ??= { ...none });
      const bound = standing.status === "suspended" ? standing.of : standing;
      if ("ratified" in bound) bound.ratified = event.on;
      break;
    }
    case "SuspensionRequested": {
      const member = memberIn(standingOf(state, event.data.party));
      if (member !== undefined) member.suspensionRequested = event.on;
      break;
    }
    case "Suspended": {
      const { party, basis } = event.data;
      const standing = standingOf(state, party);
      const of = memberIn(standing);
      if (of !== undefined)
        state.standings[party] = { status: "suspended", since: event.on, basis, founder: standing.founder, of };
      break;
    }
    case "Reinstated": {
      const { party } = event.data;
      const member = memberIn(standingOf(state, party));
      if (member === undefined) break;
      member.suspensionRequested = null;
      member.frozen = null;
      state.standings[party] = member;
      break;
    }
    case "WithdrawalNotified":
      notice(standingOf(state, event.data.party), event.on);
      break;
    case "WithdrawalRescinded":
      notice(standingOf(state, event.data.party), null);
      break;
    case "Withdrew": {
      const { party } = event.data;
      const { status: was, founder } = standingOf(state, party);
      if (was !== "former")
        state.standings[party] = { status: "former", since: event.on, founder, how: "withdrew", was };
      break;
    }
    case "LeftBody": {
      const bound = boundIn(standingOf(state, event.data.party));
      if (bound?.outOf.includes(event.data.body) === false) bound.outOf = [...bound.outOf, event.data.body].sort();
      break;
    }
    case "RejoinedBody": {
      const bound = boundIn(standingOf(state, event.data.party));
      if (bound !== undefined) bound.outOf = bound.outOf.filter((body) => body !== event.data.body);
      break;
    }
    case "TreatyRatified": {
      const { treaty, party } = event.data;
      state.ratifications[`${treaty}/${party}`] ??= event.on;
      break;
    }
    case "TreatyProlonged": {
      const treaty = treatyOf(state, event.data.treaty);
      treaty.term = termOf(event.on, event.data.years);
      treaty.prolonged = { on: event.on, by: [...(event.data.signatories ?? [])] };
      break;
    }
    case "TreatySigned": {
      const { data, on } = event;
      const treaty = treatyOf(state, data.treaty);
      treaty.name = data.name ?? null;
      treaty.signed = on;
      treaty.signatories = [...(data.signatories ?? [])];
      treaty.commitments = [...(data.commitments ?? [])];
      treaty.term = termOf(on, data.years) ?? treaty.term;
      break;
    }
    case "TreatyEnteredIntoForce": {
      const treaty = treatyOf(state, event.data.treaty);
      treaty.inForce = event.on;
      treaty.term = termOf(event.on, event.data.years) ?? treaty.term;
      break;
    }
    case "Appointed": {
      const { office, holder, acting = false, from = null, until = null } = event.data;
      officeOf(state, office).appointed = { party: holder, on: event.on, acting, from, until };
      break;
    }
    case "TookOffice": {
      const { data, on } = event;
      const office = officeOf(state, data.office);
      const { holder = null } = data;
      if (holder === null && office.holder !== null) break;
      const named = office.appointed?.party === holder ? office.appointed : null;
      const until = data.until ?? named?.until ?? null;
      office.holder = { party: holder, since: on, acting: data.acting === true, until };
      if (named !== null) office.appointed = null;
      break;
    }
    case "LeftOffice": {
      const office = state.offices[event.data.office];
      const now = office?.holder?.party;
      if (office !== undefined && (now === null || now === event.data.holder)) office.holder = null;
      break;
    }
    case "Renamed":
      state.name = event.data.name;
      state.acronym = event.data.acronym ?? null;
      break;
    case "SeatMoved":
      state.seat = event.data.seat;
      break;
    case "Founded": {
      const { data, on } = event;
      state.name = data.name;
      state.acronym = data.acronym ?? null;
      state.founded = on;
      state.parent = data.parent ?? null;
      for (const party of data.founders ?? []) enter(state, party, data.as ?? "member", on, true);
      if (data.treaty !== undefined) {
        const treaty = treatyOf(state, data.treaty);
        treaty.term = termOf(on, data.years) ?? treaty.term;
      }
      break;
    }
    default:
      throw new Error(`the generator makes no such event: ${event.type}`);
  }
}

const none: MutableStanding = { status: "none", founder: false, ratified: null };

function standingOf(state: Mutable, party: string): MutableStanding {
  return state.standings[party] ?? none;
}

type MutableMember = Extract<MutableStanding, { status: "member" }>;
type JoinedAs = Extract<OrganizationEvent, { readonly type: "Joined" }>["data"]["as"];

function enter(state: Mutable, party: string, as: JoinedAs, since: string, founder: boolean): void {
  const before = state.standings[party];
  const bound = before?.status === "suspended" ? before.of : before;
  const ratified = bound !== undefined && "ratified" in bound ? bound.ratified : null;
  state.standings[party] =
    as === "member"
      ? { status: as, since, founder, ratified, frozen: null, withdrawing: null, outOf: [], suspensionRequested: null }
      : { status: as, since, founder, ratified, frozen: null, withdrawing: null, outOf: [] };
}

function memberIn(standing: MutableStanding): MutableMember | undefined {
  if (standing.status === "member") return standing;
  return standing.status === "suspended" ? standing.of : undefined;
}

function boundIn(standing: MutableStanding): Extract<MutableStanding, { outOf: unknown }> | undefined {
  if (standing.status === "suspended") return standing.of;
  return standing.status === "none" || standing.status === "former" ? undefined : standing;
}

function notice(standing: MutableStanding, on: string | null): void {
  const bound = boundIn(standing);
  if (bound !== undefined) bound.withdrawing = on;
}

function treatyOf(state: Mutable, treaty: string): Treaty {
  return (state.treaties[treaty] ??= {
    name: null,
    signed: null,
    signatories: [],
    commitments: [],
    inForce: null,
    registered: null,
    term: null,
    prolonged: null,
    amended: null,
    expired: null,
  });
}

function termOf(from: string, years: number | undefined): Treaty["term"] {
  return years === undefined ? null : { from, years };
}

function officeOf(state: Mutable, office: string): Office {
  return (state.offices[office] ??= { holder: null, appointed: null });
}
