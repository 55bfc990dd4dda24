import { type Finding, type OrganizationEvent, type Source, check } from "annals";
import { describe, expect, it } from "vitest";
import { type AnyEntry, chronicleOf, event } from "../arbitraries.js";

const found = (...entries: readonly AnyEntry[]): readonly Finding[] => check(chronicleOf(entries));

const party = "norway";
const founded = event("Founded", { name: "The Club", founders: ["sweden"] }, "1990", { id: "founded" });
const joined = event("Joined", { party, as: "member" }, "1991", { id: "joined" });
const withdrew = event("Withdrew", { party }, "1994", { id: "withdrew" });
const dissolved = event("Dissolved", {}, "1999", { id: "dissolved" });

describe("the laws", () => {
  const only = (law: string, ...entries: readonly AnyEntry[]) =>
    found(...entries).flatMap((finding) => (finding.law === law ? [finding.events] : []));

  it("nothing-before-founding: on days that are certain", () => {
    const law = "nothing-before-founding";
    expect(only(law, founded, event("SeatMoved", { seat: "Oslo" }, "1989", { id: "moved" }))).toEqual([
      ["moved", "founded"],
    ]);
    expect(only(law, founded, event("SeatMoved", { seat: "Oslo" }, "1990-01"))).toEqual([]);
    expect(only(law, founded, event("SeatMoved", { seat: "Oslo" }, "[..1995]"))).toEqual([]);
    expect(only(law, event("SeatMoved", { seat: "Oslo" }, "1989"))).toEqual([]);
  });

  it("nothing-after-dissolution: but for a succession", () => {
    const law = "nothing-after-dissolution";
    expect(only(law, founded, dissolved, event("MeetingHeld", {}, "2000", { id: "late" }))).toEqual([
      ["dissolved", "late"],
    ]);
    expect(only(law, founded, dissolved, event("MeetingHeld", {}, "1999", { id: "late" }))).toEqual([]);
    expect(only(law, founded, dissolved, event("Succeeded", { by: "another-organization" }, "2000"))).toEqual([]);
  });

  it("one-ordinal-one-meeting", () => {
    const law = "one-ordinal-one-meeting";
    const tenth = (id: string, on: string) => event("MeetingHeld", { ordinal: 10 }, on, { id });
    expect(only(law, tenth("a", "1991"), tenth("b", "1992"))).toEqual([["a", "b"]]);
    expect(only(law, tenth("a", "1991"), event("MeetingHeld", { ordinal: 11 }, "1992"))).toEqual([]);
    expect(only(law, event("MeetingHeld", {}, "1991"), event("MeetingHeld", {}, "1992"))).toEqual([]);
    expect(
      only(law, tenth("a", "1991"), event("MeetingHeld", { ordinal: 10 }, "1992", { organization: "staff" })),
    ).toEqual([]);
    expect(found(tenth("a", "1991"), tenth("b", "1992"))[0]?.says).toContain("10th");
  });

  it("ordinals-rise: with dates that are certain", () => {
    const law = "ordinals-rise";
    const meeting = (ordinal: number, on: string) => event("MeetingHeld", { ordinal }, on, { id: `m-${ordinal}` });
    expect(only(law, meeting(11, "1991"), meeting(10, "1992"))).toEqual([["m-11", "m-10"]]);
    expect(only(law, meeting(10, "1991"), meeting(11, "1992"))).toEqual([]);
    expect(only(law, meeting(11, "1991"), meeting(10, "1991-05"))).toEqual([]);
  });

  it("prolonged-before-its-end: by the last day on which the term can have ended", () => {
    const law = "prolonged-before-its-end";
    const started = event("Founded", { name: "The Club", treaty: "charter", years: 5 }, "1990", { id: "founded" });
    const signed = event("TreatySigned", { treaty: "charter" }, "1990", { id: "signed" });
    const prolonged = (on: string) => event("TreatyProlonged", { treaty: "charter" }, on, { id: "prolonged" });
    expect(only(law, started, signed, prolonged("1996"))).toEqual([["founded", "prolonged"]]);
    expect(only(law, started, signed, prolonged("1995"))).toEqual([]);
    expect(only(law, started, signed, prolonged("[1995-12-31..1996]"))).toEqual([]);
    const leap = event("TreatySigned", { treaty: "charter", years: 1 }, "1992-02-29", { id: "signed" });
    expect(only(law, leap, prolonged("1993-02-28"))).toEqual([]);
    expect(only(law, leap, prolonged("1993-03-01"))).toEqual([["signed", "prolonged"]]);
    expect(only(law, started, event("TreatyProlonged", { treaty: "pact" }, "1999"))).toEqual([]);
    const again = event("TreatyProlonged", { treaty: "charter", years: 10 }, "1995", { id: "first" });
    expect(only(law, started, signed, again, prolonged("1999"))).toEqual([]);
  });

  it("prolonged-before-its-end: says nothing of a term that has no last day, or ends too far away to be counted", () => {
    const prolonged = event("TreatyProlonged", { treaty: "charter" }, "1999");
    const open = event("TreatySigned", { treaty: "charter", years: 5 }, "[1990..]", { id: "signed" });
    expect(found(open, prolonged)).toEqual([]);
    const long = event("TreatySigned", { treaty: "charter", years: Number.MAX_SAFE_INTEGER }, "1990", { id: "signed" });
    expect(found(long, prolonged)).toEqual([]);
  });

  describe("who-did-not-prolong", () => {
    const law = "who-did-not-prolong";
    const signed = event("TreatySigned", { treaty: "charter" }, "1990", { id: "signed" });
    const prolonged = event("TreatyProlonged", { treaty: "charter", signatories: ["sweden"] }, "1995", {
      id: "prolonged",
    });
    const onIt = { ...founded, data: { ...founded.data, treaty: "charter" } };
    const gap = (...entries: readonly OrganizationEvent[]) => only(law, onIt, signed, ...entries, prolonged);

    it("finds of another treaty than the founding one only who had signed it", () => {
      expect(only(law, founded, signed, joined, prolonged)).toEqual([]);
      const bySome = event("TreatySigned", { treaty: "charter", signatories: [party, "sweden"] }, "1990", {
        id: "signed",
      });
      expect(only(law, founded, bySome, joined, prolonged)).toEqual([["joined", "prolonged"]]);
    });

    it("finds a member that did not sign, and of which nothing says how it stayed or left", () => {
      expect(gap(joined)).toEqual([["joined", "prolonged"]]);
      expect(found(onIt, signed, joined, prolonged)[0]).toMatchObject({ severity: "gap" });
    });

    it("is silent of who signed, who left, and where nobody says who signed", () => {
      expect(gap()).toEqual([]);
      expect(gap(joined, event("Lapsed", { party }, "1995"))).toEqual([]);
      expect(gap(joined, withdrew)).toEqual([]);
      expect(only(law, onIt, signed, joined, event("TreatyProlonged", { treaty: "charter" }, "1995"))).toEqual([]);
    });

    it("is silent of who joined later", () => {
      expect(gap(event("Joined", { party, as: "member" }, "1996"))).toEqual([]);
    });

    it("is silent of who never was a member", () => {
      expect(gap(event("Joined", { party, as: "observer" }, "1991"))).toEqual([]);
    });

    it("is silent of who became something else: that says how it stayed", () => {
      expect(gap(joined, event("StandingChanged", { party, to: "associate" }, "1994"))).toEqual([]);
      expect(gap(joined, event("StandingChanged", { party, to: "associate" }, "1995-12"))).toEqual([]);
    });

    it("finds who became a member, having come as something else", () => {
      const changed = event("StandingChanged", { party, to: "member" }, "1992", { id: "changed" });
      expect(gap(event("Joined", { party, as: "observer" }, "1991", { id: "came" }), changed)).toHaveLength(1);
    });

    it("finds who had left once and come back", () => {
      const back = event("Joined", { party, as: "member" }, "1994-06", { id: "back" });
      expect(gap(joined, withdrew, back)).toEqual([["back", "prolonged"]]);
    });

    it("is silent of everyone once the organisation is gone", () => {
      expect(gap(joined, dissolved)).toEqual([]);
    });
  });

  it("can look at a body that met twenty times in a year, of which nobody knows the days", () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      event("MeetingHeld", { ordinal: index + 1 }, "1993", { id: `m-${index}` }),
    );
    expect(found(...many)).toEqual([]);
    const positions = Array.from({ length: 20 }, (_, index) =>
      event("PositionStated", { by: "ada", points: ["no"] }, "1993", { id: `p-${index}` }),
    );
    expect(found(...positions)).toEqual([]);
  });
});

describe("laws that look beyond one organisation", () => {
  const early: Readonly<Record<string, Source>> = { early: { kind: "article", title: "Early", published: "1992-05" } };
  const cites = (on: string, more: object = {}) =>
    event("Joined", { party, as: "member" }, on, { id: "late", sources: [{ source: "early", ...more }] });
  const foreseen = (entry: OrganizationEvent) =>
    check(chronicleOf([entry], early)).filter(({ law }) => law === "no-source-foresees");

  it("no-source-foresees finds what was published before it can have happened", () => {
    expect(foreseen(cites("1992-06-01"))).toMatchObject([{ events: ["late"], severity: "contradiction" }]);
    expect(foreseen(cites("1992-05-31"))).toEqual([]);
    expect(foreseen(cites("1992"))).toEqual([]);
    expect(foreseen(cites("1992-06-01", { on: "1992-05-01" }))).toEqual([]); // by its own date it is not too early
  });

  it("no-source-foresees is silent of plans", () => {
    const plan = event("MeetingPlanned", {}, "1999", { sources: [{ source: "early" }] });
    expect(foreseen(plan)).toEqual([]);
  });

  const body = event("Founded", { name: "The Staff", parent: "club" }, "1991", {
    id: "staffed",
    organization: "staff",
  });
  const end = event("Dissolved", {}, "1999", { id: "ended" });
  const orphans = (...entries: readonly OrganizationEvent[]) =>
    check(chronicleOf(entries)).filter(({ law }) => law === "a-body-ends-with-its-parent");

  it("a-body-ends-with-its-parent finds a body of which nothing is said when its parent ends", () => {
    expect(orphans(founded, body, end)).toMatchObject([{ events: ["staffed", "ended"], severity: "gap" }]);
    expect(orphans(founded, body)).toEqual([]);
    expect(orphans(founded, body, end, event("Dissolved", {}, "1999", { organization: "staff" }))).toEqual([]);
  });

  it("no-meeting-missing counts what is missing between two meetings", () => {
    const met = (ordinal: number, on: string) => event("MeetingHeld", { ordinal }, on, { id: `met-${ordinal}` });
    const gaps = (...list: readonly OrganizationEvent[]) =>
      check(chronicleOf(list)).filter(({ law }) => law === "no-meeting-missing");
    expect(gaps(met(7, "1991"), met(9, "1993"))).toMatchObject([{ events: ["met-7", "met-9"], severity: "gap" }]);
    expect(gaps(met(7, "1991"), met(9, "1993"))[0]?.says).toMatch(
      /^1 meeting of the Club between the 7th and the 9th is/,
    );
    expect(gaps(met(7, "1991"), met(8, "1992"), met(9, "1993"))).toEqual([]);
    expect(gaps(met(10, "1991"))).toEqual([]);
  });

  it("in-office-after-appointment finds who took an office before being appointed", () => {
    const named = (on: string) => event("Appointed", { office: "chair", holder: "ada" }, on, { id: `named-${on}` });
    const took = event("TookOffice", { office: "chair", holder: "ada" }, "1992-05-01", { id: "took" });
    const early = (...list: readonly OrganizationEvent[]) =>
      check(chronicleOf(list)).filter(({ law }) => law === "in-office-after-appointment");
    expect(early(took, named("1992-06"))).toMatchObject([{ events: ["took", "named-1992-06"] }]);
    expect(early(took, named("1992-05-01"))).toEqual([]);
    expect(early(took, named("1990"), named("1996"))).toEqual([]); // the later one is to another term
    expect(early(took)).toEqual([]);
    // Found by a generated history: who left in between was appointed anew.
    const left = event("LeftOffice", { office: "chair", holder: "ada" }, "1994", { id: "left" });
    expect(early(took, left, named("1995"))).toEqual([]);
  });
});
