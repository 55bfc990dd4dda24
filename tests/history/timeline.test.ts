import { type OrganizationEvent, initial, read, replay } from "annals";
import { describe, expect, it } from "vitest";
import { standingStrand } from "../../src/aspects/membership.js";
import { officeStrand } from "../../src/aspects/offices.js";
import { organization as model } from "../../src/aspects/organization.js";
import { Timeline } from "../../src/history/timeline.js";
import { dayOf } from "../../src/time/day.js";
import { chronicleOf, event } from "../arbitraries.js";

const founded = event("Founded", { name: "The Club", founders: ["sweden"] }, "1990-05", { id: "founded" });
const joined = event("Joined", { party: "norway", as: "member" }, "1991", { id: "joined" });
const left = event("Withdrew", { party: "norway" }, "1995-03-04", { id: "left" });
const took = event("TookOffice", { office: "chair", holder: "ada" }, "1992", { id: "took" });
const dissolved = event("Dissolved", {}, "1999-01-01", { id: "dissolved" });
const all = [left, joined, took, founded, dissolved];
const timeline = (events: readonly OrganizationEvent[] = all) => new Timeline(model, events);
const at = (day: string, events: readonly OrganizationEvent[] = all) => timeline(events).stateAt(dayOf(day));
const openAt = (day: string, events: readonly OrganizationEvent[] = all) =>
  timeline(events)
    .openAt(dayOf(day))
    .map(({ id }) => id);

describe("a timeline", () => {
  it("has its events in order, and leaves the given list as it is", () => {
    const given = [left, founded];
    expect(timeline(given).events.map(({ id }) => id)).toEqual(["founded", "left"]);
    expect(given).toEqual([left, founded]);
    expect(Object.isFrozen(timeline(given).events)).toBe(true);
    expect(Object.isFrozen(given)).toBe(false);
  });
});

describe("the state on a day", () => {
  it("is that of what had happened by its close", () => {
    expect(at("1980-01-01")).toEqual(initial);
    expect(at("1995-03-03").standings["norway"]?.status).toBe("member");
    expect(at("1995-03-04").standings["norway"]?.status).toBe("former");
    expect(at("1999-01-01").dissolved).toBe("1999-01-01");
    expect(at("2020-01-01")).toEqual(replay([founded, joined, took, left, dissolved]));
  });

  it("has what happened on an uncertain day from the last of its days on", () => {
    expect(at("1990-05-30").name).toBeNull();
    expect(at("1990-05-31").name).toBe("The Club");
    expect(at("1991-12-30").standings["norway"]).toBeUndefined();
    expect(at("1991-12-31").standings["norway"]?.status).toBe("member");
    expect(at("2020-01-01", [event("Renamed", { name: "Other" }, "[1990..]")]).name).toBeNull();
  });

  it("has nothing that need not have happened", () => {
    const disputed = event("Joined", { party: "norway", as: "member" }, "1991", { id: "joined", disputed: true });
    expect(at("2020-01-01", [founded, disputed]).standings["norway"]).toBeUndefined();
    expect(at("2020-01-01", [founded, event("Renamed", { name: "Other" }, "1995", { disputed: true })]).name).toBe(
      "The Club",
    );
  });

  it("has no key of which nothing is certain yet", () => {
    expect(Object.keys(at("1990-12-31").standings)).toEqual(["sweden"]);
    expect(Object.keys(at("1980-01-01").standings)).toEqual([]);
  });

  it("is frozen", () => {
    expect(Object.isFrozen(at("1995-01-01"))).toBe(true);
    expect(Object.isFrozen(at("1995-01-01").standings)).toBe(true);
    expect(Object.isFrozen(at("1995-01-01").standings["norway"])).toBe(true);
  });
});

describe("what is open on a day", () => {
  it("is what may have happened by its close, and may not", () => {
    expect(openAt("1990-04-30")).toEqual([]);
    expect(openAt("1990-05-01")).toEqual(["founded"]);
    expect(openAt("1990-05-30")).toEqual(["founded"]);
    expect(openAt("1990-05-31")).toEqual([]);
    expect(openAt("1995-03-04")).toEqual([]);
  });

  it("is for ever what is disputed, or has no last day", () => {
    const disputed = event("Renamed", { name: "Other" }, "1991", { id: "disputed", disputed: true });
    const endless = event("SeatMoved", { seat: "Oslo" }, "[1992..]", { id: "endless" });
    expect(openAt("1990-12-31", [disputed, endless])).toEqual([]);
    expect(openAt("2020-01-01", [disputed, endless])).toEqual(["disputed", "endless"]);
  });
});

describe("the keys of a strand", () => {
  it("are those that events bear on, in the order of their first", () => {
    expect(timeline().keys(standingStrand)).toEqual(["sweden", "norway"]);
    expect(timeline().keys(officeStrand)).toEqual(["chair"]);
    expect(timeline([]).keys(standingStrand)).toEqual([]);
    expect(timeline([dissolved]).keys(standingStrand)).toEqual([]);
  });
});

describe("a strand over time", () => {
  it("is found where anything bears on the key", () => {
    const found = timeline().find(standingStrand, "norway");
    expect(found?.moves.map(({ event: { id } }) => id)).toEqual(["joined", "left", "dissolved"]);
    expect(timeline().find(standingStrand, "iceland")).toBeUndefined();
  });

  it("has no events where nothing bears on the key", () => {
    expect(timeline().track(standingStrand, "iceland").moves).toEqual([]);
  });

  it("is laid out once, whatever was asked in between", () => {
    const asked = timeline();
    const norway = asked.track(standingStrand, "norway");
    expect(asked.track(officeStrand, "chair").moves).toHaveLength(1);
    expect(asked.track(standingStrand, "norway")).toBe(norway);
    expect(asked.find(standingStrand, "norway")).toBe(norway);
  });
});

describe("an event that touches everyone", () => {
  it("touches also who entered after others, and stands in its place", () => {
    const reading = read(chronicleOf([dissolved, left, joined, founded]));
    const periods = (party: string) =>
      reading.standings(party, "club").map(({ standing, from }) => `${standing.status} ${from}`);
    expect(periods("sweden")).toEqual(["member 1990-05", "former 1999-01-01"]);
    expect(periods("norway")).toEqual(["member 1991", "former 1995-03-04"]);
    const late = event("Joined", { party: "iceland", as: "observer" }, "2001", { id: "late" });
    expect(
      read(chronicleOf([dissolved, late]))
        .at("2002-01-01")
        .is("iceland", "observer", "club").value,
    ).toBe("yes");
  });
});
