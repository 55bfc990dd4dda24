import { type Standing, replay } from "annals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standingStrand } from "../../src/aspects/membership.js";
import { isCurrent, isMember, statuses } from "../../src/aspects/standing.js";
import { events, parties } from "../arbitraries.js";

/** The standings of every party after each event. */
function courses(list: Parameters<typeof replay>[0]): readonly (readonly Standing[])[] {
  const states = list.map((_, index) => replay(list.slice(0, index + 1)));
  return parties.map((party) => states.map(({ standings }) => standings[party] ?? standingStrand.start));
}

describe("laws of membership", () => {
  it("a founder is one for ever", () => {
    fc.assert(
      fc.property(events({ maxLength: 20 }), (list) => {
        for (const course of courses(list)) {
          const first = course.findIndex(({ founder }) => founder);
          if (first >= 0) expect(course.slice(first).every(({ founder }) => founder)).toBe(true);
        }
      }),
    );
  });

  it("nobody becomes a founder but by a founding", () => {
    fc.assert(
      fc.property(events({ maxLength: 20 }), (list) => {
        for (const course of courses(list))
          for (const [index, { founder }] of course.entries())
            if (founder && course[index - 1]?.founder !== true) expect(list[index]?.type).toBe("Founded");
      }),
    );
  });

  it("who is nothing or former becomes a member only by entering", () => {
    fc.assert(
      fc.property(events({ maxLength: 20 }), (list) => {
        for (const course of courses(list))
          for (const [index, standing] of course.entries()) {
            const before = course[index - 1] ?? standingStrand.start;
            if (isCurrent(standing) && !isCurrent(before))
              expect(["Founded", "Joined", "StandingChanged"]).toContain(list[index]?.type);
            if (standing.status === "suspended") expect(isMember(before)).toBe(true);
          }
      }),
    );
  });

  it("once something, a party is never again nothing", () => {
    fc.assert(
      fc.property(events({ maxLength: 20 }), (list) => {
        for (const course of courses(list)) {
          const first = course.findIndex(({ status }) => status !== "none");
          if (first >= 0) expect(course.slice(first).some(({ status }) => status === "none")).toBe(false);
        }
      }),
    );
  });

  it("a suspended member is a member in law, and never suspended twice over", () => {
    fc.assert(
      fc.property(events(), (list) => {
        for (const standing of Object.values(replay(list).standings)) {
          if (standing.status !== "suspended") continue;
          expect(standing.of.status).toBe("member");
          expect(standing.of.founder).toBe(standing.founder);
          expect(statuses.member(standing)).toBe(true);
          expect(statuses.participating(standing)).toBe(false);
        }
      }),
    );
  });

  it("of none, former and the current standings, exactly one holds", () => {
    const exclusive = ["none", "signatory", "observer", "partner", "guest", "associate", "member", "former"] as const;
    fc.assert(
      fc.property(events(), (list) => {
        for (const standing of Object.values(replay(list).standings))
          expect(exclusive.filter((status) => statuses[status](standing))).toHaveLength(1);
      }),
    );
  });

  it("the bodies that a member has left are each named once", () => {
    fc.assert(
      fc.property(events({ types: ["Joined", "LeftBody", "LeftBody", "RejoinedBody", "Suspended"] }), (list) => {
        for (const standing of Object.values(replay(list).standings)) {
          const { outOf } = standing.status === "suspended" ? standing.of : { outOf: [], ...standing };
          expect(new Set(outOf).size).toBe(outOf.length);
        }
      }),
    );
  });

  it("after a dissolution nobody is anything", () => {
    fc.assert(
      fc.property(events(), (list) => {
        const { standings } = replay([...list, ...dissolution]);
        expect(Object.values(standings).some(isCurrent)).toBe(false);
      }),
    );
  });
});

const dissolution = fc
  .sample(
    events({ types: ["Dissolved"] }).filter((list) => list.length > 0),
    { numRuns: 1, seed: 1 },
  )
  .flat();
