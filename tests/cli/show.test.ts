import { read } from "annals";
import { csto } from "annals/events/csto";
import { describe, expect, it } from "vitest";
import { meetings, standingsTable, timeline } from "../../src/cli/show.js";

const plain = (text: string): string => text;
const pens = { bold: plain, dim: plain, green: plain, yellow: plain };
const lines = timeline(csto, pens).split("\n");
const article = read(csto, { according: "asia-plus-2012-11-02" });

describe("timeline", () => {
  it("has every event, at its place in time, those of unknown beginning by their last possible day", () => {
    const starts = lines.filter((line) => /^[i~ ] \S/.test(line)).slice(0, -1);
    expect(starts).toHaveLength(read(csto).events().length);
    const at = (words: string) => {
      const place = starts.findIndex((line) => line.includes(words));
      expect(place, words).not.toBe(-1);
      return place;
    };
    expect(at("Treaty was signed in Tashkent")).toBeLessThan(at("Azerbaijan joined the CSTO"));
    expect(at("Azerbaijan joined the CSTO")).toBeLessThan(at("Uzbekistan suspended"));
    // Some day up to 2 November 2012: it stands with that day, and not before everything else.
    expect(at("The CSTO Secretariat stated: stronger")).toBeGreaterThan(at("Uzbekistan asked the CSTO"));
    expect(at("The CSTO Secretariat stated: stronger")).toBeLessThan(at("Uzbekistan suspended"));
  });

  it("tells apart, without colour, what is exact, what is not, and what is inferred", () => {
    const sign = (words: string) => lines.find((line) => line.includes(words))?.charAt(0);
    expect(sign("Uzbekistan suspended")).toBe(" ");
    expect(sign("Georgia joined the CSTO")).toBe("~");
    expect(sign("Valery Nikolayenko left office")).toBe("i");
    const inferred = read(csto)
      .events()
      .filter(({ sources }) =>
        sources.every(({ source }) =>
          Object.entries(csto.sources).some(([id, { kind }]) => id === source && kind === "inference"),
        ),
      );
    expect(lines.filter((line) => line.startsWith("i "))).toHaveLength(inferred.length);
    expect(inferred.length).toBeGreaterThan(0);
  });

  it("keeps to the width", () => {
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
  });
});

describe("standingsTable", () => {
  it("tells certain, suspended, possible and no apart without colour", () => {
    const table = standingsTable(article, csto, "csto", ["1993-06-01", "2012-11-02"], pens);
    const row = (name: string) =>
      table
        .split("\n")
        .find((line) => line.startsWith(name))
        ?.trim()
        .split(/\s+/);
    expect(row("Russia")).toEqual(["Russia", "yes", "yes"]);
    expect(row("Belarus")).toEqual(["Belarus", "?", "yes"]);
    expect(row("Georgia")).toEqual(["Georgia", "?", "-"]);
    expect(row("Uzbekistan")).toEqual(["Uzbekistan", "yes", "(sus)"]);
  });
});

describe("meetings", () => {
  it("says all that the event says, with the hedge", () => {
    const text = meetings(read(csto), csto, "icmec", pens);
    expect(text).toContain("The 10th meeting of Interstate Commission for Military and Economic Cooperation");
    expect(text).toContain("Igor Karavayev, State Secretary and Deputy Minister of Trade and Industry of Russia");
    expect(text).toContain("reportedly endorsed: a draft list");
    expect(text).toContain("up to 2015");
    expect(text).toContain("Nikolai Bordyuzha");
    expect(text).not.toMatch(/The 10th meeting.* over /);
  });

  it("says over how many days, where there were several", () => {
    expect(meetings(read(csto), csto, "collective-security-council", pens)).toContain(
      "meeting of Collective Security Council, on 24 May 2000, over 2 days, Minsk",
    );
  });
});
