import { performance } from "node:perf_hooks";
import { Random } from "./random.js";
import { progress } from "./show.js";

/** One way of doing the work. Its result is returned, so that no compiler can leave the work out. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

const sampleInMs = 20;
const warmUpInMs = 300;
const budgetInMs = 5_000;

/**
 * Median time of one run of each contender, in nanoseconds. All are warmed up first; then each runs once a round, in
 * another order every round, twice: the first time clears away what the one before has left, and does not count. Who is
 * slow sits out the later rounds. The heap is not swept in between: a sweep throws away compiled code.
 */
export function race(contenders: readonly Contender[], rounds = 11): readonly number[] {
  const random = new Random(1);
  const lanes = contenders.map((contender) => ({ ...contender, runs: warmUp(contender), samples: [] as number[] }));
  for (let round = 0; round < rounds; round++)
    for (const { name, run, runs, samples } of random.shuffled(lanes)) {
      const spent = samples.reduce((sum, each) => sum + each * runs, 0);
      if (samples.length >= 3 && spent > budgetInMs) continue;
      progress(`round ${round + 1} of ${rounds}: ${name}`);
      timed(run, runs);
      samples.push(timed(run, runs));
    }
  progress();
  return lanes.map(({ samples }) => 1e6 * median(samples));
}

/** Runs until the compiler has seen enough, and says how many runs make a sample. */
function warmUp({ name, run }: Contender): number {
  progress(`warming up: ${name}`);
  const start = performance.now();
  do run();
  while (performance.now() - start < warmUpInMs);
  return Math.max(1, Math.ceil(sampleInMs / timed(run, 1)));
}

/** Milliseconds a run. */
function timed(run: () => unknown, runs: number): number {
  const start = performance.now();
  for (let each = 0; each < runs; each++) run();
  return (performance.now() - start) / runs;
}

/** Milliseconds that something takes once, and what came of it. */
export function once<T>(run: () => T): { readonly result: T; readonly ms: number } {
  const start = performance.now();
  const result = run();
  return { result, ms: performance.now() - start };
}

/** Bytes of the heap that are in use, after a sweep. Needs `--expose-gc`. */
export function heapInUse(): number {
  for (let sweep = 0; sweep < 3; sweep++) globalThis.gc?.(); // what only weak references held goes with the next one
  return process.memoryUsage().heapUsed;
}

function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = NaN, high = NaN] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return (low + high) / 2;
}
