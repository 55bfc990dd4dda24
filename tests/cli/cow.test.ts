import { readFileSync } from "node:fs";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { cowDocument, textIn } from "../../src/cli/cow.js";
import type { CowCell, CowStanding } from "../../src/formats/correlates-of-war.js";
import { compare, shared } from "../../src/page/cow-comparison.js";
import { differencesTable } from "../../src/page/cow-page.js";
import { rowsOf } from "../../src/page/cow-rows.js";
import { verdicts } from "../../src/page/cow-verdicts.js";

// The data of the Correlates of War are not in the repository: `COW=FOLDER` names your own copy.
const folder = process.env["COW"] ?? "";
const document = readFileSync(new URL("../../docs/correlates-of-war.md", import.meta.url), "utf8");

const codes: Readonly<Record<string, CowStanding>> = {
  nothing: "none",
  "a member": "member",
  "an associate": "associate",
  "an observer": "observer",
};

/** The section of the document about one organisation: its rows, and the cells that they stand for. */
function sectionOf(column: string): { readonly rows: readonly string[]; readonly cells: readonly CowCell[] } {
  const section = document.split("\n## ").find((text) => text.includes(`Column \`${column}\``)) ?? "";
  const rows = section.split("\n").filter((line) => /^\| .*\(\d+\) \|/.test(line));
  return { rows, cells: rows.flatMap((row) => cellsOf(column, row)) };
}

function cellsOf(column: string, row: string): CowCell[] {
  const [states = "", years = "", cow = ""] = row.slice(2).split(" | ");
  const [from = NaN, to = from] = years.split(" to ").map(Number);
  const standing = codes[cow];
  if (standing === undefined) throw new Error(`no standing in ${row}`);
  return [...states.matchAll(/\((\d+)\)/g)].flatMap(([, state]) =>
    Array.from({ length: to - from + 1 }, (_, index): CowCell => {
      return { organization: column, state: Number(state), year: from + index, standing };
    }),
  );
}

describe("the document on the Correlates of War", () => {
  it.each(shared.map((each) => [each.column, each] as const))("has of %s what the record gives", (column, each) => {
    const { rows, cells } = sectionOf(column);
    expect(document).toContain(`Column \`${column}\``);
    expect(differencesTable(each, compare(each, cells))).toEqual(rows);
  });

  it("says what became of Uzbekistan", () => {
    const { cells } = sectionOf("csto");
    const uzbekistan = cells.filter(({ state }) => state === 704).map(({ year, standing }) => [year, standing]);
    expect(uzbekistan).toEqual([
      ...[2002, 2003, 2004, 2005].map((year) => [year, "member"]),
      ...[2012, 2013, 2014].map((year) => [year, "none"]),
    ]);
    expect(document).toContain("a member from 2002 to 2011 and nothing from 2012 to 2014");
  });

  it("judges every row, and every verdict is of a row", () => {
    const judged = shared.flatMap((each) => rowsOf(each.column, compare(each, sectionOf(each.column).cells)));
    expect(judged.filter(({ verdict }) => verdict === null)).toEqual([]);
    const used = new Set(judged.map(({ verdict }) => verdict));
    expect(verdicts.filter((verdict) => !used.has(verdict))).toEqual([]);
  });

  it("cites events that there are", () => {
    const missing = verdicts.flatMap(({ column, events = [] }) => {
      const records = Object.values(shared.find((each) => each.column === column)?.chronicle.records ?? {});
      const known = new Set(records.flatMap((record) => record.map(({ id }) => id)));
      return events.filter((id) => !known.has(id));
    });
    expect(missing).toEqual([]);
  });

  it.skipIf(folder === "")(
    "is what the table and the records give: run `npm run cow -- FOLDER` after a change",
    () => {
      expect(cowDocument(folder)).toBe(document);
    },
    60_000,
  );

  it("is made of no folder without the table", () => {
    expect(() => textIn("tests/cli", "state_year_format3.csv")).toThrow("tests/cli has neither state_year_format3.csv");
  });
});
