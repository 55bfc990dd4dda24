import { type OrganizationEvent, evolve, initial, replay } from "annals";
import { describe, expect, it } from "vitest";
import { type MeetingsState, meetings } from "../../src/aspects/meetings.js";
import { type AnyEntry, event } from "../arbitraries.js";
import { names, offences } from "./offences.js";

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

  it("Attended: nothing, who was there stays in the event", () => {
    const before = replay([held]);
    expect(evolve(before, event("Attended", { meeting: "first", party: "ada" }, "1990-05-04"))).toBe(before);
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
    [
      event("MeetingHeld", {
        absent: [{ party: "norway" }, { party: "ada" }],
        decisions: [{ did: "decided on", document: "a flag" }],
      }),
      "a meeting of the club took place, without NORWAY and ADA; it decided on a flag",
    ],
    [event("MeetingHeld", { days: 1 }), "a meeting of the club took place"],
    [
      event("MeetingHeld", { place: "Paris", days: 4, chair: { party: "ada" } }),
      "a meeting of the club in Paris took place over 4 days, presided over by ADA",
    ],
    [
      event("MeetingHeld", {
        decisions: [
          { did: "adopted", document: "a charter" },
          { did: "signed", document: "a treaty" },
          { did: "adopted", document: "a flag" },
          { did: "endorsed", document: "a list", hedge: "reportedly" },
        ],
      }),
      "a meeting of the club took place; it adopted a charter and a flag, signed a treaty and reportedly endorsed a list",
    ],
    [event("MeetingPlanned", { days: 2 }), "a meeting of the club was planned for 2 days"],
    [event("Attended", { meeting: "first", party: "ada" }), "ADA attended a meeting of the club"],
    [position, "ADA stated: no"],
  ] as const)("$1", (e, says) => {
    expect(meetings.sentence(e, names)).toBe(says);
  });
});

describe("how far the meetings have come, in words", () => {
  const [strand] = meetings.strands;
  const say = (...events: readonly OrganizationEvent[]) => {
    const state: MeetingsState = { meetings: come(...events) };
    return strand?.inWords(state as never, names); // the strand of meetings follows this state
  };

  it.each([
    [[], "0 held"],
    [[held], "1 held"],
    [[planned], "1 planned"],
    [[position], "1 position stated"],
    [[position, position], "2 positions stated"],
    [[planned, held, second, position], "2 held, 1 planned and 1 position stated"],
    [[planned, position], "1 planned and 1 position stated"],
  ])("%#", (events, words) => {
    expect(say(...events)).toBe(words);
    expect(strand?.subject("itself", names)).toBe("the meetings");
  });
});

describe("laws of meetings", () => {
  const met = (id: string, ordinal: number | undefined, on: string) =>
    event("MeetingHeld", ordinal === undefined ? {} : { ordinal }, on, { id });

  it("one-ordinal-one-meeting: each later one is named with the first of its number", () => {
    const found = (...events: readonly AnyEntry[]) => offences(meetings.laws, "one-ordinal-one-meeting", ...events);
    expect(found(met("a", 1, "1991"), met("b", 2, "1992"), met("c", 2, "1993"), met("d", 2, "1994"))).toEqual([
      ["b c", 'the 2nd meeting of the club is recorded twice: as "b" and as "c"'],
      ["b d", 'the 2nd meeting of the club is recorded twice: as "b" and as "d"'],
    ]);
    expect(found(met("a", undefined, "1991"), met("b", undefined, "1992"))).toEqual([]);
    expect(found(met("a", 1, "1991"), { ...met("b", 1, "1992"), disputed: true })).toEqual([]);
    expect(found(met("a", 1, "1991"), event("MeetingPlanned", { ordinal: 1 }, "1992"))).toEqual([]);
  });

  it("ordinals-rise: the highest that was certainly held before is named first", () => {
    const found = (...events: readonly AnyEntry[]) => offences(meetings.laws, "ordinals-rise", ...events);
    expect(found(met("a", 3, "1991"), met("b", 5, "1992"), met("c", 4, "1993"))).toEqual([
      ["b c", 'the 5th meeting of the club is dated before the 4th: compare "b" and "c"'],
    ]);
    expect(found(met("a", 2, "1991"), met("b", 2, "1992"))).toEqual([]); // which another law finds
    expect(found(met("a", 5, "1990"), met("b", 1, "1991"), met("c", 4, "1993")).map(([both]) => both)).toEqual([
      "a b",
      "a c",
    ]);
    expect(found(met("a", 5, "1993"), met("b", 4, "1993-06"))).toEqual([]);
    expect(found({ ...met("a", 5, "1991"), disputed: true }, met("b", 4, "1992"))).toEqual([]);
    expect(found(met("a", 5, "1991"), { ...met("b", 4, "1992"), disputed: true })).toEqual([]);
  });

  it("ordinals-rise: a date that reaches far back does not hide one that was over", () => {
    const vague = met("vague", 1, "[..1999]");
    expect(offences(meetings.laws, "ordinals-rise", vague, met("a", 5, "1991"), met("b", 4, "1992"))).toEqual([
      ["a b", 'the 5th meeting of the club is dated before the 4th: compare "a" and "b"'],
    ]);
  });

  it("no-meeting-missing: between the numbers, in whatever order they stand; a number twice is no gap", () => {
    const found = (...events: readonly AnyEntry[]) => offences(meetings.laws, "no-meeting-missing", ...events);
    expect(found(met("d", 7, "1990"), met("a", 1, "1991"), met("b", 3, "1992"), met("c", 3, "1993"))).toEqual([
      ["a c", "1 meeting of the club between the 1st and the 3rd is not on record"],
      ["c d", "3 meetings of the club between the 3rd and the 7th are not on record"],
    ]);
    expect(found(met("b", 10, "1991"), met("a", 9, "1992"), met("c", undefined, "1993"))).toEqual([]);
    expect(found(met("a", 4, "1991"))).toEqual([]); // where a count begins, nothing is missing
  });
});
