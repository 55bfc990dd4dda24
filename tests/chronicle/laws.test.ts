import { type Finding, check } from "annals";
import { describe, expect, it } from "vitest";
import { organization as model } from "../../src/aspects/organization.js";
import { chronicleLaws } from "../../src/chronicle/laws.js";
import { type AnyEntry, chronicleOf, event } from "../arbitraries.js";
import { read } from "../house/files.js";

const found = (...entries: readonly AnyEntry[]): readonly Finding[] => check(chronicleOf(entries));
const broken = (...entries: readonly AnyEntry[]) => found(...entries).map(({ law, events }) => [law, ...events]);

const laws = [...model.laws, ...chronicleLaws];
const strands = model.strands.filter(({ free }) => free !== true);

describe("every law", () => {
  it("has an id of its own, and says what holds in a sentence", () => {
    expect(new Set(laws.map(({ id }) => id)).size).toBe(laws.length);
    for (const { says } of laws) expect(says).toMatch(/^[A-Z].*\.$/);
  });

  it("names the real case that it guards against, each another", () => {
    const cases = [...laws, ...strands].map(({ guards }) => guards ?? "");
    for (const guards of cases) {
      expect(guards).toMatch(/^[A-Z].*\.$/);
      expect(guards).toMatch(/\b(19|20)\d\d\b|Organization of American States/); // something that happened at some time
    }
    expect(new Set(cases).size).toBe(cases.length);
  });

  it("a strand whose events may stand in any order has no law, and so no case", () => {
    for (const { free, guards } of model.strands) expect(guards === undefined).toBe(free === true);
  });

  it("stands in the document, with its case", () => {
    const document = read("docs/test-your-history.md").replace(/\s+/g, " ");
    for (const { id, guards } of laws) expect(document).toContain(`| \`${id}\` | ${guards} |`);
    for (const { name, guards } of strands) expect(document).toContain(`| \`${name}-allows-it\` | ${guards ?? ""} |`);
  });
});

describe("a body", () => {
  const founded = event("Founded", { name: "The Club" }, "1990", { id: "founded" });
  const ended = event("Dissolved", {}, "1999", { id: "ended" });
  const staff = event("Founded", { name: "The Staff", parent: "club" }, "1991", {
    id: "staff-founded",
    organization: "staff",
  });
  const nested = event("Founded", { name: "The Assembly", parent: "staff" }, "1992", {
    id: "assembly-founded",
    organization: "assembly",
  });
  const staffEnded = event("Dissolved", {}, "1999", { id: "staff-ended", organization: "staff" });

  it("does not outlive its parent without a word, however deep", () => {
    expect(broken(founded, staff, nested, ended)).toEqual([["a-body-ends-with-its-parent", "staff-founded", "ended"]]);
    expect(broken(founded, staff, nested, ended, staffEnded)).toEqual([
      ["a-body-ends-with-its-parent", "assembly-founded", "staff-ended"],
    ]);
    const moved = event("Succeeded", { by: "another-organization" }, "1999", { organization: "staff" });
    expect(broken(founded, staff, ended, moved)).toEqual([]);
  });

  it("says which parent ended, and when, and names the founding and the end whatever else was before and after", () => {
    const planned = event("MeetingPlanned", {}, "[..1995]", { organization: "staff", id: "planned" });
    const succeeded = event("Succeeded", { by: "another-organization" }, "2001");
    expect(found(founded, planned, staff, ended, succeeded)).toMatchObject([
      {
        law: "a-body-ends-with-its-parent",
        events: ["staff-founded", "ended"],
        says: "The Club ended some time in 1999, and nothing says what became of its body the Staff.",
      },
    ]);
  });

  it("goes on while its parent does", () => {
    expect(broken(founded, staff, event("MeetingHeld", {}, "1999"))).toEqual([]);
  });

  it("need not end where it is disputed whether its parent did", () => {
    expect(broken(founded, staff, { ...ended, disputed: true })).toEqual([]);
  });

  it("does not meet before it exists, nor after", () => {
    const met = (on: string) => event("MeetingHeld", {}, on, { id: "met", organization: "staff" });
    expect(broken(staff, met("1990-12-31"))).toEqual([["nothing-before-founding", "met", "staff-founded"]]);
    expect(broken(staff, met("1991"))).toEqual([]);
    expect(broken(staff, met("2000"), staffEnded)).toEqual([["nothing-after-dissolution", "staff-ended", "met"]]);
    expect(broken(staff, { ...met("1990"), disputed: true })).toEqual([]);
    expect(broken(staff, met("1990"), { ...staff, disputed: true, id: "again" })).toHaveLength(1);
  });

  it("can have planned a meeting for a day on which it is no more", () => {
    const plan = event("MeetingPlanned", {}, "2000", { id: "planned", organization: "staff" });
    expect(broken(staff, plan, staffEnded)).toEqual([]);
  });

  it("does not count a meeting that need not have been held", () => {
    const met = (id: string, ordinal: number, on: string) => event("MeetingHeld", { ordinal }, on, { id });
    const maybe = { ...met("maybe", 2, "1993"), disputed: true } as const;
    expect(broken(met("a", 2, "1991"), maybe)).toEqual([]);
    expect(broken(met("a", 1, "1991"), met("b", 2, "1994"), { ...maybe, data: { ordinal: 3 } })).toEqual([]);
    expect(broken(met("a", 1, "1991"), maybe, met("c", 3, "1994"))).toEqual([]); // it is on record, so none is missing
    expect(broken(met("a", 1, "1991"), met("c", 3, "1994"))).toEqual([["no-meeting-missing", "a", "c"]]);
  });
});

describe("a person", () => {
  const took = event("TookOffice", { office: "chair", holder: "ada" }, "1992", { id: "took" });
  const named = event("Appointed", { office: "chair", holder: "ada" }, "1993", { id: "named" });

  it("is not in office before being appointed, unless one of the two is disputed", () => {
    expect(broken(took, named)).toEqual([["in-office-after-appointment", "took", "named"]]);
    expect(broken({ ...took, disputed: true }, named)).toEqual([]);
    expect(broken(took, { ...named, disputed: true })).toEqual([]);
    const before = { ...named, id: "before", on: "1991", disputed: true } as const;
    expect(broken(took, before, named)).toEqual([]); // which can be the one that was meant
  });

  it.each<[string, AnyEntry]>([
    ["a chair", event("MeetingHeld", { chair: { party: "nobody" } }, "1992")],
    ["who was present", event("MeetingHeld", { present: [{ party: "nobody" }] }, "1992")],
    ["who spoke", event("MeetingHeld", { statements: [{ by: "nobody", points: ["no"] }] }, "1992")],
    ["a signatory", event("TreatySigned", { treaty: "charter", signatories: ["nobody"] }, "1992")],
    ["a signatory of a prolongation", event("TreatyProlonged", { treaty: "charter", signatories: ["nobody"] }, "1992")],
    ["a holder of an office", event("TookOffice", { office: "chair", holder: "nobody" }, "1992")],
  ])("is known: %s", (_, entry) => {
    expect(() => chronicleOf([entry])).toThrow('no party has the id "nobody"');
  });
});
