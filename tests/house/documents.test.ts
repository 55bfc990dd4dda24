import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { asserting, blocksOf, moduleOf, typeErrors } from "./blocks.js";
import { filesIn, read } from "./files.js";

const minute = 60_000;
const documents = ["README.md", "CONTRIBUTING.md", ...filesIn("docs", ".md")].filter((file) => existsSync(file));
const blocks = documents.flatMap((file) => blocksOf(file, read(file)));

test("the blocks of the documents have no type errors", { timeout: 2 * minute }, () => {
  expect(typeErrors(blocks)).toEqual([]);
});

for (const block of blocks) {
  const name = `${block.file}:${block.line}`;
  const run = () => import(/* @vite-ignore */ moduleOf(block));
  if (block.code.includes('from "vitest"')) describe(name, run);
  else test(name, { timeout: minute }, run);
}

const fence = "```";
const sample = `# A document
${fence}ts
const sum = 1 + 1; // → 2
[sum, "two"]; // → [2, "two"]
${fence}
~~~md
${fence}ts
not a block
${fence}
~~~
1. In a list:
   ${fence}ts continued
   console.log(sum);
   // → 2
   // A remark.
   await Promise.resolve({
     sum,
   });
   // => {
   //   sum: 2,
   //   }
   ${fence}

${fence}ts
export const alone = true;
${fence}
${fence}sh
npm test
${fence}
`;

describe("a document", () => {
  const [first, second, ...more] = blocksOf("sample.md", sample);

  test("has its ts blocks, those that continue one joined to it", () => {
    expect([first?.line, second?.line, more]).toEqual([2, 24, []]);
    expect(first?.code.split("\n").slice(0, 5)).toEqual(["", "", ...sample.split("\n").slice(2, 4), ""]);
    expect(second?.code).toBe(`${"\n".repeat(24)}export const alone = true;`);
    expect(() => blocksOf("sample.md", `${fence}ts continued\n${fence}`)).toThrow("sample.md:1 continues no block");
  });

  test("asserts what its comments say", () => {
    const lines = first === undefined ? [] : asserting(first).split("\n");
    expect(lines[0]).toBe('import { expect as __expect } from "vitest";');
    expect(lines[2]).toBe('const sum = 1 + 1;__expect(sum, "sample.md:3").toEqual(2); // → 2');
    expect(lines[3]).toBe('__expect([sum, "two"], "sample.md:4").toEqual([2, "two"]); // → [2, "two"]');
    expect(lines[12]?.trim()).toBe('__expect(sum, "sample.md:13").toEqual(2);');
    expect(lines[17]?.trim()).toBe('}), "sample.md:18").toEqual({ sum: 2, });');
  });

  test("says so where a comment cannot be asserted", () => {
    const [block] = blocksOf("sample.md", `${fence}ts\nfunction f() {} // → 1\n${fence}`);
    expect(() => block && asserting(block)).toThrow('sample.md: a comment "// →" follows neither');
  });

  test("is type-checked, and its own lines are named", { timeout: minute }, () => {
    const wrong = blocksOf("sample.md", `${fence}ts\nconst n: number = "one";\n${fence}`);
    expect(typeErrors(wrong)).toEqual(["sample.md:2 Type 'string' is not assignable to type 'number'."]);
  });
});
