import type { Draft } from "immer";
import { match } from "ts-pattern";
import type { PartyId } from "../event.js";
import { when } from "../time/edtf.js";
import { bareInWords } from "../time/when.js";
import { inList, withArticle } from "../words.js";
import {
  type Aspect,
  type Handlers,
  type Law,
  type Sentences,
  type Speaker,
  type Strand,
  dictionary,
  everything,
  rulesOf,
} from "./aspect.js";
import type { Dissolved, Founded } from "./identity.js";
import {
  type MembersCounted,
  type MembershipEvent,
  type PartyEvent,
  type StandingEvent,
  membershipShapes,
} from "./membership-events.js";
import {
  type Lesser,
  type Member,
  type Standing,
  boundIn,
  entered,
  isCurrent,
  isMember,
  left,
  none,
  standingInWords,
  statuses,
} from "./standing.js";

type Heard = Founded | Dissolved;

// State

export interface MembershipState {
  readonly standings: Readonly<Record<PartyId, Standing>>;
}

/** What a party has that is something to the organisation, also of a membership that is suspended. */
function current({ standings }: Draft<MembershipState>, party: PartyId): Draft<Lesser> | Draft<Member> | undefined {
  const standing = standings[party];
  return standing === undefined ? undefined : boundIn(standing);
}

// Handlers

const handlers: Handlers<MembershipState, MembershipEvent | Heard> = {
  Founded({ standings }, { on, data }) {
    for (const founder of data.founders ?? [])
      standings[founder] = entered(standings[founder] ?? none, data.as ?? "member", on, true);
  },
  Dissolved({ standings }, { on }) {
    for (const [party, standing] of Object.entries(standings))
      if (isCurrent(standing)) standings[party] = left(standing, "dissolved", on);
  },
  Joined({ standings }, { on, data }) {
    standings[data.party] = entered(standings[data.party] ?? none, data.as, on);
  },
  StandingChanged({ standings }, { on, data }) {
    standings[data.party] = entered(standings[data.party] ?? none, data.to, on);
  },
  Ratified({ standings }, { on, data }) {
    const standing = (standings[data.party] ??= { ...none });
    const ratifier = standing.status === "none" ? standing : boundIn(standing);
    if (ratifier !== undefined) ratifier.ratified = on;
  },
  SuspensionRequested(state, { on, data }) {
    const member = current(state, data.party);
    if (member?.status === "member") member.suspensionRequested = on;
  },
  Suspended(state, { on, data }) {
    const member = current(state, data.party);
    if (member?.status === "member")
      state.standings[data.party] = {
        status: "suspended",
        since: on,
        basis: data.basis,
        founder: member.founder,
        of: member,
      };
  },
  ParticipationFrozen(state, { on, data }) {
    const party = current(state, data.party);
    if (party !== undefined) party.frozen = on;
  },
  Reinstated(state, { data }) {
    const party = current(state, data.party);
    if (party === undefined) return;
    if (party.status === "member") party.suspensionRequested = null;
    party.frozen = null;
    state.standings[data.party] = party;
  },
  WithdrawalNotified(state, { on, data }) {
    const party = current(state, data.party);
    if (party !== undefined) party.withdrawing = on;
  },
  WithdrawalRescinded(state, { data }) {
    const party = current(state, data.party);
    if (party !== undefined) party.withdrawing = null;
  },
  Withdrew({ standings }, { on, data }) {
    standings[data.party] = left(standings[data.party] ?? none, "withdrew", on);
  },
  Lapsed({ standings }, { on, data }) {
    standings[data.party] = left(standings[data.party] ?? none, "lapsed", on);
  },
  Expelled({ standings }, { on, data }) {
    standings[data.party] = left(standings[data.party] ?? none, "expelled", on);
  },
  Ceased({ standings }, { on, data }) {
    standings[data.party] = left(standings[data.party] ?? none, "ceased", on);
  },
  LeftBody(state, { data }) {
    const party = current(state, data.party);
    if (party?.outOf.includes(data.body) === false) party.outOf = [...party.outOf, data.body].sort();
  },
  RejoinedBody(state, { data }) {
    const party = current(state, data.party);
    if (party !== undefined) party.outOf = party.outOf.filter((body) => body !== data.body);
  },
  MembersCounted() {
    // Who counts changes nothing.
  },
};

type On<T extends PartyEvent["type"]> = Extract<PartyEvent, { readonly type: T }>;

/** The bearing of an event about the one party that it names: which standings a law lets it meet. */
function meeting<T extends PartyEvent["type"]>(allowed: (from: Standing, event: On<T>) => boolean) {
  return { about: ({ data }: On<T>) => data.party, allowed };
}

const rules = rulesOf<Standing, StandingEvent>(
  "standings",
  none,
  handlers,
  {
    Founded: { about: ({ data }) => data.founders ?? [], allowed: ({ status }) => status === "none" },
    Dissolved: { about: () => everything, allowed: () => true },
    Joined: meeting<"Joined">((from, { data }) => !isMember(from) && from.status !== data.as),
    StandingChanged: meeting<"StandingChanged">((from, { data }) => isCurrent(from) && from.status !== data.to),
    Ratified: meeting<"Ratified">(() => true), // parliaments ratify before, at and after accession
    SuspensionRequested: meeting<"SuspensionRequested">(
      (from) => from.status === "member" && from.suspensionRequested === null,
    ),
    Suspended: meeting<"Suspended">((from) => from.status === "member"),
    ParticipationFrozen: meeting<"ParticipationFrozen">(
      (from) => from.status !== "suspended" && boundIn(from)?.frozen === null,
    ),
    Reinstated: meeting<"Reinstated">((from) => from.status === "suspended" || statuses.frozen(from)),
    WithdrawalNotified: meeting<"WithdrawalNotified">((from) => boundIn(from)?.withdrawing === null),
    WithdrawalRescinded: meeting<"WithdrawalRescinded">(statuses.withdrawing),
    Withdrew: meeting<"Withdrew">(isCurrent),
    Lapsed: meeting<"Lapsed">(isCurrent),
    Expelled: meeting<"Expelled">(isCurrent),
    Ceased: meeting<"Ceased">(isCurrent),
    LeftBody: meeting<"LeftBody">((from, { data }) => boundIn(from)?.outOf.includes(data.body) === false),
    RejoinedBody: meeting<"RejoinedBody">((from, { data }) => boundIn(from)?.outOf.includes(data.body) === true),
  },
  (standing) => (standing.status === "suspended" ? { ...standing, of: { ...standing.of } } : { ...standing }),
);

/** What one party is to the organisation. */
export const standingStrand: Strand<Standing, StandingEvent> = {
  name: "standing",
  guards:
    "An article of 2012 has Uzbekistan found the CSTO, not sign its prolongation in 1999, and become a full participant in 2006, with no word of when it had left.",
  field: "standings",
  start: none,
  rules,
  subject: (party, names) => names.party(party),
  inWords: standingInWords,
};

// Questions

const sentence: Sentences<MembershipEvent> = (event, names) => {
  const it = names.organization(event.organization);
  if (event.type === "MembersCounted") return countInWords(event.data, it, names);
  const who = names.party(event.data.party);
  return match(event)
    .with({ type: "Joined" }, ({ data }) => `${who} joined ${it} as ${withArticle(data.as)}`)
    .with({ type: "StandingChanged" }, ({ data }) => `${who} became ${withArticle(data.to)} of ${it}`)
    .with({ type: "Ratified" }, ({ data }) =>
      data.by === undefined
        ? `${who} ratified its membership of ${it}`
        : `${names.party(data.by)} ratified the membership of ${who} in ${it}`,
    )
    .with({ type: "SuspensionRequested" }, () => `${who} asked ${it} to suspend its membership`)
    .with({ type: "Suspended" }, ({ data }) =>
      data.basis === "request"
        ? `${who} suspended its membership of ${it}${why(data)}`
        : `${it} suspended ${who} as a sanction${why(data)}`,
    )
    .with(
      { type: "ParticipationFrozen" },
      ({ data }) => `${who} froze its participation in ${it}, by its own word${why(data)}`,
    )
    .with({ type: "Reinstated" }, () => `${who} took part in ${it} again`)
    .with({ type: "WithdrawalNotified" }, ({ data }) => {
      const effect = data.effective === undefined ? "" : `, with effect from ${bareInWords(when(data.effective))}`;
      return `${who} gave notice of leaving ${it}${effect}${why(data)}`;
    })
    .with({ type: "WithdrawalRescinded" }, () => `${who} took back its notice of leaving ${it}`)
    .with({ type: "Withdrew" }, ({ data }) => `${who} left ${it}${why(data)}`)
    .with({ type: "Lapsed" }, ({ data }) =>
      data.as === undefined
        ? `the membership of ${who} in ${it} lapsed${why(data)}`
        : `${who} was no longer ${withArticle(data.as)} of ${it}${why(data)}`,
    )
    .with({ type: "Expelled" }, ({ data }) => `${it} expelled ${who}${why(data)}`)
    .with({ type: "Ceased" }, ({ data }) =>
      data.into === undefined
        ? `${who} ceased to exist${why(data)}`
        : `${who} ceased to exist and became part of ${names.party(data.into)}${why(data)}`,
    )
    .with(
      { type: "LeftBody" },
      ({ data }) => `${who} left ${names.organization(data.body)}, staying in ${it}${why(data)}`,
    )
    .with({ type: "RejoinedBody" }, ({ data }) => `${who} came back into ${names.organization(data.body)}`)
    .exhaustive();
};

/** The reason, where the event has one: " (the coup of 15 March 2003)". */
function why({ reason }: { readonly reason?: string }): string {
  return reason === undefined ? "" : ` (${reason})`;
}

/** "7 members of the CSTO were counted", "7 members of the CSTO were counted: Armenia and Belarus". */
function countInWords({ as = "member", count, parties }: MembersCounted["data"], it: string, names: Speaker): string {
  const number = count ?? parties?.length ?? 0;
  const single = as === "suspended" ? "suspended member" : as;
  const several = as === "signatory" ? "signatories" : `${single}s`;
  const counted = `${number} ${number === 1 ? single : several} of ${it} ${number === 1 ? "was" : "were"} counted`;
  return parties === undefined ? counted : `${counted}: ${inList(parties.map((party) => names.party(party)))}`;
}

// Laws

// What a standing forbids is in `rules`: only a member is suspended, only who takes part can leave, nobody joins twice.
const laws: readonly Law[] = [];

export const membership: Aspect<MembershipEvent, MembershipState, Heard> = {
  name: "membership",
  initial: Object.freeze({ standings: dictionary<Standing>() }),
  shapes: membershipShapes,
  handlers,
  strands: [standingStrand],
  laws,
  sentence,
};
