import { AnnalsError, type Reading, read } from "annals";
import { describe, expect, it } from "vitest";
import { chronicleOf, event } from "../arbitraries.js";

// What a program without types may give to a reading, and what it is told.

const reading = read(chronicleOf([event("Joined", { party: "norway", as: "member" }, "1990", { id: "joined" })]));

/** What is wrong with a call, where it is one thing. */
function problemOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (!(error instanceof AnnalsError)) throw error;
    expect(error.problems).toHaveLength(1);
    return error.problems[0];
  }
  throw new Error("nothing was thrown");
}

/** Whatever is done with it, it throws. */
const trap = new Proxy(
  {},
  {
    get: () => {
      throw new RangeError("a trap");
    },
    getPrototypeOf: () => {
      throw new RangeError("a trap");
    },
    ownKeys: () => {
      throw new RangeError("a trap");
    },
  },
) as never; // stands for whatever is asked for
const trapped = (at: string) => ({ code: "bad-argument", at, value: undefined, message: "cannot be read: a trap" });

describe("a day that is none", () => {
  it.each([
    ["at", "day", (day: never) => reading.at(day)],
    ["the first day of diff", "from", (day: never) => reading.diff(day, "1991-01-01", "club")],
    ["the last day of diff", "to", (day: never) => reading.diff("1991-01-01", day, "club")],
    ["the day of diff between readings", "to", (day: never) => reading.diff(reading, day, "club")],
  ] as const)("is named where %s is asked for", (_, at, ask) => {
    const none = "1993-02-29" as never; // as a program without types may give
    expect(problemOf(() => ask(none))).toEqual({
      code: "bad-day",
      at,
      value: "1993-02-29",
      message: '"1993-02-29" is no day (February 1993 has 28 days): write a day as YYYY-MM-DD, such as 2012-11-02',
    });
    const half = 0.5 as never; // as a program without types may give
    expect(problemOf(() => ask(half))).toEqual({
      code: "bad-day",
      at,
      value: 0.5,
      message: 'expected a day such as "2012-06-28", found 0.5',
    });
  });

  it("may be a trap", () => {
    expect(problemOf(() => reading.diff(trap, "1991-01-01", "club"))).toEqual(trapped("from"));
  });
});

describe("a date that is none", () => {
  it("is named where a stretch of days is asked for", () => {
    expect(problemOf(() => reading.during("sometime"))).toMatchObject({
      code: "bad-date",
      at: "date",
      value: "sometime",
    });
    // @ts-expect-error -- a number, as a program without types may give
    expect(problemOf(() => reading.during(1993))).toMatchObject({ code: "bad-date", at: "date", value: 1993 });
  });
});

describe("a filter of events that is none", () => {
  const asked = (filter: unknown) => problemOf(() => reading.events(filter as Parameters<Reading["events"]>[0])); // none

  it.each([
    [null, "expected an object, found null"],
    ["Joined", 'expected an object, found "Joined"'],
    [["Joined"], 'expected an object, found ["Joined"]'],
  ])("is named where it is %j", (filter, message) => {
    expect(asked(filter)).toEqual({ code: "bad-argument", at: "filter", value: filter, message });
  });

  it("is named by the condition that there is not", () => {
    expect(asked({ type: "Joined", organisation: "club" })).toEqual({
      code: "bad-argument",
      at: "filter.organisation",
      value: "organisation",
      message: "no such condition; known are organization, type, party",
    });
  });

  it("is named by the type that there is not, with those that there are", () => {
    expect(asked({ type: "Joint" })).toMatchObject({ code: "bad-argument", at: "filter.type", value: "Joint" });
    expect(() => reading.events({ type: "Joint" as "Joined" })) // as a program without types may give
      .toThrow('filter.type: no such type of event: "Joint"; did you mean "Joined"');
    expect(() => reading.events({ type: "" as "Joined" })) // the same
      .toThrow(/: no such type of event: ""; known are Founded, Renamed, SeatMoved, .*, PositionStated$/);
    expect(asked({ type: null })).toMatchObject({ at: "filter.type", value: null });
  });

  it("may be a trap", () => {
    expect(asked(trap)).toEqual(trapped("filter"));
  });

  it("may leave a condition undefined, which is none", () => {
    const all = reading.events().map(({ id }) => id);
    expect(all).toEqual(["joined"]);
    const filter = { organization: undefined, type: undefined, party: undefined } as object; // as programs make them
    expect(reading.events(filter).map(({ id }) => id)).toEqual(all);
  });
});

describe("an answer that is none", () => {
  const explained = (answer: unknown) => problemOf(() => reading.explain(answer as Parameters<Reading["explain"]>[0])); // none
  const { question, because } = reading.at("1991-01-01").is("norway", "member", "club");

  it.each([
    ["null", null, "null"],
    ["a text", "yes", '"yes"'],
    ["a list", [], "[]"],
    [
      "without its events",
      { value: "yes", question: { day: "1991-01-01" } },
      '{"value":"yes","question":{"day":"1991-01-01"}}',
    ],
    [
      "with one event for a list",
      { because: { id: "joined" }, question: { day: "1991-01-01" } },
      '{"because":{"id":"joined"},"question":{"day":"1991-01-01"}}',
    ],
    ["without its question", { value: "yes", because: [] }, '{"value":"yes","because":[]}'],
    ["with a text for a question", { because: [], question: "why" }, '{"because":[],"question":"why"}'],
  ])("is not explained: %s", (_, answer, shown) => {
    expect(explained(answer)).toEqual({
      code: "bad-argument",
      at: "answer",
      value: answer,
      message: `expected an answer that \`is\` gave, found ${shown}`,
    });
  });

  it("may be a trap", () => {
    expect(explained(trap)).toEqual(trapped("answer"));
    expect(explained({ because: [trap], question, value: "yes" })).toEqual(trapped("answer"));
  });

  it("is an answer, where it has all that an answer has", () => {
    expect(reading.explain({ value: "yes", because, question }).says).toBe(
      "Yes: Norway was a member of the Club on 1 January 1991.",
    );
  });
});
