import { type OrganizationEvent, check, read } from "annals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, isDay, isoOf } from "../../src/time/day.js";
import { when } from "../../src/time/edtf.js";
import { chronicleOf, events, parties } from "../arbitraries.js";

const statuses = ["member", "suspended", "participating", "former", "observer", "founder", "withdrawing"] as const;
const days = ["1989-12-31", "1990-07-01", "1991-03-15", "1992-06-30", "1993-12-31", "1995-02-01", "1999-01-01"];

function reading(list: readonly OrganizationEvent[]) {
  const made = chronicleOf(list, { "a-source": { kind: "article", title: "An article" } });
  return {
    at: (day: string) => read(made).at(day),
    lawful: check(made).every(({ law }) => law !== "standing-allows-it"),
  };
}

/** A date within another: from some days after its first to some days before its last. */
function narrower(on: string, fromStart: number, fromEnd: number): string {
  const { earliest, latest } = when(on);
  if (!isDay(earliest) || !isDay(latest)) return on;
  const first = Math.min(earliest + fromStart, latest);
  return `[${isoOf(first as Day)}..${isoOf(Math.max(latest - fromEnd, first) as Day)}]`;
}

const types = [
  "Founded",
  "Joined",
  "StandingChanged",
  "Suspended",
  "Reinstated",
  "WithdrawalNotified",
  "Withdrew",
] as const;

describe("the law of refinement", () => {
  it(
    "a narrower date turns unknown into yes or no, or leaves it, and turns no yes and no no",
    { timeout: 120_000 },
    () => {
      let compared = 0;
      fc.assert(
        fc.property(
          events({ types, maxLength: 6 }),
          fc.nat(5),
          fc.nat(400),
          fc.nat(400),
          (list, which, fromStart, fromEnd) => {
            const target = list[which % Math.max(list.length, 1)];
            fc.pre(target !== undefined);
            const narrow = { ...target, on: narrower(target.on, fromStart, fromEnd) };
            const wide = reading(list);
            const tight = reading(list.map((event) => (event === target ? narrow : event)));
            fc.pre(wide.lawful && tight.lawful);
            for (const day of days)
              for (const party of parties)
                for (const status of statuses) {
                  const [before, after] = [wide, tight].map(({ at }) => at(day).is(party, status, "club").value);
                  if (before !== "unknown") expect([day, party, status, after]).toEqual([day, party, status, before]);
                  compared += 1;
                }
          },
        ),
        { numRuns: 300 },
      );
      expect(compared).toBeGreaterThan(10_000);
    },
  );
});
