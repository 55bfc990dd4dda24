import type { Draft } from "immer";
import { match } from "ts-pattern";
import type { HistoricalEvent, Names, PartyId } from "../event.js";
import { type Shape, count, date, isRecord, list, maybe, one, organization, party, record, text } from "../shape.js";
import { type Edtf, when } from "../time/edtf.js";
import { inWords } from "../time/when.js";
import { inList, withArticle } from "../words.js";
import {
  type Aspect,
  type Handlers,
  type Law,
  type Sentences,
  type Shapes,
  type Speaker,
  type Strand,
  dictionary,
  everything,
  rulesOf,
} from "./aspect.js";
import type { Dissolved, Founded } from "./identity.js";
import {
  type JoinedAs,
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

// Events

/** Something that one party does, or that is done to it. */
export type Act<Type extends string, N extends Names, More = unknown> = HistoricalEvent<
  Type,
  { readonly party: N["party"]; readonly reason?: string } & More,
  N
>;

/** Entered the organisation. Azerbaijan, Georgia and Belarus in 1993; the CSTO itself at the UN General Assembly. */
export type Joined<N extends Names = Names> = Act<"Joined", N, { readonly as: JoinedAs }>;

/** Changed what it is to the organisation. Turkmenistan, a signatory of the CIS, became an associate on 26 August 2005. */
export type StandingChanged<N extends Names = Names> = Act<"StandingChanged", N, { readonly to: JoinedAs }>;

/** Ratified its membership. Uzbekistan's parliament on 28 March 2008, by the seed article. */
export type Ratified<N extends Names = Names> = Act<"Ratified", N, { readonly by?: N["party"] }>;

/** Asked to be suspended. Uzbekistan's note to the CSTO Secretariat of 20 June 2012. */
export type SuspensionRequested<N extends Names = Names> = Act<"SuspensionRequested", N>;

/** Was suspended, at its own request or as a sanction. Uzbekistan in 2012; Niger in the African Union in 2023. */
export type Suspended<N extends Names = Names> = Act<"Suspended", N, { readonly basis: "request" | "sanction" }>;

/** Froze its participation by its own word alone. Armenia on 22 February 2024. */
export type ParticipationFrozen<N extends Names = Names> = Act<"ParticipationFrozen", N>;

/** Its suspension, or its own freeze, was lifted. Gabon in the African Union on 30 April 2025. */
export type Reinstated<N extends Names = Names> = Act<"Reinstated", N>;

/** Gave notice that it will leave. Georgia to the CIS on 18 August 2008, to take effect a year later. */
export type WithdrawalNotified<N extends Names = Names> = Act<"WithdrawalNotified", N, { readonly effective?: Edtf }>;

/** Took its notice back. Spain in the League of Nations in 1928. */
export type WithdrawalRescinded<N extends Names = Names> = Act<"WithdrawalRescinded", N>;

/** Left by its own will, with effect. Georgia left the CIS on 18 August 2009. */
export type Withdrew<N extends Names = Names> = Act<"Withdrew", N>;

/**
 * Dropped out by not renewing, or by not completing. Azerbaijan, Georgia and Uzbekistan did not sign the prolongation of
 * April 1999; Norway did not deposit its instrument of accession to the Communities by the end of 1972.
 */
export type Lapsed<N extends Names = Names> = Act<
  "Lapsed",
  N,
  {
    /** What lapsed, where it was no membership: Norway had signed only. */
    readonly as?: Exclude<JoinedAs, "member">;
  }
>;

/** Was put out. The Soviet Union by the League of Nations on 14 December 1939. */
export type Expelled<N extends Names = Names> = Act<"Expelled", N>;

/** Ended as a party. The German Democratic Republic on 3 October 1990. */
export type Ceased<N extends Names = Names> = Act<"Ceased", N, { readonly into?: N["party"] }>;

/** Left one body and stayed a member. France and NATO's integrated command on 1 July 1966. */
export type LeftBody<N extends Names = Names> = Act<"LeftBody", N, { readonly body: N["organization"] }>;

/** Came back into a body that it had left. France into the integrated command in 2009. */
export type RejoinedBody<N extends Names = Names> = Act<"RejoinedBody", N, { readonly body: N["organization"] }>;

/**
 * A source counted them, or listed them all. TASS, on 12 November 2012, seven member countries of the CSTO, of which it
 * named six. It says what was so on a day and moves no standing.
 */
export type MembersCounted<N extends Names = Names> = HistoricalEvent<
  "MembersCounted",
  {
    /** What they were counted as: members in law, unless said otherwise. */
    readonly as?: CountedAs;
    readonly count?: number;
    /** All of them, by name. At least one of the two is given. */
    readonly parties?: readonly N["party"][];
  },
  N
>;

export type MembershipEvent<N extends Names = Names> =
  | Joined<N>
  | StandingChanged<N>
  | Ratified<N>
  | SuspensionRequested<N>
  | Suspended<N>
  | ParticipationFrozen<N>
  | Reinstated<N>
  | WithdrawalNotified<N>
  | WithdrawalRescinded<N>
  | Withdrew<N>
  | Lapsed<N>
  | Expelled<N>
  | Ceased<N>
  | LeftBody<N>
  | RejoinedBody<N>
  | MembersCounted<N>;

type Heard = Founded | Dissolved;
/** What happens to one party. */
type PartyEvent = Exclude<MembershipEvent, MembersCounted>;
/** Everything that moves a standing. */
export type StandingEvent = PartyEvent | Heard;

/** What a source counts. */
export type CountedAs = Exclude<Standing["status"], "none" | "former">;

const plain = record<{ readonly party: PartyId; readonly reason?: string }>({ party, reason: maybe(text) });
const standing = one<JoinedAs>("member", "associate", "observer", "partner", "guest", "signatory");
const shapes: Shapes<MembershipEvent> = {
  Joined: record<Joined["data"]>({ party, as: standing, reason: maybe(text) }),
  StandingChanged: record<StandingChanged["data"]>({ party, to: standing, reason: maybe(text) }),
  Ratified: record<Ratified["data"]>({ party, by: maybe(party), reason: maybe(text) }),
  SuspensionRequested: plain,
  Suspended: record<Suspended["data"]>({ party, basis: one("request", "sanction"), reason: maybe(text) }),
  ParticipationFrozen: plain,
  Reinstated: plain,
  WithdrawalNotified: record<WithdrawalNotified["data"]>({ party, effective: maybe(date), reason: maybe(text) }),
  WithdrawalRescinded: plain,
  Withdrew: plain,
  Lapsed: record<Lapsed["data"]>({
    party,
    as: maybe(one("associate", "observer", "partner", "guest", "signatory")),
    reason: maybe(text),
  }),
  Expelled: plain,
  Ceased: record<Ceased["data"]>({ party, into: maybe(party), reason: maybe(text) }),
  LeftBody: record<LeftBody["data"]>({ party, body: organization, reason: maybe(text) }),
  RejoinedBody: record<RejoinedBody["data"]>({ party, body: organization, reason: maybe(text) }),
  MembersCounted: counted(
    record<MembersCounted["data"]>({
      as: maybe(one("member", "associate", "observer", "partner", "guest", "signatory", "suspended")),
      count: maybe(count),
      parties: maybe(list(party)),
    }),
  ),
};

/** A count or a list, or both. */
function counted(shape: Shape<MembersCounted["data"]>): Shape<MembersCounted["data"]> {
  return {
    words: shape.words,
    copy(value, at, report) {
      if (isRecord(value) && value["count"] === undefined && value["parties"] === undefined)
        report.problem("bad-event", at, value, 'nothing was counted: give "count", "parties" or both');
      return shape.copy(value, at, report);
    },
  };
}

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
      const effect = data.effective === undefined ? "" : `, to take effect ${inWords(when(data.effective))}`;
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
        ? `${who} ceased to exist`
        : `${who} ceased to exist and became part of ${names.party(data.into)}`,
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
  shapes,
  handlers,
  strands: [standingStrand],
  laws,
  sentence,
};
