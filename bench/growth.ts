import { chronicle, read, replay } from "annals";
import { dayOf } from "../src/time/day.js";
import { generate, union } from "./generate.js";
import { heapInUse, once, race } from "./measure.js";
import { Random } from "./random.js";
import { machine, megabytes, number, progress, table, whole } from "./show.js";

const parties = 200;

/** How the cost of each step grows with the record: linear for all but the question. */
export function growthTable(sizes: readonly number[] = [1_000, 10_000, 100_000, 1_000_000]): void {
  growthRow(20_000); // warms up: the first row is not slower for being first
  table(
    `Growth, ${parties} parties, 2 % of the dates imprecise (${machine()}): microseconds per event, but a question in all`,
    ["events", "chronicle()", "replay", "first questions", "a question", "index, bytes per event", "index, MB"],
    sizes.map(growthRow),
  );
}

function growthRow(events: number): readonly string[] {
  progress(`${whole(events)} events: generating`);
  const literals = generate({ events, parties, imprecise: 0.02 });
  progress(`${whole(events)} events: chronicle()`);
  const { result: made, ms: making } = once(() => chronicle(literals));
  const reading = read(made);
  const record = reading.events({ organization: union });
  progress(`${whole(events)} events: replay`);
  const [replaying = NaN] = race([{ name: "replay", run: () => replay(record) }], 5);

  const ids = Array.from({ length: parties }, (_, index) => `state-${index}`);
  const day = dayOf(record[events >> 1]?.on.slice(0, 10) ?? "");
  const before = heapInUse();
  progress(`${whole(events)} events: first questions`);
  const { ms: indexing } = once(() => ids.map((party) => reading.at(day).standing(party, union)));
  const index = heapInUse() - before;

  const random = new Random(3);
  const exact = record.map(({ on }) => on).filter((on) => on.length === 10);
  const questions = Array.from({ length: 10_000 }, () => ({ party: random.pick(ids), day: dayOf(random.pick(exact)) }));
  const ask = () => questions.filter((each) => reading.at(each.day).standing(each.party, union).possible.length > 1);
  const [asking = NaN] = race([{ name: "a question", run: ask }], 5);
  return [
    whole(events),
    number((1000 * making) / events),
    number(replaying / 1000 / events),
    number((1000 * indexing) / events),
    number(asking / 1000 / questions.length),
    whole(index / events),
    megabytes(index),
  ];
}
