import { match } from "ts-pattern";
import type { HistoricalEvent, Names, PartyId } from "../event.js";
import { maybe, party, record, text } from "../shape.js";
import { type Edtf, when } from "../time/edtf.js";
import { brieflyInWords } from "../time/when.js";
import {
  type Aspect,
  type Handlers,
  type Sentences,
  type Shapes,
  type Speaker,
  type Strand,
  dictionary,
  everything,
  rulesOf,
} from "./aspect.js";
import type { Dissolved } from "./identity.js";

// Events

/** Something that happens to a territory: whose it is says with which member it came in, or stayed out of. */
export type TerritoryAct<Type extends string, N extends Names> = HistoricalEvent<
  Type,
  { readonly territory: N["party"]; readonly of: N["party"]; readonly reason?: string },
  N
>;

/**
 * Came in as a part of a member, with no accession of its own: what the organisation has agreed holds there from then on.
 * That of the German Democratic Republic in the European Communities on 3 October 1990.
 */
export type TerritoryIncluded<N extends Names = Names> = TerritoryAct<"TerritoryIncluded", N>;

/** Went out, while its member stayed or ceased to hold it. Greenland, from the European Communities on 1 February 1985. */
export type TerritoryExcluded<N extends Names = Names> = TerritoryAct<"TerritoryExcluded", N>;

export type TerritoryEvent<N extends Names = Names> = TerritoryIncluded<N> | TerritoryExcluded<N>;
/** Everything that moves a territory. */
export type TerritoryMove = TerritoryEvent | Dissolved;

const act = record<TerritoryIncluded["data"]>({ territory: party, of: party, reason: maybe(text) });
const shapes: Shapes<TerritoryEvent> = { TerritoryIncluded: act, TerritoryExcluded: act };

// State

/** Whether an organisation reaches to a territory. `none`: no event says, so it is as its state is. */
export type Territory =
  | { readonly status: "none" }
  | {
      readonly status: "inside" | "outside";
      readonly since: Edtf;
      /** The member as a part of which it is inside, or was when it went out. */
      readonly of: PartyId;
    };

export interface TerritoryState {
  readonly territories: Readonly<Record<PartyId, Territory>>;
}

const none: Territory = Object.freeze({ status: "none" });

// Handlers

const handlers: Handlers<TerritoryState, TerritoryMove> = {
  TerritoryIncluded({ territories }, { on, data }) {
    territories[data.territory] = { status: "inside", since: on, of: data.of };
  },
  TerritoryExcluded({ territories }, { on, data }) {
    territories[data.territory] = { status: "outside", since: on, of: data.of };
  },
  Dissolved({ territories }, { on }) {
    for (const [territory, before] of Object.entries(territories))
      if (before.status === "inside") territories[territory] = { ...before, status: "outside", since: on };
  },
};

// Questions

/** Whether the organisation reaches to one territory. */
export const territoryStrand: Strand<Territory, TerritoryMove> = {
  name: "territory",
  field: "territories",
  guards:
    "One source has Algeria out of the European Economic Community with its independence of 1962, another from 1976: it went out once.",
  start: none,
  rules: rulesOf<Territory, TerritoryMove>("territories", none, handlers, {
    TerritoryIncluded: { about: ({ data }) => data.territory, allowed: ({ status }) => status !== "inside" },
    TerritoryExcluded: { about: ({ data }) => data.territory, allowed: ({ status }) => status !== "outside" },
    Dissolved: { about: () => everything, allowed: () => true },
  }),
  subject: (territory, names) => `the territory of ${names.party(territory)}`,
  inWords: territoryInWords,
};

/** "inside as a part of Germany since 3 October 1990". */
function territoryInWords(territory: Territory, names: Speaker): string {
  if (territory.status === "none") return "as its state is";
  const since = `since ${brieflyInWords(when(territory.since))}`;
  return territory.status === "inside"
    ? `inside as a part of ${names.party(territory.of)} ${since}`
    : `outside ${since}`;
}

const sentence: Sentences<TerritoryEvent> = (event, names) => {
  const [it, territory, state] = [
    names.organization(event.organization),
    names.party(event.data.territory),
    names.party(event.data.of),
  ];
  return match(event.type)
    .with("TerritoryIncluded", () => `the territory of ${territory} came into ${it} as a part of ${state}`)
    .with("TerritoryExcluded", () => `the territory of ${territory}, of ${state}, went out of ${it}`)
    .exhaustive();
};

// Laws

// What the strand forbids is in its rules; that a territory comes in with a member is among the laws across aspects.

export const territory: Aspect<TerritoryEvent, TerritoryState, Dissolved> = {
  name: "territory",
  initial: Object.freeze({ territories: dictionary<Territory>() }),
  shapes,
  handlers,
  strands: [territoryStrand],
  laws: [],
  sentence,
};
