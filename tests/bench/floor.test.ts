import { chronicle, initial, read, replay } from "annals";
import { describe, expect, it } from "vitest";
import { checkpointsOf, stateFromStart, stateOn } from "../../bench/checkpoints.js";
import { handWritten } from "../../bench/floor.js";
import { generate, union } from "../../bench/generate.js";
import { intervalsOf, statusOn } from "../../bench/intervals.js";
import { spread } from "../../bench/spreads.js";

const options = { events: 3_000, parties: 40 };
const reading = read(chronicle(generate({ ...options, imprecise: 0.05 })));
const events = reading.events({ organization: union });
const exact = events.filter(({ on }) => on.length === 10).map(({ on }) => on);
const days = exact.filter((_, index) => index % 100 === 0);

describe("what the library is measured against", () => {
  it("comes to the same state", () => {
    expect(handWritten(events)).toEqual(replay(events));
    expect(events.reduce(spread, initial)).toEqual(replay(events));
  });

  it("has the same state on a day", () => {
    const checkpoints = checkpointsOf(events);
    for (const day of days) {
      const expected = reading.at(day).organization(union);
      expect(stateOn(checkpoints, reading.at(day).day)).toEqual(expected);
      expect(stateFromStart(checkpoints, reading.at(day).day)).toEqual(expected);
    }
  });

  it("has the standing in truth among the possible ones", () => {
    const truth = intervalsOf(generate(options).records.union);
    for (const day of days)
      for (const party of ["state-0", "state-13", "state-39"]) {
        const possible = reading
          .at(day)
          .standing(party, union)
          .possible.map(({ status }) => status);
        expect(possible).toContain(statusOn(truth, party, reading.at(day).day));
      }
  });
});
