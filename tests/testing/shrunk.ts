import fc from "fast-check";

/** What a property that does not always hold shrinks to. */
export function counterexample<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => boolean): T {
  const details = fc.check(fc.property(arbitrary, holds), { numRuns: 2000, seed: 11 });
  if (details.counterexample === null) throw new Error("the property holds");
  return details.counterexample[0];
}

/** How often a property is tried, or how long it may take: as given, times what the environment says, for a longer search. */
export function runs(usual: number): number {
  return usual * Number(process.env["ANNALS_RUNS"] ?? 1);
}
