import { AnnalsError, type HistoricalEvent, type Problem, read } from "annals";
import { type Strand, standingStrand } from "annals/aspect";
import { describe, expect, it } from "vitest";
import { hold } from "../../src/chronicle/view.js";
import { chronicleOf, event } from "../arbitraries.js";

const club = () =>
  chronicleOf(
    [event("Joined", { party: "norway", as: "member" }, "1993", { id: "joined" })],
    { guess: { kind: "inference", reason: "It follows.", restsOn: ["joined"] } },
    { estonia: { kind: "state", name: "Estonia" } },
  );

/** What a call fails with. */
function problemOf(call: () => unknown): Problem {
  try {
    call();
  } catch (error) {
    if (error instanceof AnnalsError) return error.problems[0];
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("what is held", () => {
  it("is of the parties that are organisations, in their order", () => {
    expect(hold(club(), {}).organizations).toEqual(["club", "staff", "assembly", "another-organization"]);
  });

  it("is weighed once for each organisation, whatever is asked in between", () => {
    const held = hold(club(), {});
    const { events } = held;
    const timeline = held.timeline("club");
    expect(held.timeline("staff").events).toEqual([]);
    expect(held.timeline("club")).toBe(timeline);
    expect(held.events).toBe(events);
  });

  it("has what was published, which inferences and unknown sources are not", () => {
    const held = hold(club(), {});
    expect(held.publication("minutes")).toEqual({ kind: "official", title: "Minutes", published: "2010" });
    expect(held.publication("guess")).toBeUndefined();
    expect(held.publication("gazette")).toBeUndefined();
  });

  it("follows the strands of its aspects, and no other", () => {
    const held = hold(club(), {});
    expect(held.strand(standingStrand)).toBe(standingStrand);
    const copy: Strand<unknown, HistoricalEvent> = { ...standingStrand, rules: {}, inWords: String };
    expect(problemOf(() => held.strand(copy))).toEqual({
      code: "bad-argument",
      at: "strand",
      value: copy,
      message:
        "expected a strand of the chronicle's aspects, which are: identity, standing, territory, treaty, ratification, office, meetings",
    });
  });
});

describe("a name that is not known", () => {
  /** A chronicle of one organisation and so many sources, from `s1` on. */
  const withSources = (count: number) => {
    const ids = Array.from({ length: count }, (_, index) => `s${index + 1}`);
    const source = { kind: "article", title: "An article" } as const;
    return { parties: {}, sources: Object.fromEntries(ids.map((id) => [id, source])), records: {} };
  };

  it.each([
    ["that is near to a known one", 2, "s11", 'no source is called "s11"; did you mean "s1" or "s2"?'],
    ["that is near to none", 2, "gazette", 'no source is called "gazette"; known are s1, s2'],
    [
      "beside twelve",
      12,
      "gazette",
      'no source is called "gazette"; known are s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12',
    ],
    [
      "beside more than twelve",
      13,
      "gazette",
      'no source is called "gazette"; known are s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12 …',
    ],
    ["where there is none", 0, "gazette", 'no source is called "gazette"'],
    ["that is no text", 1, 5, "no source is called 5; known are s1"],
  ])("is an error that helps: one %s", (_, count, name, message) => {
    const according = name as string; // a number is what a program without types may give
    expect(problemOf(() => read(withSources(count), { according }))).toEqual({
      code: "unknown-source",
      at: "options.according",
      value: name,
      message,
    });
  });

  it.each([
    ["party", () => read(club()).standings("nroway", "club"), "nroway", '; did you mean "norway"?'],
    [
      "organization",
      () => read(club()).meetings("norway"),
      "norway",
      "; known are club, staff, assembly, another-organization",
    ],
    [
      "organization",
      () => read(club()).at("2000-01-01").bodies("estonia"),
      "estonia",
      "; known are club, staff, assembly, another-organization",
    ],
  ] as const)("says what it should have been the name of: %s", (kind, call, name, help) => {
    expect(problemOf(call)).toEqual({
      code: `unknown-${kind}`,
      at: kind,
      value: name,
      message: `no ${kind} is called "${name}"${help}`,
    });
  });
});
