import { type OrganizationEvent, evolve, initial, replay } from "annals";
import { describe, expect, it } from "vitest";
import { meetings } from "../../src/aspects/meetings.js";
import { event } from "../arbitraries.js";

const names = { party: (id: string) => id.toUpperCase(), organization: (id: string) => `the ${id}` };
/** How far the meetings have come after events. */
const come = (...events: readonly OrganizationEvent[]) => replay(events).meetings;

const planned = event("MeetingPlanned", { ordinal: 1 }, "1990-05", { id: "plan" });
const held = event("MeetingHeld", { ordinal: 1, planned: "plan", agenda: ["lunch"] }, "1990-05-04", { id: "first" });
const second = event("MeetingHeld", {}, "1991", { id: "second" });
const position = event("PositionStated", { by: "ada", points: ["no"] }, "1992");

describe("what each event makes of the meetings", () => {
  it("nothing, before the first", () => {
    expect(come()).toEqual({ held: 0, last: null, planned: 0, positions: 0 });
  });

  it("MeetingPlanned: one more plan", () => {
    expect(come(planned)).toEqual({ held: 0, last: null, planned: 1, positions: 0 });
  });

  it("MeetingHeld: one more, the last; the plan was made all the same", () => {
    expect(come(planned, held)).toEqual({
      held: 1,
      last: { event: "first", ordinal: 1, on: "1990-05-04" },
      planned: 1,
      positions: 0,
    });
    expect(come(planned, second)).toEqual({
      held: 1,
      last: { event: "second", ordinal: null, on: "1991" },
      planned: 1,
      positions: 0,
    });
    expect(come(held, second)).toMatchObject({ held: 2, last: { event: "second" } });
  });

  it("PositionStated: one position more", () => {
    expect(come(position, position)).toEqual({ held: 0, last: null, planned: 0, positions: 2 });
  });

  it("no agenda, no decisions: these stay in the events, where they stand once", () => {
    expect(JSON.stringify(replay([held]))).not.toContain("lunch");
  });

  it("of a plan that nobody made: the meeting was held all the same", () => {
    expect(come(held)).toMatchObject({ held: 1, planned: 0 });
  });

  it("nothing of any other side of the organisation", () => {
    for (const each of [planned, held, position]) {
      const after = evolve(initial, each);
      for (const side of ["standings", "treaties", "offices", "name"] as const) expect(after[side]).toBe(initial[side]);
    }
  });
});

describe("sentences", () => {
  it.each([
    [event("MeetingHeld", {}), "a meeting of the club took place"],
    [event("MeetingHeld", { ordinal: 10, place: "Astana" }), "the 10th meeting of the club in Astana took place"],
    [event("MeetingHeld", { ordinal: 2, kind: "regular" }), "the 2nd meeting of the club took place"],
    [event("MeetingHeld", { kind: "extraordinary" }), "an extraordinary meeting of the club took place"],
    [event("MeetingHeld", { kind: "informal" }), "an informal meeting of the club took place"],
    [
      event("MeetingHeld", { ordinal: 3, place: "Oslo", videoconference: true }),
      "the 3rd meeting of the club by videoconference took place",
    ],
    [
      event("MeetingHeld", { ordinal: 1, chair: { party: "ada", posts: ["chair"] } }),
      "the 1st meeting of the club took place, presided over by ADA",
    ],
    [event("MeetingPlanned", { ordinal: 21 }), "the 21st meeting of the club was planned"],
    [position, "ADA stated: no"],
  ] as const)("$1", (e, says) => {
    expect(meetings.sentence(e, names)).toBe(says);
  });
});
