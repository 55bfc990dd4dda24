import { type Draft, produce } from "immer";
import { fail } from "../error.js";
import type { HistoricalEvent, OrganizationId, PartyId } from "../event.js";
import type { AnyShape, Shape } from "../shape.js";

/** One recipe per event type, complete by type: each changes the draft, or the private state, that it is given. */
export type Handlers<S, E extends HistoricalEvent> = {
  readonly [T in E["type"]]: (state: Draft<S>, event: Extract<E, { readonly type: T }>) => void;
};

/** How one event type moves what a strand follows. */
export interface Rule<S, E> {
  /** The key, or keys, it bears on; `everything` for an event that touches all there are. */
  readonly about: (event: E) => string | readonly string[] | typeof everything;
  /** Whether a law lets the event meet this state. Worlds in which it does not are not possible. */
  readonly allowed: (from: S, event: E, key: string) => boolean;
  /** What comes of it. Total: also for a state that a law forbids. */
  readonly next: (from: S, event: E, key: string) => S;
}

/** Bears on every key of the strand. */
export const everything = Symbol("everything");

export type Rules<S, E extends HistoricalEvent> = {
  readonly [T in E["type"]]: Rule<S, Extract<E, { readonly type: T }>>;
};

/**
 * What can be asked on its own: one party's standing, one name, one office, one treaty. A strand is all the events
 * that bear on one key, and the rules by which they move it from `start`.
 */
export interface Strand<S, E extends HistoricalEvent> {
  readonly name: string;
  /** The dictionary of the state that holds it, by key. Left out: the strand has one key, and lies in the state itself. */
  readonly field?: string;
  readonly start: S;
  readonly rules: Rules<S, E>;
  /** Every order of its events is lawful, so there is nothing to search. */
  readonly free?: true;
  /** The real case against which its law stands: that each event meets a state which its rule allows. A free strand has none. */
  readonly guards?: string;
  /** What a key is, in words: "Uzbekistan", "the Secretary-General". */
  readonly subject: (key: string, names: Speaker) => string;
  /** What it has come to, in words: "a member since 23 June 2006". */
  readonly inWords: (state: S, names: Speaker) => string;
}

/** What a rule says beside its handler: which keys an event bears on, and which states a law lets it meet. */
export type Bearings<S, E extends HistoricalEvent> = {
  readonly [T in E["type"]]: Omit<Rule<S, Extract<E, { readonly type: T }>>, "next">;
};

/**
 * The rules of a strand whose values stand in a dictionary of the state, from the very handlers that replay uses: a rule
 * lets the handler change a small state that holds nothing but a copy of the one value. `copy` goes as deep as the
 * handlers reach into a value.
 */
export function rulesOf<V, E extends HistoricalEvent>(
  field: string,
  start: V,
  handlers: { readonly [T in E["type"]]: (state: never, event: Extract<E, { readonly type: T }>) => void },
  bearings: Bearings<V, E>,
  copy: (value: V) => V = shallow,
): Rules<V, E> {
  const table = Object.entries(bearings).map(([type, bearing]) => {
    // The handler and the bearings under one type are of the same event.
    const handler = handlers[type as E["type"]] as unknown as (state: object, event: E) => void;
    const next: Rule<V, E>["next"] = (from, event, key) => {
      const values = Object.create(null) as Record<string, V>; // Object.create gives `any`; it is empty
      if (from !== start) values[key] = copy(from);
      handler({ [field]: values }, event);
      return values[key] ?? start;
    };
    return [type, { ...(bearing as object), next }];
  });
  return Object.fromEntries(table) as Rules<V, E>; // the same types as in `bearings`, which is complete
}

function shallow<V>(value: V): V {
  return typeof value === "object" && value !== null ? { ...value } : value;
}

/** The one key of a strand that lies in the state itself. */
export const itself = "itself";

/** The rule of an event of such a strand, from its handler. */
export function ruleOf<S extends object, E extends HistoricalEvent>(
  handler: (state: Draft<S>, event: E) => void,
  allowed: (from: S) => boolean = () => true,
): Rule<S, E> {
  return {
    about: () => itself,
    allowed,
    next: (from, event) =>
      produce(from, (draft) => {
        handler(draft, event);
      }),
  };
}

/** Who a sentence about an organisation speaks of, and of what, by name. */
export interface Speaker {
  party(id: PartyId): string;
  organization(id: OrganizationId): string;
  /** One of the organisation's treaties: "the Charter", or the words of its id where the record gives it no name. */
  treaty(id: string): string;
}

/** One sentence per event type, without its date: "Azerbaijan joined the CSTO as a member". */
export type Sentences<E extends HistoricalEvent> = (event: E, names: Speaker) => string;

/** How bad it is: it cannot be so, or something is missing that would say how it is so. */
export type Severity = "contradiction" | "gap";

/** What a law found: a sentence that says what to look at, and the events that it is about. */
export interface Offence {
  readonly says: string;
  readonly events: readonly [HistoricalEvent, ...HistoricalEvent[]];
}

/**
 * An invariant that every history obeys. `broken` looks at the events of one organisation, of whatever aspect, in
 * chronological order. That each event of a strand meets a state which its rule allows is a law too; it needs no entry.
 */
export interface Law {
  readonly id: string;
  readonly says: string;
  /** The real case that it guards against, as a sentence: a law that no history has broken is not worth its cost. */
  readonly guards: string;
  readonly severity: Severity;
  readonly broken: (events: readonly HistoricalEvent[], names: Speaker) => readonly Offence[];
}

/** The events of some types, in order. */
export function ofTypes<E extends HistoricalEvent>(
  events: readonly HistoricalEvent[],
  shapes: Readonly<Record<E["type"], unknown>>,
): readonly E[] {
  return events.filter((event): event is E => Object.hasOwn(shapes, event.type));
}

/** Whether the record leaves no doubt that it happened: a law that says what cannot be looks at nothing else. */
export function isUndisputed({ disputed }: HistoricalEvent): boolean {
  return disputed !== true;
}

/** The shape of the data of each event type: the run-time twin of the types, pinned to them by the compiler. */
export type Shapes<E extends HistoricalEvent> = {
  readonly [T in E["type"]]: Shape<Extract<E, { readonly type: T }>["data"]>;
};

/**
 * One side of an organisation. `E` are its own events; `Heard` are events of other aspects that move its state too.
 */
export interface Aspect<E extends HistoricalEvent, S extends object, Heard extends HistoricalEvent = never> {
  readonly name: string;
  readonly initial: S;
  readonly shapes: Shapes<E>;
  readonly handlers: Handlers<S, E | Heard>;
  readonly strands: readonly AnyStrand[];
  readonly laws: readonly Law[];
  readonly sentence: Sentences<E>;
  /** Carries E for the compiler only. */
  readonly event?: E;
}

/** Aspects as one: the whole model of an organisation. */
export type Model<E extends HistoricalEvent, S extends object> = Omit<Aspect<E, S>, "name">;

/** A strand of whatever events and states. */
export interface AnyStrand {
  readonly name: string;
  readonly field?: string;
  readonly free?: true;
  readonly guards?: string;
  readonly start: unknown;
  readonly rules: Readonly<Record<string, AnyRule>>;
  readonly subject: (key: string, names: Speaker) => string;
  readonly inWords: (state: never, names: Speaker) => string;
}

/** A rule of whatever events and states. */
export interface AnyRule {
  readonly about: (event: never) => string | readonly string[] | typeof everything;
  readonly allowed: (from: never, event: never, key: string) => boolean;
  readonly next: (from: never, event: never, key: string) => unknown;
}

/** An aspect of whatever events and states. */
export interface AnyAspect {
  readonly name: string;
  readonly initial: object;
  readonly shapes: Readonly<Record<string, AnyShape>>;
  readonly handlers: Readonly<Record<string, (state: never, event: never) => void>>;
  readonly strands: readonly AnyStrand[];
  readonly laws: readonly Law[];
  readonly sentence: (event: never, names: Speaker) => string;
  readonly event?: HistoricalEvent;
}

/** Whether a value has all that an aspect has. What its functions do, nobody can see. */
export function isAspect(value: unknown): value is AnyAspect {
  if (typeof value !== "object" || value === null) return false;
  const { name, initial, shapes, handlers, strands, laws, sentence } = value as Partial<
    Record<keyof AnyAspect, unknown>
  >;
  return (
    typeof name === "string" &&
    [initial, shapes, handlers].every((part) => typeof part === "object" && part !== null) &&
    [strands, laws].every(Array.isArray) &&
    typeof sentence === "function"
  );
}

type Both<U> = (U extends unknown ? (u: U) => void : never) extends (u: infer I) => void ? I : never;

/** The events of an aspect. */
export type EventsOf<A extends AnyAspect> = NonNullable<A["event"]>;
/** The states of aspects, side by side. */
export type StateOf<A extends AnyAspect> = Both<A["initial"]> & object;

/**
 * Makes one model of several aspects: their states lie side by side, an event goes to every aspect that has a handler
 * for it, in the order given.
 *
 * @throws AnnalsError where two aspects claim the same field of the state or the same event type as their own, and where
 * an aspect has a field that none of its strands fills.
 */
export function compose<const A extends readonly AnyAspect[]>(
  ...aspects: A
): Model<EventsOf<A[number]>, StateOf<A[number]>> {
  const initial: Record<string, unknown> = {};
  const shapes: Record<string, AnyShape> = {};
  const sentences: Record<string, AnyAspect["sentence"]> = {};
  const handlers: Record<string, (state: never, event: never) => void> = {};
  for (const aspect of aspects) {
    claim(initial, aspect.initial, `the state of aspect "${aspect.name}"`);
    claim(shapes, aspect.shapes, `the events of aspect "${aspect.name}"`);
    for (const type of Object.keys(aspect.shapes)) sentences[type] = aspect.sentence;
    covered(aspect);
    for (const [type, handler] of Object.entries(aspect.handlers)) {
      const before = handlers[type];
      handlers[type] =
        before === undefined
          ? handler
          : (state, event) => {
              before(state, event);
              handler(state, event);
            };
    }
  }
  const model = {
    initial: Object.freeze(initial),
    shapes,
    handlers,
    strands: aspects.flatMap(({ strands }) => strands),
    laws: aspects.flatMap(({ laws }) => laws),
    sentence: (event: HistoricalEvent, names: Speaker) => sentences[event.type]?.(event as never, names) ?? event.type,
  };
  // What each aspect's own types say of it holds of the whole: that is what EventsOf and StateOf spell out.
  return model as unknown as Model<EventsOf<A[number]>, StateOf<A[number]>>;
}

/** A state is its strands side by side: a field that no strand fills would be lost on the way to a day. */
function covered({ name, initial, strands }: AnyAspect): void {
  const filled = strands.flatMap(({ field, start }) => (field === undefined ? Object.keys(start as object) : [field]));
  for (const field of Object.keys(initial))
    if (!filled.includes(field))
      fail("bad-argument", "compose", field, `no strand of aspect "${name}" fills the field "${field}" of its state`);
}

function claim(all: Record<string, unknown>, more: object, what: string): void {
  for (const [name, value] of Object.entries(more)) {
    if (Object.hasOwn(all, name))
      fail("bad-argument", "compose", name, `${what} cannot have "${name}", which is taken`);
    all[name] = value;
  }
}

/** A frozen dictionary without a prototype: no key of it can be anything but data. */
export function dictionary<T>(): Readonly<Record<string, T>> {
  return Object.freeze(Object.create(null) as Record<string, T>); // Object.create gives `any`; it is empty
}
