import { type Offence, isUndisputed } from "../aspects/aspect.js";
import { when } from "../time/edtf.js";
import { certainlyBefore, inWords } from "../time/when.js";
import type { ChronicleLaw } from "./law.js";
import { lawsOfMembers } from "./laws-of-members.js";
import { lawsOfSources } from "./laws-of-sources.js";

const lawsOfBodies: readonly ChronicleLaw[] = [
  {
    id: "a-body-ends-with-its-parent",
    says: "A body does not outlive its parent without a word.",
    guards:
      "The European Coal and Steel Community expired on 23 July 2002, and its Commission and Council went on: since 1967 they had been those of three Communities.",
    severity: "gap",
    broken: (held) =>
      held.organizations.flatMap((body): readonly Offence[] => {
        const { events } = held.timeline(body);
        const founded = events.find((event) => event.type === "Founded");
        if (founded?.data.parent === undefined) return [];
        const { parent } = founded.data;
        const ended = held.timeline(parent).events.findLast(({ type }) => type === "Dissolved");
        const told = events.some(({ type }) => type === "Dissolved" || type === "Succeeded");
        if (ended === undefined || told || !certainlyBefore(when(founded.on), when(ended.on))) return [];
        if (!isUndisputed(founded) || !isUndisputed(ended)) return [];
        const names = held.speaker(body);
        const says = `${names.organization(parent)} ended ${inWords(when(ended.on))}, and nothing says what became of its body ${names.organization(body)}`;
        return [{ says, events: [founded, ended] }];
      }),
  },
];

/** All laws that look beyond the events of one organisation. */
export const chronicleLaws: readonly ChronicleLaw[] = [...lawsOfSources, ...lawsOfBodies, ...lawsOfMembers];
