// What tests of a history are written with; the matchers are an entry of their own, since only vitest needs them.
export { breakableLaws, brokenChronicle } from "./broken.js";
export { day, edtf, lawfulChronicle } from "./arbitraries.js";
export { checkpointContinues, refines, replayEqualsEvolve, statesAreFrozen } from "./properties.js";

export type { BreakableLaw, Broken } from "./broken.js";
export type { DayRange, LawfulOptions } from "./arbitraries.js";
export type { Reducers } from "./properties.js";
