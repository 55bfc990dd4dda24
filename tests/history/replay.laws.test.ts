import { type OrganizationState, evolve, initial, replay } from "annals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { events } from "../arbitraries.js";

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

describe("laws of replay", () => {
  it("equals the fold of evolve", () => {
    fc.assert(
      fc.property(events(), (list) => {
        expect(replay(list)).toEqual(list.reduce(evolve, initial));
      }),
    );
  });

  it("continued from an earlier state equals replaying all", () => {
    fc.assert(
      fc.property(events(), fc.nat(30), (list, cut) => {
        expect(replay(list.slice(cut), replay(list.slice(0, cut)))).toEqual(replay(list));
      }),
    );
  });

  it("gives the same state for the same events", () => {
    fc.assert(
      fc.property(events(), (list) => {
        expect(replay(list)).toEqual(replay(list));
      }),
    );
  });

  it("never changes an event or an earlier state, also of events that are frozen", () => {
    fc.assert(
      fc.property(events(), fc.nat(30), (list, cut) => {
        const before = structuredClone(list);
        const earlier = replay(list.slice(0, cut));
        const kept = JSON.stringify(earlier);
        replay(list.slice(cut), earlier);
        list.reduce(evolve, initial);
        expect(list).toEqual(before);
        expect(list.some(Object.isFrozen)).toBe(false);
        expect(JSON.stringify(earlier)).toBe(kept);
      }),
    );
  });

  it("gives states that are frozen to the bottom", () => {
    fc.assert(
      fc.property(events(), (list) => {
        expect(isDeeplyFrozen(replay(list))).toBe(true);
        expect(isDeeplyFrozen(list.reduce(evolve, initial))).toBe(true);
      }),
    );
  });

  it("gives states that JSON keeps whole", () => {
    fc.assert(
      fc.property(events(), (list) => {
        const state = replay(list);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
    );
  });
});

describe("laws of evolve", () => {
  it("shares with the state before it all that the event does not touch", () => {
    fc.assert(
      fc.property(events({ types: ["Joined", "Renamed", "MeetingHeld"] }), (list) => {
        let state: OrganizationState = initial;
        for (const event of list) {
          const next = evolve(state, event);
          if (event.type !== "Joined") expect(next.standings).toBe(state.standings);
          else
            for (const [party, standing] of Object.entries(state.standings))
              if (party !== event.data.party) expect(next.standings[party]).toBe(standing);
          expect(next.treaties).toBe(state.treaties);
          state = next;
        }
      }),
    );
  });
});
