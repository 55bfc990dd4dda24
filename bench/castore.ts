import { createRequire } from "node:module";
import type { OrganizationEvent, OrganizationState } from "annals";
import { type Mutable, apply, blank } from "./floor.js";
import { spread } from "./spreads.js";

/** An event as Castore keeps it. */
interface Detail {
  readonly aggregateId: string;
  readonly version: number;
  readonly type: string;
  readonly timestamp: string;
  readonly payload: OrganizationEvent;
}

/** An aggregate has its own id and version; the organisation is the rest of it. */
interface Aggregate<S> {
  readonly aggregateId: string;
  version: number;
  state: S;
}

/** What is used of Castore. Its own types do not compile with `exactOptionalPropertyTypes`. */
interface Castore {
  readonly EventType: new (options: { readonly type: string }) => object;
  readonly EventStore: new <S>(options: {
    readonly eventStoreId: string;
    readonly eventTypes: readonly object[];
    readonly reducer: (aggregate: Aggregate<S> | undefined, event: Detail) => Aggregate<S>;
  }) => { buildAggregate(events: readonly Detail[]): Aggregate<S> | undefined };
}

const require = createRequire(import.meta.url);
const { EventStore, EventType } = require("@castore/core") as Castore; // these two it exports
const eventTypes = [new EventType({ type: "Happened" })];

const mutating = new EventStore<Mutable>({
  eventStoreId: "mutating",
  eventTypes,
  reducer(aggregate, { aggregateId, version, payload }) {
    const next = aggregate ?? { aggregateId, version, state: blank() };
    next.version = version;
    apply(next.state, payload);
    return next;
  },
});

const immutable = new EventStore<OrganizationState>({
  eventStoreId: "immutable",
  eventTypes,
  reducer(aggregate, { aggregateId, version, payload }) {
    return { aggregateId, version, state: spread(aggregate?.state ?? blank(), payload) };
  },
});

/** The events as Castore keeps them. */
export function details(events: readonly OrganizationEvent[]): readonly Detail[] {
  return events.map((payload, index) => {
    const { organization: aggregateId, on: timestamp } = payload;
    return { aggregateId, version: index + 1, type: "Happened", timestamp, payload };
  });
}

/** The aggregate at a version: so many events, from the first. */
export function mutatingAggregate(events: readonly Detail[]): Mutable | undefined {
  return mutating.buildAggregate(events)?.state;
}

export function immutableAggregate(events: readonly Detail[]): OrganizationState | undefined {
  return immutable.buildAggregate(events)?.state;
}
