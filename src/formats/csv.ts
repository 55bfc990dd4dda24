import { fail, shown } from "../error.js";

/** One line of a table, and where it stands: the first is line 1. */
export interface Line {
  readonly number: number;
  readonly fields: readonly string[];
}

/**
 * The lines of a text of comma-separated values, without those that are empty. A field may stand in quotes, a quote in it
 * doubled; no field goes over the end of a line.
 *
 * @throws AnnalsError for what is no text, and for a quote that stands where none can.
 */
export function linesOf(text: string): readonly Line[] {
  if (typeof text !== "string") return fail("bad-argument", "text", text, `expected a text, found ${shown(text)}`);
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, line }))
    .filter(({ line }) => line !== "")
    .map(({ number, line }) => ({ number, fields: fieldsOf(line, number) }));
}

/** Whatever stands between commas is a field, or a part of one in quotes: then they are odd in number until its end. */
function fieldsOf(line: string, number: number): readonly string[] {
  const pieces = line.split(",");
  if (!line.includes('"')) return pieces;
  const fields: string[] = [];
  let open: string[] = [];
  for (const piece of pieces) {
    const odd = piece.includes('"') && piece.split('"').length % 2 === 0;
    if (open.length > 0 || odd) open.push(piece);
    else fields.push(unquoted(piece, number));
    if (odd && open.length > 1) {
      fields.push(unquoted(open.join(","), number));
      open = [];
    }
  }
  return open.length === 0 ? fields : misplaced(open.join(","), number);
}

function unquoted(text: string, number: number): string {
  if (!text.includes('"')) return text;
  const inside = text.slice(1, -1).replaceAll('""', "");
  const right = text.length > 1 && text.startsWith('"') && text.endsWith('"') && !inside.includes('"');
  return right ? text.slice(1, -1).replaceAll('""', '"') : misplaced(text, number);
}

function misplaced(text: string, number: number): never {
  return fail("bad-argument", `text, line ${number}`, text, `a quote stands out of place in ${shown(text)}`);
}
