import { type Citation, type OrganizationEvent, type Reading, type Source, read } from "annals";
import { describe, expect, it } from "vitest";
import { type AnyEntry, chronicleOf, corrected, event } from "../arbitraries.js";

const sources: Readonly<Record<string, Source>> = {
  gazette: { kind: "article", title: "The Gazette", publisher: "The Press", published: "1994-03-04" },
  reprint: { kind: "article", title: "A Reprint", published: "1995", copies: ["gazette"] },
  leaflet: { kind: "article", title: "A Leaflet" },
};
type Citations = OrganizationEvent["sources"];
const cited = (...citations: Citations): { readonly sources: Citations } => ({ sources: citations });
const membership = { party: "norway", as: "member" } as const;
const joined = (...citations: Citations) =>
  event("Joined", membership, "1993", { id: "joined", ...cited(...citations) });

const of = (entries: readonly AnyEntry[], more: Readonly<Record<string, Source>> = {}) =>
  read(chronicleOf(entries, { ...sources, ...more }));
/** Why Norway was a member, or was none, by the end of 1999. */
const explained = (reading: Reading) => reading.explain(reading.at("1999-12-31").is("norway", "member", "club"));
/** The one event that the answer rests on. */
const groundOf = (event: AnyEntry) => {
  const { grounds } = explained(of([event]));
  expect(grounds).toHaveLength(1);
  return grounds[0];
};

describe("a ground", () => {
  it("is the event with what happened, who says so and what that is worth", () => {
    expect(
      groundOf(joined({ source: "gazette", place: "page 2" }, { source: "reprint" }, { source: "leaflet" })),
    ).toEqual({
      event: "joined",
      says: "Some time in 1993, Norway joined the Club as a member.",
      sources: [
        "Source: The Press, “The Gazette”, 4 March 1994, page 2",
        "Source: “A Reprint”, 1995",
        "Source: “A Leaflet”, undated",
      ],
      publications: 3,
      witnesses: 2,
      inferred: false,
      disputed: false,
    });
  });

  it("has who denies it among its sources, and not among its witnesses", () => {
    const denied = joined({ source: "gazette" }, { source: "leaflet", denies: true });
    expect(groundOf(denied)).toMatchObject({
      sources: ["Source: The Press, “The Gazette”, 4 March 1994", "Denied by “A Leaflet”, undated"],
      publications: 1,
      witnesses: 1,
      inferred: false,
    });
    expect(explained(of([denied])).text).not.toContain("independent");
  });

  it("is inferred where nobody states it, even if somebody denies it", () => {
    const follows: Source = { kind: "inference", reason: "It paid its fee.", restsOn: ["met"] };
    const met = event("MeetingHeld", {}, "1994", { id: "met", ...cited({ source: "gazette" }) });
    const inferred = joined({ source: "follows" }, { source: "leaflet", denies: true });
    const { grounds } = explained(of([met, inferred], { follows }));
    expect(grounds).toMatchObject([{ event: "joined", publications: 0, witnesses: 0, inferred: true }]);
  });

  it("says which day of the week and how many years since another event a source gives", () => {
    const founded = event("Founded", { name: "The Club" }, "1992", { id: "founded", ...cited({ source: "gazette" }) });
    const on = joined(
      { source: "gazette", years: { since: "founded", count: 1 } },
      { source: "leaflet", weekday: "Friday", years: { since: "joined", count: 12 } },
    );
    expect(explained(of([founded, on])).grounds[0]?.sources).toEqual([
      "Source: The Press, “The Gazette”, 4 March 1994 (which counts 1 year since The Club was founded)",
      "Source: “A Leaflet”, undated (which makes it a Friday) (which counts 12 years since Norway joined the Club as a member)",
    ]);
    // Of an event that the reading does not believe, the id.
    const elsewhere = { ...founded, ...cited({ source: "leaflet" }) };
    const gazette = read(chronicleOf([elsewhere, on], sources), { according: "gazette" });
    expect(explained(gazette).grounds[0]?.sources[0]).toMatch(/since founded\)$/);
  });

  it("counts a publication that is cited twice once", () => {
    expect(
      groundOf(joined({ source: "gazette", place: "page 2" }, { source: "gazette", place: "page 7" })),
    ).toMatchObject({
      sources: [
        "Source: The Press, “The Gazette”, 4 March 1994, page 2",
        "Source: The Press, “The Gazette”, 4 March 1994, page 7",
      ],
      publications: 1,
      witnesses: 1,
    });
  });

  it("says that the record leaves it open", () => {
    expect(groundOf({ ...joined({ source: "gazette" }), disputed: true })).toMatchObject({
      says: "Some time in 1993, Norway joined the Club as a member (disputed).",
      disputed: true,
    });
  });

  it.each<[string, Citations]>([
    [" (reportedly)", [{ source: "gazette", hedge: "reportedly" }]],
    [
      " (reportedly)",
      [
        { source: "gazette", hedge: "reportedly" },
        { source: "leaflet", hedge: "reportedly" },
      ],
    ],
    [
      " (reportedly and allegedly)",
      [
        { source: "gazette", hedge: "reportedly" },
        { source: "leaflet", hedge: "allegedly" },
      ],
    ],
    ["", [{ source: "gazette", hedge: "reportedly" }, { source: "leaflet" }]],
  ])("has the reserve%s only where every source has one", (reserve, citations) => {
    expect(groundOf(joined(...citations))?.says).toBe(
      `Some time in 1993, Norway joined the Club as a member${reserve}.`,
    );
  });

  it("has the reserve before the dispute", () => {
    expect(groundOf({ ...joined({ source: "gazette", hedge: "reportedly" }), disputed: true })?.says).toBe(
      "Some time in 1993, Norway joined the Club as a member (reportedly) (disputed).",
    );
  });
});

describe("the line of a source", () => {
  const line = (citation: Citation) => groundOf(joined({ source: "gazette" }, citation))?.sources[1];

  it.each<[string, Citation, string]>([
    ["nothing more", { source: "leaflet" }, "Source: “A Leaflet”, undated"],
    ["its reserve", { source: "leaflet", hedge: "it is said" }, "Source: “A Leaflet”, undated (“it is said”)"],
    [
      "another date",
      { source: "leaflet", on: "1993-09" },
      "Source: “A Leaflet”, undated (which dates it in September 1993)",
    ],
    ["the same date", { source: "leaflet", on: "1993" }, "Source: “A Leaflet”, undated"],
    ["a denial", { source: "leaflet", denies: true }, "Denied by “A Leaflet”, undated"],
    [
      "all of it",
      { source: "leaflet", place: "verso", denies: true, hedge: "surely", on: "1994" },
      "Denied by “A Leaflet”, undated, verso (“surely”) (which dates it some time in 1994)",
    ],
  ])("has %s", (_, citation, words) => {
    expect(line(citation)).toBe(words);
  });
});

describe("what the sources of a ground are worth", () => {
  const text = (...citations: Citations) => explained(of([joined(...citations)])).text;
  const answer = "Yes: Norway was a member of the Club on 31 December 1999.";
  const ground = "  Some time in 1993, Norway joined the Club as a member.";
  const gazette = "    Source: The Press, “The Gazette”, 4 March 1994";
  const reprint = "    Source: “A Reprint”, 1995";
  const leaflet = "    Source: “A Leaflet”, undated";

  it.each<[string, Citations, readonly string[]]>([
    ["one", [{ source: "gazette" }], [gazette]],
    [
      "two that know nothing of one another",
      [{ source: "gazette" }, { source: "leaflet" }],
      [gazette, leaflet, "    2 sources, independent of one another."],
    ],
    [
      "two that are one",
      [{ source: "gazette" }, { source: "reprint" }],
      [gazette, reprint, "    2 sources, which copy one another: 1 independent witness."],
    ],
    [
      "three that are two",
      [{ source: "gazette" }, { source: "reprint" }, { source: "leaflet" }],
      [gazette, reprint, leaflet, "    3 sources, which copy one another: 2 independent witnesses."],
    ],
  ])("is said below them: %s", (_, citations, lines) => {
    expect(text(...citations)).toBe([answer, ground, ...lines].join("\n"));
  });
});

describe("a ground that is inferred", () => {
  const guess: Source = {
    kind: "inference",
    reason: "Members alone could sit.",
    restsOn: ["founded", "met", "sweden-corrected"],
  };
  const inferred = (...citations: Citations) => {
    const record = [
      event("Founded", { name: "The Club" }, "1990", { id: "founded" }),
      event("MeetingHeld", { ordinal: 1 }, "1993-05-02", { id: "met" }),
      event("Joined", { party: "sweden", as: "member" }, "1991", { id: "sweden" }),
      corrected("sweden", { on: "1992" }),
      joined(...citations),
    ];
    return explained(of(record, { guess })).grounds;
  };

  it("has the reason, and the events that it rests on; a correction is none", () => {
    expect(inferred({ source: "guess" })).toEqual([
      {
        event: "joined",
        says: "Some time in 1993, Norway joined the Club as a member.",
        sources: [
          "Inferred: Members alone could sit. It rests on: Some time in 1990, The Club was founded. On 2 May 1993, the 1st meeting of the Club took place.",
        ],
        publications: 0,
        witnesses: 0,
        inferred: true,
        disputed: false,
      },
    ]);
  });

  it("is not inferred where a publication states it as well, which alone is a witness", () => {
    expect(inferred({ source: "guess" }, { source: "gazette" })).toMatchObject([
      { publications: 1, witnesses: 1, inferred: false },
    ]);
  });
});

describe("an answer that a reading of another chronicle gave", () => {
  it("is explained with ids where names and sources are not known", () => {
    const estonia = { estonia: { kind: "state", name: "Estonia" } } as const;
    const citations = cited({ source: "gazette", hedge: "reportedly" }, { source: "minutes" });
    const entry = event("Joined", { party: "estonia", as: "member" }, "1993", citations);
    const answer = read(chronicleOf([entry], sources, estonia))
      .at("1999-12-31")
      .is("estonia", "member", "club");
    expect(read(chronicleOf([])).explain(answer).text).toBe(
      [
        "Yes: estonia was a member of the Club on 31 December 1999.",
        "  Some time in 1993, estonia joined the Club as a member.",
        "    gazette",
        "    Source: “Minutes”, 2010",
      ].join("\n"),
    );
  });
});
