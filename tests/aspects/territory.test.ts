import { type OrganizationEvent, check, evolve, initial, read, replay } from "annals";
import { describe, expect, it } from "vitest";
import { type Territory, territory, territoryStrand } from "../../src/aspects/territory.js";
import { type AnyEntry, chronicleOf, event } from "../arbitraries.js";
import { names } from "./offences.js";

const data = { territory: "armenia", of: "russia" };
const included = event("TerritoryIncluded", data, "1990-10-03", { id: "included" });
const excluded = event("TerritoryExcluded", data, "1995", { id: "excluded" });
const dissolved = event("Dissolved", {}, "1999", { id: "dissolved" });
const founded = event("Founded", { name: "The Club", founders: ["russia"] }, "1980", { id: "founded" });

/** What the territory is after events. */
const reached = (...events: readonly OrganizationEvent[]): Territory | undefined =>
  replay(events).territories["armenia"];

describe("what each event makes of a territory", () => {
  it("TerritoryIncluded: inside, with whom and since when", () => {
    expect(reached(included)).toEqual({ status: "inside", since: "1990-10-03", of: "russia" });
  });

  it("TerritoryExcluded: outside, also of what no event had brought in", () => {
    expect(reached(included, excluded)).toEqual({ status: "outside", since: "1995", of: "russia" });
    expect(reached(excluded)).toEqual({ status: "outside", since: "1995", of: "russia" });
    expect(reached(excluded, event("TerritoryIncluded", { ...data, of: "georgia" }, "1996"))).toEqual({
      status: "inside",
      since: "1996",
      of: "georgia",
    });
  });

  it("Dissolved: what was inside is outside, and what was outside stays as it was", () => {
    expect(reached(included, dissolved)).toEqual({ status: "outside", since: "1999", of: "russia" });
    expect(reached(excluded, dissolved)).toEqual({ status: "outside", since: "1995", of: "russia" });
    expect(replay([dissolved]).territories).toEqual({});
  });

  it("nothing of any standing: a territory is no party to anything", () => {
    expect(evolve(initial, included).standings).toBe(initial.standings);
  });
});

describe("what each event may meet", () => {
  const inside: Territory = { status: "inside", since: "1990", of: "russia" };
  const outside: Territory = { status: "outside", since: "1990", of: "russia" };
  const all = [territoryStrand.start, inside, outside];
  const allowed = (type: "TerritoryIncluded" | "TerritoryExcluded" | "Dissolved", of: OrganizationEvent) =>
    all.filter((from) => territoryStrand.rules[type].allowed(from, of as never, "armenia"));

  it("nothing comes in twice, or goes out twice", () => {
    expect(allowed("TerritoryIncluded", included)).toEqual([territoryStrand.start, outside]);
    expect(allowed("TerritoryExcluded", excluded)).toEqual([territoryStrand.start, inside]);
    expect(allowed("Dissolved", dissolved)).toEqual(all);
  });
});

describe("sentences", () => {
  it.each([
    [included, "the territory of ARMENIA came into the club as a part of RUSSIA"],
    [excluded, "the territory of ARMENIA, of RUSSIA, went out of the club"],
  ] as const)("$1", (e, says) => {
    expect(territory.sentence(e, names)).toBe(says);
  });

  it("of what it has come to", () => {
    const say = (state: Territory) => territoryStrand.inWords(state, names);
    expect(say(territoryStrand.start)).toBe("as its state is");
    expect(say({ status: "inside", since: "1990-10-03", of: "russia" })).toBe(
      "inside as a part of RUSSIA since 3 October 1990",
    );
    expect(say({ status: "outside", since: "1985", of: "russia" })).toBe("outside since 1985");
    expect(territoryStrand.subject("armenia", names)).toBe("the territory of ARMENIA");
  });
});

describe("asked on a day", () => {
  const made = chronicleOf([founded, included, excluded]);
  const on = (day: string) => read(made).at(day).territory("armenia", "club").possible;

  it("is as its state is, inside, one of the two while it is not known which, outside", () => {
    expect(on("1990-10-02")).toEqual([{ status: "none" }]);
    expect(on("1990-10-03")).toEqual([{ status: "inside", since: "1990-10-03", of: "russia" }]);
    expect(on("1995-06-01").map(({ status }) => status)).toEqual(["inside", "outside"]);
    expect(on("1996-01-01")).toEqual([{ status: "outside", since: "1995", of: "russia" }]);
  });

  it("is refused for who is not known", () => {
    expect(() => read(made).at("1990-01-01").territory("narnia", "club")).toThrow("narnia");
  });
});

describe("laws", () => {
  const broken = (...entries: readonly AnyEntry[]) =>
    check(chronicleOf(entries)).map(({ law, events }) => [law, events]);
  const founding = event("Founded", { name: "The Club", founders: ["georgia"] }, "1980", { id: "founded" });
  const joined = (on: string, as: "member" | "observer" = "member") =>
    event("Joined", { party: "russia", as }, on, { id: "joined" });
  const law = "a-territory-comes-in-with-a-member";

  it("territory-allows-it: nothing comes in twice, or goes out twice", () => {
    expect(broken(founded, included, { ...included, id: "again", on: "1991" })).toEqual([
      ["territory-allows-it", ["included", "again"]],
    ]);
    expect(broken(founded, excluded, { ...excluded, id: "again", on: "1996" })).toEqual([
      ["territory-allows-it", ["excluded", "again"]],
    ]);
  });

  it("comes in with a founder, with who joined before or on that day, with who became a member", () => {
    expect(broken(founded, included)).toEqual([]);
    expect(broken(founding, joined("1985"), included)).toEqual([]);
    expect(broken(founding, joined("1990-10-03"), included)).toEqual([]);
    expect(broken(founding, joined("[1985..1995]"), included)).toEqual([]);
    const became = event("StandingChanged", { party: "russia", to: "member" }, "1989", { id: "became" });
    expect(broken(founding, joined("1985", "observer"), became, included)).toEqual([]);
  });

  it("finds who is no member by then, and says which", () => {
    const says =
      "The territory of armenia came into the Club as a part of russia on 3 October 1990, and nothing says that russia was a member by then.";
    const made = chronicleOf([founding, included]);
    expect(check(made).map((finding) => finding.says)).toEqual([says]);
    expect(broken(founding, joined("1990-10-04"), included)).toEqual([[law, ["included"]]]);
    expect(broken(founding, joined("1985", "observer"), included)).toEqual([[law, ["included"]]]);
    const became = event("StandingChanged", { party: "russia", to: "associate" }, "1989", { id: "became" });
    expect(broken(founding, joined("1985", "observer"), became, included)).toEqual([[law, ["included"]]]);
    const signed = event("Founded", { name: "The Club", founders: ["russia"], as: "signatory" }, "1980", { id: "f" });
    expect(broken(signed, included)).toEqual([[law, ["included"]]]);
    expect(broken(founding, { ...included, disputed: true })).toEqual([]);
  });
});
