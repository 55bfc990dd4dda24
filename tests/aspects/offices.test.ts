import { type OrganizationEvent, evolve, initial, replay } from "annals";
import { describe, expect, it } from "vitest";
import { type Office, officeStrand, offices } from "../../src/aspects/offices.js";
import { type AnyEntry, type DataOf, type EventOf, event } from "../arbitraries.js";
import { names, offences } from "./offences.js";

const office = "chair";
/** Who has the chair after events. */
const chair = (...events: readonly OrganizationEvent[]): Office | undefined => replay(events).offices[office];

const vacant: Office = { holder: null, appointed: null };
const appointed = event("Appointed", { office, holder: "ada", from: "1991", until: "1995" }, "1990");
const took = event("TookOffice", { office, holder: "ada" }, "1991");
const acting = event("TookOffice", { office, holder: "ada", acting: true }, "1991");
const left = event("LeftOffice", { office, holder: "ada" }, "1995");
const byAda = { party: "ada", since: "1991", acting: false, until: null };

describe("what each event makes of an office", () => {
  it("Appointed: who is named for it, when it is to begin and to end; the holder stays", () => {
    expect(chair(appointed)).toEqual({
      holder: null,
      appointed: { party: "ada", on: "1990", acting: false, from: "1991", until: "1995" },
    });
    expect(chair(took, event("Appointed", { office, holder: "bob" }, "1994"))).toEqual({
      holder: byAda,
      appointed: { party: "bob", on: "1994", acting: false, from: null, until: null },
    });
  });

  it("TookOffice: a holder, acting or not, with an end where one is said", () => {
    expect(chair(took)).toEqual({ holder: byAda, appointed: null });
    expect(chair(acting)).toEqual({ holder: { ...byAda, acting: true }, appointed: null });
    expect(chair(event("TookOffice", { office, holder: "ada", until: "1999" }, "1991"))).toEqual({
      holder: { ...byAda, until: "1999" },
      appointed: null,
    });
  });

  const unnamed = event("TookOffice", { office }, "1991");
  const nobodyKnows = { ...byAda, party: null };

  it("TookOffice: of someone whom no source names; where somebody holds it, that is who is meant", () => {
    expect(chair(unnamed)).toEqual({ holder: nobodyKnows, appointed: null });
    expect(chair(appointed, unnamed)).toMatchObject({ holder: nobodyKnows, appointed: { party: "ada" } });
    expect(chair(took, event("TookOffice", { office, until: "1999" }, "1993"))).toEqual(chair(took));
  });

  it("after a holder not named: anyone may take the office, and whoever leaves it or has the term extended is the one", () => {
    expect(chair(unnamed, event("TookOffice", { office, holder: "bob" }, "1993"))?.holder?.party).toBe("bob");
    expect(chair(unnamed, left)?.holder).toBeNull();
    const extended = event("OfficeTermExtended", { office, holder: "ada", until: "1999" }, "1992");
    expect(chair(unnamed, extended)?.holder).toEqual({ ...nobodyKnows, until: "1999" });
  });

  it("TookOffice: who was named for it holds it until the end that was named, and is no longer only named", () => {
    expect(chair(appointed, took)).toEqual({ holder: { ...byAda, until: "1995" }, appointed: null });
  });

  it("TookOffice: another than who was named leaves that one named", () => {
    expect(chair(appointed, event("TookOffice", { office, holder: "bob", acting: true }, "1991"))).toEqual({
      holder: { party: "bob", since: "1991", acting: true, until: null },
      appointed: { party: "ada", on: "1990", acting: false, from: "1991", until: "1995" },
    });
  });

  it("TookOffice: who acts may take the office in full", () => {
    expect(chair(acting, event("TookOffice", { office, holder: "ada" }, "1992"))).toEqual({
      holder: { ...byAda, since: "1992" },
      appointed: null,
    });
  });

  it("OfficeTermExtended: another end, unknown where nobody says which", () => {
    expect(chair(took, event("OfficeTermExtended", { office, holder: "ada", until: "1999" }))).toEqual({
      holder: { ...byAda, until: "1999" },
      appointed: null,
    });
    expect(chair(appointed, took, event("OfficeTermExtended", { office, holder: "ada" }))).toMatchObject({
      holder: { until: null },
    });
  });

  it("LeftOffice: nobody holds it", () => {
    expect(chair(took, left)).toEqual(vacant);
    expect(chair(took, event("Appointed", { office, holder: "bob" }, "1994"), left)).toMatchObject({
      holder: null,
      appointed: { party: "bob" },
    });
  });
});

describe("nonsense changes nothing that it should not", () => {
  it("who does not hold the office cannot leave it", () => {
    const before = replay([took]);
    expect(evolve(before, event("LeftOffice", { office, holder: "bob" }))).toBe(before);
  });

  it("who does not hold the office has no term to extend, and the holder's stays", () => {
    const before = replay([appointed, took]);
    expect(evolve(before, event("OfficeTermExtended", { office, holder: "bob", until: "2020" }))).toBe(before);
  });

  it("a vacant office stays as it is", () => {
    expect(evolve(initial, left)).toBe(initial);
    expect(evolve(initial, event("OfficeTermExtended", { office, holder: "ada" }))).toBe(initial);
    const before = replay([took, left]);
    expect(evolve(before, left)).toBe(before);
  });

  it("one office is not another", () => {
    const before = replay([took, event("TookOffice", { office: "treasurer", holder: "bob" })]);
    const after = evolve(before, event("LeftOffice", { office: "treasurer", holder: "bob" }));
    expect(after.offices["chair"]).toBe(before.offices["chair"]);
    expect(after.offices["treasurer"]).toEqual(vacant);
  });
});

describe("what each event may meet", () => {
  const states: Readonly<Record<string, Office>> = {
    vacant,
    "ada named": chair(appointed) ?? vacant,
    "ada acting": chair(acting) ?? vacant,
    "ada holding": chair(took) ?? vacant,
    "bob holding": chair(event("TookOffice", { office, holder: "bob" })) ?? vacant,
    "not named": chair(event("TookOffice", { office })) ?? vacant,
  };
  const allowedIn = <T extends keyof typeof officeStrand.rules>(type: T, data: DataOf<T>) => {
    const rule = officeStrand.rules[type] as { allowed: (from: Office, e: EventOf<T>, key: string) => boolean };
    return Object.keys(states).filter((name) => rule.allowed(states[name] ?? vacant, event(type, data), office));
  };

  it.each([
    ["Appointed", { office, holder: "ada" }, Object.keys(states)],
    ["TookOffice", { office, holder: "ada" }, ["vacant", "ada named", "ada acting", "not named"]],
    ["TookOffice", { office, holder: "ada", acting: true }, ["vacant", "ada named", "not named"]],
    ["TookOffice", { office }, Object.keys(states)],
    ["OfficeTermExtended", { office, holder: "ada" }, ["ada acting", "ada holding", "not named"]],
    ["LeftOffice", { office, holder: "ada" }, ["ada acting", "ada holding", "not named"]],
  ] as const)("%s %o", (type, data, expected) => {
    expect(allowedIn(type, data as never)).toEqual(expected);
  });
});

describe("sentences", () => {
  it.each([
    [
      event("Appointed", { office: "secretary-general", holder: "ada" }),
      "ADA was appointed Secretary-General of the club",
    ],
    [event("Appointed", { office, holder: "ada", acting: true }), "ADA was appointed acting Chair of the club"],
    [took, "ADA took office as Chair of the club"],
    [event("TookOffice", { office }), "someone not named took office as Chair of the club"],
    [acting, "ADA took office as acting Chair of the club"],
    [
      event("Appointed", { office, holder: "ada", from: "1991-01-01", until: "1993" }),
      "ADA was appointed Chair of the club from 1 January 1991 until some time in 1993",
    ],
    [
      event("OfficeTermExtended", { office, holder: "ada", until: "1994-12-31" }),
      "the term of ADA as Chair of the club was extended until 31 December 1994",
    ],
    [event("OfficeTermExtended", { office, holder: "ada" }), "the term of ADA as Chair of the club was extended"],
    [left, "ADA left office as Chair of the club"],
  ] as const)("$1", (e, says) => {
    expect(offices.sentence(e, names)).toBe(says);
  });
});

describe("who acts", () => {
  it("is named to act", () => {
    expect(chair(event("Appointed", { office, holder: "ada", acting: true }))?.appointed?.acting).toBe(true);
    expect(chair(event("Appointed", { office, holder: "ada" }))?.appointed?.acting).toBe(false);
  });

  it("may take the office in full; another may not while somebody acts", () => {
    const acts = chair(acting) ?? vacant;
    const { allowed } = officeStrand.rules.TookOffice;
    expect(allowed(acts, took, office)).toBe(true);
    expect(allowed(acts, acting, office)).toBe(false);
    expect(allowed(acts, event("TookOffice", { office, holder: "bob" }), office)).toBe(false);
  });
});

describe("laws of offices", () => {
  const office = "secretary-general";
  const named = (on: string, id = "named", holder = "ada") => event("Appointed", { office, holder }, on, { id });
  const took = (on: string, id = "took", holder = "ada") => event("TookOffice", { office, holder }, on, { id });
  const left = (on: string) => event("LeftOffice", { office, holder: "ada" }, on, { id: "left" });
  const found = (...events: readonly AnyEntry[]) => offences(offices.laws, "in-office-after-appointment", ...events);

  it("in-office-after-appointment: finds who certainly took an office before being appointed to it", () => {
    const says = "ADA took office as Secretary-General on 1 May 1991 and was appointed only in June 1991";
    expect(found(took("1991-05-01"), named("1991-06"))).toEqual([["took named", says]]);
    expect(found(took("1991-05-01"), named("1991-05"))).toEqual([]);
    expect(found(named("1991-04"), took("1991-05-01"))).toEqual([]);
    expect(found(took("1991-05-01"))).toEqual([]);
  });

  it("in-office-after-appointment: looks at one person and one office", () => {
    expect(found(took("1991-05-01"), named("1991-06", "named", "bob"))).toEqual([]);
    const chair = event("Appointed", { office: "chair", holder: "ada" }, "1991-06", { id: "chair" });
    expect(found(took("1991-05-01"), chair)).toEqual([]);
  });

  it("in-office-after-appointment: an appointment before, or after leaving, can be meant, and a later one to another term", () => {
    expect(found(named("1991-04"), took("1991-05-01"), named("1991-06", "again"))).toEqual([]);
    expect(found(took("1991-05-01"), left("1992"), named("1993"))).toEqual([]);
    expect(found(took("1991-05-01"), named("1991-06"), left("1992"), named("1993", "again"))).toEqual([]);
    // It left before it took office, or after it was named: that tells of no other term.
    expect(found(left("1990"), took("1991-05-01"), named("1991-06")).length).toBe(1);
    expect(found(took("1991-05-01"), named("1991-06"), left("1992")).length).toBe(1);
  });

  it("in-office-after-appointment: is silent where one of the two is disputed", () => {
    expect(found({ ...took("1991-05-01"), disputed: true }, named("1991-06"))).toEqual([]);
    expect(found(took("1991-05-01"), { ...named("1991-06"), disputed: true })).toEqual([]);
    const later = named("1991-07", "certain");
    expect(found(took("1991-05-01"), { ...named("1991-06"), disputed: true }, later)[0]?.[0]).toBe("took certain");
  });
});

describe("what can be asked of an office", () => {
  it("who holds it, acting or not, in words", () => {
    const say = (...events: readonly OrganizationEvent[]) =>
      officeStrand.inWords(replay(events).offices["chair"] ?? officeStrand.start, names);
    expect(say()).toBe("vacant");
    expect(say(event("TookOffice", { office: "chair", holder: "ada" }))).toBe("ADA");
    expect(say(event("TookOffice", { office: "chair", holder: "ada", acting: true }))).toBe("ADA, acting");
    expect(officeStrand.subject("secretary-general", names)).toBe("Secretary-General");
    expect(officeStrand.subject("chairperson-of-the-commission", names)).toBe("Chairperson of the Commission");
    expect(officeStrand.subject("mayor-of-berlin", names)).toBe("Mayor of Berlin");
    expect(officeStrand.subject("minister-for-information", names)).toBe("Minister for Information");
    expect(officeStrand.subject("executive-secretary", names)).toBe("Executive Secretary");
  });
});
