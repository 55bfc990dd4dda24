import {
  type HistoricalEvent,
  type OrganizationEvent,
  type Party,
  type Source,
  applyChanges,
  chronicle,
  read,
} from "annals";
import { type Aspect, fields, list, ruleOf, text } from "annals/aspect";
import { csto } from "annals/events/csto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chronicleOf, day, event, events, parties } from "../arbitraries.js";

const article = "asia-plus-2012-11-02";
const today = read(csto, { according: article });

describe("diff between two days", () => {
  it("says what changed, each with its events", () => {
    const changes = today.diff("2002-01-01", "2012-11-02", "csto");
    const told = Object.fromEntries(changes.map(({ says, because }) => [says, because.map(({ id }) => id)]));
    expect(told).toMatchObject({
      "Name: Collective Security Treaty → Collective Security Treaty Organization": ["renamed-csto"],
      "Acronym: CST → CSTO": ["renamed-csto"],
      "Secretary-General: nothing → Nikolai Bordyuzha": ["bordyuzha-in-office"],
      "Georgia: a member since 1993 → a former member since between April 1999 and 2 November 2012 (lapsed)": [
        "georgia-lapsed",
      ],
    });
    const uzbekistan = changes.find(({ path }) => path[1] === "uzbekistan");
    expect(uzbekistan?.says).toBe("Uzbekistan: a member since 1992, founder → a suspended member since 28 June 2012");
    expect(uzbekistan?.because.map(({ id }) => id)).toEqual([
      "uzbekistan-lapsed",
      "uzbekistan-joined-2006",
      "uzbekistan-ratified-2008",
      "uzbekistan-suspended-2012",
    ]);
  });

  it("is nothing between a day and itself", () => {
    expect(today.diff("2005-01-01", "2005-01-01", "csto")).toEqual([]);
  });

  it("runs backwards too", () => {
    const back = today.diff("2012-11-02", "2012-06-27", "csto").find(({ path }) => path[1] === "uzbekistan");
    expect(back?.says).toMatch(/^Uzbekistan: a suspended member .* → a member since 23 June 2006/);
  });
});

describe("what a change rests on", () => {
  const reading = read(
    chronicleOf([
      event("Joined", { party: "norway", as: "member" }, "1993-01-01", { id: "joined" }),
      event("Suspended", { party: "norway", basis: "sanction" }, "1994-01-01", { id: "suspended" }),
      event("Reinstated", { party: "norway" }, "1995-01-01", { id: "reinstated" }),
    ]),
  );
  const told = (from: string, to: string) =>
    reading.diff(from, to, "club").map(({ says, because }) => [says, because.map(({ id }) => id)]);

  it("are the events after the first day, up to the last and with it", () => {
    expect(told("1993-01-01", "1994-01-01")).toEqual([
      ["Norway: a member since 1 January 1993 → a suspended member since 1 January 1994", ["suspended"]],
    ]);
    expect(told("1992-12-31", "1994-12-31")).toEqual([
      ["Norway: nothing → a suspended member since 1 January 1994", ["joined", "suspended"]],
    ]);
  });

  it("are the same, where the later day comes first", () => {
    expect(told("1994-01-01", "1993-01-01")).toEqual([
      ["Norway: a suspended member since 1 January 1994 → a member since 1 January 1993", ["suspended"]],
    ]);
  });
});

describe("a change in a strand that lies in the state itself", () => {
  type Motto = HistoricalEvent<"MottoChosen", { readonly words: readonly string[] }>;
  interface MottoState {
    readonly motto: readonly string[];
    readonly chosen: boolean;
  }
  const start: MottoState = Object.freeze({ motto: Object.freeze(["none"]), chosen: false });
  const chosen: Aspect<Motto, MottoState>["handlers"]["MottoChosen"] = (state, { data }) => {
    state.motto = [...data.words];
    state.chosen = true;
  };
  const motto: Aspect<Motto, MottoState> = {
    name: "motto",
    initial: start,
    shapes: { MottoChosen: fields<Motto["data"]>({ words: list(text) }) },
    handlers: { MottoChosen: chosen },
    strands: [
      {
        name: "motto",
        start,
        free: true,
        rules: { MottoChosen: ruleOf(chosen) },
        subject: () => "the motto",
        inWords: (state: MottoState) => state.motto.join(" "),
      },
    ],
    laws: [],
    sentence: () => "a motto was chosen",
  };

  it("is said as JSON, unless it is text", () => {
    const club = chronicle({
      aspects: [motto],
      parties: { club: { kind: "organization", name: "The Club" } },
      sources: { minutes: { kind: "official", title: "Minutes" } },
      records: {
        club: [
          {
            id: "chosen",
            type: "MottoChosen",
            organization: "club",
            on: "1993-01-01",
            data: { words: ["one", "for all"] },
            sources: [{ source: "minutes" }],
          },
        ],
      },
    });
    const changes = read(club).diff("1992-01-01", "1994-01-01", "club");
    expect(changes.map(({ says }) => says)).toEqual(['Motto: ["none"] → ["one","for all"]', "Chosen: false → true"]);
  });
});

describe("diff between two readings", () => {
  it("says what a later reader holds different, and on which events they differ", () => {
    const stated = read(csto, { according: article, inferences: false });
    const changes = today.diff(stated, "2012-11-02", "csto");
    expect(changes.map(({ path }) => path)).toEqual([
      ["standings", "azerbaijan"],
      ["standings", "georgia"],
    ]);
    expect(changes[0]).toMatchObject({ before: { status: "member" }, after: { status: "former" } });
    expect(changes[0]?.because.map(({ id }) => id)).toEqual(["azerbaijan-lapsed"]);
  });

  it("rests on an event of which both have their own word, as each has it", () => {
    const sources: Readonly<Record<string, Source>> = { diary: { kind: "article", title: "A diary" } };
    const joined = event("Joined", { party: "norway", as: "member" }, "1993-01-01", {
      id: "joined",
      sources: [{ source: "minutes" }, { source: "diary", on: "1994-02-02" }],
    });
    const named = event("Renamed", { name: "The Circle" }, "1990-01-01", { id: "named" });
    const club = chronicleOf([named, joined], sources);
    const [official, diary] = [read(club), read(club, { according: "diary" })];
    const changes = official.diff(diary, "1995-01-01", "club");
    expect(changes.map(({ says, because }) => [says, because.map(({ id, on }) => [id, on])])).toEqual([
      ["Name: nothing → The Circle", [["named", "1990-01-01"]]],
      [
        "Norway: a member since 2 February 1994 → a member since 1 January 1993",
        [
          ["joined", "1993-01-01"],
          ["joined", "1994-02-02"],
        ],
      ],
    ]);
  });

  it("says what later publications changed", () => {
    const before = read(csto, { according: article, knownBy: "2012-11-01" });
    const changes = today.diff(before, "1994-01-01", "csto");
    expect(changes.find(({ path }) => path[0] === "name")?.says).toBe("Name: nothing → Collective Security Treaty");
  });
});

describe("the law of differences", () => {
  const known: Readonly<Record<string, Party>> = {
    ...Object.fromEntries(
      ["club", "another-organization", "assembly", "staff"].map(
        (id) => [id, { kind: "organization", name: id }] as const,
      ),
    ),
    ...Object.fromEntries(parties.map((id) => [id, { kind: "state", name: id }] as const)),
  };
  const sources: Readonly<Record<string, Source>> = { "a-source": { kind: "article", title: "An article" } };

  it("applied to the state on one day, the changes to another give the state on that", () => {
    const types: readonly OrganizationEvent["type"][] = [
      "Founded",
      "Renamed",
      "Joined",
      "Suspended",
      "Withdrew",
      "Dissolved",
      "TreatySigned",
      "TookOffice",
      "LeftOffice",
      "PositionStated",
    ];
    fc.assert(
      fc.property(events({ types }), day, day, (list, from, to) => {
        const reading = read(chronicle({ parties: known, sources, records: { club: list } }));
        const [before, after] = [reading.at(from).organization("club"), reading.at(to).organization("club")];
        const changes = reading.diff(from, to, "club");
        expect(applyChanges(before, changes)).toEqual(after);
        expect(applyChanges(after, reading.diff(to, from, "club"))).toEqual(before);
        expect(reading.at(from).organization("club")).toEqual(before);
        for (const change of changes) expect(change.because.length).toBeGreaterThan(0);
      }),
    );
  });
});
