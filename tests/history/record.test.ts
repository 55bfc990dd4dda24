import { AnnalsError } from "annals";
import { describe, expect, it } from "vitest";
import { organization } from "../../src/aspects/organization.js";
import {
  Findings,
  checkedEvent,
  checkedEvents,
  copyEntry,
  entryShapes,
  markChecked,
} from "../../src/history/record.js";
import { event } from "../arbitraries.js";

const joined = event("Joined", { party: "norway", as: "member" });
const corrected = {
  id: "c",
  type: "Corrected",
  organization: "club",
  on: "1999",
  data: { event: joined.id, on: "1992" },
  sources: [{ source: "minutes" }],
};

/** What is found about an entry, as `place: code`. */
function found(entry: unknown, amendable = true) {
  const findings = new Findings();
  const copy = copyEntry(entryShapes(organization, amendable), entry, { key: "it" }, findings);
  return { copy, problems: findings.problems.map(({ at, code }) => `${at}: ${code}`), findings };
}

describe("an entry", () => {
  it("is copied and frozen to the bottom", () => {
    const given = structuredClone(event("Founded", { name: "The Club", founders: ["norway"] }));
    const { copy, problems } = found(given);
    expect(problems).toEqual([]);
    expect(copy).toEqual(given);
    expect(copy).not.toBe(given);
    expect([copy, copy?.data, copy?.sources, copy?.sources[0]].every(Object.isFrozen)).toBe(true);
    expect(Object.isFrozen((copy?.data as typeof given.data).founders)).toBe(true);
    expect([given, given.data, given.sources].some(Object.isFrozen)).toBe(false);
  });

  it("refers to what it names: parties, sources, organisations, events", () => {
    const left = event("LeftBody", { party: "norway", body: "staff" });
    const kinds = found(left)
      .findings.unresolved()
      .map(({ kind, id }) => `${kind} ${id}`);
    expect(kinds.sort()).toEqual(["organization club", "organization staff", "party norway", "source minutes"]);
    expect(
      found(corrected)
        .findings.unresolved()
        .map(({ kind, id }) => `${kind} ${id}`),
    ).toContain(`event ${joined.id}`);
  });

  it.each<[string, object, readonly string[]]>([
    ["an id that is none", { id: "Norway Joined" }, ["it.id: bad-event"]],
    ["a type that is none", { type: "Jioned" }, ["it.type: bad-event"]],
    ["no type", { type: undefined }, ["it.type: bad-event"]],
    ["a date that is none", { on: "1993/.." }, ["it.on: bad-date"]],
    ["no source", { sources: [] }, ["it.sources: bad-event"]],
    ["a source that is no citation", { sources: ["minutes"] }, ["it.sources[0]: bad-event"]],
    ["a citation's date that is none", { sources: [{ source: "minutes", on: "x" }] }, ["it.sources[0].on: bad-date"]],
    ["a no", { disputed: false }, ["it.disputed: bad-event"]],
    ["a field of nobody's", { agreed: true }, ["it.agreed: bad-event"]],
    ["data without a field", { data: { party: "norway" } }, ["it.data.as: bad-event"]],
    ["data with a field of nobody's", { data: { ...joined.data, fee: 5 } }, ["it.data.fee: bad-event"]],
    ["several at once", { id: 5, on: 5, data: 5 }, ["it.id: bad-event", "it.on: bad-date", "it.data: bad-event"]],
  ])("with %s is refused there", (_, change, problems) => {
    const { copy, problems: said } = found({ ...joined, ...change });
    expect(said).toEqual(problems);
    expect(copy).toBeUndefined();
  });

  it("is an object", () => {
    for (const value of [undefined, null, 5, "Joined", [joined]])
      expect(found(value).problems).toEqual(["it: bad-event"]);
  });

  it("of another type names those that are near, or all that there are", () => {
    const said = (type: unknown) => found({ ...joined, type }).findings.problems[0]?.message;
    expect(said("Jioned")).toBe('no such type of event: "Jioned"; did you mean "Joined"?');
    expect(said("")).toMatch(
      /^no such type of event: ""; known are Founded, Renamed, .*PositionStated, .*Corrected, Retracted$/,
    );
    expect(said(undefined)).toMatch(/^missing: expected a type of event; known are Founded, Renamed, .*Retracted$/);
    expect(said(5)).toMatch(/^no such type of event: 5; known are Founded, /);
  });

  it("does not get its type from a prototype", () => {
    expect(found(Object.create(joined)).problems).toEqual(["it.type: bad-event"]);
    expect(found({ ...joined, type: "toString" }).problems).toEqual(["it.type: bad-event"]);
  });

  it("may be a correction or a retraction, in a record and nowhere else", () => {
    expect(found(corrected).problems).toEqual([]);
    expect(found({ ...corrected, type: "Retracted", data: { event: "x", reason: "a mistake" } }).problems).toEqual([]);
    expect(found(corrected, false).problems).toEqual(["it.type: bad-event"]);
    expect(found({ ...corrected, data: { event: "x", data: [] } }).problems).toEqual(["it.data.data: bad-event"]);
    expect(found({ ...corrected, type: "Retracted", data: { event: "x" } }).problems).toEqual([
      "it.data.reason: bad-event",
    ]);
  });

  it("that corrects keeps a frozen copy of the fields that it replaces", () => {
    const fields = { founders: ["norway"] };
    const { copy } = found({ ...corrected, data: { event: "x", data: fields } });
    const kept = (copy?.data as { data: typeof fields }).data;
    expect(kept).toEqual(fields);
    expect(kept).not.toBe(fields);
    expect(kept.founders).not.toBe(fields.founders);
    expect(Object.isFrozen(kept)).toBe(true);
    expect(Object.isFrozen(kept.founders)).toBe(true);
  });
});

function problemsOf(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (error instanceof AnnalsError) return error.problems;
    throw error;
  }
  return [];
}

describe("the fields that a correction replaces", () => {
  const correcting = (fields: unknown) => found({ ...corrected, data: { event: "x", data: fields } });
  const problem = (fields: unknown) => correcting(fields).findings.problems[0];

  it("are any JSON", () => {
    const fields = {
      yes: true,
      no: false,
      nothing: null,
      none: 0,
      text: "",
      list: [1, [], { deep: [null] }],
      dict: {},
    };
    const { copy, problems } = correcting(fields);
    expect(problems).toEqual([]);
    expect(copy?.data).toEqual({ event: "x", data: fields });
  });

  it.each([
    ["a function", () => 5, "a function"],
    ["nothing", undefined, "undefined"],
    ["no number", NaN, "NaN"],
    ["a number without end", -Infinity, "-Infinity"],
    ["a whole number of any size", 5n, "5n"],
  ])("are nothing else: %s", (_, value, shown) => {
    expect(problem({ list: [1, { deep: value }] })).toEqual({
      code: "bad-event",
      at: "it.data.data.list[1].deep",
      value,
      message: `expected plain JSON, found ${shown}`,
    });
  });

  it("stand in an object", () => {
    for (const [value, shown] of [
      [["norway"], '["norway"]'],
      ["norway", '"norway"'],
      [null, "null"],
    ] as const)
      expect(problem(value)).toEqual({
        code: "bad-event",
        at: "it.data.data",
        value,
        message: `expected an object with the fields to replace, found ${shown}`,
      });
  });

  it("are not the prototype", () => {
    const fields: unknown = JSON.parse('{ "__proto__": { "party": "sweden" } }');
    expect(problem(fields)).toEqual({
      code: "bad-event",
      at: "it.data.data.__proto__",
      value: fields,
      message: "no such field",
    });
    expect(correcting({ "": "a field without a name" }).problems).toEqual([]);
  });

  it("are nested 40 deep at most, counted from the entry", () => {
    const nested = (depth: number): unknown => (depth === 0 ? "here" : [nested(depth - 1)]);
    expect(correcting({ list: nested(38) }).problems).toEqual([]);
    expect(problem({ list: nested(39) })).toEqual({
      code: "bad-event",
      at: `it.data.data.list${"[0]".repeat(38)}`,
      value: ["here"],
      message: "is nested too deeply",
    });
    const dictionary = (depth: number): unknown => (depth === 0 ? "here" : { in: dictionary(depth - 1) });
    expect(correcting(dictionary(39)).problems).toEqual([]);
    expect(correcting(dictionary(40)).problems).toEqual([`it.data.data${".in".repeat(39)}: bad-event`]);
  });
});

describe("an entry that is refused", () => {
  const damaged = (entry: unknown) => [...found(entry).findings.damaged];

  it("is remembered by its id, as others may speak of it", () => {
    expect(damaged({ ...joined, on: "x" })).toEqual([joined.id]);
    expect(damaged({ ...joined, type: "Jioned" })).toEqual([joined.id]);
    expect(damaged(joined)).toEqual([]);
  });

  it("is not remembered where it has no id", () => {
    for (const entry of [{ ...joined, id: "X" }, { ...joined, id: 5, type: "Jioned" }, { on: "x" }, 5, null])
      expect(damaged(entry)).toEqual([]);
  });
});

describe("checking", () => {
  it("finds every problem of every event", () => {
    try {
      checkedEvents(organization, [joined, { ...joined, on: "x" }, { ...joined, id: "X", organization: "X" }]);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(AnnalsError);
      expect((error as AnnalsError).problems.map(({ at }) => at)).toEqual([
        "events[1].on",
        "events[2].id",
        "events[2].organization",
      ]);
    }
  });

  it("passes what is right", () => {
    expect(() => {
      checkedEvent(organization, joined);
      checkedEvents(organization, [joined]);
      checkedEvents(organization, []);
    }).not.toThrow();
  });

  it("takes events only: a word about another entry has its place in a record", () => {
    const model = { ...organization }; // of which nothing is remembered
    expect(problemsOf(() => checkedEvent(model, corrected))).toMatchObject([
      { at: "event.type", message: expect.stringMatching(/^no such type of event: "Corrected"/) as unknown },
    ]);
    expect(problemsOf(() => checkedEvents(organization, [corrected]))).toMatchObject([{ at: "events[0].type" }]);
  });

  it("takes a list", () => {
    expect(problemsOf(() => checkedEvents(organization, joined))).toMatchObject([
      {
        code: "bad-argument",
        at: "events",
        value: joined,
        message: expect.stringMatching(/^expected a list/) as unknown,
      },
    ]);
  });

  it("says where something throws when it is looked at", () => {
    const thrower = {
      get type(): string {
        throw new Error("no type");
      },
    };
    expect(problemsOf(() => checkedEvent(organization, thrower))).toMatchObject([
      { at: "event", message: "cannot be read: no type" },
    ]);
    expect(problemsOf(() => checkedEvents(organization, [thrower]))).toMatchObject([
      { at: "events", message: "cannot be read: no type" },
    ]);
  });

  it("gives back the very list that was checked before by the same model, and copies any other", () => {
    const list = Object.freeze([joined]);
    expect(checkedEvents(organization, list)).not.toBe(list);
    markChecked(organization, list);
    expect(checkedEvents(organization, list)).toBe(list);
    expect(checkedEvents({ ...organization }, list)).not.toBe(list);
  });
});
