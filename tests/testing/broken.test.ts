import { check } from "annals";
import { breakableLaws, brokenChronicle } from "annals/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { organization as model } from "../../src/aspects/organization.js";
import { chronicleLaws } from "../../src/chronicle/laws.js";
import { counterexample, runs } from "./shrunk.js";

describe("brokenChronicle", () => {
  it("knows every law", () => {
    const strands = model.strands.flatMap(({ name, free }) => (free === true ? [] : [`${name}-allows-it`]));
    const laws = [...model.laws, ...chronicleLaws].map(({ id }) => id);
    expect([...breakableLaws].sort()).toEqual([...strands, ...laws, "accepted-and-gone"].sort());
  });

  it.each(breakableLaws)("breaks %s and no other law", { timeout: runs(60_000) }, (law) => {
    fc.assert(
      fc.property(brokenChronicle(law, { events: 12 }), (broken) => {
        expect(broken.law).toBe(law);
        expect([...new Set(check(broken.chronicle).map((finding) => finding.law))]).toEqual([law]);
      }),
      { numRuns: runs(1000) },
    );
  });

  it.each(breakableLaws)("shrinks to the founding and what breaks %s", (law) => {
    const broken = counterexample(brokenChronicle(law), () => false);
    const entries = Object.values(broken.chronicle.records).flat();
    expect(entries.length).toBeLessThanOrEqual(5);
    expect(check(broken.chronicle)).toHaveLength(1);
  });
});
