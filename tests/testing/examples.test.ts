import * as annals from "annals";
import { csto } from "annals/events/csto";
import * as testing from "annals/testing";
import { matchers } from "annals/testing/matchers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { asserting } from "../house/blocks.js";
import { read } from "../house/files.js";

/** The examples of the docstrings of a file, each with its line. */
function examplesOf(file: string): { readonly line: number; readonly code: string }[] {
  const text = read(file);
  return [...text.matchAll(/ \* @example\n((?: \* .*\n)+?) \*\/\nexport/g)].map((found) => ({
    line: text.slice(0, found.index).split("\n").length,
    code: (found[1] ?? "").replace(/^ \* /gm, ""),
  }));
}

const names = { ...annals, ...testing, csto, expect, fc, matchers };
const files = ["arbitraries", "broken", "properties", "matchers"].map((name) => `src/testing/${name}.ts`);
const examples = files.flatMap((file) => examplesOf(file).map((example) => ({ file, ...example })));

test("everything that is exported has an example", () => {
  expect(examples.length).toBe(9);
});

test.each(examples)("$file:$line", ({ file, line, code }) => {
  const asserted = asserting({ file, line, code }).replace(/^import .*?;/, "");
  const known: Readonly<Record<string, unknown>> = { ...names, __expect: expect };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- an example is code, and the project's own
  const run = new Function(...Object.keys(known), asserted) as (...values: unknown[]) => void; // it takes its names' values
  run(...Object.values(known));
});
