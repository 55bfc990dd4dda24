import { check, read } from "annals";
import { cis } from "annals/events/cis";
import { describe, expect, it } from "vitest";

const today = read(cis);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();

const atAlmaAta = [
  "armenia",
  "azerbaijan",
  "belarus",
  "kazakhstan",
  "kyrgyzstan",
  "moldova",
  "russia",
  "tajikistan",
  "turkmenistan",
  "ukraine",
  "uzbekistan",
] as const;
const twelve = [...atAlmaAta, "georgia"] as const;
const nine = atAlmaAta.filter((party) => party !== "turkmenistan" && party !== "ukraine");

/** The states that were something to the CIS in every possible world: participating states, as the CIS calls them. */
const participants = (day: string) =>
  twelve
    .filter((party) =>
      today
        .at(day)
        .standing(party, "cis")
        .possible.every(({ status }) => status !== "none" && status !== "former"),
    )
    .sort();
/** Its members in law: who has ratified the Charter. */
const members = (day: string) =>
  ids(
    today
      .at(day)
      .members("cis")
      .filter(({ certainty }) => certainty === "certain"),
  );

describe("who took part, on days of which a source says it", () => {
  it.each([
    ["1991-12-08", "PanARMENIAN.Net, 23 October 2008: founded by three", ["belarus", "russia", "ukraine"]],
    ["1991-12-21", "the Kremlin's glossary: eleven formed it by the protocol", [...atAlmaAta].sort()],
    ["1996-06-30", "a collection of glossaries: the members in 1996", [...twelve].sort()],
    ["2009-11-21", "Info-News, 21 November 2009: map with Ukraine and Turkmenistan beside nine", [...atAlmaAta].sort()],
    ["2014-11-24", "EurasiaNet, 24 November 2014: nine, with Turkmenistan and Ukraine", [...atAlmaAta].sort()],
  ])("%s: %s", (day, _, expected) => {
    expect(participants(day)).toEqual(expected);
  });

  it.each([
    ["1993-10-08", 11, "UPI, 8 October 1993: the alliance of eleven that Georgia will join"],
    ["1993-12-31", 12, "a copy of Wikipedia: twelve of the fifteen, with Georgia's joining in December 1993"],
    ["1994-03-24", 12, "UN Chronicle, on the Assembly's resolution of that day: an alliance of twelve"],
    ["1997-05-28", 12, "Parliamentary Assembly of the Council of Europe, text adopted that day: twelve countries"],
    ["2009-08-18", 11, "Civil Georgia, August 2009: eleven remain"],
  ])("%s: %i, by %s", (day, expected) => {
    expect(participants(day)).toHaveLength(expected);
  });
});

describe("who was a member in law, on days of which a source lists them", () => {
  it.each([
    ["2008-10-09", "RIA Novosti, 9 October 2008: ten, Georgia still among them", [...nine, "georgia"].sort()],
    ["2009-08-19", "a weblog of 19 August 2009", nine],
    ["2009-11-21", "Info-News, 21 November 2009: neither Ukraine nor Turkmenistan", nine],
    ["2014-11-24", "EurasiaNet, 24 November 2014: full members", nine],
    ["2017-05-04", "a list of country codes, made on 4 May 2017", nine],
    ["2018-05-19", "AzVision, from Sputnik, 19 May 2018", nine],
    ["2018-10-31", "a copy of Wikipedia's CIS Charter of October 2018: parties", nine],
    ["2025-10-10", "TRT World, 10 October 2025", nine],
  ])("%s: %s", (day, _, expected) => {
    expect(members(day)).toEqual(expected);
    expect(ids(today.at(day).members("cis"))).toEqual(expected); // and nobody else may have been one
  });

  it.each([
    ["2008-10-09", "RIA Novosti"],
    ["2018-05-19", "AzVision"],
    ["2025-10-10", "TRT World: the only one"],
  ])("%s: Turkmenistan was an associate, by %s", (day) => {
    expect(today.at(day).is("turkmenistan", "associate", "cis").value).toBe("yes");
  });
});

describe("Ukraine", () => {
  it.each(["1991-12-08", "1993-01-22", "1994-01-22", "2008-10-09", "2018-05-19", "2026-03-20"])(
    "founded the CIS and was no member on %s",
    (day) => {
      expect(today.at(day).is("ukraine", "founder", "cis").value).toBe("yes");
      expect(today.at(day).is("ukraine", "member", "cis").value).toBe("no");
    },
  );

  it("ratified the agreement and never the Charter", () => {
    const ratified = (treaty: string) =>
      today
        .events({ type: "TreatyRatified" })
        .flatMap(({ data }) => (data.treaty === treaty ? [data.party] : []))
        .sort();
    expect(ratified("founding-agreement")).toEqual([...twelve].sort());
    expect(ratified("charter")).toEqual([...nine, "georgia"].sort());
  });

  it("recalled its representatives on 19 May 2018, and was what it had been, without taking part", () => {
    const said = today.events({ organization: "cis", type: "PositionStated", party: "ukraine" });
    expect(said.map(({ on }) => on)).toEqual(["2018-05-02"]);
    const heads = today.events({ organization: "cis", type: "PositionStated", party: "sergei-lebedev" });
    expect(heads.map(({ on }) => on)).toContain("2018-08");
    expect(today.at("2018-05-18").is("ukraine", "frozen", "cis").value).toBe("no");
    expect(today.at("2018-05-19").is("ukraine", "frozen", "cis").value).toBe("yes");
    expect(today.at("2018-05-19").standing("ukraine", "cis").possible).toMatchObject([
      { status: "signatory", founder: true },
      { status: "associate", founder: true }, // which is disputed
    ]);
  });
});

describe("Azerbaijan", () => {
  it("signed in 1991, was kept out by its parliament, and ratified in 1993", () => {
    const said = today.events({ organization: "cis", type: "PositionStated", party: "parliament-of-azerbaijan" });
    expect(said.map(({ on }) => on)).toEqual(["1991-12-20", "1992-10", "1993-09-20"]);
    expect(today.events({ type: "TreatyRatified", party: "azerbaijan" })).toMatchObject([
      { on: "1993-09-24", data: { treaty: "founding-agreement" } },
      { on: "1993-12-14", data: { treaty: "charter" } },
    ]);
  });

  it("was a member only when the Charter was in force", () => {
    expect(today.at("1994-01-21").is("azerbaijan", "member", "cis").value).toBe("no");
    expect(today.at("1994-01-22").is("azerbaijan", "member", "cis").value).toBe("yes");
  });
});

describe("Georgia", () => {
  it("joined in December 1993, was a member in 1994, gave notice, and left a year later", () => {
    // It can have left as a member or as a suspended one: two standings, one status.
    const status = (day: string) => [
      ...new Set(
        today
          .at(day)
          .standing("georgia", "cis")
          .possible.map(({ status }) => status),
      ),
    ];
    expect(status("1993-11-30")).toEqual(["none"]);
    expect(status("1993-12-31")).toEqual(["signatory"]);
    expect(status("1994-04-19")).toEqual(["member"]);
    expect(status("2009-08-18")).toEqual(["former"]);
    expect(today.at("2008-08-17").is("georgia", "withdrawing", "cis").value).toBe("no");
    expect(today.at("2008-08-18").is("georgia", "withdrawing", "cis").value).toBe("yes");
    expect(today.at("2009-08-17").is("georgia", "withdrawing", "cis").value).toBe("yes");
    expect(today.at("2009-08-17").is("georgia", "member", "cis").value).toBe("yes");
    const [said] = today.events({ organization: "cis", type: "PositionStated", party: "georgia" });
    expect(said).toMatchObject({ on: "2009-08-18" });
    expect(said?.data.points.join()).toContain("75 multilateral agreements");
  });

  it("left the defence council two years before, and remained a member", () => {
    const out = (day: string) =>
      today
        .at(day)
        .standing("georgia", "cis")
        .possible.map((standing) => (standing.status === "member" ? standing.outOf : null));
    expect(out("2006-01-24")).toEqual([[]]);
    expect(out("2006-02-02")).toEqual([["cis-council-of-defence-ministers"]]);
  });

  it("was taken note of by the foreign ministers in October 2008", () => {
    const [meeting] = today.meetings("cis-council-of-foreign-ministers");
    expect(meeting).toMatchObject({ on: "2008-10-09", place: "Bishkek" });
    expect(meeting?.decisions?.[0]?.document).toContain("August 2009");
  });
});

describe("Moldova", () => {
  it("has frozen its participation and begun to denounce, and is a member as far as is known", () => {
    const now = today.at("2026-11-24");
    expect(now.is("moldova", "member", "cis").value).toBe("yes");
    expect(now.is("moldova", "frozen", "cis").value).toBe("yes");
    expect(now.is("moldova", "withdrawing", "cis").value).toBe("no");
    expect(today.events({ type: "PositionStated", party: "parliament-of-moldova" }).at(-1)).toMatchObject({
      on: "2026-03-20",
    });
  });
});

describe("what sources disagree on", () => {
  const disputes = new Map(today.disputes().map((dispute) => [dispute.event, dispute.about]));

  it.each([
    ["Ukraine signed the Charter and did not ratify, or did not sign it", "ukraine-signed-charter", "occurrence"],
    ["Ukraine is an associate member", "ukraine-associate-1993", "occurrence"],
    ["Turkmenistan is an associate, unofficial, preparing to leave", "turkmenistan-associate-2005", "occurrence"],
    ["Georgia left in October 2008, or in August 2009, or was expelled", "georgia-withdrew-2009", "date"],
    ["Georgia was suspended in October 2008", "georgia-suspended-2008", "occurrence"],
    ["Georgia gave notice on 18 August 2008, or on the 20th", "georgia-notified-2008", "date"],
    ["Georgia joined in 1992, in autumn 1993, in December 1993", "georgia-joined-1993", "date"],
    ["Georgia was a member since 1993, or since 1994", "georgia-member-1994", "date"],
    ["Azerbaijan was a member since 1991, September 1993, December 1993", "azerbaijan-member-1994", "date"],
    ["Azerbaijan was only an observer in between", "azerbaijan-observer-1992", "occurrence"],
    ["Russia ratified the Charter in April 1993, or in July", "russia-ratified-charter", "date"],
    ["Moldova signed at Minsk, at Alma-Ata, or in 1992", "moldova-signed-1991", "date"],
    ["Moldova ratified the Charter in April 1994, or in June", "moldova-ratified-charter", "date"],
    ["the Charter was registered in 1994, or in 1996", "charter-registered", "date"],
    ["the CIS was founded on 8 December 1991, or on the 21st", "cis-founded", "date"],
    ["the protocol is of 21 December 1991, or of the 22nd", "alma-ata-protocol-signed", "date"],
    ["the ministers met on 9 October 2008, or on the 10th", "council-of-foreign-ministers-2008-10", "date"],
    ["Moldova's first reading was on 20 March 2026, or on the 21st", "moldova-first-reading-2026", "date"],
    [
      "Kyrgyzstan was a member since 1991, since it ratified the agreement, or the Charter",
      "kyrgyzstan-member-1994",
      "date",
    ],
    ["Armenia was a member since 1991, or since 1994", "armenia-member-1994", "date"],
    ["Kazakhstan was a member since 1991, or since 1994", "kazakhstan-member-1994", "date"],
    ["Moldova was a member since 1991, April 1994, June 1994", "moldova-member-1994", "date"],
    ["Tajikistan was a member since 1991, or since 1993", "tajikistan-member-1994", "date"],
    ["Uzbekistan was a member since 1991, or since 1994", "uzbekistan-member-1994", "date"],
    ["Georgia left the defence council in January 2006, or in February", "georgia-left-defence-council-2006", "date"],
    ["Saakashvili said it on 12 August 2008, or on the 11th", "georgia-announces-exit-2008", "date"],
  ])("%s", (_, event, about) => {
    expect(disputes.get(event)).toBe(about);
  });

  it("and on nothing else", () => {
    expect(disputes.size).toBe(26);
  });

  it("an encyclopedia and its copies are one witness", () => {
    const dispute = today.disputes().find(({ event }) => event === "russia-ratified-charter");
    expect(dispute?.says).toContain("wikipedia-member-states, flags-db-2023 (1 independent)");
  });
});

describe("readings", () => {
  it("Georgia had left in October 2008 for who had only read RT, and not by the record", () => {
    const thatMonth = read(cis, { knownBy: "2008-10-31" });
    expect(thatMonth.at("2008-10-31").is("georgia", "former", "cis").value).toBe("yes");
    expect(read(cis, { according: "rt-2008-10" }).at("2008-10-31").is("georgia", "former", "cis").value).toBe("yes");
    expect(today.at("2008-10-31").is("georgia", "former", "cis").value).toBe("no");
    expect(read(cis, { according: ["civil-2009-08", "rt-2008-10"] }).events({ type: "Withdrew" })).toMatchObject([
      { on: "2009-08-18" },
    ]);
  });

  it("the notice was known a day after it was given", () => {
    const noticed = (knownBy: string) => read(cis, { knownBy }).events({ type: "WithdrawalNotified" });
    expect(noticed("2008-08-18")).toEqual([]);
    expect(noticed("2008-08-19")).toMatchObject([{ on: "2008-08-18", data: { effective: "2009-08-18" } }]);
  });

  it("who signed the protocol was a member at once, according to an atlas", () => {
    const atlas = read(cis, { according: "worldatlas" });
    expect(atlas.at("1991-12-21").is("armenia", "member", "cis").value).toBe("yes");
    expect(today.at("1991-12-21").is("armenia", "member", "cis").value).toBe("no");
    expect(today.at("1991-12-21").is("armenia", "signatory", "cis").value).toBe("yes");
  });

  it("who ratified before the Charter was in force was a member from then, by inference only", () => {
    const answer = today.at("1994-01-22").is("russia", "member", "cis");
    expect(answer.value).toBe("yes");
    expect(today.at("1993-12-31").is("russia", "member", "cis").value).toBe("no");
    const stated = read(cis, { inferences: false });
    expect(stated.at("1993-12-31").is("russia", "member", "cis").value).toBe("yes");
    const table = read(cis, { according: "wikipedia-member-states" });
    expect(table.at("1993-07-20").is("russia", "member", "cis").value).toBe("yes");
    expect(table.at("1993-07-19").is("russia", "member", "cis").value).toBe("no");
  });

  it("Turkmenistan left altogether, according to one copy", () => {
    const copy = read(cis, { according: "wikipedia-ukrainian-copy" });
    expect(copy.events({ party: "turkmenistan" })).toEqual([]);
    const both = read(cis, { according: ["wikipedia-ukrainian-copy", "ria-2005-08-27"] });
    expect(both.events({ type: "StandingChanged" })).toEqual([]);
    const other = read(cis, { according: ["ria-2005-08-27", "wikipedia-ukrainian-copy"] });
    expect(other.events({ type: "StandingChanged" })).toMatchObject([{ on: "2005-08-26" }]);
  });
});

describe("the bodies", () => {
  it("are five, one of them dated to the day of a decision", () => {
    expect(ids(today.at("2010-01-01").bodies("cis"))).toHaveLength(5);
    expect(
      today
        .at("1999-04-01")
        .bodies("cis")
        .map(({ id }) => id),
    ).not.toContain("cis-executive-committee");
    expect(today.at("2010-01-01").offices("cis-executive-committee")).toMatchObject([
      { office: "executive-secretary", possible: [{ party: "sergei-lebedev" }] },
    ]);
  });

  it("met in the presence of the Secretary-General of the United Nations, and without Georgia", () => {
    expect(today.meetings("cis-council-of-heads-of-state").filter(({ on }) => on.startsWith("1996"))).toMatchObject([
      { on: "1996-01-19", place: "Moscow" },
      { on: "1996-05-17", place: "Moscow", ordinal: 20 },
    ]);
    expect(today.meetings("cis-council-of-defence-ministers")).toMatchObject([
      { on: "2006-05-31", absent: [{ party: "armenia" }, { party: "georgia" }, { party: "turkmenistan" }] },
    ]);
  });

  it("the heads of state gave the first observer its place, and are to meet again", () => {
    expect(today.at("2025-10-10").is("shanghai-cooperation-organisation", "observer", "cis").value).toBe("yes");
    expect(today.at("2025-10-09").is("shanghai-cooperation-organisation", "observer", "cis").value).toBe("no");
    expect(today.meetings("cis-council-of-heads-of-state").at(-1)).toMatchObject({ on: "2026-10-09", was: "planned" });
  });
});

describe("the record", () => {
  it("has no finding but that people count as members whoever takes part", () => {
    const found = check(cis);
    expect(found.map(({ law, events }) => [law, ...events])).toEqual([
      ["no-source-foresees", "council-of-heads-of-state-1996-05"], // a statement handed out the day before
      ["members-as-counted", "counted-1993-10"],
      ["members-as-counted", "counted-1994-03"],
      ["members-as-counted", "listed-1996", "turkmenistan-signed-1991"],
      ["members-as-counted", "listed-1996", "ukraine-associate-1993"],
      ["members-as-counted", "counted-1997-05"],
    ]);
    expect(found.filter(({ accepted }) => accepted === null)).toEqual([]);
  });

  it("cites every source and refers to every party", () => {
    const cited = new Set(today.events().flatMap(({ sources }) => sources.map(({ source }) => source)));
    expect(Object.keys(cis.sources).filter((source) => !cited.has(source))).toEqual([]);
    const words = JSON.stringify(cis.records);
    expect(Object.keys(cis.parties).filter((party) => !words.includes(`"${party}"`))).toEqual([]);
  });

  it("gives each citation its place", () => {
    for (const { sources } of today.events())
      for (const { source, place } of sources)
        if (!source.endsWith("-bound-with-the-charter")) expect(place, source).toMatch(/./);
  });
});
