import { match } from "ts-pattern";
import type { HistoricalEvent, Names, OrganizationId } from "../event.js";
import { count, eachOnce, id, maybe, one, organization, party, record, text } from "../shape.js";
import { type Edtf, when } from "../time/edtf.js";
import { certainlyBefore } from "../time/when.js";
import { inList, wasOrWere } from "../words.js";
import {
  type Aspect,
  type Handlers,
  type Law,
  type Sentences,
  type Shapes,
  type Strand,
  isUndisputed,
  ofTypes,
  ruleOf,
} from "./aspect.js";

// Events

/** The organisation, or body of one, came into being. The CSTO's beginning "in 1992 for a five-year period". */
export type Founded<N extends Names = Names> = HistoricalEvent<
  "Founded",
  {
    readonly name: string;
    readonly acronym?: string;
    /** A body's parent: the CSTO for its Interstate Commission. */
    readonly parent?: N["organization"];
    readonly founders?: readonly N["party"][];
    /** What founding made the founders; members, unless said otherwise. Ukraine founded the CIS and was no member. */
    readonly as?: "member" | "signatory";
    /**
     * The treaty that it rests on, by its id among the organisation's treaties. It can be older than the organisation: the
     * Constitutive Act was in force for a year when the African Union was launched.
     */
    readonly treaty?: string;
    /** For how many years, where it was not for good. */
    readonly years?: number;
    readonly place?: string;
  },
  N
>;

/** It took another name. The European Economic Community became the European Community on 1 November 1993. */
export type Renamed<N extends Names = Names> = HistoricalEvent<
  "Renamed",
  { readonly name: string; readonly acronym?: string },
  N
>;

/** Its seat moved. NATO's headquarters left Paris for Brussels after 1966. */
export type SeatMoved<N extends Names = Names> = HistoricalEvent<"SeatMoved", { readonly seat: string }, N>;

/** Another organisation took its place. The African Union succeeded the OAU on 9 July 2002. */
export type Succeeded<N extends Names = Names> = HistoricalEvent<"Succeeded", { readonly by: N["organization"] }, N>;

/** It ended. The League of Nations on 18 April 1946. */
export type Dissolved<N extends Names = Names> = HistoricalEvent<
  "Dissolved",
  { readonly how?: "dissolved" | "expired" | "merged"; readonly reason?: string },
  N
>;

export type IdentityEvent<N extends Names = Names> =
  Founded<N> | Renamed<N> | SeatMoved<N> | Succeeded<N> | Dissolved<N>;

const shapes: Shapes<IdentityEvent> = {
  Founded: record<Founded["data"]>({
    name: text,
    acronym: maybe(text),
    parent: maybe(organization),
    founders: maybe(eachOnce(party)),
    as: maybe(one("member", "signatory")),
    treaty: maybe(id),
    years: maybe(count),
    place: maybe(text),
  }),
  Renamed: record<Renamed["data"]>({ name: text, acronym: maybe(text) }),
  SeatMoved: record<SeatMoved["data"]>({ seat: text }),
  Succeeded: record<Succeeded["data"]>({ by: organization }),
  Dissolved: record<Dissolved["data"]>({ how: maybe(one("dissolved", "expired", "merged")), reason: maybe(text) }),
};

// State

/** Who the organisation is. What has not happened, or no event says, is null. */
export interface IdentityState {
  readonly name: string | null;
  readonly acronym: string | null;
  readonly founded: Edtf | null;
  readonly parent: OrganizationId | null;
  readonly seat: string | null;
  readonly successor: OrganizationId | null;
  readonly dissolved: Edtf | null;
}

const unfounded: IdentityState = Object.freeze({
  name: null,
  acronym: null,
  founded: null,
  parent: null,
  seat: null,
  successor: null,
  dissolved: null,
});

// Handlers

const handlers: Handlers<IdentityState, IdentityEvent> = {
  Founded(state, { on, data }) {
    state.name = data.name;
    state.acronym = data.acronym ?? null;
    state.founded = on;
    state.parent = data.parent ?? null;
  },
  Renamed(state, { data }) {
    state.name = data.name;
    state.acronym = data.acronym ?? null;
  },
  SeatMoved(state, { data }) {
    state.seat = data.seat;
  },
  Succeeded(state, { data }) {
    state.successor = data.by;
  },
  Dissolved(state, { on }) {
    state.dissolved = on;
  },
};

// Questions

/** Its name, its parent and whether it exists: one strand, since they begin and end together. */
export const identityStrand: Strand<IdentityState, IdentityEvent> = {
  name: "identity",
  guards:
    "The CSTO is said to have been founded in 1992, in 1994 and in October 2002: a treaty, its entry into force and a charter are three events, and one organisation is founded once.",
  start: unfounded,
  rules: {
    Founded: ruleOf(handlers.Founded, ({ founded }) => founded === null),
    Renamed: ruleOf(handlers.Renamed, exists),
    SeatMoved: ruleOf(handlers.SeatMoved, exists),
    Succeeded: ruleOf(handlers.Succeeded, ({ founded, successor }) => founded !== null && successor === null),
    Dissolved: ruleOf(handlers.Dissolved, exists),
  },
  subject: () => "the organisation",
  inWords: (state) => `called ${state.name ?? "nothing"}`,
};

/** Whether an organisation with this identity has been founded and not dissolved. */
export function exists(identity: IdentityState): boolean {
  return identity.founded !== null && identity.dissolved === null;
}

const sentence: Sentences<IdentityEvent> = (event, names) => {
  const it = names.organization(event.organization);
  return match(event)
    .with({ type: "Founded" }, ({ data }) => {
      const founders = data.founders === undefined ? "" : ` by ${inList(data.founders.map((id) => names.party(id)))}`;
      const term = data.years === undefined ? "" : ` for ${data.years} years`;
      const parent = data.parent === undefined ? "" : `, a body of ${names.organization(data.parent)}`;
      const place = data.place === undefined ? "" : ` in ${data.place}`;
      const article = it.startsWith("the ") && !/^the /i.test(data.name) ? "the " : "";
      return `${article}${named(data)} ${wasOrWere(data.name)} founded${place}${founders}${term}${parent}`;
    })
    .with({ type: "Renamed" }, ({ data }) => `${it} took the name ${named(data)}`)
    .with({ type: "SeatMoved" }, ({ data }) => `the seat of ${it} moved to ${data.seat}`)
    .with({ type: "Succeeded" }, ({ data }) => `${names.organization(data.by)} succeeded ${it}`)
    .with({ type: "Dissolved" }, ({ data }) => `${it} ${endedInWords(it, data.how)}`)
    .exhaustive();
};

function endedInWords(name: string, how: Dissolved["data"]["how"] = "dissolved"): string {
  return match(how)
    .with("expired", () => "expired")
    .with("merged", () => `${wasOrWere(name)} merged into another`)
    .with("dissolved", () => `${wasOrWere(name)} dissolved`)
    .exhaustive();
}

function named({ name, acronym }: { readonly name: string; readonly acronym?: string }): string {
  return acronym === undefined ? name : `${name} (${acronym})`;
}

// Laws

const laws: readonly Law[] = [
  {
    id: "nothing-before-founding",
    says: "Nothing happens to an organisation before it is founded, but to the treaty that founds it.",
    guards:
      "Morocco is often said to have left the African Union in 1984, which was launched in 2002: it left the Organisation of African Unity.",
    severity: "contradiction",
    broken(events, names) {
      const [founded] = ofTypes<Founded>(events, { Founded: true });
      if (founded === undefined || !isUndisputed(founded)) return [];
      const { treaty } = founded.data;
      const founding = (event: HistoricalEvent) =>
        treaty !== undefined && (event.data as { readonly treaty?: unknown }).treaty === treaty; // any data is an object
      return events
        .filter((event) => !founding(event) && isUndisputed(event) && certainlyBefore(when(event.on), when(founded.on)))
        .map((event) => ({
          says: `something happened to ${names.organization(event.organization)} before it was founded: compare the dates of "${event.id}" and "${founded.id}"`,
          events: [event, founded],
        }));
    },
  },
  {
    id: "nothing-after-dissolution",
    says: "Nothing happens to an organisation after it is dissolved.",
    guards:
      "Morocco is often said to have come back in 2017 to the organisation that it had left in 1984, which the African Union had succeeded in 2002.",
    severity: "contradiction",
    broken(events, names) {
      const dissolved = events.findLast(({ type }) => type === "Dissolved");
      if (dissolved === undefined || !isUndisputed(dissolved)) return [];
      // Its place can be taken later, and the day of a plan may come when nobody is left to meet.
      const later = ({ type }: HistoricalEvent) => type === "Succeeded" || type === "MeetingPlanned";
      return events
        .filter((event) => !later(event) && isUndisputed(event) && certainlyBefore(when(dissolved.on), when(event.on)))
        .map((event) => ({
          says: `something happened to ${names.organization(event.organization)} after it had ended: compare the dates of "${event.id}" and "${dissolved.id}"`,
          events: [dissolved, event],
        }));
    },
  },
];

export const identity: Aspect<IdentityEvent, IdentityState> = {
  name: "identity",
  initial: unfounded,
  shapes,
  handlers,
  strands: [identityStrand],
  laws,
  sentence,
};
