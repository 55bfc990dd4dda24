import { resolve } from "node:path";
import { type Plugin, defineConfig } from "vitest/config";
import { ownNames } from "./tests/house/files.js";

/** Each mutant runs the tests that reach it, so a property gets a few runs, and the same ones every time. */
const most = 25;

const fewRuns: Plugin = {
  name: "few-runs",
  enforce: "pre",
  transform(code, id) {
    if (!id.endsWith(".test.ts") || !code.includes('import fc from "fast-check"')) return undefined;
    const fewer = code.replaceAll(
      /numRuns: ([\d_]+)/g,
      (_, asked: string) => `numRuns: ${Math.min(most, Number(asked.replaceAll("_", "")))}`,
    );
    return `${fewer}\nfc.configureGlobal({ numRuns: ${most}, seed: 1, endOnFailure: true });\n`;
  },
};

/** `ROOM=time` runs the tests of that room alone, which is many times as fast and asks more of them. */
const rooms = process.env["ROOM"] ?? "{time,history,chronicle,aspects}";

/** What `npm run mutate` runs: the tests of the rooms that it changes, each property briefly. */
export default defineConfig({
  plugins: [fewRuns],
  resolve: {
    alias: Object.entries(ownNames()).map(([name, [path]]) => ({
      find: new RegExp(`^${name}$`),
      replacement: resolve(path),
    })),
  },
  test: {
    include: [`tests/${rooms}/**/*.test.ts`],
    // It counts its comparisons: with few runs there are too few.
    exclude: ["tests/chronicle/refinement.laws.test.ts"],
    // What `when` remembers of one test would hide what the next one reaches; the other rooms need not pay for that.
    isolate: rooms.includes("time"),
    silent: "passed-only",
    // On a busy machine a slow test is no killed mutant.
    testTimeout: 120_000,
  },
});
