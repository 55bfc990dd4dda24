import { type OrganizationEvent, evolve, initial, replay } from "annals";
import { describe, expect, it } from "vitest";
import { type IdentityState, exists, identity, identityStrand } from "../../src/aspects/identity.js";
import { type AnyEntry, type DataOf, type EventOf, event } from "../arbitraries.js";
import { names, offences } from "./offences.js";

/** Who the club is after events. */
function club(...events: readonly OrganizationEvent[]): IdentityState {
  const { name, acronym, founded, parent, seat, successor, dissolved } = replay(events);
  return { name, acronym, founded, parent, seat, successor, dissolved };
}
const nobody = { name: null, acronym: null, founded: null, parent: null, seat: null, successor: null, dissolved: null };
const founded = event("Founded", { name: "The Club", acronym: "TC", parent: "league" }, "1990");
const renamed = event("Renamed", { name: "The New Club" }, "1995");
const dissolved = event("Dissolved", { how: "merged" }, "1999");
const succeeded = event("Succeeded", { by: "union" }, "2000");

describe("what each event makes of an identity", () => {
  it("nothing, before the first", () => {
    expect(club()).toEqual(nobody);
    expect(identity.initial).toEqual(nobody);
  });

  it("Founded: a name, an acronym, a parent and a beginning", () => {
    expect(club(founded)).toEqual({ ...nobody, name: "The Club", acronym: "TC", parent: "league", founded: "1990" });
    expect(club(event("Founded", { name: "The Club" }))).toEqual({ ...nobody, name: "The Club", founded: "1993" });
  });

  it("Renamed: another name, and no acronym unless it has a new one", () => {
    expect(club(founded, renamed)).toMatchObject({ name: "The New Club", acronym: null, founded: "1990" });
    expect(club(founded, event("Renamed", { name: "New", acronym: "N" }))).toMatchObject({ name: "New", acronym: "N" });
  });

  it("SeatMoved: another seat", () => {
    expect(club(founded, event("SeatMoved", { seat: "Oslo" }))).toMatchObject({ seat: "Oslo", name: "The Club" });
  });

  it("Succeeded, Dissolved: an end, and all else stays", () => {
    expect(club(founded, dissolved, succeeded)).toEqual({
      ...nobody,
      name: "The Club",
      acronym: "TC",
      parent: "league",
      founded: "1990",
      dissolved: "1999",
      successor: "union",
    });
  });

  it("also before a founding: what can be said is said", () => {
    expect(club(renamed)).toEqual({ ...nobody, name: "The New Club" });
  });

  it("nothing but the identity: no other side of the organisation changes", () => {
    const before = replay([event("TreatySigned", { treaty: "charter" })]);
    for (const each of [renamed, succeeded, event("SeatMoved", { seat: "Oslo" })]) {
      const after = evolve(before, each);
      for (const side of ["standings", "treaties", "offices", "meetings"] as const)
        expect(after[side]).toBe(before[side]);
    }
    expect(evolve(initial, dissolved).standings).toBe(initial.standings);
  });
});

describe("whether it exists", () => {
  it("from founding to dissolution", () => {
    expect(exists(club())).toBe(false);
    expect(exists(club(renamed))).toBe(false);
    expect(exists(club(founded))).toBe(true);
    expect(exists(club(founded, succeeded))).toBe(true);
    expect(exists(club(founded, dissolved))).toBe(false);
  });
});

describe("what each event may meet", () => {
  const states = {
    nothing: club(),
    founded: club(founded),
    succeeded: club(founded, succeeded),
    dissolved: club(founded, dissolved),
    "dissolved and succeeded": club(founded, dissolved, succeeded),
  };
  const allowedIn = <T extends keyof typeof identityStrand.rules>(type: T, data: DataOf<T>) => {
    const rule = identityStrand.rules[type] as {
      allowed: (from: IdentityState, e: EventOf<T>, key: string) => boolean;
    };
    return Object.entries(states).flatMap(([name, state]) =>
      rule.allowed(state, event(type, data), "itself") ? [name] : [],
    );
  };

  it.each([
    ["Founded", { name: "The Club" }, ["nothing"]],
    ["Renamed", { name: "The Club" }, ["founded", "succeeded"]],
    ["SeatMoved", { seat: "Oslo" }, ["founded", "succeeded"]],
    ["Succeeded", { by: "union" }, ["founded", "dissolved"]],
    ["Dissolved", {}, ["founded", "succeeded"]],
  ] as const)("%s", (type, data, expected) => {
    expect(allowedIn(type, data as never)).toEqual(expected);
  });

  it("and its rules say what its handlers do", () => {
    for (const each of [founded, renamed, dissolved, succeeded]) {
      const rule = identityStrand.rules[each.type] as {
        next: (from: IdentityState, e: unknown, key: string) => unknown;
      };
      expect(rule.next(club(founded), each, "itself")).toEqual(club(founded, each));
    }
  });
});

describe("sentences", () => {
  it.each([
    [event("Founded", { name: "The Club" }), "The Club was founded"],
    [
      event("Founded", { name: "The Club", acronym: "TC", founders: ["norway", "sweden"], years: 5, place: "Oslo" }),
      "The Club (TC) was founded in Oslo by NORWAY and SWEDEN for 5 years",
    ],
    [event("Founded", { name: "The Staff", parent: "club" }), "The Staff was founded, a body of the club"],
    [
      event("Founded", { name: "Peacekeeping Forces", parent: "club" }),
      "the Peacekeeping Forces were founded, a body of the club",
    ],
    [event("Renamed", { name: "The New Club", acronym: "NC" }), "the club took the name The New Club (NC)"],
    [event("SeatMoved", { seat: "Oslo" }), "the seat of the club moved to Oslo"],
    [succeeded, "the union succeeded the club"],
    [event("Dissolved", {}), "the club was dissolved"],
    [event("Dissolved", { how: "expired" }), "the club expired"],
    [event("Dissolved", { how: "merged" }), "the club was merged into another"],
  ] as const)("$1", (e, says) => {
    expect(identity.sentence(e, names)).toBe(says);
  });
});

describe("who it is, in words", () => {
  it("is called by its name, or nothing before it has one", () => {
    expect(identityStrand.inWords(identityStrand.start, names)).toBe("called nothing");
    expect(identityStrand.inWords(club(founded), names)).toBe("called The Club");
    expect(identityStrand.subject("itself", names)).toBe("the organisation");
  });
});

describe("laws of identity", () => {
  const founded = event("Founded", { name: "The Club" }, "1990-05", { id: "founded" });
  const dissolved = event("Dissolved", {}, "1999-05", { id: "dissolved" });
  const joined = (on: string, id = "joined") => event("Joined", { party: "norway", as: "member" }, on, { id });

  it("nothing-before-founding: what is certainly earlier, each named with the founding", () => {
    const found = (...events: readonly AnyEntry[]) => offences(identity.laws, "nothing-before-founding", ...events);
    expect(found(joined("1990-04-30"), joined("1990", "vague"), joined("1990-05-01", "that-month"), founded)).toEqual([
      [
        "joined founded",
        'something happened to the club before it was founded: compare the dates of "joined" and "founded"',
      ],
    ]);
    expect(found({ ...joined("1980"), disputed: true }, founded)).toEqual([]);
    expect(found(joined("1980"), { ...founded, disputed: true })).toEqual([]);
    expect(found(joined("1980"))).toEqual([]);
  });

  it("nothing-before-founding: but to the treaty that founds it, as the African Union's Act was signed in 2000", () => {
    const found = (...events: readonly AnyEntry[]) => offences(identity.laws, "nothing-before-founding", ...events);
    const act = event("TreatySigned", { treaty: "act" }, "1988", { id: "act" });
    const ratified = event("TreatyRatified", { treaty: "act", party: "norway" }, "1989", { id: "ratified" });
    const on = (treaty: string) => event("Founded", { name: "The Club", treaty }, "1990-05", { id: "founded" });
    expect(found(act, ratified, on("act"))).toEqual([]);
    expect(found(act, ratified, on("another-act")).map(([events]) => events)).toEqual([
      "act founded",
      "ratified founded",
    ]);
    expect(found(act, founded).map(([events]) => events)).toEqual(["act founded"]);
    expect(found(joined("1980"), on("act")).map(([events]) => events)).toEqual(["joined founded"]);
  });

  it("nothing-after-dissolution: what is certainly later, but for a succession and a plan", () => {
    const found = (...events: readonly AnyEntry[]) => offences(identity.laws, "nothing-after-dissolution", ...events);
    const says = 'something happened to the club after it had ended: compare the dates of "joined" and "dissolved"';
    expect(found(dissolved, joined("1999-05-31", "that-month"), joined("1999-06-01"))).toEqual([
      ["dissolved joined", says],
    ]);
    const later = [
      event("Succeeded", { by: "another-organization" }, "2001"),
      event("MeetingPlanned", {}, "2002"),
      { ...joined("2003"), disputed: true },
    ] as const;
    expect(found(dissolved, ...later)).toEqual([]);
    expect(found({ ...dissolved, disputed: true }, joined("2000"))).toEqual([]);
    expect(found(joined("2000"))).toEqual([]);
  });

  it("nothing-after-dissolution: after the last, where it ended twice", () => {
    const again = event("Dissolved", {}, "2005", { id: "again" });
    const found = offences(identity.laws, "nothing-after-dissolution", dissolved, joined("2001"), again);
    expect(found).toEqual([]);
  });
});
