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
import { type Day, dayOf, isoOf } from "../../src/time/day.js";
import { when } from "../../src/time/edtf.js";
import { type DataOf, dataOf } from "../arbitraries.js";

// The model: every world one by one. Each event gets each of its days, a disputed one may also not happen, and events
// of one day stand in each order. Slow, and too simple to be wrong in the same way as the sweep over stretches of days.

const firstDay = dayOf("1999-03-30");
const days = Array.from({ length: 9 }, (_, index) => (firstDay + index) as Day);
const key = "armenia";

/** What the strand has come to by the close of each of the days, in one world. */
type World<S> = readonly S[];

function everyWorld<S>(start: S, moves: readonly Move<S, OrganizationEvent>[], lawfully: boolean): readonly World<S>[] {
  const found: World<S>[] = [];
  const walk = (
    state: S,
    at: Day,
    left: readonly Move<S, OrganizationEvent>[],
    path: readonly (readonly [Day, S])[],
  ): void => {
    if (left.length === 0) found.push(days.map((day) => path.findLast(([from]) => from <= day)?.[1] ?? start));
    for (const [index, move] of left.entries()) {
      const rest = left.filter((other) => other !== move);
      const { event, rule } = move;
      if (event.disputed === true) walk(state, at, rest, path);
      if (lawfully ? !rule.allowed(state, event, key) : index > 0) continue;
      const { earliest, latest } = when(event.on);
      for (const day of days.filter((each) => each >= earliest && each <= latest && each >= at)) {
        const next = rule.next(state, event, key);
        walk(next, day, rest, [...path, [day, next]]);
      }
    }
  };
  walk(start, days[0] ?? firstDay, moves, []);
  return found;
}

/** The lawful worlds; where there are none, those in the record's own order. */
function possibleWorlds<S>(start: S, moves: readonly Move<S, OrganizationEvent>[]) {
  const found = everyWorld(start, moves, true);
  return found.length > 0 ? { found, lawful: true } : { found: everyWorld(start, moves, false), lawful: false };
}

/** A stretch of the small range of days, as EDTF; mostly single days. */
const stretch = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...days).map(isoOf) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...days), fc.integer({ min: 1, max: 3 }))
      .map(([day, length]) => `[${isoOf(day)}..${isoOf(Math.min(day + length, firstDay + 8) as Day)}]`),
  },
);

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
  const { found, lawful } = possibleWorlds(start, moves);
  expect(fast.lawful).toBe(lawful);
  for (const [index, day] of days.entries()) {
    const possible = spanAt(fast.spans, day).possible.map((state) => JSON.stringify(state));
    const expected = [...new Set(found.map((world) => JSON.stringify(world[index])))];
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
      fc.property(strandOf(membershipTypes, { party: key }), fc.nat(8), fc.nat(8), (events, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const moves = movesOf<Standing>(standingStrand.rules, events);
        const seen = possibleWorlds(standingStrand.start, moves).found.map((world) =>
          world.slice(from, to + 1).some(({ status }) => status === "member"),
        );
        const expected = seen.every((yes) => yes) ? "yes" : seen.some((yes) => yes) ? "unknown" : "no";
        const range = [(firstDay + from) as Day, (firstDay + to) as Day] as const;
        expect(sometime(standingStrand.start, key, moves, range, ({ status }) => status === "member")).toBe(expected);
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
