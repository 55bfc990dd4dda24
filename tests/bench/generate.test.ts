import { chronicle, check, read } from "annals";
import { describe, expect, it } from "vitest";
import { generate, union } from "../../bench/generate.js";

describe("the generated record", () => {
  it("is lawful, with exact dates and with vague ones", () => {
    expect(check(chronicle(generate({ events: 2_000, parties: 60 })))).toEqual([]);
    expect(check(chronicle(generate({ events: 2_000, parties: 60, imprecise: 0.05 })))).toEqual([]);
  });

  it("is the same for the same seed, and another for another", () => {
    expect(generate({ events: 100 })).toEqual(generate({ events: 100 }));
    expect(generate({ events: 100, seed: 2 })).not.toEqual(generate({ events: 100 }));
  });

  it("tells the same history with dates of any precision", () => {
    const facts = (imprecise: number) =>
      generate({ events: 500, imprecise }).records.union.map(({ id, data }) => ({ id, data }));
    expect(facts(0.5)).toEqual(facts(0));
  });

  it("begins with the founding, is in order, and a quarter of it is meetings", () => {
    const { records } = generate({ events: 4_000 });
    const events = read(chronicle(generate({ events: 4_000 }))).events({ organization: union });
    expect(events).toEqual(records.union);
    expect(events[0]?.type).toBe("Founded");
    expect(events.filter(({ type }) => type === "MeetingHeld").length / events.length).toBeCloseTo(0.25, 1);
  });
});
