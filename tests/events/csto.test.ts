import { check, read } from "annals";
import { csto } from "annals/events/csto";
import { describe, expect, it } from "vitest";

// What the article says, and what follows from it, asked of it alone: the whole record says more.
const article = "asia-plus-2012-11-02";
const today = read(csto, { according: article });
const stated = read(csto, { according: article, inferences: false });
const onPrinting = today.at("2012-11-02");
/** What the laws find in the article alone; what the chronicle accepts is found in the whole record only. */
const found = (options: { readonly inferences?: boolean } = {}) =>
  check(csto, { according: article, ...options }).filter(({ law }) => law !== "accepted-and-gone");

const founders = ["armenia", "kazakhstan", "kyrgyzstan", "russia", "tajikistan", "uzbekistan"];
const prolongers = ["armenia", "belarus", "kazakhstan", "kyrgyzstan", "russia", "tajikistan"];
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
const [tenth] = today.meetings("icmec");

describe("what the article states", () => {
  it("S1a: the 10th meeting of the Interstate Commission was held in Astana on 1 November 2012", () => {
    expect(today.meetings("icmec")).toHaveLength(1);
    expect(tenth).toMatchObject({ was: "held", ordinal: 10, on: "2012-11-01", place: "Astana, Kazakhstan" });
  });

  it("S1b, S3a: the Commission is a body of the CSTO, the Business Council one of the Commission, since when is not said", () => {
    expect(ids(onPrinting.bodies("csto"))).toEqual(["csto-secretariat", "icmec"]);
    expect(onPrinting.bodies("icmec")).toMatchObject([{ id: "icmec-business-council", certainty: "certain" }]);
    expect(today.at("2012-11-01").bodies("csto")).toMatchObject([
      { id: "csto-secretariat", certainty: "possible" },
      { id: "icmec", certainty: "certain" },
    ]);
    const certainties = (day: string) =>
      (["csto", "icmec"] as const).flatMap((of) =>
        today
          .at(day)
          .bodies(of)
          .map(({ certainty }) => certainty),
      );
    expect(certainties("1992-12-31")).toEqual(["possible", "possible", "possible"]);
    expect(certainties("1991-12-31")).toEqual([]); // the group that they are bodies of was formed in 1992
  });

  it("S2: what the Secretariat took note of, on a day that the article does not give", () => {
    const [note, ...others] = today.events({ organization: "csto", type: "PositionStated" });
    expect(others).toEqual([]);
    expect(note).toMatchObject({ on: "[..2012-11-02]", data: { by: "csto-secretariat" } });
    expect(note?.data.points).toHaveLength(3);
    expect(note?.data.points[1]).toContain("2015");
  });

  it("S3: what was on the agenda, and who presided, with his two posts", () => {
    expect(tenth?.agenda).toHaveLength(2);
    expect(tenth?.agenda?.[0]).toContain("standardisation");
    expect(tenth?.agenda?.[1]).toContain("ICMEC Business Council");
    expect(tenth?.chair).toEqual({
      party: "igor-karavayev",
      posts: ["State Secretary", "Deputy Minister of Trade and Industry of Russia"],
    });
    expect(today.offices("icmec")).toEqual([]); // presiding once is not holding the chair
  });

  it("S4, S5: the draft list was reportedly endorsed; the programme to 2015 considered and endorsed, without a hedge", () => {
    const [list, programme, ...others] = tenth?.decisions ?? [];
    expect(others).toEqual([]);
    expect(list).toMatchObject({ did: "endorsed", hedge: "reportedly" });
    expect(list).not.toHaveProperty("until");
    expect(programme).toMatchObject({ did: "considered and endorsed", until: "2015" });
    expect(programme).not.toHaveProperty("hedge");
  });

  it("S6: Bordyuzha was Secretary-General on that day, since when is not said, and what he noted", () => {
    expect(today.offices("csto")).toMatchObject([
      { office: "secretary-general", holder: "nikolai-bordyuzha", acting: false, from: "[1992..2012-11-01]", to: null },
    ]);
    expect(
      today
        .at("1991-12-31")
        .offices("csto")
        .flatMap(({ possible }) => possible),
    ).toEqual([null]);
    expect(today.at("2012-11-01").offices("csto")).toMatchObject([{ possible: [{ party: "nikolai-bordyuzha" }] }]);
    const before = today.at("2012-10-31").offices("csto")[0]?.possible;
    expect(before?.map((holder) => holder?.party ?? null)).toEqual([null, "nikolai-bordyuzha"]);
    expect(tenth?.statements).toMatchObject([{ by: "nikolai-bordyuzha", as: "Secretary-General of the CSTO" }]);
  });

  it("S7a, S7b: six founders in 1992, for five years", () => {
    const [founded] = today.events({ organization: "csto", type: "Founded" });
    expect(founded).toMatchObject({ on: "1992", data: { years: 5 } });
    expect([...(founded?.data.founders ?? [])].sort()).toEqual(founders);
    expect(ids(today.at("1992-12-31").members("csto"))).toEqual(founders);
    expect(today.at("1991-12-31").members("csto")).toEqual([]);
    expect(
      today
        .at("1992-06-01")
        .members("csto")
        .every(({ certainty }) => certainty === "possible"),
    ).toBe(true);
    expect(today.at("1993-01-01").organization("csto").treaties["collective-security-treaty"]?.term).toEqual({
      from: "1992",
      years: 5,
    });
  });

  it.each(["azerbaijan", "georgia", "belarus"] as const)("S7c: %s joined some time in 1993", (party) => {
    expect(today.at("1992-12-31").is(party, "member", "csto").value).toBe("no");
    expect(today.at("1993-06-01").is(party, "member", "csto").value).toBe("unknown");
    expect(today.at("1993-12-30").is(party, "member", "csto").value).toBe("unknown");
    expect(today.at("1993-12-31").is(party, "member", "csto").value).toBe("yes");
    expect(today.at("1994-01-01").is(party, "member", "csto").value).toBe("yes");
    expect(today.at("1994-01-01").is(party, "founder", "csto").value).toBe("no");
  });

  it("S8: a treaty of 1994 with its two commitments", () => {
    const treaty = today.at("1994-12-31").organization("csto").treaties["treaty-of-1994"];
    expect(treaty).toMatchObject({ signed: "1994" });
    expect(treaty?.commitments).toHaveLength(2);
    expect(treaty?.commitments[0]).toContain("force");
    expect(treaty?.commitments[1]).toContain("alliance");
    expect(today.at("1994-12-30").organization("csto").treaties).not.toHaveProperty("treaty-of-1994");
  });

  it("S9: prolonged for another five years in April 1999 by the presidents of six", () => {
    const prolonged = today.at("1999-04-30").organization("csto").treaties["collective-security-treaty"];
    expect([...(prolonged?.prolonged?.by ?? [])].sort()).toEqual(prolongers);
    expect(prolonged?.term).toEqual({ from: "1999-04", years: 5 });
    expect(today.at("1999-04-29").organization("csto").treaties["collective-security-treaty"]?.prolonged).toBeNull();
    expect(today.events({ type: "TreatyProlonged" })[0]?.data.signedBy).toBe("the presidents");
  });

  it("S10: its name, day by day: the first until September 2002, unknown in October, the second after", () => {
    const [first, second] = ["Collective Security Treaty", "Collective Security Treaty Organization"];
    expect(today.at("2002-09-30").name("csto").possible).toEqual([first]);
    expect(today.at("2002-10-15").name("csto").possible).toEqual([first, second]);
    expect(today.at("2002-10-31").name("csto").possible).toEqual([second]);
    expect(today.at("2002-11-01").name("csto").possible).toEqual([second]);
    expect(today.at("2002-10-15").organization("csto").name).toBe(first);
    expect(
      today
        .at("2002-10-15")
        .open("csto")
        .map(({ id }) => id),
    ).toContain("renamed-csto");
    expect(today.at("1992-06-01").name("csto").possible).toEqual([null, first]);
    expect(today.at("1991-12-31").name("csto").possible).toEqual([null]);
  });

  it("S11a: Uzbekistan became a full participant on 23 June 2006", () => {
    expect(today.at("2006-06-22").is("uzbekistan", "member", "csto").value).toBe("unknown");
    expect(today.at("2006-06-23").is("uzbekistan", "member", "csto").value).toBe("yes");
    expect(today.at("2006-06-23").is("uzbekistan", "participating", "csto").value).toBe("yes");
    expect(today.at("2006-06-23").is("uzbekistan", "founder", "csto").value).toBe("yes");
  });

  it("S11b: its parliament ratified the membership on 28 March 2008", () => {
    expect(today.events({ type: "Ratified" })).toMatchObject([
      { on: "2008-03-28", data: { party: "uzbekistan", by: "parliament-of-uzbekistan" } },
    ]);
    expect(today.at("2008-03-27").is("uzbekistan", "ratified", "csto").value).toBe("no");
    expect(today.at("2008-03-28").is("uzbekistan", "ratified", "csto").value).toBe("yes");
  });

  it("S12: Uzbekistan suspended its membership on 28 June 2012, and is a suspended member in law", () => {
    expect(today.at("2012-06-27").is("uzbekistan", "suspended", "csto").value).toBe("no");
    const answer = today.at("2012-06-28").is("uzbekistan", "suspended", "csto");
    expect(answer.value).toBe("yes");
    expect(ids(answer.because)).toEqual(["uzbekistan-suspended-2012"]);
    expect(onPrinting.is("uzbekistan", "member", "csto").value).toBe("yes");
    expect(onPrinting.is("uzbekistan", "participating", "csto").value).toBe("no");
  });

  it("S13: the CSTO is an observer at the UN General Assembly on the day of printing, since when is not said", () => {
    expect(onPrinting.is("csto", "observer", "un-general-assembly").value).toBe("yes");
    expect(today.at("2012-11-01").is("csto", "observer", "un-general-assembly").value).toBe("unknown");
    expect(today.at("1992-01-01").is("csto", "observer", "un-general-assembly").value).toBe("unknown");
    expect(today.at("1991-12-31").is("csto", "observer", "un-general-assembly").value).toBe("no"); // not yet formed
    expect(onPrinting.memberships("csto")).toMatchObject([
      { id: "un-general-assembly", certainty: "certain", standings: [{ status: "observer" }] },
    ]);
  });
});

describe("what the article only implies", () => {
  it.each(["azerbaijan", "georgia"] as const)("I1: %s was no member at the end, by inference only", (party) => {
    const answer = onPrinting.is(party, "member", "csto");
    expect(answer.value).toBe("no");
    expect(today.explain(answer).grounds.every(({ inferred }) => inferred)).toBe(true);
    expect(today.at("1999-03-31").is(party, "member", "csto").value).toBe("yes");
    expect(today.at("2005-01-01").is(party, "member", "csto").value).toBe("unknown");
    expect(stated.at("2012-11-02").is(party, "member", "csto").value).toBe("yes");
    const silence = found({ inferences: false }).filter(({ law }) => law === "who-did-not-prolong");
    expect(silence.map(({ events }) => events)).toContainEqual([`${party}-joined`, "cst-prolonged"]);
  });

  it("I2: Uzbekistan had left by the time it came in 2006, by inference only", () => {
    expect(today.at("1999-03-31").is("uzbekistan", "member", "csto").value).toBe("yes");
    expect(today.at("2003-01-01").is("uzbekistan", "member", "csto").value).toBe("unknown");
    expect(stated.at("2003-01-01").is("uzbekistan", "member", "csto").value).toBe("yes");
    const contradiction = found({ inferences: false }).find(({ law }) => law === "standing-allows-it");
    expect(contradiction?.events).toEqual(["cst-founded", "uzbekistan-joined-2006"]);
  });

  it("I3: Belarus was a member throughout, without any inference", () => {
    expect(stated.standings("belarus", "csto")).toMatchObject([
      { standing: { status: "member" }, from: "1993", to: null },
    ]);
    for (const day of ["1994-01-01", "1999-04-15", "2012-11-02"])
      expect(today.at(day).is("belarus", "member", "csto").value).toBe("yes");
  });

  it("I4: six are certain to have been members when the group was renamed", () => {
    const members = today.at("2002-10-31").members("csto");
    expect(ids(members.filter(({ certainty }) => certainty === "certain"))).toEqual(prolongers);
    expect(ids(members.filter(({ certainty }) => certainty === "possible"))).toEqual([
      "azerbaijan",
      "georgia",
      "uzbekistan",
    ]);
  });

  it("I5: six members taking part and one suspended on the day of printing", () => {
    expect(ids(onPrinting.members("csto"))).toEqual([...prolongers, "uzbekistan"].sort());
    expect(onPrinting.members("csto").every(({ certainty }) => certainty === "certain")).toBe(true);
    const participating = prolongers.map((party) => onPrinting.is(party, "participating", "csto").value);
    expect(participating).toEqual(prolongers.map(() => "yes"));
  });

  it("I6: the first term of five years had run out before the next began, which check finds", () => {
    expect(found()).toMatchObject([
      { law: "prolonged-before-its-end", severity: "contradiction", events: ["cst-founded", "cst-prolonged"] },
    ]);
  });
});

describe("the record", () => {
  it("has a paragraph of the article for everything that the article states", () => {
    for (const event of stated.events()) {
      expect(event.sources.map(({ source }) => source)).toEqual([article]);
      expect(event.sources[0].place).toMatch(/^paragraphs? \d/);
    }
  });

  it("has nothing else from it, and three conclusions", () => {
    const inferred = today.events().filter(({ sources }) => sources.every(({ source }) => source !== article));
    expect(ids(inferred)).toEqual(["azerbaijan-lapsed", "georgia-lapsed", "uzbekistan-lapsed"]);
    expect(ids(stated.events())).toEqual([
      "azerbaijan-joined",
      "belarus-joined",
      "bordyuzha-in-office",
      "cst-founded",
      "cst-prolonged",
      "cst-signed",
      "csto-observes-un-general-assembly",
      "csto-secretariat-founded",
      "georgia-joined",
      "icmec-10th-meeting",
      "icmec-business-council-founded",
      "icmec-founded",
      "renamed-csto",
      "secretariat-took-note",
      "treaty-of-1994-signed",
      "uzbekistan-joined-2006",
      "uzbekistan-ratified-2008",
      "uzbekistan-suspended-2012",
    ]);
  });

  it("has nothing of it known before it was printed", () => {
    expect(read(csto, { according: article, knownBy: "2012-11-01" }).events()).toEqual([]);
    expect(read(csto, { according: article, knownBy: "2012-11-02" }).events()).toEqual(today.events());
  });
});
