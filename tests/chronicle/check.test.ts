import { type Finding, check } from "annals";
import { describe, expect, it } from "vitest";
import { type AnyEntry, chronicleOf, corrected, event, retracted } from "../arbitraries.js";

const found = (...entries: readonly AnyEntry[]): readonly Finding[] => check(chronicleOf(entries));
/** The laws that a history breaks, each with the events that it names. */
const broken = (...entries: readonly AnyEntry[]) => found(...entries).map(({ law, events }) => [law, ...events]);

const party = "norway";
const founded = event("Founded", { name: "The Club", founders: ["sweden"] }, "1990", { id: "founded" });
const joined = event("Joined", { party, as: "member" }, "1991", { id: "joined" });
const suspended = event("Suspended", { party, basis: "request" }, "1992", { id: "suspended" });
const reinstated = event("Reinstated", { party }, "1993", { id: "reinstated" });
const withdrew = event("Withdrew", { party }, "1994", { id: "withdrew" });
const dissolved = event("Dissolved", {}, "1999", { id: "dissolved" });

describe("check", () => {
  it("finds nothing in a history that can be right", () => {
    expect(found(founded, joined, suspended, reinstated, withdrew, dissolved)).toEqual([]);
    expect(found()).toEqual([]);
  });

  it("blames what certainly happened, and not what need not have", () => {
    const doubtful = { ...suspended, id: "doubtful", on: "1991-06", disputed: true } as const;
    expect(broken(doubtful, suspended)).toEqual([["standing-allows-it", "suspended"]]);
    expect(broken(joined, doubtful, { ...joined, id: "again", on: "1995" })).toEqual([
      ["standing-allows-it", "joined", "again"],
    ]);
  });

  it("finds everything, never the first only, in every organisation", () => {
    const staff = event("Suspended", { party, basis: "request" }, "1992", { id: "in-staff", organization: "staff" });
    const findings = found(
      founded,
      suspended,
      event("Renamed", { name: "Early" }, "1980", { id: "early" }),
      event("LeftOffice", { office: "chair", holder: "ada" }, "1995", { id: "left" }),
      staff,
    );
    expect(findings.map(({ law, organization }) => `${organization} ${law}`).sort()).toEqual([
      "club identity-allows-it",
      "club nothing-before-founding",
      "club office-allows-it",
      "club standing-allows-it",
      "staff standing-allows-it",
    ]);
  });

  it("says what it found in a sentence, with how bad it is", () => {
    for (const { says, severity, organization } of found(founded, joined, event("Withdrew", { party: "iceland" }))) {
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(says).not.toMatch(/undefined|null/);
      expect(severity).toBe("contradiction");
      expect(organization).toBe("club");
    }
  });

  it("checks a reading, where it is given the options of one", () => {
    const early = event("Joined", { party, as: "member" }, "1989", {
      id: "early",
      sources: [{ source: "paper" }],
    });
    const made = chronicleOf([founded, early], { paper: { kind: "article", title: "Paper", published: "1996" } });
    expect(check(made)).toHaveLength(1);
    expect(check(made, { according: "minutes" })).toEqual([]);
    expect(check(made, { knownBy: "1995-12-31" })).toEqual([]);
  });

  it("looks at what is believed: what is corrected or taken back is no offence", () => {
    const early = event("Joined", { party, as: "member" }, "1989", { id: "early" });
    expect(broken(founded, early)).toEqual([["nothing-before-founding", "early", "founded"]]);
    expect(broken(founded, early, corrected("early", { on: "1992" }))).toEqual([]);
    expect(broken(founded, early, retracted("early"))).toEqual([]);
  });
});

describe("what a standing forbids names both events", () => {
  it.each<[string, readonly AnyEntry[], readonly string[]]>([
    [
      "a member suspended twice",
      [joined, suspended, event("Suspended", { party, basis: "sanction" }, "1993", { id: "again" })],
      ["suspended", "again"],
    ],
    [
      "a member that joins again",
      [joined, event("Joined", { party, as: "member" }, "1993", { id: "again" })],
      ["joined", "again"],
    ],
    [
      "a founder that joins",
      [founded, event("Joined", { party: "sweden", as: "member" }, "1993", { id: "again" })],
      ["founded", "again"],
    ],
    ["a reinstated member that was not suspended", [joined, reinstated], ["joined", "reinstated"]],
    [
      "who has left, and leaves again",
      [joined, withdrew, event("Lapsed", { party }, "1996", { id: "again" })],
      ["withdrew", "again"],
    ],
    [
      "an observer suspended",
      [event("Joined", { party, as: "observer" }, "1991", { id: "watches" }), suspended],
      ["watches", "suspended"],
    ],
    [
      "a notice taken back that was not given",
      [joined, event("WithdrawalRescinded", { party }, "1993", { id: "back" })],
      ["joined", "back"],
    ],
    [
      "a body left twice",
      [
        joined,
        event("LeftBody", { party, body: "staff" }, "1992", { id: "out" }),
        event("LeftBody", { party, body: "staff" }, "1993", { id: "again" }),
      ],
      ["out", "again"],
    ],
  ])("%s", (_, entries, events) => {
    expect(broken(...entries)).toEqual([["standing-allows-it", ...events]]);
  });

  it("or the one event, where nothing came before", () => {
    expect(broken(suspended)).toEqual([["standing-allows-it", "suspended"]]);
  });

  it("and says what happened, what was the last before it, and what to look for", () => {
    expect(found(joined, reinstated).map(({ says }) => says)).toEqual([
      "Some time in 1993, Norway took part in the Club again; the last before it was, some time in 1991, that Norway joined the Club as a member: something is missing in between, or one of them is wrong.",
    ]);
    expect(found(suspended).map(({ says }) => says)).toEqual([
      "Some time in 1992, Norway suspended its membership of the Club; with nothing before it that would allow it: something is missing in between, or one of them is wrong.",
    ]);
  });

  it("and is silent where one order of the possible days is lawful", () => {
    const within = (type: "Joined" | "Suspended") =>
      type === "Joined"
        ? event("Joined", { party, as: "member" }, "1993", { id: "joined" })
        : event("Suspended", { party, basis: "request" }, "1993", { id: "suspended" });
    expect(broken(within("Suspended"), within("Joined"))).toEqual([]);
    expect(broken(event("Suspended", { party, basis: "request" }, "1993-01", { id: "s" }), within("Joined"))).toEqual(
      [],
    );
    expect(
      broken(event("Suspended", { party, basis: "request" }, "1992-12", { id: "s" }), within("Joined")),
    ).toHaveLength(1);
  });

  it("and is silent where what is forbidden is disputed, since it need not have happened", () => {
    expect(broken(event("Suspended", { party, basis: "request" }, "1992", { id: "s", disputed: true }))).toEqual([]);
  });
});

describe("each strand has its law", () => {
  const took = event("TookOffice", { office: "chair", holder: "ada" }, "1991", { id: "took" });
  const signed = event("TreatySigned", { treaty: "charter" }, "1991", { id: "signed" });

  it.each<[string, readonly AnyEntry[], readonly (readonly string[])[]]>([
    [
      "an office with one holder at a time",
      [took, event("TookOffice", { office: "chair", holder: "bob" }, "1992", { id: "too" })],
      [["office-allows-it", "took", "too"]],
    ],
    [
      "one holder after another",
      [
        took,
        event("LeftOffice", { office: "chair", holder: "ada" }, "1992"),
        event("TookOffice", { office: "chair", holder: "bob" }, "1993"),
      ],
      [],
    ],
    [
      "an office left by who does not hold it",
      [took, event("LeftOffice", { office: "chair", holder: "bob" }, "1992", { id: "left" })],
      [["office-allows-it", "took", "left"]],
    ],
    [
      "a treaty in force before it is signed",
      [signed, event("TreatyEnteredIntoForce", { treaty: "charter" }, "1990", { id: "force" })],
      [["treaty-allows-it", "force"]],
    ],
    [
      "a treaty in force after it is signed",
      [signed, event("TreatyEnteredIntoForce", { treaty: "charter" }, "1992")],
      [],
    ],
    [
      "a treaty signed twice",
      [signed, event("TreatySigned", { treaty: "charter" }, "1992", { id: "again" })],
      [["treaty-allows-it", "signed", "again"]],
    ],
    [
      "a founding twice",
      [founded, event("Founded", { name: "The Club" }, "1992", { id: "again" })],
      [["identity-allows-it", "founded", "again"]],
    ],
    ["a name after the end", [founded, dissolved, event("Succeeded", { by: "another-organization" }, "2000")], []],
  ])("%s", (_, entries, expected) => {
    expect(broken(...entries)).toEqual(expected);
  });
});
