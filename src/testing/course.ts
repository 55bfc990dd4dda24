import type { JoinedAs } from "../aspects/standing.js";
import type { EventId, OrganizationId, PartyId } from "../event.js";
import type { Day } from "../time/day.js";
import type { Edtf } from "../time/edtf.js";
import type { Draft, What } from "./draft.js";

/** One small decision: numbers that get their meaning from the state reached when it is their turn. */
export interface Choice {
  readonly subject: number;
  readonly which: number;
  readonly act: number;
  readonly days: number;
  readonly form: number;
  readonly width: number;
  readonly cited: number;
}

/** What a party is to the league, as far as that decides what can happen next. */
export interface Tie {
  readonly status: "none" | JoinedAs | "suspended" | "former";
  readonly asked: boolean;
  readonly frozen: boolean;
  readonly notice: boolean;
  readonly out: readonly OrganizationId[];
  /** Whether it has ceased to exist. */
  readonly gone: boolean;
}
export const untied: Tie = { status: "none", asked: false, frozen: false, notice: false, out: [], gone: false };

/** Whether a party is a member in law. */
export function isBound({ status }: Tie): boolean {
  return status === "member" || status === "suspended";
}

/** A treaty, as far as that decides what can happen next. */
export interface Treaty {
  readonly id: string;
  stage: "unsigned" | "signed" | "in force" | "expired";
  /** The last day that its term has for certain. */
  end: Day;
  registered: boolean;
  readonly ratifiedBy: Set<PartyId>;
}

/** An organisation as it is while its history is being made up. */
export interface Course {
  readonly draft: Draft;
  readonly imprecise: boolean;
  readonly states: readonly PartyId[];
  readonly mostBodies: number;
  readonly ties: Map<PartyId, Tie>;
  readonly bodies: OrganizationId[];
  /** Whether the territories that were spoken of are inside. */
  readonly inside: Map<string, boolean>;
  readonly treaties: Treaty[];
  readonly holders: Map<string, { readonly party: PartyId; readonly holds: boolean }>;
  readonly held: Map<OrganizationId, number>;
  /** The entry that plans the next meeting of each body. */
  readonly planned: Map<OrganizationId, EventId>;
  names: number;
  succeeded: boolean;
  foundedOn: Edtf;
}

/** Something that can happen: what it is, what its entry is called, and what comes of it. */
export type Option<T> = readonly [what: What, name: string, next: T];

/** One of a list that has at least one, by any number. */
export function pick<T>(list: readonly T[], at: number): T {
  return list[at % list.length] as T; // every list that is given has an item
}
