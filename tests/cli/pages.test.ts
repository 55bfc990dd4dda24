import { readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { pages } from "../../src/cli/pages.js";

const folder = new URL("../../docs/chronicles/", import.meta.url);

it("the pages in docs are what the records give: run `npm run pages` after a change", () => {
  const made = Object.entries(pages()).flatMap(([name, { text, pictures }]) => [
    [`${name}.md`, text] as const,
    ...Object.entries(pictures),
  ]);
  expect(readdirSync(folder).sort()).toEqual(made.map(([file]) => file).sort());
  for (const [file, text] of made) expect([file, readFileSync(new URL(file, folder), "utf8")]).toEqual([file, text]);
});
