import { type Problem, fail, looking, raise, shown } from "../error.js";
import { problemOf } from "../time/day.js";
import { didYouMean } from "../words.js";
import { type Line, linesOf } from "./csv.js";

/** What the Correlates of War call the standing of a state in an organisation in a year. */
export type CowStanding = "none" | "member" | "associate" | "observer" | "missing";

/** One cell of their table: what a state was to an organisation in a year. */
export interface CowCell {
  /** The organisation, as its column is called: `csto`. */
  readonly organization: string;
  /** The state's number: 704. */
  readonly state: number;
  readonly year: number;
  readonly standing: CowStanding;
}

/** One time that a state was in their state system. */
export interface CowSpell {
  readonly abbreviation: string;
  readonly number: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** The codes of the table by states and years. By -1 an organisation did not exist: that makes no cell. */
const standings: Readonly<Record<string, CowStanding | null>> = {
  "-9": "missing",
  "-1": null,
  "0": "none",
  "1": "member",
  "2": "associate",
  "3": "observer",
};

/**
 * What do the Correlates of War say of these organisations? Reads `state_year_format3.csv`: one line for each state and
 * year, one column for each organisation, by its name in lower case. Cells in the order of the lines.
 *
 * @throws AnnalsError with every line that is wrong, and for organisations that the table does not have.
 */
export function cowCells(text: string, organizations: readonly string[]): readonly CowCell[] {
  const wanted = looking("organizations", () => [...organizations]);
  const { column, lines, problems } = table(text, ["ccode", "year"]);
  const columns = wanted.map((name, index) => ({ name, at: column(name, `organizations[${index}]`) }));
  const [ccode, yearColumn] = [column("ccode", "text"), column("year", "text")];
  const seen = new Set<string>();
  const cells = lines.flatMap(({ number, fields }) => {
    const where = `text, line ${number}`;
    const state = whole(fields[ccode], `${where}, ccode`, 999, problems);
    const year = whole(fields[yearColumn], `${where}, year`, 9999, problems);
    if (state >= 0 && year >= 0 && seen.has(`${state} ${year}`))
      problems.push(wrong(where, `${state} ${year}`, `state ${state} has a line for ${year} already`));
    seen.add(`${state} ${year}`);
    return columns.flatMap(({ name, at }): CowCell[] => {
      const code = fields[at] ?? "";
      const standing = Object.hasOwn(standings, code) ? standings[code] : undefined;
      if (standing === undefined)
        problems.push(wrong(`${where}, ${name}`, code, `no such code; known are ${Object.keys(standings).join(", ")}`));
      return standing == null ? [] : [{ organization: name, state, year, standing }];
    });
  });
  raise(problems);
  return cells;
}

/**
 * Which states do the Correlates of War count, and from when to when? Reads `states2016.csv`: one line for each time that
 * a state was in the system.
 *
 * @throws AnnalsError with every line that is wrong.
 */
export function cowSpells(text: string): readonly CowSpell[] {
  const names = ["stateabb", "ccode", "statenme"];
  const dates = ["styear", "stmonth", "stday", "endyear", "endmonth", "endday"];
  const { column, lines, problems } = table(text, [...names, ...dates]);
  const spells = lines.map(({ number, fields }): CowSpell => {
    const where = `text, line ${number}`;
    const field = (name: string): string => fields[column(name, "text")] ?? "";
    const date = (prefix: string): string => {
      const parts = ["year", "month", "day"].map((part) =>
        whole(field(prefix + part), `${where}, ${prefix}${part}`, 9999, problems),
      );
      const [year = 0, month = 0, day = 0] = parts;
      const problem = problemOf(year, month, day);
      if (problem !== undefined) problems.push(wrong(`${where}, ${prefix}day`, parts.join("-"), problem));
      return [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
    };
    const [abbreviation, name] = [field("stateabb"), field("statenme")];
    if (abbreviation === "") problems.push(wrong(`${where}, stateabb`, abbreviation, "a state has an abbreviation"));
    if (name === "") problems.push(wrong(`${where}, statenme`, name, "a state has a name"));
    const [from, to] = [date("st"), date("end")];
    if (from > to) problems.push(wrong(where, `${from}, ${to}`, `it ends on ${to}, before it begins on ${from}`));
    return { abbreviation, number: whole(field("ccode"), `${where}, ccode`, 999, problems), name, from, to };
  });
  raise(problems);
  return spells;
}

interface Table {
  /** Where a column stands in every line. */
  readonly column: (name: string, at: string) => number;
  readonly lines: readonly Line[];
  readonly problems: Problem[];
}

/** The lines below the header; those of another length are problems. */
function table(text: string, needed: readonly string[]): Table {
  const all = linesOf(text);
  const [header, ...rest] = all;
  if (header === undefined) return fail("bad-argument", "text", text, "expected a line that names the columns");
  const names = header.fields;
  const column = (name: string, at: string): number => {
    const index = typeof name === "string" ? names.indexOf(name) : -1;
    if (index >= 0) return index;
    return fail("bad-argument", at, name, `the table has no column ${shown(name)}${didYouMean(name, names)}`);
  };
  for (const name of needed) column(name, "text");
  const problems: Problem[] = [];
  const lines = rest.filter(({ number, fields }) => {
    if (fields.length === names.length) return true;
    const message = `expected ${names.length} fields, as the first line has, found ${fields.length}`;
    problems.push(wrong(`text, line ${number}`, fields.length, message));
    return false;
  });
  return { column, lines, problems };
}

function whole(text: string | undefined, at: string, most: number, problems: Problem[]): number {
  const number = text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : -1;
  if (number < 0 || number > most)
    problems.push(wrong(at, text, `expected a whole number up to ${most}, found ${shown(text)}`));
  return number;
}

function wrong(at: string, value: unknown, message: string): Problem {
  return { code: "bad-argument", at, value, message };
}
