import { type OrganizationEvent, type Party, type Source, chronicle } from "annals";
import { describe, expect, it } from "vitest";
import { chroniclePage } from "../../src/page/chronicle-page.js";
import { event } from "../arbitraries.js";

const parties: Readonly<Record<string, Party>> = {
  club: { kind: "organization", name: "The <Club>", acronym: "C|B" },
  empty: { kind: "organization", name: "Nothing happened here" },
  norway: { kind: "state", name: "Norway" },
  sweden: { kind: "state", name: "Sweden" },
  ada: { kind: "person", name: "Ada" },
};
const sources: Readonly<Record<string, Source>> = {
  minutes: { kind: "official", title: "Minutes", published: "1960", url: "https://example.org/a(b)" },
  wire: { kind: "wire", title: "A report", publisher: "The Wire", copies: ["minutes"] },
  follows: { kind: "inference", reason: "nobody else was there.", restsOn: ["founded"] },
};
const events: readonly OrganizationEvent[] = [
  event("Founded", { name: "The <Club>", founders: ["norway"] }, "1990", { id: "founded" }),
  event("Joined", { party: "sweden", as: "observer" }, "[1992-01-01,1993-01-01]", {
    id: "joined",
    sources: [{ source: "minutes", on: "1992-01-01" }, { source: "wire", on: "1993-01-01" }, { source: "follows" }],
  }),
  event("SuspensionRequested", { party: "norway" }, "1995-03-02", { id: "asked" }),
  event("Suspended", { party: "norway", basis: "request" }, "1995-03-04", {
    id: "suspended",
    disputed: true,
    sources: [{ source: "minutes" }, { source: "minutes", place: "once more" }, { source: "wire", denies: true }],
  }),
  event("TookOffice", { office: "first-chair", holder: "ada", acting: true }, "1991", { id: "took" }),
  event("SeatMoved", { seat: "Oslo" }, "[..1997]", { id: "moved" }),
  event("MeetingHeld", { ordinal: 1 }, "1996", { id: "first" }),
  event("MeetingHeld", { ordinal: 3 }, "1998-12-31", { id: "third" }),
];
const page = chroniclePage("club", "A club", chronicle({ parties, sources, records: { club: events } }));

describe("the page of a chronicle", () => {
  it("has the members and others by period, as sure as they are", () => {
    expect(page.text).toContain(
      "| Norway | member, founder | from some time in 1990 until 4 March 1995 (disputed) | 2 March 1995: Norway asked C\\|B to suspend its membership |",
    );
    expect(page.text).toContain("|  | suspended | possibly from 4 March 1995 (disputed) |  |");
    expect(page.text).toContain("| Sweden | observer | from 1 January 1992 or 1 January 1993 |  |");
  });

  it("says what was former, and passes over what lasted no day", () => {
    const { text } = chroniclePage(
      "club",
      "A club",
      chronicle({
        parties: { ...parties, osterreich: { kind: "state", name: "Österreich" } },
        sources,
        records: {
          club: [
            ...events,
            event("StandingChanged", { party: "sweden", to: "member" }, "1999-05-01", { id: "member" }),
            event("Withdrew", { party: "sweden" }, "1999-05-01", { id: "left" }),
            event("Joined", { party: "osterreich", as: "signatory" }, "1999", { id: "signed" }),
            event("Lapsed", { party: "osterreich" }, "2000", { id: "lapsed" }),
          ],
        },
      }),
    );
    expect(text).not.toContain("until 1 May 1999 (");
    expect(text).toContain("|  | former | from 1 May 1999 |  |");
    expect(text).toContain("|  | former signatory | from some time in 2000 |  |");
    const [, rows = ""] = text.split("### Members");
    expect(["Norway", "Österreich", "Sweden"].map((name) => rows.indexOf(`| ${name} |`))).toEqual(
      ["Norway", "Österreich", "Sweden"].map((name) => rows.indexOf(`| ${name} |`)).toSorted((a, b) => a - b),
    );
  });

  it("has the offices, and the timeline with the numbers of the sources", () => {
    expect(page.text).toContain("| First Chair | Ada | from some time in 1991 | acting |");
    expect(page.text).toMatch(/\| 4 March 1995 \| Norway .*\| \[1\]\(#sources\), denied by \[2\]\(#sources\) \|/);
  });

  it("has what has no first day where it has its last", () => {
    const [timeline = ""] = page.text.split("### Timeline").slice(1);
    const rows = ["some time in 1990", "some time in 1996", "1997 or earlier", "31 December 1998"];
    const places = rows.map((date) => timeline.indexOf(`| ${date} |`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it("has the disputes, what the laws found, and the sources", () => {
    expect(page.text).toMatch(/## Disputes\n\n- .*Sweden.*On 1 January 1992: \[1\]\(#sources\).*\n- .*Norway/);
    expect(page.text).toMatch(
      /## Gaps and contradictions\n\n.*between the 1st and the 3rd.*`no-meeting-missing`, a gap/s,
    );
    expect(page.text).toContain("1. [Minutes](https://example.org/a(b%29), 1960");
    expect(page.text).toContain("2. The Wire, “A report”, undated, repeats 1");
    expect(page.text).toContain("3. Inferred: nobody else was there.");
  });

  it("leaves out organisations of which nothing is recorded", () => {
    expect(page.text).not.toContain("Nothing happened here");
  });

  it("is the same for the same chronicle", () => {
    expect(chroniclePage("club", "A club", chronicle({ parties, sources, records: { club: events } }))).toEqual(page);
  });
});

describe("its picture", () => {
  const picture = page.pictures["club-club.svg"] ?? "";

  it("is one of the two that the page shows, and well formed", () => {
    expect(Object.keys(page.pictures)).toEqual(["club-club.svg"]);
    expect(page.text).toContain("](club-club.svg)");
    expect(picture).toContain("The &lt;Club&gt;");
    expect(picture.match(/<(rect|text|path|title|svg|pattern|defs)\b/g)?.length).toBe(
      (picture.match(/<\/(rect|text|path|title|svg|pattern|defs)>/g)?.length ?? 0) +
        (picture.match(/\/>/g)?.length ?? 0),
    );
  });

  it("draws what is open pale, and what is certain full", () => {
    const bars = [
      ...picture.matchAll(
        /<rect x="([\d.]+)" y="(\d+)" width="([\d.]+)" height="12" fill="([^"]+)" fill-opacity="([\d.]+)"/g,
      ),
    ];
    const norway = bars
      .filter(([, , y]) => y === bars[0]?.[2])
      .map(([, x, , w, fill, opacity]) => [Number(x), Number(w), fill, opacity]);
    expect(norway.map(([, , fill, opacity]) => [fill, opacity])).toEqual([
      ["#2b6cb0", "0.3"],
      ["#2b6cb0", "1"],
      ["#c05621", "0.3"],
      ["#c05621", "1"],
      ["url(#stripes)", "1"],
    ]);
    // From the first day of 1990, where the picture begins, and for certain from its last. Six letters leave the rest.
    expect(norway[0]?.[0]).toBe(65);
    expect(Number(norway[1]?.[0])).toBeCloseTo(65 + (885 * 364) / 3286, 0);
  });

  it("calls a party by its name, by its acronym or by what sentences call it where that is too long, and cuts what is longer still", () => {
    const long = "League of Rivers, Lakes and Inland Seas";
    const guests: Readonly<Record<string, Party>> = {
      ...parties,
      short: { kind: "organization", name: "League of Rivers", called: "the Rivers" },
      called: { kind: "organization", name: long, called: "the League" },
      bare: { kind: "organization", name: long },
      acronym: { kind: "organization", name: long, acronym: "LRLIS", called: "the League of Lakes" },
    };
    const joined = ["short", "called", "bare", "acronym"].map((party) =>
      event("Joined", { party, as: "observer" }, "1992", { id: party }),
    );
    const { pictures } = chroniclePage(
      "club",
      "A club",
      chronicle({ parties: guests, sources, records: { club: [...events, ...joined] } }),
    );
    const labels = (pictures["club-club.svg"] ?? "").matchAll(/text-anchor="end"[^>]*>([^<]*)</g);
    expect([...labels].map(([, label]) => label)).toEqual([
      "Norway",
      "LRLIS",
      "League",
      "League of Rivers",
      "League of Rivers, Lakes and Inl…",
      "Sweden",
    ]);
  });

  it("is none where there is nothing to draw", () => {
    const bare = chronicle({
      parties,
      sources,
      records: { club: [event("Founded", { name: "C" }, "1990", { id: "founded" })] },
    });
    expect(chroniclePage("club", "A club", bare).pictures).toEqual({});
    const undated = event("Joined", { party: "sweden", as: "member" }, "..", { id: "joined" });
    expect(() =>
      chroniclePage("club", "A club", chronicle({ parties, sources, records: { club: [undated] } })),
    ).toThrow(/records\.club\[0\]\.on/);
  });
});
