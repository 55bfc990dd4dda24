import fc from "fast-check";
import type { Chronicle } from "../chronicle/chronicle.js";
import { type Day, dayOf, isoOf } from "../time/day.js";
import type { Edtf } from "../time/edtf.js";
import { decide, dissolve, found, mostForms, mostSubjects, succeed } from "./acts.js";
import type { Choice, Course } from "./course.js";
import { dateAround, firstDay, forms, lastDay, moved } from "./dates.js";
import { Draft, mostSeries, plainly } from "./draft.js";
import { capital } from "../words.js";

/** The first and the last day to take dates from, each `YYYY-MM-DD`. */
export interface DayRange {
  readonly from?: string;
  readonly to?: string;
}

/**
 * Which days can a test ask about? Any day of a range, as `YYYY-MM-DD`; from 1990 to 2019 unless said otherwise.
 * Shrinks towards the first.
 *
 * @throws AnnalsError `bad-day` for ends that are no days.
 * @example
 * fc.assert(fc.property(day({ from: "1991-12-25", to: "1991-12-26" }), (on) => on.startsWith("1991-12-2")));
 */
export function day({ from = "1990-01-01", to = "2019-12-31" }: DayRange = {}): fc.Arbitrary<string> {
  return dayNumber(from, to).map(isoOf);
}

/**
 * Which dates do records have? Days, months and years, one of two days, ranges, dates about then and dates with an
 * open end, each around a day of the range. Shrinks towards a plain day.
 *
 * @throws AnnalsError `bad-day` for ends that are no days.
 * @example
 * fc.sample(edtf({ from: "1993-01-01", to: "1993-12-31" }), 3); // such as ["1993-04-02", "1993", "[1993-09-09,1993-12-09]"]
 */
export function edtf({ from = "1990-01-01", to = "2019-12-31" }: DayRange = {}): fc.Arbitrary<Edtf> {
  return fc
    .tuple(dayNumber(from, to), fc.nat(forms.length - 1), fc.nat(400))
    .map(([day, form, width]) => dateAround(day, forms[form] ?? "day", width));
}

function dayNumber(from: string, to: string): fc.Arbitrary<Day> {
  const [min, max] = [Math.max(dayOf(from, "from"), firstDay), Math.min(dayOf(to, "to"), lastDay)];
  return fc.integer({ min, max }).map((day) => day as Day); // a whole number between two days
}

/** What a chronicle should be like; what is left out is chosen small, so that tests are fast. */
export interface LawfulOptions {
  /** How many things happen after the founding: at most, or from a least to a most. 20 at most, unless said otherwise. */
  readonly events?: number | readonly [least: number, most: number];
  /** How many states there are: 4. */
  readonly parties?: number;
  /** How many bodies the organisation founds at most: 2. */
  readonly bodies?: number;
  /** Whether dates can be vaguer than a day: true. */
  readonly imprecise?: boolean;
  /** How many series of sources, a volume a year, are cited, from 1 to 6: 3. With 1, nothing is disputed. */
  readonly sources?: number;
}

/**
 * What do lawful histories look like? Chronicles of one organisation, `league`, with its bodies, its members, its
 * treaties, offices and meetings, in which `check` finds nothing. Parties join, are suspended, give notice, leave and
 * come back; dates are as vague as in real records; sources agree, give vaguer dates, differ, or are corrected; some
 * events are only inferred, and some are taken back.
 *
 * Made of a list of small decisions, each of which means what is lawful after all before it: so a failing property
 * shrinks to the few events that it needs. Cost: some 0.2 ms an event.
 *
 * @example
 * fc.assert(fc.property(lawfulChronicle({ events: 5 }), (made) => check(made).length === 0));
 */
export function lawfulChronicle(options: LawfulOptions = {}): fc.Arbitrary<Chronicle> {
  return fc.tuple(decisions(options), fc.nat(9)).map(([decided, ending]) => {
    const made = courseOf(options, decided);
    const succession = ending === 8 ? succeed(made) : undefined;
    if (succession !== undefined) made.draft.add(succession[0], succession[1], plainly, ["identity"]);
    if (ending >= 8) dissolve(made);
    return made.draft.chronicle();
  });
}

/** All that a history is made of: plain data, since fast-check takes one value more than once. */
export interface Decisions {
  readonly start: number;
  readonly founding: Choice;
  readonly choices: readonly Choice[];
}

/** The decisions that make a history; {@link courseOf} says what they mean. */
export function decisions({ events = 20 }: LawfulOptions): fc.Arbitrary<Decisions> {
  const [least, most] = typeof events === "number" ? [0, events] : events;
  // However many, they end before the dates do.
  const days = Math.min(400, Math.floor((lastDay - dayOf("2010-01-01")) / (most + 1)) - 1);
  const choice: fc.Arbitrary<Choice> = fc.record({
    subject: fc.nat(mostSubjects - 1),
    which: fc.nat(11),
    act: fc.nat(23),
    days: fc.nat(Math.max(days, 0)),
    form: fc.nat(mostForms - 1),
    width: fc.nat(400),
    cited: fc.nat(10 * mostSeries - 1),
  });
  return fc.record({
    start: fc.nat(9_000),
    founding: choice,
    choices: fc.array(choice, { minLength: least, maxLength: most, size: "max" }),
  });
}

/** A history that has come as far as some decisions take it, and can go on. */
export function courseOf(options: LawfulOptions, { start, founding, choices }: Decisions): Course {
  const { parties = 4, bodies = 2, imprecise = true, sources = 3 } = options;
  const draft = new Draft(moved(dayOf("1980-01-01"), start), sources);
  const states = Array.from({ length: Math.max(parties, 1) }, (_, at) => stateNames[at] ?? `state-${at + 1}`);
  for (const id of states) draft.party(id, { kind: "state", name: capital(id) });
  const made: Course = {
    draft,
    imprecise,
    states,
    mostBodies: bodies,
    ties: new Map(),
    bodies: [],
    inside: new Map(),
    treaties: [],
    holders: new Map(),
    held: new Map(),
    planned: new Map(),
    names: 1,
    succeeded: false,
    foundedOn: isoOf(draft.today),
  };
  found(made, founding);
  for (const choice of choices) decide(made, choice);
  return made;
}

const stateNames = ["norway", "sweden", "denmark", "finland", "iceland"];
