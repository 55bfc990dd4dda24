import { expect, test } from "vitest";
import { filesIn, ownNames, read } from "./files.js";
import { findings, importsOf } from "./graph.js";

const paths = ownNames();

test("imports go one way, without cycles", () => {
  const files = ["src", "events", "examples"].flatMap((folder) => filesIn(folder, ".ts"));
  const graph = Object.fromEntries(files.map((file) => [file, importsOf(file, read(file), paths)]));
  expect(findings(graph)).toEqual([]);
});

test("every way to import is seen", () => {
  const text = `
    import { a } from "./a.js";
    import type { B } from "../b.js";
    import { type C } from "./c/c.js";
    export { d } from "./d.js";
    export type * from "./e.js";
    import "./f.js";
    const g = await import("./g.js");
    type H = import("./h.js").H;
    import { read } from "annals";
    import { csto } from "annals/events/csto";
    import { produce } from "immer";
  `;
  expect(importsOf("src/time/x.ts", text, paths)).toEqual([
    "src/time/a.ts",
    "src/b.ts",
    "src/time/c/c.ts",
    "src/time/d.ts",
    "src/time/e.ts",
    "src/time/f.ts",
    "src/time/g.ts",
    "src/time/h.ts",
    "src/index.ts",
    "events/csto/chronicle.ts",
    "immer",
  ]);
});

test.each([
  ["its own room and a lower one", { "src/history/a.ts": ["src/history/b.ts", "src/time/day.ts"] }, []],
  ["a higher room", { "src/time/day.ts": ["src/history/a.ts"] }, ["that room stands higher"]],
  ["no room", { "src/attic/a.ts": [] }, ["is in no room"]],
  ["the barrel from inside", { "src/cli/main.ts": ["src/index.ts"] }, ["the barrel is for those outside"]],
  ["the data from the command line", { "src/cli/main.ts": ["events/csto/chronicle.ts"] }, []],
  ["the data from below", { "src/history/a.ts": ["events/csto/chronicle.ts"] }, ["does not know the data"]],
  ["tests", { "src/testing/a.ts": ["tests/a.ts"] }, ["knows nothing outside src"]],
  ["the library by its name", { "events/x/a.ts": ["src/index.ts"] }, []],
  ["the library by a path", { "examples/a.ts": ["src/event.ts"] }, ["by its name"]],
  ["edtf in its one file", { "src/time/edtf.ts": ["edtf"] }, []],
  ["edtf elsewhere", { "src/time/when.ts": ["edtf"] }, ["only src/time/edtf.ts"]],
  ["files from a store", { "src/stores/files.ts": ["node:fs"] }, []],
  ["files from below", { "src/formats/csv.ts": ["node:fs"] }, ["only src/stores and src/cli"]],
  ["a package in the core", { "src/index.ts": ["src/event.ts"], "src/event.ts": ["zod"] }, ["reaches zod"]],
  ["a package beside the core", { "src/index.ts": [], "src/stores/sql.ts": ["pg"] }, []],
  [
    "a cycle",
    { "src/time/a.ts": ["src/time/b.ts"], "src/time/b.ts": ["src/time/c.ts"], "src/time/c.ts": ["src/time/b.ts"] },
    ["cycle: src/time/b.ts → src/time/c.ts → src/time/b.ts"],
  ],
])("%s", (_, graph, expected) => {
  expect(findings(graph)).toEqual(expected.map((words) => expect.stringContaining(words) as string));
});
