import { check, read } from "annals";
import { day, edtf, lawfulChronicle } from "annals/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateAround, forms } from "../../src/testing/dates.js";
import { dayOf } from "../../src/time/day.js";
import { when } from "../../src/time/edtf.js";
import { counterexample, runs } from "./shrunk.js";

describe("day", () => {
  it("is a day of the range, and shrinks to the first", () => {
    const range = { from: "1999-12-30", to: "2000-01-02" };
    const days = new Set(fc.sample(day(range), 200));
    expect([...days].sort()).toEqual(["1999-12-30", "1999-12-31", "2000-01-01", "2000-01-02"]);
    expect(counterexample(day(range), () => false)).toBe("1999-12-30");
    expect(() => day({ from: "1999-13-01" })).toThrow("from");
  });
});

describe("edtf", () => {
  const range = { from: "1993-01-01", to: "1993-12-31" };

  it("leaves a day of the range possible, and shrinks to it", () => {
    fc.assert(
      fc.property(edtf(range), (text) => {
        const { earliest, latest } = when(text);
        expect(earliest <= dayOf(range.to) && latest >= dayOf(range.from)).toBe(true);
      }),
    );
    expect(counterexample(edtf(range), () => false)).toBe("1993-01-01");
  });

  it("has every form that a record uses", () => {
    const shapes = new Set(fc.sample(edtf(range), 500).map((text) => text.replace(/\d/g, "9")));
    for (const shape of ["9999-99-99", "9999-99", "9999", "9999~", "9999-99~", "[9999-99-99,9999-99-99]"])
      expect(shapes).toContain(shape);
    for (const shape of ["[9999-99-99..9999-99-99]", "[9999-99-99..]", "[..9999-99-99]"])
      expect(shapes).toContain(shape);
  });

  it("is around its day in every form", () => {
    fc.assert(
      fc.property(day(), fc.constantFrom(...forms), fc.nat(400), (on, form, width) => {
        const { earliest, latest } = when(dateAround(dayOf(on), form, width));
        expect(earliest <= dayOf(on) && dayOf(on) <= latest).toBe(true);
      }),
    );
  });
});

describe("lawfulChronicle", () => {
  it("breaks no law", { timeout: runs(60_000) }, () => {
    fc.assert(
      fc.property(lawfulChronicle({ events: 30 }), (made) => {
        expect(check(made)).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("breaks none however it is asked to be", { timeout: runs(60_000) }, () => {
    const options = fc.record({
      events: fc.nat(40),
      parties: fc.integer({ min: 1, max: 9 }),
      bodies: fc.nat(5),
      imprecise: fc.boolean(),
      sources: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(
        options.chain((given) => fc.tuple(fc.constant(given), lawfulChronicle(given))),
        ([given, made]) => {
          expect(check(made)).toEqual([]);
          const parties = Object.values(made.parties);
          expect(parties.filter(({ kind }) => kind === "state")).toHaveLength(given.parties);
          expect(parties.filter(({ kind }) => kind === "organization").length).toBeLessThanOrEqual(given.bodies + 2);
          if (!given.imprecise)
            for (const { on, sources } of Object.values(made.records).flat())
              if (sources.every((each) => each.on === undefined)) expect(on).toMatch(/^\d{4}(-\d\d-\d\d)?$/);
        },
      ),
      { numRuns: runs(100) },
    );
  });

  it("can be as long as one likes", { timeout: runs(60_000) }, () => {
    const [made] = fc.sample(lawfulChronicle({ events: [5000, 5000] }), { numRuns: 1, seed: 7 });
    expect(made && Object.values(made.records).flat().length).toBeGreaterThan(5000);
    expect(made && check(made)).toEqual([]);
  });

  it("lets everything happen that a history is made of", () => {
    const made = fc.sample(lawfulChronicle({ events: 40 }), { numRuns: 200, seed: 5 });
    const entries = made.flatMap(({ records }) => Object.values(records).flat());
    const types = new Set(entries.map(({ type }) => type));
    const expected = [
      ["Founded", "Renamed", "SeatMoved", "Dissolved", "Corrected", "Retracted", "MeetingHeld"],
      [
        "Joined",
        "StandingChanged",
        "Ratified",
        "SuspensionRequested",
        "Suspended",
        "ParticipationFrozen",
        "Reinstated",
      ],
      ["Succeeded", "Ceased", "MeetingPlanned", "Attended", "PositionStated", "MembersCounted"],
      ["TerritoryIncluded", "TerritoryExcluded"],
      ["WithdrawalNotified", "WithdrawalRescinded", "Withdrew", "Lapsed", "Expelled", "LeftBody", "RejoinedBody"],
      ["TreatySigned", "TreatyRatified", "TreatyEnteredIntoForce", "TreatyRegistered", "TreatyProlonged"],
      ["TreatyAmended", "TreatyExpired", "Appointed", "TookOffice", "OfficeTermExtended", "LeftOffice"],
    ].flat();
    for (const type of expected) expect(types).toContain(type);
    const data = entries.map((entry): Readonly<Record<string, unknown>> => ({ ...entry.data }));
    for (const as of ["member", "associate", "observer", "partner", "guest", "signatory"])
      expect(data.some((each) => each["as"] === as)).toBe(true);
    expect(data.some(({ parent }) => parent === "council")).toBe(true); // a body of a body
    expect(data.some(({ planned }) => planned !== undefined)).toBe(true);
    expect(data.some(({ count, parties }) => count !== undefined && parties !== undefined)).toBe(true);
    const citations = entries.flatMap(({ sources }) => sources);
    expect(citations.some(({ weekday }) => weekday !== undefined)).toBe(true);
    expect(citations.some(({ years }) => years !== undefined)).toBe(true);
    const published = made.flatMap(({ sources }) => Object.values(sources));
    expect(published.some((each) => each.kind !== "inference" && each.copies !== undefined)).toBe(true);
    const disputes = made.flatMap((each) => read(each).disputes());
    expect(new Set(disputes.map(({ about }) => about))).toEqual(new Set(["date", "occurrence"]));
    expect(made.some(({ sources }) => Object.values(sources).some(({ kind }) => kind === "inference"))).toBe(true);
    expect(
      entries.some(({ sources }) => sources.length > 1 && sources.some(({ on }) => /^\d{4}$/.test(on ?? ""))),
    ).toBe(true);
  });

  it("is sometimes open: some answers are unknown", () => {
    const values = fc.sample(lawfulChronicle(), { numRuns: 50, seed: 5 }).flatMap((made) => {
      const reading = read(made);
      const days = reading.events().flatMap(({ on }) => (/^\d{4}-\d\d-\d\d$/.test(on) ? [on] : []));
      return days.map((on) => reading.at(on).is("norway", "member", "league").value);
    });
    expect(new Set(values)).toEqual(new Set(["yes", "no", "unknown"]));
  });
});

describe("a failing property about a chronicle", () => {
  it("shrinks to the founding, where any chronicle fails", () => {
    const made = counterexample(lawfulChronicle(), () => false);
    expect(made.records["league"]).toEqual([
      {
        id: "league-founded",
        type: "Founded",
        organization: "league",
        on: "1980-01-01",
        data: { name: "League of Rivers" },
        sources: [{ source: "gazette-1980" }],
      },
    ]);
  });

  it.each([
    ["Joined"],
    ["TreatySigned"],
    ["TookOffice"],
    ["MeetingHeld"],
    ["Renamed"],
    ["MeetingPlanned"],
    ["PositionStated"],
    ["Succeeded"],
    ["Joined", "MembersCounted"],
    ["MeetingHeld", "Attended"],
    ["Joined", "Ceased"],
    ["Joined", "Suspended"],
    ["SuspensionRequested"],
  ])("shrinks to the founding and what it takes for %s %s", (...types) => {
    const made = counterexample(lawfulChronicle({ events: 40 }), (each) =>
      read(each)
        .events()
        .every((event) => event.type !== types.at(-1)),
    );
    const entries = Object.values(made.records).flat();
    expect(entries.map((entry) => entry.type)).toEqual(["Founded", ...types]);
  });
});
