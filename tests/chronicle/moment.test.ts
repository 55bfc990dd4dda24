import { type OrganizationEvent, type Party, type Source, chronicle, read } from "annals";
import { csto } from "annals/events/csto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chronicleOf, event, events, parties } from "../arbitraries.js";

const article = "asia-plus-2012-11-02";
const today = read(csto, { according: article });

describe("is", () => {
  it("says what was asked and rests on the events that turned it", () => {
    const answer = today.at("1994-01-01").is("azerbaijan", "member", "csto");
    expect(answer.question).toEqual({ party: "azerbaijan", status: "member", organization: "csto", day: "1994-01-01" });
    expect(answer.because.map(({ id }) => id)).toEqual(["azerbaijan-joined"]);
  });

  it("rests on what is open and on what it would turn, where it is unknown", () => {
    const answer = today.at("2003-01-01").is("uzbekistan", "member", "csto");
    expect(answer.value).toBe("unknown");
    expect(answer.because.map(({ id }) => id)).toEqual(["cst-founded", "uzbekistan-lapsed"]);
  });

  it("rests on nothing where nothing on record says so", () => {
    expect(today.at("1950-01-01").is("russia", "member", "csto")).toMatchObject({ value: "no", because: [] });
    expect(today.at("2012-11-02").is("russia", "member", "icmec")).toMatchObject({ value: "no", because: [] });
  });

  it("does not rest on what came later and changed nothing of it", () => {
    const answer = today.at("2010-01-01").is("uzbekistan", "participating", "csto");
    expect(answer.because.map(({ id }) => id)).not.toContain("uzbekistan-ratified-2008");
  });
});

describe("what is no status", () => {
  it.each([
    ["membr", 'no status is called "membr"; did you mean "member"?'],
    ["toString", /^status: no status is called "toString"/],
    [["member"], /^status: no status is called \["member"\]; known are none, signatory, observer/],
    [undefined, /^status: no status is called undefined; known are none, signatory, observer/],
  ])("cannot be asked, such as %j", (status, message) => {
    // @ts-expect-error -- no status, as a program without types may ask
    const call = () => today.at("2012-11-02").is("armenia", status, "csto");
    const problem = expect.objectContaining({ code: "unknown-status", at: "status", value: status }) as unknown;
    expect(call).toThrow(expect.objectContaining({ problems: [problem] }));
    expect(call).toThrow(message);
  });
});

describe("standing", () => {
  it("gives every possible standing", () => {
    const { possible, because } = today.at("1993-06-01").standing("belarus", "csto");
    expect(possible.map(({ status }) => status)).toEqual(["none", "member"]);
    expect(because.map(({ id }) => id)).toEqual(["belarus-joined"]);
    expect(today.at("1994-01-01").standing("belarus", "csto").possible).toMatchObject([
      { status: "member", since: "1993" },
    ]);
  });
});

describe("members", () => {
  it("are sorted by name, with certain and possible told apart", () => {
    const members = today.at("1993-06-01").members("csto");
    const names = members.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(members.find(({ id }) => id === "georgia")).toMatchObject({ certainty: "possible" });
    expect(members.find(({ id }) => id === "russia")).toMatchObject({ certainty: "certain" });
  });
});

describe("members of one name", () => {
  it("stand in the order of their first events", () => {
    const joined = (party: string, on: string) =>
      event("Joined", { party, as: "member" }, on, { id: `${party}-joined` });
    const reading = read(
      chronicleOf(
        [joined("congo-west", "1990"), joined("norway", "1991"), joined("congo-east", "1992")],
        {},
        {
          "congo-east": { kind: "state", name: "Congo" },
          "congo-west": { kind: "state", name: "Congo" },
        },
      ),
    );
    expect(
      reading
        .at("1993-01-01")
        .members("club")
        .map(({ id }) => id),
    ).toEqual(["congo-west", "congo-east", "norway"]);
  });
});

describe("a moment", () => {
  it("takes a number of days as well as a day in words", () => {
    const { day } = today.at("2012-11-02");
    expect(today.at(day).members("csto")).toEqual(today.at("2012-11-02").members("csto"));
    expect(today.at(day).is("armenia", "member", "csto")).toEqual(
      today.at("2012-11-02").is("armenia", "member", "csto"),
    );
    expect(today.at(day).is("armenia", "member", "csto").question.day).toBe("2012-11-02");
  });
});

const standingTypes = [
  "Founded",
  "Joined",
  "StandingChanged",
  "Suspended",
  "Reinstated",
  "Withdrew",
  "Expelled",
  "Dissolved",
] as const;

describe("laws of moments", () => {
  const known: Readonly<Record<string, Party>> = {
    club: { kind: "organization", name: "Club" },
    "another-organization": { kind: "organization", name: "Another" },
    assembly: { kind: "organization", name: "Assembly" },
    staff: { kind: "organization", name: "Staff" },
    ...Object.fromEntries(parties.map((id) => [id, { kind: "state", name: id } as const])),
  };
  const sources: Readonly<Record<string, Source>> = { "a-source": { kind: "article", title: "An article" } };
  const clubOf = (list: readonly OrganizationEvent[]) =>
    read(chronicle({ parties: known, sources, records: { club: list } }));
  const day = fc.integer({ min: 1989, max: 1998 }).map((year) => `${year}-06-15`);

  it("is says yes exactly where every possible standing has the status, and no where none has", () => {
    fc.assert(
      fc.property(
        events({ types: standingTypes, maxLength: 12 }),
        day,
        fc.constantFrom(...parties),
        (list, on, party) => {
          const moment = clubOf(list).at(on);
          const members = moment.standing(party, "club").possible.filter(({ status }) => status === "observer").length;
          const all = moment.standing(party, "club").possible.length;
          const value = members === 0 ? "no" : members === all ? "yes" : "unknown";
          expect(moment.is(party, "observer", "club").value).toBe(value);
        },
      ),
    );
  });

  it("lists as members exactly those of whom is does not say no", () => {
    fc.assert(
      fc.property(events({ types: standingTypes, maxLength: 12 }), day, (list, on) => {
        const moment = clubOf(list).at(on);
        const listed = new Map(moment.members("club").map(({ id, certainty }) => [id, certainty]));
        for (const party of parties) {
          const value = { certain: "yes", possible: "unknown", none: "no" }[listed.get(party) ?? "none"];
          expect(moment.is(party, "member", "club").value).toBe(value);
        }
      }),
    );
  });

  it("has the standing of the state among the possible ones, where every date is a day and every order lawful", () => {
    fc.assert(
      fc.property(events({ types: ["Joined", "Withdrew"], maxLength: 12 }), day, (list, on) => {
        const dated = list.map((each, index) => ({
          ...each,
          on: `199${index % 9}-01-${String(index + 1).padStart(2, "0")}`,
        }));
        const reading = clubOf(dated);
        const state = reading.at(on).organization("club");
        for (const party of parties) {
          const { possible } = reading.at(on).standing(party, "club");
          expect(possible).toEqual([state.standings[party] ?? { status: "none", founder: false, ratified: null }]);
        }
      }),
    );
  });
});
