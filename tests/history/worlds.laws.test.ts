import type { OrganizationEvent } from "annals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rule } from "../../src/aspects/aspect.js";
import { standingStrand } from "../../src/aspects/membership.js";
import type { Standing } from "../../src/aspects/standing.js";
import { type Office, officeStrand } from "../../src/aspects/offices.js";
import { chronological } from "../../src/history/chronological.js";
import { spanAt } from "./span-at.js";
import type { Move } from "../../src/history/search.js";
import { sometime, worlds } from "../../src/history/worlds.js";
import { type Day, isoOf } from "../../src/time/day.js";
import { when } from "../../src/time/edtf.js";
import { type DataOf, dataOf } from "../arbitraries.js";
import { days, possibleWorlds, range, stretch } from "./every-world.js";

const key = "armenia";

const membershipTypes = [
  "Joined",
  "StandingChanged",
  "Suspended",
  "Reinstated",
  "WithdrawalNotified",
  "WithdrawalRescinded",
  "Withdrew",
  "Lapsed",
] as const;
const officeTypes = ["TookOffice", "LeftOffice", "OfficeTermExtended"] as const;

function strandOf<T extends OrganizationEvent["type"]>(types: readonly T[], about: Partial<DataOf<T>>) {
  const one = fc.oneof(
    ...types.map((type) =>
      fc.record({ on: stretch, data: dataOf(type), disputed: fc.boolean(), sure: fc.boolean() }).map((event) => ({
        type,
        organization: "club",
        on: event.on,
        data: Object.assign({}, event.data, about),
        sources: [{ source: "a-source" }],
        ...(event.disputed && !event.sure ? { disputed: true } : {}),
      })),
    ),
  );
  return fc
    .array(one, { minLength: 1, maxLength: 4 })
    .map((list) => list.map((event, index) => ({ ...event, id: `event-${index}` }) as unknown as OrganizationEvent));
}

function movesOf<S>(rules: object, events: readonly OrganizationEvent[]): readonly Move<S, OrganizationEvent>[] {
  const table = rules as Readonly<Record<string, Rule<S, OrganizationEvent>>>;
  return chronological(events).flatMap((event) => {
    const rule = table[event.type];
    return rule === undefined ? [] : [{ event, rule }];
  });
}

function agrees<S>(start: S, moves: readonly Move<S, OrganizationEvent>[]): void {
  const fast = worlds(start, key, moves);
  const { found, lawful } = possibleWorlds(start, key, moves);
  expect(fast.lawful).toBe(lawful);
  for (const [index, day] of days.entries()) {
    const possible = spanAt(fast.spans, day).possible.map((state) => JSON.stringify(state));
    const expected = [...new Set(found.map(({ states }) => JSON.stringify(states[index])))];
    expect([isoOf(day), possible.sort()]).toEqual([isoOf(day), expected.sort()]);
  }
}

describe("worlds agree with trying every day of every event in every order", () => {
  it("for standings", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(strandOf(membershipTypes, { party: key }), (events) => {
        agrees<Standing>(standingStrand.start, movesOf<Standing>(standingStrand.rules, events));
      }),
      { numRuns: 8_000 },
    );
  });

  it("for offices", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(strandOf(officeTypes, { office: "chair" }), (events) => {
        agrees<Office>(officeStrand.start, movesOf<Office>(officeStrand.rules, events));
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("a question about some days agrees with asking it of every day of every world", () => {
  it("for membership", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(strandOf(membershipTypes, { party: key }), range, (events, [from, to]) => {
        const moves = movesOf<Standing>(standingStrand.rules, events);
        const seen = possibleWorlds(standingStrand.start, key, moves).found.map(({ states }) =>
          states.some(
            ({ status }, index) => status === "member" && index >= days.indexOf(from) && index <= days.indexOf(to),
          ),
        );
        const expected = seen.every((yes) => yes) ? "yes" : seen.some((yes) => yes) ? "unknown" : "no";
        expect(sometime(standingStrand.start, key, moves, [from, to], ({ status }) => status === "member")).toBe(
          expected,
        );
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("the law of refinement", () => {
  it("a narrower date takes worlds away and adds none, as long as a lawful one remains", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        strandOf(membershipTypes, { party: key }),
        fc.nat(3),
        fc.nat(3),
        fc.nat(3),
        (events, which, from, to) => {
          const target = events[which % events.length];
          if (target === undefined) return;
          const { earliest, latest } = when(target.on);
          const narrowFrom = Math.min(earliest + from, latest);
          const narrow = `[${isoOf(narrowFrom as Day)}..${isoOf(Math.max(latest - to, narrowFrom) as Day)}]`;
          const narrowed = events.map((event) => (event === target ? { ...event, on: narrow } : event));
          const wide = worlds(standingStrand.start, key, movesOf<Standing>(standingStrand.rules, events));
          const tight = worlds(standingStrand.start, key, movesOf<Standing>(standingStrand.rules, narrowed));
          fc.pre(wide.lawful && tight.lawful);
          const said = (standing: Standing) =>
            JSON.stringify({ ...standing, since: undefined, of: undefined, withdrawing: undefined });
          for (const day of days) {
            const before = new Set(spanAt(wide.spans, day).possible.map(said));
            for (const standing of spanAt(tight.spans, day).possible) expect(before).toContain(said(standing));
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
