import { read } from "annals";
import { nato } from "annals/events/nato";
import { describe, expect, it } from "vitest";

const today = read(nato);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
const membersOn = (day: string) => today.at(day).members("nato");
const standingOf = (party: string, day: string, reading = today) =>
  reading.at(day).organization("nato").standings[party];
const outOf = (party: string, day: string, reading = today) => {
  const standing = standingOf(party, day, reading);
  return standing?.status === "member" ? [...standing.outOf].sort() : undefined;
};

// What the sources list, typed from them and not from the events.
const of1949 = ["belgium", "canada", "denmark", "france", "iceland", "italy"].concat([
  "luxembourg",
  "netherlands",
  "norway",
  "portugal",
  "united-kingdom",
  "united-states",
]);
const of1952 = [...of1949, "greece", "turkiye"];
const of1982 = [...of1952, "germany", "spain"];
const of2004 = [...of1982, "czechia", "hungary", "poland"].concat([
  "bulgaria",
  "estonia",
  "latvia",
  "lithuania",
  "romania",
  "slovakia",
  "slovenia",
]);
const of2009 = [...of2004, "albania", "croatia"];
const of2020 = [...of2009, "montenegro", "north-macedonia"];
const of2023 = [...of2020, "finland"];
const of2024 = [...of2023, "sweden"];

describe("members on a day that a source states", () => {
  const lists: readonly (readonly [day: string, source: keyof typeof nato.sources, members: readonly string[]])[] = [
    ["1949-04-04", "international-organization-1949", of1949],
    ["1949-04-04", "nato-member-countries-2012", of1949],
    ["1951-10-22", "cvce-greece-turkey-1951", of1949],
    ["1952-05-27", "uk-treaties-protocol-1952", of1952],
    ["1985-01-01", "nato-handbook-1985", of1982],
    ["1985-12-31", "nato-handbook-1985", of1982],
    ["1989-01-01", "nato-handbook-1989", of1982],
    ["1989-12-31", "nato-handbook-1989", of1982],
    ["2009-04-02", "us-forces-press-2009", of2009],
    ["2022-01-28", "jagran-josh-2022-01-28", of2020],
    ["2023-04-04", "eata", of2023],
    ["2024-12-31", "askvity", of2024],
  ];
  it.each(lists)("on %s, by %s: all of them by name", (day, source, members) => {
    expect(nato.sources).toHaveProperty(source);
    expect(ids(membersOn(day))).toEqual([...members].sort());
    expect(membersOn(day).every(({ certainty }) => certainty === "certain")).toBe(true);
  });

  const counts: readonly (readonly [day: string, source: keyof typeof nato.sources, count: number])[] = [
    ["1949-04-04", "latimes-1999-04-25", 12],
    ["1952-02-25", "nato-lisbon-communique-1952", 14],
    ["1955-05-06", "nato-german-membership-2015", 15],
    ["1966-03-10", "nato-review-big-move", 15],
    ["1980-10-20", "csmonitor-1980-10-20", 15],
    ["1982-05-30", "nato-handbook-chronology", 16],
    ["1987-10-01", "latimes-1987-10-01", 16],
    ["1997-12-16", "us-defense-1997", 16],
    ["1999-04-23", "white-house-1999", 19],
    ["2003-03-26", "nato-accession-protocols-2003", 19],
    ["2004-03-29", "voa-2004-03-29", 26],
    ["2008-07-09", "crs-enlargement-2009", 26],
    ["2009-01-01", "spravochniki", 26],
    ["2009-04-01", "america-gov-2009", 28],
    ["2012-10-20", "nato-member-countries-2012", 28],
    ["2014-03-31", "nato-stoltenberg-2014", 28],
    ["2014-04-01", "nato-enlargement-anniversaries-2014", 28],
    ["2015-04-04", "nato-washington-treaty-2015", 28],
    ["2017-06-05", "nato-montenegro-2017", 29],
    ["2020-03-27", "boston-globe-2020-03-27", 30],
    ["2023-04-04", "the-national-2023-04-04", 31],
    ["2024-03-07", "sweden-government-2024", 32],
  ];
  it.each(counts)("on %s, by %s: %i", (day, source, count) => {
    expect(nato.sources).toHaveProperty(source);
    expect(membersOn(day)).toHaveLength(count);
    expect(membersOn(day).every(({ certainty }) => certainty === "certain")).toBe(true);
  });

  it.each([
    ["greece", "1952-02-18"],
    ["turkiye", "1952-02-18"],
    ["germany", "1955-05-06"],
    ["spain", "1982-05-30"],
    ["poland", "1999-03-12"],
    ["slovenia", "2004-03-29"],
    ["croatia", "2009-04-01"],
    ["montenegro", "2017-06-05"],
    ["north-macedonia", "2020-03-27"],
    ["finland", "2023-04-04"],
    ["sweden", "2024-03-07"],
  ] as const)("%s was none on the day before %s", (party, day) => {
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(today.at(before).is(party, "member", "nato").value).toBe("no");
    expect(today.at(day).is(party, "member", "nato").value).toBe("yes");
    expect(today.at(day).is(party, "founder", "nato").value).toBe("no");
  });

  it("has twelve founders, and nobody who ever left", () => {
    for (const party of of1949) expect(today.at("2024-12-31").is(party, "founder", "nato").value).toBe("yes");
    expect(today.at("1949-04-03").members("nato")).toEqual([]);
    expect(Object.values(today.at("2024-12-31").organization("nato").standings).map(({ status }) => status)).toEqual(
      of2024.map(() => "member"),
    );
  });
});

describe("France and Greece out of the integrated command", () => {
  it("France stays a member throughout, without having given notice", () => {
    for (const day of ["1966-02-21", "1966-03-10", "1966-07-01", "1980-01-01", "2009-04-03", "2009-04-04"]) {
      expect(today.at(day).is("france", "member", "nato").value).toBe("yes");
      expect(today.at(day).is("france", "withdrawing", "nato").value).toBe("no");
    }
  });

  it("announces in February, writes twice in March, and leaves on 1 July 1966", () => {
    const stated = today.events({ organization: "nato", type: "PositionStated" });
    for (const [id, on] of [
      ["france-announced-1966-02-21", "1966-02-21"],
      ["france-wrote-to-united-states-1966-03-07", "1966-03-07"],
      ["france-wrote-to-the-others-1966-03-10", "1966-03-10"],
    ] as const)
      expect(stated.find((event) => event.id === id)).toMatchObject({ on });
    expect(outOf("france", "1966-06-30")).toEqual(["military-committee"]);
    expect(outOf("france", "1966-07-01")).toEqual(["integrated-military-command", "military-committee"]);
  });

  it("is back in the Military Committee in 1995 and in the command in 2009, and never sat in the Nuclear Planning Group", () => {
    expect(outOf("france", "1995-12-04")).toContain("military-committee");
    expect(outOf("france", "1995-12-05")).toEqual(["defence-planning-committee", "integrated-military-command"]);
    expect(outOf("france", "2009-04-03")).toContain("integrated-military-command");
    expect(outOf("france", "2009-04-04")).not.toContain("integrated-military-command");
    expect(outOf("france", "2009-12-31")).toEqual([]);
    expect(today.events({ type: "LeftBody", party: "france" }).map(({ data }) => data.body)).not.toContain(
      "nuclear-planning-group",
    );
  });

  it("Greece withdraws its forces in August 1974, then leaves four bodies, and not the Military Committee", () => {
    expect(outOf("greece", "1974-08-13")).toEqual([]);
    expect(outOf("greece", "1974-08-14")).toEqual(["integrated-military-command"]);
    expect(outOf("greece", "1974-09-15")).toEqual(["integrated-military-command"]);
    expect(outOf("greece", "1974-09-16")).toEqual([
      "defence-planning-committee",
      "defence-review-committee",
      "executive-working-group",
      "integrated-military-command",
      "nuclear-planning-group",
    ]);
    expect(today.at("1976-01-01").is("greece", "member", "nato").value).toBe("yes");
  });

  it("is back in the command on 20 October 1980, and in the committee by inference only", () => {
    expect(outOf("greece", "1980-10-19")).toContain("integrated-military-command");
    expect(outOf("greece", "1980-10-20")).not.toContain("integrated-military-command");
    expect(outOf("greece", "2009-04-04")).not.toContain("defence-planning-committee");
    expect(outOf("greece", "2009-04-04", read(nato, { inferences: false }))).toContain("defence-planning-committee");
  });

  it("is back in the Nuclear Planning Group before that, and in two bodies by no source", () => {
    expect(outOf("greece", "1976-11-17")).not.toContain("nuclear-planning-group");
    expect(today.at("1974-09-15").standing("greece", "nato").possible).toHaveLength(1);
    expect(today.at("1975-01-01").standing("greece", "nato").possible).toHaveLength(2);
    expect(today.at("1976-11-17").standing("greece", "nato").possible).toHaveLength(1);
    expect(outOf("greece", "2009-12-31")).toEqual(["defence-review-committee", "executive-working-group"]);
  });

  it("has seven bodies, each founded by the day on which it is seen", () => {
    expect(
      today
        .at("2024-12-31")
        .bodies("nato")
        .filter(({ certainty }) => certainty === "certain"),
    ).toHaveLength(6);
    expect(ids(today.at("1974-09-16").bodies("nato"))).toEqual([
      "defence-planning-committee",
      "defence-review-committee",
      "executive-working-group",
      "integrated-military-command",
      "military-committee",
      "north-atlantic-council",
      "nuclear-planning-group",
    ]);
  });
});

describe("treaties, seat and offices", () => {
  it("was signed in Washington on 4 April 1949 and in force on 24 August", () => {
    const { treaties } = today.at("1949-08-24").organization("nato");
    expect(treaties["north-atlantic-treaty"]).toMatchObject({ signed: "1949-04-04", inForce: "1949-08-24" });
    expect(today.at("1949-08-23").organization("nato").treaties["north-atlantic-treaty"]?.inForce).toBeNull();
    expect(today.at("1949-12-31").is("united-states", "ratified", "nato").value).toBe("yes");
  });

  it("has a protocol before each accession", () => {
    expect(Object.keys(today.at("2024-12-31").organization("nato").treaties).sort()).toEqual([
      "north-atlantic-treaty",
      "protocol-of-1952",
      "protocol-on-albania",
      "protocol-on-croatia",
      "protocol-on-finland",
      "protocol-on-germany",
      "protocol-on-greece-and-turkey",
      "protocol-on-montenegro",
      "protocol-on-north-macedonia",
      "protocol-on-spain",
      "protocol-on-sweden",
      "protocols-of-1997",
      "protocols-of-2003",
    ]);
    expect(today.at("2024-12-31").organization("nato").treaties["protocol-of-1952"]).toMatchObject({ inForce: null });
    expect(today.at("1952-02-18").organization("nato").treaties["protocol-on-greece-and-turkey"]).toMatchObject({
      inForce: "1952-02-15",
    });
    expect(today.at("1955-05-06").organization("nato").treaties["protocol-on-germany"]).toMatchObject({
      inForce: "1955-05-05",
    });
    const ratified = today.events({ type: "TreatyRatified" });
    const of = (treaty: string) => ratified.filter(({ data }) => data.treaty === treaty);
    expect(of("north-atlantic-treaty").map(({ data }) => data.party)).toEqual(of1949);
    expect(of("protocol-of-1952").map(({ data, on }) => [data.party, on])).toEqual([
      ["united-states", "1952-08-02"],
      ["greece", "1953-09-18"],
      ["netherlands", "1954-03-08"],
    ]);
  });

  it("has a protocol for each of two that were signed together: in force, or ratified, on its own", () => {
    const inForce = (treaty: string, day: string) => today.at(day).organization("nato").treaties[treaty]?.inForce;
    expect(inForce("protocol-on-finland", "2023-04-03")).toBeNull();
    expect(inForce("protocol-on-finland", "2023-04-04")).toBe("2023-04-04");
    expect(inForce("protocol-on-sweden", "2024-03-06")).toBeNull();
    expect(inForce("protocol-on-sweden", "2024-03-07")).toBe("2024-03-07");
    const slovenia = today.events({ type: "TreatyRatified", party: "slovenia" }).map(({ data }) => data.treaty);
    expect(slovenia).toEqual(["protocol-on-croatia"]);
  });

  it.each([
    ["1951-01-01", "London"],
    ["1952-04-16", "Paris"],
    ["1967-10-15", "Paris"],
    ["1967-10-16", "Brussels"],
  ])("on %s its seat is %s", (day, seat) => {
    expect(today.at(day).organization("nato").seat).toBe(seat);
  });

  it.each([
    ["1952-04-03", null],
    ["1952-04-04", "lord-ismay"],
    ["1957-12-16", "paul-henri-spaak"],
    ["1961-04-20", null],
    ["1961-04-21", "dirk-stikker"],
    ["1966-03-10", "manlio-brosio"],
    ["1974-09-16", "joseph-luns"],
    ["1984-06-26", "lord-carrington"],
    ["1990-10-03", "manfred-worner"],
    ["1994-10-16", "sergio-balanzino"],
    ["1994-10-17", "willy-claes"],
    ["1995-11-01", "sergio-balanzino"],
    ["1999-03-12", "javier-solana"],
    ["2003-03-26", "lord-robertson"],
    ["2004-03-29", "jaap-de-hoop-scheffer"],
    ["2012-05-20", "anders-fogh-rasmussen"],
    ["2014-10-01", "jens-stoltenberg"],
    ["2024-09-30", "jens-stoltenberg"],
    ["2024-10-01", "mark-rutte"],
  ])("on %s the Secretary General can have been %s", (day, holder) => {
    const [office] = today.at(day).offices("nato");
    expect(office?.possible.map((each) => each?.party ?? null)).toContain(holder);
  });

  it("has 36 summits, a meeting of leaders and five other sessions of the Council on record, and one plan that is open", () => {
    const held = today.meetings("north-atlantic-council").filter(({ was }) => was === "held");
    expect(held.filter(({ event }) => event.includes("summit"))).toHaveLength(36);
    expect(held.filter(({ event }) => event.includes("council"))).toHaveLength(5);
    expect(today.meetings("north-atlantic-council")).toHaveLength(43);
    expect(today.at("1952-02-25").organization("north-atlantic-council").meetings.last?.ordinal).toBe(9);
  });
});

describe("the protocols of 1981 and 2003", () => {
  it.each([
    ["protocol-on-spain", "1981-12-10", "1982-05-29", 15],
    ["protocols-of-2003", "2003-03-26", "2004-02-27", 19],
  ] as const)("%s: signed on %s, in force on %s, when all %i members had ratified", (treaty, signed, force, count) => {
    const ratified = today
      .events({ type: "TreatyRatified" })
      .filter(({ data }) => data.treaty === treaty)
      .map(({ data, on }) => [data.party, on] as const);
    expect(ratified.map(([party]) => party).sort()).toEqual(ids(membersOn(signed)).sort());
    expect(ratified).toHaveLength(count);
    expect(
      ratified
        .map(([, on]) => on)
        .sort()
        .at(-1),
    ).toBe(force);
    expect(today.at(force).organization("nato").treaties[treaty]).toMatchObject({ signed, inForce: force });
  });
});

describe("the Defence Planning Committee", () => {
  it("met for the first time in October 1963, and was dissolved in June 2010, for the Council", () => {
    expect(today.meetings("defence-planning-committee").map(({ on }) => on)).toEqual(["1963-10-10"]);
    expect(today.at("2010-07-01").organization("defence-planning-committee")).toMatchObject({
      dissolved: "2010-06",
      successor: "north-atlantic-council",
    });
    expect(outOf("france", "2009-05-01")).not.toContain("defence-planning-committee");
  });
});

describe("the record", () => {
  const entries = Object.values(nato.records).flat();
  const whole = JSON.stringify(entries);

  it("cites every source, in its own place", () => {
    const cited = new Set(entries.flatMap(({ sources }) => sources.map(({ source }) => source)));
    expect(Object.keys(nato.sources).filter((source) => !cited.has(source))).toEqual([]);
    for (const { sources } of entries)
      for (const { source, place } of sources)
        if (nato.sources[source as keyof typeof nato.sources].kind !== "inference") expect(place).toBeTruthy();
  });

  it("refers to every party", () => {
    const others = JSON.stringify(nato.parties);
    const unused = Object.keys(nato.parties).filter(
      (party) => !whole.includes(`"${party}"`) && !new RegExp(`\\["${party}"\\]|"of":"${party}"`).test(others),
    );
    expect(unused).toEqual([]);
  });
});
