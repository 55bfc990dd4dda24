import { AnnalsError } from "annals";
import { describe, expect, it } from "vitest";
import {
  type Aspect,
  type Handlers,
  type Shapes,
  type Strand,
  compose,
  dictionary,
  everything,
  isAspect,
  rulesOf,
} from "../../src/aspects/aspect.js";
import { identity } from "../../src/aspects/identity.js";
import { meetings } from "../../src/aspects/meetings.js";
import { membership } from "../../src/aspects/membership.js";
import { offices } from "../../src/aspects/offices.js";
import { organization } from "../../src/aspects/organization.js";
import { territory } from "../../src/aspects/territory.js";
import { treaties } from "../../src/aspects/treaties.js";
import type { Dissolved } from "../../src/aspects/identity.js";
import type { HistoricalEvent } from "../../src/event.js";
import { evolveIn, fold } from "../../src/history/replay.js";
import { count, id, record } from "../../src/shape.js";
import { event, eventTypes } from "../arbitraries.js";
import { names } from "./offences.js";

// An aspect of one's own: troops that an organisation sends.

type Deployed = HistoricalEvent<"Deployed", { readonly mission: string; readonly troops: number }>;
type Reinforced = HistoricalEvent<"Reinforced", { readonly mission: string; readonly troops: number }>;
type BroughtHome = HistoricalEvent<"BroughtHome", { readonly mission: string }>;
type DeploymentEvent = Deployed | Reinforced | BroughtHome;

interface DeploymentsState {
  readonly missions: Readonly<Record<string, number>>;
}

const handlers: Handlers<DeploymentsState, DeploymentEvent | Dissolved> = {
  Deployed({ missions }, { data }) {
    missions[data.mission] = data.troops;
  },
  Reinforced({ missions }, { data }) {
    missions[data.mission] = (missions[data.mission] ?? 0) + data.troops;
  },
  BroughtHome({ missions }, { data }) {
    missions[data.mission] = 0;
  },
  Dissolved({ missions }) {
    for (const mission of Object.keys(missions)) missions[mission] = 0;
  },
};
const ofMission = ({ data }: DeploymentEvent): string => data.mission;
const strand: Strand<number, DeploymentEvent | Dissolved> = {
  name: "deployment",
  field: "missions",
  start: 0,
  subject: (mission) => `the mission ${mission}`,
  inWords: (troops) => `${troops} troops`,
  rules: rulesOf<number, DeploymentEvent | Dissolved>("missions", 0, handlers, {
    Deployed: { about: ofMission, allowed: (from) => from === 0 },
    Reinforced: { about: ofMission, allowed: (from) => from > 0 },
    BroughtHome: { about: ofMission, allowed: (from) => from > 0 },
    Dissolved: { about: () => everything, allowed: () => true },
  }),
};
const shapes: Shapes<DeploymentEvent> = {
  Deployed: record<Deployed["data"]>({ mission: id, troops: count }),
  Reinforced: record<Reinforced["data"]>({ mission: id, troops: count }),
  BroughtHome: record<BroughtHome["data"]>({ mission: id }),
};
const deployments: Aspect<DeploymentEvent, DeploymentsState, Dissolved> = {
  name: "deployments",
  initial: Object.freeze({ missions: dictionary<number>() }),
  shapes,
  handlers,
  strands: [strand],
  laws: [],
  sentence: ({ type, data, organization: by }, speaker) => `${speaker.organization(by)}: ${type} ${data.mission}`,
};

const about = { organization: "club", on: "1993", sources: [{ source: "minutes" }] } as const;
const deployed: Deployed = { id: "d", type: "Deployed", data: { mission: "north", troops: 10 }, ...about };
const reinforced: Reinforced = { id: "r", type: "Reinforced", data: { mission: "north", troops: 5 }, ...about };
const home: BroughtHome = { id: "h", type: "BroughtHome", data: { mission: "north" }, ...about };

describe("an aspect of one's own, beside the six", () => {
  const model = compose(identity, membership, territory, treaties, offices, meetings, deployments);
  const list = [event("Founded", { name: "The Club", founders: ["norway"] }), deployed, reinforced];

  it("is folded with them", () => {
    const state = fold(model, list, model.initial);
    expect(state.missions).toEqual({ north: 15 });
    expect(state.name).toBe("The Club");
    expect(state.standings["norway"]).toMatchObject({ status: "member", founder: true });
    expect(fold(model, [...list, home], model.initial).missions).toEqual({ north: 0 });
  });

  it("evolves with them, one event at a time, to the same", () => {
    const stepwise = list.reduce((state, each) => evolveIn(model, state, each), model.initial);
    expect(stepwise).toEqual(fold(model, list, model.initial));
    expect(Object.isFrozen(stepwise.missions)).toBe(true);
  });

  it("hears the events of another aspect, which goes on hearing them too", () => {
    const state = fold(model, [...list, event("Dissolved", {}, "1999")], model.initial);
    expect(state.missions).toEqual({ north: 0 });
    expect(state.dissolved).toBe("1999");
    expect(state.standings["norway"]).toMatchObject({ status: "former", how: "dissolved" });
  });

  it("brings its shapes, strands and sentences", () => {
    expect(Object.keys(model.shapes)).toEqual([
      ...Object.keys(organization.shapes),
      "Deployed",
      "Reinforced",
      "BroughtHome",
    ]);
    expect(model.strands).toContain(strand);
    expect(model.sentence(deployed, names)).toBe("the club: Deployed north");
    expect(model.sentence(event("Joined", { party: "norway", as: "member" }), names)).toBe(
      "NORWAY joined the club as a member",
    );
  });

  it("starts from what its aspects start from, and nobody can change that", () => {
    expect(model.initial).toEqual({ ...organization.initial, missions: {} });
    expect(Object.isFrozen(model.initial)).toBe(true);
  });
});

describe("compose", () => {
  const problem = (call: () => unknown): AnnalsError => {
    try {
      call();
    } catch (error) {
      if (error instanceof AnnalsError) return error;
    }
    throw new Error("nothing was refused");
  };

  it("refuses two aspects with the same field of the state", () => {
    const other: Aspect<never, { readonly name: string }> = {
      name: "titles",
      initial: { name: "" },
      shapes: {},
      handlers: {},
      strands: [],
      laws: [],
      sentence: () => "",
    };
    expect(problem(() => compose(identity, other)).problems).toEqual([
      {
        code: "bad-argument",
        at: "compose",
        value: "name",
        message: 'the state of aspect "titles" cannot have "name", which is taken',
      },
    ]);
  });

  it("refuses two aspects with the same type of event", () => {
    type Renamed = HistoricalEvent<"Renamed", { readonly mission: string }>;
    const handlers: Handlers<{ readonly renamings: number }, Renamed> = {
      Renamed: (state) => {
        state.renamings += 1;
      },
    };
    const other: Aspect<Renamed, { readonly renamings: number }> = {
      name: "renamings",
      initial: { renamings: 0 },
      shapes: { Renamed: record<Renamed["data"]>({ mission: id }) },
      handlers,
      strands: [],
      laws: [],
      sentence: () => "renamed",
    };
    expect(problem(() => compose(identity, other)).message).toContain(
      'the events of aspect "renamings" cannot have "Renamed", which is taken',
    );
  });

  it("refuses a field of the state that no strand fills: it would be lost on the way to a day", () => {
    const forgetful = { ...deployments, initial: { missions: {}, spent: 0 } };
    expect(problem(() => compose(identity, forgetful)).problems).toEqual([
      {
        code: "bad-argument",
        at: "compose",
        value: "spent",
        message: 'no strand of aspect "deployments" fills the field "spent" of its state',
      },
    ]);
    // One that lies in the state itself fills every field of its start.
    const whole = { ...deployments, strands: [{ ...strand, field: undefined, start: { missions: {}, spent: 0 } }] };
    expect(compose({ ...forgetful, strands: whole.strands } as never).initial).toEqual({ missions: {}, spent: 0 });
    expect(problem(() => compose({ ...deployments, strands: [{ ...strand, field: "spent" }] })).problems[0].value).toBe(
      "missions",
    );
  });

  it("lets every aspect hear what several hear, and has the strands and the laws of all, in order", () => {
    const all = compose(identity, membership, deployments);
    const dissolved = event("Dissolved", {}, "1999");
    const founded = event("Founded", { name: "The Club", founders: ["norway"] });
    const state = fold(all, [founded, deployed, dissolved], all.initial);
    expect(state).toMatchObject({ name: "The Club", dissolved: "1999", missions: { north: 0 } });
    expect(state.standings["norway"]).toMatchObject({ status: "former" });
    expect(all.strands.map(({ name }) => name)).toEqual(["identity", "standing", "deployment"]);
    expect(all.laws.map(({ id: law }) => law)).toEqual(["nothing-before-founding", "nothing-after-dissolution"]);
  });

  it("lets an aspect hear what nobody else has, and says the type of what nobody can say", () => {
    const { sentence, handlers: all } = compose(deployments);
    expect(Object.keys(all).sort()).toEqual(["BroughtHome", "Deployed", "Dissolved", "Reinforced"]);
    expect(sentence(event("Dissolved", {}) as never, names)).toBe("Dissolved");
  });

  it("refuses an aspect twice", () => {
    expect(problem(() => compose(offices, offices)).code).toBe("bad-argument");
  });
});

describe("the six aspects as one", () => {
  it("have a shape, a handler and a sentence for every type of event", () => {
    expect(new Set(Object.keys(organization.shapes))).toEqual(new Set(eventTypes));
    expect(new Set(Object.keys(organization.handlers))).toEqual(new Set(eventTypes));
  });

  it("have laws and strands, each with a name of its own", () => {
    const ids = [
      ...organization.laws.map((law) => law.id),
      ...organization.strands.map((each) => `${each.name}-allows-it`),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    for (const { says } of organization.laws) expect(says).toMatch(/^[A-Z].*\.$/);
  });
});

describe("the rules of a strand in a dictionary", () => {
  const deep: Strand<{ readonly troops: number }, Reinforced> = {
    ...strand,
    start: { troops: 0 },
    inWords: ({ troops }) => String(troops),
    rules: rulesOf<{ readonly troops: number }, Reinforced>(
      "missions",
      { troops: 0 },
      {
        Reinforced: ({ missions }: { missions: Record<string, { troops: number }> }, { data }) => {
          (missions[data.mission] ??= { troops: 0 }).troops += data.troops;
        },
      },
      { Reinforced: { about: ofMission, allowed: () => true } },
    ),
  };

  it("change a copy of a value, which starts from nothing where nothing was", () => {
    const { next } = deep.rules.Reinforced;
    const first = next(deep.start, reinforced, "north");
    expect(first).toEqual({ troops: 5 });
    expect(next(first, reinforced, "north")).toEqual({ troops: 10 });
    expect(first).toEqual({ troops: 5 });
  });
});

describe("whether a value is an aspect", () => {
  it("says yes to all that have its parts", () => {
    for (const each of [identity, membership, meetings, deployments]) expect(isAspect(each)).toBe(true);
  });

  it.each(["name", "initial", "shapes", "handlers", "strands", "laws", "sentence"])(
    "says no without its %s",
    (part) => {
      for (const instead of [undefined, null, 7])
        expect(isAspect({ ...deployments, [part]: instead }), String(instead)).toBe(false);
    },
  );

  it("says no to what is no object, and to a text where something else belongs", () => {
    for (const value of [undefined, null, "aspect", 7, () => deployments]) expect(isAspect(value)).toBe(false);
    expect(isAspect({ ...deployments, laws: "none" })).toBe(false);
    expect(isAspect({ ...deployments, strands: {} })).toBe(false);
    expect(isAspect({ ...deployments, initial: "none" })).toBe(false);
  });
});

describe("a dictionary", () => {
  it("has no prototype and cannot be changed", () => {
    expect(Object.getPrototypeOf(dictionary())).toBeNull();
    expect(Object.isFrozen(dictionary())).toBe(true);
    expect(dictionary()["constructor"]).toBeUndefined();
  });
});
