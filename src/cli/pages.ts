import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { africanUnion } from "../../events/african-union/chronicle.js";
import { cis } from "../../events/cis/chronicle.js";
import { csto } from "../../events/csto/chronicle.js";
import { europeanUnion } from "../../events/european-union/chronicle.js";
import { nato } from "../../events/nato/chronicle.js";
import { unGeneralAssembly } from "../../events/un-general-assembly/chronicle.js";
import type { Chronicle } from "../chronicle/chronicle.js";
import { type Page, chroniclePage } from "../page/chronicle-page.js";

/** The chronicles of the package, by the name of their page, with its title. */
const chronicles: Readonly<Record<string, readonly [title: string, chronicle: Chronicle]>> = {
  csto: ["The Collective Security Treaty Organization", csto],
  nato: ["The North Atlantic Treaty Organization", nato],
  cis: ["The Commonwealth of Independent States", cis],
  "african-union": ["The Organization of African Unity and the African Union", africanUnion],
  "european-union": ["The European Communities and the European Union", europeanUnion],
  "un-general-assembly": ["Observers of the United Nations General Assembly", unGeneralAssembly],
};

/** The pages of all chronicles of the package, by the name of their file. */
export function pages(): Readonly<Record<string, Page>> {
  return Object.fromEntries(
    Object.entries(chronicles).map(([name, [title, chronicle]]) => [name, chroniclePage(name, title, chronicle)]),
  );
}

/** Writes them into a folder: the text of each, and its pictures. */
function write(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, { text, pictures }] of Object.entries(pages())) {
    writeFileSync(join(folder, `${name}.md`), text);
    for (const [file, picture] of Object.entries(pictures)) writeFileSync(join(folder, file), picture);
  }
}

const [folder] = process.argv.slice(2);
if (folder !== undefined) write(folder);
