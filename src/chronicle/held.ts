import type { Model, Speaker, Strand } from "../aspects/aspect.js";
import type { OrganizationEvent, OrganizationState } from "../aspects/organization.js";
import { fail, shown } from "../error.js";
import type { EventId, HistoricalEvent, OrganizationId, PartyId, Publication, SourceId } from "../event.js";
import { type View, believed } from "../history/believed.js";
import { Timeline } from "../history/timeline.js";
import type { Checked } from "./build.js";
import { didYouMeanOrKnown } from "../words.js";
import type { AnyChronicle } from "./chronicle.js";
import { speaker } from "./speaker.js";

/** What one reader holds true of a chronicle: the events of each organisation, believed and in order. */
export class Held<E extends HistoricalEvent = OrganizationEvent, S extends object = OrganizationState> {
  readonly chronicle: AnyChronicle;
  readonly model: Model<E, S>;
  readonly view: View;
  readonly organizations: readonly OrganizationId[];
  readonly #entries: Checked<E, S>["entries"];
  readonly #parties: ReadonlySet<PartyId>;
  readonly #timelines = new Map<OrganizationId, Timeline<E, S>>();
  readonly #speakers = new Map<OrganizationId, Speaker>();
  #last: { organization: OrganizationId; timeline: Timeline<E, S> } | undefined;
  #events: ReadonlyMap<EventId, E> | undefined;

  constructor({ made, entries, model }: Checked<E, S>, view: View) {
    this.chronicle = made;
    this.model = model;
    this.view = view;
    this.#entries = entries;
    this.#parties = new Set(Object.keys(made.parties));
    this.organizations = Object.keys(made.parties).filter((id) => made.parties[id]?.kind === "organization");
  }

  /** The events held true, by id. Weighed when they are first asked for. */
  get events(): ReadonlyMap<EventId, E> {
    return (this.#events ??= believed(this.#entries, this.chronicle.sources, this.view));
  }

  /** @throws AnnalsError when no organisation has this id. */
  timeline(organization: OrganizationId): Timeline<E, S> {
    if (this.#last?.organization === organization) return this.#last.timeline;
    let timeline = this.#timelines.get(organization);
    if (timeline === undefined) {
      known("organization", organization, this.organizations);
      const record = this.chronicle.records[organization] ?? [];
      const events = record.flatMap(({ id }) => this.events.get(id) ?? []);
      this.#timelines.set(organization, (timeline = new Timeline(this.model, events)));
    }
    this.#last = { organization, timeline };
    return timeline;
  }

  /** How sentences about an organisation call who and what they speak of. */
  speaker(organization: OrganizationId): Speaker {
    const known = this.#speakers.get(organization) ?? speaker(this.chronicle, organization);
    this.#speakers.set(organization, known);
    return known;
  }

  /** @throws AnnalsError when it is a strand of none of the aspects. */
  strand<V, F extends HistoricalEvent>(strand: Strand<V, F>): Strand<V, F> {
    const strands: readonly unknown[] = this.model.strands;
    if (strands.includes(strand)) return strand;
    const names = this.model.strands.map(({ name }) => name).join(", ");
    return fail("bad-argument", "strand", strand, `expected a strand of the chronicle's aspects, which are: ${names}`);
  }

  /** What was published under this id; undefined for an inference. */
  publication(id: SourceId): Publication | undefined {
    const source = this.chronicle.sources[id];
    return source === undefined || source.kind === "inference" ? undefined : source;
  }

  /** @throws AnnalsError when no party has this id. */
  party(id: PartyId): PartyId {
    return this.#parties.has(id) ? id : unknown("party", id, [...this.#parties]);
  }
}

type NameKind = "organization" | "party" | "source" | "status";

/** The name itself where it is known; otherwise an error that lists the nearest known ones. */
export function known<T extends string>(kind: NameKind, name: unknown, names: readonly T[], at: string = kind): T {
  return names.find((each) => each === name) ?? unknown(kind, name, names, at);
}

/** The error for a name that is not known. */
export function unknown(kind: NameKind, name: unknown, names: readonly string[], at: string = kind): never {
  const help = didYouMeanOrKnown(name, names, 12);
  return fail(`unknown-${kind}`, at, name, `no ${kind} is called ${shown(name)}${help}`);
}
