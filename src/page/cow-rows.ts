import type { OrganizationEvent } from "../aspects/organization.js";
import type { CowStanding } from "../formats/correlates-of-war.js";
import { isDay } from "../time/day.js";
import { when } from "../time/edtf.js";
import { inList } from "../words.js";
import type { Compared } from "./cow-comparison.js";
import { type Verdict, verdicts } from "./cow-verdicts.js";

/** Cells that differ in the same way: one row of a table. */
export interface DifferenceRow {
  /** "Uzbekistan (704)". */
  readonly states: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly cow: CowStanding;
  /** What the record has instead, in words. */
  readonly record: string;
  readonly cells: number;
  readonly because: readonly OrganizationEvent[];
  /** Null where nobody has judged them yet. */
  readonly verdict: Pick<Verdict, "right" | "why" | "events"> | null;
}

/**
 * Where do they differ? Equal years of a state are one run, and equal runs of several states one row. Where only a part of
 * the year tells them apart, both are right.
 */
export function rowsOf(column: string, compared: readonly Compared[]): readonly DifferenceRow[] {
  const rows = new Map<string, DifferenceRow>();
  for (const run of runsOf(column, compared)) {
    const key = JSON.stringify([run.from, run.to, run.cow, run.record, run.verdict?.why]);
    const row = rows.get(key);
    const merged = row === undefined ? run : merge(row, run);
    rows.set(key, merged);
  }
  return [...rows.values()];
}

function runsOf(column: string, compared: readonly Compared[]): readonly DifferenceRow[] {
  const runs: { key: string; row: DifferenceRow }[] = [];
  const sorted = compared
    .filter(({ outcome }) => outcome !== "equal" && outcome !== "missing")
    .sort((a, b) => a.cell.state - b.cell.state || a.cell.year - b.cell.year);
  for (const each of sorted) {
    const row = rowOf(column, each);
    const key = JSON.stringify([row.states, row.cow, row.record, row.verdict?.why]);
    const last = runs.at(-1);
    if (last?.key === key && last.row.to === row.from - 1)
      last.row = { ...merge(last.row, row), states: row.states, to: row.to };
    else runs.push({ key, row });
  }
  return runs.map(({ row }) => row);
}

function merge(a: DifferenceRow, b: DifferenceRow): DifferenceRow {
  const because = [...new Set([...a.because, ...b.because])];
  return { ...a, states: [...a.states, ...b.states], cells: a.cells + b.cells, because };
}

function rowOf(column: string, { cell, state, outcome, onItsLastDay, because }: Compared): DifferenceRow {
  const { year, standing: cow } = cell;
  const partly = outcome === "in the year";
  const within = because.filter(({ on }) => isWithin(on, year));
  const last = inList(
    onItsLastDay.map((status) => statusInWords[status] ?? status),
    "or",
  );
  return {
    states: [`${state} (${cell.state})`],
    from: year,
    to: year,
    cow,
    record: partly ? `${last}; on other days of the year ${cow === "none" ? "nothing" : `a ${cow}`}` : last,
    cells: 1,
    because: partly && within.length > 0 ? within : because,
    verdict: partly ? { right: "both", why: "Of a part of the year each." } : judged(column, cell.state, year),
  };
}

function judged(column: string, state: number, year: number): Verdict | null {
  const found = verdicts.find(
    ({ column: of, states, years: [from, to] }) =>
      of === column && from <= year && year <= to && (states === undefined || states.includes(state)),
  );
  return found ?? null;
}

function isWithin(on: string, year: number): boolean {
  const [{ earliest, latest }, of] = [when(on), when(String(year))];
  return isDay(earliest) && isDay(latest) && earliest >= of.earliest && latest <= of.latest;
}

const statusInWords: Readonly<Record<string, string>> = {
  none: "nothing",
  former: "a former member",
  suspended: "a suspended member",
  member: "a member",
  associate: "an associate",
  observer: "an observer",
  signatory: "a signatory, not yet bound",
};
