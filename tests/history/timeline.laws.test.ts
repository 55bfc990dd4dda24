import fc from "fast-check";
import { replay } from "annals";
import { describe, expect, it } from "vitest";
import { standingStrand } from "../../src/aspects/membership.js";
import { organization as model } from "../../src/aspects/organization.js";
import { Timeline } from "../../src/history/timeline.js";
import { dayOf } from "../../src/time/day.js";
import { when } from "../../src/time/edtf.js";
import { day, events } from "../arbitraries.js";

const disputing = events({ maxLength: 20 }).chain((list) =>
  fc
    .array(fc.integer({ min: 0, max: 4 }), { minLength: list.length, maxLength: list.length })
    .map((dice) => list.map((each, index) => (dice[index] === 0 ? { ...each, disputed: true as const } : each))),
);

describe("laws of a timeline", () => {
  it("the state on a day is the replay of what had certainly happened by its close", () => {
    fc.assert(
      fc.property(disputing, day, (list, text) => {
        const timeline = new Timeline(model, list);
        const on = dayOf(text);
        const certain = timeline.events.filter(
          ({ on: date, disputed }) => disputed !== true && when(date).latest <= on,
        );
        expect(timeline.stateAt(on)).toEqual(replay(certain));
      }),
      { numRuns: 300 },
    );
  });

  it("asked on one day and then another, it answers as if asked once", () => {
    fc.assert(
      fc.property(events({ maxLength: 20 }), fc.array(day, { minLength: 2, maxLength: 5 }), (list, days) => {
        const asked = new Timeline(model, list);
        for (const each of days)
          expect(asked.stateAt(dayOf(each))).toEqual(new Timeline(model, list).stateAt(dayOf(each)));
      }),
    );
  });

  it("what is open on a day has begun, and what is in the state is not open", () => {
    fc.assert(
      fc.property(disputing, day, (list, text) => {
        const timeline = new Timeline(model, list);
        const on = dayOf(text);
        for (const { on: date, disputed } of timeline.openAt(on)) {
          expect(when(date).earliest).toBeLessThanOrEqual(on);
          expect(disputed === true || when(date).latest > on).toBe(true);
        }
      }),
    );
  });

  it("every party of the state is a key of the strand", () => {
    fc.assert(
      fc.property(events(), (list) => {
        const keys = new Timeline(model, list).keys(standingStrand);
        expect(keys).toEqual(expect.arrayContaining(Object.keys(replay(list).standings)));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
