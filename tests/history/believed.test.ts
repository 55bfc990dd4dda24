import { type Citation, type OrganizationEvent, type ReadOptions, type Source, chronicle, read } from "annals";
import { describe, expect, it } from "vitest";
import { type AnyEntry, chronicleOf, corrected, event, library, retracted } from "../arbitraries.js";

type Cited = readonly [Citation, ...Citation[]];
const cite = (...sources: readonly (string | Citation)[]): Cited =>
  sources.map((each) => (typeof each === "string" ? { source: each } : each)) as unknown as Cited;
const joined = (sources: Cited, on = "1993-06", more: { readonly id?: string; readonly disputed?: true } = {}) =>
  event("Joined", { party: "norway", as: "member" }, on, { id: "joined", sources, ...more });

/** What a reader holds true. */
function held(
  entries: readonly AnyEntry[],
  options: ReadOptions = {},
  sources: Readonly<Record<string, Source>> = {},
): readonly OrganizationEvent[] {
  return read(chronicleOf(entries, { ...library, ...sources }), options).events();
}
/** The ids with the dates of what a reader holds true; `?` where it is disputed. */
const dates = (...args: Parameters<typeof held>) =>
  held(...args).map(({ id, on, disputed }) => `${id} ${on}${disputed === true ? " ?" : ""}`);
const inference = (...restsOn: readonly [string, ...string[]]): Source => ({
  kind: "inference",
  reason: "It follows.",
  restsOn,
});

describe("what was known by a day", () => {
  const entries = [joined(cite("early"))];

  it("is what had been published by then, that day included", () => {
    expect(dates(entries, { knownBy: "1994-03-03" })).toEqual([]);
    expect(dates(entries, { knownBy: "1994-03-04" })).toEqual(["joined 1993-06"]);
    expect(dates(entries, { knownBy: "2024-01-01" })).toEqual(["joined 1993-06"]);
  });

  it("counts an imprecise date of publication by its last day", () => {
    const year = [joined(cite("middle"))];
    expect(dates(year, { knownBy: "1995-12-30" })).toEqual([]);
    expect(dates(year, { knownBy: "1995-12-31" })).toEqual(["joined 1993-06"]);
    const open: Source = { kind: "article", title: "Some time after", published: "[1994-01-01..]" };
    expect(dates([joined(cite("open"))], { knownBy: "2024-01-01" }, { open })).toEqual([]);
    const before: Source = { kind: "article", title: "Some time before", published: "[..1994-01-01]" };
    expect(dates([joined(cite("before"))], { knownBy: "1994-01-01" }, { before })).toEqual(["joined 1993-06"]);
    expect(dates([joined(cite("before"))], { knownBy: "1993-12-31" }, { before })).toEqual([]);
  });

  it("has nothing from a publication without a date, which is known only without a day", () => {
    expect(dates([joined(cite("undated"))], { knownBy: "2024-01-01" })).toEqual([]);
    expect(dates([joined(cite("undated"))])).toEqual(["joined 1993-06"]);
  });

  it("looks at when it was published, and not at when it happened", () => {
    expect(dates([joined(cite("late"), "1950")], { knownBy: "1960-01-01" })).toEqual([]);
  });
});

describe("the date of what is believed", () => {
  const entry = joined(
    cite({ source: "early", on: "1993" }, { source: "middle", on: "1993-09" }, "late"),
    "1993-09-24",
  );

  it("is the record's own with every citation left", () => {
    expect(dates([entry])).toEqual(["joined 1993-09-24"]);
    expect(held([entry])[0]?.sources).toHaveLength(3);
  });

  it("is what the remaining citation gives", () => {
    expect(dates([entry], { knownBy: "1994-12-31" })).toEqual(["joined 1993"]);
    expect(dates([entry], { according: "middle" })).toEqual(["joined 1993-09"]);
  });

  it("is the event's where the remaining citation gives none of its own", () => {
    expect(dates([entry], { according: "late" })).toEqual(["joined 1993-09-24"]);
  });

  it("is one of those that the remaining citations give, where nobody ranks them", () => {
    const three = joined(cite({ source: "early", on: "1993-09-09" }, { source: "middle", on: "1993-12-09" }, "late"));
    expect(dates([three], { knownBy: "1995-12-31" })).toEqual(["joined [1993-09-09,1993-12-09]"]);
  });

  it("is said once where the remaining citations agree", () => {
    const three = joined(cite({ source: "early", on: "1993" }, { source: "middle", on: "1993" }, "late"));
    expect(dates([three], { knownBy: "1995-12-31" })).toEqual(["joined 1993"]);
  });

  it("is the most trusted one's in an order of trust, whatever the order of citation", () => {
    expect(dates([entry], { according: ["early", "middle"] })).toEqual(["joined 1993"]);
    expect(dates([entry], { according: ["middle", "early"] })).toEqual(["joined 1993-09"]);
    expect(dates([entry], { according: ["undated", "middle", "early"] })).toEqual(["joined 1993-09"]);
  });

  it("is the most trusted one's among those that had been published", () => {
    expect(dates([entry], { according: ["late", "middle", "early"], knownBy: "1995-12-31" })).toEqual([
      "joined 1993-09",
    ]);
    expect(dates([entry], { according: ["late", "middle"], knownBy: "1994-12-31" })).toEqual([]);
  });

  it("comes with the citations that are left, and no others", () => {
    const cited = (options: ReadOptions) => held([entry], options)[0]?.sources.map(({ source }) => source);
    expect(cited({ knownBy: "1995-12-31" })).toEqual(["early", "middle"]);
    expect(cited({ according: ["late", "early"] })).toEqual(["early", "late"]);
  });

  it("decides the order of events, and so what a replay makes of them", () => {
    const left = event("Withdrew", { party: "norway" }, "1993-05", {
      id: "left",
      sources: cite("early", { source: "late", on: "1993-10" }),
    });
    expect(dates([entry, left])).toEqual(["left 1993-05", "joined 1993-09-24"]);
    expect(dates([entry, left], { according: "late" })).toEqual(["joined 1993-09-24", "left 1993-10"]);
  });
});

describe("whose word is taken", () => {
  it("that of the sources asked, and of no other", () => {
    const entries = [joined(cite("early")), joined(cite("late"), "1995", { id: "again" })];
    expect(dates(entries, { according: "early" })).toEqual(["joined 1993-06"]);
    expect(dates(entries, { according: ["late"] })).toEqual(["again 1995"]);
    expect(dates(entries, { according: ["late", "early"] })).toEqual(["joined 1993-06", "again 1995"]);
    expect(dates(entries, { according: [] })).toEqual([]);
  });
});

describe("a denial", () => {
  const denied: Citation = { source: "middle", denies: true };

  it("with every citation left, is outweighed by the record's own word", () => {
    expect(dates([joined(cite("early", denied))])).toEqual(["joined 1993-06"]);
    expect(dates([joined(cite("early", denied), "1993-06", { disputed: true })])).toEqual(["joined 1993-06 ?"]);
  });

  it("with supporters only left, is not heard", () => {
    const entry = joined(cite("early", denied), "1993-06", { disputed: true });
    expect(dates([entry], { knownBy: "1994-12-31" })).toEqual(["joined 1993-06"]);
  });

  it("left alone, is believed", () => {
    expect(dates([joined(cite("late", denied))], { knownBy: "1995-12-31" })).toEqual([]);
    expect(dates([joined(cite("late", denied))], { according: "middle" })).toEqual([]);
  });

  it("beside a supporter, with another citation gone, makes the event disputed", () => {
    const entry = joined(cite({ source: "early", on: "1993" }, denied, "late"));
    expect(dates([entry], { knownBy: "1995-12-31" })).toEqual(["joined 1993 ?"]);
  });

  it("gives no date", () => {
    const entry = joined(cite({ source: "early", on: "1993" }, { ...denied, on: "1990" }, "late"));
    expect(dates([entry], { knownBy: "1995-12-31" })).toEqual(["joined 1993 ?"]);
  });

  it("in an order of trust, decides where it is trusted more, and not where it is trusted less", () => {
    const entry = joined(cite("early", denied, "late"));
    expect(dates([entry], { according: ["middle", "early"] })).toEqual([]);
    expect(dates([entry], { according: ["early", "middle"] })).toEqual(["joined 1993-06"]);
    expect(dates([joined(cite("early", denied))], { according: ["middle", "early"] })).toEqual([]);
  });

  it("makes a disputed event happen in some worlds and not in others", () => {
    const reading = read(chronicleOf([joined(cite("early", denied, "late"))], library), { knownBy: "1995-12-31" });
    expect(reading.at("1994-01-01").is("norway", "member", "club").value).toBe("unknown");
  });
});

describe("an inference", () => {
  const follows = inference("joined");
  const ground = joined(cite("early", { source: "late", on: "1990" }));
  const concluded = event("Ratified", { party: "norway" }, "1994", { id: "ratified", sources: cite("follows") });

  it("is believed with what it rests on, whoever is asked", () => {
    const both = ["joined 1993-06", "ratified 1994"];
    expect(dates([ground, concluded], {}, { follows })).toEqual(both);
    expect(dates([ground, concluded], { according: "early" }, { follows })).toEqual(both);
    expect(dates([ground, concluded], { knownBy: "1994-12-31" }, { follows })).toEqual(both);
  });

  it("vanishes with what it rests on", () => {
    expect(dates([ground, concluded], { according: "middle" }, { follows })).toEqual([]);
    expect(dates([ground, concluded], { knownBy: "1990-01-01" }, { follows })).toEqual([]);
    expect(dates([ground, retracted("joined"), concluded], {}, { follows })).toEqual([]);
  });

  it("needs all that it rests on", () => {
    const other = event("Renamed", { name: "Other" }, "1993", { id: "renamed", sources: cite("late") });
    const sources = { follows: inference("joined", "renamed") };
    expect(dates([ground, other, concluded], {}, sources)).toContain("ratified 1994");
    expect(dates([ground, other, concluded], { according: "early" }, sources)).toEqual(["joined 1993-06"]);
  });

  it("is not believed by who wants none, unless a source states the same", () => {
    expect(dates([ground, concluded], { inferences: false }, { follows })).toEqual(["joined 1993-06"]);
    const stated = event("Ratified", { party: "norway" }, "1994", {
      id: "ratified",
      sources: cite("follows", { source: "early", on: "1995" }),
    });
    expect(dates([ground, stated], { inferences: false }, { follows })).toContain("ratified 1995");
  });

  it("may rest on one that comes later in the record, or stands in another record", () => {
    expect(dates([concluded, ground], { according: "early" }, { follows })).toEqual([
      "joined 1993-06",
      "ratified 1994",
    ]);
    const body = event("Founded", { name: "The Staff", parent: "club" }, "1995", {
      id: "body",
      organization: "staff",
      sources: cite("follows"),
    });
    expect(dates([ground, body], { according: "early" }, { follows })).toEqual(["joined 1993-06", "body 1995"]);
    expect(dates([ground, body], { according: "middle" }, { follows })).toEqual([]);
  });

  it("may rest on another inference, down a chain", () => {
    const chain = [
      ground,
      concluded,
      event("Renamed", { name: "Other" }, "1995", { id: "renamed", sources: cite("further") }),
      event("SeatMoved", { seat: "Oslo" }, "1996", { id: "moved", sources: cite("furthest") }),
    ];
    const sources = { follows, further: inference("ratified"), furthest: inference("renamed") };
    expect(dates(chain, { according: "early" }, sources)).toHaveLength(4);
    expect(dates(chain, { according: "middle" }, sources)).toEqual([]);
    expect(dates([...chain, retracted("ratified", { sources: cite("early") })], {}, sources)).toEqual([
      "joined 1993-06",
    ]);
  });

  it("is nobody's word: it decides only where nobody speaks", () => {
    const both = event("Ratified", { party: "norway" }, "1994", {
      id: "ratified",
      sources: cite("follows", { source: "early", on: "1995" }),
    });
    expect(dates([ground, both], { according: ["early"] }, { follows })).toContain("ratified 1995");
    expect(dates([ground, both], { according: ["late"] }, { follows })).toContain("ratified 1994");
  });

  it("rests on a disputed event as on any other", () => {
    const disputed = joined(cite("early"), "1993-06", { disputed: true });
    expect(dates([disputed, concluded], {}, { follows })).toEqual(["joined 1993-06 ?", "ratified 1994"]);
  });
});

describe("a correction", () => {
  const entry = joined(cite("early"), "1993");

  it("puts another date, other data, or both", () => {
    expect(dates([entry, corrected("joined", { on: "1993-09-24" })])).toEqual(["joined 1993-09-24"]);
    const [changed] = held([entry, corrected("joined", { data: { as: "observer" } })]);
    expect(changed).toMatchObject({ on: "1993", data: { party: "norway", as: "observer" } });
    const [both] = held([entry, corrected("joined", { on: "1990", data: { reason: "asked" } })]);
    expect(both).toMatchObject({ on: "1990", data: { party: "norway", as: "member", reason: "asked" } });
  });

  it("is no event of the organisation itself", () => {
    expect(held([entry, corrected("joined", { on: "1994" })])).toHaveLength(1);
  });

  it("that comes later wins", () => {
    const list = [
      entry,
      corrected("joined", { on: "1994", data: { as: "guest" } }, { id: "first" }),
      corrected("joined", { on: "1995" }, { id: "second" }),
    ];
    expect(held(list)).toMatchObject([{ on: "1995", data: { as: "guest" } }]);
  });

  it("that comes later wins, also where something else rests on it", () => {
    const list = [
      event("Renamed", { name: "Other" }, "1990", { id: "renamed", sources: cite("follows") }),
      entry,
      corrected("joined", { on: "1994" }, { id: "first" }),
      corrected("joined", { on: "1995" }, { id: "second" }),
    ];
    expect(dates(list, {}, { follows: inference("second") })).toEqual(["renamed 1990", "joined 1995"]);
  });

  it("that was published later is known later", () => {
    const list = [entry, corrected("joined", { on: "1993-09-24" }, { sources: cite("late") })];
    expect(dates(list, { knownBy: "1995-12-31" })).toEqual(["joined 1993"]);
    expect(dates(list, { knownBy: "1996-07-01" })).toEqual(["joined 1993-09-24"]);
  });

  it("is not believed when its source is not asked", () => {
    const list = [entry, corrected("joined", { on: "1993-09-24" }, { sources: cite("late") })];
    expect(dates(list, { according: "early" })).toEqual(["joined 1993"]);
    expect(dates(list, { according: ["early", "late"] })).toEqual(["joined 1993-09-24"]);
    expect(dates(list, { according: "late" })).toEqual([]);
  });

  it("may itself be inferred", () => {
    const renamed = event("Renamed", { name: "Other" }, "1990", { id: "renamed", sources: cite("late") });
    const list = [entry, renamed, corrected("joined", { on: "1992" }, { sources: cite("follows") })];
    const sources = { follows: inference("renamed") };
    expect(dates(list, {}, sources)).toContain("joined 1992");
    expect(dates(list, { inferences: false }, sources)).toContain("joined 1993");
    expect(dates(list, { according: "early" }, sources)).toEqual(["joined 1993"]);
  });

  it("that is taken back corrects nothing", () => {
    const list = [entry, corrected("joined", { on: "1994" }, { id: "first" }), retracted("first")];
    expect(dates(list)).toEqual(["joined 1993"]);
  });
});

describe("a retraction", () => {
  const entry = joined(cite("early"), "1993");

  it("takes an entry back", () => {
    expect(dates([entry, retracted("joined")])).toEqual([]);
  });

  it("takes it back for those who know of it, and believe it", () => {
    const list = [entry, retracted("joined", { sources: cite("late") })];
    expect(dates(list, { knownBy: "1996-06-30" })).toEqual(["joined 1993"]);
    expect(dates(list, { knownBy: "1996-07-01" })).toEqual([]);
    expect(dates(list, { according: "early" })).toEqual(["joined 1993"]);
    expect(dates(list, { according: ["late", "early"] })).toEqual([]);
  });

  it("of a retraction gives the entry back", () => {
    const list = [entry, retracted("joined", { id: "first" }), retracted("first", { id: "second" })];
    expect(dates(list)).toEqual(["joined 1993"]);
    expect(dates([...list, retracted("second", { id: "third" })])).toEqual([]);
  });

  it("wins over a correction, before or after it", () => {
    expect(dates([entry, retracted("joined"), corrected("joined", { on: "1994" })])).toEqual([]);
    expect(dates([entry, corrected("joined", { on: "1994" }), retracted("joined")])).toEqual([]);
  });
});

describe("the date of an inference", () => {
  const made = chronicle({
    parties: { club: { kind: "organization", name: "The Club" }, norway: { kind: "state", name: "Norway" } },
    sources: {
      early: { kind: "article", title: "Early", published: "1950" },
      late: { kind: "article", title: "Late", published: "2000" },
      follows: { kind: "inference", reason: "It follows.", restsOn: ["founded"] },
    },
    records: {
      club: [
        {
          id: "founded",
          type: "Founded",
          organization: "club",
          on: "1940",
          data: { name: "The Club" },
          sources: [{ source: "early" }],
        },
        {
          id: "joined",
          type: "Joined",
          organization: "club",
          on: "1941",
          data: { party: "norway", as: "member" },
          sources: [{ source: "early", on: "1942" }, { source: "late" }, { source: "follows", on: "[1941..1949]" }],
        },
        {
          id: "left",
          type: "Withdrew",
          organization: "club",
          on: "1950",
          data: { party: "norway" },
          sources: [{ source: "late" }, { source: "follows", on: "[1949..1950]" }],
        },
      ],
    },
  });
  const datesBy = (knownBy?: string) =>
    read(made, knownBy === undefined ? {} : { knownBy })
      .events()
      .map(({ id, on }) => [id, on]);

  it("counts only where nobody speaks", () => {
    expect(datesBy("1960-01-01")).toEqual([
      ["founded", "1940"],
      ["joined", "1942"],
      ["left", "[1949..1950]"],
    ]);
  });

  it("is of no weight beside the record's own, with every citation left", () => {
    expect(datesBy()).toEqual([
      ["founded", "1940"],
      ["joined", "1941"],
      ["left", "1950"],
    ]);
  });
});
