import { check, read } from "annals";
import { csto } from "annals/events/csto";
import { describe, expect, it } from "vitest";

const today = read(csto);
const council = today.meetings("collective-security-council");

describe("the record", () => {
  it("has no finding that is not accepted, and accepts none that is gone", () => {
    const findings = check(csto);
    expect(findings.filter(({ accepted }) => accepted === null)).toEqual([]);
    const named = (all: readonly { law: string; events: readonly string[] }[]) =>
      all.map(({ law, events }) => `${law}: ${events.join(", ")}`).sort();
    expect([...new Set(named(findings))]).toEqual(named(csto.accepted ?? [])); // one list can name three that are none
    expect(findings.map(({ law }) => law).filter((law) => law !== "members-as-counted")).toEqual([
      "no-meeting-missing",
      "no-source-foresees",
      "anniversaries-agree",
      "copies-what-was-published",
    ]);
  });

  it("cites every source and refers to every party", () => {
    const entries = Object.values(csto.records).flat();
    const cited = new Set(entries.flatMap(({ sources }) => sources.map(({ source }) => source)));
    const [uncited, unnamed] = [csto.sources, csto.parties].map((all) => Object.keys(all));
    expect(uncited?.filter((id) => !cited.has(id))).toEqual([]);
    const text = JSON.stringify([csto.records, Object.values(csto.parties).map((party) => party.of)]);
    expect(unnamed?.filter((id) => !text.includes(`"${id}"`))).toEqual([]);
  });

  it("says of each citation where in the text it is", () => {
    for (const { id, sources } of today.events())
      for (const { source, place } of sources)
        if (csto.sources[source as keyof typeof csto.sources].kind !== "inference")
          expect([id, place]).not.toContain(undefined);
  });

  it("names no source twice in one event with one and the same date", () => {
    for (const { id, sources } of today.events()) {
      const said = sources.map(({ source, on, denies }) => `${source} ${on ?? ""} ${String(denies)}`);
      expect([id, said]).toEqual([id, [...new Set(said)]]);
    }
  });
});

describe("names and treaties", () => {
  it("was called the treaty until 7 October 2002", () => {
    expect(today.at("2002-10-06").name("csto").possible).toEqual(["Collective Security Treaty"]);
    expect(today.at("2002-10-07").name("csto").possible).toEqual(["Collective Security Treaty Organization"]);
    expect(today.at("1992-05-14").name("csto").possible).toEqual([null]);
  });

  it.each([
    ["collective-security-treaty", "1992-05-15", "1994-04-20", "1995-11-01"],
    ["protocol-of-1999", "1999-04-02", "2000-03-22", null],
    ["charter", "2002-10-07", "2003-09-18", "2003-12"],
    ["legal-status-agreement", "2002-10-07", "2003-09-18", null],
    ["protocol-of-2010-on-the-treaty", "2010-12-10", "2012-12-19", null],
    ["first-protocol-on-the-legal-status-agreement", "2007-10-06", "2011-06-08", null],
    ["second-protocol-on-the-legal-status-agreement", "2018-11-08", "2021-01-19", null],
    ["second-protocol-on-the-charter", "2018-11-08", "2021-01-19", null],
    ["third-protocol-on-the-charter", "2018-11-08", "2021-01-19", null],
  ])("%s: signed %s, in force %s, registered %s", (treaty, signed, inForce, registered) => {
    expect(today.at("2026-01-01").organization("csto").treaties[treaty]).toMatchObject({ signed, inForce, registered });
  });

  it("the term that ran in 1999 had begun in 1994, so that the prolongation came in time", () => {
    const { treaties } = today.at("1999-03-31").organization("csto");
    expect(treaties["collective-security-treaty"]).toMatchObject({
      term: { from: "1994-04-20", years: 5 },
      expired: null,
    });
    expect(today.at("1999-04-02").organization("csto").treaties["collective-security-treaty"]?.term).toEqual({
      from: "1999-04-21",
      years: 5,
      renews: true,
    });
    const told = read(csto, { according: "itar-tass-2004-06-18" }).events({ type: "TreatyProlonged" });
    expect(told.map(({ data }) => data.from)).toEqual([undefined]);
    const article = check(csto, { according: "asia-plus-2012-11-02" }).map(({ law }) => law);
    expect(article).toContain("prolonged-before-its-end");
    expect(check(csto).map(({ law }) => law)).not.toContain("prolonged-before-its-end");
  });

  it.each([
    ["charter", "state-duma-of-russia", "2003-04-25"],
    ["charter", "federation-council-of-russia", "2003-05-14"],
    ["charter", "russia", "2003-05-26"],
    ["charter", "kazakhstan", "2003-07-01"],
    ["protocol-of-2010-on-the-treaty", "russia", "[2011-10-12..2011-10-20]"],
    ["protocol-of-2010-on-the-charter", "russia", "2012-02-28"],
    ["collective-security-system-agreement", "russia", "[2012-06-06..2012-06-16]"],
    ["second-protocol-on-the-charter", "state-duma-of-russia", "2019-07-24"],
    ["second-protocol-on-the-charter", "kazakhstan", "2020-04-17"],
    ["fourth-protocol-on-the-charter", "belarus", "[2023-01..2023-02-17]"],
    ["fourth-protocol-on-the-charter", "russia", "[2023-04-18..2023-04-28]"],
  ])("%s: ratified by %s on %s", (treaty, party, on) => {
    const ratified = today.events({ type: "TreatyRatified" }).filter(({ data }) => data.treaty === treaty);
    expect(ratified.find(({ data }) => data.party === party)?.on).toBe(on);
  });

  it("the treaty was signed in Tashkent, says whoever says where, and the article does not", () => {
    const [signed] = today.events({ organization: "csto", type: "TreatySigned" });
    expect(signed).toMatchObject({ id: "cst-signed", data: { place: "Tashkent" } });
    const [printed] = read(csto, { according: "asia-plus-2012-11-02" }).events({ type: "TreatySigned" });
    expect(printed?.id).toBe("cst-signed");
    expect(printed?.data).not.toHaveProperty("place");
  });

  it("the charter was signed in Chisinau", () => {
    const places = today.events({ type: "TreatySigned" }).filter(({ data }) => data.treaty === "charter");
    expect(places.map(({ data, disputed }) => [data.place, disputed === true])).toEqual([
      ["Chisinau", false],
      ["Tashkent", true],
    ]);
  });
});

describe("the Secretaries-General", () => {
  it.each([
    ["2003-04-27", null, false],
    ["2004-06-18", "nikolai-bordyuzha", false],
    ["2012-11-01", "nikolai-bordyuzha", false],
    ["2016-12-30", "nikolai-bordyuzha", false],
    ["2017-01-01", "valery-semerikov", true],
    ["2017-04-30", "valery-semerikov", true],
    ["2017-05-02", "yuri-khachaturov", false],
    ["2018-11-01", "yuri-khachaturov", false],
    ["2018-11-02", "valery-semerikov", true],
    ["2019-12-30", "valery-semerikov", true],
    ["2020-01-01", "stanislav-zas", false],
    ["2022-12-30", "stanislav-zas", false],
    ["2023-01-01", "imangali-tasmagambetov", false],
    ["2025-12-30", "imangali-tasmagambetov", false],
    ["2026-01-01", "taalatbek-masadykov", false],
  ])("on %s: %s, acting: %s", (day, holder, acting) => {
    const [office, ...others] = today.at(day).offices("csto");
    expect(others).toEqual([]);
    expect(office?.possible.map((held) => held && [held.party, held.acting])).toEqual([holder && [holder, acting]]);
  });

  it("had their terms made longer three times, and until when", () => {
    const until = (day: string) => today.at(day).organization("csto").offices["secretary-general"]?.holder?.until;
    expect([until("2006-06-22"), until("2006-06-23"), until("2012-12-18")]).toEqual([null, "2009-06", "2009-06"]);
    expect([until("2012-12-19"), until("2015-12-21")]).toEqual(["2015-12", "2016-12-31"]);
    expect(until("2026-01-01")).toBe("2028-12-31");
  });

  it("were the Council's before the organisation had one", () => {
    const during = (day: string) =>
      today
        .at(day)
        .offices("collective-security-council")[0]
        ?.possible.map((held) => held?.party);
    expect(during("1996-11-01")).toEqual([null, "vladimir-zemsky"]);
    expect(during("1999-10-02")).toEqual(["vladimir-zemsky"]);
    expect(during("2000-01-01")).toEqual(["vladimir-zemsky", undefined, "valery-nikolayenko"]);
    expect(during("2001-04-14")).toEqual(["valery-nikolayenko"]);
    expect(during("2003-04-28")).toEqual([undefined]);
  });

  it("are told apart by what is known: on 1 December 2025 Masadykov was appointed and not in office", () => {
    const { appointed, holder } = today.at("2025-12-01").organization("csto").offices["secretary-general"] ?? {};
    expect(appointed).toMatchObject({ party: "taalatbek-masadykov", from: "2026-01-01", until: "2028-12-31" });
    expect(holder?.party).toBe("imangali-tasmagambetov");
  });
});

describe("bodies and forces", () => {
  const bodies = (of: "csto" | "icmec" | "council-of-defence-ministers", day: string) =>
    today
      .at(day)
      .bodies(of)
      .map(({ id, certainty }) => (certainty === "certain" ? id : `${id}?`));

  it("of the CSTO, on the day of printing and now", () => {
    expect(bodies("csto", "2012-11-02").sort()).toEqual([
      "collective-peacekeeping-forces",
      "collective-rapid-deployment-forces",
      "collective-rapid-reaction-force",
      "collective-security-council",
      "committee-of-secretaries",
      "council-of-defence-ministers",
      "council-of-foreign-ministers",
      "csto-joint-staff",
      "csto-parliamentary-assembly",
      "csto-permanent-council",
      "csto-secretariat",
      "icmec",
    ]);
    expect(bodies("icmec", "2012-11-02")).toEqual(["icmec-business-council"]);
    expect(bodies("council-of-defence-ministers", "2012-12-18")).toEqual([]);
    expect(bodies("council-of-defence-ministers", "2012-12-19")).toEqual(["csto-military-committee"]);
  });

  it.each([
    ["collective-security-council", "1992-05-15"],
    ["collective-rapid-deployment-forces", "2001-05-25"],
    ["csto-joint-staff", "2003-04-28"],
    ["icmec", "2005-06-23"],
    ["csto-parliamentary-assembly", "2006-11-16"],
    ["collective-peacekeeping-forces", "2007-10-06"],
    ["collective-rapid-reaction-force", "2009-02-04"],
    ["csto-military-committee", "2012-12-19"],
  ] as const)("%s: founded on %s", (body, on) => {
    expect(today.events({ organization: body, type: "Founded" })).toMatchObject([{ on }]);
  });

  it("those of which nobody says since when are possible before they are seen", () => {
    expect(bodies("csto", "1999-01-01")).toEqual(
      expect.arrayContaining(["committee-of-secretaries?", "csto-permanent-council?", "csto-secretariat?"]),
    );
  });

  it("the rapid reaction agreement: five in June, Belarus in October 2009, in force in September 2010", () => {
    const { treaties, standings } = today.at("2010-09-10").organization("collective-rapid-reaction-force");
    expect(treaties["rapid-reaction-agreement"]).toMatchObject({ signed: "2009-06-14", inForce: "2010-09-10" });
    expect(treaties["rapid-reaction-agreement"]?.signatories).toHaveLength(5);
    expect(standings["belarus"]).toMatchObject({ status: "signatory", since: "2009-10-20" });
  });

  it("the peacekeepers in Kazakhstan: sent, leaving, gone", () => {
    expect(
      today.events({ organization: "collective-peacekeeping-forces", type: "PositionStated" }).map(({ on }) => on),
    ).toEqual(["2022-01-06", "2022-01-13", "2022-01-13", "[2022-01-19,2022-01-20]"]);
    expect(today.events({ organization: "collective-security-council", type: "PositionStated" })).toMatchObject([
      { on: "2022-01-06", data: { by: "nikol-pashinyan" } },
    ]);
  });

  it("parliaments observe the Assembly; whether states observe the CSTO is disputed", () => {
    const day = today.at("2015-01-01");
    for (const party of [
      "parliament-of-serbia",
      "lower-house-of-afghanistan",
      "parliamentary-assembly-of-belarus-and-russia",
    ])
      expect(day.is(party, "observer", "csto-parliamentary-assembly").value).toBe("yes");
    expect(day.is("parliament-of-serbia", "observer", "csto").value).toBe("no");
    expect(today.at("2025-01-01").is("serbia", "observer", "csto").value).toBe("unknown");
  });

  it("decided on days on which nobody tells of a meeting", () => {
    const said = (organization: "icmec" | "csto-parliamentary-assembly") =>
      today.events({ organization, type: "PositionStated" }).map(({ on, data }) => [on, data.by]);
    expect(said("icmec")).toEqual([["2006-08-10", "icmec"]]);
    expect(said("csto-parliamentary-assembly")).toContainEqual(["2007-03-30", "csto-parliamentary-assembly"]);
  });

  it("the secretaries of Security Councils met in 1999, their Committee on 28 September 2000 for the first time", () => {
    const [secretaries, ...others] = today.meetings("csto");
    expect(others).toEqual([]);
    expect(secretaries).toMatchObject({ on: "[1999-01-18,1999-01-19]", place: "Moscow" });
    expect([secretaries?.present?.length, secretaries?.absent]).toEqual([8, [{ party: "uzbekistan" }]]); // eight of nine
    expect(today.meetings("committee-of-secretaries")).toMatchObject([{ on: "2000-09-28", ordinal: 1 }]);
  });

  it.each(["council-of-foreign-ministers", "council-of-defence-ministers"] as const)(
    "%s: met on 13 May 2002, as was announced",
    (body) => {
      const joint = { on: "2002-05-13", place: "Moscow", was: "held" };
      expect(today.meetings(body)[0]).toMatchObject(joint);
      const announced = read(csto, { according: "pravda-2002-05-13" }).meetings(body);
      expect(announced).toMatchObject([{ ...joint, was: "planned" }]);
    },
  );

  it.each([
    ["2006-11-15", [null]],
    ["2006-11-16", [null, "boris-gryzlov"]],
    ["2008-03-30", ["boris-gryzlov"]],
    ["2010-08-21", ["boris-gryzlov"]],
    ["2013-01-01", ["boris-gryzlov", null, "sergei-naryshkin"]],
    ["2016-11-10", ["sergei-naryshkin"]],
    ["2016-11-24", ["vyacheslav-volodin"]],
    ["2025-01-01", ["vyacheslav-volodin"]],
  ])("on %s the Assembly was chaired by %s", (day, chairs) => {
    const [chairman, ...others] = today.at(day).offices("csto-parliamentary-assembly");
    expect(others).toEqual([]);
    expect((chairman?.possible ?? [null]).map((held) => held?.party ?? null)).toEqual(chairs);
  });

  it("the CSTO observes the General Assembly from 2 December 2004 on", () => {
    expect(today.at("2004-12-01").is("csto", "observer", "un-general-assembly").value).toBe("no");
    expect(today.at("2004-12-02").is("csto", "observer", "un-general-assembly").value).toBe("yes");
  });
});

describe("the Interstate Commission", () => {
  const meetings = today.meetings("icmec");

  it("held the meetings that are known, with their numbers; the gaps stay gaps", () => {
    expect(meetings.filter(({ was }) => was === "held").map(({ ordinal, on, place }) => [ordinal, on, place])).toEqual([
      [undefined, "2007-03-13", "Astana"],
      [9, "2011-10-06", "Bishkek"],
      [10, "2012-11-01", "Astana, Kazakhstan"],
      [undefined, "2015-09-10", "Nizhny Tagil"],
      [14, "2016-05-20", "Dushanbe"],
      [15, "2017-06-08", "Bishkek"],
      [16, "2018-09-07", "Almaty"],
      [17, "2019-09-12", "Yerevan"],
      [18, "2020-11-27", undefined],
      [19, "2021-09-09", "Minsk"],
      [20, "2022-10-19", "Moscow"],
      [21, "2023-04-27", "Dushanbe"],
      [22, "[2024-04-18..2024-12-31]", "Bishkek"],
      [23, "2025-11-10", "Astana"],
    ]);
    expect(meetings.filter(({ was }) => was === "planned").map(({ ordinal, on }) => [ordinal, on])).toEqual([
      [7, "2009-10-16"],
    ]);
  });

  it.each([
    ["2012-11-01", "igor-karavayev"],
    ["2016-05-20", "dmitry-rogozin"],
    ["2019-09-12", "yuri-borisov"],
    ["2020-11-27", "yuri-borisov"],
    ["2023-04-27", "denis-manturov"],
    ["2025-11-10", "denis-manturov"],
  ])("on %s its chairman was %s, and presided", (day, chair) => {
    expect(
      today
        .at(day)
        .offices("icmec")[0]
        ?.possible.map((held) => held?.party),
    ).toEqual([chair]);
    expect(meetings.find(({ on }) => on === day)?.chair?.party).toBe(chair);
  });
});

describe("the Collective Security Council", () => {
  it("held its sessions", () => {
    const held = council.filter(({ was }) => was === "held");
    expect(held.length).toBeGreaterThan(35);
    const [tenth, ...counted] = held.filter(({ ordinal }) => ordinal !== undefined);
    expect(counted).toEqual([]);
    expect(tenth).toMatchObject({ ordinal: 10, on: "2002-05-14", place: "Moscow" });
    expect(held.filter(({ kind }) => kind === "extraordinary").map(({ on }) => on)).toEqual([
      "2009-02-04",
      "2021-08-23",
      "2022-01-10",
      "2022-09-13",
      "2022-10-28",
    ]);
    expect(held.filter(({ kind }) => kind === "informal").map(({ on }) => on)).toEqual([
      "2009-07-31",
      "2010-08-20",
      "2011-08-12",
      "2013-05-28",
      "2017-04-14",
    ]);
    expect(held.filter(({ videoconference }) => videoconference).map(({ on }) => on)).toEqual([
      "2020-12-02",
      "2021-08-23",
      "2022-01-10",
      "2022-10-28",
    ]);
  });

  it("met in Chisinau, where its members signed the charter: nobody says so, and it follows", () => {
    const stated = read(csto, { inferences: false }).meetings("collective-security-council");
    expect(council.find(({ on }) => on === "2002-10-07")).toMatchObject({ was: "held", place: "Chisinau" });
    expect(stated.map(({ on }) => on)).not.toContain("2002-10-07");
  });

  it("met in Bishkek in 2025 with the presidents of five members, one of them in the chair", () => {
    const session = council.find(({ on }) => on === "2025-11-27");
    const presidents = [session?.chair, ...(session?.present ?? [])].flatMap((each) => each?.posts ?? []);
    expect(presidents.sort()).toEqual([
      ...["Belarus", "Kazakhstan", "Kyrgyzstan", "Russia", "Tajikistan"].map((state) => `President of ${state}`),
      "Secretary-General",
    ]);
  });

  it("meets on 11 November 2026 by plan, and by no report yet", () => {
    expect(council.at(-1)).toMatchObject({ was: "planned", on: "2026-11-11", place: "Moscow" });
    expect(council.filter(({ was }) => was === "planned").map(({ on }) => on)).toEqual(["2026-11-11"]);
    expect(read(csto, { knownBy: "2025-11-26" }).meetings("collective-security-council").at(-1)?.was).toBe("held");
  });
});

describe("the public face", () => {
  const asiaPlus = read(csto, { according: "asia-plus-2012-11-02" });

  it("answers as the design has it", () => {
    expect(today.at("2012-11-02").organization("csto").name).toBe("Collective Security Treaty Organization");
    expect(asiaPlus.at("1993-06-01").is("azerbaijan", "member", "csto").value).toBe("unknown");
    expect(asiaPlus.at("2012-11-02").is("uzbekistan", "suspended", "csto").value).toBe("yes");
    expect(today.at("2012-11-02").is("uzbekistan", "suspended", "csto").value).toBe("no");
    expect(today.at("2012-11-02").memberships("csto")).toMatchObject([{ id: "un-general-assembly" }]);
    expect(today.diff("2002-01-01", "2012-11-02", "csto").length).toBeGreaterThan(0);
  });

  it("explains why Uzbekistan was not suspended", () => {
    const moment = today.at("2012-11-02");
    expect(today.explain(moment.is("uzbekistan", "suspended", "csto")).text).toContain("No: Uzbekistan");
    expect(today.explain(moment.is("uzbekistan", "suspension-requested", "csto")).text).toContain("20 June 2012");
  });
});
