import { read } from "annals";
import { europeanUnion } from "annals/events/european-union";
import { describe, expect, it } from "vitest";
import { fifteen, nine, six, ten, twelve, twentyEight, twentyFive, twentySeven } from "./european-union-lists.js";

const today = read(europeanUnion);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
const disputed = new Map(today.disputes().map((dispute) => [dispute.event, dispute]));

describe("where the sources differ", () => {
  /** Each conflict with its event, and the dates that are given, the record's own first; null where a source denies. */
  const conflicts = [
    // Those of the file of facts.
    ["a misprint of the year of the notice", "united-kingdom-notice-2017", ["2017-03-29", "2019-03-29"]],
    ["the third extension, agreed and decided", "notice-period-extended-2019-10", ["2019-10-29", "2019-10-28"]],
    ["one instant on two calendar days", "united-kingdom-withdrew-2020", ["2020-01-31", "2020-02-01"]],
    ["Greenland: 53 per cent", "greenland-voted-to-leave-53-percent-1982", ["1982-02-23", "1982", null]],
    ["Greenland: 52 per cent", "greenland-voted-to-leave-52-percent-1982", ["1982-02-23", null]],
    // Others that the sources brought.
    ["founded by signature or by force", "ecsc-founded-1951", ["1951-04-18", "1951", "1952", "1952-07-23"]],
    ["in force: three days", "ecsc-treaty-in-force-1952", ["1952-07-23", "[..1952-08-01]", "1952-07-25", "1952-08-10"]],
    ["the treaty or its assets", "ecsc-succeeded-2002", ["2002-07-23", "2002-07-24", "2002"]],
    ["founded by signature or by force", "eec-founded-1957", ["1957-03-25", "1957", "1958", "1958-01-01"]],
    ["founded by signature or by force", "euratom-founded-1957", ["1957-03-25", "1957", "1958-01-01"]],
    ["the Council's brochure against others", "greenland-treaty-in-force-1985", ["1985-02-01", "1985-01-01"]],
    ["the year of German unification", "german-democratic-republic-came-in-1990", ["1990-10-03", "1990", "1991"]],
    ["when Algeria was out", "algeria-went-out-1962", ["1962", "1976"]],
    ["a date that was only planned", "maastricht-in-force-1993", ["1993-11-01", "1993-11", "1993-01-01"]],
    ["born by signature or by force", "union-founded-1993", ["1993-11-01", "1993-11", "1992-02-07"]],
    ["the wrong month", "accession-treaty-1994-signed", ["1994-06-24", "1994-07-24"]],
    ["the wrong month", "austria-signed-to-join-eu-1994", ["1994-06-24", "1994-07-24"]],
    ["the wrong month", "finland-signed-to-join-eu-1994", ["1994-06-24", "1994-07-24"]],
    ["the wrong month", "norway-signed-to-join-eu-1994", ["1994-06-24", "1994-07-24"]],
    ["the wrong month", "sweden-signed-to-join-eu-1994", ["1994-06-24", "1994-07-24"]],
    ["a date that was only planned", "lisbon-in-force-2009", ["2009-12-01", "2009-01-01"]],
    ["half a year too early", "croatia-joined-eu-2013", ["2013-07-01", "2013", "2013-01-01"]],
    ["the first extension, agreed and decided", "notice-period-extended-2019-03", ["2019-03-22", "2019-03-21"]],
    ["the second extension, agreed and decided", "notice-period-extended-2019-04", ["2019-04-11", "2019-04-10"]],
    ["one instant on two days", "united-kingdom-withdrew-from-euratom-2020", ["2020-01-31", "2020-02-01"]],
    ["one instant on two days", "withdrawal-agreement-in-force-2020", ["2020-02-01", "2020-01-31"]],
    ["created or at work", "high-authority-founded-1952", ["1952-08-10", "[..1952-08-18]", "1951"]],
    [
      "a day apart on two lists",
      "romania-ratified-accession-treaty-2012",
      ["2012-08-02", "2012-08-01", "[..2013-06-21]"],
    ],
    [
      "the deposit or the Bundesrat",
      "germany-ratified-accession-treaty-2013",
      ["2013-06-21", "2013-06-07", "[..2013-06-21]"],
    ],
    ["agreed, and delayed", "united-kingdom-associated-with-euratom-2021", ["[2020-12-31,2021-01-01]", null]],
  ] as const;

  it.each(conflicts)("%s: %s", (_what, event, dates) => {
    const positions = disputed.get(event)?.positions.map(({ on }) => on ?? null);
    expect([...(positions ?? [])].sort()).toEqual([...dates].sort());
    expect(today.events().find(({ id }) => id === event)?.on).toBe(dates[0]);
  });

  it("these are all", () => {
    expect([...disputed.keys()].sort()).toEqual(conflicts.map(([, event]) => event).sort());
  });

  it("the share of the vote in Greenland is left open, and each source has its own", () => {
    const votes = (according?: "guardian-1982-02-25" | "wikipedia-greenland-referendum") =>
      ids(read(europeanUnion, according === undefined ? {} : { according }).events({ party: "greenland" })).filter(
        (id) => id.startsWith("greenland-voted"),
      );
    expect(votes()).toHaveLength(2);
    expect(votes("guardian-1982-02-25")).toEqual(["greenland-voted-to-leave-52-percent-1982"]);
    expect(votes("wikipedia-greenland-referendum")).toEqual(["greenland-voted-to-leave-53-percent-1982"]);
  });
});

describe("readings", () => {
  const inForce = (treaty: string, options: Parameters<typeof read>[1]) =>
    read(europeanUnion, options)
      .events({ type: "TreatyEnteredIntoForce" })
      .find(({ data }) => data.treaty === treaty)?.on;

  it.each([
    ["ecsc-treaty", "europa-nu-ecsc", "1952-08-10"],
    ["ecsc-treaty", "csic-euroconstitution", "1952-07-25"],
    ["ecsc-treaty", "cvce-ecsc-expiry", "1952-07-23"],
    ["greenland-treaty", "council-union-of-law", "1985-01-01"],
    ["greenland-treaty", "wikipedia-greenland", "1985-02-01"],
    ["treaty-on-european-union", "maastricht-at-a-glance", "1993-01-01"],
    ["treaty-of-lisbon", "marefa-lisbon", "2009-01-01"],
  ])("the %s is in force, according to %s, on %s", (treaty, according, on) => {
    expect(inForce(treaty, { according })).toBe(on);
  });

  it("the first of an order of trust decides", () => {
    expect(inForce("greenland-treaty", { according: ["wikipedia-greenland", "council-union-of-law"] })).toBe(
      "1985-02-01",
    );
    expect(inForce("greenland-treaty", { according: ["council-union-of-law", "wikipedia-greenland"] })).toBe(
      "1985-01-01",
    );
  });

  it.each([
    ["norway", "signatory", "1994-07-01", "wikipedia-accession-1994", "yes", "no"],
    ["croatia", "member", "2013-01-01", "who-knows-eu-list", "no", "yes"],
    ["united-kingdom", "former", "2020-01-31", "fakty-2020-02-01", "yes", "no"],
    ["united-kingdom", "former", "2020-01-31", "politick-leaving-date", "yes", "yes"],
  ] as const)("%s a %s on %s, by the record and according to %s", (party, status, day, according, record, source) => {
    expect(today.at(day).is(party, status, "european-union").value).toBe(record);
    expect(read(europeanUnion, { according }).at(day).is(party, status, "european-union").value).toBe(source);
  });

  it("what was known then: Croatia on its first day, Norway from the Official Journal, the vote from the Guardian", () => {
    const known = (knownBy: string) => read(europeanUnion, { knownBy });
    expect(known("2013-06-30").at("2013-07-01").is("croatia", "member", "european-union").value).toBe("no");
    expect(known("2013-07-01").at("2013-07-01").is("croatia", "member", "european-union").value).toBe("yes");
    expect(known("1972-12-31").events({ type: "Lapsed" })).toEqual([]);
    expect(ids(known("1973-01-01").events({ type: "Lapsed" }))).toEqual([
      "norway-lapsed-eec-1973",
      "norway-lapsed-euratom-1973",
    ]);
    expect(ids(known("1982-03-01").events({ party: "greenland" }))).toEqual([
      "greenland-voted-to-leave-52-percent-1982",
    ]);
  });

  it.each([
    ["ecsc", "1952-08-18", six],
    ["eec", "1958-01-31", six],
    ["euratom", "1958-01-31", six],
    ["ecsc", "1973-01-01", nine],
    ["eec", "1973-01-01", nine],
    ["euratom", "1973-01-01", nine],
    ["eec", "1981-01-12", ten],
    ["eec", "1986-01-03", twelve],
    ["european-union", "1993-11-03", twelve],
    ["european-union", "1995-01-01", fifteen],
    ["european-union", "2004-05-01", twentyFive],
    ["european-union", "2007-01-01", twentySeven],
    ["european-union", "2013-07-01", twentyEight],
  ] as const)("the members of the %s on %s, as a reader of that day knew them", (organization, day, expected) => {
    expect(ids(read(europeanUnion, { knownBy: day }).at(day).members(organization))).toEqual([...expected].sort());
  });

  it("a reader of September 1967 knew that a single Commission had taken the place of three", () => {
    const then = read(europeanUnion, { knownBy: "1967-09-20" }).at("1967-09-20");
    for (const body of ["high-authority", "eec-commission", "euratom-commission"] as const)
      expect(then.organization(body)).toMatchObject({ successor: "european-commission" });
    expect(
      read(europeanUnion, { knownBy: "1967-07-31" }).at("1967-09-20").organization("eec-commission").successor,
    ).toBe(null);
  });

  it("when the United Kingdom had ratified Maastricht, the press knew that only Germany had not", () => {
    const ratified = read(europeanUnion, { knownBy: "1993-08-02" })
      .events({ type: "TreatyRatified" })
      .map(({ data }) => data.party);
    expect([...ratified].sort()).toEqual(twelve.filter((party) => party !== "germany").sort());
  });

  it("an extension is known from the day on which it is agreed, and has that day until the decision is out", () => {
    const on = (knownBy: string) =>
      read(europeanUnion, { knownBy })
        .events({ type: "PositionStated", party: "european-council" })
        .map((event) => event.on)
        .filter((day) => day.startsWith("2019"));
    expect(on("2019-03-20")).toEqual([]);
    expect(on("2019-03-21")).toEqual(["2019-03-21"]);
    expect(on("2019-04-10")).toEqual(["2019-03-22", "2019-04-10"]);
  });
});
