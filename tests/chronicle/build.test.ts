import { AnnalsError, type Chronicle, type Source, chronicle, read } from "annals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chronicleOf, corrected, event, literalsOf, recordsOf, retracted } from "../arbitraries.js";
import { problems, wrong } from "./problems.js";

const joined = event("Joined", { party: "norway", as: "member" }, "1991", { id: "joined" });
const left = event("Withdrew", { party: "norway" }, "1995", { id: "left" });

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

describe("a chronicle", () => {
  const literals = () =>
    literalsOf(
      [
        event("Founded", { name: "The Club", founders: ["sweden"] }, "1990"),
        structuredClone(joined),
        structuredClone(left),
        corrected("joined", { on: "1992", data: { as: "observer" } }),
        retracted("left"),
      ],
      { guess: { kind: "inference", reason: "It follows.", restsOn: ["joined"] } },
      {
        ada: { kind: "person", name: "Ada", aliases: ["A."], cow: [{ abbreviation: "ADA", number: 1, from: "1900" }] },
      },
    );

  it("is a copy of the literals, which stay as they are", () => {
    const given = literals();
    const before = JSON.stringify(given);
    const made = chronicle(given as never) as Chronicle;
    expect(JSON.parse(JSON.stringify(made))).toEqual(JSON.parse(before));
    expect(JSON.stringify(given)).toBe(before);
    for (const part of [
      given,
      given.parties,
      given.sources,
      given.records,
      given.records["club"],
      given.records["club"]?.[1],
    ])
      expect(Object.isFrozen(part)).toBe(false);
  });

  it("does not change with the literals afterwards", () => {
    const given = literals();
    const made = chronicle(given as never) as Chronicle;
    const before = JSON.stringify(made);
    (given.records["club"] ?? []).pop();
    for (const entry of given.records["club"] ?? []) {
      Object.assign(entry.data, { party: "iceland" });
      if (entry.type === "Corrected") Object.assign(entry.data.data ?? {}, { as: "guest" });
      Object.assign(entry.sources[0], { source: "nobody" });
    }
    Object.assign(given.parties["ada"] ?? {}, { name: "Eve" });
    expect(JSON.stringify(made)).toBe(before);
  });

  it("is frozen to the bottom", () => {
    expect(isDeeplyFrozen(chronicle(literals() as never))).toBe(true);
  });

  it("has dictionaries without a prototype, in which no name can be anything but data", () => {
    const made = chronicle(literals() as never) as Chronicle;
    for (const part of [made.parties, made.sources, made.records]) expect(Object.getPrototypeOf(part)).toBeNull();
    expect(made.parties["constructor"]).toBeUndefined();
  });

  it("may have organisations without a record, and a record without entries", () => {
    const made = chronicleOf([joined]);
    expect(read(made).events({ organization: "staff" })).toEqual([]);
    expect(problems({ ...literalsOf([]), records: { club: [] } })).toEqual([]);
  });

  it("may be made of another, and reads the same", () => {
    const made = chronicle(literals() as never) as Chronicle;
    const again = chronicle(made as never) as Chronicle;
    expect(again).toEqual(made);
    expect(read(again).events()).toEqual(read(made).events());
  });
});

describe("a chronicle that was not made by `chronicle`", () => {
  it("is checked when it is read", () => {
    expect(() => read({} as never)).toThrow(AnnalsError);
    expect(() => read(literalsOf([{ ...joined, on: "x" }]) as never)).toThrow(/records\.club\[0\]\.on/);
  });

  it("reads the same as it does when it was made", () => {
    fc.assert(
      fc.property(
        recordsOf({ denials: true, inferences: true, corrections: true, retractions: true }),
        ({ entries, sources }) => {
          const made = chronicleOf(entries, sources);
          const plain = JSON.parse(JSON.stringify(made)) as Chronicle;
          for (const options of [{}, { knownBy: "1995-12-31" }, { according: ["late", "early"], inferences: false }])
            expect(read(plain, options).events()).toEqual(read(made, options).events());
        },
      ),
      { numRuns: 50 },
    );
  });

  it("is read as it is then, and what is read does not change with it", () => {
    const plain = JSON.parse(JSON.stringify(chronicleOf([joined]))) as Chronicle;
    const reading = read(plain);
    Object.assign(plain.records["club"]?.[0] ?? {}, { on: "1999" });
    expect(reading.events()).toMatchObject([{ on: "1991" }]);
    expect(read(plain).events()).toMatchObject([{ on: "1999" }]);
  });
});

describe("what is wrong is found", () => {
  it("all of it at once, each with its place", () => {
    const found = problems({
      parties: {
        club: { kind: "organization", name: "The Club" },
        "No Id": { kind: "state", name: "Nowhere" },
        norway: { kind: "kingdom", name: "" },
      },
      sources: { minutes: { kind: "official", title: "Minutes", published: "1994/.." } },
      records: {
        club: [
          { ...joined, on: "1993-13", sources: [] },
          { ...left, data: { party: "norwya", reason: 5 } },
        ],
      },
    });
    expect(found.map((said) => said.split(":")[0])).toEqual([
      "parties.No Id bad-chronicle",
      "parties.norway.kind bad-event",
      "parties.norway.name bad-event",
      "sources.minutes.published bad-date",
      "records.club[0].on bad-date",
      "records.club[0].sources bad-event",
      "records.club[1].data.reason bad-event",
      "records.club[1].data.party unknown-party",
    ]);
  });

  it("in its parts", () => {
    expect(problems(undefined)).toEqual(["chronicle bad-chronicle: expected a chronicle, found undefined"]);
    expect(problems([])).toEqual(["chronicle bad-chronicle: expected a chronicle, found []"]);
    expect(problems({}).map((said) => said.split(":")[0])).toEqual([
      "parties bad-chronicle",
      "sources bad-chronicle",
      "records bad-chronicle",
    ]);
    expect(problems({ ...literalsOf([]), records: { club: {} } })).toEqual([
      "records.club bad-chronicle: expected a list of events, found {}",
    ]);
    expect(problems({ ...literalsOf([]), records: { club: [5] } })).toEqual([
      "records.club[0] bad-event: expected an event, found 5",
    ]);
  });

  it("a field of the chronicle that there is none of", () => {
    expect(problems({ ...literalsOf([]), record: {} })).toEqual([expect.stringMatching(/^record bad-chronicle: /)]);
  });

  it("a hole in a record", () => {
    const sparse = [joined];
    sparse[2] = left as never;
    expect(problems({ ...literalsOf([]), records: { club: sparse } })).toEqual([
      expect.stringMatching(/^records\.club\[1\] bad-event/),
    ]);
  });

  it("an id that stands twice, in one record or in two", () => {
    expect(wrong([joined, { ...left, id: "joined" }])).toEqual([
      expect.stringMatching(/^records\.club.* duplicate-id: the id "joined"/),
    ]);
    const elsewhere = event("Founded", { name: "The Staff" }, "1990", { id: "joined", organization: "staff" });
    expect(wrong([joined, elsewhere])).toEqual([expect.stringMatching(/^records\.staff.* duplicate-id: /)]);
  });

  it("a name that nobody has, with the nearest that somebody has", () => {
    expect(wrong([event("Joined", { party: "norwya", as: "member" })])).toEqual([
      'records.club[0].data.party unknown-party: no party has the id "norwya"; did you mean "norway"?',
    ]);
    expect(wrong([{ ...joined, sources: [{ source: "minuts" }] }])).toEqual([
      'records.club[0].sources[0].source unknown-source: no source has the id "minuts"; did you mean "minutes"?',
    ]);
    expect(wrong([event("LeftBody", { party: "norway", body: "staf" })])).toEqual([
      'records.club[0].data.body unknown-organization: no organization has the id "staf"; did you mean "staff"?',
    ]);
    expect(
      wrong([
        event("MeetingHeld", { planned: "meting-planned" }),
        event("MeetingPlanned", {}, "1990", { id: "meeting-planned" }),
      ]),
    ).toEqual([
      'records.club[0].data.planned unknown-event: no event has the id "meting-planned"; did you mean "meeting-planned"?',
    ]);
    const of = problems(literalsOf([], {}, { storting: { kind: "parliament", name: "The Storting", of: "norge" } }));
    expect(of).toEqual([expect.stringMatching(/^parties\.storting\.of unknown-party/)]);
    const copies = problems(literalsOf([], { copy: { kind: "article", title: "A copy", copies: ["paper"] } }));
    expect(copies).toEqual([expect.stringMatching(/^sources\.copy\.copies\[0\] unknown-source/)]);
    const rests = problems(
      literalsOf([], { guess: { kind: "inference", reason: "It follows.", restsOn: ["nothing"] } }),
    );
    expect(rests).toEqual([expect.stringMatching(/^sources\.guess\.restsOn\[0\] unknown-event/)]);
  });

  it("a party where an organisation should be", () => {
    expect(wrong([event("LeftBody", { party: "norway", body: "sweden" })])).toEqual([
      expect.stringMatching(/^records\.club\[0\]\.data\.body unknown-organization/),
    ]);
    expect(problems({ ...literalsOf([]), records: { norway: [] } })).toEqual([
      expect.stringMatching(/^records\.norway unknown-organization/),
    ]);
  });

  it("an entry in the record of another organisation", () => {
    expect(problems({ ...literalsOf([]), records: { staff: [joined] } })).toEqual([
      expect.stringMatching(/^records\.staff.* bad-event: belongs to "club" and stands in the record of "staff"/),
    ]);
  });

  it("an event that every source denies", () => {
    expect(wrong([{ ...joined, sources: [{ source: "minutes", denies: true }] }])).toEqual([
      expect.stringMatching(/^records\.club.* bad-event: every source denies it/),
    ]);
  });

  it("a name that only objects have", () => {
    expect(wrong([event("Joined", { party: "constructor", as: "member" })])).toEqual([
      expect.stringMatching(/unknown-party: no party has the id "constructor"/),
    ]);
    const parties = JSON.parse('{"__proto__":{"kind":"state","name":"Nowhere"}}') as object;
    expect(problems({ ...literalsOf([]), parties })[0]).toMatch(/^parties\.__proto__ bad-chronicle/);
  });

  it("and says it once", () => {
    expect(wrong([joined, corrected("nothing", { on: "1999" })])).toHaveLength(1);
    expect(wrong([corrected("joined", { on: "1999" }), joined])).toHaveLength(1);
  });

  it("and not what only follows from it: an entry that is wrong is still there to be spoken of", () => {
    const bad = { ...joined, on: "1993-13" };
    expect(wrong([bad, corrected("joined", { on: "1999" })]).map((said) => said.split(":")[0])).toEqual([
      "records.club[0].on bad-date",
    ]);
    const guess: Source = { kind: "inference", reason: "It follows.", restsOn: ["joined"] };
    expect(wrong([bad], { guess }).map((said) => said.split(":")[0])).toEqual(["records.club[0].on bad-date"]);
  });

  it("with places that find the entry also where two have one id", () => {
    const [found] = wrong([joined, left, { ...left, id: "joined" }]);
    expect(found).toMatch(/^records\.club\[2\]/);
  });
});
