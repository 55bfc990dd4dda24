import { type Citation, type OrganizationEvent, type Source, chronicle, read } from "annals";
import { describe, expect, it } from "vitest";
import { chronicleOf, event } from "../arbitraries.js";

const league = chronicle({
  parties: {
    league: { kind: "organization", name: "League", called: "the League" },
    norway: { kind: "state", name: "Norway" },
    sweden: { kind: "state", name: "Sweden" },
    denmark: { kind: "state", name: "Denmark" },
  },
  sources: {
    gazette: { kind: "article", title: "The gazette", published: "1921" },
    reprint: { kind: "article", title: "A reprint", published: "1922", copies: ["gazette"] },
    digest: { kind: "article", title: "A digest", published: "1923", copies: ["reprint"] },
    minutes: { kind: "official", title: "Minutes", published: "1930" },
    "by-reason": { kind: "inference", reason: "It must have been so.", restsOn: ["norway-joined"] },
  },
  records: {
    league: [
      {
        id: "norway-joined",
        type: "Joined",
        organization: "league",
        on: "[1921-09-09,1921-12-09]",
        data: { party: "norway", as: "member" },
        sources: [
          { source: "gazette", on: "1921-09-09" },
          { source: "reprint", on: "1921-09-09" },
          { source: "digest", on: "1921-09-09" },
          { source: "minutes", on: "1921-12-09" },
        ],
      },
      {
        id: "sweden-joined",
        type: "Joined",
        organization: "league",
        on: "1921-10-01",
        data: { party: "sweden", as: "member" },
        sources: [{ source: "gazette", on: "1921" }, { source: "minutes" }],
      },
      {
        id: "denmark-joined",
        type: "Joined",
        organization: "league",
        on: "1922",
        data: { party: "denmark", as: "member" },
        sources: [{ source: "gazette" }, { source: "minutes", denies: true }, { source: "by-reason", on: "1850" }],
        disputed: true,
      },
    ],
  },
});

describe("disputes", () => {
  const disputes = () => {
    const [norway, denmark, ...others] = read(league).disputes();
    return { norway, denmark, others };
  };

  it("are the events whose sources give days that cannot be the same", () => {
    const { norway, others } = disputes();
    expect(others).toEqual([]); // "1921" beside "1 October 1921" is vaguer, not different
    expect(norway).toMatchObject({ event: "norway-joined", organization: "league", about: "date" });
  });

  it("count sources that copy one another, also at second hand, as one witness", () => {
    expect(disputes().norway?.positions).toEqual([
      { on: "1921-09-09", sources: ["gazette", "reprint", "digest"], witnesses: 1 },
      { on: "1921-12-09", sources: ["minutes"], witnesses: 1 },
    ]);
  });

  it("are the events that a source denies; what is only inferred is nobody's word", () => {
    const { denmark } = disputes();
    expect(denmark).toMatchObject({ event: "denmark-joined", about: "occurrence" });
    expect(denmark?.positions).toEqual([
      { on: "1922", sources: ["gazette"], witnesses: 1 },
      { on: null, sources: ["minutes"], witnesses: 1 },
    ]);
  });

  it("are said in a sentence", () => {
    const { norway, denmark } = disputes();
    expect(norway?.says).toBe(
      "Norway joined the League as a member. On 9 September 1921: gazette, reprint, digest (1 independent); On 9 December 1921: minutes (1 independent).",
    );
    expect(denmark?.says).toContain("That it did not happen: minutes");
  });

  it("are fewer for a reader who asks fewer", () => {
    expect(read(league, { according: "minutes" }).disputes()).toEqual([]);
    expect(read(league, { knownBy: "1925-01-01" }).disputes()).toEqual([]);
  });

  it("leave it to the explanation how many independent witnesses an event has", () => {
    const reading = read(league);
    const explained = reading.explain(reading.at("1923-01-01").is("norway", "member", "league"));
    expect(explained.grounds[0]?.witnesses).toBe(2);
    expect(explained.text).toContain("4 sources, which copy one another: 2 independent witnesses.");
  });
});

describe("a dispute", () => {
  const sources: Readonly<Record<string, Source>> = {
    gazette: { kind: "article", title: "The Gazette", published: "1994" },
    reprint: { kind: "article", title: "A Reprint", published: "1995", copies: ["gazette"] },
    letter: { kind: "article", title: "A Letter", published: "1996" },
    guess: { kind: "inference", reason: "It must have been so.", restsOn: ["founded"] },
  };
  const founded = event("Founded", { name: "The Club" }, "1990", { id: "founded" });
  const joined = (on: string, citations: OrganizationEvent["sources"]) =>
    event("Joined", { party: "norway", as: "member" }, on, { id: "joined", sources: citations });
  /** The disputes about Norway's accession in 1993. */
  const about = (...citations: OrganizationEvent["sources"]) =>
    read(chronicleOf([founded, joined("1993", citations)], sources)).disputes();

  it.each<[string, OrganizationEvent["sources"]]>([
    ["one source", [{ source: "gazette" }]],
    ["one source that has a date of its own", [{ source: "gazette", on: "1950" }]],
    ["a vaguer date", [{ source: "gazette", on: "1993-09-24" }, { source: "letter" }]],
    ["an inference with another date", [{ source: "gazette" }, { source: "guess", on: "1950" }]],
  ])("is not made by %s", (_, citations) => {
    expect(about(...citations)).toEqual([]);
  });

  it.each<[string, string, readonly Citation[], readonly object[]]>([
    [
      "the date",
      "date",
      [{ source: "letter", on: "1994" }],
      [
        { on: "1993", sources: ["gazette"], witnesses: 1 },
        { on: "1994", sources: ["letter"], witnesses: 1 },
      ],
    ],
    [
      "whether it happened",
      "occurrence",
      [{ source: "letter", denies: true, on: "1994" }],
      [
        { on: "1993", sources: ["gazette"], witnesses: 1 },
        { on: null, sources: ["letter"], witnesses: 1 },
      ],
    ],
    [
      "both",
      "date and occurrence",
      [
        { source: "letter", on: "1994" },
        { source: "minutes", denies: true },
      ],
      [
        { on: "1993", sources: ["gazette"], witnesses: 1 },
        { on: "1994", sources: ["letter"], witnesses: 1 },
        { on: null, sources: ["minutes"], witnesses: 1 },
      ],
    ],
  ])("is about %s", (_, what, others, positions) => {
    expect(about({ source: "gazette" }, ...others)).toMatchObject([{ event: "joined", about: what, positions }]);
  });

  it("is there as soon as two dates differ, also where a third is as vague as to fit both", () => {
    const [found] = about(
      { source: "gazette" },
      { source: "letter", on: "1993-04" },
      { source: "minutes", on: "1993-05" },
    );
    expect(found?.about).toBe("date");
    expect(found?.positions.map(({ on }) => on)).toEqual(["1993", "1993-04", "1993-05"]);
  });

  it("is there where the record leaves the event open, though its one source does not", () => {
    const entry = { ...joined("1993", [{ source: "gazette" }]), disputed: true } as const;
    expect(read(chronicleOf([founded, entry], sources)).disputes()).toEqual([
      {
        event: "joined",
        organization: "club",
        about: "occurrence",
        positions: [{ on: "1993", sources: ["gazette"], witnesses: 1 }],
        says: "Norway joined the Club as a member (disputed). Some time in 1993: gazette (1 independent).",
      },
    ]);
  });

  it("has first who has the most independent witnesses, not the most sources", () => {
    const [found] = about(
      { source: "gazette" },
      { source: "reprint" },
      { source: "letter", denies: true },
      { source: "minutes", denies: true },
    );
    expect(found?.positions).toEqual([
      { on: null, sources: ["letter", "minutes"], witnesses: 2 },
      { on: "1993", sources: ["gazette", "reprint"], witnesses: 1 },
    ]);
    expect(found?.says).toBe(
      "Norway joined the Club as a member. That it did not happen: letter, minutes (2 independent); Some time in 1993: gazette, reprint (1 independent).",
    );
  });

  it("stands in the order of the organisations, and in each of the events", () => {
    const open = { disputed: true } as const;
    const disputed = [
      event("Renamed", { name: "The Staff" }, "1991", { id: "third", organization: "staff", ...open }),
      event("Renamed", { name: "The Circle" }, "1992", { id: "second", ...open }),
      event("SeatMoved", { seat: "Oslo" }, "1991", { id: "first", ...open }),
    ];
    const found = read(chronicleOf(disputed)).disputes();
    expect(found.map(({ event: id, organization }) => [id, organization])).toEqual([
      ["first", "club"],
      ["second", "club"],
      ["third", "staff"],
    ]);
  });
});
