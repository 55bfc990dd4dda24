import type { Amendment, Citation, EventId, HistoricalEvent, Source, SourceId } from "../event.js";
import { append } from "../lists.js";
import type { Day } from "../time/day.js";
import { type Edtf, oneOf, when } from "../time/edtf.js";
import type { Entry } from "./record.js";

/** Whose word a reader takes, and from when. */
export interface View {
  /** The day of the reader: what was published later is not known yet. */
  readonly knownBy?: Day | undefined;
  /** The sources asked, the most trusted first. Left out: all. */
  readonly according?: readonly SourceId[] | undefined;
  /** Whether conclusions that no source states are believed. */
  readonly inferences: boolean;
}

/**
 * Which events a reader may hold true, and on which date: the only step that looks at sources. Corrections and
 * retractions act here, so all that comes after is plain, single-time event sourcing.
 *
 * `entries` are those of all records, each after whatever its inferences rest on and after the amendments that are
 * aimed at it (`dependencyOrder`). An event that is believed as it was written comes back as the same object.
 * Cost: linear in the citations.
 */
export function believed<E extends HistoricalEvent>(
  entries: readonly Entry<E>[],
  sources: Readonly<Record<SourceId, Source>>,
  view: View,
): ReadonlyMap<EventId, E> {
  const held = new Map<EventId, HistoricalEvent>();
  const amendments = new Map<EventId, Amendment[]>();
  const events = new Map<EventId, E>();

  const isLeft = (citation: Citation): boolean => {
    const source = sources[citation.source];
    if (source === undefined) return false;
    if (source.kind === "inference") return view.inferences && source.restsOn.every((id) => held.has(id));
    if (view.according?.includes(citation.source) === false) return false;
    if (view.knownBy === undefined) return true;
    return source.published !== undefined && when(source.published).latest <= view.knownBy;
  };

  const isStated = ({ source }: Citation): boolean => sources[source]?.kind !== "inference";

  for (const entry of entries) {
    const event = amended(weighed(entry, entry.sources.filter(isLeft), isStated, view), amendments.get(entry.id) ?? []);
    if (event === undefined) continue;
    held.set(event.id, event);
    if (isAmendment(event)) append(amendments, event.data.event, event);
    else events.set(event.id, event as E); // an entry that is no amendment is an event of the model, and amending keeps its type
  }
  return events;
}

/** Whether an entry speaks of another entry, and not of the organisation. */
export function isAmendment(entry: HistoricalEvent): entry is Amendment {
  return entry.type === "Corrected" || entry.type === "Retracted";
}

/** The entry as the citations that are left have it; undefined where they do not carry it. */
function weighed(
  entry: Entry,
  left: readonly Citation[],
  isStated: (citation: Citation) => boolean,
  view: View,
): HistoricalEvent | undefined {
  if (left.length === 0) return undefined;
  const trusted = mostTrusted(left, view.according);
  if (trusted !== undefined)
    return trusted.denies === true ? undefined : restated(entry, left, trusted.on ?? entry.on, false);
  // With every citation left, the record's own word counts. That can be an inference, so it counts with them only.
  if (left.length === entry.sources.length) return entry;
  const supporting = left.filter(({ denies }) => denies !== true);
  if (supporting.length === 0) return undefined;
  // An inference is nobody's word: its date counts only where nobody speaks.
  const speaking = supporting.filter(isStated);
  const dates = (speaking.length > 0 ? speaking : supporting).map(({ on }) => when(on ?? entry.on));
  return restated(entry, left, oneOf(dates).text, supporting.length < left.length);
}

/** The citation that decides where a reader gives an order of trust: the first source of it that speaks. */
function mostTrusted(left: readonly Citation[], according: View["according"]): Citation | undefined {
  if (according === undefined) return undefined;
  const rank = ({ source }: Citation): number => {
    const at = according.indexOf(source);
    return at < 0 ? according.length : at; // an inference is nobody's word: it decides only where nobody speaks
  };
  return left.reduce((best, next) => (rank(next) < rank(best) ? next : best));
}

function restated(entry: Entry, left: readonly Citation[], on: Edtf, disputed: boolean): HistoricalEvent {
  const { id, type, organization, data, sources } = entry;
  if (on === entry.on && disputed === (entry.disputed === true) && left.length === sources.length) return entry;
  const [first, ...rest] = left;
  if (first === undefined) return entry;
  const kept = Object.freeze([first, ...rest] as const);
  const plain = { id, type, organization, on, data, sources: kept };
  return Object.freeze(disputed ? { ...plain, disputed } : plain);
}

/** The event as later, believed entries have it: undefined where one takes it back. */
function amended(event: HistoricalEvent | undefined, by: readonly Amendment[]): HistoricalEvent | undefined {
  return by.reduce<HistoricalEvent | undefined>((now, amendment) => {
    if (now === undefined || amendment.type === "Retracted") return undefined;
    const { on, data } = amendment.data;
    const whole = data === undefined ? now.data : Object.freeze(Object.assign({}, now.data, data));
    return Object.freeze(Object.assign({}, now, { on: on ?? now.on, data: whole }));
  }, event);
}
