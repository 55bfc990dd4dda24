import { replay } from "annals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { events } from "../arbitraries.js";

const types = ["MeetingPlanned", "MeetingHeld", "PositionStated", "Renamed"] as const;

describe("laws of meetings", () => {
  it("what is counted is what happened", () => {
    fc.assert(
      fc.property(events({ types }), (list) => {
        const { meetings } = replay(list);
        expect(meetings.held).toBe(list.filter(({ type }) => type === "MeetingHeld").length);
        expect(meetings.positions).toBe(list.filter(({ type }) => type === "PositionStated").length);
        expect(meetings.last?.event).toBe(list.findLast(({ type }) => type === "MeetingHeld")?.id);
      }),
    );
  });

  it("counts the plans", () => {
    fc.assert(
      fc.property(events({ types }), (list) => {
        expect(replay(list).meetings.planned).toBe(list.filter(({ type }) => type === "MeetingPlanned").length);
      }),
    );
  });

  it("the state does not grow with what is held or planned", () => {
    fc.assert(
      fc.property(events({ types }), (list) => {
        expect(JSON.stringify(replay(list).meetings).length).toBeLessThan(160);
      }),
    );
  });
});
