import { type Source, read } from "annals";
import { describe, expect, it } from "vitest";
import { chronicleOf, corrected, event, retracted } from "../arbitraries.js";
import { wrong } from "./problems.js";

const joined = event("Joined", { party: "norway", as: "member" }, "1991", { id: "joined" });
const left = event("Withdrew", { party: "norway" }, "1995", { id: "left" });

describe("a correction", () => {
  it("speaks of an earlier entry of the same record", () => {
    expect(wrong([joined, corrected("joined", { on: "1992" })])).toEqual([]);
    const [said] = wrong([corrected("joined", { on: "1992" }), joined]);
    expect(said).toMatch(/(unknown|bad)-event: "joined" is no earlier entry of the same record/);
    expect(wrong([joined, corrected("self", { on: "1992" }, { id: "self" })])[0]).toMatch(
      /(unknown|bad)-event: .*no earlier entry/,
    );
    const elsewhere = corrected("joined", { on: "1992" }, { organization: "staff" });
    expect(wrong([joined, elsewhere])[0]).toMatch(/^records\.staff.*(unknown|bad)-event: .*no earlier entry/);
    expect(wrong([retracted("joined"), joined])[0]).toMatch(/(unknown|bad)-event/);
  });

  it("fits what it corrects", () => {
    expect(wrong([joined, corrected("joined", { data: { as: "chief" } })])).toEqual([
      expect.stringMatching(/^records\.club.*as bad-event: expected one of "member"/),
    ]);
    expect(wrong([joined, corrected("joined", { data: { fee: 5 } })])).toEqual([
      expect.stringMatching(/^records\.club.*fee bad-event: no such field/),
    ]);
    expect(wrong([joined, corrected("joined", { data: { party: "norwya" } })])).toEqual([
      expect.stringMatching(/unknown-party: .*did you mean "norway"/),
    ]);
    expect(wrong([joined, corrected("joined", { on: "1992/.." })])).toEqual([expect.stringMatching(/bad-date/)]);
  });

  it("has no field that would become a prototype", () => {
    const data = JSON.parse('{"__proto__":{"as":"guest"}}') as Record<string, unknown>;
    expect(wrong([joined, corrected("joined", { data })])).toEqual([
      expect.stringMatching(/__proto__ bad-event: no such field/),
    ]);
  });

  it("of a correction cannot smuggle in what does not fit", () => {
    const list = [
      joined,
      corrected("joined", { data: { as: "observer" } }, { id: "first" }),
      corrected("first", { data: { data: { as: 42 } } }, { id: "second" }),
    ];
    expect(wrong(list)).not.toEqual([]);
  });

  it("of a correction cannot turn it to another entry, or to none", () => {
    const list = [
      joined,
      left,
      corrected("joined", { on: "1992" }, { id: "first" }),
      corrected("first", { data: { event: "nothing" } }, { id: "second" }),
    ];
    expect(wrong(list)).not.toEqual([]);
  });
});

describe("entries that rest on one another", () => {
  const rests = (...restsOn: readonly [string, ...string[]]): Source => ({ kind: "inference", reason: "So.", restsOn });
  const inferred = (id: string, source: string) =>
    event("Renamed", { name: "Other" }, "1993", { id, sources: [{ source }] });

  it("in a circle are refused, and the circle is named", () => {
    expect(wrong([inferred("a", "guess")], { guess: rests("a") })).toEqual([
      "a cycle: an entry cannot rest on itself: a → a",
    ]);
    expect(wrong([inferred("a", "one"), inferred("b", "two")], { one: rests("b"), two: rests("a") })).toEqual([
      expect.stringMatching(/cycle: .*a → b → a/),
    ]);
    const three = { one: rests("b"), two: rests("c"), three: rests("a") };
    expect(wrong([inferred("a", "one"), inferred("b", "two"), inferred("c", "three")], three)).toEqual([
      expect.stringMatching(/cycle: .*a → b → c → a/),
    ]);
  });

  it("in a circle through a correction are refused too", () => {
    const by = corrected("joined", { on: "1992" }, { id: "fix", sources: [{ source: "guess" }] });
    expect(wrong([joined, by], { guess: rests("joined") })).toEqual([
      expect.stringMatching(/cycle: .*joined → fix → joined/),
    ]);
    const back = retracted("joined", { id: "fix", sources: [{ source: "guess" }] });
    expect(wrong([joined, inferred("a", "so"), back], { so: rests("joined"), guess: rests("a") })).toEqual([
      expect.stringMatching(/cycle: /),
    ]);
  });

  it("in a diamond are no circle", () => {
    const sources = { one: rests("a"), two: rests("b", "c") };
    const list = [event("Renamed", { name: "x" }, "1990", { id: "a" }), inferred("b", "one"), inferred("c", "one")];
    expect(wrong([...list, inferred("d", "two")], sources)).toEqual([]);
  });

  it("in a chain of 20,000 are read", () => {
    const length = 20_000;
    const entries = Array.from({ length }, (_, index) =>
      // The last of the record is what all of it rests on, so nothing is in order.
      index === length - 1
        ? event("Renamed", { name: "x" }, "1993", { id: `e-${index}` })
        : inferred(`e-${index}`, `s-${index}`),
    );
    const sources = Object.fromEntries(
      Array.from({ length: length - 1 }, (_, index) => [`s-${index}`, rests(`e-${index + 1}`)]),
    );
    const made = chronicleOf(entries, sources);
    expect(read(made).events()).toHaveLength(length);
    expect(read(made, { knownBy: "1990-01-01" }).events()).toHaveLength(0);
  });
});
