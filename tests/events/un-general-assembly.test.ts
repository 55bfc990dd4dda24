import { check, read } from "annals";
import { unGeneralAssembly } from "annals/events/un-general-assembly";
import { describe, expect, it } from "vitest";

const today = read(unGeneralAssembly);
const assembly = "un-general-assembly";

describe("who observed the Assembly, on days of which a source says it", () => {
  it.each([
    ["1965-10-21", "oau", "the OAU's ministers note that their Secretary-General is invited"],
    ["1970-08-31", "oau", "the OAU's ministers, on the cooperation by resolution 2011 (XX)"],
    ["1974-10-11", "eec", "the mission of the United States, in a cable of that day"],
    ["1974-10-11", "cmea", "the same cable: the same day and words"],
    ["1981-11-09", "league-of-arab-states", "resolution 36/24 of that day, on more than thirty years"],
    ["1996-05-16", "cis", "the Secretary-General, in a statement of that day"],
    ["2002-08-15", "african-union", "a press release of that day has its observer speak"],
    ["2006-06-12", "shanghai-cooperation-organisation", "the Secretary-General, in a message of that day"],
    ["2007-12-08", "eurasec", "Asia-Plus, on 8 December, four years after the resolution"],
    ["2007-12-08", "eurasian-development-bank", "Asia-Plus, on 8 December, of the Thursday before"],
    ["2010-03-18", "csto", "PanARMENIAN.Net, 18 March 2010"],
    ["2011-05-03", "european-union", "People's Daily, 4 May 2011, of the day of the vote: currently an observer"],
    ["2012-11-02", "csto", "Asia-Plus, 2 November 2012: currently"],
    ["2016-09-23", "cis", "Kazinform, 23 September 2016"],
    ["2024-05-26", "cis", "Embassy Life, 2024, thirty years on"],
  ])("%s: %s, by %s", (day, party) => {
    expect(today.at(day).is(party, "observer", assembly).value).toBe("yes");
  });

  it.each([
    ["1965-09-20", "oau"],
    ["1974-10-10", "eec"],
    ["1974-10-10", "cmea"],
    ["1994-03-23", "cis"],
    ["2004-12-01", "csto"],
    ["2002-08-14", "african-union"],
    ["2009-11-30", "european-union"],
  ] as const)("the day before its decision, %s: not yet %s", (day, party) => {
    expect(today.at(day).is(party, "observer", assembly).value).toBe("no");
  });

  it("Comecon while it was there, which for three months is open, and EurAsEC to the end of 2014", () => {
    const observes = (party: "cmea" | "eurasec", day: string) => today.at(day).is(party, "observer", assembly).value;
    expect(["1991-06-27", "1991-07-01", "1991-09-26"].map((day) => observes("cmea", day))).toEqual([
      "yes",
      "unknown",
      "no",
    ]);
    expect(["2014-12-31", "2015-01-01"].map((day) => observes("eurasec", day))).toEqual(["yes", "no"]);
  });

  it("nobody there is a member: the record is of observers", () => {
    expect(today.at("2026-01-01").members(assembly)).toEqual([]);
  });

  it("the CSTO's own memberships have the Assembly", () => {
    expect(today.at("2012-11-02").memberships("csto")).toMatchObject([
      { id: assembly, certainty: "certain", standings: [{ status: "observer" }] },
    ]);
  });
});

describe("who took another's place", () => {
  it("the African Union that of the OAU, five weeks after it had replaced it", () => {
    const observes = (party: "oau" | "african-union", day: string) =>
      today.at(day).is(party, "observer", assembly).value;
    expect([observes("oau", "2002-07-08"), observes("african-union", "2002-07-08")]).toEqual(["yes", "no"]);
    expect([observes("oau", "2002-08-01"), observes("african-union", "2002-08-01")]).toEqual(["no", "no"]);
    expect([observes("oau", "2002-08-15"), observes("african-union", "2002-08-15")]).toEqual(["no", "yes"]);
  });

  it("the European Union that of the Community, with more rights in 2011", () => {
    expect(today.at("2009-12-01").is("eec", "observer", assembly).value).toBe("no");
    expect(today.at("2009-12-01").is("european-union", "observer", assembly).value).toBe("yes");
  });
});

describe("what it resolved", () => {
  const meetings = today.meetings(assembly);
  const adopted = (about: RegExp) =>
    meetings
      .filter(({ decisions }) => decisions?.some(({ did, document }) => did === "adopted" && about.test(document)))
      .map(({ on }) => on);

  it("on the European Union: put off in 2010, adopted in 2011", () => {
    expect(adopted(/the European Union may speak/)).toEqual(["2011-05-03"]);
    expect(meetings.find(({ on }) => on === "2010-09-14")?.decisions).toMatchObject([{ did: "considered" }]);
  });

  it("on cooperation with Africa, by the preambles of later resolutions", () => {
    expect(adopted(/cooperation with the Organization of African Unity/)).toEqual([
      "1988-10-25",
      "1988-11-18",
      "1989-11-01",
      "1990-11-07",
      "1991-11-26",
      "1992-12-18",
      "1993-11-29",
      "1994-12-15",
      "1995-12-21",
      "1996",
      "1999-12-08",
      "2000-12-21",
      "2001-12-07",
    ]);
    expect(adopted(/cooperation with the African Union/)).toEqual([
      "2002-11-21",
      "2004-12-20",
      "2007-09-17",
      "2009-09-14",
      "2013",
      "2025-09-05",
    ]);
  });

  it("on cooperation with the CSTO and the CIS, which observed it on each of those days", () => {
    const csto = adopted(/cooperation with the CSTO/);
    const cis = adopted(/cooperation with the CIS/);
    expect(csto).toEqual(["2010-03-02", "2014-11-11", "2016-11-21", "2022-11-21", "2024-11-18"]);
    expect(cis).toEqual(["2014-11-11", "2016-11-21", "2022-11-21"]);
    for (const day of csto) expect(today.at(day).is("csto", "observer", assembly).value).toBe("yes");
    for (const day of cis) expect(today.at(day).is("cis", "observer", assembly).value).toBe("yes");
  });
});

describe("what sources disagree on", () => {
  const disputes = new Map(today.disputes().map((dispute) => [dispute.event, dispute.about]));

  it.each([
    ["the European Union an observer since 2009, or by the resolution of 2011", "european-union-observer-2009", "date"],
    ["the end of Comecon, signed, in law, or months later", "cmea-ceased-1991", "date"],
    ["the end of EurAsEC, agreed or in effect", "eurasec-ceased-2015", "date"],
    ["the resolution of 3 May 2011, or of the 4th", "resolution-on-the-european-union-2011", "date"],
  ])("%s", (_, event, about) => {
    expect(disputes.get(event)).toBe(about);
  });

  it("and on nothing else", () => {
    expect(disputes.size).toBe(4);
  });
});

describe("readings", () => {
  it("according to Asia-Plus alone, since when the CSTO observes is open", () => {
    const asiaPlus = read(unGeneralAssembly, { according: "asia-plus-2012-11-02" });
    expect(asiaPlus.at("2012-11-01").is("csto", "observer", assembly).value).toBe("unknown");
    expect(asiaPlus.at("2012-11-02").is("csto", "observer", assembly).value).toBe("yes");
    expect(today.at("2012-11-01").is("csto", "observer", assembly).value).toBe("yes");
  });

  it("in 1950 only a committee had voted", () => {
    const then = read(unGeneralAssembly, { knownBy: "1950-10-31" });
    expect(then.at("1950-10-31").is("league-of-arab-states", "observer", assembly).value).toBe("unknown");
    expect(today.at("1950-10-31").is("league-of-arab-states", "observer", assembly).value).toBe("no");
  });

  it("according to Global Policy Forum, the European Union came in with resolution 65/276", () => {
    const forum = read(unGeneralAssembly, { according: "global-policy-forum" });
    expect(forum.at("2011-04-30").is("european-union", "observer", assembly).value).toBe("no");
    expect(forum.at("2011-05-31").is("european-union", "observer", assembly).value).toBe("yes");
  });

  it("the OAU's day is open within a month for all of them, and for its ministers backwards without end", () => {
    expect(today.at("1965-10-01").is("oau", "observer", assembly).value).toBe("unknown");
    const ministers = read(unGeneralAssembly, { according: "oau-council-1965-10-21" });
    expect(ministers.at("1964-01-01").is("oau", "observer", assembly).value).toBe("unknown");
  });
});

describe("the record", () => {
  it("has no finding", () => {
    expect(check(unGeneralAssembly)).toEqual([]);
  });

  it("cites every source, and places each citation", () => {
    const citations = today.events().flatMap(({ sources }) => sources);
    const cited = new Set(citations.map(({ source }) => source));
    expect(Object.keys(unGeneralAssembly.sources).filter((source) => !cited.has(source))).toEqual([]);
    for (const { place } of citations) expect(place).toMatch(/./);
  });

  it("refers to every party", () => {
    const words = JSON.stringify(unGeneralAssembly.records);
    expect(Object.keys(unGeneralAssembly.parties).filter((party) => !words.includes(`"${party}"`))).toEqual([]);
  });
});
