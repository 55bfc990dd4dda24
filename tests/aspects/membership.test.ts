import { type OrganizationEvent, type OrganizationState, type Standing, evolve, initial, replay } from "annals";
import { describe, expect, it } from "vitest";
import { everything } from "../../src/aspects/aspect.js";
import { membership, standingStrand } from "../../src/aspects/membership.js";
import type { StandingEvent } from "../../src/aspects/membership-events.js";
import { none } from "../../src/aspects/standing.js";
import type { Report } from "../../src/shape.js";
import { type DataOf, type EventOf, event } from "../arbitraries.js";
import { names } from "./offences.js";
import {
  all,
  current,
  except,
  founded,
  frozen,
  joined,
  members,
  norway,
  notified,
  observing,
  party,
  reinstated,
  requested,
  rescinded,
  standings,
  suspended,
  unsuspended,
  withdrew,
} from "./standings.js";

const sentence = (e: Parameters<typeof membership.sentence>[0]) => membership.sentence(e, names);

const member = {
  status: "member",
  since: "1991",
  founder: false,
  ratified: null,
  suspensionRequested: null,
  frozen: null,
  withdrawing: null,
  outOf: [],
} as const;

describe("entering", () => {
  it("as a member, with all that can qualify a membership still open", () => {
    expect(norway(joined)).toEqual(member);
  });

  it.each(["associate", "observer", "partner", "guest", "signatory"] as const)("as %s", (as) => {
    expect(norway(event("Joined", { party, as }))).toEqual({
      status: as,
      since: "1993",
      founder: false,
      ratified: null,
      frozen: null,
      withdrawing: null,
      outOf: [],
    });
  });

  it("by founding, as a member unless the founding says otherwise", () => {
    expect(norway(founded)).toEqual({ ...member, since: "1990", founder: true });
    const signed = event("Founded", { name: "The Club", founders: [party], as: "signatory" }, "1990");
    expect(norway(signed)).toMatchObject({ status: "signatory", since: "1990", founder: true });
  });

  it("makes nothing of who is not named", () => {
    expect(Object.keys(replay([founded, joined]).standings)).toEqual([party]);
    expect(replay([event("Founded", { name: "The Club" })]).standings).toEqual({});
  });

  it("again, after leaving, as a new member that is still a founder", () => {
    expect(norway(founded, withdrew, event("Joined", { party, as: "member" }, "2000"))).toEqual({
      ...member,
      since: "2000",
      founder: true,
    });
  });

  it("as another thing, by a change of standing", () => {
    expect(norway(observing, event("StandingChanged", { party, to: "member" }, "1999"))).toEqual({
      ...member,
      since: "1999",
    });
    expect(norway(founded, event("StandingChanged", { party, to: "associate" }, "1999"))).toEqual({
      status: "associate",
      since: "1999",
      founder: true,
      ratified: null,
      frozen: null,
      withdrawing: null,
      outOf: [],
    });
  });
});

describe("ratification", () => {
  const ratified = event("Ratified", { party }, "1992-05");

  it("is remembered with its date", () => {
    expect(norway(joined, ratified)).toEqual({ ...member, ratified: "1992-05" });
    expect(norway(observing, ratified)).toMatchObject({ status: "observer", ratified: "1992-05" });
  });

  it("is remembered of a suspended member's membership", () => {
    expect(norway(joined, suspended, ratified)).toMatchObject({ status: "suspended", of: { ratified: "1992-05" } });
  });

  it("stays when the standing changes", () => {
    const changed = event("StandingChanged", { party, to: "member" }, "1999");
    expect(norway(event("Joined", { party, as: "signatory" }), ratified, changed)).toMatchObject({
      status: "member",
      ratified: "1992-05",
    });
  });

  it("stays when a suspended member's standing changes", () => {
    const changed = event("StandingChanged", { party, to: "associate" }, "1999");
    expect(norway(joined, ratified, suspended, changed)).toMatchObject({ status: "associate", ratified: "1992-05" });
  });

  it("is gone with the membership: who joins again has not ratified that", () => {
    expect(norway(joined, ratified, withdrew, event("Joined", { party, as: "member" }, "2000"))).toMatchObject({
      ratified: null,
    });
  });

  it("before accession makes nobody a member", () => {
    expect(norway(ratified)?.status ?? "none").toBe("none");
  });
});

describe("suspension", () => {
  it("is asked for, and the member stays one", () => {
    expect(norway(joined, requested)).toEqual({ ...member, suspensionRequested: "1992" });
  });

  it("keeps the membership that is suspended, whole", () => {
    expect(norway(joined, requested, notified, suspended)).toEqual({
      status: "suspended",
      since: "1993",
      basis: "request",
      founder: false,
      of: { ...member, suspensionRequested: "1992", withdrawing: "1996" },
    });
  });

  it("can be a sanction", () => {
    expect(norway(founded, event("Suspended", { party, basis: "sanction" }))).toMatchObject({
      basis: "sanction",
      founder: true,
      of: { founder: true, since: "1990" },
    });
  });

  it("on another basis, while suspended, is still of the same membership", () => {
    expect(norway(joined, suspended, event("Suspended", { party, basis: "sanction" }, "1994"))).toEqual({
      status: "suspended",
      since: "1994",
      basis: "sanction",
      founder: false,
      of: member,
    });
  });

  it("ends by reinstatement, which gives the membership back as it was, without the request and the freeze", () => {
    expect(norway(joined, requested, suspended, frozen, notified, reinstated)).toEqual({
      ...member,
      withdrawing: "1996",
    });
  });

  it("ends by leaving, and what was left is remembered", () => {
    expect(norway(founded, suspended, withdrew)).toEqual({
      status: "former",
      since: "1998",
      founder: true,
      how: "withdrew",
      was: "suspended",
    });
  });
});

describe("freezing", () => {
  it("is the member's own, and it stays one", () => {
    expect(norway(joined, frozen)).toEqual({ ...member, frozen: "1994" });
    expect(norway(joined, frozen, reinstated)).toEqual(member);
  });

  it("is also for who is no member, and ends as it does for one", () => {
    expect(norway(observing, frozen)).toMatchObject({ status: "observer", frozen: "1994" });
    expect(norway(observing, frozen, reinstated)).toEqual(norway(observing));
  });

  it("while suspended is of the suspended membership", () => {
    expect(norway(joined, suspended, frozen)).toMatchObject({ status: "suspended", of: { frozen: "1994" } });
  });
});

describe("leaving", () => {
  it.each([
    ["Withdrew", "withdrew"],
    ["Lapsed", "lapsed"],
    ["Expelled", "expelled"],
    ["Ceased", "ceased"],
  ] as const)("%s: former, how and what it was", (type, how) => {
    expect(norway(founded, event(type, { party }, "1999"))).toEqual({
      status: "former",
      since: "1999",
      founder: true,
      how,
      was: "member",
    });
  });

  it("is announced, and the announcement taken back; also by who is no member, also while suspended", () => {
    expect(norway(joined, notified)).toEqual({ ...member, withdrawing: "1996" });
    expect(norway(joined, notified, rescinded)).toEqual(member);
    expect(norway(observing, notified)).toMatchObject({ status: "observer", withdrawing: "1996" });
    expect(norway(observing, notified, rescinded)).toMatchObject({ withdrawing: null });
    expect(norway(joined, suspended, notified)).toMatchObject({ of: { withdrawing: "1996" } });
    expect(norway(joined, suspended, notified, rescinded)).toMatchObject({ of: { withdrawing: null } });
  });

  it("happens to everyone at once when the organisation is dissolved, and to nobody twice", () => {
    const state = replay([
      joined,
      event("Joined", { party: "sweden", as: "observer" }, "1991", { id: "s" }),
      event("Joined", { party: "iceland", as: "member" }, "1991", { id: "i" }),
      event("Expelled", { party: "iceland" }, "1992"),
      event("Dissolved", {}, "1999"),
    ]);
    expect(state.standings["norway"]).toMatchObject({ status: "former", how: "dissolved", was: "member" });
    expect(state.standings["sweden"]).toMatchObject({ status: "former", how: "dissolved", was: "observer" });
    expect(state.standings["iceland"]).toMatchObject({ status: "former", how: "expelled", since: "1992" });
  });
});

describe("bodies", () => {
  const out = event("LeftBody", { party, body: "staff" }, "1992");
  const back = event("RejoinedBody", { party, body: "staff" }, "1999");

  it("are left and rejoined by a member that stays one", () => {
    expect(norway(joined, out)).toEqual({ ...member, outOf: ["staff"] });
    const outOfAssembly = event("LeftBody", { party, body: "assembly" });
    expect(norway(joined, out, outOfAssembly)).toMatchObject({ outOf: ["assembly", "staff"] });
    expect(norway(joined, outOfAssembly, out)).toEqual(norway(joined, out, outOfAssembly)); // one standing, not two
    expect(norway(joined, out, event("LeftBody", { party, body: "assembly" }), back)).toMatchObject({
      outOf: ["assembly"],
    });
    expect(norway(joined, suspended, out)).toMatchObject({ status: "suspended", of: { outOf: ["staff"] } });
  });

  it("are each left once", () => {
    expect(norway(joined, out, out)).toMatchObject({ outOf: ["staff"] });
  });
});

describe("nonsense changes nothing that it should not", () => {
  const leaving: readonly OrganizationEvent[] = [
    withdrew,
    event("Lapsed", { party }),
    event("Expelled", { party }),
    event("Ceased", { party }),
  ];
  const staying: readonly OrganizationEvent[] = [
    requested,
    suspended,
    frozen,
    reinstated,
    notified,
    rescinded,
    event("LeftBody", { party, body: "staff" }),
    event("RejoinedBody", { party, body: "staff" }),
  ];
  const acts = [...staying, ...leaving];

  it("Ratified before accession is no standing, and is kept for it", () => {
    const before = event("Ratified", { party }, "1990");
    expect(norway(before)).toEqual({ status: "none", founder: false, ratified: "1990" });
    expect(norway(before, joined)).toMatchObject({ status: "member", ratified: "1990" });
  });

  it.each(staying.map((act) => [act.type, act] as const))(
    "%s of a stranger makes it nothing, and changes nothing",
    (_, act) => {
      expect(norway(act)?.status ?? "none").toBe("none");
      expect(evolve(initial, act)).toBe(initial);
      expect(replay([act])).toEqual(initial);
    },
  );

  it.each(leaving.map((act) => [act.type, act] as const))(
    "%s of a stranger: it has left, and what it was nobody says",
    (_, act) => {
      expect(norway(act)).toMatchObject({ status: "former", was: "none", founder: false, since: act.on });
    },
  );

  it.each(acts.map((act) => [act.type, act] as const))("%s of who has left leaves it former", (_, act) => {
    const before = replay([founded, event("Expelled", { party }, "1991")]);
    expect(evolve(before, act)).toBe(before);
  });

  it.each(
    [requested, suspended, reinstated, event("RejoinedBody", { party, body: "staff" })].map(
      (act) => [act.type, act] as const,
    ),
  )("%s of an observer leaves it an observer", (_, act) => {
    const before = replay([observing]);
    expect(evolve(before, act)).toBe(before);
  });

  it("of one party never touches another", () => {
    const before = replay([joined, event("Joined", { party: "sweden", as: "member" }, "1991", { id: "s" })]);
    for (const act of [suspended, withdrew, notified])
      expect(evolve(before, act).standings["sweden"]).toBe(before.standings["sweden"]);
  });
});

describe("what each event may meet", () => {
  type T = StandingEvent["type"];
  const allowedIn = <K extends T>(type: K, data: DataOf<K>): readonly string[] => {
    const rule = standingStrand.rules[type] as { allowed: (from: Standing, e: EventOf<K>, key: string) => boolean };
    return all.filter((name) => rule.allowed(standings[name] ?? none, event(type, data), party));
  };

  it("Founded: nobody is a founder twice, or after joining", () => {
    expect(allowedIn("Founded", { name: "The Club", founders: [party] })).toEqual(["none"]);
  });
  it("Dissolved: anyone", () => {
    expect(allowedIn("Dissolved", {})).toEqual(all);
  });
  it("Joined: who is no member, and not already that", () => {
    expect(allowedIn("Joined", { party, as: "member" })).toEqual(all.filter((name) => !members.includes(name)));
    expect(allowedIn("Joined", { party, as: "observer" })).toEqual(["none", "signatory", "former"]);
  });
  it("StandingChanged: who is something else now", () => {
    expect(allowedIn("StandingChanged", { party, to: "observer" })).toEqual(
      current.filter((name) => !name.startsWith("observer")),
    );
  });
  it("Ratified: anyone, since parliaments ratify before, at and after accession", () => {
    expect(allowedIn("Ratified", { party })).toEqual(all);
  });
  it("SuspensionRequested: a member that has not asked", () => {
    expect(allowedIn("SuspensionRequested", { party })).toEqual(except(unsuspended, "member, asking"));
  });
  it("Suspended: a member", () => {
    expect(allowedIn("Suspended", { party, basis: "sanction" })).toEqual(unsuspended);
  });
  it("ParticipationFrozen: who takes part and has not frozen it", () => {
    expect(allowedIn("ParticipationFrozen", { party })).toEqual(
      current.filter((name) => !/frozen|^suspended/.test(name)),
    );
  });
  it("Reinstated: who is suspended or frozen", () => {
    expect(allowedIn("Reinstated", { party })).toEqual([
      "observer, frozen",
      "member, frozen",
      "suspended",
      "suspended, leaving",
      "suspended, out of the staff",
    ]);
  });
  it("WithdrawalNotified: who takes part and has not given notice", () => {
    expect(allowedIn("WithdrawalNotified", { party })).toEqual(current.filter((name) => !name.includes("leaving")));
  });
  it("WithdrawalRescinded: who has given notice", () => {
    expect(allowedIn("WithdrawalRescinded", { party })).toEqual(current.filter((name) => name.includes("leaving")));
  });
  it.each(["Withdrew", "Lapsed", "Expelled", "Ceased"] as const)("%s: who takes part", (type) => {
    expect(allowedIn(type, { party })).toEqual(current);
  });
  it("LeftBody: who takes part and has not left it", () => {
    expect(allowedIn("LeftBody", { party, body: "staff" })).toEqual(current.filter((name) => !name.includes("out of")));
  });
  it("RejoinedBody: who has left it", () => {
    expect(allowedIn("RejoinedBody", { party, body: "staff" })).toEqual(
      current.filter((name) => name.includes("out of")),
    );
  });
});

describe("the rules of the strand", () => {
  const acts: readonly OrganizationEvent[] = [
    event("Founded", { name: "The Club", founders: [party] }, "2001"),
    event("Dissolved", {}, "2001"),
    event("Joined", { party, as: "observer" }, "2001"),
    event("StandingChanged", { party, to: "partner" }, "2001"),
    event("Ratified", { party }, "2001"),
    event("Suspended", { party, basis: "sanction" }, "2001"),
    event("RejoinedBody", { party, body: "staff" }, "2001"),
    event("LeftBody", { party, body: "court" }, "2001"),
    ...[requested, frozen, reinstated, notified, rescinded, withdrew],
    ...(["Lapsed", "Expelled", "Ceased"] as const).map((type) => event(type, { party }, "2001")),
  ];

  it.each(acts.map((act) => [act.type, act] as const))(
    "%s: come to what replay comes to, and leave what they started from as it was",
    (type, act) => {
      const rule = standingStrand.rules[type as StandingEvent["type"]] as {
        next: (from: Standing, e: OrganizationEvent, key: string) => Standing;
      };
      for (const [name, from] of Object.entries(standings)) {
        const before = structuredClone(from);
        const after = evolve({ ...initial, standings: { [party]: from } }, act).standings[party];
        expect(rule.next(from, act, party), name).toEqual(after);
        expect(from, name).toEqual(before);
      }
    },
  );

  it("bear on the one party that an event names, on all founders, or on everyone", () => {
    expect(standingStrand.rules.Joined.about(joined)).toBe(party);
    expect(standingStrand.rules.Founded.about(founded)).toEqual([party]);
    expect(standingStrand.rules.Founded.about(event("Founded", { name: "The Club" }))).toEqual([]);
    expect(standingStrand.rules.Dissolved.about(event("Dissolved", {}))).toBe(everything);
  });
});

describe("a count", () => {
  const wrong = (data: unknown) => {
    const problems: (readonly unknown[])[] = [];
    const report: Report = {
      problem: (code, _, value, message) => {
        problems.push([code, value, message]);
      },
      reference: () => undefined,
    };
    membership.shapes.MembersCounted.copy(data, { key: "data" }, report);
    return problems;
  };

  it("is a number or a list, or both", () => {
    expect(wrong({ count: 7 })).toEqual([]);
    expect(wrong({ parties: ["norway"] })).toEqual([]);
    expect(wrong({ count: 7, parties: ["norway"] })).toEqual([]);
    expect(wrong({ as: "guest" })).toEqual([
      ["bad-event", { as: "guest" }, 'nothing was counted: give "count", "parties" or both'],
    ]);
    expect(wrong(7).map(([code]) => code)).toEqual(["bad-event"]);
  });
});

describe("sentences", () => {
  it.each([
    [joined, "NORWAY joined the club as a member"],
    [event("Joined", { party, as: "observer" }), "NORWAY joined the club as an observer"],
    [event("StandingChanged", { party, to: "associate" }), "NORWAY became an associate of the club"],
    [event("Ratified", { party }), "NORWAY ratified its membership of the club"],
    [event("Ratified", { party, by: "storting" }), "STORTING ratified the membership of NORWAY in the club"],
    [requested, "NORWAY asked the club to suspend its membership"],
    [suspended, "NORWAY suspended its membership of the club"],
    [event("Suspended", { party, basis: "sanction" }), "the club suspended NORWAY as a sanction"],
    [frozen, "NORWAY froze its participation in the club, by its own word"],
    [reinstated, "NORWAY took part in the club again"],
    [
      event("Suspended", { party, basis: "sanction", reason: "a coup" }),
      "the club suspended NORWAY as a sanction (a coup)",
    ],
    [
      event("Suspended", { party, basis: "request", reason: "its own" }),
      "NORWAY suspended its membership of the club (its own)",
    ],
    [
      event("ParticipationFrozen", { party, reason: "a war" }),
      "NORWAY froze its participation in the club, by its own word (a war)",
    ],
    [notified, "NORWAY gave notice of leaving the club"],
    [
      event("WithdrawalNotified", { party, effective: "2009-08-18", reason: "a war" }),
      "NORWAY gave notice of leaving the club, with effect from 18 August 2009 (a war)",
    ],
    [rescinded, "NORWAY took back its notice of leaving the club"],
    [withdrew, "NORWAY left the club"],
    [event("Lapsed", { party }), "the membership of NORWAY in the club lapsed"],
    [event("Lapsed", { party, as: "signatory" }), "NORWAY was no longer a signatory of the club"],
    [event("Withdrew", { party, reason: "a war" }), "NORWAY left the club (a war)"],
    [event("Expelled", { party }), "the club expelled NORWAY"],
    [event("Ceased", { party }), "NORWAY ceased to exist"],
    [event("Ceased", { party, reason: "another took its place" }), "NORWAY ceased to exist (another took its place)"],
    [event("Ceased", { party, into: "sweden" }), "NORWAY ceased to exist and became part of SWEDEN"],
    [event("LeftBody", { party, body: "staff" }), "NORWAY left the staff, staying in the club"],
    [event("RejoinedBody", { party, body: "staff" }), "NORWAY came back into the staff"],
    [event("MembersCounted", { count: 7 }), "7 members of the club were counted"],
    [event("MembersCounted", { as: "observer", count: 1 }), "1 observer of the club was counted"],
    [event("MembersCounted", { parties: [party, "sweden"] }), "2 members of the club were counted: NORWAY and SWEDEN"],
    [event("MembersCounted", { as: "guest", count: 3, parties: [party] }), "3 guests of the club were counted: NORWAY"],
    [event("MembersCounted", { as: "suspended", count: 2 }), "2 suspended members of the club were counted"],
    [event("MembersCounted", { as: "suspended", count: 1 }), "1 suspended member of the club was counted"],
    [event("MembersCounted", { as: "signatory", count: 2 }), "2 signatories of the club were counted"],
    [event("MembersCounted", { as: "signatory", count: 1 }), "1 signatory of the club was counted"],
  ] as const)("$1", (e, says) => {
    expect(sentence(e)).toBe(says);
  });
});

describe("the state", () => {
  it("is not moved by who counts the members", () => {
    const before: OrganizationState = replay([joined]);
    expect(evolve(before, event("MembersCounted", { count: 9, parties: ["sweden"] }))).toBe(before);
  });

  it("is shared where nothing changed", () => {
    const before: OrganizationState = replay([joined]);
    expect(evolve(before, event("Renamed", { name: "Other" })).standings).toBe(before.standings);
  });
});
