import { fail } from "../error.js";
import type { EventId, HistoricalEvent, Source, SourceId } from "../event.js";
import { isAmendment } from "../history/believed.js";

/**
 * Entries in an order in which each comes behind all that it depends on: what its inferences rest on, and the
 * corrections and retractions aimed at it. Otherwise the order stays as it is. Linear.
 *
 * @throws AnnalsError `cycle` when an entry rests on itself, naming the entries around the circle.
 */
export function dependencyOrder<E extends HistoricalEvent>(
  entries: readonly E[],
  sources: Readonly<Record<SourceId, Source>>,
): readonly E[] {
  const plain = !entries.some(isAmendment) && !Object.values(sources).some(({ kind }) => kind === "inference");
  if (plain) return entries; // nothing depends on anything
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const needs = new Map<EventId, EventId[]>(entries.map(({ id, sources: cited }) => [id, restsOn(cited, sources)]));
  const lastAbout = new Map<EventId, EventId>();
  for (const entry of entries) {
    if (!isAmendment(entry)) continue;
    const { event } = entry.data;
    needs.get(event)?.push(entry.id);
    // Corrections of one entry stay in the order in which they were written: the last one counts.
    const before = lastAbout.get(event);
    if (before !== undefined) needs.get(entry.id)?.push(before);
    lastAbout.set(event, entry.id);
  }

  const ordered: E[] = [];
  const state = new Map<EventId, "open" | "done">();
  for (const { id } of entries) {
    // A stack of its own: a chain of inferences can be longer than the call stack.
    const path = state.has(id) ? [] : [{ id, next: 0 }];
    state.set(id, state.get(id) ?? "open");
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const need = needs.get(top.id)?.[top.next++];
      if (need === undefined) {
        state.set(top.id, "done");
        const entry = byId.get(top.id);
        if (entry !== undefined) ordered.push(entry);
        path.pop();
      } else if (state.get(need) === "open") {
        const circle = path.map((step) => step.id).slice(path.findIndex((step) => step.id === need));
        fail("cycle", need, circle, `an entry cannot rest on itself: ${[...circle, need].join(" → ")}`);
      } else if (!state.has(need)) {
        state.set(need, "open");
        path.push({ id: need, next: 0 });
      }
    }
  }
  return ordered;
}

function restsOn(cited: HistoricalEvent["sources"], sources: Readonly<Record<SourceId, Source>>): EventId[] {
  return cited.flatMap(({ source }) => {
    const found = sources[source];
    return found?.kind === "inference" ? found.restsOn : [];
  });
}
