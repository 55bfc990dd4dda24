import type { Source } from "annals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dependencyOrder } from "../../src/chronicle/dependencies.js";
import { corrected, event, recordsOf, retracted } from "../arbitraries.js";

const plain = (id: string, source = "minutes") =>
  event("Renamed", { name: "x" }, "1993", { id, sources: [{ source }] });
const rests = (...restsOn: readonly [string, ...string[]]): Source => ({ kind: "inference", reason: "So.", restsOn });
const order = (...args: Parameters<typeof dependencyOrder>) => dependencyOrder(...args).map(({ id }) => id);

describe("the order in which entries are weighed", () => {
  it("is the record's own where nothing depends on anything", () => {
    expect(order([plain("b"), plain("a"), plain("c")], {})).toEqual(["b", "a", "c"]);
    expect(order([], {})).toEqual([]);
  });

  it("has what an inference rests on before it", () => {
    expect(order([plain("a", "so"), plain("b"), plain("c")], { so: rests("c") })).toEqual(["c", "a", "b"]);
    expect(order([plain("a", "so"), plain("b", "thus"), plain("c")], { so: rests("b"), thus: rests("c") })).toEqual([
      "c",
      "b",
      "a",
    ]);
  });

  it("has corrections and retractions before what they speak of, in their own order", () => {
    const first = corrected("a", { on: "1994" }, { id: "first" });
    const second = corrected("a", { on: "1995" }, { id: "second" });
    expect(order([plain("a"), plain("b"), first, second], {})).toEqual(["first", "second", "a", "b"]);
    expect(order([plain("a"), first, retracted("first", { id: "back" })], {})).toEqual(["back", "first", "a"]);
  });

  it("has corrections in their own order also where something rests on the later one: the last counts", () => {
    const first = corrected("a", { on: "1994" }, { id: "first" });
    const second = corrected("a", { on: "1995" }, { id: "second" });
    const entries = [plain("b", "so"), plain("a"), first, second];
    expect(order(entries, { so: rests("second") })).toEqual(["first", "second", "b", "a"]);
  });

  it("there is none for a circle, of which the error names the entries around it and not who only leads to it", () => {
    const sources = { so: rests("a"), thus: rests("b"), hence: rests("a") };
    expect(() => order([plain("lead", "so"), plain("a", "thus"), plain("b", "hence")], sources)).toThrow(
      expect.objectContaining({
        problems: [{ code: "cycle", at: "a", value: ["a", "b"], message: "an entry cannot rest on itself: a → b → a" }],
      }),
    );
  });

  it("has each entry once, behind all that it depends on", () => {
    fc.assert(
      fc.property(recordsOf({ inferences: true, corrections: true, retractions: true }), ({ entries, sources }) => {
        const ordered = dependencyOrder(entries, sources);
        expect([...ordered].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          [...entries].sort((a, b) => (a.id < b.id ? -1 : 1)),
        );
        const place = new Map(ordered.map(({ id }, index) => [id, index]));
        for (const entry of entries) {
          for (const { source: name } of entry.sources) {
            const source = sources[name];
            for (const ground of source?.kind === "inference" ? source.restsOn : [])
              expect(place.get(ground)).toBeLessThan(place.get(entry.id) ?? -1);
          }
          if (entry.type === "Corrected" || entry.type === "Retracted")
            expect(place.get(entry.id)).toBeLessThan(place.get(entry.data.event) ?? -1);
        }
      }),
    );
  });

  it("ends for a chain of 20,000, whichever way it runs", () => {
    const length = 20_000;
    const entries = Array.from({ length }, (_, index) => plain(`e-${index}`, `s-${index}`));
    const forth = Object.fromEntries(entries.slice(1).map((_, index) => [`s-${index}`, rests(`e-${index + 1}`)]));
    expect(order(entries, forth)[0]).toBe(`e-${length - 1}`);
    const back = Object.fromEntries(entries.slice(1).map((_, index) => [`s-${index + 1}`, rests(`e-${index}`)]));
    expect(order(entries, back)).toEqual(entries.map(({ id }) => id));
  });
});
