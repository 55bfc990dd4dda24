import { cpus } from "node:os";
import { clearLine, cursorTo } from "node:readline";

/** What is being done, on a terminal; nothing in a pipe. Without words, the line is cleared. */
export function progress(words = ""): void {
  if (!process.stderr.isTTY) return;
  cursorTo(process.stderr, 0);
  clearLine(process.stderr, 0);
  process.stderr.write(words);
}

/** A title and rows below each other; numbers stand to the right. */
export function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const isNumber = head.map((_, column) => rows.every((row) => /^[\d,.]*$/.test(row[column] ?? "")));
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? "";
        return isNumber[column] === true ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  console.log(
    `\n${title}\n\n${[line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n")}`,
  );
}

/** On what it ran. */
export function machine(): string {
  return `Node ${process.versions.node}, ${cpus().length} cores`;
}

/** `1,234`, `56`, `7.8`: three digits that mean something. */
export function number(value: number): string {
  const digits = value >= 20 ? 0 : value >= 2 ? 1 : 2;
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** `100,000`. */
export function whole(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: 0 });
}

export function megabytes(bytes: number): string {
  return number(bytes / 1e6);
}
