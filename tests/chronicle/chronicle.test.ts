import { describe, expect, it } from "vitest";
import { callingOf, nameOf } from "../../src/chronicle/chronicle.js";
import { chronicleOf } from "../arbitraries.js";

const made = chronicleOf(
  [],
  {},
  {
    csto: {
      kind: "organization",
      name: "Collective Security Treaty Organization",
      acronym: "CSTO",
      called: "the CSTO",
    },
    nato: { kind: "organization", name: "North Atlantic Treaty Organization", acronym: "NATO" },
    estonia: { kind: "state", name: "Estonia" },
  },
);

describe("the name of a party", () => {
  it.each([
    ["csto", "Collective Security Treaty Organization"],
    ["estonia", "Estonia"],
    ["nobody", "nobody"],
  ])("is the whole one, or the id of one that is not known: %s", (id, name) => {
    expect(nameOf(made, id)).toBe(name);
  });
});

describe("what a sentence calls a party", () => {
  it.each([
    ["csto", "the CSTO"],
    ["nato", "NATO"],
    ["estonia", "Estonia"],
    ["nobody", "nobody"],
  ])("is what it is called, its acronym, its name or its id, whichever there is first: %s", (id, calling) => {
    expect(callingOf(made, id)).toBe(calling);
  });
});
