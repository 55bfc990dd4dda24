import { nameOf } from "../chronicle/chronicle.js";
import type { CowCell, CowStanding } from "../formats/correlates-of-war.js";
import { inList } from "../words.js";
import { Citations } from "./cow-citations.js";
import { type Absence, type Compared, type Shared, absences, compare, shared } from "./cow-comparison.js";
import { type DifferenceRow, rowsOf } from "./cow-rows.js";
import { documentOf, line, table } from "./markdown.js";

/** Where do the Correlates of War differ from the records? A document, the same for the same cells and records. */
export function cowPage(cells: readonly CowCell[]): string {
  const all = shared.map((each) => ({ each, compared: compare(each, cells), absent: absences(each, cells) }));
  const [first, last] = yearsOf(cells);
  return documentOf([
    "# The Correlates of War, cell by cell",
    `Made from the records and a copy of the table by states and years (IGO data, version 3, ${first} to ${last}) by \`npm run cow -- FOLDER\`. The table is no part of this project: [how to get it](#the-data).`,
    introduction(cells),
    "## Counts",
    countsOf(all),
    "A cell is one state in one year. It is **equal** where the record certainly says the same of the last day of the year; **of a part** where it does not, and does of some other day of that year; **different** where it does of no day; **open** where the sources leave it open. What the table codes as no membership is the same as nothing, a former member, a signatory that is not bound, a partner or a guest. **Suspended** are those of the equal cells in which the record has, or may have, a suspended member, for which the table has no code.",
    ...all.flatMap(({ each, compared, absent }) => sectionOf(each, compared, absent)),
    "## The data",
    theData,
  ]);
}

/** The table of the differences of one organisation. Only of cells that differ, it is the same table. */
export function differencesTable(each: Shared, compared: readonly Compared[]): readonly string[] {
  const cited = new Citations(each);
  return rowsOf(each.column, compared).map((row) => line(cellsOf(row, cited)));
}

function introduction(cells: readonly CowCell[]): string {
  const uzbekistan = inList(spellsOf(cells.filter((cell) => cell.organization === "csto" && cell.state === 704)));
  return [
    `**Uzbekistan and the CSTO** show what a table of years loses. The table has Uzbekistan as ${uzbekistan}. By the record its membership had lapsed on 20 April 1999 and began again on 16 August 2006; it was suspended on 19 December 2012, and a suspended member is no stranger: it was still one when the table ends.`,
    "**Entries** agree nearly everywhere. **Exits** follow no one rule. Morocco left the OAU on 12 November 1984, and the table has it to that year. Georgia left the CIS on 18 August 2009, and the table ends it before the year of its notice, 2008. A suspension (Uzbekistan, 2012) and a frozen seat (Zaire in the OAU, 1984) seem to be taken for exits; no other suspension leaves a trace.",
    "**France** in 1966 and **Greece** in 1974 left commands of NATO and not NATO. Both have them as members without a break.",
  ].join("\n\n");
}

/** "a member from 2002 to 2011", "nothing from 2012 to 2014". */
function spellsOf(cells: readonly CowCell[]): readonly string[] {
  const runs: { standing: CowStanding; from: number; to: number }[] = [];
  for (const { standing, year } of cells) {
    const last = runs.at(-1);
    if (last?.standing === standing) last.to = year;
    else runs.push({ standing, from: year, to: year });
  }
  return runs.map(
    ({ standing, from, to }) => `${codeInWords[standing]} ${from === to ? "in" : "from"} ${span(from, to)}`,
  );
}

const codeInWords: Readonly<Record<CowStanding, string>> = {
  none: "nothing",
  member: "a member",
  associate: "an associate",
  observer: "an observer",
  missing: "missing",
};

function countsOf(all: readonly { readonly each: Shared; readonly compared: readonly Compared[] }[]): string {
  const rows = all.map(({ each, compared }) => {
    const count = (holds: (one: Compared) => boolean): number => compared.filter(holds).length;
    const of = (outcome: Compared["outcome"]): number => count((one) => one.outcome === outcome);
    const nothing = count(({ outcome, cell }) => outcome === "equal" && cell.standing === "none");
    return [
      nameOf(each.chronicle, each.organization),
      compared.length,
      nothing,
      of("equal") - nothing,
      count(({ outcome, onItsLastDay }) => outcome === "equal" && onItsLastDay.includes("suspended")),
      of("in the year"),
      of("different"),
      of("open"),
      of("missing"),
    ] as const;
  });
  const total = (index: number): number => rows.reduce((sum, row) => sum + Number(row[index]), 0);
  const head = [
    "Organisation",
    "Cells",
    "Equal: nothing",
    "Equal: something",
    "of these suspended",
    "Of a part",
    "Different",
    "Open",
    "Missing",
  ];
  const sums = ["All", ...head.slice(1).map((_, index) => total(index + 1))];
  return table(
    head,
    [...rows, sums].map((row) => row.map(String)),
  );
}

function sectionOf(each: Shared, compared: readonly Compared[], absent: readonly Absence[]): readonly string[] {
  const cited = new Citations(each);
  const rows = rowsOf(each.column, compared).map((row) => cellsOf(row, cited));
  const [first, last] = yearsOf(compared.map(({ cell }) => cell));
  const head = ["State (number)", "Years", "The table", "The record, on 31 December", "Decided by", "Right", "Why"];
  return [
    `## ${nameOf(each.chronicle, each.organization)}`,
    `Column \`${each.column}\`, ${span(first, last)}. ${rows.length === 0 ? "No cell differs." : ""}`.trim(),
    ...(rows.length === 0 ? [] : [table(head, rows)]),
    ...absencesIn(absent),
    ...(cited.lines().length === 0 ? [] : ["Sources:", cited.lines().join("\n")]),
  ];
}

function cellsOf(
  { states, from, to, cow, record, because, verdict }: DifferenceRow,
  cited: Citations,
): readonly string[] {
  const events = [...new Set([...because.map(({ id }) => id), ...(verdict?.events ?? [])])];
  const [right, why] = verdict === null ? ["not judged yet", ""] : [verdict.right, verdict.why];
  const grounds = cited.tell(events);
  return [inList(states), span(from, to), codeInWords[cow], record, grounds, right, why];
}

/** What the table leaves out, in sentences: years of the organisation, and states. */
function absencesIn(absent: readonly Absence[]): readonly string[] {
  const years = absent.filter(({ state }) => state === null);
  const counts = years.map(({ members }) => members);
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const whole =
    years.length === 0
      ? []
      : [
          `Years that the table does not have, and the record has members in: ${span(first, last)}, with ${least === most ? most : `${least} to ${most}`} members by the end of a year.`,
        ];
  const states = [...new Set(absent.flatMap(({ state }) => state ?? []))];
  const each = states.map((name) => {
    const all = absent.filter(({ state }) => state === name);
    return `${name} (${span(all[0]?.year ?? 0, all.at(-1)?.year ?? 0)})`;
  });
  const without = each.length === 0 ? [] : [`Members of the record for whom the table has no line: ${inList(each)}.`];
  return [...whole, ...without];
}

function yearsOf(cells: readonly CowCell[]): readonly [number, number] {
  const years = cells.map(({ year }) => year);
  return [years.reduce((a, b) => Math.min(a, b), 9999), years.reduce((a, b) => Math.max(a, b), 0)];
}

function span(from: number, to: number): string {
  return from === to ? String(from) : `${from} to ${to}`;
}

const theData = `The project of the Correlates of War publishes the table, \`state_year_format3.csv\`, on [its site](https://correlatesofwar.org/data-sets/igos/); the R package igoR carries a copy. Its codebook states no licence, so no part of the table is in this repository or in the package: bring your own copy. Name it as Jon C. W. Pevehouse, Timothy Nordstrom, Roseanne W. McManus and Anne Spencer Jamison, “Tracking organizations in the world: The Correlates of War IGO Version 3.0 datasets”, Journal of Peace Research 57(3), 2020.

The tests make this document again where \`COW\` names a folder that has the table: \`COW=FOLDER npx vitest run tests/cli/cow.test.ts\`. Without, they hold the rows above against the records.

Its other table, \`igo_year_format3.csv\`, has the same values in every cell compared here.`;
