import { askTables } from "./ask.js";
import { chronicleTables } from "./chronicles.js";
import { growthTable } from "./growth.js";
import { replayTables } from "./replay.js";

const usage = `npm run bench                      replay and ask, up to 100,000 events
npm run bench -- replay            replay alone
npm run bench -- replay --million  replay, also of 1,000,000 events
npm run bench -- ask               questions about one day
npm run bench -- chronicles        importing and type-checking the chronicles
npm run bench -- growth            how the cost grows with the record, up to 1,000,000 events`;

const benches: Readonly<Record<string, () => void>> = {
  replay() {
    replayTables([10_000, 100_000, ...(flags.includes("--million") ? [1_000_000] : [])]);
  },
  ask() {
    askTables(100_000);
  },
  chronicles() {
    chronicleTables();
  },
  growth() {
    growthTable();
  },
};

const args = process.argv.slice(2);
const flags = args.filter((arg) => arg.startsWith("-"));
const names = args.filter((arg) => !arg.startsWith("-"));
const unknown = [
  ...flags.filter((flag) => flag !== "--million"),
  ...names.filter((name) => !Object.hasOwn(benches, name)),
];
if (unknown.length > 0) {
  console.error(`${flags.includes("--help") ? "" : `no such bench: ${unknown.join(" ")}\n`}${usage}`);
  process.exitCode = flags.includes("--help") ? 0 : 2;
} else for (const name of names.length > 0 ? names : ["replay", "ask"]) benches[name]?.();
