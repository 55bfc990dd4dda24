import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Findings } from "../src/history/record.js";
import {
  type AnyShape,
  count,
  date,
  eachOnce,
  event,
  flag,
  id,
  isId,
  isRecord,
  list,
  maybe,
  one,
  organization,
  party,
  placeInWords,
  record,
  source,
  text,
} from "../src/shape.js";

/** What a shape makes of a value: its copy, and what it found. */
function copied(shape: AnyShape, value: unknown) {
  const found = new Findings();
  const copy = shape.copy(value, { key: "it" }, found);
  return { copy, problems: found.problems.map(({ at, message }) => `${at}: ${message}`), found };
}
const fits = (shape: AnyShape, value: unknown): boolean => copied(shape, value).problems.length === 0;

describe("atoms", () => {
  it.each<[string, AnyShape, readonly unknown[], readonly unknown[]]>([
    ["text", text, ["a", " a ", "two\nlines", "É"], ["", " ", "\n", "a\0", "a\u001b[0m", 1, null, ["a"], {}]],
    ["flag", flag, [true], [false, 1, "true", null]],
    ["count", count, [1, 2, 1e6], [0, -1, 1.5, NaN, Infinity, "1", 2 ** 53, 1n]],
    ["id", id, ["a", "a-b", "un-2012-11-02", "1"], ["", "A", "a_b", "-a", "a-", "a--b", "é", "a b", "__proto__", 1]],
    ["one", one("a", "b"), ["a", "b"], ["c", "", "A", null, ["a"]]],
    ["date", date, ["1993", "1993-02", "[..2012-11-02]", "1992~"], ["", "1992/..", "2023-02-30", 1993, null, []]],
  ])("%s takes what fits it and nothing else", (_, shape, good, bad) => {
    for (const value of good) expect(copied(shape, value)).toMatchObject({ copy: value, problems: [] });
    for (const value of bad) expect([value, fits(shape, value)]).toEqual([value, false]);
  });

  it("says what it expected and what it found", () => {
    expect(copied(count, 0).problems).toEqual(["it: expected a whole number from 1, found 0"]);
    expect(copied(one("a", "b"), "c").problems).toEqual(['it: expected one of "a", "b", found "c"']);
  });

  it("takes ids up to 120 letters", () => {
    expect(isId("a".repeat(120))).toBe(true);
    expect(isId("a".repeat(121))).toBe(false);
  });

  it("keeps the code of a date's own problem", () => {
    expect(copied(date, "nonsense").found.problems).toMatchObject([{ code: "bad-date", at: "it", value: "nonsense" }]);
  });
});

describe("references", () => {
  it("are noted with their kind and place, to be resolved later", () => {
    for (const [shape, kind] of [
      [party, "party"],
      [organization, "organization"],
      [source, "source"],
      [event, "event"],
    ] as const)
      expect(copied(shape, "some-id").found.unresolved()).toEqual([{ kind, id: "some-id", at: { key: "it" } }]);
  });

  it("that are no ids are problems, and nothing to resolve", () => {
    const { problems, found } = copied(party, "No Id");
    expect(problems).toEqual([
      'it: expected an id of small letters, digits and single hyphens (the id of a party), found "No Id"',
    ]);
    expect(found.unresolved()).toEqual([]);
  });
});

describe("list", () => {
  it("copies and freezes", () => {
    const given = ["a", "b"];
    const { copy } = copied(list(text), given);
    expect(copy).toEqual(given);
    expect(copy).not.toBe(given);
    expect(Object.isFrozen(copy)).toBe(true);
    expect(Object.isFrozen(given)).toBe(false);
  });

  it("is not empty, unless it may be", () => {
    expect(copied(list(text), []).problems).toEqual(["it: expected a list that is not empty, found []"]);
    expect(fits(list(text, 0), [])).toBe(true);
    expect(fits(list(text, 2), ["a"])).toBe(false);
    expect(fits(list(text), "ab")).toBe(false);
  });

  it("finds every item that is wrong, with its index; a hole is wrong", () => {
    expect(copied(list(text), ["a", 1, "b", ""]).problems.map((said) => said.split(":")[0])).toEqual([
      "it[1]",
      "it[3]",
    ]);
    const sparse = ["a"];
    sparse[2] = "c";
    expect(copied(list(text), sparse).problems).toEqual(["it[1]: expected text, found undefined"]);
  });
});

describe("names, each once", () => {
  it("are a list, with each name that stands there again as a problem in its place", () => {
    expect(copied(eachOnce(text), ["a", "b"])).toMatchObject({ copy: ["a", "b"], problems: [] });
    expect(copied(eachOnce(text), ["a", "b", "a", 1, "b", "a", 1]).problems).toEqual([
      'it[2]: "a" stands in the list already',
      'it[4]: "b" stands in the list already',
      'it[5]: "a" stands in the list already',
      "it[3]: expected text, found 1",
      "it[6]: expected text, found 1",
    ]);
    expect(copied(eachOnce(text), []).problems).toEqual(["it: expected a list that is not empty, found []"]);
    expect(copied(eachOnce(text), "aa").problems).toEqual(['it: expected a list that is not empty, found "aa"']);
  });
});

interface Person {
  readonly name: string;
  readonly age?: number;
}
const person = record<Person>({ name: text, age: maybe(count) });

describe("record", () => {
  it("copies and freezes, with the fields that are there", () => {
    const given = { name: "Ada" };
    const { copy, problems } = copied(person, given);
    expect(problems).toEqual([]);
    expect(copy).toStrictEqual({ name: "Ada" });
    expect(copy).not.toBe(given);
    expect(Object.isFrozen(copy)).toBe(true);
    expect(Object.isFrozen(given)).toBe(false);
  });

  it("takes a field that may be absent as absent where it is undefined", () => {
    expect(copied(person, { name: "Ada", age: undefined })).toMatchObject({ problems: [] });
    expect(Object.keys(copied(person, { name: "Ada", age: undefined }).copy as object)).toEqual(["name"]);
  });

  it("finds what is missing, what is wrong and what it does not know, all at once", () => {
    expect(copied(person, { age: 0, shoe: 42 }).problems).toEqual([
      "it.name: missing: expected text",
      "it.age: expected a whole number from 1, found 0",
      "it.shoe: no such field; known are name, age",
    ]);
  });

  it("is an object, and neither a list nor anything else", () => {
    for (const value of [null, undefined, [], "Ada", 1]) expect(fits(person, value)).toBe(false);
  });

  it("does not see fields that an object inherits", () => {
    expect(copied(person, Object.create({ name: "Ada" })).problems).toEqual(["it.name: missing: expected text"]);
  });

  it("refuses a field called __proto__ and never sets a prototype", () => {
    const { copy, problems } = copied(person, JSON.parse('{"name":"Ada","__proto__":{"age":3}}'));
    expect(problems).toEqual(["it.__proto__: no such field; known are name, age"]);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });

  it("names the place in nested data", () => {
    const people = record<{ readonly people: readonly Person[] }>({ people: list(person) });
    expect(copied(people, { people: [{ name: "Ada" }, { name: "" }] }).problems).toEqual([
      'it.people[1].name: expected text, found ""',
    ]);
  });

  it("gives plain data that equals what was given, wherever nothing is wrong", () => {
    const given = fc.record({ name: fc.string(), age: fc.integer() }, { requiredKeys: ["name"] });
    fc.assert(
      fc.property(given, (value) => {
        const { copy, problems } = copied(person, value);
        if (problems.length === 0) expect(copy).toEqual(value);
        else expect(value.name.trim() === "" || (value.age ?? 1) < 1 || /\p{Cc}/u.test(value.name)).toBe(true);
      }),
    );
  });
});

describe("placeInWords", () => {
  it("reads as the path that one would write", () => {
    const at = { up: { up: { up: { key: "records" }, key: "csto" }, key: 3 }, key: "data" };
    expect(placeInWords(at)).toBe("records.csto[3].data");
    expect(placeInWords({ up: { key: "" }, key: "name" })).toBe("name");
  });
});

describe("isRecord", () => {
  it("is an object with fields", () => {
    expect([{}, Object.create(null)].every(isRecord)).toBe(true);
    expect([null, undefined, [], "", 0, (): void => undefined].some(isRecord)).toBe(false);
  });
});
