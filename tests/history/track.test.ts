import { describe, expect, it } from "vitest";
import { itself, type Rule } from "../../src/aspects/aspect.js";
import { Track } from "../../src/history/track.js";
import { type Day, dayOf } from "../../src/time/day.js";
import { type EventOf, event } from "../arbitraries.js";

type Renamed = EventOf<"Renamed">;
type State = { readonly was: { readonly said: string } } | null;

const named = (id: string, on: string, disputed = false): Renamed =>
  event("Renamed", { name: id }, on, disputed ? { id, disputed } : { id });

const said = (state: State): string => state?.was.said ?? "";
/** Each event adds its letter; one called "-" leaves the state as it is. */
const inOrder: Rule<State, Renamed> = {
  about: () => itself,
  allowed: () => true,
  next: (from, { data: { name } }) => (name === "-" ? from : { was: { said: said(from) + name } }),
};
/** The same, but what comes out does not tell who was first. */
const inAnyOrder: Rule<State, Renamed> = {
  ...inOrder,
  next: (from, { data: { name } }) => ({
    was: {
      said: Array.from(said(from) + name)
        .sort()
        .join(""),
    },
  }),
};

const track = (rule: Rule<State, Renamed>, ...events: readonly Renamed[]) =>
  new Track<State, Renamed>(
    null,
    itself,
    events.map((each) => ({ event: each, rule })),
  );

describe("what has certainly happened by a day", () => {
  const certain = (day: string, ...events: readonly Renamed[]) => track(inOrder, ...events).certainAt(dayOf(day));

  it("is nothing where none of the events has, or where they leave everything as it was", () => {
    expect(certain("2000-01-01")).toBeUndefined();
    expect(certain("1989-12-31", named("a", "1990"))).toBeUndefined();
    expect(certain("1990-12-30", named("a", "1990"))).toBeUndefined();
    expect(certain("2000-01-01", named("-", "1990"))).toBeUndefined();
    expect(certain("2000-01-01", named("a", "1990"), named("-", "1991"))).toEqual({ was: { said: "a" } });
  });

  it("is the fold of the events in order, though one of them is certain only after those that follow it", () => {
    const events = [named("a", "[1990..1999]"), named("b", "1992"), named("c", "[1993..1998]"), named("d", "1994")];
    expect(said(certain("1992-12-31", ...events) ?? null)).toBe("b");
    expect(said(certain("1994-12-31", ...events) ?? null)).toBe("bd");
    expect(said(certain("1998-12-31", ...events) ?? null)).toBe("bcd");
    expect(said(certain("1999-12-30", ...events) ?? null)).toBe("bcd");
    expect(said(certain("1999-12-31", ...events) ?? null)).toBe("abcd");
  });

  it("keeps events of one day in their order", () => {
    const events = [named("b", "[1990..1995]"), named("a", "[1991..1995]"), named("c", "1995")];
    expect(said(certain("1995-12-30", ...events) ?? null)).toBe("");
    expect(said(certain("1995-12-31", ...events) ?? null)).toBe("bac");
  });

  it("has nothing disputed, and nothing without a last day", () => {
    const events = [named("a", "1990", true), named("b", "[1991..]"), named("c", "1992")];
    expect(said(certain("2000-01-01", ...events) ?? null)).toBe("c");
    expect(track(inOrder, named("b", "[1991..]")).certainAt(Infinity as Day)).toBeUndefined(); // past every day
  });

  it("is frozen to the bottom", () => {
    const state = certain("1990-12-31", named("a", "1990"));
    expect(Object.isFrozen(state)).toBe(true);
    expect(Object.isFrozen(state?.was)).toBe(true);
  });
});

describe("what is told over time", () => {
  const told = (of: Track<State, Renamed>, say: (state: State) => string, day: string) => {
    const { days, words, outcomes } = of.tell(say);
    const index = days.indexOf(dayOf(day));
    return {
      words: [...(words[index] ?? [])].sort(),
      because: outcomes[index]?.because.map(({ id }) => id),
      possible: outcomes[index]?.possible.map(said).sort(),
    };
  };

  it("rests, where it is certain, on the events that settled it last", () => {
    const both = track(inOrder, named("a", "1990-01-05"), named("b", "1992-01"));
    expect(told(both, said, "1990-01-04")).toEqual({ words: [""], because: [], possible: [""] });
    expect(told(both, said, "1990-01-05")).toEqual({ words: ["a"], because: ["a"], possible: ["a"] });
    expect(told(both, said, "1991-12-31")).toEqual({ words: ["a"], because: ["a"], possible: ["a"] });
    expect(told(both, said, "1992-01-31")).toEqual({ words: ["ab"], because: ["b"], possible: ["ab"] });
  });

  it("rests, where it is open, on these and on all that can still turn it", () => {
    const both = track(inOrder, named("a", "1990-01-05"), named("b", "1992-01"));
    expect(told(both, said, "1992-01-01")).toEqual({ words: ["a", "ab"], because: ["a", "b"], possible: ["a", "ab"] });
    expect(told(both, said, "1992-01-30")).toEqual({ words: ["a", "ab"], because: ["a", "b"], possible: ["a", "ab"] });
  });

  it("rests also on what was settled while it was open", () => {
    const three = track(inAnyOrder, named("a", "1990"), named("b", "[1992-01..1992-03]"), named("c", "1992"));
    expect(told(three, said, "1992-03-31")).toEqual({
      words: ["ab", "abc"],
      because: ["a", "b", "c"],
      possible: ["ab", "abc"],
    });
    expect(told(three, said, "1992-12-31")).toEqual({ words: ["abc"], because: ["b", "c"], possible: ["abc"] });
  });

  it("stays as it was where an event changes the state but not what is said of it", () => {
    const both = track(inOrder, named("a", "1990-01-05"), named("b", "1992-01"));
    const any = (state: State) => (said(state) === "" ? "no" : "yes");
    expect(told(both, any, "1990-01-04")).toEqual({ words: ["no"], because: [], possible: [""] });
    expect(told(both, any, "1992-01-10")).toEqual({ words: ["yes"], because: ["a"], possible: ["a", "ab"] });
    expect(told(both, any, "1992-01-31")).toEqual({ words: ["yes"], because: ["a"], possible: ["ab"] });
    // What settled without turning anything is not a ground of what turns later.
    const later = track(inOrder, named("a", "1990-01-05"), named("b", "1992-01"), named("c", "1993-01-01"));
    const hasC = (state: State) => (said(state).includes("c") ? "yes" : "no");
    expect(told(later, hasC, "1993-01-01")).toEqual({ words: ["yes"], because: ["c"], possible: ["abc"] });
  });

  it("is open for ever where an event is disputed, and names no event twice", () => {
    const disputed = track(inOrder, named("a", "1990-01-05"), named("d", "1991", true));
    expect(told(disputed, said, "2000-01-01")).toEqual({
      words: ["a", "ad"],
      because: ["a", "d"],
      possible: ["a", "ad"],
    });
  });

  it("is open from the beginning of time where an event has no first day", () => {
    const early = track(inOrder, named("a", "[..1990]"));
    expect(told(early, said, "1900-01-01")).toEqual({ words: ["", "a"], because: ["a"], possible: ["", "a"] });
    expect(told(early, said, "1990-12-31")).toEqual({ words: ["a"], because: ["a"], possible: ["a"] });
  });

  it("tells apart what is open in more than one way", () => {
    const two = track(inOrder, named("a", "1990-01-05"), named("d", "1991", true), named("e", "1993-01-01", true));
    expect(told(two, said, "1992-01-01").words).toEqual(["a", "ad"]);
    expect(told(two, said, "1994-01-01")).toEqual({
      words: ["a", "ad", "ade", "ae"],
      because: ["a", "d", "e"],
      possible: ["a", "ad", "ade", "ae"],
    });
  });

  it("is frozen, and the same when asked again, whatever was asked in between", () => {
    const both = track(inOrder, named("a", "1990-01-05"), named("b", "1992-01"));
    const long = (state: State) => String(said(state).length);
    const first = both.tell(said);
    expect(both.tell(said)).toBe(first);
    expect(told(both, long, "1990-01-05").words).toEqual(["1"]);
    expect(told(both, said, "1990-01-05").words).toEqual(["a"]);
    expect(both.tell(said)).toBe(first);
    expect(both.tell(long)).toBe(both.tell(long));
    for (const outcome of first.outcomes) {
      expect(Object.isFrozen(outcome)).toBe(true);
      expect(Object.isFrozen(outcome.because)).toBe(true);
    }
  });
});

describe("whether something holds at some time", () => {
  it("is yes in every world, no in none, and unknown between", () => {
    const both = track(inOrder, named("a", "1990-01-05"), named("b", "1992-01"));
    const hasB = (state: State) => said(state).includes("b");
    const asked = (from: string, to: string) => both.sometime([dayOf(from), dayOf(to)], hasB);
    expect(asked("1990-01-01", "1991-12-31")).toBe("no");
    expect(asked("1990-01-01", "1992-01-10")).toBe("unknown");
    expect(asked("1990-01-01", "1992-01-31")).toBe("yes");
  });
});
