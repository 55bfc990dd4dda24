import { AnnalsError, type OrganizationEvent, type OrganizationState, evolve, initial, replay } from "annals";
import { describe, expect, it } from "vitest";
import { type Aspect, compose } from "../../src/aspects/aspect.js";
import { replayIn } from "../../src/history/replay.js";
import { event } from "../arbitraries.js";

const founded = event("Founded", { name: "The Club", founders: ["norway"], treaty: "charter", years: 5 }, "1990");
const joined = event("Joined", { party: "sweden", as: "member" }, "1991");
const renamed = event("Renamed", { name: "The New Club" }, "1992");
const all = [founded, joined, renamed];

function problems(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (error) {
    if (error instanceof AnnalsError) return error.problems.map(({ at, message }) => `${at}: ${message}`);
    throw error;
  }
  return [];
}

describe("initial", () => {
  it("is an organisation to which nothing has happened, and cannot be changed", () => {
    expect(initial).toEqual({
      name: null,
      acronym: null,
      founded: null,
      parent: null,
      seat: null,
      successor: null,
      dissolved: null,
      standings: {},
      ratifications: {},
      territories: {},
      treaties: {},
      offices: {},
      meetings: { held: 0, last: null, planned: 0, positions: 0 },
    });
    expect(Object.isFrozen(initial)).toBe(true);
    expect(Object.isFrozen(initial.standings)).toBe(true);
    expect(Object.isFrozen(initial.meetings)).toBe(true);
  });
});

describe("evolve", () => {
  it("gives a new state and leaves the old one", () => {
    const state = evolve(initial, founded);
    expect(state).not.toBe(initial);
    expect(state.name).toBe("The Club");
    expect(initial.name).toBeNull();
  });

  it("shares what did not change", () => {
    const before = replay([founded, joined]);
    const after = evolve(before, event("Suspended", { party: "sweden", basis: "request" }));
    expect(after.standings["norway"]).toBe(before.standings["norway"]);
    expect(after.treaties).toBe(before.treaties);
    expect(after.meetings).toBe(before.meetings);
  });

  it("gives back the very state where nothing changed", () => {
    const before = replay([founded]);
    expect(evolve(before, event("LeftBody", { party: "iceland", body: "staff" }))).toBe(before);
  });

  it("gives a frozen state", () => {
    const state = evolve(evolve(initial, founded), joined);
    expect(Object.isFrozen(state)).toBe(true);
    expect(Object.isFrozen(state.standings)).toBe(true);
    expect(Object.isFrozen(state.standings["sweden"])).toBe(true);
    expect(Object.isFrozen(state.treaties["charter"]?.term)).toBe(true);
  });

  it("never freezes or changes the state that it is given, nor the event", () => {
    const state = JSON.parse(JSON.stringify(replay(all))) as OrganizationState;
    const before = JSON.stringify(state);
    const given = structuredClone(event("TreatySigned", { treaty: "pact", signatories: ["norway"] }));
    evolve(state, given);
    evolve(state, event("LeftBody", { party: "iceland", body: "staff" }));
    expect(JSON.stringify(state)).toBe(before);
    const { standings, meetings, treaties } = state;
    for (const part of [state, standings, standings["norway"], meetings, treaties["charter"]])
      expect(Object.isFrozen(part)).toBe(false);
    expect(Object.isFrozen(treaties["charter"]?.signatories)).toBe(false);
    expect([given, given.data, given.data.signatories].some(Object.isFrozen)).toBe(false);
  });

  it("freezes to the bottom what it makes of a state from JSON", () => {
    const state = JSON.parse(JSON.stringify(replay(all))) as OrganizationState;
    const same = evolve(state, event("LeftBody", { party: "iceland", body: "staff" }));
    expect(same).toEqual(state);
    for (const part of [same, same.standings, same.standings["norway"], same.treaties["charter"]?.signatories])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it("moves everyone whom an event names, and everyone there is where it touches all", () => {
    const many = evolve(initial, event("Founded", { name: "The Club", founders: ["norway", "sweden"] }, "1990"));
    expect(Object.keys(many.standings)).toEqual(["norway", "sweden"]);
    const gone = evolve(many, event("Dissolved", {}, "1999"));
    expect(Object.values(gone.standings).map(({ status }) => status)).toEqual(["former", "former"]);
    expect(Object.keys(gone.standings)).toEqual(["norway", "sweden"]);
  });

  it("keeps the parts that an event writes again as they were", () => {
    const before = evolve(evolve(initial, founded), joined);
    expect(evolve(before, joined).standings["sweden"]).toBe(before.standings["sweden"]);
  });

  it("is a reducer: what a list passes besides is of no account", () => {
    expect(all.reduce(evolve, initial)).toEqual(replay(all));
  });

  it("names every field that is wrong", () => {
    expect(problems(() => evolve(initial, { ...joined, on: "1993/..", data: { party: "norway" } } as never))).toEqual([
      expect.stringMatching(/^event\.on: .*1993/),
      expect.stringMatching(/^event\.data\.as: missing/),
    ]);
    expect(problems(() => evolve(initial, { ...joined, type: "Jioned" } as never))).toEqual([
      expect.stringMatching(/^event\.type: no such type of event: "Jioned"/),
    ]);
  });

  it("takes the state of an organisation and nothing else", () => {
    expect(problems(() => evolve(undefined as never, joined))).toEqual([expect.stringMatching(/^state: expected/)]);
    const rest = Object.fromEntries(Object.entries(initial).filter(([name]) => name !== "standings"));
    expect(problems(() => evolve(rest as never, joined))).toEqual([
      expect.stringMatching(/^state\.standings: .*initial/),
    ]);
    expect(problems(() => evolve({ ...initial, standings: null } as never, joined))).toEqual([
      expect.stringMatching(/^state\.standings/),
    ]);
    for (const call of [
      () => evolve(undefined as never, joined),
      () => evolve(rest as never, joined),
      () => evolve({ ...initial, standings: null } as never, joined),
      () => replay([], { ...initial, name: () => "The Club" } as never),
    ])
      expect(call).toThrow(expect.objectContaining({ code: "bad-argument" }));
    expect(problems(() => evolve({ ...initial, standings: null } as never, joined))).toEqual([
      "state.standings: expected an object, found null",
    ]);
  });

  it("says where it stands when the state itself throws, or holds what is no data", () => {
    const thrower = {
      get name(): never {
        throw new Error("no name");
      },
    };
    const broken = Object.defineProperties({ ...initial }, Object.getOwnPropertyDescriptors(thrower));
    expect(problems(() => evolve(broken, joined))).toEqual(["state: cannot be read: no name"]);
    expect(problems(() => replay([joined], broken))).toEqual(["state: cannot be read: no name"]);
    expect(problems(() => replay([], { ...initial, name: () => "The Club" } as never))).toEqual([
      "state: expected plain data, found a function",
    ]);
  });
});

describe("the state of an organisation with an aspect of one's own", () => {
  const start = { plan: { places: { oslo: {} }, note: "" } };
  const plan: Aspect<never, typeof start> = {
    name: "plan",
    initial: start,
    shapes: {},
    handlers: {},
    strands: [{ name: "plan", start, rules: {}, subject: () => "the plan", inWords: () => "a plan" }],
    laws: [],
    sentence: () => "nothing",
  };
  const model = compose(plan);
  const from = (state: unknown) => replayIn(model, [], state as typeof start); // JSON, of any type

  it("is taken from JSON to the bottom", () => {
    expect(from({ plan: { places: { oslo: { rooms: 5 } }, note: "x" } })).toEqual({
      plan: { places: { oslo: { rooms: 5 } }, note: "x" },
    });
  });

  it("is refused at the very place where an object is missing, however deep", () => {
    expect(problems(() => from({ plan: 5 }))).toEqual(["state.plan: expected an object, found 5"]);
    expect(problems(() => from({ plan: { places: [] } }))).toEqual(["state.plan.places: expected an object, found []"]);
    expect(problems(() => from({ plan: { places: { oslo: null } } }))).toEqual([
      "state.plan.places.oslo: expected an object, found null",
    ]);
  });
});

describe("replay", () => {
  it("is what the events come to, in the order given", () => {
    expect(replay(all).name).toBe("The New Club");
    expect(replay([renamed, founded]).name).toBe("The Club");
    expect(replay([])).toEqual(initial);
  });

  it("goes on from an earlier state, also one that was kept as JSON", () => {
    const early = replay([founded, joined]);
    expect(replay([renamed], early)).toEqual(replay(all));
    expect(replay([renamed], JSON.parse(JSON.stringify(early)) as OrganizationState)).toEqual(replay(all));
    expect(early.name).toBe("The Club");
  });

  it("keeps nothing of the events: they are neither frozen nor held on to", () => {
    const list = structuredClone(all) as OrganizationEvent[];
    const state = replay(list);
    expect(list.some(Object.isFrozen)).toBe(false);
    const [first] = list;
    if (first?.type === "Founded") (first.data.founders as string[]).push("iceland");
    expect(Object.keys(state.standings)).toEqual(["norway", "sweden"]);
    const signed = structuredClone(event("TreatySigned", { treaty: "pact", signatories: ["norway"] }));
    const treaty = replay([signed]).treaties["pact"];
    (signed.data.signatories as string[]).push("iceland");
    expect(treaty?.signatories).toEqual(["norway"]);
  });

  it("finds every problem of every event, with its place", () => {
    const bad = [founded, { ...joined, on: "" }, 5, { ...renamed, data: {} }];
    expect(problems(() => replay(bad as never))).toEqual([
      expect.stringMatching(/^events\[1\]\.on: /),
      expect.stringMatching(/^events\[2\]: expected an event, found 5/),
      expect.stringMatching(/^events\[3\]\.data\.name: missing/),
    ]);
    expect(problems(() => replay({} as never))).toEqual([expect.stringMatching(/^events: expected a list/)]);
  });

  it("finds a hole in a list", () => {
    const sparse: OrganizationEvent[] = [founded];
    sparse[2] = joined;
    expect(problems(() => replay(sparse))).toEqual([expect.stringMatching(/^events\[1\]: /)]);
  });

  it("takes 30,000 events in its stride", () => {
    const many = Array.from({ length: 30_000 }, (_, index) =>
      event("Joined", { party: `party-${index % 200}`, as: "observer" }, "1993-02-03", { id: `event-${index}` }),
    );
    expect(Object.keys(replay(many).standings)).toHaveLength(200);
  });
});
