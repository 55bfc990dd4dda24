import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { gunzipSync } from "node:zlib";
import { AnnalsError, fail } from "../error.js";
import { cowCells } from "../formats/correlates-of-war.js";
import { shared } from "../page/cow-comparison.js";
import { cowPage } from "../page/cow-page.js";

/**
 * Where do the Correlates of War, in this folder, differ from the records? The folder has `state_year_format3.csv`, or the
 * same with gzip.
 *
 * @throws AnnalsError where it does not, and for a table that cannot be read.
 */
export function cowDocument(folder: string): string {
  const columns = shared.map(({ column }) => column);
  return cowPage(cowCells(textIn(folder, "state_year_format3.csv"), columns));
}

/** The text of a file of a folder, or of its gzip. */
export function textIn(folder: string, name: string): string {
  const file = [join(folder, name), join(folder, `${name}.gz`)].find((each) => existsSync(each));
  if (file === undefined) return fail("bad-argument", "folder", folder, `${folder} has neither ${name} nor ${name}.gz`);
  const bytes = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** Writes it; what is wrong with the folder is said in a sentence. */
function write(document: string, folder: string): void {
  try {
    writeFileSync(document, cowDocument(folder));
  } catch (error) {
    if (!(error instanceof AnnalsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

const [document, folder] = process.argv.slice(2);
if (document?.endsWith(".md") === true) {
  if (folder === undefined) {
    process.stderr.write("Name the folder that has the data: npm run cow -- FOLDER\n");
    process.exitCode = 1;
  } else write(document, folder);
}
