import { type OrganizationEvent, evolve, initial, replay } from "annals";
import { describe, expect, it } from "vitest";
import { type Treaty, ratificationStrand, treaties, treatyStrand } from "../../src/aspects/treaties.js";
import { type AnyEntry, type DataOf, type EventOf, event } from "../arbitraries.js";
import { names, offences } from "./offences.js";

const treaty = "charter";
/** What the charter is after events. */
const charter = (...events: readonly OrganizationEvent[]): Treaty | undefined => replay(events).treaties[treaty];

const signed = event("TreatySigned", { treaty, name: "Charter", signatories: ["norway"], years: 5 }, "1990");
const ratified = event("TreatyRatified", { treaty, party: "norway" }, "1991");
const inForce = event("TreatyEnteredIntoForce", { treaty }, "1992");
const registered = event("TreatyRegistered", { treaty }, "1993");
const prolonged = event("TreatyProlonged", { treaty, signatories: ["norway"], years: 3 }, "1994");
const amended = event("TreatyAmended", { treaty }, "1995");
const expired = event("TreatyExpired", { treaty }, "1997");

const blank: Treaty = {
  name: null,
  signed: null,
  signatories: [],
  commitments: [],
  inForce: null,
  registered: null,
  term: null,
  prolonged: null,
  amended: null,
  expired: null,
};
const asSigned: Treaty = {
  ...blank,
  name: "Charter",
  signed: "1990",
  signatories: ["norway"],
  term: { from: "1990", years: 5 },
};

describe("what each event makes of a treaty", () => {
  it("nothing, before the first", () => {
    expect(replay([]).treaties).toEqual({});
  });

  it("TreatySigned: by whom, for how long, to what", () => {
    expect(charter(signed)).toEqual(asSigned);
    expect(charter(event("TreatySigned", { treaty, commitments: ["to meet"] }))).toEqual({
      ...blank,
      signed: "1993",
      commitments: ["to meet"],
    });
  });

  it("TreatyRatified: one party more, and of each the first time", () => {
    const again = event("TreatyRatified", { treaty, party: "norway" }, "1996");
    const { ratifications } = replay([signed, ratified, again, event("TreatyRatified", { treaty, party: "sweden" })]);
    expect(ratifications).toEqual({ "charter/norway": "1991", "charter/sweden": "1993" });
    expect(charter(signed, ratified)).toEqual(asSigned);
  });

  it("TreatyEnteredIntoForce: with a term of its own, or the one it was signed for", () => {
    expect(charter(signed, inForce)).toEqual({ ...asSigned, inForce: "1992" });
    expect(charter(signed, event("TreatyEnteredIntoForce", { treaty, years: 7 }, "1992"))).toEqual({
      ...asSigned,
      inForce: "1992",
      term: { from: "1992", years: 7 },
    });
  });

  it("TreatyRegistered, TreatyAmended, TreatyExpired: a date each", () => {
    expect(charter(signed, registered, amended, expired)).toEqual({
      ...asSigned,
      registered: "1993",
      amended: "1995",
      expired: "1997",
    });
  });

  it("TreatyProlonged: another term from then on, unknown where nobody says for how long", () => {
    expect(charter(signed, prolonged)).toEqual({
      ...asSigned,
      term: { from: "1994", years: 3 },
      prolonged: { on: "1994", by: ["norway"] },
    });
    const later = event("TreatyProlonged", { treaty, years: 5, from: "1994-04-21", renews: true }, "1994-04-02");
    expect(charter(signed, later)).toEqual({
      ...asSigned,
      term: { from: "1994-04-21", years: 5, renews: true },
      prolonged: { on: "1994-04-02", by: [] },
    });
    expect(charter(signed, event("TreatyProlonged", { treaty }, "1994"))).toEqual({
      ...asSigned,
      term: null,
      prolonged: { on: "1994", by: [] },
    });
  });

  it("Founded: a first term for the treaty that the organisation rests on", () => {
    expect(charter(event("Founded", { name: "The Club", treaty, years: 5 }, "1992"))).toEqual({
      ...blank,
      term: { from: "1992", years: 5 },
    });
    expect(
      charter(event("Founded", { name: "The Club", treaty, years: 5 }, "1990"), event("TreatySigned", { treaty })),
    ).toEqual({
      ...blank,
      signed: "1993",
      term: { from: "1990", years: 5 },
    });
    expect(replay([event("Founded", { name: "The Club", years: 5 })]).treaties).toEqual({});
  });

  it("Founded without a term leaves the term that the treaty was signed for", () => {
    expect(charter(signed, event("Founded", { name: "The Club", treaty }, "1991"))?.term).toEqual({
      from: "1990",
      years: 5,
    });
  });

  it("nothing of any other treaty, nor of another side of the organisation", () => {
    const before = replay([signed, event("TreatySigned", { treaty: "pact" })]);
    for (const each of [ratified, inForce, registered, prolonged, amended, expired]) {
      const after = evolve(before, each);
      expect(after.treaties["pact"]).toBe(before.treaties["pact"]);
      expect(after.standings).toBe(before.standings);
    }
  });

  it("also before it was signed: what can be said is said", () => {
    expect(charter(inForce)).toEqual({ ...blank, inForce: "1992" });
    expect(evolve(initial, expired).treaties).toEqual({ charter: { ...blank, expired: "1997" } });
  });
});

describe("what each event may meet", () => {
  const states: Readonly<Record<string, Treaty>> = {
    nothing: blank,
    signed: charter(signed) ?? blank,
    "in force": charter(signed, inForce) ?? blank,
    registered: charter(signed, inForce, registered) ?? blank,
    expired: charter(signed, inForce, expired) ?? blank,
    "expired unsigned": charter(expired) ?? blank,
  };
  type T = Parameters<typeof treaties.sentence>[0]["type"] | "Founded";
  const allowedIn = <K extends T>(type: K, data: DataOf<K>): readonly string[] => {
    const [strand] = treaties.strands;
    const rule = strand?.rules[type] as unknown as { allowed: (from: Treaty, e: EventOf<K>, key: string) => boolean };
    return Object.entries(states).flatMap(([name, state]) =>
      rule.allowed(state, event(type, data), treaty) ? [name] : [],
    );
  };
  const alive = ["signed", "in force", "registered"];

  it.each([
    ["Founded", { name: "The Club", treaty }, Object.keys(states)],
    ["TreatySigned", { treaty }, ["nothing", "expired unsigned"]],
    ["TreatyEnteredIntoForce", { treaty }, ["signed"]],
    ["TreatyRegistered", { treaty }, ["signed", "in force", "expired"]],
    ["TreatyProlonged", { treaty }, alive],
    ["TreatyAmended", { treaty }, alive],
    ["TreatyExpired", { treaty }, alive],
  ] as const)("%s", (type, data, expected) => {
    expect(allowedIn(type, data as never)).toEqual(expected);
  });
});

describe("sentences", () => {
  it.each([
    [
      event("TreatySigned", { treaty, name: "The Charter", signatories: ["norway", "sweden"], place: "Oslo" }),
      "The Charter was signed in Oslo by NORWAY and SWEDEN",
    ],
    [event("TreatySigned", { treaty: "collective-security-treaty" }), "the collective security treaty was signed"],
    [event("TreatySigned", { treaty, name: "the Protocols on A and B" }), "the Protocols on A and B were signed"],
    [event("TreatyAmended", { treaty: "protocols-of-2003" }), "the protocols of 2003 were amended"],
    [ratified, "NORWAY ratified the charter"],
    [inForce, "the charter entered into force"],
    [registered, "the charter was registered"],
    [
      event("TreatyRegistered", { treaty, by: "the UN Secretariat" }),
      "the charter was registered by the UN Secretariat",
    ],
    [prolonged, "the charter was prolonged for 3 years by NORWAY"],
    [
      event("TreatyProlonged", { treaty, signatories: ["norway"], signedBy: "the presidents" }),
      "the charter was prolonged by the presidents of NORWAY",
    ],
    [
      event("TreatyProlonged", { treaty, years: 5, from: "1999-04-21", renews: true, signatories: ["norway"] }),
      "the charter was prolonged for 5 years from 21 April 1999 by NORWAY, and renews itself",
    ],
    [event("TreatyAmended", { treaty, by: "a protocol" }), "the charter was amended by a protocol"],
    [expired, "the charter expired"],
  ] as const)("$1", (e, says) => {
    expect(treaties.sentence(e, names)).toBe(says);
  });
});

describe("what a treaty says", () => {
  it("is told with its signing", () => {
    const commitments = ["nobody joins another alliance", "an attack on one is an attack on all"];
    expect(treaties.sentence(event("TreatySigned", { treaty: "pact", commitments }), names)).toBe(
      "the pact was signed, saying that nobody joins another alliance and an attack on one is an attack on all",
    );
    expect(treaties.sentence(event("TreatySigned", { treaty: "pact" }), names)).toBe("the pact was signed");
  });
});

describe("laws of treaties", () => {
  const found = (...events: readonly AnyEntry[]) => offences(treaties.laws, "ratified-before-it-expired", ...events);
  const expired = event("TreatyExpired", { treaty: "pact" }, "1999-04-20", { id: "expired" });
  const ratified = (on: string, treaty = "pact") =>
    event("TreatyRatified", { treaty, party: "norway" }, on, { id: "ratified" });

  it("ratified-before-it-expired: finds who ratified what was certainly over", () => {
    expect(found(expired, ratified("1999-12-30"))).toEqual([
      [
        "expired ratified",
        "the pact expired on 20 April 1999, and NORWAY ratified it on 30 December 1999: look at the two dates",
      ],
    ]);
    expect(found(expired, ratified("1999"))).toEqual([]);
    expect(found(expired, ratified("1999-12-30", "charter"))).toEqual([]);
    expect(found(ratified("1990"), expired)).toEqual([]);
    expect(found(ratified("1990"), ratified("1999-12-30"))).toEqual([]);
  });

  it("ratified-before-it-expired: is silent where one of the two is disputed", () => {
    expect(found({ ...expired, disputed: true }, ratified("2000"))).toEqual([]);
    expect(found(expired, { ...ratified("2000"), disputed: true })).toEqual([]);
  });
});

describe("what can be asked of a treaty", () => {
  it("what it has come to, in words", () => {
    const say = (...events: readonly OrganizationEvent[]) =>
      treatyStrand.inWords(replay(events).treaties["pact"] ?? treatyStrand.start, names);
    const signed = event("TreatySigned", { treaty: "pact" }, "1992");
    expect(say()).toBe("known");
    expect(say(signed)).toBe("signed some time in 1992");
    expect(
      say(
        signed,
        event("TreatyEnteredIntoForce", { treaty: "pact" }, "1994-04-20"),
        event("TreatyProlonged", { treaty: "pact", years: 5 }, "1999-04"),
        event("TreatyAmended", { treaty: "pact" }, "2000"),
        event("TreatyExpired", { treaty: "pact" }, "2004-04-20"),
      ),
    ).toBe(
      "signed some time in 1992, in force on 20 April 1994, prolonged in April 1999, amended some time in 2000, expired on 20 April 2004",
    );
    expect(treatyStrand.subject("collective-security-treaty", names)).toBe("the collective security treaty");
  });

  it("whether a party has ratified it, once", () => {
    const { rules, start } = ratificationStrand;
    const ratified = event("TreatyRatified", { treaty: "pact", party: "norway" }, "1994-05");
    expect(rules.TreatyRatified.allowed(start, ratified, "pact/norway")).toBe(true);
    expect(rules.TreatyRatified.allowed("1993", ratified, "pact/norway")).toBe(false);
    expect(ratificationStrand.inWords(start, names)).toBe("nothing");
    expect(ratificationStrand.inWords("1994-05", names)).toBe("in May 1994");
    expect(ratificationStrand.subject("founding-pact/norway", names)).toBe(
      "the ratification of the founding pact by NORWAY",
    );
  });
});
