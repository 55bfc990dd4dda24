import { check } from "annals";
import { describe, expect, it } from "vitest";
import { type AnyEntry, chronicleOf, event } from "../arbitraries.js";

const only = (law: string, ...entries: readonly AnyEntry[]) =>
  check(chronicleOf(entries)).flatMap((finding) => (finding.law === law ? [finding.events] : []));

const treaty = "charter";
const signed = (on: string, years?: number) =>
  event("TreatySigned", years === undefined ? { treaty } : { treaty, years }, on, { id: "signed" });
const prolonged = (on: string, years = 5, id = "prolonged") => event("TreatyProlonged", { treaty, years }, on, { id });

describe("prolonged-before-its-end", () => {
  const law = "prolonged-before-its-end";

  it("finds the case that it guards against: five years from 1992 have ended by April 1999", () => {
    const founded = event("Founded", { name: "Treaty", treaty, years: 5 }, "1992", { id: "founded" });
    expect(only(law, founded, signed("[..1992]"), prolonged("1999-04"))).toEqual([["founded", "prolonged"]]);
    // From its entry into force, they have not.
    const inForce = event("TreatyEnteredIntoForce", { treaty, years: 5 }, "1994-04-20", { id: "in-force" });
    expect(only(law, founded, signed("[..1992]"), inForce, prolonged("1999-04-02"))).toEqual([]);
  });

  it("takes no order of overlapping dates for the one: a prolongation that stands last in the record may be the first", () => {
    // In chronological order "[..1994]" comes first, and the term from 1990 would seem to have run until 1999.
    const early = event("TreatyProlonged", { treaty, years: 10 }, "[..1994]", { id: "early" });
    expect(only(law, signed("1990", 5), early, prolonged("1999"))).toEqual([]);
    expect(only(law, signed("1990", 5), prolonged("[1994..1996]", 5, "a"), prolonged("[1995..1999]", 5, "b"))).toEqual(
      [],
    );
  });

  it("compares with each term that can have been the last, when none of them is certain to be", () => {
    const inForce = (on: string) => event("TreatyEnteredIntoForce", { treaty, years: 1 }, on, { id: "in-force" });
    expect(only(law, signed("[1990..1992]", 5), inForce("[1991..1993]"), prolonged("1997"))).toEqual([]);
    expect(only(law, signed("[1990..1992]", 5), inForce("[1991..1993]"), prolonged("1998"))).toEqual([
      ["signed", "prolonged"],
    ]);
    expect(only(law, signed("1990", 5), inForce("1991"), prolonged("1994"))).toEqual([["in-force", "prolonged"]]);
  });

  it("is silent where the prolongation need not have happened, or another one may have", () => {
    const maybe = { ...prolonged("1993"), id: "maybe", disputed: true } as const;
    expect(only(law, signed("1990", 2), maybe)).toEqual([]);
    expect(only(law, signed("1990", 2), maybe, prolonged("1997"))).toEqual([]);
    expect(only(law, signed("1990", 2), { ...maybe, data: { treaty, years: 2 } }, prolonged("1997"))).toEqual([
      ["maybe", "prolonged"],
    ]);
    expect(only(law, { ...signed("1990", 2), disputed: true }, prolonged("1997"))).toEqual([]);
  });

  it("is silent after a prolongation for nobody knows how long", () => {
    const open = event("TreatyProlonged", { treaty }, "1991", { id: "open" });
    expect(only(law, signed("1990", 2), open, prolonged("1999"))).toEqual([]);
  });

  it("counts a new term from the day on which it begins, and without end where it renews itself", () => {
    const first = (more: object) => event("TreatyProlonged", { treaty, years: 5, ...more }, "1992", { id: "first" });
    expect(only(law, signed("1990", 3), first({}), prolonged("1998"))).toEqual([["first", "prolonged"]]);
    expect(only(law, signed("1990", 3), first({ from: "1993-06" }), prolonged("1998-06"))).toEqual([]);
    expect(only(law, signed("1990", 3), first({ from: "1993-05" }), prolonged("1998-06"))).toEqual([
      ["first", "prolonged"],
    ]);
    expect(only(law, signed("1990", 3), first({ renews: true }), prolonged("2030"))).toEqual([]);
  });
});

describe("a-term-before-another", () => {
  const law = "a-term-before-another";

  it("finds a further term of a treaty that is not known to have had a first", () => {
    expect(only(law, signed("1990"), prolonged("1995"))).toEqual([["signed", "prolonged"]]);
    expect(only(law, signed("1990"), prolonged("1995"), prolonged("2000", 5, "again"))).toEqual([
      ["signed", "prolonged"],
    ]);
  });

  it("is silent where a first is known, or may be: by signature, by founding, by entry into force", () => {
    expect(only(law, signed("1990", 5), prolonged("1995"))).toEqual([]);
    const founded = event("Founded", { name: "Club", treaty, years: 5 }, "1990");
    expect(only(law, founded, signed("1990"), prolonged("1995"))).toEqual([]);
    const inForce = event("TreatyEnteredIntoForce", { treaty, years: 5 }, "[1991..1999]");
    expect(only(law, signed("1990"), inForce, prolonged("1995"))).toEqual([]);
  });

  it("is silent where the record says nothing of years, and where the treaty itself is missing", () => {
    expect(only(law, signed("1990"), event("TreatyProlonged", { treaty }, "1995"))).toEqual([]);
    expect(only(law, prolonged("1995"))).toEqual([]);
    expect(only(law, prolonged("1995"), signed("1996"))).toEqual([]);
  });
});

describe("what the laws across aspects say", () => {
  const says = (...entries: readonly AnyEntry[]) => check(chronicleOf(entries)).map((finding) => finding.says);

  it("of a term that had ended, with the latest of those it can have been", () => {
    const longer = event("TreatyEnteredIntoForce", { treaty, years: 3 }, "1991", { id: "in-force" });
    expect(says(signed("[1990..1992]", 1), longer, prolonged("1999-04"))).toEqual([
      "A term of 3 years that began some time in 1991 ends by 31 December 1994, and the charter of the Club was prolonged only in April 1999: look at when the term began, or for a prolongation in between.",
    ]);
  });

  it("of a further term without a first", () => {
    expect(says(signed("1990"), prolonged("1995-04", 7))).toEqual([
      "The charter of the Club was prolonged for 7 years in April 1995, and nothing says for how long it had been concluded.",
    ]);
  });
});

describe("the last day of a term", () => {
  const law = "prolonged-before-its-end";

  it("is not over on the day itself", () => {
    expect(only(law, signed("1994-04-20", 5), prolonged("1999-04-20"))).toEqual([]);
    expect(only(law, signed("1994-04-20", 5), prolonged("1999-04-21"))).toEqual([["signed", "prolonged"]]);
  });

  it("is none beyond what can be written, and none of a beginning without an end", () => {
    expect(only(law, signed("1990", 8009), prolonged("1999"))).toEqual([]);
    expect(only(law, signed("1990", 8010), prolonged("1999"))).toEqual([]);
    expect(only(law, signed("[1990..]", 2), prolonged("1999"))).toEqual([]);
  });

  it("may be that of one which stands behind it and can have come before", () => {
    expect(only(law, signed("1990", 5), prolonged("[1997..1999]", 5, "a"), prolonged("1998", 5, "b"))).toEqual([]);
  });

  it("is that of its own treaty", () => {
    const other = event("TreatySigned", { treaty: "pact", years: 2 }, "1990", { id: "other" });
    expect(only(law, other, signed("1994", 6), prolonged("1999"))).toEqual([]);
  });
});
