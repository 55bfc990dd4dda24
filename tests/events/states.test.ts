import process from "node:process";
import type { Party } from "annals";
import { states } from "annals/events/states";
import { iso31661, iso31663 } from "iso-3166";
import { describe, expect, it } from "vitest";
import { textIn } from "../../src/cli/cow.js";
import { cowSpells } from "../../src/formats/correlates-of-war.js";

// The list of the Correlates of War is not in the repository: `COW=FOLDER` names your own copy.
const folder = process.env["COW"] ?? "";
const all: readonly (readonly [string, Party])[] = Object.entries(states);
const spells = all.flatMap(([, { cow = [] }]) => cow);
/** The list ends here, and so do the states that still were in the system. */
const end = "2016-12-31";

describe("the states of all chronicles", () => {
  it.skipIf(folder === "")(
    "are in the system of the Correlates of War when their list has them, and at no other time",
    () => {
      const listed = cowSpells(textIn(folder, "states2016.csv"));
      const line = (abbreviation: string, number: number, from: string, to = end) =>
        [number, abbreviation, from, to].join(" ");
      expect(spells.map((each) => line(each.abbreviation, each.number, each.from, each.to)).sort()).toEqual(
        listed.map((each) => line(each.abbreviation, each.number, each.from, each.to)).sort(),
      );
    },
  );

  it("are 217 numbers, each of one state, in 243 spells that do not overlap", () => {
    const owners = new Map<number, Set<string>>();
    for (const [id, { cow = [] }] of all)
      for (const { number } of cow) owners.set(number, (owners.get(number) ?? new Set()).add(id));
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
    expect([owners.size, spells.length]).toEqual([217, 243]);
    for (const [id, { cow = [] }] of all)
      for (const number of new Set(cow.map((each) => each.number))) {
        const days = cow.filter((each) => each.number === number).flatMap(({ from, to = end }) => [from, to]);
        expect([id, days]).toEqual([id, [...days].sort()]);
      }
  });

  it("have a code of ISO 3166 that is assigned, or was once, each its own", () => {
    const codes = all.flatMap(([, { iso }]) => iso ?? []);
    const assigned = new Set([...iso31661.map(({ alpha3 }) => alpha3), ...iso31663.map(({ alpha4 }) => alpha4)]);
    expect(codes.filter((code) => !assigned.has(code))).toEqual([]);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(codes.length).toBeGreaterThan(190);
  });
});
