import { type Law, type Speaker } from "../../src/aspects/aspect.js";
import type { AnyEntry } from "../arbitraries.js";

/** Names as the tests of aspects say them. */
export const names: Speaker = {
  party: (id) => id.toUpperCase(),
  organization: (id) => `the ${id}`,
  treaty: (id) => `the ${id.replaceAll("-", " ")}`,
};

/** What one law finds in events, which stand in chronological order: the events that it names, each with its sentence. */
export function offences(laws: readonly Law[], id: string, ...events: readonly AnyEntry[]) {
  const law = laws.find((each) => each.id === id);
  if (law === undefined) throw new Error(`no law "${id}"`);
  return law.broken(events, names).map(({ says, events: about }) => [about.map((each) => each.id).join(" "), says]);
}
