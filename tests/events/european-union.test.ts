import { check, read } from "annals";
import { europeanUnion } from "annals/events/european-union";
import { describe, expect, it } from "vitest";
import {
  fifteen,
  newcomers,
  nine,
  six,
  ten,
  twelve,
  twentyEight,
  twentyFive,
  twentySeven,
} from "./european-union-lists.js";

const today = read(europeanUnion);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();

describe("the members, as others list and count them", () => {
  it.each([
    ["eec", "1958-01-01", "European Parliament, Treaty of Rome: the six participating countries", six],
    ["eec", "1961-07-01", "map of the Press and Information Service: the six member states", 6],
    ["eec", "1961-07-18", "Bonn declaration of the heads of government: the Six, by name", six],
    ["eec", "1972-01-22", "title of the treaty of accession: the member states", six],
    ["eec", "1972-03-27", "Act of accession, article 1: the original member states", six],
    ["eec", "1973-01-01", "Times of Malta, 2003-12-09: membership goes to nine", 9],
    ["eec", "1979-05-28", "title of the treaty of accession: the member states", nine],
    ["eec", "1981-01-01", "Times of Malta, 2003-12-09: Greece is the tenth", 10],
    ["eec", "1981-01-12", "TIME of that day: ten", 10],
    ["eec", "1985-06-12", "title of the treaty of accession: the member states", ten],
    ["eec", "1986-01-01", "WikiSummaries: Portugal and Spain are the eleventh and the twelfth", 12],
    ["eec", "1986-01-03", "Chicago Tribune of that day: the eleventh and the twelfth", 12],
    ["eec", "1990-04-28", "Dublin European Council: the twelve member states", 12],
    ["eec", "1992-02-07", "Sur in English: the twelve, by name", twelve],
    ["european-union", "1993-11-01", "Times of Malta, 2003-12-09: twelve member states", 12],
    ["european-union", "1994-06-24", "title of the treaty of accession: the member states", twelve],
    ["european-union", "1997-10-02", "glossary, Treaty of Amsterdam: the fifteen member states", 15],
    ["ecsc", "1952-08-18", "TIME of that day: six nations", 6],
    ["ecsc", "2002-07-22", "Dutch Wikipedia, the six and who acceded until the expiry", fifteen],
    ["european-union", "2003-04-16", "title of the treaty of accession: the member states", fifteen],
    ["european-union", "2004-05-01", "LO Przeworsk: 25 member states as of 1 May 2004", 25],
    ["european-union", "2005-04-25", "title of the treaty of accession: the member states", twentyFive],
    ["european-union", "2007-01-01", "News24 of that day: 27", 27],
    ["european-union", "2007-12-13", "Council, Treaty of Lisbon: the twenty-seven member states", 27],
    ["european-union", "2010-04-25", "the bloggers' team: 27 to this day", 27],
    ["european-union", "2011-12-09", "title of the treaty of accession: the member states", twentySeven],
    ["european-union", "2013-07-01", "EUR-Lex glossary: 28 member states, by name", twentyEight],
    ["euratom", "1958-01-31", "TIME of that month: six nations", 6],
    ["euratom", "2018-01-10", "House of Commons Library of that day: all 28 of the Union", 28],
    ["euratom", "2018-10-31", "Wikipedia in October 2018: 28 parties", 28],
    ["european-union", "2020-02-01", "Gordon: the number of members went down to 27", 27],
    ["european-union", "2020-12-30", "AFP of that day", 27],
  ] as const)("%s on %s: %s", (organization, day, _source, expected) => {
    const members = today.at(day).members(organization);
    expect(members.every(({ certainty }) => certainty === "certain")).toBe(true);
    if (typeof expected === "number") expect(members).toHaveLength(expected);
    else expect(ids(members)).toEqual([...expected].sort());
  });

  it("nobody is a member on the day before a treaty is in force, or after it has ended", () => {
    expect(today.at("1952-07-22").members("ecsc")).toEqual([]);
    expect(today.at("1957-12-31").members("eec")).toEqual([]);
    expect(today.at("2002-07-23").members("ecsc")).toEqual([]);
    expect(today.at("1993-10-31").members("european-union")).toEqual([]);
    expect(today.at("2009-12-01").members("eec")).toEqual([]);
    expect(ids(today.at("2009-12-01").members("euratom"))).toEqual([...twentySeven].sort());
  });
});

describe("the laws", () => {
  it("find nothing", () => {
    expect(check(europeanUnion)).toEqual([]);
  });

  it("find what only inferences explain: no source says who joined Euratom from 2004", () => {
    expect(check(europeanUnion, { inferences: false }).map(({ law, events }) => ({ law, events }))).toEqual([
      { law: "members-as-counted", events: ["members-of-euratom-counted-2018-01-10"] },
      { law: "members-as-counted", events: ["members-of-euratom-counted-2018-10"] },
    ]);
  });
});

describe("the Communities", () => {
  it("the Coal and Steel Community lasted for the fifty years of its treaty", () => {
    expect(today.at("1960-01-01").organization("ecsc").treaties["ecsc-treaty"]?.term).toEqual({
      from: "1952-07-23",
      years: 50,
    });
    const end = today.at("2002-07-23").organization("ecsc");
    expect(end).toMatchObject({ dissolved: "2002-07-23", successor: "eec" });
    expect(end.treaties["ecsc-treaty"]?.expired).toBe("2002-07-23");
    expect(today.at("2002-07-24").standing("france", "ecsc").possible).toMatchObject([
      { status: "former", how: "dissolved", founder: true },
    ]);
  });

  it("the founders signed first, and were members from the entry into force", () => {
    expect(today.at("1952-07-22").is("italy", "signatory", "ecsc").value).toBe("yes");
    expect(today.at("1952-07-23").is("italy", "member", "ecsc").value).toBe("yes");
    expect(today.standings("germany", "euratom").map(({ standing, from }) => [standing.status, from])).toEqual([
      ["signatory", "1957-03-25"],
      ["member", "1958-01-01"],
    ]);
  });

  it("the organs of the three were merged on 1 July 1967, the Communities were not", () => {
    expect(ids(today.at("1967-06-30").bodies("ecsc"))).toEqual(["high-authority"]);
    for (const body of ["high-authority", "eec-commission", "euratom-commission"] as const)
      expect(today.at("1967-07-01").organization(body)).toMatchObject({
        dissolved: "1967-07-01",
        successor: "european-commission",
      });
    for (const community of ["ecsc", "eec", "euratom"] as const)
      expect(today.at("1967-07-01").members(community)).toHaveLength(6);
  });

  it("the Economic Community lost a word of its name, and then its place", () => {
    expect(today.at("1993-10-31").name("eec").possible).toEqual(["European Economic Community"]);
    expect(today.at("1993-11-01").name("eec").possible).toEqual(["European Community"]);
    expect(today.at("2009-11-30").organization("eec").successor).toBeNull();
    expect(today.at("2009-12-01").organization("eec")).toMatchObject({
      successor: "european-union",
      dissolved: "2009-12-01",
    });
    const lisbon = today.at("2009-12-01").organization("european-union").treaties["treaty-of-lisbon"];
    expect(lisbon?.commitments).toContain("the Union has legal personality");
  });

  it("the constitution was signed and never entered into force", () => {
    const { treaties } = today.at("2026-01-01").organization("european-union");
    expect(treaties["constitutional-treaty"]).toMatchObject({ signed: "2004-10-29", inForce: null });
  });
});

describe("those who came, and those who did not", () => {
  it.each(["eec", "euratom"] as const)("Norway was a signatory of 1972 in %s, and never a member", (organization) => {
    expect(today.at("1972-06-01").is("norway", "signatory", organization).value).toBe("yes");
    expect(today.at("1973-01-01").standing("norway", organization).possible).toMatchObject([
      { status: "former", how: "lapsed", was: "signatory" },
    ]);
  });

  it("Norway signed again in 1994; and to the Coal and Steel Community it was never anything", () => {
    expect(today.standings("norway", "european-union").map(({ standing, from }) => [standing.status, from])).toEqual([
      ["signatory", "1994-06-24"],
      ["former", "1995-01-01"],
    ]);
    expect(today.at("1973-01-01").standing("norway", "ecsc").possible).toMatchObject([{ status: "none" }]);
    for (const organization of ["ecsc", "eec", "euratom", "european-union"] as const)
      expect(today.standings("norway", organization).some(({ standing }) => standing.status === "member")).toBe(false);
  });

  it.each(newcomers)("%s signed in Athens, deposited its ratification, and was a member on 1 May 2004", (party) => {
    expect(today.at("2003-04-16").is(party, "signatory", "european-union").value).toBe("yes");
    expect(today.at("2004-04-30").is(party, "ratified", "european-union").value).toBe("yes");
    expect(today.at("2004-04-30").is(party, "member", "european-union").value).toBe("no");
    expect(today.at("2004-05-01").is(party, "member", "european-union").value).toBe("yes");
  });

  it("all parties ratified: twelve Maastricht, twenty-five the accession of 2003, twenty-eight that of 2011", () => {
    const of = (treaty: string) =>
      today
        .events({ type: "TreatyRatified" })
        .filter(({ data }) => data.treaty === treaty)
        .map(({ data }) => data.party);
    expect(of("treaty-on-european-union").sort()).toEqual([...twelve].sort());
    expect(of("accession-treaty-2003").sort()).toEqual([...twentyFive].sort());
    expect(of("accession-treaty-2011").sort()).toEqual([...twentyEight].sort());
  });

  it("the Union's own treaty is older than the Union, and is asked of it", () => {
    const treaty = (day: string) => today.at(day).organization("european-union").treaties["treaty-on-european-union"];
    expect(treaty("1992-02-06")).toBeUndefined();
    expect([...(treaty("1992-02-07")?.signatories ?? [])].sort()).toEqual([...twelve].sort());
    expect(today.at("1993-10-12").is("germany", "member", "european-union").value).toBe("no");
    expect([treaty("1993-10-31")?.inForce, treaty("1993-11-01")?.inForce]).toEqual([null, "1993-11-01"]);
    expect(today.at("1993-10-31").organization("european-union").name).toBeNull();
    expect(today.at("1993-11-01").organization("european-union").name).toBe("European Union");
    expect(today.at("1993-11-01").organization("eec").treaties["treaty-on-european-union"]).toBeUndefined();
  });

  it.each([
    ["ecsc", "ecsc-treaty", ["1967-07-01", "1987-07-01", "1993-11-01", "1999-05-01"]],
    ["eec", "eec-treaty", ["1967-07-01", "1987-07-01", "1993-11-01", "1999-05-01", "2003-02-01", "2009-12-01"]],
    ["euratom", "euratom-treaty", ["1967-07-01", "1987-07-01", "1993-11-01", "1999-05-01", "2003-02-01"]],
    ["european-union", "treaty-on-european-union", ["1999-05-01", "2003-02-01", "2009-12-01"]],
  ] as const)(
    "in %s, the %s is amended whenever a treaty that amends it enters into force",
    (organization, treaty, on) => {
      const amended = today.events({ type: "TreatyAmended", organization });
      expect(amended.map((event) => [event.data.treaty, event.on])).toEqual(on.map((day) => [treaty, day]));
    },
  );

  it("Greenland went, and stayed associated; Denmark stayed a member", () => {
    expect(today.at("1985-01-31").standing("greenland", "eec").possible).toMatchObject([{ status: "none" }]);
    expect(today.at("1985-02-01").is("greenland", "associate", "eec").value).toBe("yes");
    expect(today.at("1985-02-01").is("denmark", "member", "eec").value).toBe("yes");
    expect(today.at("2010-01-01").is("greenland", "associate", "european-union").value).toBe("yes");
    expect(
      read(europeanUnion, { inferences: false }).at("2010-01-01").is("greenland", "associate", "european-union").value,
    ).toBe("no");
  });

  it("territories come in and go out with no member coming or going", () => {
    const status = (territory: string, day: string, body = "eec") =>
      today
        .at(day)
        .territory(territory, body)
        .possible.map((each) => each.status);
    for (const community of ["ecsc", "eec", "euratom"]) {
      expect(status("greenland", "1972-12-31", community)).toEqual(["none"]);
      for (const day of ["1973-01-01", "1975-01-01", "1985-01-31"])
        expect(today.at(day).territory("greenland", community).possible).toEqual([
          { status: "inside", since: "1973-01-01", of: "denmark" },
        ]);
      expect(status("greenland", "1985-02-01", community)).toEqual(["outside"]);
    }
    expect(status("algeria", "1962-06-30")).toEqual(["none", "outside"]);
    expect(status("algeria", "1963-01-01")).toEqual(["outside"]);
    for (const community of ["ecsc", "eec", "euratom"]) {
      expect(status("german-democratic-republic", "1990-10-02", community)).toEqual(["none"]);
      expect(today.at("1990-10-03").territory("german-democratic-republic", community).possible).toEqual([
        { status: "inside", since: "1990-10-03", of: "germany" },
      ]);
    }
    for (const day of ["1990-10-02", "1990-10-03"]) expect(today.at(day).members("eec")).toHaveLength(12);
    expect(status("saint-barthelemy", "2012-01-01", "european-union")).toEqual(["outside"]);
    expect(status("mayotte", "2013-12-31", "european-union")).toEqual(["none"]);
    expect(status("mayotte", "2014-01-01", "european-union")).toEqual(["inside"]);
  });

  it("Greece was to be let into the Coal and Steel Community by a decision of the Council, before it was a member", () => {
    const decisions = read(europeanUnion, { knownBy: "1979-12-31" }).events({ organization: "ecsc", party: "ecsc" });
    expect(ids(decisions)).toEqual([
      "council-decided-on-greece-in-ecsc-1979",
      "council-decided-on-the-four-in-ecsc-1972",
    ]);
    expect(decisions.at(-1)).toMatchObject({ id: "council-decided-on-greece-in-ecsc-1979", on: "1979-05-24" });
    expect(today.at("1980-12-31").is("greece", "member", "ecsc").value).toBe("no");
    expect(today.at("1981-01-01").is("greece", "member", "ecsc").value).toBe("yes");
  });

  it("the German Democratic Republic came in with Germany, and no member more was counted", () => {
    expect(today.at("1990-10-02").members("eec")).toHaveLength(12);
    expect(today.at("1990-10-03").members("eec")).toHaveLength(12);
    expect(today.standings("germany", "eec").map(({ standing }) => standing.status)).toEqual([
      "signatory",
      "member",
      "former",
    ]);
    expect(today.meetings("european-council")[0]?.statements?.[0]?.points.join()).toContain("Democratic Republic");
  });
});

describe("the United Kingdom leaves", () => {
  it("gave notice, stayed a member while it ran, and is a former one", () => {
    expect(today.at("2017-03-28").is("united-kingdom", "withdrawing", "european-union").value).toBe("no");
    expect(today.at("2019-06-01").is("united-kingdom", "withdrawing", "european-union").value).toBe("yes");
    expect(today.at("2020-01-30").is("united-kingdom", "member", "european-union").value).toBe("yes");
    expect(today.at("2020-01-31").standing("united-kingdom", "european-union").possible).toMatchObject([
      { status: "former", how: "withdrew", was: "member", founder: true },
    ]);
    const agreement = today.at("2020-02-01").organization("european-union").treaties["withdrawal-agreement"];
    expect(agreement?.commitments[0]).toContain("31 December 2020");
  });

  it("left Euratom with it; it came back as an associate for a reader of January 2021, and that is left open now", () => {
    expect(today.at("2020-02-01").is("united-kingdom", "member", "euratom").value).toBe("no");
    expect(today.at("2020-12-31").is("united-kingdom", "associate", "euratom").value).toBe("unknown");
    expect(today.at("2021-01-01").is("united-kingdom", "associate", "euratom").value).toBe("unknown");
    expect(
      read(europeanUnion, { knownBy: "2021-01-31" }).at("2021-01-31").is("united-kingdom", "associate", "euratom")
        .value,
    ).toBe("yes");
  });

  it.each([
    ["2017-04-01", "2019-03-29"],
    ["2019-03-31", "[2019-04-12,2019-05-22]"],
    ["2019-04-30", "2019-10-31"],
    ["2019-10-30", "2020-01-31"],
  ])("a reader of %s knew that the notice would take effect on %s", (knownBy, effective) => {
    const [notice] = read(europeanUnion, { knownBy }).events({
      type: "WithdrawalNotified",
      organization: "european-union",
    });
    expect(notice?.data.effective).toBe(effective);
  });
});

describe("the data", () => {
  const entries = Object.values(europeanUnion.records).flat();

  it("cites every source", () => {
    const cited = new Set(entries.flatMap(({ sources }) => sources.map(({ source }) => source)));
    expect(Object.keys(europeanUnion.sources).filter((source) => !cited.has(source))).toEqual([]);
  });

  it("refers to every party", () => {
    const words = JSON.stringify([entries, Object.values(europeanUnion.parties)]);
    expect(Object.keys(europeanUnion.parties).filter((party) => !words.includes(`"${party}"`))).toEqual([]);
  });
});
