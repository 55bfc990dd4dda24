import { check, chronicle } from "annals";
import { expect, it } from "vitest";

// What someone writes who has read the README: thirty years of a league, with three mistakes that a reader would pass over.
const cited = (place: string) => [{ source: "yearbook", place }] as const;
const league = chronicle({
  parties: {
    league: { kind: "organization", name: "League of Rivers", called: "the League" },
    commission: { kind: "organization", name: "Fishery Commission" },
    norway: { kind: "state", name: "Norway" },
    sweden: { kind: "state", name: "Sweden" },
    denmark: { kind: "state", name: "Denmark" },
    ada: { kind: "person", name: "Ada" },
    bo: { kind: "person", name: "Bo" },
  },
  sources: {
    yearbook: { kind: "official", title: "Yearbook of the League", published: "1955" },
    gazette: { kind: "article", title: "Ten years of the League", published: "1931-03-02" },
  },
  records: {
    league: [
      {
        id: "league-founded",
        type: "Founded",
        organization: "league",
        on: "1921-02-01",
        data: { name: "League of Rivers", founders: ["norway", "sweden"], treaty: "river-treaty", years: 10 },
        sources: cited("page 1"),
      },
      {
        id: "treaty-signed",
        type: "TreatySigned",
        organization: "league",
        on: "1921-02-01",
        data: { treaty: "river-treaty", name: "the River Treaty", signatories: ["norway", "sweden"] },
        sources: cited("page 2"),
      },
      {
        id: "denmark-joined",
        type: "Joined",
        organization: "league",
        on: "1924",
        data: { party: "denmark", as: "member" },
        sources: cited("page 9"),
      },
      // Right: somewhere in 1930, before the ten years are over.
      {
        id: "treaty-prolonged",
        type: "TreatyProlonged",
        organization: "league",
        on: "1930",
        data: { treaty: "river-treaty", years: 10, signatories: ["norway", "sweden", "denmark"] },
        sources: cited("page 20"),
      },
      // The first mistake: Denmark cannot come back from a suspension that nothing records.
      {
        id: "denmark-reinstated",
        type: "Reinstated",
        organization: "league",
        on: "1937-05",
        data: { party: "denmark" },
        sources: cited("page 31"),
      },
      {
        id: "ada-in-office",
        type: "TookOffice",
        organization: "league",
        on: "1922",
        data: { office: "secretary-general", holder: "ada" },
        sources: cited("page 4"),
      },
      {
        id: "ada-left",
        type: "LeftOffice",
        organization: "league",
        on: "1935",
        data: { office: "secretary-general", holder: "ada" },
        sources: cited("page 28"),
      },
      {
        id: "bo-in-office",
        type: "TookOffice",
        organization: "league",
        on: "1935-06-01",
        data: { office: "secretary-general", holder: "bo" },
        sources: cited("page 28"),
      },
      // The second: three members, and the article of 1931 counts four.
      {
        id: "counted-in-1931",
        type: "MembersCounted",
        organization: "league",
        on: "1931-03-02",
        data: { count: 4 },
        sources: [{ source: "gazette" }],
      },
    ],
    commission: [
      {
        id: "commission-founded",
        type: "Founded",
        organization: "commission",
        on: "1926",
        data: { name: "Fishery Commission", parent: "league" },
        sources: cited("page 12"),
      },
      {
        id: "commission-1st",
        type: "MeetingHeld",
        organization: "commission",
        on: "1926",
        data: { ordinal: 1 },
        sources: cited("page 12"),
      },
      {
        id: "commission-2nd",
        type: "MeetingHeld",
        organization: "commission",
        on: "1928-09-14",
        data: { ordinal: 2 },
        // The third: 14 September 1928 was a Friday.
        sources: [{ source: "yearbook", place: "page 16", weekday: "Thursday" }],
      },
    ],
  },
});

it("a newcomer's history that breaks three laws is told of exactly those", () => {
  expect(check(league).map(({ law, events }) => [law, events])).toEqual([
    ["standing-allows-it", ["denmark-joined", "denmark-reinstated"]],
    ["weekdays-agree", ["commission-2nd"]],
    ["members-as-counted", ["counted-in-1931"]],
  ]);
});
