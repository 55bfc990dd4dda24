import { initial, replay } from "annals";
import { describe, expect, it } from "vitest";
import { standingStrand } from "../../src/aspects/membership.js";
import { organization as model } from "../../src/aspects/organization.js";
import { type Difference, apply, differences } from "../../src/history/diff.js";
import { event } from "../arbitraries.js";

const founded = event("Founded", { name: "The Club", founders: ["sweden"] }, "1990");
const joined = event("Joined", { party: "norway", as: "member" }, "1991");
const left = event("Withdrew", { party: "norway" }, "1995");
const renamed = event("Renamed", { name: "The League" }, "1996");

const between = (before: object, after: object): readonly Difference[] =>
  differences(model.strands, before, after).map(({ path, before: was, after: is }) => ({
    path,
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is }),
  }));
const paths = (before: object, after: object) => between(before, after).map(({ path }) => path);

const young = replay([founded, joined]);
const old = replay([founded, joined, left, renamed]);

describe("differences", () => {
  it("are none between what is alike", () => {
    expect(differences(model.strands, young, young)).toEqual([]);
    expect(differences(model.strands, initial, replay([]))).toEqual([]);
  });

  it("are of fields, and of keys in dictionaries, each with what was and what is", () => {
    expect(between(young, old)).toContainEqual({ path: ["name"], before: "The Club", after: "The League" });
    expect(between(young, old)).toContainEqual({
      path: ["standings", "norway"],
      before: young.standings["norway"],
      after: old.standings["norway"],
    });
    expect(paths(young, old)).not.toContainEqual(["standings", "sweden"]);
  });

  it("have no before where there was nothing, and no after where there is nothing", () => {
    const [came] = differences([standingStrand], replay([founded]), young);
    expect(came).toStrictEqual({
      path: ["standings", "norway"],
      strand: standingStrand,
      after: young.standings["norway"],
    });
    const [went] = differences([standingStrand], young, replay([founded]));
    expect(went).toStrictEqual({
      path: ["standings", "norway"],
      strand: standingStrand,
      before: young.standings["norway"],
    });
  });

  it("see only a state's own fields and keys", () => {
    const standing = { status: "member" };
    expect(between({ standings: {} }, { standings: { constructor: standing } })).toEqual([
      { path: ["standings", "constructor"], after: standing },
    ]);
    expect(between({}, { standings: { norway: standing } })).toEqual([
      { path: ["standings", "norway"], after: standing },
    ]);
  });
});

describe("applied", () => {
  it("they turn the one state into the other, either way, and leave the first as it is", () => {
    for (const [from, to] of [
      [young, old],
      [old, young],
      [initial, old],
      [old, initial],
    ] as const) {
      const kept = JSON.stringify(from);
      expect(apply(from, differences(model.strands, from, to))).toEqual(to);
      expect(JSON.stringify(from)).toBe(kept);
    }
    expect(Object.keys(apply(young, differences([standingStrand], young, initial)).standings)).toEqual([]);
  });

  it("make a new, frozen state with dictionaries that have no prototype", () => {
    const made = apply(young, differences(model.strands, young, old));
    expect(made).not.toBe(young);
    expect(Object.isFrozen(made)).toBe(true);
    expect(Object.isFrozen(made.standings["norway"])).toBe(true);
    expect(Object.getPrototypeOf(made.standings)).toBeNull();
    expect(apply(young, [])).toEqual(young);
  });
});
