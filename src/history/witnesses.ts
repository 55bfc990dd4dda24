import type { Source, SourceId } from "../event.js";
import { append } from "../lists.js";

type Sources = Readonly<Record<SourceId, Source>>;

/**
 * Which of the sources cited are independent of one another: one group per witness. Sources that copy one another, or
 * one and the same third, are one witness, however many they are. Inferences are nobody's word and left out.
 *
 * Cost: linear in the sources of the chronicle the first time, then in those cited.
 */
export function witnesses(cited: readonly SourceId[], sources: Sources): readonly (readonly SourceId[])[] {
  const origin = originsOf(sources);
  const groups = new Map<SourceId, SourceId[]>();
  for (const id of new Set(cited)) {
    if (sources[id] === undefined || sources[id].kind === "inference") continue;
    append(groups, origin.get(id) ?? id, id);
  }
  return [...groups.values()];
}

const known = new WeakMap<Sources, ReadonlyMap<SourceId, SourceId>>();

/** For every source one that stands for all those it is tied to by copying. */
function originsOf(sources: Sources): ReadonlyMap<SourceId, SourceId> {
  const before = known.get(sources);
  if (before !== undefined) return before;
  const tied = new Map<SourceId, SourceId[]>();
  for (const [id, source] of Object.entries(sources))
    for (const copied of source.kind === "inference" ? [] : (source.copies ?? [])) {
      append(tied, id, copied);
      append(tied, copied, id);
    }
  const origins = new Map<SourceId, SourceId>();
  for (const first of Object.keys(sources)) {
    const reached = [first];
    for (const id of reached) {
      if (origins.has(id)) continue;
      origins.set(id, first);
      reached.push(...(tied.get(id) ?? []));
    }
  }
  known.set(sources, origins);
  return origins;
}
