import { AnnalsError, type OrganizationEvent } from "annals";
import { describe, expect, it } from "vitest";
import { type AnyStrand, itself } from "../../src/aspects/aspect.js";
import { identityStrand } from "../../src/aspects/identity.js";
import { standingStrand } from "../../src/aspects/membership.js";
import type { Standing } from "../../src/aspects/standing.js";
import { officeStrand } from "../../src/aspects/offices.js";
import { organization as model } from "../../src/aspects/organization.js";
import { ratificationStrand, treatyStrand } from "../../src/aspects/treaties.js";
import { Timeline } from "../../src/history/timeline.js";
import { event } from "../arbitraries.js";
import { spanAt } from "./span-at.js";
import type { Move } from "../../src/history/search.js";
import { worlds } from "../../src/history/worlds.js";
import { type Day, dayOf } from "../../src/time/day.js";

type Told = readonly [type: OrganizationEvent["type"], on: string, more?: object];

function movesOf(...told: readonly Told[]): readonly Move<Standing, OrganizationEvent>[] {
  return told.map(([type, on, more], index) => {
    const data = { party: "armenia", as: "member", basis: "request" };
    const event = { id: `event-${index}`, type, organization: "club", on, data, sources: [{ source: "s" }], ...more };
    const rule = standingStrand.rules[type as keyof typeof standingStrand.rules];
    return { event, rule } as unknown as Move<Standing, OrganizationEvent>; // a literal of a test, right by its looks
  });
}

function statuses(moves: readonly Move<Standing, OrganizationEvent>[], day: string | Day): readonly string[] {
  const { spans } = worlds(standingStrand.start, "armenia", moves);
  return [...new Set(spanAt(spans, typeof day === "string" ? dayOf(day) : day).possible.map(({ status }) => status))];
}

describe("worlds", () => {
  it("of nothing are one world, in which nothing happens", () => {
    const { spans, lawful } = worlds(standingStrand.start, "armenia", []);
    expect(lawful).toBe(true);
    expect(spans).toMatchObject([{ from: -Infinity, possible: [{ status: "none" }], open: [], settled: [] }]);
  });

  it("leave a year open until it ends", () => {
    const moves = movesOf(["Joined", "1993"]);
    expect(statuses(moves, "1992-12-31")).toEqual(["none"]);
    expect(statuses(moves, "1993-01-01")).toEqual(["none", "member"]);
    expect(statuses(moves, "1993-12-30")).toEqual(["none", "member"]);
    expect(statuses(moves, "1993-12-31")).toEqual(["member"]);
  });

  it("have one lawful order of joining and being suspended in one year", () => {
    const moves = movesOf(["Suspended", "1993"], ["Joined", "1993"]);
    expect(statuses(moves, "1993-06-01")).toEqual(["none", "member", "suspended"]);
    expect(statuses(moves, "1993-12-31")).toEqual(["suspended"]);
  });

  it("let a later event decide what an earlier, uncertain order was", () => {
    // Only who has left by then can join on 1 July: so the leaving came first, whatever its dates allow.
    const moves = movesOf(["Joined", "1990"], ["Withdrew", "[1993..1999]"], ["Joined", "1996-07-01"]);
    expect(statuses(moves, "1996-06-30")).toEqual(["member", "former"]);
    expect(statuses(moves, "1996-07-01")).toEqual(["member"]);
    expect(statuses(moves, "1999-12-31")).toEqual(["member"]);
  });

  it("keep both outcomes of a disputed event for ever", () => {
    const moves = movesOf(["Joined", "1990"], ["Suspended", "1993-05-01", { disputed: true }]);
    expect(statuses(moves, "1993-04-30")).toEqual(["member"]);
    expect(statuses(moves, "2000-01-01")).toEqual(["member", "suspended"]);
  });

  it("follow the record where no order is lawful, and say so", () => {
    const moves = movesOf(["Joined", "1990"], ["Joined", "1993"]);
    expect(worlds(standingStrand.start, "armenia", moves).lawful).toBe(false);
    expect(statuses(moves, "1993-06-01")).toEqual(["member"]);
  });

  it("can leave out a disputed event whatever stands before it, also where no order is lawful", () => {
    // Found by the comparison with the model: leaving out the disputed event had waited for the joining before it.
    const moves = movesOf(
      ["WithdrawalNotified", "1999-03-30"],
      ["Joined", "[1999-04-04..1999-04-07]"],
      ["Reinstated", "1999-04-06", { disputed: true }],
    );
    expect(statuses(moves, "1999-04-06")).toEqual(["none", "member"]);
  });

  it("reach back and forth without bounds", () => {
    const moves = movesOf(["Joined", "[..1993]"], ["Withdrew", "[1995..]"]);
    expect(statuses(moves, "0001-01-01")).toEqual(["none", "member"]);
    expect(statuses(moves, "1994-06-01")).toEqual(["member"]);
    expect(statuses(moves, "9999-12-31")).toEqual(["member", "former"]);
  });

  it("of a thousand events with certain days are a thousand spans", () => {
    const years = Array.from({ length: 1000 }, (_, index) => `${1000 + index}-06-01`);
    const moves = movesOf(...years.map((on, index): Told => [index % 2 === 0 ? "Joined" : "Withdrew", on]));
    const { spans } = worlds(standingStrand.start, "armenia", moves);
    expect(spans).toHaveLength(1001);
    expect(spans.every(({ possible }) => possible.length === 1)).toBe(true);
  });

  it("past the limit are an error that names the events", () => {
    const bodies = Array.from({ length: 16 }, (_, index): Told => [
      "LeftBody",
      "1993",
      { data: { party: "armenia", body: `body-${index}` } },
    ]);
    const tooMany = () => worlds(standingStrand.start, "armenia", movesOf(["Joined", "1990"], ...bodies));
    expect(tooMany).toThrow(AnnalsError);
    expect(tooMany).toThrow(/event-16.*narrower|narrower.*event-16/);
  });
});

describe("many events in one year", () => {
  it("do not meet where each is about something of its own: thirty ratifications of one treaty", () => {
    const ratified = Array.from({ length: 30 }, (_, index) =>
      event("TreatyRatified", { treaty: "pact", party: `state-${index}` }, "2004", { id: `ratified-${index}` }),
    );
    const signed = event("TreatySigned", { treaty: "pact", name: "a pact" }, "2003-01-01", { id: "signed" });
    const timeline = new Timeline(model, [signed, ...ratified]);
    expect(timeline.track(treatyStrand, "pact").worlds.spans.at(-1)?.possible).toHaveLength(1);
    const { spans } = timeline.track(ratificationStrand, "pact/state-7").worlds;
    expect(spans.map(({ possible }) => possible)).toEqual([[null], [null, "2004"], ["2004"]]);
  });

  it.each([
    [
      "an office",
      officeStrand,
      (index: number) => {
        const [type, holder] = [index % 2 === 0 ? "TookOffice" : "LeftOffice", `person-${index >> 1}`] as const;
        return event(type, { office: "chair", holder }, "2004", { id: `office-${index}` });
      },
      "chair",
    ],
    [
      "a name",
      identityStrand,
      (index: number) => event("Renamed", { name: `Name ${index}` }, "2004", { id: `name-${index}` }),
      itself,
    ],
    [
      "a standing",
      standingStrand,
      (index: number) =>
        event(
          "StandingChanged",
          { party: "norway", to: (["observer", "partner", "guest", "associate"] as const)[index % 4] ?? "guest" },
          "2004",
          { id: `standing-${index}` },
        ),
      "norway",
    ],
  ] as const)(
    "of %s end in an answer or in the error that names them, and never in a search without end",
    (_, strand, make, key) => {
      for (const count of [8, 13, 30]) {
        const timeline = new Timeline(
          model,
          Array.from({ length: count }, (_, index) => make(index)),
        );
        const track = timeline.track(strand as AnyStrand, key);
        try {
          expect(track.worlds.spans.length).toBeGreaterThan(1);
        } catch (error) {
          if (!(error instanceof AnnalsError)) throw error;
          expect(error.code).toBe("too-many-worlds");
          expect(error.message).toMatch(new RegExp(`^[a-z]+-0: ${count} events overlap so widely`));
        }
      }
    },
  );
});
