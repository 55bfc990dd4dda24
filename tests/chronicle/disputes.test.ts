import { chronicle, read } from "annals";
import { describe, expect, it } from "vitest";

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
  const [norway, denmark, ...others] = read(league).disputes();

  it("are the events whose sources give days that cannot be the same", () => {
    expect(others).toEqual([]); // "1921" beside "1 October 1921" is vaguer, not different
    expect(norway).toMatchObject({ event: "norway-joined", organization: "league", about: "date" });
  });

  it("count sources that copy one another, also at second hand, as one witness", () => {
    expect(norway?.positions).toEqual([
      { on: "1921-09-09", sources: ["gazette", "reprint", "digest"], witnesses: 1 },
      { on: "1921-12-09", sources: ["minutes"], witnesses: 1 },
    ]);
  });

  it("are the events that a source denies; what is only inferred is nobody's word", () => {
    expect(denmark).toMatchObject({ event: "denmark-joined", about: "occurrence" });
    expect(denmark?.positions).toEqual([
      { on: "1922", sources: ["gazette"], witnesses: 1 },
      { on: null, sources: ["minutes"], witnesses: 1 },
    ]);
  });

  it("are said in a sentence", () => {
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
