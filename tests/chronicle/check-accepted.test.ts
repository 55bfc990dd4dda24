import { check } from "annals";
import { describe, expect, it } from "vitest";
import { type AnyEntry, chronicleOf, event, retracted } from "../arbitraries.js";

const party = "norway";
const joined = event("Joined", { party, as: "member" }, "1991", { id: "joined" });
const again = event("Joined", { party, as: "member" }, "1992", { id: "again" });
const law = "standing-allows-it";

describe("an accepted finding", () => {
  const accepting = (events: readonly string[], entries: readonly AnyEntry[] = [joined, again]) => ({
    ...chronicleOf(entries),
    accepted: [{ law, events, reason: "both are said" }],
  });

  it("is still found, with the reason", () => {
    expect(check(accepting(["again", "joined"]))).toMatchObject([
      { law, events: ["joined", "again"], accepted: "both are said" },
    ]);
  });

  it("that is no longer found is itself found", () => {
    const [first, ...others] = check(accepting(["joined"]));
    expect(first).toMatchObject({ law, accepted: null });
    expect(others).toEqual([
      {
        law: "accepted-and-gone",
        severity: "gap",
        organization: "club",
        says: 'The finding "standing-allows-it" about "joined" is accepted (both are said), and is no longer found: take the acceptance out.',
        events: ["joined"],
        accepted: null,
      },
    ]);
  });

  it("that is no longer found since one of its events was taken back names both of them", () => {
    expect(check(accepting(["joined", "again"], [joined, again, retracted("joined")]))).toMatchObject([
      {
        law: "accepted-and-gone",
        organization: "club",
        events: ["joined", "again"],
        says: 'The finding "standing-allows-it" about "joined" and "again" is accepted (both are said), and is no longer found: take the acceptance out.',
      },
    ]);
  });

  it("says whose it was, though all of its events were taken back", () => {
    const entries = [joined, again, retracted("joined"), retracted("again")];
    expect(check(accepting(["joined", "again"], entries))).toMatchObject([
      { law: "accepted-and-gone", organization: "club" },
    ]);
  });

  it("is not said to be gone by a reading of a part of the record", () => {
    const made = accepting(["joined", "again"]);
    expect(check(made, { knownBy: "1991-01-01" })).toEqual([]);
  });

  it("names events that are there", () => {
    expect(() => check(accepting(["nothing"]))).toThrow(/no event has the id "nothing"/);
  });
});
