import { type OrganizationEvent, type OrganizationState, organization as model } from "../aspects/organization.js";
import { fail, shown } from "../error.js";
import type { EventId, OrganizationId, PartyId } from "../event.js";
import { type View, believed } from "../history/believed.js";
import { Timeline } from "../history/timeline.js";
import type { Checked } from "./build.js";
import { type Chronicle, didYouMean } from "./chronicle.js";

/** What one reader holds true of a chronicle: the events of each organisation, believed and in order. */
export class Held {
  readonly chronicle: Chronicle;
  readonly view: View;
  readonly organizations: readonly OrganizationId[];
  readonly #entries: Checked["entries"];
  readonly #parties: ReadonlySet<PartyId>;
  readonly #timelines = new Map<OrganizationId, Timeline<OrganizationEvent, OrganizationState>>();
  #last: { organization: OrganizationId; timeline: Timeline<OrganizationEvent, OrganizationState> } | undefined;
  #events: ReadonlyMap<EventId, OrganizationEvent> | undefined;

  constructor({ made, entries }: Checked, view: View) {
    this.chronicle = made;
    this.view = view;
    this.#entries = entries;
    this.#parties = new Set(Object.keys(made.parties));
    this.organizations = Object.keys(made.parties).filter((id) => made.parties[id]?.kind === "organization");
  }

  /** The events held true, by id. Weighed when they are first asked for. */
  get events(): ReadonlyMap<EventId, OrganizationEvent> {
    return (this.#events ??= believed(this.#entries, this.chronicle.sources, this.view));
  }

  /** @throws AnnalsError when no organisation has this id. */
  timeline(organization: OrganizationId): Timeline<OrganizationEvent, OrganizationState> {
    if (this.#last?.organization === organization) return this.#last.timeline;
    let timeline = this.#timelines.get(organization);
    if (timeline === undefined) {
      known("organization", organization, this.organizations);
      const record = this.chronicle.records[organization] ?? [];
      const events = record.flatMap(({ id }) => this.events.get(id) ?? []);
      this.#timelines.set(organization, (timeline = new Timeline(model, events)));
    }
    this.#last = { organization, timeline };
    return timeline;
  }

  /** @throws AnnalsError when no party has this id. */
  party(id: PartyId): PartyId {
    return this.#parties.has(id) ? id : unknown("party", id, [...this.#parties]);
  }
}

type NameKind = "organization" | "party" | "source" | "status";

/** The name itself where it is known; otherwise an error that lists the nearest known ones. */
export function known<T extends string>(kind: NameKind, name: unknown, names: readonly T[]): T {
  return names.find((each) => each === name) ?? unknown(kind, name, names);
}

/** The error for a name that is not known. */
export function unknown(kind: NameKind, name: unknown, names: readonly string[]): never {
  const hint = typeof name === "string" ? didYouMean(name, names) : "";
  const all = `; known are ${names.slice(0, 12).join(", ")}${names.length > 12 ? " …" : ""}`;
  const help = hint === "" && names.length > 0 ? all : hint;
  return fail(`unknown-${kind}`, kind, name, `no ${kind} is called ${shown(name)}${help}`);
}
