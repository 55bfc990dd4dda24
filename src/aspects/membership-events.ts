import type { HistoricalEvent, Names, PartyId } from "../event.js";
import { besides, count, date, eachOnce, isRecord, maybe, one, organization, party, record, text } from "../shape.js";
import type { Edtf } from "../time/edtf.js";
import type { Shapes } from "./aspect.js";
import type { Dissolved, Founded } from "./identity.js";
import type { JoinedAs, Standing } from "./standing.js";

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

/** What happens to one party. */
export type PartyEvent = Exclude<MembershipEvent, MembersCounted>;
/** Everything that moves a standing. */
export type StandingEvent = PartyEvent | Founded | Dissolved;

/** What a source counts. */
export type CountedAs = Exclude<Standing["status"], "none" | "former">;

const plain = record<{ readonly party: PartyId; readonly reason?: string }>({ party, reason: maybe(text) });
const standing = one<JoinedAs>("member", "associate", "observer", "partner", "guest", "signatory");
export const membershipShapes: Shapes<MembershipEvent> = {
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
  MembersCounted: besides(
    record<MembersCounted["data"]>({
      as: maybe(one("member", "associate", "observer", "partner", "guest", "signatory", "suspended")),
      count: maybe(count),
      parties: maybe(eachOnce(party)),
    }),
    (value, at, report) => {
      if (isRecord(value) && value["count"] === undefined && value["parties"] === undefined)
        report.problem("bad-event", at, value, 'nothing was counted: give "count", "parties" or both');
    },
  ),
};
