import {
  type Chronicle,
  type OrganizationEvent,
  type OrganizationState,
  type Status,
  evolve,
  initial,
  read,
  replay,
} from "annals";
import { csto } from "annals/events/csto";
import {
  type Reducers,
  checkpointContinues,
  lawfulChronicle,
  refines,
  replayEqualsEvolve,
  statesAreFrozen,
} from "annals/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDay, isoOf } from "../../src/time/day.js";
import { when } from "../../src/time/edtf.js";
import { chronicleOf, event } from "../arbitraries.js";
import { runs } from "./shrunk.js";

type Whole = Reducers<OrganizationState, OrganizationEvent>;
const whole: Whole = { initial, evolve, replay };

const events = read(csto, { according: "asia-plus-2012-11-02" }).events({ organization: "csto" });
const lawfulEvents = lawfulChronicle().map((made) => read(made).events({ organization: "league" }));

/** A user's own reducers, as small as can be. */
interface Tally {
  readonly joined: readonly string[];
}
const step = ({ joined }: Tally, id: string): Tally => Object.freeze({ joined: Object.freeze([...joined, id]) });
const tally: Reducers<Tally, string> = {
  initial: Object.freeze({ joined: Object.freeze([]) }),
  evolve: step,
  replay: (ids, from = tally.initial) => ids.reduce(step, from),
};

describe("replayEqualsEvolve", () => {
  it("holds of the library, on any lawful history, and of other reducers", { timeout: runs(20_000) }, () => {
    replayEqualsEvolve(events);
    fc.assert(
      fc.property(lawfulEvents, (list) => {
        replayEqualsEvolve(list);
      }),
      { numRuns: runs(40) },
    );
    replayEqualsEvolve(["a", "b"], tally);
  });

  it("names the event at which replay goes another way, and the place", () => {
    const forgets: Whole = {
      ...whole,
      replay: (list, from) =>
        replay(
          list.filter(({ type }) => type !== "Renamed"),
          from,
        ),
    };
    expect(() => {
      replayEqualsEvolve(events, forgets);
    }).toThrow(
      /replaying \d+ events at once gives another state than evolving one by one; the last of them is .*renamed.*: at state\.name, "Collective Security Treaty Organization" beside "Collective Security Treaty"/,
    );
    const wrongStart: Reducers<Tally, string> = { ...tally, replay: (ids) => ids.reduce(step, { joined: ["x"] }) };
    expect(() => {
      replayEqualsEvolve([], wrongStart);
    }).not.toThrow(/last/);
    expect(() => {
      replayEqualsEvolve([], wrongStart);
    }).toThrow("replaying 0 events");
  });
});

describe("statesAreFrozen", () => {
  it("holds of the library, on any lawful history, and of other reducers", { timeout: runs(20_000) }, () => {
    statesAreFrozen(events);
    fc.assert(
      fc.property(lawfulEvents, (list) => {
        statesAreFrozen(list);
      }),
      { numRuns: runs(40) },
    );
    statesAreFrozen(["a"], tally);
  });

  it("names what can be changed, and after which event", () => {
    const loose: Reducers<Tally, string> = {
      ...tally,
      evolve: ({ joined }, id) => Object.freeze({ joined: [...joined, id] }),
    };
    expect(() => {
      statesAreFrozen(["a"], loose);
    }).toThrow('the state after "a" can be changed: state.joined is not frozen');
    expect(() => {
      statesAreFrozen(["a"], { ...tally, initial: { joined: [] } });
    }).toThrow("the initial state can be changed: state is");
    expect(() => {
      statesAreFrozen(["a"], { ...tally, replay: () => ({ joined: [] }) });
    }).toThrow("`replay` gives");
  });
});

describe("checkpointContinues", () => {
  it("holds of the library, on any lawful history, and of other reducers", { timeout: runs(20_000) }, () => {
    for (const at of events.keys()) checkpointContinues(events, at);
    fc.assert(
      fc.property(lawfulEvents, fc.nat(20), (list, at) => {
        checkpointContinues(list, at);
      }),
      { numRuns: runs(60) },
    );
    checkpointContinues(["a", "b", "c"], 2, tally);
  });

  it("says what is lost on the way, or changed behind one's back", () => {
    const startsAfresh: Reducers<Tally, string> = { ...tally, replay: (ids) => ids.reduce(step, tally.initial) };
    expect(() => {
      checkpointContinues(["a", "b"], 1, startsAfresh);
    }).toThrow("continuing after 1 events gives another state than replaying all: at state.joined.length, 1 beside 2");
    const inPlace = (ids: readonly string[], from: { joined: string[] } = { joined: [] }) => {
      from.joined.push(...ids);
      return from;
    };
    expect(() => {
      checkpointContinues(["a", "b"], 1, {
        initial: { joined: [] },
        evolve: (s, id) => inPlace([id], s),
        replay: inPlace,
      });
    }).toThrow("has changed the checkpoint");
  });
});

describe("refines", () => {
  it("holds of the library, on any lawful history", { timeout: runs(60_000) }, () => {
    expect(refines(csto, "georgia-joined", "1993-12-09")).toBeGreaterThan(1000);
    let compared = 0;
    fc.assert(
      fc.property(
        lawfulChronicle({ events: 8, parties: 2 }),
        fc.nat(99),
        fc.nat(400),
        fc.nat(400),
        (made, which, early, late) => {
          const entries = made.records["league"] ?? [];
          const entry = entries[which % entries.length];
          const { earliest, latest } = when(entry?.on ?? "1980");
          fc.pre(entry !== undefined && isDay(earliest) && isDay(latest) && earliest < latest);
          const [first, last] = [Math.min(earliest + early, latest), Math.max(latest - late, earliest)];
          const narrower = first <= last ? `[${iso(first)}..${iso(last)}]` : iso(first);
          compared += refines(made, entry.id, narrower);
        },
      ),
      { numRuns: runs(60) },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it("names the first answer that a narrower date turned", () => {
    // Takes an answer that is open for a no.
    const hasty = (chronicle: Chronicle) => ({
      at: (day: string) => ({
        is: (party: string, status: Status, organization: string) => {
          const { value } = read(chronicle).at(day).is(party, status, organization);
          return { value: value === "unknown" ? ("no" as const) : value };
        },
      }),
    });
    const made = chronicleOf([event("Joined", { party: "norway", as: "member" }, "1993", { id: "joined" })]);
    expect(() => refines(made, "joined", "1993-09-24", hasty)).toThrow(
      'narrowing the date of "joined" to 1993-09-24 turns no into yes: was "norway" "',
    );
  });

  it("compares nothing where the narrower date suits no order of the events", () => {
    const made = chronicleOf([
      event("Joined", { party: "norway", as: "member" }, "[1993..1995]", { id: "joined" }),
      event("Suspended", { party: "norway", basis: "sanction" }, "1994-05"),
    ]);
    expect(refines(made, "joined", "1994-05-31")).toBeGreaterThan(100);
    expect(refines(made, "joined", "1995")).toBe(0);
  });

  it("refuses what is no event, and what is no narrower date", () => {
    expect(() => refines(csto, "nobody-joined", "1993")).toThrow('no event has the id "nobody-joined"');
    const made = chronicleOf([event("Joined", { party: "norway", as: "member" }, "1993", { id: "joined" })]);
    expect(() => refines(made, "joined", "1994")).toThrow("1994 is not within 1993");
    expect(() => refines(made, "joined", "soon")).toThrow("narrower");
  });
});

const iso = (day: number): string => (isDay(day) ? isoOf(day) : "");
