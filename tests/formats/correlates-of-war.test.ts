import { AnnalsError } from "annals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CowCell, cowCells, cowSpells } from "../../src/formats/correlates-of-war.js";

const table = `"ccode","year","state","alpha","beta"
2,1950,"usa",0,1
2,1951,"usa",3,-9
20,1951,"canada",-1,2
`;
const cell = (organization: string, state: number, year: number, standing: CowCell["standing"]): CowCell => {
  return { organization, state, year, standing };
};
const problemsOf = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof AnnalsError) return error.problems.map(({ at, message }) => `${at}: ${message}`);
    throw error;
  }
  return [];
};

describe("the table by states and years", () => {
  it("gives a cell for each organisation asked for, and none where it did not exist", () => {
    expect(cowCells(table, ["beta", "alpha"])).toEqual([
      cell("beta", 2, 1950, "member"),
      cell("alpha", 2, 1950, "none"),
      cell("beta", 2, 1951, "missing"),
      cell("alpha", 2, 1951, "observer"),
      cell("beta", 20, 1951, "associate"),
    ]);
    expect(cowCells(table, [])).toEqual([]);
  });

  it("is read back from cells, in whatever order its columns stand", () => {
    const codes = { none: 0, member: 1, associate: 2, observer: 3, missing: -9 } as const;
    const standing = fc.constantFrom("none", "member", "associate", "observer", "missing", null);
    const row = fc.record({
      state: fc.integer({ min: 2, max: 990 }),
      year: fc.integer({ min: 1816, max: 2014 }),
      x: standing,
      y: standing,
    });
    const rows = fc.uniqueArray(row, { selector: ({ state, year }) => `${state} ${year}` });
    fc.assert(
      fc.property(rows, fc.shuffledSubarray(["ccode", "year", "x", "y"], { minLength: 4 }), (all, columns) => {
        const lines = all.map(({ state, year, x, y }) => {
          const values: Record<string, number> = {
            ccode: state,
            year,
            x: x === null ? -1 : codes[x],
            y: y === null ? -1 : codes[y],
          };
          return columns.map((name) => values[name]).join(",");
        });
        const expected = all.flatMap(({ state, year, x, y }) => [
          ...(x === null ? [] : [cell("x", state, year, x)]),
          ...(y === null ? [] : [cell("y", state, year, y)]),
        ]);
        expect(cowCells([columns.join(","), ...lines].join("\n"), ["x", "y"])).toEqual(expected);
      }),
    );
  });

  it("tells everything that is wrong, each with its line", () => {
    const text = "ccode,year,alpha\n2,1950,4\nx,1950,1\n2,195O,1\n2,1951\n2,1952,1\n2,1952,1\n2,1953,\n1000,1954,1";
    expect(problemsOf(() => cowCells(text, ["alpha"]))).toEqual([
      "text, line 5: expected 3 fields, as the first line has, found 2",
      "text, line 2, alpha: no such code; known are 0, 1, 2, 3, -9, -1",
      'text, line 3, ccode: expected a whole number up to 999, found "x"',
      'text, line 4, year: expected a whole number up to 9999, found "195O"',
      "text, line 7: state 2 has a line for 1952 already",
      "text, line 8, alpha: no such code; known are 0, 1, 2, 3, -9, -1",
      'text, line 9, ccode: expected a whole number up to 999, found "1000"',
    ]);
  });

  it("has the columns that are asked for", () => {
    expect(problemsOf(() => cowCells(table, ["alpha", "bet"]))).toEqual([
      'organizations[1]: the table has no column "bet"; did you mean "beta"?',
    ]);
    expect(problemsOf(() => cowCells("year,alpha\n1950,1", ["alpha"]))).toEqual([
      'text: the table has no column "ccode"',
    ]);
    expect(problemsOf(() => cowCells("", []))).toEqual(["text: expected a line that names the columns"]);
  });

  it("knows no code by the name of a method", () => {
    expect(() => cowCells("ccode,year,a\n2,1950,constructor", ["a"])).toThrow(AnnalsError);
    expect(() => cowCells("ccode,year,a\n2,1950,__proto__", ["a"])).toThrow(AnnalsError);
  });
});

describe("the list of states", () => {
  const header = "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version";

  it("gives each time that a state was in the system", () => {
    expect(cowSpells(`${header}\nUSA,2,United States of America,1816,1,1,2016,12,31,2016`)).toEqual([
      { abbreviation: "USA", number: 2, name: "United States of America", from: "1816-01-01", to: "2016-12-31" },
    ]);
  });

  it("tells everything that is wrong, each with its line", () => {
    const text = `${header}\n,2,,1816,1,1,1815,2,29,2016\nUSA,2,America,1816,13,x,1900,1,1,2016`;
    expect(problemsOf(() => cowSpells(text))).toEqual([
      "text, line 2, stateabb: a state has an abbreviation",
      "text, line 2, statenme: a state has a name",
      "text, line 2, endday: February 1815 has 28 days",
      "text, line 2: it ends on 1815-02-29, before it begins on 1816-01-01",
      'text, line 3, stday: expected a whole number up to 9999, found "x"',
      "text, line 3, stday: there is no month 13",
    ]);
    expect(problemsOf(() => cowSpells("ccode\n2"))).toEqual(['text: the table has no column "stateabb"']);
  });
});

describe("whatever is given", () => {
  const hostile = fc.oneof(fc.anything(), fc.string(), fc.constantFrom(table, `${table}2,1950`, `${table}"`));
  const refused = (run: () => unknown): void => {
    try {
      run();
    } catch (error) {
      expect(error).toBeInstanceOf(AnnalsError);
    }
  };

  it("is read, or refused with an AnnalsError", () => {
    fc.assert(
      fc.property(hostile, fc.oneof(fc.anything(), fc.array(fc.anything())), (text, organizations) => {
        // what a caller without types can do
        refused(() => cowCells(text as string, organizations as string[]));
        refused(() => cowSpells(text as string));
      }),
    );
  });
});
