import type { Edtf, OrganizationEvent, Party, Source } from "annals";
import { type Day, dayOf, isoOf } from "../src/time/day.js";
import { History } from "./history.js";
import { Random } from "./random.js";

/** What `chronicle` takes, and the truth behind it. */
export interface Generated {
  readonly parties: Readonly<Record<string, Party>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly records: { readonly union: readonly OrganizationEvent[] };
}

export interface Options {
  readonly events: number;
  /** States that can be members; 200 unless said otherwise. */
  readonly parties?: number;
  /** The share of dates that say less than the day; none unless said otherwise. */
  readonly imprecise?: number;
  readonly seed?: number;
}

/** The organisation that the record is of. */
export const union = "union";
/** So that a million days later the year still has four digits. */
const firstDay = dayOf("1000-01-01");
const yearbooks = 50;

/**
 * A lawful record of one organisation: about one event a day, in chronological order, each with one source. The same
 * options give the same record, and the same seed the same history, however precise its dates are.
 */
export function generate({ events, parties = 200, imprecise = 0, seed = 1 }: Options): Generated {
  const states = ids("state", parties);
  const persons = ids("person", 40);
  const bodies = ids("body", 4);
  const random = new Random(seed);
  const dates = new Random(seed + 1);
  const history = new History(random, { parties: states, persons, bodies });
  const sources: Record<string, Source> = {};
  const record: OrganizationEvent[] = [];
  let day = firstDay;
  for (let index = 0; index < events; index++) {
    if (index > 0) day = (day + random.below(3)) as Day; // a day and a whole number of days
    const { type, data } = index === 0 ? history.founding() : history.next();
    const on = index === 0 ? isoOf(day) : dateOf(day, dates, imprecise);
    const source = `yearbook-${Math.floor((index / events) * yearbooks)}`;
    const cited = [{ source, place: `page ${1 + random.below(900)}` }];
    record.push(
      asFromFile({ id: `${type.toLowerCase()}-${index}`, type, organization: union, on, data, sources: cited }),
    );
    sources[source] = { kind: "official", title: `The ${source}`, published: isoOf((day + 800) as Day) }; // the same
  }
  return {
    parties: {
      [union]: { kind: "organization", name: "The Union" },
      ...named("organization", bodies),
      ...named("state", states),
      ...named("person", persons),
    },
    sources,
    records: { union: record },
  };
}

/** The event in the object shape, and with the strings, that reading it from a file gives. */
function asFromFile(event: object): OrganizationEvent {
  return JSON.parse(JSON.stringify(event)) as OrganizationEvent; // each type stands with its own data
}

/** A date that the event can have happened on: mostly the day; else its month, its year, or one day of two. */
function dateOf(day: Day, random: Random, imprecise: number): Edtf {
  const iso = isoOf(day);
  if (!random.chance(imprecise)) return iso;
  const kind = random.next();
  if (kind < 0.5) return iso.slice(0, 7);
  if (kind < 0.7) return iso.slice(0, 4);
  if (kind < 0.8) return `${iso.slice(0, 7)}~`;
  const other = isoOf((day - 90 + random.below(180)) as Day); // a day and a whole number of days
  return `[${[iso, other].sort().join(",")}]`;
}

function ids(kind: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${kind}-${index}`);
}

function named(kind: Party["kind"], all: readonly string[]): Record<string, Party> {
  return Object.fromEntries(all.map((id) => [id, { kind, name: `The ${id}` }]));
}
