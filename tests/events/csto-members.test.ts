import { check, read } from "annals";
import { csto } from "annals/events/csto";
import { describe, expect, it } from "vitest";

const today = read(csto);
const founders = ["armenia", "kazakhstan", "kyrgyzstan", "russia", "tajikistan", "uzbekistan"];
const six = ["armenia", "belarus", "kazakhstan", "kyrgyzstan", "russia", "tajikistan"];
const seven = [...six, "uzbekistan"];
const nine = [
  "armenia",
  "azerbaijan",
  "belarus",
  "georgia",
  "kazakhstan",
  "kyrgyzstan",
  "russia",
  "tajikistan",
  "uzbekistan",
];

/** Who was a member in law for certain, and who took part. */
const inLaw = (day: string) =>
  today
    .at(day)
    .members("csto")
    .map(({ id, certainty }) => (certainty === "certain" ? id : `${id}?`));
const takingPart = (day: string) =>
  inLaw(day).filter((party) => today.at(day).is(party, "participating", "csto").value === "yes");

describe("the members, as sources listed or counted them at the time", () => {
  it.each([
    ["1992-05-15", "MFA of Belarus: signed by six", founders],
    ["1994-04-20", "ITAR-TASS 2004: in force for all nine", nine],
    ["1999-01-18", "Jamestown: eight came, Uzbekistan stayed away", nine],
    ["1999-04-23", "Jamestown: three are outside, Russia and five have signed", six],
    ["2001-04-14", "PanARMENIAN: six members at present", six],
    ["2001-05-25", "Elvisti: the summit of the six", six],
    ["2002-05-14", "Pravda.Ru and Jamestown: the six member countries", six],
    ["2003-12-19", "Agentstvo Voyennykh Novostey: includes", six],
    ["2004-06-18", "ITAR-TASS: leaders of the six countries", six],
    ["2006-06-22", "data.minsk.by: comprises six, Uzbekistan's president is a guest", six],
    ["2006-11-16", "RFE/RL: six of the countries signed, Uzbekistan, of late a member again, did not", seven],
    ["2008-11-24", "Kremlin: the members are seven", seven],
    ["2009-10-16", "Kremlin: the member states are seven", seven],
    ["2010-03-18", "PanARMENIAN: made up of seven", seven],
    ["2011-10-06", "ITAR-TASS: an alliance of seven countries", seven],
    ["2012-05-14", "Kazinform: comprises seven", seven],
    ["2014-04-21", "ITAR-TASS: an alliance of seven countries, Uzbekistan named", seven],
    ["2018-11-02", "24.kg: includes seven, Uzbekistan named", seven],
  ])("%s, in law: %s", (day, _source, listed) => {
    expect(inLaw(day).sort()).toEqual([...listed].sort());
  });

  it.each([
    ["2012-12-19", "ITAR-TASS: the members henceforth"],
    ["2015-09-15", "TASS: the six-member organisation"],
    ["2020-12-02", "TASS: currently six countries"],
    ["2022-05-16", "Kazinform: the members are"],
    ["2022-12-04", "TASS: the member nations are"],
    ["2024-02-23", "Sputnik: consisting of six countries"],
    ["2025-11-27", "Qazinform: six member states"],
  ])("%s, taking part: %s", (day) => {
    expect(takingPart(day)).toEqual(six);
    expect(inLaw(day)).toEqual(seven);
  });

  it("are counted by events too, and what does not fit them is accepted one by one", () => {
    const counted = today.events({ organization: "csto", type: "MembersCounted" });
    const misfits = check(csto).filter(({ law }) => law === "members-as-counted");
    expect(counted.length).toBeGreaterThan(25);
    expect([...new Set(misfits.map(({ events: [count] }) => count))]).toEqual([
      "members-counted-1992-05-16",
      "members-counted-1993-12",
      "members-counted-2006-06-25",
      "members-counted-2012-06-28",
      "members-counted-2012-06-29",
      "members-counted-2012-11",
      "members-counted-2012-12",
      "members-counted-2015-09",
      "members-counted-2020-12",
      "members-counted-2022-05",
      "members-counted-2022-12",
      "members-counted-2024-02",
      "members-counted-2025-11",
    ]);
  });
});

describe("coming in", () => {
  it("Azerbaijan and Belarus on a day, Georgia on one of two", () => {
    expect(today.at("1993-09-23").is("azerbaijan", "member", "csto").value).toBe("no");
    expect(today.at("1993-09-24").is("azerbaijan", "member", "csto").value).toBe("yes");
    expect(today.at("1993-12-30").is("belarus", "member", "csto").value).toBe("no");
    expect(today.at("1993-12-31").is("belarus", "member", "csto").value).toBe("yes");
    expect(today.at("1993-09-09").is("georgia", "member", "csto").value).toBe("unknown");
    expect(today.at("1993-12-09").is("georgia", "member", "csto").value).toBe("yes");
  });

  it.each([
    ["wikipedia-2006-05-28", "no"],
    ["wikipedia-in-russian-2022-01-24", "yes"],
  ] as const)("Georgia by 1 October 1993, according to %s: %s", (source, value) => {
    expect(read(csto, { according: source }).at("1993-10-01").is("georgia", "member", "csto").value).toBe(value);
  });

  it("parliaments agreed before: Belarus's in April 1993, Azerbaijan's on 20 September", () => {
    expect(today.at("1993-12-31").standing("belarus", "csto").possible).toMatchObject([{ ratified: "1993-04-09" }]);
    expect(today.at("1993-09-24").standing("azerbaijan", "csto").possible).toMatchObject([{ ratified: "1993-09-20" }]);
  });
});

describe("1999", () => {
  it.each(["azerbaijan", "georgia", "uzbekistan"])("%s was a member until the term ended on 20 April", (party) => {
    expect(today.at("1999-04-19").is(party, "member", "csto").value).toBe("yes");
    const answer = today.at("1999-04-20").is(party, "former", "csto");
    expect(answer.value).toBe("yes");
    expect(today.at("2002-10-07").standing(party, "csto").possible).toMatchObject([
      { status: "former", how: "lapsed" },
    ]);
  });

  it("could be read coming: by March 1999 three had said that they would not prolong", () => {
    const said = (knownBy: string) =>
      read(csto, { knownBy })
        .events({ organization: "csto", type: "PositionStated" })
        .map(({ id }) => id);
    expect(said("1999-02-03")).toEqual([]);
    expect(said("1999-03-23")).toEqual([
      "uzbekistan-leaving-announced-1999",
      "uzbekistan-leaving-confirmed-1999",
      "azerbaijan-never-a-party-1999",
      "azerbaijan-not-prolonging-1999",
      "georgia-not-prolonging-1999",
    ]);
  });

  it("is stated by others and only inferred from the article", () => {
    // Until an agency called it suspending, in March 2008; which of them is right, nobody states since.
    const stated = (knownBy?: "2008-03-27") =>
      read(csto, { inferences: false, ...(knownBy && { knownBy }) }).at("2005-01-01");
    expect(stated("2008-03-27").is("azerbaijan", "member", "csto").value).toBe("no");
    expect(stated().is("azerbaijan", "member", "csto").value).toBe("unknown");
    const knownIn2007 = read(csto, { knownBy: "2007-01-01" });
    expect(knownIn2007.at("2005-01-01").is("azerbaijan", "member", "csto").value).toBe("no");
  });
});

describe("Uzbekistan", () => {
  const printed = "2012-11-02";
  const is = (day: string, status: "member" | "suspended" | "suspension-requested" | "participating") =>
    today.at(day).is("uzbekistan", status, "csto").value;

  it("came back on 16 August 2006; according to those who go by the announcement, on 23 June", () => {
    expect([is("2006-06-23", "member"), is("2006-08-15", "member"), is("2006-08-16", "member")]).toEqual([
      "no",
      "no",
      "yes",
    ]);
    const minsk = read(csto, { according: ["panarmenian-2006-06-24", "itar-tass-2004-06-18"] });
    expect(minsk.at("2006-06-23").is("uzbekistan", "member", "csto").value).toBe("yes");
    expect(read(csto, { knownBy: "2006-07-01" }).at("2006-07-01").is("uzbekistan", "member", "csto").value).toBe("yes");
  });

  it("ratified twice: the return in 2006, and in 2008 what else it came into", () => {
    expect(
      today
        .events({ organization: "csto", type: "Ratified", party: "uzbekistan" })
        .map(({ on, data }) => [on, data.by]),
    ).toEqual([
      ["2006-11-21", "legislative-chamber-of-uzbekistan"],
      ["2006-12-01", "senate-of-uzbekistan"],
      ["[2006-12-13..2008-03-28]", "parliament-of-uzbekistan"],
    ]);
    expect(today.at("2006-12-13").treaty("protocol-on-uzbekistan", "csto").possible).toMatchObject([
      { signed: "2006-08-16" },
    ]);
  });

  it("on the day of printing: a member that had asked to be suspended; suspended from 19 December", () => {
    expect(is(printed, "suspended")).toBe("no");
    expect(is(printed, "member")).toBe("yes");
    expect(is(printed, "suspension-requested")).toBe("yes");
    expect(today.at(printed).standing("uzbekistan", "csto").possible).toMatchObject([
      { status: "member", suspensionRequested: "2012-06-20", founder: true },
    ]);
    expect(is("2012-12-18", "suspended")).toBe("no");
    expect(is("2012-12-19", "suspended")).toBe("yes");
    expect(is("2012-12-19", "member")).toBe("yes");
    expect(is("2012-12-19", "participating")).toBe("no");
  });

  it("asked on 20 June, say both reports that go by the agency of its Foreign Ministry", () => {
    const [asked] = today.events({ type: "SuspensionRequested" });
    expect(asked?.on).toBe("2012-06-20");
    const same = asked?.sources.filter(({ on = "2012-06-20" }) => on === "2012-06-20").map(({ source }) => source);
    expect(same).toEqual(["republika-2012-07-01", "moscow-times-2012-06"]);
  });

  it("according to the article: suspended from 28 June 2012", () => {
    const article = read(csto, { according: "asia-plus-2012-11-02" });
    expect(article.at("2012-06-27").is("uzbekistan", "suspended", "csto").value).toBe("no");
    expect(article.at("2012-06-28").is("uzbekistan", "suspended", "csto").value).toBe("yes");
    expect(article.at(printed).is("uzbekistan", "suspended", "csto").value).toBe("yes");
  });

  it("known by 1 July 2012: a suspension had been asked for, and none made", () => {
    const then = read(csto, { knownBy: "2012-07-01" }).at("2012-07-01");
    expect(then.is("uzbekistan", "suspension-requested", "csto").value).toBe("yes");
    expect(then.is("uzbekistan", "suspended", "csto").value).toBe("no");
    expect(then.is("uzbekistan", "member", "csto").value).toBe("yes");
    const before = read(csto, { knownBy: "2012-06-27" }).at("2012-07-01");
    expect(before.is("uzbekistan", "suspension-requested", "csto").value).toBe("no");
  });

  it("known by 2 November 2012: what Asia-Plus had printed, and nothing of December", () => {
    const then = read(csto, { knownBy: printed });
    expect(then.at(printed).is("uzbekistan", "suspended", "csto").value).toBe("yes");
    const [suspended] = then.events({ organization: "csto", type: "Suspended" });
    expect(suspended).toMatchObject({ on: "2012-06-28" });
    expect(suspended?.sources.map(({ source }) => source)).toEqual(["asia-plus-2012-11-02", "asia-plus-2012-08-28"]);
    expect(then.meetings("collective-security-council").at(-1)?.event).toBe("csc-2012-05-15");
  });

  it("sat in the Council in 2021 as a guest, and stayed a suspended member", () => {
    const session = today.meetings("collective-security-council").find(({ on }) => on === "2021-08-23");
    expect(session?.present).toContainEqual({
      party: "shavkat-mirziyoyev",
      posts: ["President of Uzbekistan", "guest"],
    });
    expect(is("2021-08-23", "suspended")).toBe("yes");
  });

  it("in periods", () => {
    expect(today.standings("uzbekistan", "csto").map(({ standing, from, to }) => [standing.status, from, to])).toEqual([
      ["member", "1992-05-15", "1999-04-20"],
      ["former", "1999-04-20", "2006-08-16"],
      ["member", "2006-08-16", "2012-12-19"],
      ["suspended", "2012-12-19", null],
    ]);
  });
});

describe("Armenia", () => {
  // Orders of trust over all that is published: one begins with the government's words, the other with the Secretariat's.
  const published = Object.keys(csto.sources).filter((id) => sourceKind(id) !== "inference") as SourceId[];
  const trusting = (...first: SourceId[]) => read(csto, { according: [...first, ...published] }).at("2024-03-01");

  it("is a member in law on 1 March 2024", () => {
    expect(today.at("2024-03-01").is("armenia", "member", "csto").value).toBe("yes");
    expect(today.at("2024-03-01").is("armenia", "suspended", "csto").value).toBe("no");
  });

  it("has frozen its participation by its own word, which is what the record has, and not by the Secretariat's", () => {
    expect(today.at("2024-03-01").is("armenia", "frozen", "csto").value).toBe("yes");
    expect(today.at("2024-02-21").is("armenia", "frozen", "csto").value).toBe("no");
    const government = trusting("asbarez-2024-02-23", "novaya-gazeta-2024-02-23");
    const staff = trusting("sputnik-2024-02-23", "news-az-2024-03-12");
    expect(government.is("armenia", "frozen", "csto").value).toBe("yes");
    expect(staff.is("armenia", "frozen", "csto").value).toBe("no");
    expect([government, staff].map((moment) => moment.is("armenia", "member", "csto").value)).toEqual(["yes", "yes"]);
  });

  it("stays away from the Council's sessions from 2023 on", () => {
    const away = today
      .meetings("collective-security-council")
      .filter(({ absent }) => absent?.some(({ party }) => party === "armenia"));
    expect(away.map(({ on }) => on)).toEqual(["2023-11-23", "2024-11-28", "2025-11-27"]);
  });
});

type SourceId = Extract<keyof typeof csto.sources, string>;
function sourceKind(id: string): string | undefined {
  return Object.entries(csto.sources).find(([each]) => each === id)?.[1].kind;
}
