import { type OrganizationEvent, type Party, type Source, applyChanges, chronicle, read } from "annals";
import { csto } from "annals/events/csto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, events, parties } from "../arbitraries.js";

const article = "asia-plus-2012-11-02";
const today = read(csto, { according: article });

describe("diff between two days", () => {
  it("says what changed, each with its events", () => {
    const changes = today.diff("2002-01-01", "2012-11-02", "csto");
    const told = Object.fromEntries(changes.map(({ says, because }) => [says, because.map(({ id }) => id)]));
    expect(told).toMatchObject({
      "Name: Collective Security Treaty → Collective Security Treaty Organization": ["renamed-csto"],
      "Acronym: CST → CSTO": ["renamed-csto"],
      "Secretary-General: nothing → Nikolai Bordyuzha": ["bordyuzha-in-office"],
      "Georgia: a member since 1993 → a former member, lapsed since between April 1999 and 2 November 2012": [
        "georgia-lapsed",
      ],
    });
    const uzbekistan = changes.find(({ path }) => path[1] === "uzbekistan");
    expect(uzbekistan?.says).toBe("Uzbekistan: a member since 1992, founder → a suspended member since 28 June 2012");
    expect(uzbekistan?.because.map(({ id }) => id)).toEqual([
      "uzbekistan-lapsed",
      "uzbekistan-joined-2006",
      "uzbekistan-ratified-2008",
      "uzbekistan-suspended-2012",
    ]);
  });

  it("is nothing between a day and itself", () => {
    expect(today.diff("2005-01-01", "2005-01-01", "csto")).toEqual([]);
  });

  it("runs backwards too", () => {
    const back = today.diff("2012-11-02", "2012-06-27", "csto").find(({ path }) => path[1] === "uzbekistan");
    expect(back?.says).toMatch(/^Uzbekistan: a suspended member .* → a member since 23 June 2006/);
  });
});

describe("diff between two readings", () => {
  it("says what a later reader holds different, and on which events they differ", () => {
    const stated = read(csto, { according: article, inferences: false });
    const changes = today.diff(stated, "2012-11-02", "csto");
    expect(changes.map(({ path }) => path)).toEqual([
      ["standings", "azerbaijan"],
      ["standings", "georgia"],
    ]);
    expect(changes[0]).toMatchObject({ before: { status: "member" }, after: { status: "former" } });
    expect(changes[0]?.because.map(({ id }) => id)).toEqual(["azerbaijan-lapsed"]);
  });

  it("says what later publications changed", () => {
    const before = read(csto, { according: article, knownBy: "2012-11-01" });
    const changes = today.diff(before, "1994-01-01", "csto");
    expect(changes.find(({ path }) => path[0] === "name")?.says).toBe("Name: nothing → Collective Security Treaty");
  });
});

describe("the law of differences", () => {
  const known: Readonly<Record<string, Party>> = {
    ...Object.fromEntries(
      ["club", "another-organization", "assembly", "staff"].map(
        (id) => [id, { kind: "organization", name: id }] as const,
      ),
    ),
    ...Object.fromEntries(parties.map((id) => [id, { kind: "state", name: id }] as const)),
  };
  const sources: Readonly<Record<string, Source>> = { "a-source": { kind: "article", title: "An article" } };

  it("applied to the state on one day, the changes to another give the state on that", () => {
    const types: readonly OrganizationEvent["type"][] = [
      "Founded",
      "Renamed",
      "Joined",
      "Suspended",
      "Withdrew",
      "Dissolved",
      "TreatySigned",
      "TookOffice",
      "LeftOffice",
      "PositionStated",
    ];
    fc.assert(
      fc.property(events({ types }), day, day, (list, from, to) => {
        const reading = read(chronicle({ parties: known, sources, records: { club: list } }));
        const [before, after] = [reading.at(from).organization("club"), reading.at(to).organization("club")];
        const changes = reading.diff(from, to, "club");
        expect(applyChanges(before, changes)).toEqual(after);
        expect(applyChanges(after, reading.diff(to, from, "club"))).toEqual(before);
        expect(reading.at(from).organization("club")).toEqual(before);
        for (const change of changes) expect(change.because.length).toBeGreaterThan(0);
      }),
    );
  });
});
