import type { Citation, Source } from "annals";
import { describe, expect, it } from "vitest";
import { type View, believed } from "../../src/history/believed.js";
import { type AnyEntry, corrected, event, library } from "../arbitraries.js";

const follows: Source = { kind: "inference", reason: "It follows.", restsOn: ["ground"] };
const ensues: Source = { ...follows, reason: "It ensues." };
const ground = event("Founded", { name: "The Club" }, "1990", { id: "ground", sources: [{ source: "early" }] });

function joined(sources: readonly [Citation, ...Citation[]], disputed = false) {
  const more = disputed ? { disputed: true as const } : {};
  return event("Joined", { party: "norway", as: "member" }, "1993", { id: "joined", sources, ...more });
}
/** What a reader makes of the joining. */
function held(entry: AnyEntry, view: Partial<View> = {}, ...more: readonly AnyEntry[]) {
  const sources = { ...library, follows, ensues };
  return believed([ground, ...more, entry], sources, { inferences: true, ...view }).get("joined");
}

describe("what is believed as it was written", () => {
  it.each<[string, AnyEntry, Partial<View>]>([
    ["with every citation left", joined([{ source: "early" }, { source: "late", on: "1992" }]), {}],
    ["disputed, with every citation left", joined([{ source: "early" }], true), {}],
    ["by the only source that is cited", joined([{ source: "early" }]), { according: ["early"] }],
    ["on the same date by the only source", joined([{ source: "early", on: "1993" }]), { according: ["early"] }],
    ["by every source", joined([{ source: "late" }, { source: "early" }]), { according: ["early", "late"] }],
  ])("is the very entry: %s", (_, entry, view) => {
    expect(held(entry, view)).toBe(entry);
  });

  it("is another one where a source that is trusted leaves no dispute", () => {
    const entry = joined([{ source: "early" }, { source: "late", denies: true }], true);
    const { disputed, ...rest } = entry;
    expect(disputed).toBe(true);
    expect(held(entry, { according: ["early", "late"] })).toStrictEqual(rest);
  });

  it("is another one where the date or the citations are others", () => {
    const entry = joined([{ source: "early", on: "1994" }]);
    expect(held(entry, { according: ["early"] })).toStrictEqual({ ...entry, on: "1994" });
    const two = joined([{ source: "early" }, { source: "late" }]);
    expect(held(two, { according: ["late"] })).toStrictEqual({ ...two, sources: [{ source: "late" }] });
    expect(Object.isFrozen(held(two, { according: ["late"] }))).toBe(true);
  });

  it("keeps its very data where a correction is about the date alone", () => {
    const entry = joined([{ source: "early" }]);
    const now = held(entry, {}, corrected("joined", { on: "1995" }, { sources: [{ source: "early" }] }));
    expect(now).toStrictEqual({ ...entry, on: "1995" });
    expect(now?.data).toBe(entry.data);
  });
});

describe("citations that are trusted alike", () => {
  it("are two conclusions where nobody speaks: the first one cited gives the date", () => {
    const entry = joined([{ source: "follows", on: "1991" }, { source: "ensues", on: "1992" }, { source: "late" }]);
    expect(held(entry, { according: ["early"] })?.on).toBe("1991");
  });

  it("are two of one source: the first one gives the date", () => {
    const entry = joined([
      { source: "early", on: "1991" },
      { source: "early", on: "1992" },
    ]);
    expect(held(entry, { according: ["early"] })?.on).toBe("1991");
  });
});

describe("a citation of a source that is not there", () => {
  it("carries nothing", () => {
    expect(held(joined([{ source: "nobody" }]))).toBeUndefined();
    expect(
      held(
        joined([
          { source: "nobody", on: "1990" },
          { source: "early", on: "1995" },
        ]),
      )?.on,
    ).toBe("1995");
  });
});
