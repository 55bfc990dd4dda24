import { check, read } from "annals";
import { nato } from "annals/events/nato";
import { describe, expect, it } from "vitest";

const today = read(nato);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
const membersOn = (day: string) => today.at(day).members("nato");
const standingOf = (party: string, day: string, reading = today) =>
  reading.at(day).organization("nato").standings[party];
/** The bodies that a member is out of. */
const outOf = (party: string, day: string, reading = today) => {
  const standing = standingOf(party, day, reading);
  return standing?.status === "member" ? [...standing.outOf].sort() : undefined;
};

describe("where sources conflict", () => {
  const disputes = new Map(today.disputes().map((dispute) => [dispute.event, dispute]));
  const said = (event: string) =>
    disputes.get(event)?.positions.flatMap(({ on, sources }) => sources.map((source) => [source, on]));

  it.each([
    ["France left: in effect, in July", "france-left-integrated-command-1966", "today-in-history-cn", "1966-07-01"],
    [
      "France left: on the day of the notice",
      "france-left-integrated-command-1966",
      "latimes-1999-04-25",
      "1966-03-10",
    ],
    ["France left: some time in July", "france-left-integrated-command-1966", "britannica-france", "1966-07"],
    ["France never did: Greece alone", "france-left-integrated-command-1966", "official-fans-jersey", null],
    [
      "the notice to the others",
      "france-wrote-to-the-others-1966-03-10",
      "encyclopedia-of-world-history-2001",
      "1966-03-11",
    ],
    ["France's return", "france-rejoined-integrated-command-2009", "euobserver-2009-04-03", "2009-04-03"],
    ["1990 as a year of accession", "germany-joined-1955", "guardian-map-2024", "[1955,1990]"],
    ["Germany: treaties in force", "germany-joined-1955", "latimes-1999-04-25", "1955-05-05"],
    ["Germany: first seat in the Council", "germany-joined-1955", "zeitklicks", "1955-05-09"],
    ["Germany: year of the protocol", "germany-joined-1955", "america-gov-2009", "1954"],
    ["Greece: year of the protocol", "greece-joined-1952", "america-gov-2009", "1951"],
    ["Spain: year of the protocol", "spain-joined-1982", "america-gov-2009", "1981"],
    ["the three: year of the protocols", "poland-joined-1999", "america-gov-2009", "1997"],
    ["the seven: day of the invitation", "latvia-joined-2004", "everything2", "2002-11-21"],
    ["Albania: first seat at a summit", "albania-joined-2009", "italian-wikipedia-members-2010", "2009-04-04"],
    ["the treaty: a slip of the month", "north-atlantic-treaty-signed-1949", "dutch-law-database", "1949-05-04"],
    [
      "the protocol: opened for signature",
      "protocol-greece-turkiye-signed-1951",
      "protocol-greece-turkey-1951",
      "1951-10-17",
    ],
    ["Ismay: chosen or in office", "ismay-took-office-1952", "wikipedia-secretaries-2015", "1952-03-24"],
    ["Luns: his last Friday", "luns-left-1984", "csmonitor-1984-06-26", "1984-06-22"],
    ["Solana: a fortnight later", "solana-took-office-1995", "genha-solana", "1995-12-19"],
    ["Robertson: in which year", "robertson-left-2003", "wikipedia-robertson", "2004-01-05"],
    ["a summit four years early", "bonn-summit-1982", "infogalactic-summits", "1978-06-10"],
    ["a summit two months late", "brussels-summit-1988", "infogalactic-summits", "1988-05-02"],
    ["a summit a day early", "strasbourg-kehl-summit-2009", "howling-pixel-summits", "2009-04-02"],
    ["a summit a day early again", "madrid-summit-2022", "trt-haber-2022-on-vilnius", "2022-06-28"],
    ["a summit three days late", "brussels-summit-2005", "infogalactic-summits", "2005-02-25"],
    ["Solana: by the ambassadors", "solana-appointed-1995", "roanoke-times-1995-12-02", "[1995-12-01..1995-12-02]"],
    ["Minuto Rizzo: until the new year", "minuto-rizzo-left-2004", "german-wikipedia-minuto-rizzo", "2004-01-01"],
    ["Denmark: the vote", "denmark-ratified-protocol-on-spain", "el-pais-1982-04-04", "[..1982-04-04]"],
    ["the Netherlands: the vote", "netherlands-ratified-protocol-on-spain", "el-pais-1982-04-30", "1982-04-29"],
    ["Greece: the protocol in force", "greece-joined-1952", "frus-greece-turkey-1952", "1952-02-15"],
    ["Türkiye: the protocol in force", "turkiye-joined-1952", "frus-greece-turkey-1952", "1952-02-15"],
    ["the Council on Germany: a day early", "council-ministerial-1954-10-23", "frus-council-1954", "1954-10-22"],
    [
      "France's return as planned in 1995",
      "france-rejoined-defence-planning-committee-2009",
      "independent-1995-12-05",
      "1995-12-05",
    ],
    ["SHAPE's move", "shape-moved-to-casteau-1967", "encyclopedia-of-world-history-2001", "1966-07-01"],
  ])("%s: %s, by %s on %s", (_, event, source, on) => {
    expect(said(event)).toContainEqual([source, on]);
  });

  it("lists every disputed event", () => {
    expect([...disputes.keys()].sort()).toEqual([
      "albania-joined-2009",
      "belgium-ratified-protocol-on-spain",
      "bonn-summit-1982",
      "brosio-appointed-1964",
      "brosio-left-1971",
      "brosio-took-office-1964",
      "brussels-summit-1988",
      "brussels-summit-2005",
      "bulgaria-joined-2004",
      "carrington-took-office-1984",
      "council-ministerial-1954-10-23",
      "croatia-joined-2009",
      "czechia-joined-1999",
      "de-hoop-scheffer-took-office-2004",
      "denmark-ratified-protocol-on-spain",
      "estonia-joined-2004",
      "france-left-integrated-command-1966",
      "france-ratified-protocol-on-spain",
      "france-rejoined-defence-planning-committee-2009",
      "france-rejoined-integrated-command-2009",
      "france-wrote-to-the-others-1966-03-10",
      "germany-joined-1955",
      "germany-ratified-protocol-on-spain",
      "greece-joined-1952",
      "hungary-joined-1999",
      "ismay-appointed-1952",
      "ismay-took-office-1952",
      "italy-ratified-protocol-on-spain",
      "latvia-joined-2004",
      "lithuania-joined-2004",
      "luns-left-1984",
      "luxembourg-ratified-protocol-on-spain",
      "madrid-summit-2022",
      "minuto-rizzo-left-2004",
      "netherlands-ratified-protocol-on-spain",
      "north-atlantic-treaty-signed-1949",
      "poland-joined-1999",
      "prague-summit-2002",
      "protocol-albania-signed-2008",
      "protocol-croatia-signed-2008",
      "protocol-greece-turkiye-signed-1951",
      "robertson-left-2003",
      "romania-joined-2004",
      "seat-brussels-1967",
      "shape-moved-to-casteau-1967",
      "slovakia-joined-2004",
      "slovenia-joined-2004",
      "solana-appointed-1995",
      "solana-took-office-1995",
      "spaak-left-1961",
      "spain-joined-1982",
      "strasbourg-kehl-summit-2009",
      "turkiye-joined-1952",
      "turkiye-ratified-protocol-on-spain",
    ]);
  });

  it("disputes whether France left, and that alone", () => {
    const about = [...disputes.values()].filter((dispute) => dispute.about !== "date");
    expect(about.map(({ event }) => event)).toEqual(["france-left-integrated-command-1966"]);
  });

  it("finds nothing that is not accepted, and accepts nothing that is not found", () => {
    expect(check(nato).map(({ law, events }) => [law, ...events])).toEqual([
      ["no-meeting-missing", "council-session-1", "council-session-7"],
      ["no-meeting-missing", "council-session-7", "council-session-9"],
      ["members-as-counted", "members-miscounted-2024-04-04"],
      ["members-as-counted", "members-miscounted-2026"],
    ]);
    expect(check(nato).every(({ accepted }) => accepted !== null)).toBe(true);
  });
});

describe("readings differ", () => {
  it("has Ireland among the founders according to Everything2, and in no other reading", () => {
    const misled = read(nato, { according: "everything2" });
    expect(misled.at("1949-04-04").is("ireland", "member", "nato").value).toBe("yes");
    expect(today.at("1949-04-04").is("ireland", "member", "nato").value).toBe("no");
    expect(misled.at("2002-11-21").is("latvia", "member", "nato").value).toBe("yes");
    expect(today.at("2004-03-28").is("latvia", "member", "nato").value).toBe("no");
  });

  it("has the GDR join in 1990 according to a Russian list; Germany is the member by the record", () => {
    const misled = read(nato, { according: "spravochniki" });
    expect(misled.at("1990-10-03").is("german-democratic-republic", "member", "nato").value).toBe("yes");
    expect(today.at("1990-10-03").is("german-democratic-republic", "member", "nato").value).toBe("no");
    expect(membersOn("1990-10-02")).toHaveLength(16);
    expect(membersOn("1990-10-03")).toHaveLength(16);
    expect(standingOf("germany", "1990-10-04")).toMatchObject({ status: "member", since: "1955-05-06" });
    expect(today.at("1990-10-03").territory("german-democratic-republic", "nato").possible).toEqual([
      { status: "inside", since: "1990-10-03", of: "germany" },
    ]);
    expect(today.at("1962-07-03").territory("algeria", "nato").possible).toMatchObject([{ status: "outside" }]);
  });

  it("has France on its way out of NATO according to a Portuguese chronology", () => {
    const misled = read(nato, { according: ["ffms-1966", "nato-member-countries-2012"] });
    expect(misled.at("1966-03-10").is("france", "withdrawing", "nato").value).toBe("yes");
    expect(today.at("1966-03-10").is("france", "withdrawing", "nato").value).toBe("no");
  });

  it("has France out on the day of the notice, on 1 July or never, as one asks", () => {
    const founders = "nato-member-countries-2012";
    const by = (source: keyof typeof nato.sources) => read(nato, { according: [source, founders] });
    const command = "integrated-military-command";
    expect(outOf("france", "1966-03-10", by("latimes-1999-04-25"))).toContain(command);
    expect(outOf("france", "1966-03-10", by("cbs-timeline"))).not.toContain(command);
    expect(outOf("france", "1966-07-01", by("cbs-timeline"))).toContain(command);
    expect(outOf("france", "1970-01-01", by("official-fans-jersey"))).not.toContain(command);
    expect(outOf("greece", "1974-08-31", read(nato, { according: ["official-fans-jersey", "lexicals"] }))).toEqual([
      command,
    ]);
  });

  it("has West Germany join on four days", () => {
    for (const [source, day, before] of [
      ["latimes-1999-04-25", "1955-05-05", "1955-05-04"],
      ["lexicals", "1955-05-06", "1955-05-05"],
      ["zeitklicks", "1955-05-09", "1955-05-08"],
    ] as const) {
      const reading = read(nato, { according: source });
      expect(reading.at(before).is("germany", "member", "nato").value).toBe("no");
      expect(reading.at(day).is("germany", "member", "nato").value).toBe("yes");
    }
    expect(read(nato, { according: "eata" }).at("1955-05-06").is("germany", "member", "nato").value).toBe("unknown");
    expect(read(nato, { according: "guardian-map-2024" }).at("1980-01-01").is("germany", "member", "nato").value).toBe(
      "unknown",
    );
  });

  it("knows in 1952 of Greece and Türkiye, and in October 1980 of a plan, before anything is settled", () => {
    const in1952 = read(nato, { knownBy: "1952-02-25" });
    expect(ids(in1952.at("1952-02-25").members("nato"))).toEqual(["greece", "turkiye"]);
    const [before, then, after] = (["1980-10-20", "1980-10-21", "1993-03-31"] as const).map((knownBy) =>
      read(nato, { knownBy }),
    );
    expect(outOf("greece", "1980-10-21", before)).toContain("integrated-military-command");
    const nuclear = { on: "[1974-09-16..1976-11-17]", data: { party: "greece", body: "nuclear-planning-group" } };
    const command = { on: "1980-10", data: { party: "greece", body: "integrated-military-command" } };
    expect(before?.events({ type: "RejoinedBody" })).toMatchObject([nuclear]);
    expect(then?.events({ type: "RejoinedBody" })).toMatchObject([nuclear, command]);
    expect(outOf("greece", "1980-10-31", after)).not.toContain("integrated-military-command");
  });

  it.each([
    ["paris-summit-1957", "1957-12-20"],
    ["brussels-summit-1974", "1974-07-16"],
    ["brussels-summit-1975", "1975-05-31"],
    ["brussels-summit-1985", "1985-11-22"],
    ["brussels-summit-1988", "1988-03-04"],
    ["brussels-may-summit-1989", "1989-05-31"],
    ["brussels-december-summit-1989", "1989-12-05"],
    ["london-summit-1990", "1990-07-06"],
    ["rome-summit-1991", "1991-11-19"],
    ["brussels-summit-1994", "1994-01-12"],
    ["paris-summit-1997", "1997-05-27"],
    ["madrid-summit-1997", "1997-07-09"],
    ["brussels-summit-2001", "2001-06-14"],
    ["prague-summit-2002", "2002-11-25"],
    ["istanbul-summit-2004", "2004-06-30"],
    ["brussels-summit-2005", "2005-02-22"],
    ["riga-summit-2006", "2006-11-30"],
    ["lisbon-summit-2010", "2010-11-20"],
    ["newport-summit-2014", "2014-09-08"],
    ["warsaw-summit-2016", "2016-07-09"],
    ["brussels-summit-2017", "2017-05-30"],
    ["brussels-summit-2018", "2018-07-12"],
    ["london-meeting-2019", "2019-12-04"],
    ["washington-summit-2024", "2024-07-11"],
  ] as const)("knows of %s from %s on", (event, day) => {
    expect(read(nato, { knownBy: day }).events({ type: "MeetingHeld" })).toContainEqual(
      expect.objectContaining({ id: event }),
    );
  });

  it("knows on 4 April 1982 that eleven of fifteen have ratified Spain's protocol, as El País counts that day", () => {
    const known = (day: "1982-03-12" | "1982-04-04") =>
      read(nato, { knownBy: day })
        .events({ type: "TreatyRatified" })
        .filter(({ data }) => data.treaty === "protocol-on-spain")
        .map(({ data }) => data.party)
        .sort();
    expect(known("1982-03-12")).toHaveLength(8);
    expect(known("1982-04-04")).toHaveLength(12); // Germany, which the newspaper had in March and misses in April
    expect(known("1982-04-04")).not.toContain("greece");
  });

  it("knows nothing of Sweden on the day before it joined, and all of Finland", () => {
    const then = read(nato, { knownBy: "2024-03-06" });
    expect(then.at("2024-03-31").is("sweden", "member", "nato").value).toBe("no");
    expect(then.at("2024-03-06").is("finland", "member", "nato").value).toBe("yes");
    expect(read(nato, { knownBy: "2024-03-07" }).at("2024-03-07").is("sweden", "member", "nato").value).toBe("yes");
  });
});
