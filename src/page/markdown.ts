import { publishedInWords } from "../chronicle/explain.js";
import type { Source } from "../event.js";

/** A table, with a line for its head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** One line of a table. */
export function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** A source as a reference: its publisher, its title with the address behind it, its date. */
export function sourceInWords(source: Source): string {
  if (source.kind === "inference") return `Inferred: ${source.reason}`;
  const { publisher, title, url } = source;
  const linked = url === undefined ? `“${title}”` : `[${title}](${url.replaceAll(")", "%29")})`;
  return [...(publisher === undefined ? [] : [publisher]), linked, publishedInWords(source)].join(", ");
}

/** The whole document: what stands apart becomes paragraphs. */
export function documentOf(parts: readonly string[]): string {
  return `${parts.join("\n\n").replaceAll("<", "&lt;")}\n`; // markdown would take it for HTML
}
