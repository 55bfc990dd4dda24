import { posix } from "node:path";
import ts from "typescript";

/** What each file imports, types included: a file by its path from the root, a package by its name. */
export type Graph = Readonly<Record<string, readonly string[]>>;

/** The rooms of src, low to high. A file imports from its own room or a lower one. */
const rooms = [
  "error",
  "lists",
  "words",
  "time",
  "event",
  "answer",
  "shape",
  "aspects",
  "history",
  "chronicle",
  "formats",
  "stores",
  "testing",
  "page",
  "cli",
];

/** What those outside import by the package's names. */
const entries = ["src/index.ts", "src/aspect.ts"];
const published = [...entries, "src/testing/testing.ts", "src/testing/matchers.ts"];
const packagesOfTheCore = ["immer", "ts-pattern", "edtf"];

/** Imports, exports from, dynamic imports and `import("…")` types, with the package's own names resolved by `paths`. */
export function importsOf(file: string, text: string, paths: Readonly<Record<string, readonly string[]>>): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName: name }) => {
    if (name.startsWith(".")) return posix.join(posix.dirname(file), name).replace(/\.js$/, ".ts");
    const own = paths[name]?.[0];
    return own === undefined ? name : posix.normalize(own);
  });
}

const room = (file: string): string => file.split("/")[1]?.replace(/\.ts$/, "") ?? "";
const isIn = (file: string, ...folders: string[]): boolean => folders.some((folder) => file.startsWith(`${folder}/`));
const isFile = (target: string): boolean => isIn(target, "src", "events", "examples", "tests", "bench");

/** Why a file must not import this, or undefined where it may. */
function objection(file: string, target: string): string | undefined {
  const touchesTheWorld = isIn(file, "src/stores", "src/cli");
  if (isIn(file, "events", "examples")) {
    const deep = isIn(target, "src") && !published.includes(target);
    return deep ? "from outside, the library is imported by its name" : undefined;
  }
  if (entries.includes(target)) return "the barrel is for those outside";
  if (isIn(target, "events"))
    return isIn(file, "src/cli", "src/page") ? undefined : "the library does not know the data";
  if (isFile(target) && !isIn(target, "src")) return "the library knows nothing outside src";
  if (isIn(target, "src")) {
    if (entries.includes(file)) return undefined;
    return rooms.indexOf(room(target)) > rooms.indexOf(room(file)) ? "that room stands higher" : undefined;
  }
  if (target === "edtf" && file !== "src/time/edtf.ts") return "only src/time/edtf.ts knows the edtf library";
  if (target.startsWith("node:") && !touchesTheWorld) return "only src/stores and src/cli touch the world";
  return undefined;
}

/** Every file that can be reached from one, itself included. */
function reachable(graph: Graph, from: string): Set<string> {
  const seen = new Set([from]);
  for (const file of seen) for (const target of graph[file] ?? []) seen.add(target);
  return seen;
}

/** One path for every import that closes a cycle. */
function cycles(graph: Graph): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(" → "));
    else if (!done.has(file)) for (const target of graph[file] ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of Object.keys(graph)) visit(file, []);
  return found;
}

/** Everything that is wrong with the imports of src, events and examples. */
export function findings(graph: Graph): string[] {
  const files = Object.keys(graph);
  const homeless = files
    .filter((file) => isIn(file, "src") && !entries.includes(file) && !rooms.includes(room(file)))
    .map((file) => `${file} is in no room: give it a place in tests/house/graph.ts`);
  const wrong = files.flatMap((file) =>
    (graph[file] ?? []).flatMap((target) => {
      const why = objection(file, target);
      return why === undefined ? [] : [`${file} imports ${target}: ${why}`];
    }),
  );
  const foreign = entries
    .flatMap((entry) => [...reachable(graph, entry)].map((target) => [entry, target] as const))
    .filter(([, target]) => !isFile(target) && !packagesOfTheCore.includes(target))
    .map(
      ([entry, target]) =>
        `${entry} reaches ${target}: the core needs ${packagesOfTheCore.join(", ")} and nothing else`,
    );
  return [...homeless, ...wrong, ...foreign, ...cycles(graph).map((cycle) => `cycle: ${cycle}`)];
}
