import { describe, expect, it } from "vitest";
import { none, standingInWords, statuses } from "../../src/aspects/standing.js";
import { event } from "../arbitraries.js";
import { names } from "./offences.js";
import {
  all,
  at,
  except,
  founded,
  frozen,
  joined,
  members,
  notified,
  observing,
  party,
  requested,
  standings,
  suspended,
  unsuspended,
  withdrew,
} from "./standings.js";

describe("what can be asked of a standing", () => {
  const holding = (status: keyof typeof statuses) => all.filter((name) => statuses[status](standings[name] ?? none));

  it("member is member in law; participating is a member that is not suspended", () => {
    expect(holding("member")).toEqual(members);
    expect(holding("participating")).toEqual(unsuspended);
    expect(holding("suspended")).toEqual(except(members, ...unsuspended));
  });

  it("none, former, observer, signatory", () => {
    expect(holding("none")).toEqual(["none"]);
    expect(holding("former")).toEqual(["former"]);
    expect(holding("observer")).toEqual(all.filter((name) => name.startsWith("observer")));
    expect(holding("signatory")).toEqual(["signatory"]);
  });

  it("partner, guest, associate: each by its own name", () => {
    for (const as of ["partner", "guest", "associate"] as const) {
      const standing = at(event("Joined", { party, as }));
      const current = ["signatory", "observer", "partner", "guest", "associate", "member"] as const;
      expect(current.filter((status) => statuses[status](standing))).toEqual([as]);
    }
  });

  it("suspension requested: until it is granted", () => {
    expect(holding("suspension-requested")).toEqual(["member, asking"]);
    expect(statuses["suspension-requested"](at(joined, requested, suspended))).toBe(false);
  });

  it("frozen, withdrawing: also while suspended", () => {
    expect(holding("frozen")).toEqual(["observer, frozen", "member, frozen"]);
    expect(statuses.frozen(at(joined, frozen, suspended))).toBe(true);
    expect(holding("withdrawing")).toEqual(all.filter((name) => name.includes("leaving")));
  });

  it("founder: for ever; ratified: while it takes part", () => {
    expect(statuses.founder(at(founded, withdrew))).toBe(true);
    expect(statuses.founder(at(joined))).toBe(false);
    const ratified = event("Ratified", { party });
    expect(statuses.ratified(at(joined, ratified))).toBe(true);
    expect(statuses.ratified(at(joined, ratified, suspended))).toBe(true);
    expect(statuses.ratified(at(observing, ratified))).toBe(true);
    expect(statuses.ratified(at(joined))).toBe(false);
    expect(statuses.ratified(at(joined, ratified, withdrew))).toBe(false);
  });
});

describe("in words", () => {
  const outOf = (...bodies: readonly string[]) => bodies.map((body) => event("LeftBody", { party, body }, "1992"));

  it.each([
    [none, "nothing"],
    [at(founded), "a member since 1990, founder"],
    [at(joined, requested), "a member since 1991, has asked to be suspended"],
    [at(joined, frozen, notified), "a member since 1991, has frozen its participation, has given notice"],
    [at(joined, ...outOf("staff", "assembly")), "a member since 1991, out of the assembly and the staff"],
    [at(observing), "an observer since 1991"],
    [at(observing, frozen, notified), "an observer since 1991, has frozen its participation, has given notice"],
    [at(observing, ...outOf("staff")), "an observer since 1991, out of the staff"],
    [at(event("Joined", { party, as: "signatory" }, "1993-05")), "a signatory since May 1993"],
    [at(joined, suspended), "a suspended member since 1993"],
    [at(joined, withdrew), "a former member since 1998 (withdrew)"],
    [at(event("Joined", { party, as: "signatory" }, "1991"), withdrew), "a former signatory since 1998 (withdrew)"],
    [at(joined, suspended, withdrew), "a former member since 1998 (withdrew)"],
    [at(withdrew), "a former member since 1998 (withdrew)"],
  ])("%j", (standing, words) => {
    expect(standingInWords(standing, names)).toBe(words);
  });
});
