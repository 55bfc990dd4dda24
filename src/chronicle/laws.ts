import type { Offence, Severity, Speaker } from "../aspects/aspect.js";
import { when } from "../time/edtf.js";
import { certainlyBefore, inWords } from "../time/when.js";
import type { Held } from "./held.js";

/** A law that looks beyond one organisation: at its sources, or at its bodies. */
export interface ChronicleLaw {
  readonly id: string;
  readonly says: string;
  readonly severity: Severity;
  readonly broken: (held: Held, names: Speaker) => readonly Offence[];
}

export const chronicleLaws: readonly ChronicleLaw[] = [
  {
    id: "no-source-foresees",
    says: "A source does not report what happened after it was published.",
    severity: "contradiction",
    broken: ({ chronicle, events }) =>
      [...events.values()].flatMap((event) =>
        event.sources.flatMap(({ source: id, on, denies }): readonly Offence[] => {
          const source = chronicle.sources[id];
          // A plan is told of before its day, and so is what is denied to come.
          if (event.type === "MeetingPlanned" || denies === true || source?.kind === "inference") return [];
          const published = source?.published;
          if (published === undefined || !certainlyBefore(when(published), when(on ?? event.on))) return [];
          const says = `"${id}" was published ${inWords(when(published))} and cannot report what happened ${inWords(when(on ?? event.on))}: look at the two dates of "${event.id}"`;
          return [{ says, events: [event] }];
        }),
      ),
  },
  {
    id: "a-body-ends-with-its-parent",
    says: "A body does not outlive its parent without a word.",
    severity: "gap",
    broken: (held, names) =>
      held.organizations.flatMap((body): readonly Offence[] => {
        const { events } = held.timeline(body);
        const founded = events.find(({ type }) => type === "Founded");
        const parent = founded?.type === "Founded" ? founded.data.parent : undefined;
        if (founded === undefined || parent === undefined) return [];
        const ended = held.timeline(parent).events.findLast(({ type }) => type === "Dissolved");
        const told = events.some(({ type }) => type === "Dissolved" || type === "Succeeded");
        if (ended === undefined || told || !certainlyBefore(when(founded.on), when(ended.on))) return [];
        const says = `${names.organization(parent)} ended ${inWords(when(ended.on))}, and nothing says what became of its body ${names.organization(body)}`;
        return [{ says, events: [founded, ended] }];
      }),
  },
];
