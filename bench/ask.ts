import { deepStrictEqual, fail, ok, strictEqual } from "node:assert/strict";
import { type Chronicle, type Day, type Reading, chronicle, initial, read } from "annals";
import { dayOf, isoOf } from "../src/time/day.js";
import { agree } from "./agree.js";
import { details, immutableAggregate, mutatingAggregate } from "./castore.js";
import { type Checkpoints, checkpointsOf, stateFromStart, stateOn } from "./checkpoints.js";
import { type Options, generate, union } from "./generate.js";
import { type Index, intervalsOf, statusOn } from "./intervals.js";
import { heapInUse, race } from "./measure.js";
import { Random } from "./random.js";
import { producedEach } from "./produced.js";
import { machine, megabytes, number, progress, table, whole } from "./show.js";
import { spread } from "./spreads.js";

const imprecise = 0.02;

interface Question {
  readonly party: string;
  readonly day: Day;
  readonly text: string;
}

/** Questions about one day in a long record, side by side with the least that an answer can cost. */
export function askTables(events: number, parties = 200): void {
  const title = `${whole(events)} events, ${parties} parties, 2 % of the dates imprecise (${machine()})`;
  progress(`generating ${whole(events)} events`);
  // The same history, told with exact dates: what is certain must be true.
  const truth = truthOf({ events, parties });
  const empty = heapInUse();
  const made = chronicleOf({ events, parties, imprecise });
  const withRecord = heapInUse();
  const reading = read(made);
  const record = reading.events({ organization: union });
  const withReading = heapInUse();
  const checkpoints = checkpointsOf(record);
  const withCheckpoints = heapInUse();
  const questions = questionsFor(
    20_000,
    parties,
    record.map(({ on }) => on).filter((on) => on.length === 10),
  );

  progress("asking every question once");
  const open = verifyStandings(reading, truth, questions);
  const withStandings = heapInUse();
  verifyStates(reading, checkpoints, questions.slice(0, 100));
  const withStates = heapInUse();

  standingTable(title, reading, truth, checkpoints, questions, open);
  stateTable(title, reading, checkpoints, questions);
  table(
    `Memory: ${title}`,
    ["", "MB"],
    [
      ["the record, with the dates that were read", megabytes(withRecord - empty)],
      ["a reading of it: its events in order", megabytes(withReading - withRecord)],
      ["the index of standings, all parties, asked two ways", megabytes(withStandings - withCheckpoints)],
      ["what 100 states on random days left behind", megabytes(withStates - withStandings)],
      ["checkpoints every 316 events, by hand", megabytes(withCheckpoints - withReading)],
    ],
  );
}

// Functions of their own, so that nothing of the literals is left when they return, and memory can be measured.

function truthOf(options: Options): Index {
  return intervalsOf(generate(options).records.union);
}

function chronicleOf(options: Options): Chronicle {
  return chronicle(generate(options));
}

function questionsFor(count: number, parties: number, days: readonly string[]): readonly Question[] {
  const random = new Random(2);
  return Array.from({ length: count }, () => {
    const text = random.pick(days);
    return { party: `state-${random.below(parties)}`, day: dayOf(text), text };
  });
}

/** What is certain agrees with the truth, and what is open includes it. Says how many are open. */
function verifyStandings(reading: Reading, truth: Index, questions: readonly Question[]): number {
  let open = 0;
  for (const { party, day } of questions) {
    const expected = statusOn(truth, party, day);
    const statuses = new Set(
      reading
        .at(day)
        .standing(party, union)
        .possible.map(({ status }) => status),
    );
    ok(statuses.has(expected), `${party} on ${isoOf(day)}: ${[...statuses].join(" or ")}, but in truth ${expected}`);
    if (statuses.size > 1) open++;
    const isMember = expected === "member" || expected === "suspended";
    const { value } = reading.at(day).is(party, "member", union);
    if (value !== "unknown") strictEqual(value === "yes", isMember, `${party} on ${isoOf(day)}`);
  }
  return open;
}

function verifyStates(reading: Reading, checkpoints: Checkpoints, questions: readonly Question[]): void {
  for (const { day, text } of questions) {
    const expected = stateFromStart(checkpoints, day);
    agree(stateOn(checkpoints, day), expected, `the checkpoints on ${text}`);
    agree(reading.at(day).organization(union), expected, `the state on ${text}`);
  }
}

function standingTable(
  title: string,
  reading: Reading,
  truth: Index,
  checkpoints: Checkpoints,
  questions: readonly Question[],
  open: number,
): void {
  const few = questions.slice(0, 16);
  const middle = inTheMiddle(questions);
  const { events, latest } = checkpoints;
  const inCastore = details(events);
  /** What has certainly happened by then: all that these know of uncertainty. */
  const until = <T>(list: readonly T[], day: Day): readonly T[] =>
    list.filter((_, index) => (latest[index] ?? Infinity) <= day);
  const rows = [
    ask("binary search over intervals, by hand", questions, ({ party, day }) => statusOn(truth, party, day)),
    ask("Annals, at(day).standing(…)", questions, ({ party, day }) => reading.at(day).standing(party, union)),
    ask('Annals, at("YYYY-MM-DD").standing(…)', questions, ({ party, text }) =>
      reading.at(text).standing(party, union),
    ),
    ask('Annals, at(day).is(…, "member", …)', questions, ({ party, day }) =>
      reading.at(day).is(party, "member", union),
    ),
    ask(
      "replaying from the start, by hand",
      few,
      ({ party, day }) => stateFromStart(checkpoints, day).standings[party],
    ),
    ask(
      "Castore, aggregate at a version, reducer that changes objects",
      few,
      ({ party, day }) => mutatingAggregate(until(inCastore, day))?.standings[party],
    ),
    ask(
      "Castore, aggregate at a version, immutable reducer",
      middle,
      ({ party, day }) => immutableAggregate(until(inCastore, day))?.standings[party],
    ),
    ask(
      "immutable spreads by hand, from the start",
      middle,
      ({ party, day }) => until(events, day).reduce(spread, initial).standings[party],
    ),
    ask(
      "immer, one produce an event, from the start",
      middle,
      ({ party, day }) => until(events, day).reduce(producedEach, initial).standings[party],
    ),
  ];
  const [{ party, day } = fail("there is no question to ask")] = middle;
  const expected = stateFromStart(checkpoints, day).standings[party];
  for (const { name, answer } of rows.slice(4)) {
    progress(`comparing: ${name}`);
    deepStrictEqual(answer({ party, day, text: isoOf(day) }), expected, name);
  }
  const percent = number((100 * open) / questions.length);
  show(`Standing of a party on a random day, ${percent} % of them open: ${title}`, rows);
}

/** The question whose day has half of the others before it: peers that take seconds answer this one. */
function inTheMiddle(questions: readonly Question[]): readonly Question[] {
  const middle = questions.toSorted((a, b) => a.day - b.day)[questions.length >> 1];
  return middle === undefined ? [] : [middle];
}

function stateTable(title: string, reading: Reading, checkpoints: Checkpoints, questions: readonly Question[]): void {
  const few = questions.slice(0, 64);
  show(`State on a random day: ${title}`, [
    ask("copy-on-write from checkpoints, by hand", few, ({ day }) => stateOn(checkpoints, day)),
    ask("Annals, at(day).organization(…)", few, ({ day }) => reading.at(day).organization(union)),
    ask("replaying from the start, by hand", few, ({ day }) => stateFromStart(checkpoints, day)),
  ]);
}

interface Row {
  readonly name: string;
  readonly questions: number;
  readonly run: () => unknown;
  readonly answer: (question: Question) => unknown;
}

function ask(name: string, questions: readonly Question[], answer: (question: Question) => unknown): Row {
  const run = (): number => {
    let answered = 0;
    for (const question of questions) if (answer(question) !== undefined) answered++;
    return answered;
  };
  return { name, questions: questions.length, run, answer };
}

function show(title: string, rows: readonly Row[]): void {
  const times = race(rows).map((time, index) => time / (rows[index]?.questions ?? NaN));
  const [least = NaN] = times;
  table(
    title,
    ["", "ns per question", "times the floor"],
    rows.map(({ name }, index) => [name, number(times[index] ?? NaN), number((times[index] ?? NaN) / least)]),
  );
}
