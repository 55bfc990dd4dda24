import type { OrganizationId, PartyId } from "../event.js";
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
  readonly status: "none" | "observer" | "member" | "suspended" | "former";
  readonly asked: boolean;
  readonly frozen: boolean;
  readonly notice: boolean;
  readonly out: readonly OrganizationId[];
}
export const untied: Tie = { status: "none", asked: false, frozen: false, notice: false, out: [] };

/** A treaty, as far as that decides what can happen next. */
export interface Treaty {
  readonly id: string;
  stage: "unsigned" | "signed" | "in force" | "expired";
  /** The last day that its term has for certain. */
  end: Day;
  last: Day | undefined;
  registered: boolean;
  readonly ratifiedBy: Set<PartyId>;
}

/** An organisation as it is while its history is being made up. */
export interface Course {
  readonly draft: Draft;
  readonly imprecise: boolean;
  readonly states: readonly PartyId[];
  readonly mostBodies: number;
  /** Whether the dates of what happens to one party may overlap. Who prolonged what is then not certain, so nobody does. */
  readonly tangled: boolean;
  readonly ties: Map<PartyId, Tie>;
  /** When each party's standing last moved. */
  readonly moved: Map<PartyId, Day>;
  readonly bodies: OrganizationId[];
  readonly treaties: Treaty[];
  readonly holders: Map<string, { readonly party: PartyId; readonly holds: boolean }>;
  /** Who took which office without being appointed. */
  readonly unnamed: Set<string>;
  readonly held: Map<OrganizationId, number>;
  names: number;
  foundedOn: Edtf;
  /** When a treaty was last prolonged: by whom must stay certain. */
  prolonged: Day | undefined;
  previous: Day;
}

/** Something that can happen: what it is, what its entry is called, and what comes of it. */
export type Option<T> = readonly [what: What, name: string, next: T];

/** One of a list that has at least one, by any number. */
export function pick<T>(list: readonly T[], at: number): T {
  return list[at % list.length] as T; // every list that is given has an item
}
