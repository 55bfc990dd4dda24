import type { Draft } from "immer";
import { match } from "ts-pattern";
import type { OrganizationId } from "../event.js";
import { type Edtf, when } from "../time/edtf.js";
import { brieflyInWords } from "../time/when.js";
import { inList, withArticle } from "../words.js";
import type { Speaker } from "./aspect.js";

/** What one can join as. A signatory has signed and is not yet bound. */
export type JoinedAs = "member" | "associate" | "observer" | "partner" | "guest" | "signatory";

/** What every current standing has. Each date says since when; null that it is not so. */
export interface Bound {
  readonly since: Edtf;
  readonly founder: boolean;
  readonly ratified: Edtf | null;
  /** By its own word alone. */
  readonly frozen: Edtf | null;
  /** Has given notice. */
  readonly withdrawing: Edtf | null;
  /** The bodies of the organisation that it has left, sorted. */
  readonly outOf: readonly OrganizationId[];
}

export interface Member extends Bound {
  readonly status: "member";
  readonly suspensionRequested: Edtf | null;
}

/** Still a member in law: `of` is the membership that is suspended. */
export interface SuspendedMember {
  readonly status: "suspended";
  readonly since: Edtf;
  readonly basis: "request" | "sanction";
  readonly founder: boolean;
  readonly of: Member;
}

/** Signed and not yet bound, or present without being a member. */
export interface Lesser extends Bound {
  readonly status: Exclude<JoinedAs, "member">;
}

/** Was something to the organisation once. */
export interface Former {
  readonly status: "former";
  readonly since: Edtf;
  readonly founder: boolean;
  readonly how: "withdrew" | "lapsed" | "expelled" | "ceased" | "dissolved";
  /** What it was before; `none` where nothing on record says that it was anything. */
  readonly was: Exclude<Standing["status"], "former">;
}

/** Nothing, as far as the events say. */
export interface NoStanding {
  readonly status: "none";
  readonly founder: false;
  /** A parliament may ratify before accession: Belarus's in April 1993. */
  readonly ratified: Edtf | null;
}

/** What a party is to an organisation on a day. */
export type Standing = NoStanding | Lesser | Member | SuspendedMember | Former;

/** What a party is of which the events say nothing. */
export const none: NoStanding = Object.freeze({ status: "none", founder: false, ratified: null });

/** What a party is when it enters `as` something: whether it is a founder is never lost. */
export function entered(
  from: Standing,
  as: JoinedAs,
  since: Edtf,
  founder = from.founder,
): Draft<Member> | Draft<Lesser> {
  const current = boundIn(from) ?? from;
  const ratified = "ratified" in current ? current.ratified : null;
  // Written out twice: every entry of a replay passes here, and a spread is slower.
  return as === "member"
    ? { status: as, since, founder, ratified, frozen: null, withdrawing: null, outOf: [], suspensionRequested: null }
    : { status: as, since, founder, ratified, frozen: null, withdrawing: null, outOf: [] };
}

/** What a party is when it leaves; who had left already stays what it was. */
export function left(from: Draft<Standing>, how: Former["how"], since: Edtf): Draft<Standing> {
  return from.status === "former" ? from : { status: "former", since, founder: from.founder, how, was: from.status };
}

/** A member in law: also while suspended. */
export function isMember(standing: Standing): standing is Member | SuspendedMember {
  return standing.status === "member" || standing.status === "suspended";
}

/** Whether the party is anything to the organisation now. */
export function isCurrent(standing: Standing): standing is Lesser | Member | SuspendedMember {
  return standing.status !== "none" && standing.status !== "former";
}

/** What a current standing has, also of a membership that is suspended. */
export function boundIn(standing: Draft<Standing>): Draft<Lesser> | Draft<Member> | undefined;
export function boundIn(standing: Standing): Lesser | Member | undefined;
export function boundIn(standing: Standing): Lesser | Member | undefined {
  if (standing.status === "suspended") return standing.of;
  return isCurrent(standing) ? standing : undefined;
}

/**
 * What `is` can be asked. `member` is member in law, so a suspended member is one; `participating` is a member that is
 * not suspended; `ratified`, `suspension-requested`, `frozen` and `withdrawing` qualify a current standing, and `founder`
 * any.
 */
export type Status =
  Standing["status"] | "participating" | "founder" | "ratified" | "suspension-requested" | "frozen" | "withdrawing";

/** What each status asks of a standing. */
export const statuses: Readonly<Record<Status, (standing: Standing) => boolean>> = {
  none: ({ status }) => status === "none",
  signatory: ({ status }) => status === "signatory",
  observer: ({ status }) => status === "observer",
  partner: ({ status }) => status === "partner",
  guest: ({ status }) => status === "guest",
  associate: ({ status }) => status === "associate",
  member: isMember,
  participating: ({ status }) => status === "member",
  suspended: ({ status }) => status === "suspended",
  former: ({ status }) => status === "former",
  founder: ({ founder }) => founder,
  ratified: (standing) => isSince(boundIn(standing)?.ratified),
  "suspension-requested": (standing) => standing.status === "member" && standing.suspensionRequested !== null,
  frozen: (standing) => isSince(boundIn(standing)?.frozen),
  withdrawing: (standing) => isSince(boundIn(standing)?.withdrawing),
};

function isSince(on: Edtf | null | undefined): boolean {
  return typeof on === "string";
}

/** As what it was there: a member, where it was suspended or where nothing on record says what it was. */
export function formerly({ was }: Former): JoinedAs {
  return was === "none" || was === "suspended" ? "member" : was;
}

/** "a member since 1993, founder", "a suspended member since 28 June 2012". */
export function standingInWords(standing: Standing, names: Pick<Speaker, "organization">): string {
  return match(standing)
    .with({ status: "none" }, () => "nothing")
    .with({ status: "former" }, (former) => {
      return `a former ${formerly(former)} ${sinceInWords(former.since)} (${former.how})`;
    })
    .with({ status: "suspended" }, ({ since }) => `a suspended member ${sinceInWords(since)}`)
    .otherwise((current) => {
      const marks = [
        current.founder ? "founder" : "",
        current.status === "member" && current.suspensionRequested !== null ? "has asked to be suspended" : "",
        current.frozen === null ? "" : "has frozen its participation",
        current.withdrawing === null ? "" : "has given notice",
        current.outOf.length === 0 ? "" : `out of ${inList(current.outOf.map((body) => names.organization(body)))}`,
      ].filter((mark) => mark !== "");
      return [`${withArticle(current.status)} ${sinceInWords(current.since)}`, ...marks].join(", ");
    });
}

function sinceInWords(on: Edtf): string {
  return `since ${brieflyInWords(when(on))}`;
}
