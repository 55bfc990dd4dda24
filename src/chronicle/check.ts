import { type Severity, type Speaker } from "../aspects/aspect.js";
import { type OrganizationEvent, type OrganizationState, organization as model } from "../aspects/organization.js";
import type { EventId, Names, OrganizationId } from "../event.js";
import type { Timeline } from "../history/timeline.js";
import { when } from "../time/edtf.js";
import { inWords } from "../time/when.js";
import { capital } from "../words.js";
import type { Chronicle } from "./chronicle.js";
import { speaker } from "./explain.js";
import { type ReadOptions, hold } from "./view.js";

/** What a law found in a chronicle. */
export interface Finding {
  /** The law's id. */
  readonly law: string;
  readonly severity: Severity;
  readonly organization: OrganizationId;
  /** What is wrong and what to look at, as a sentence. */
  readonly says: string;
  readonly events: readonly EventId[];
}

/**
 * Whether the history can be right: the findings of every law on every organisation, all of them. A finding in real
 * data is a success: it shows where a source is wrong, or where something is missing. With options, checks that
 * reading of the chronicle: `check(csto, { inferences: false })` finds what only inferences explain.
 *
 * Cost: a few passes over the events.
 *
 * @throws AnnalsError as `read` does.
 * @example
 * check(csto).map(({ law }) => law); // → ["prolonged-before-its-end"]
 */
export function check<N extends Names>(chronicle: Chronicle<N>, options: ReadOptions<N> = {}): readonly Finding[] {
  const held = hold(chronicle, options);
  const names = speaker(held.chronicle);
  return held.organizations.flatMap((organization) => {
    const timeline = held.timeline(organization);
    const broken = model.laws.flatMap(({ id, severity, broken: find }) =>
      find(timeline.events, names).map(({ says, events }): Finding => {
        return { law: id, severity, organization, says: `${capital(says)}.`, events: events.map((event) => event.id) };
      }),
    );
    return [...forbidden(timeline, organization, names), ...broken];
  });
}

/** The strands that no order of their events makes lawful, with the first event that meets what a law forbids. */
function forbidden(
  timeline: Timeline<OrganizationEvent, OrganizationState>,
  organization: OrganizationId,
  names: Speaker,
): readonly Finding[] {
  return model.strands.flatMap((strand) =>
    (strand.free === true ? [] : timeline.keys(strand)).flatMap((key): Finding[] => {
      const track = timeline.track(strand, key);
      if (track.worlds.lawful) return [];
      let state = strand.start;
      const stop = track.moves.findIndex(({ event, rule }) => {
        const forbids = !rule.allowed(state, event, key);
        state = rule.next(state, event, key);
        return forbids;
      });
      const offending = track.moves[stop];
      if (offending === undefined) return [];
      const last = track.moves[stop - 1];
      const inContext =
        last === undefined
          ? "with nothing before it that would allow it"
          : `the last before it was, ${inWords(when(last.event.on))}, that ${model.sentence(last.event, names)}`;
      return [
        {
          law: `${strand.name}-allows-it`,
          severity: "contradiction",
          organization,
          says: `${capital(inWords(when(offending.event.on)))}, ${model.sentence(offending.event, names)}; ${inContext}: something is missing in between, or one of them is wrong.`,
          events: [...(last === undefined ? [] : [last.event.id]), offending.event.id],
        },
      ];
    }),
  );
}
