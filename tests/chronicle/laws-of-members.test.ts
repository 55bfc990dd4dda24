import { type EventId, type Finding, check, chronicle, read } from "annals";
import { describe, expect, it } from "vitest";
import { type AnyEntry, chronicleOf, event } from "../arbitraries.js";

const found = (law: string, ...entries: readonly AnyEntry[]): readonly Finding[] =>
  check(chronicleOf(entries)).filter((finding) => finding.law === law);
const eventsOf = (findings: readonly Finding[]): readonly (readonly EventId[])[] =>
  findings.map(({ events }) => events);

const founded = event("Founded", { name: "The Club", founders: ["norway", "sweden"] }, "1990-01-01", { id: "founded" });
const joined = (on: string) => event("Joined", { party: "iceland", as: "member" }, on, { id: "joined" });
const left = (on: string) => event("Withdrew", { party: "norway" }, on, { id: "left" });

describe("members-as-counted", () => {
  const counted = (data: Parameters<typeof event<"MembersCounted">>[1], on: string) =>
    event("MembersCounted", data, on, { id: "counted" });
  const wrong = (...entries: readonly AnyEntry[]) => found("members-as-counted", founded, ...entries);

  it("a number is right between those certain and those possible", () => {
    expect(wrong(counted({ count: 2 }, "1991-05-05"))).toEqual([]);
    expect(wrong(counted({ count: 1 }, "1991-05-05"))[0]?.says).toBe(
      "On 5 May 1991, 1 member of the Club was counted; there were at least 2.",
    );
    expect(wrong(counted({ count: 3 }, "1991-05-05"))[0]?.says).toBe(
      "On 5 May 1991, 3 members of the Club were counted; there were at most 2.",
    );
    expect(eventsOf(wrong(counted({ count: 1 }, "1991-05-05")))).toEqual([["counted"]]);
    const open = joined("1991");
    for (const count of [2, 3]) expect(wrong(open, counted({ count }, "1991-05-05"))).toEqual([]);
    for (const count of [1, 4]) expect(wrong(open, counted({ count }, "1991-05-05"))).toHaveLength(1);
  });

  it("on the day of a change, what was so before it can have been counted as well", () => {
    for (const count of [2, 3]) expect(wrong(joined("1991-05-05"), counted({ count }, "1991-05-05"))).toEqual([]);
    expect(wrong(joined("1991-05-05"), counted({ count: 2 }, "1991-05-06"))).toHaveLength(1);
    expect(wrong(joined("1991-05-05"), counted({ count: 3 }, "1991-05-04"))).toHaveLength(1);
    for (const count of [1, 2, 3])
      expect(wrong(joined("1991-05-05"), left("1991-05-05"), counted({ count }, "1991-05-05"))).toEqual([]);
  });

  it("of a vague date, what is right on one of its days is right", () => {
    const growing = [joined("1991-03-01"), left("1991-09-01")];
    for (const count of [2, 3]) expect(wrong(...growing, counted({ count }, "1991"))).toEqual([]);
    for (const count of [1, 4]) expect(wrong(...growing, counted({ count }, "1991"))).toHaveLength(1);
    expect(wrong(...growing, counted({ count: 2 }, "[1991-04..1991-08]"))).toHaveLength(1);
    expect(wrong(...growing, counted({ count: 2 }, "[1991-04..]"))).toEqual([]);
    expect(wrong(...growing, counted({ count: 4 }, "[..1999]"))).toHaveLength(1);
    // On the last of its days
    expect(wrong(...growing, counted({ count: 3 }, "[1991-02..1991-03-01]"))).toEqual([]);
    expect(wrong(...growing, counted({ count: 3 }, "1991-02"))).toHaveLength(1);
  });

  it("a list has who was one for certain, and nobody who was none", () => {
    const listed = (parties: readonly string[], on = "1991-05-05") => wrong(counted({ parties }, on));
    expect(listed(["sweden", "norway"])).toEqual([]);
    expect(listed(["sweden", "norway", "iceland"])[0]?.says).toBe(
      "On 5 May 1991, 3 members of the Club were counted: Sweden, Norway and Iceland; Iceland is listed, and was none.",
    );
    const [missing, ...others] = listed(["sweden"]);
    expect(others).toEqual([]);
    expect(missing?.says).toMatch(/; Norway was one, and is not listed\.$/);
    expect(missing?.events).toEqual(["counted", "founded"]);
    expect(eventsOf(wrong(joined("1995"), counted({ parties: ["iceland", "norway", "sweden"] }, "1994")))).toEqual([
      ["counted"],
    ]);
    expect(eventsOf(wrong(left("1992"), counted({ parties: ["norway", "sweden"] }, "1994")))).toEqual([
      ["counted", "left"],
    ]);
  });

  it("of a vague date, who was one at some time may be listed, and who was not throughout may be missing", () => {
    const both = [joined("1991-03-01"), left("1991-09-01")];
    const listed = (parties: readonly string[], on: string) => wrong(...both, counted({ parties }, on));
    expect(listed(["sweden", "norway", "iceland"], "1991")).toEqual([]);
    expect(listed(["sweden"], "1991")).toEqual([]);
    expect(listed(["norway", "iceland"], "1991")).toHaveLength(1); // Sweden was one all year
    expect(listed(["sweden", "norway"], "1992")).toHaveLength(2); // Norway had left, Iceland had come
  });

  it("a number and a list agree with each other: the case that it guards against", () => {
    // Seven countries, six of them named, in 2012, when Uzbekistan was suspended; and in a list one that never joined.
    const six = ["armenia", "belarus", "kazakhstan", "kyrgyzstan", "russia", "tajikistan"] as const;
    const seven = [...six, "uzbekistan"];
    const states = Object.fromEntries(
      [...seven, "turkmenistan"].map((id) => [id, { kind: "state" as const, name: id }]),
    );
    const csto = event("Founded", { name: "The Club", founders: seven }, "1992", { id: "founded" });
    const suspended = event("Suspended", { party: "uzbekistan", basis: "request" }, "2005-06-28");
    const findings = (data: Parameters<typeof counted>[0]) =>
      check(chronicleOf([csto, suspended, counted(data, "2005-11-12")], {}, states)).map(({ says }) =>
        says.replace(/^.*; /, ""),
      );
    expect(findings({ count: 7, parties: seven })).toEqual([]);
    expect(findings({ count: 7, parties: [...six] })).toEqual([
      "the list has 6, so that one of the two is wrong.",
      "uzbekistan was one, and is not listed.",
    ]);
    expect(findings({ parties: [...seven, "turkmenistan"] })).toEqual(["turkmenistan is listed, and was none."]);
  });

  it("counts members in law, also suspended ones, unless something else was counted", () => {
    const suspended = event("Suspended", { party: "norway", basis: "sanction" }, "1991", { id: "suspended" });
    const watching = event("Joined", { party: "iceland", as: "observer" }, "1991", { id: "watches" });
    expect(wrong(suspended, watching, counted({ count: 2, parties: ["norway", "sweden"] }, "1993"))).toEqual([]);
    expect(wrong(watching, counted({ as: "observer", count: 1, parties: ["iceland"] }, "1993"))).toEqual([]);
    expect(wrong(watching, counted({ as: "observer", count: 2 }, "1993"))[0]?.says).toContain(
      "2 observers of the Club were counted; there were at most 1",
    );
    expect(wrong(watching, counted({ as: "partner", parties: ["iceland"] }, "1993"))).toHaveLength(1);
  });

  it("is silent of a count that is itself disputed, and moves no standing", () => {
    const disputed = { ...counted({ count: 9, parties: ["iceland"] }, "1993"), disputed: true } as const;
    expect(wrong(disputed)).toEqual([]);
    const made = chronicleOf([founded, counted({ count: 9, parties: ["iceland"] }, "1993")]);
    expect(read(made).at("1995-01-01").is("iceland", "none", "club").value).toBe("yes");
  });

  it("is no event without a number and a list, which the error says", () => {
    expect(() => chronicleOf([founded, counted({}, "1993")])).toThrow('nothing was counted: give "count", "parties"');
    expect(() => chronicleOf([founded, counted({ count: 0 }, "1993")])).toThrow("a whole number from 1");
    expect(() => chronicleOf([founded, counted({ parties: ["atlantis"] }, "1993")])).toThrow(
      'no party has the id "atlantis"',
    );
  });
});

describe("who-did-not-prolong", () => {
  const treaty = "charter";
  const onIt = { ...founded, data: { ...founded.data, treaty, years: 5 } };
  const signed = event("TreatySigned", { treaty }, "1990-01-01", { id: "signed" });
  const prolonged = (signatories: readonly string[], on = "1994", id = "prolonged") =>
    event("TreatyProlonged", { treaty, years: 5, signatories }, on, { id });
  const gaps = (...entries: readonly AnyEntry[]) => eventsOf(found("who-did-not-prolong", onIt, signed, ...entries));

  it("finds a member that did not sign and has been one ever since", () => {
    expect(gaps(prolonged(["sweden"]))).toEqual([["founded", "prolonged"]]);
    expect(gaps(prolonged(["norway", "sweden"]))).toEqual([]);
    expect(found("who-did-not-prolong", onIt, signed, prolonged(["sweden"]))[0]?.says).toBe(
      "Norway was a member, did not sign the prolongation of 1994, and nothing says that it left or how it stayed.",
    );
  });

  it("names by what it became a member, and not what happened to it before or after", () => {
    const ratified = (on: string) => event("Ratified", { party: "iceland" }, on);
    const by = prolonged(["norway", "sweden"]);
    expect(gaps(joined("1991"), ratified("1992"), by, ratified("1995"))).toEqual([["joined", "prolonged"]]);
    const watched = event("Joined", { party: "iceland", as: "observer" }, "1991", { id: "watched" });
    const changed = event("StandingChanged", { party: "iceland", to: "member" }, "1992", { id: "changed" });
    expect(gaps(watched, changed, by)).toEqual([["changed", "prolonged"]]);
  });

  it("takes no signing for a prolongation, and no other treaty for this one", () => {
    const bySome = event("TreatySigned", { treaty, signatories: ["sweden"] }, "1991");
    expect(eventsOf(found("who-did-not-prolong", onIt, bySome))).toEqual([]);
    const pact = event("TreatyProlonged", { treaty: "pact", signatories: ["norway"] }, "1998");
    expect(gaps(prolonged(["sweden"]), pact)).toEqual([["founded", "prolonged"]]);
  });

  it("takes the order of overlapping dates that is lawful, whichever stands first", () => {
    // Left by 1994, says one source: "[..1994]" sorts before the joining, after which nobody would seem to have left.
    const came = event("Joined", { party: "iceland", as: "member" }, "1991", { id: "came" });
    const gone = event("Withdrew", { party: "iceland" }, "[..1993]", { id: "gone" });
    expect(gaps(came, gone, prolonged(["norway", "sweden"]))).toEqual([]);
    const back = event("Joined", { party: "iceland", as: "member" }, "1993-12", { id: "back" });
    expect(gaps(came, gone, back, prolonged(["norway", "sweden"]))).toEqual([["back", "prolonged"]]);
  });

  it("is silent where the member can have come after the prolongation, or left since, in one possible world", () => {
    expect(gaps(joined("1994"), prolonged(["norway", "sweden"]))).toEqual([]);
    expect(gaps(joined("[1993..1995]"), prolonged(["norway", "sweden"]))).toEqual([]);
    expect(gaps(prolonged(["sweden"]), { ...left("1999"), disputed: true })).toEqual([]);
    expect(gaps(prolonged(["sweden"]), left("[1990..1999]"))).toEqual([]);
    const twice = [joined("1993"), { ...joined("[1990..1994-11]"), id: "again" }];
    const between = event("Withdrew", { party: "iceland" }, "[1990..1994-11]", { id: "between" });
    expect(gaps(...twice, between, prolonged(["norway", "sweden"]))).toEqual([]); // it may have been out in spring
    // Left and came back on one day: no day ends without the member, and yet the record says what happened.
    const back = event("Joined", { party: "norway", as: "member" }, "1996-05-05", { id: "back" });
    expect(gaps(prolonged(["sweden"]), left("1996-05-05"), back)).toEqual([]);
  });

  it("is silent where the prolongation is disputed, and of who signed a later one", () => {
    expect(gaps({ ...prolonged(["sweden"]), disputed: true })).toEqual([]);
    expect(gaps(prolonged(["sweden"]), prolonged(["norway", "sweden"], "1998", "again"))).toEqual([]);
    expect(gaps(prolonged(["sweden"]), prolonged(["sweden"], "1998", "again"))).toEqual([["founded", "prolonged"]]);
  });

  it("of a treaty that is not the founding one, looks at who had signed it, or prolonged it before", () => {
    const pact = { treaty: "pact" };
    const entries = [
      event("TreatySigned", { ...pact, signatories: ["norway"], years: 5 }, "1991", { id: "pact-signed" }),
      event("TreatyProlonged", { ...pact, signatories: ["norway", "sweden"], years: 5 }, "1995", { id: "first" }),
      event("TreatyProlonged", { ...pact, signatories: ["norway"], years: 5 }, "1999", { id: "second" }),
    ];
    expect(gaps(...entries)).toEqual([["founded", "second"]]);
    expect(gaps(...entries.slice(0, 2))).toEqual([]);
    // Who signed it and, as far as the record says, never was anything to the organisation, has nothing to leave.
    const guest = event("TreatySigned", { ...pact, signatories: ["iceland"] }, "1991", { id: "pact-signed" });
    expect(gaps(guest, event("TreatyProlonged", { ...pact, signatories: ["norway"] }, "1995"))).toEqual([]);
    // A treaty is signed before it is prolonged, also where the two dates leave that open.
    const inOneYear = [
      event("TreatySigned", { ...pact, signatories: ["norway"] }, "1995", { id: "pact-signed" }),
      event("TreatyProlonged", { ...pact, signatories: ["sweden"] }, "1995-12", { id: "pact-prolonged" }),
    ];
    expect(gaps(...inOneYear)).toEqual([["founded", "pact-prolonged"]]);
  });
});

it("what was counted is a sentence of the record", () => {
  const counted = event("MembersCounted", { count: 7 }, "2012-11-12", { organization: "csto", id: "counted" });
  const made = chronicle({
    parties: { csto: { kind: "organization", name: "CSTO", called: "the CSTO" } },
    sources: { minutes: { kind: "wire", title: "A report", published: "2012-11-12" } },
    records: { csto: [counted] },
  } as never); // the literal has the names of another chronicle
  expect(check(made)[0]?.says).toContain("7 members of the CSTO were counted");
});
