import { AnnalsError, type Problem, chronicle } from "annals";
import { describe, expect, it } from "vitest";
import { literalsOf } from "../arbitraries.js";

/** Everything that is wrong with a chronicle with these parts in place of its own. */
function problems(parts: Readonly<Record<string, unknown>>): readonly Problem[] {
  const literals: unknown = { ...literalsOf([]), ...parts };
  try {
    chronicle(literals as never); // `never`: what the compiler would refuse
  } catch (error) {
    if (error instanceof AnnalsError) return error.problems;
    throw error;
  }
  return [];
}

describe("a dictionary of a chronicle", () => {
  it.each([
    ["parties", undefined, "undefined"],
    ["sources", null, "null"],
    ["records", [], "[]"],
  ])("is an object by id: %s is not %j", (name, value, shown) => {
    expect(problems({ [name]: value })).toContainEqual({
      code: "bad-chronicle",
      at: name,
      value,
      message: `expected an object by id, found ${shown}`,
    });
  });

  it.each(["The Club", "the--club", "club-"])("has ids for keys, and not %j", (id) => {
    expect(problems({ parties: { [id]: { kind: "state", name: "Norway" } } })).toEqual([
      {
        code: "bad-chronicle",
        at: `parties.${id}`,
        value: id,
        message: `"${id}" is no id: use small letters, digits and hyphens`,
      },
    ]);
  });
});

describe("a source", () => {
  it("has the fields of an inference where it is one, and otherwise those of a publication", () => {
    const found = problems({
      sources: {
        guess: { kind: "inference", title: "A Guess" },
        letter: { kind: "article", reason: "It follows." },
        nothing: null,
      },
    });
    expect(found.map(({ at, message }) => `${at}: ${message}`)).toEqual([
      "sources.guess.reason: missing: expected text",
      "sources.guess.restsOn: missing: expected a list of the id of a known event",
      "sources.guess.title: no such field; known are kind, reason, restsOn",
      "sources.letter.title: missing: expected text",
      "sources.letter.reason: no such field; known are kind, title, publisher, published, url, language, copies",
      "sources.nothing: expected an object with kind, title, publisher, published, url, language, copies, found null",
    ]);
  });
});
