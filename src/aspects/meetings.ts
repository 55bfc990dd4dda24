import { match } from "ts-pattern";
import type { EventId, HistoricalEvent, Names } from "../event.js";
import { append } from "../lists.js";
import { count, event as eventId, flag, list, maybe, one, party, record, text } from "../shape.js";
import { type Edtf, when } from "../time/edtf.js";
import { certainlyBefore } from "../time/when.js";
import { inList, ordinalInWords } from "../words.js";
import {
  type Aspect,
  type Handlers,
  type Law,
  type Sentences,
  type Shapes,
  type Strand,
  isUndisputed,
  ofTypes,
  ruleOf,
} from "./aspect.js";

// Events

/** A person at a meeting, in the capacities that the source gives. */
export interface Attendance<N extends Names = Names> {
  readonly party: N["party"];
  /** The posts by which the source names the person: "State Secretary", "Deputy Minister of Trade and Industry of Russia". */
  readonly posts?: readonly string[];
}

/** What a meeting did with a document. */
export interface Decision {
  readonly did: "endorsed" | "adopted" | "decided on" | "signed" | "considered" | "considered and endorsed";
  /** Which document, or what was decided, in the record's own words. */
  readonly document: string;
  /** The last year or day that the document is for. */
  readonly until?: string;
  /** The word by which the source keeps its distance: `reportedly`. */
  readonly hedge?: string;
}

/** What someone said, in the record's own words. */
export interface Statement<N extends Names = Names> {
  readonly by: N["party"];
  readonly as?: string;
  readonly points: readonly string[];
}

/** What is known of a meeting before it is held. */
export interface Gathering {
  /** Which in the body's own count. */
  readonly ordinal?: number;
  readonly kind?: "regular" | "extraordinary" | "informal";
  /** How many days it took, the event's own day being the first. NATO's summit in Paris: four, from 16 December 1957. */
  readonly days?: number;
  readonly place?: string;
  readonly videoconference?: true;
}

/** Was announced for a day. The Collective Security Council's session of 11 November 2026 in Moscow. */
export type MeetingPlanned<N extends Names = Names> = HistoricalEvent<"MeetingPlanned", Gathering, N>;

/** Was held. The 10th meeting of the Interstate Commission, in Astana on 1 November 2012. */
export type MeetingHeld<N extends Names = Names> = HistoricalEvent<
  "MeetingHeld",
  Gathering & {
    /** The entry that planned it. */
    readonly planned?: EventId;
    readonly chair?: Attendance<N>;
    readonly present?: readonly Attendance<N>[];
    readonly absent?: readonly Attendance<N>[];
    readonly agenda?: readonly string[];
    readonly decisions?: readonly Decision[];
    readonly statements?: readonly Statement<N>[];
  },
  N
>;

/**
 * Was at a meeting, where the word for it is not that of the meeting's own entry. One report of the session of
 * 28 November 2024 has the President of Uzbekistan in Astana; the others name everyone else.
 */
export type Attended<N extends Names = Names> = HistoricalEvent<
  "Attended",
  Attendance<N> & {
    /** The entry of the meeting. */
    readonly meeting: EventId;
  },
  N
>;

/** Someone stated a position outside a meeting, or at none that the source names. France on leaving the command of NATO. */
export type PositionStated<N extends Names = Names> = HistoricalEvent<"PositionStated", Statement<N>, N>;

export type MeetingEvent<N extends Names = Names> =
  MeetingPlanned<N> | MeetingHeld<N> | Attended<N> | PositionStated<N>;

const attendee = { party, posts: maybe(list(text)) };
const attendance = record<Attendance>(attendee);
const decision = record<Decision>({
  did: one("endorsed", "adopted", "decided on", "signed", "considered", "considered and endorsed"),
  document: text,
  until: maybe(text),
  hedge: maybe(text),
});
const statement = record<Statement>({ by: party, as: maybe(text), points: list(text) });
const gathering = {
  ordinal: maybe(count),
  kind: maybe(one("regular", "extraordinary", "informal")),
  days: maybe(count),
  place: maybe(text),
  videoconference: maybe(flag),
};
const shapes: Shapes<MeetingEvent> = {
  MeetingPlanned: record<MeetingPlanned["data"]>(gathering),
  MeetingHeld: record<MeetingHeld["data"]>({
    ...gathering,
    planned: maybe(eventId),
    chair: maybe(attendance),
    present: maybe(list(attendance)),
    absent: maybe(list(attendance)),
    agenda: maybe(list(text)),
    decisions: maybe(list(decision)),
    statements: maybe(list(statement)),
  }),
  Attended: record<Attended["data"]>({ ...attendee, meeting: eventId }),
  PositionStated: statement,
};

// State

/**
 * How far the meetings have come. What was planned, held and said only ever grows, so it stays in the events, where it
 * stands once and in order; the state counts it, and knows the last meeting.
 */
export interface MeetingsState {
  readonly meetings: {
    readonly held: number;
    readonly last: { readonly event: EventId; readonly ordinal: number | null; readonly on: Edtf } | null;
    /** How many were planned, whether or not they were held. */
    readonly planned: number;
    readonly positions: number;
  };
}

const initial: MeetingsState = Object.freeze({
  meetings: Object.freeze({ held: 0, last: null, planned: 0, positions: 0 }),
});

// Handlers

const handlers: Handlers<MeetingsState, MeetingEvent> = {
  MeetingPlanned({ meetings }) {
    meetings.planned += 1;
  },
  MeetingHeld({ meetings }, { id, on, data }) {
    meetings.held += 1;
    meetings.last = { event: id, ordinal: data.ordinal ?? null, on };
  },
  Attended() {
    // Who was there stays in the events, as what was said there does.
  },
  PositionStated({ meetings }) {
    meetings.positions += 1;
  },
};

// Questions

/** How far the meetings have come: one strand, since they are counted together. */
const meetingsStrand: Strand<MeetingsState, Exclude<MeetingEvent, Attended>> = {
  name: "meetings",
  start: initial,
  free: true,
  rules: {
    MeetingPlanned: ruleOf(handlers.MeetingPlanned),
    MeetingHeld: ruleOf(handlers.MeetingHeld),
    PositionStated: ruleOf(handlers.PositionStated),
  },
  subject: () => "the meetings",
  inWords: ({ meetings: { held, planned, positions } }) =>
    inList([
      ...(held > 0 || planned + positions === 0 ? [`${held} held`] : []),
      ...(planned > 0 ? [`${planned} planned`] : []),
      ...(positions > 0 ? [`${positions} ${positions === 1 ? "position" : "positions"} stated`] : []),
    ]),
};

const sentence: Sentences<MeetingEvent> = (event, names) => {
  const body = names.organization(event.organization);
  return match(event)
    .with({ type: "MeetingPlanned" }, ({ data }) => `${meetingInWords(data, body)} was planned${lasting("for", data)}`)
    .with({ type: "MeetingHeld" }, ({ data }) => {
      const chair = data.chair === undefined ? "" : `, presided over by ${names.party(data.chair.party)}`;
      const missing =
        data.absent === undefined ? "" : `, without ${inList(data.absent.map((each) => names.party(each.party)))}`;
      return `${meetingInWords(data, body)} took place${lasting("over", data)}${chair}${missing}${decided(data.decisions)}`;
    })
    .with({ type: "Attended" }, ({ data }) => `${names.party(data.party)} attended a meeting of ${body}`)
    .with({ type: "PositionStated" }, ({ data }) => `${names.party(data.by)} stated: ${inList(data.points)}`)
    .exhaustive();
};

/** "the 10th meeting of ICMEC in Astana, Kazakhstan". */
function meetingInWords({ ordinal, kind, place, videoconference }: Gathering, body: string): string {
  const sort = kind === undefined || kind === "regular" ? "" : ` ${kind}`;
  const which = ordinal === undefined ? (sort === "" ? "a" : "an") : `the ${ordinalInWords(ordinal)}`;
  const where = place === undefined ? "" : ` in ${place}`;
  return `${which}${sort} meeting of ${body}${videoconference === true ? " by videoconference" : where}`;
}

/** "; it adopted the Charter and signed the agreement". What it did alike is said once. */
function decided(decisions: readonly Decision[] = []): string {
  const done = new Map<string, string[]>();
  for (const { did, document, hedge } of decisions) {
    append(done, hedge === undefined ? did : `${hedge} ${did}`, document);
  }
  const all = [...done].map(([how, documents]) => `${how} ${inList(documents)}`);
  return all.length === 0 ? "" : `; it ${inList(all)}`;
}

/** "over 4 days". */
function lasting(word: string, { days = 1 }: Gathering): string {
  return days === 1 ? "" : ` ${word} ${days} days`;
}

// Laws

const laws: readonly Law[] = [
  {
    id: "one-ordinal-one-meeting",
    says: "Two meetings of a body never share an ordinal.",
    guards:
      "Of 1 November 2012, Asia-Plus reports the 10th meeting of the CSTO's commission for military-economic cooperation, and Regnum that of a commission for military-technical cooperation: one meeting, which would stand twice.",
    severity: "contradiction",
    broken(events, names) {
      const first = new Map<number, HistoricalEvent>();
      return counted(events.filter(isUndisputed)).flatMap((meeting) => {
        const { ordinal } = meeting.data;
        const twin = first.get(ordinal);
        if (twin === undefined) {
          first.set(ordinal, meeting);
          return [];
        }
        const which = meetingInWords({ ordinal }, names.organization(meeting.organization));
        return [
          { says: `${which} is recorded twice: as "${twin.id}" and as "${meeting.id}"`, events: [twin, meeting] },
        ];
      });
    },
  },
  {
    id: "ordinals-rise",
    says: "The ordinals of a body's meetings rise with their dates.",
    guards:
      "The 15th meeting of the CSTO's Interstate Commission is reported by a page without a date; the 16th was held in September 2018, so it was before that.",
    severity: "contradiction",
    broken(events, names) {
      const meetings = counted(events.filter(isUndisputed));
      const byEnd = [...meetings].sort((a, b) => when(a.on).latest - when(b.on).latest);
      let next = 0;
      let highest: (typeof meetings)[number] | undefined;
      return meetings.flatMap((meeting) => {
        // The highest of those that were certainly held before it.
        for (
          let each = byEnd[next];
          each !== undefined && certainlyBefore(when(each.on), when(meeting.on));
          each = byEnd[++next]
        )
          if (highest === undefined || each.data.ordinal > highest.data.ordinal) highest = each;
        if (highest === undefined || highest.data.ordinal <= meeting.data.ordinal) return [];
        const body = names.organization(meeting.organization);
        const [late, early] = [highest, meeting].map(({ data }) => ordinalInWords(data.ordinal));
        return [
          {
            says: `the ${late ?? ""} meeting of ${body} is dated before the ${early ?? ""}: compare "${highest.id}" and "${meeting.id}"`,
            events: [highest, meeting],
          },
        ];
      });
    },
  },
  {
    id: "no-meeting-missing",
    says: "Between two meetings that are counted, no number is missing.",
    guards:
      "Of the 8th meeting of the CSTO's Interstate Commission nothing was found but that the 7th was in October 2009 and the 9th in October 2011.",
    severity: "gap",
    broken(events, names) {
      const known = [...new Map(counted(events).map((meeting) => [meeting.data.ordinal, meeting])).values()];
      const rising = known.sort((a, b) => a.data.ordinal - b.data.ordinal);
      return rising.flatMap((meeting, index) => {
        const before = rising[index - 1];
        const missing = before === undefined ? 0 : meeting.data.ordinal - before.data.ordinal - 1;
        if (before === undefined || missing === 0) return [];
        const body = names.organization(meeting.organization);
        const [first, last] = [before, meeting].map(({ data }) => ordinalInWords(data.ordinal));
        return [
          {
            says: `${missing} ${missing === 1 ? "meeting" : "meetings"} of ${body} between the ${first ?? ""} and the ${last ?? ""} ${missing === 1 ? "is" : "are"} not on record`,
            events: [before, meeting],
          },
        ];
      });
    },
  },
];

function counted(events: readonly HistoricalEvent[]) {
  return ofTypes<MeetingHeld>(events, { MeetingHeld: true }).flatMap((meeting) => {
    const { ordinal } = meeting.data;
    return ordinal === undefined ? [] : [{ ...meeting, data: { ...meeting.data, ordinal } }];
  });
}

export const meetings: Aspect<MeetingEvent, MeetingsState> = {
  name: "meetings",
  initial,
  shapes,
  handlers,
  strands: [meetingsStrand],
  laws,
  sentence,
};
