import { check, read } from "annals";
import { europeanUnion } from "annals/events/european-union";
import { describe, expect, it } from "vitest";

const today = read(europeanUnion);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
const disputed = new Map(today.disputes().map((dispute) => [dispute.event, dispute]));

const six = ["belgium", "france", "germany", "italy", "luxembourg", "netherlands"];
const nine = [...six, "denmark", "ireland", "united-kingdom"];
const ten = [...nine, "greece"];
const twelve = [...ten, "portugal", "spain"];
const fifteen = [...twelve, "austria", "finland", "sweden"];
const newcomers = [
  ...["cyprus", "czechia", "estonia", "hungary", "latvia", "lithuania", "malta", "poland", "slovakia", "slovenia"],
] as const;
const twentyFive = [...fifteen, ...newcomers];
const twentySeven = [...twentyFive, "bulgaria", "romania"];
const twentyEight = [...twentySeven, "croatia"];

describe("the members, as others list and count them", () => {
  it.each([
    ["eec", "1958-01-01", "European Parliament, Treaty of Rome: the six participating countries", six],
    ["eec", "1961-07-01", "map of the Press and Information Service: the six member states", 6],
    ["eec", "1972-01-22", "title of the treaty of accession: the member states", six],
    ["eec", "1973-01-01", "Times of Malta, 2003-12-09: membership goes to nine", 9],
    ["eec", "1979-05-28", "title of the treaty of accession: the member states", nine],
    ["eec", "1981-01-01", "Times of Malta, 2003-12-09: Greece is the tenth", 10],
    ["eec", "1985-06-12", "title of the treaty of accession: the member states", ten],
    ["eec", "1986-01-01", "WikiSummaries: Portugal and Spain are the eleventh and the twelfth", 12],
    ["eec", "1990-04-28", "Dublin European Council: the twelve member states", 12],
    ["eec", "1992-02-07", "Sur in English: the twelve, by name", twelve],
    ["european-union", "1993-11-01", "Times of Malta, 2003-12-09: twelve member states", 12],
    ["european-union", "1994-06-24", "title of the treaty of accession: the member states", twelve],
    ["european-union", "1997-10-02", "glossary, Treaty of Amsterdam: the fifteen member states", 15],
    ["ecsc", "2002-07-22", "Dutch Wikipedia, the six and who acceded until the expiry", fifteen],
    ["european-union", "2003-04-16", "title of the treaty of accession: the member states", fifteen],
    ["european-union", "2004-05-01", "LO Przeworsk: 25 member states as of 1 May 2004", 25],
    ["european-union", "2005-04-25", "title of the treaty of accession: the member states", twentyFive],
    ["european-union", "2007-12-13", "Council, Treaty of Lisbon: the twenty-seven member states", 27],
    ["european-union", "2011-12-09", "title of the treaty of accession: the member states", twentySeven],
    ["european-union", "2013-07-01", "EUR-Lex glossary: 28 member states, by name", twentyEight],
    ["euratom", "2018-10-31", "Wikipedia in October 2018: 28 parties", 28],
    ["european-union", "2020-02-01", "Gordon: the number of members went down to 27", 27],
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
    expect(status("greenland", "1985-01-31")).toEqual(["none"]); // as Denmark was: inside
    for (const community of ["ecsc", "eec", "euratom"])
      expect(status("greenland", "1985-02-01", community)).toEqual(["outside"]);
    expect(status("algeria", "1962-06-30")).toEqual(["none", "outside"]);
    expect(status("algeria", "1963-01-01")).toEqual(["outside"]);
    expect(status("german-democratic-republic", "1990-10-02")).toEqual(["none"]);
    expect(today.at("1990-10-03").territory("german-democratic-republic", "eec").possible).toEqual([
      { status: "inside", since: "1990-10-03", of: "germany" },
    ]);
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
