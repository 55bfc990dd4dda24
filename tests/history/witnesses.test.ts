import { describe, expect, it } from "vitest";
import type { Source } from "../../src/event.js";
import { witnesses } from "../../src/history/witnesses.js";

const article = (title: string, ...copies: readonly [] | readonly [string, ...string[]]): Source =>
  copies.length === 0 ? { kind: "article", title } : { kind: "article", title, copies };

/** A wire report, two that copy it, one that copies a copy; one that copies two others; one alone; a conclusion. */
const sources: Readonly<Record<string, Source>> = {
  wire: article("Wire"),
  morning: article("Morning", "wire"),
  evening: article("Evening", "wire"),
  weekly: article("Weekly", "evening"),
  first: article("First"),
  second: article("Second"),
  digest: article("Digest", "first", "second"),
  alone: article("Alone"),
  concluded: { kind: "inference", reason: "It follows.", restsOn: ["an-event"] },
};
const of = (...cited: readonly string[]) => witnesses(cited, sources);

describe("witnesses", () => {
  it("are as many as there are sources that copy nobody", () => {
    expect(of("wire", "alone", "first")).toEqual([["wire"], ["alone"], ["first"]]);
    expect(of("first", "second")).toEqual([["first", "second"]]); // tied by the digest of both
    expect(of()).toEqual([]);
  });

  it("are one where a source copies another, whichever is cited first", () => {
    expect(of("wire", "morning")).toEqual([["wire", "morning"]]);
    expect(of("morning", "alone", "wire")).toEqual([["morning", "wire"], ["alone"]]);
  });

  it("are one where both copy a third that is not cited, however long the way", () => {
    expect(of("morning", "evening")).toEqual([["morning", "evening"]]);
    expect(of("weekly", "morning", "alone")).toEqual([["weekly", "morning"], ["alone"]]);
  });

  it("are counted once however often they are cited", () => {
    expect(of("alone", "alone")).toEqual([["alone"]]);
  });

  it("are no inferences, and nobody unknown", () => {
    expect(of("concluded")).toEqual([]);
    expect(of("concluded", "alone", "nobody")).toEqual([["alone"]]);
  });

  it("are the same when asked again, and others of other sources", () => {
    expect(of("morning", "evening")).toEqual([["morning", "evening"]]);
    const apart = { morning: article("Morning"), evening: article("Evening") };
    expect(witnesses(["morning", "evening"], apart)).toEqual([["morning"], ["evening"]]);
  });
});
