import { evolve, initial, replay } from "annals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { organization } from "../../src/aspects/organization.js";
import { dataOf, event, eventTypes, events } from "../arbitraries.js";
import { names } from "./offences.js";

const one = fc.constantFrom(...eventTypes).chain((type) => dataOf(type).map((data) => event(type, data as never)));

/** Whether a value is what JSON has: no undefined, no functions, no numbers that are none, nothing with a class. */
function isPlain(value: unknown): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value !== "object") return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === null || prototype === Object.prototype) && Object.values(value).every(isPlain);
}

describe("reducers are total", () => {
  it("for every type of event on nothing", () => {
    for (const type of eventTypes)
      fc.assert(
        fc.property(dataOf(type), (data) => {
          expect(isPlain(evolve(initial, event(type, data as never)))).toBe(true);
        }),
        { numRuns: 10 },
      );
  });

  it("for every type of event on whatever state", () => {
    fc.assert(
      fc.property(events({ maxLength: 40 }), one, (list, last) => {
        const before = replay(list);
        expect(isPlain(before)).toBe(true);
        expect(isPlain(evolve(before, last))).toBe(true);
      }),
    );
  });

  it("and change nothing the second time, or at least keep the keys of every dictionary", () => {
    fc.assert(
      fc.property(events({ maxLength: 40 }), one, (list, last) => {
        const before = replay(list);
        const after = evolve(before, last);
        for (const side of ["standings", "treaties", "offices"] as const)
          expect(Object.keys(after[side])).toEqual(expect.arrayContaining(Object.keys(before[side])));
      }),
    );
  });

  it("and touch no other organisation: whose event it is makes no difference to the state", () => {
    fc.assert(
      fc.property(events(), (list) => {
        expect(replay(list.map((each) => ({ ...each, organization: "other" })))).toEqual(replay(list));
      }),
      { numRuns: 20 },
    );
  });
});

describe("sentences", () => {
  it("are there for every type of event, about someone, without what is not known", () => {
    fc.assert(
      fc.property(one, (each) => {
        const says = organization.sentence(each, names);
        expect(says.trim()).toBe(says);
        expect(says.length).toBeGreaterThan(8);
        expect(says).not.toMatch(/undefined|null|NaN|\[object|true|false| {2}|[A-Z][a-z]+[A-Z]|\ba [aeio]/);
      }),
      { numRuns: 500 },
    );
  });

  it("name the party that the event is about", () => {
    fc.assert(
      fc.property(one, (each) => {
        const says = organization.sentence(each, names);
        if ("party" in each.data) expect(says).toContain(each.data.party.toUpperCase());
        if ("holder" in each.data) expect(says).toContain(each.data.holder.toUpperCase());
      }),
      { numRuns: 300 },
    );
  });
});

describe("the rules of every strand", () => {
  it("never change a state or an event, and decide the same each time", () => {
    fc.assert(
      fc.property(events({ maxLength: 15 }), (list) => {
        for (const { start, rules } of organization.strands) {
          let state: unknown = start;
          for (const each of list) {
            const rule = rules[each.type];
            if (rule === undefined) continue;
            const before = JSON.stringify([state, each]);
            const allowed = rule.allowed(state as never, each as never, "norway");
            const next = rule.next(state as never, each as never, "norway");
            expect(rule.allowed(state as never, each as never, "norway")).toBe(allowed);
            expect(rule.next(state as never, each as never, "norway")).toEqual(next);
            expect(JSON.stringify([state, each])).toBe(before);
            state = next;
          }
        }
      }),
    );
  });
});
