import { AnnalsError, type OrganizationEvent, check, read, record } from "annals";
import { describe, expect, it } from "vitest";
import { chronicleOf, event, retracted } from "../arbitraries.js";

const club = chronicleOf([event("Founded", { name: "The Club", founders: ["norway"] }, "1990", { id: "founded" })]);
const suspended = event("Suspended", { party: "norway", basis: "sanction" }, "1995", { id: "suspended" });
const left = event("Withdrew", { party: "norway" }, "1993", { id: "left" });

describe("record", () => {
  it("gives a new chronicle where the laws find nothing, and leaves the old one as it is", () => {
    const outcome = record(club, suspended);
    expect(outcome.recorded).toBe(true);
    if (!outcome.recorded) return;
    expect(outcome.chronicle.records["club"]?.map(({ id }) => id)).toEqual(["founded", "suspended"]);
    expect(read(outcome.chronicle).at("1996-01-01").is("norway", "suspended", "club").value).toBe("yes");
    expect(club.records["club"]).toHaveLength(1);
    expect(Object.isFrozen(outcome.chronicle)).toBe(true);
  });

  it("gives what the laws would find, and what would be, where they find something new", () => {
    const before = record(club, suspended);
    const outcome = record(before.recorded ? before.chronicle : club, left);
    expect(outcome).toMatchObject({
      recorded: false,
      findings: [{ law: "standing-allows-it", events: ["left", "suspended"] }],
    });
    if (outcome.recorded) return;
    expect(outcome.wouldBe.records["club"]).toHaveLength(3);
    expect(check(outcome.wouldBe)).toEqual(outcome.findings);
  });

  it("does not mind what was found before", () => {
    const outcome = record(club, { ...suspended, data: { party: "club", basis: "sanction" } });
    expect(outcome.recorded).toBe(false);
    const next = outcome.recorded ? club : outcome.wouldBe;
    expect(record(next, { ...suspended, id: "suspended-too" }).recorded).toBe(true);
  });

  it("does not mind what the chronicle accepts, also where the entry brings it about", () => {
    const again = event("Joined", { party: "norway", as: "member" }, "1994", { id: "again" });
    const plain = chronicleOf([...(club.records["club"] ?? []), left, again]);
    const accepted = [
      { law: "standing-allows-it", events: ["founded", "again"], reason: "a protocol of 1994 says that it acceded" },
    ];
    const stayed = retracted("left");
    expect(record(plain, stayed)).toMatchObject({
      recorded: false,
      findings: [{ law: "standing-allows-it", events: ["founded", "again"] }],
    });
    expect(record({ ...plain, accepted }, stayed).recorded).toBe(true);
  });

  it("takes corrections and retractions", () => {
    const first = record(club, suspended);
    const second = record(first.recorded ? first.chronicle : club, retracted("suspended"));
    expect(second.recorded && read(second.chronicle).at("1996-01-01").is("norway", "suspended", "club").value).toBe(
      "no",
    );
  });

  it("starts the record of an organisation that has none", () => {
    const empty = chronicleOf([]);
    const outcome = record(empty, event("Founded", { name: "The Club" }, "1990", { id: "founded" }));
    expect(outcome.recorded && outcome.chronicle.records["club"]).toHaveLength(1);
  });

  it.each([
    ["an id that is taken", { ...suspended, id: "founded" }, /the id "founded" stands on two entries/],
    ["a party that is not there", { ...suspended, data: { party: "norwya" } }, /did you mean "norway"/],
    ["an organisation that is not there", { ...suspended, organization: "clubb" }, /did you mean "club"/],
    [
      "a record of what is no organisation",
      { ...suspended, organization: "norway" },
      /no party of the kind "organization"/,
    ],
    ["no event at all", null, /expected an event/],
    ["no organisation", { id: "x" }, /no organization is called/],
    ["__proto__", { ...suspended, organization: "__proto__" }, /no organization is called "__proto__"/],
  ])("refuses %s", (_, entry, message) => {
    const call = () => record(club, entry as OrganizationEvent);
    expect(call).toThrow(AnnalsError);
    expect(call).toThrow(message);
  });

  it("says of what is no event, and of what cannot be read, that it is the entry", () => {
    const refused = (entry: object | string, problem: object) => {
      expect(() => record(club, entry as OrganizationEvent)).toThrow(expect.objectContaining({ problems: [problem] }));
    };
    refused("founded", {
      code: "bad-event",
      at: "entry",
      value: "founded",
      message: 'expected an event, found "founded"',
    });
    const closed = {
      get organization() {
        throw new Error("it is closed");
      },
    };
    refused(closed, {
      code: "bad-argument",
      at: "entry",
      value: undefined,
      message: "cannot be read: it is closed",
    });
  });
});
