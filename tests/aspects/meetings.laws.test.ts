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

  it("what is planned is what was planned and has not been held since", () => {
    fc.assert(
      fc.property(events({ types }), (list) => {
        const { planned } = replay(list).meetings;
        for (const [index, each] of list.entries()) {
          const since = list.slice(index);
          const held = since.some(
            ({ type, data }) => type === "MeetingHeld" && "planned" in data && data.planned === each.id,
          );
          expect(Object.hasOwn(planned, each.id)).toBe(each.type === "MeetingPlanned" && !held);
        }
      }),
    );
  });

  it("the state does not grow with what is held", () => {
    fc.assert(
      fc.property(events({ types: ["MeetingHeld"] }), (list) => {
        const unplanned = list.map((each) => ({ ...each, data: { ...each.data, planned: undefined } }));
        const plain = JSON.parse(JSON.stringify(unplanned)) as typeof list;
        expect(JSON.stringify(replay(plain).meetings).length).toBeLessThan(160);
      }),
    );
  });
});
