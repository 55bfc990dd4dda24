import { replay } from "annals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { events } from "../arbitraries.js";

const types = ["Founded", "Renamed", "SeatMoved", "Succeeded", "Dissolved", "Joined"] as const;

describe("laws of identity", () => {
  it("the name, the seat and the rest are those that were last given", () => {
    fc.assert(
      fc.property(events({ types }), (list) => {
        const state = replay(list);
        const naming = list.findLast(({ type }) => type === "Founded" || type === "Renamed");
        const name = naming?.type === "Founded" || naming?.type === "Renamed" ? naming.data.name : null;
        expect(state.name).toBe(name);
        expect(state.founded).toBe(list.findLast(({ type }) => type === "Founded")?.on ?? null);
        expect(state.dissolved).toBe(list.findLast(({ type }) => type === "Dissolved")?.on ?? null);
        const seated = list.findLast((each) => each.type === "SeatMoved");
        expect(state.seat).toBe(seated?.data.seat ?? null);
        expect(state.successor === null).toBe(!list.some(({ type }) => type === "Succeeded"));
      }),
    );
  });

  it("an organisation never loses its name", () => {
    fc.assert(
      fc.property(events(), fc.nat(30), (list, cut) => {
        if (replay(list.slice(0, cut)).name !== null) expect(replay(list).name).not.toBeNull();
      }),
    );
  });
});
