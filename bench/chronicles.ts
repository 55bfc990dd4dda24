import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import ts from "typescript";
import { machine, number, progress, table } from "./show.js";

/** What it takes to import each chronicle, and to have the compiler check them, beside the library alone. */
export function chronicleTables(): void {
  const names = readdirSync("events", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "states")
    .map(({ name }) => name);
  const library = importedIn("dist/src/index.js");
  table(
    `Importing in a new process (${machine()})`,
    ["", "ms", "times the library"],
    [
      ["the library alone", number(library), "1.00"],
      ...names.map((name) => {
        const ms = importedIn(`dist/events/${name}/chronicle.js`);
        return [`annals/events/${name}, made and checked`, number(ms), number(ms / library)];
      }),
    ],
  );
  checkedIn(["src/index.ts"]); // the first time, the compiler itself is not compiled yet
  const alone = checkedIn(["src/index.ts"]);
  const rows = names.map((name) => [name, checkedIn([`events/${name}/chronicle.ts`])] as const);
  const all = checkedIn(names.map((name) => `events/${name}/chronicle.ts`));
  table(
    `Type-checking from nothing, TypeScript ${ts.version} (${machine()})`,
    ["", "ms", "times the library"],
    [["the library alone", alone], ...rows, ["all chronicles", all] as const].map(([name, ms]) => [
      String(name),
      number(Number(ms)),
      number(Number(ms) / alone),
    ]),
  );
}

const runs = 5;
/** What the compiler needs beside them: the types of the edtf library. */
const ambient = "src/time/edtf-library.d.ts";

/** The median time of an import, in milliseconds, each in a process of its own. */
function importedIn(file: string): number {
  const script = `const start = performance.now(); await import(${JSON.stringify(resolve(file))}); console.log(performance.now() - start);`;
  progress(`importing ${file}`);
  const times = Array.from({ length: runs }, () =>
    Number(execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" })),
  ).sort((a, b) => a - b);
  progress();
  return times[runs >> 1] ?? NaN;
}

/** The time to find every error in some files and in all that they import, in milliseconds: the better of two. */
function checkedIn(files: readonly string[]): number {
  progress(`checking ${files.join(", ")}`);
  const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const times = [1, 2].map(() => {
    const start = performance.now();
    const found = ts.getPreEmitDiagnostics(ts.createProgram([...files, ambient], options));
    const [first] = found;
    if (first !== undefined) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, "\n"));
    return performance.now() - start;
  });
  progress();
  return Math.min(...times);
}
