import { type Model, type Offence, type Severity, type Speaker, isUndisputed } from "../aspects/aspect.js";
import type { EventId, HistoricalEvent, Names, OrganizationId } from "../event.js";
import type { Timeline } from "../history/timeline.js";
import { when } from "../time/edtf.js";
import { inWords } from "../time/when.js";
import { capital, inList } from "../words.js";
import type { Chronicle } from "./chronicle.js";
import type { Held } from "./held.js";
import { chronicleLaws } from "./laws.js";
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
  /** Why the chronicle accepts it; null where it does not. */
  readonly accepted: string | null;
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
 * check(csto).filter(({ accepted }) => accepted === null); // → []
 * check(csto, { according: "asia-plus-2012-11-02" }).map(({ law }) => law); // → ["prolonged-before-its-end"]
 */
export function check<N extends Names, E extends HistoricalEvent, S extends object>(
  chronicle: Chronicle<N, E, S>,
  options: ReadOptions<N> = {},
): readonly Finding[] {
  const held = hold(chronicle, options);
  const found = held.organizations.flatMap((organization) => {
    const names = held.speaker(organization);
    const timeline = held.timeline(organization);
    const broken = held.model.laws.flatMap(({ id, severity, broken: find }) =>
      find(timeline.events, names).map((offence) => finding(id, severity, offence)),
    );
    return [...forbidden(held.model, timeline, names), ...broken];
  });
  // These look at the events of the six aspects, by their types; what else there is, they pass over.
  const beyond = chronicleLaws.flatMap(({ id, severity, broken }) =>
    broken(held as unknown as Held).map((offence) => finding(id, severity, offence)),
  );
  const whole = Object.keys(options).length === 0; // a part of the record cannot say that a finding is gone
  return accepted(held, [...found, ...beyond], whole);
}

function finding(law: string, severity: Severity, { says, events }: Offence): Finding {
  const [first] = events;
  const ids = events.map(({ id }) => id);
  return { law, severity, organization: first.organization, says: `${capital(says)}.`, events: ids, accepted: null };
}

/** By what a finding is the same as another: its law and its events. */
export function nameOfFinding({ law, events }: Pick<Finding, "law" | "events">): string {
  return JSON.stringify([law, [...events].sort()]);
}

/** The findings with the reasons for which the chronicle accepts some, and those accepted that are no longer found. */
function accepted<E extends HistoricalEvent, S extends object>(
  held: Held<E, S>,
  found: readonly Finding[],
  whole: boolean,
): readonly Finding[] {
  const reasons = new Map((held.chronicle.accepted ?? []).map((each) => [nameOfFinding(each), each]));
  const marked = found.map((each) => ({ ...each, accepted: reasons.get(nameOfFinding(each))?.reason ?? null }));
  for (const each of found) reasons.delete(nameOfFinding(each));
  const gone = (whole ? [...reasons.values()] : []).map(({ law, events, reason }): Finding => {
    const says = `The finding "${law}" about ${inList(events.map((id) => `"${id}"`))} is accepted (${reason}), and is no longer found: take the acceptance out.`;
    const entries = Object.values(held.chronicle.records).flat(); // it may be about what was taken back
    const organization = entries.find(({ id }) => events.includes(id))?.organization ?? "";
    return { law: "accepted-and-gone", severity: "gap", organization, says, events, accepted: null };
  });
  return [...marked, ...gone];
}

/** The strands that no order of their events makes lawful, with the first event that meets what a law forbids. */
function forbidden<E extends HistoricalEvent, S extends object>(
  model: Model<E, S>,
  timeline: Timeline<E, S>,
  names: Speaker,
): readonly Finding[] {
  return model.strands.flatMap((strand) =>
    (strand.free === true ? [] : timeline.keys(strand)).flatMap((key): Finding[] => {
      const track = timeline.track(strand, key);
      if (track.worlds.lawful) return [];
      let state = strand.start;
      const certain = track.moves.filter(({ event }) => isUndisputed(event));
      const stop = certain.findIndex(({ event, rule }) => {
        const forbids = !rule.allowed(state, event, key);
        state = rule.next(state, event, key);
        return forbids;
      });
      const offending = certain[stop];
      if (offending === undefined) return [];
      const last = certain[stop - 1];
      const inContext =
        last === undefined
          ? "with nothing before it that would allow it"
          : `the last before it was, ${inWords(when(last.event.on))}, that ${model.sentence(last.event, names)}`;
      const says = `${inWords(when(offending.event.on))}, ${model.sentence(offending.event, names)}; ${inContext}: something is missing in between, or one of them is wrong`;
      const events = last === undefined ? ([offending.event] as const) : ([last.event, offending.event] as const);
      return [finding(`${strand.name}-allows-it`, "contradiction", { says, events })];
    }),
  );
}
