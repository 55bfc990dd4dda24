import type { Draft } from "immer";
import { match } from "ts-pattern";
import type { HistoricalEvent, Names, PartyId } from "../event.js";
import { count, date, eachOnce, flag, id, list, maybe, party, record, text } from "../shape.js";
import { type Edtf, when } from "../time/edtf.js";
import { bareInWords, certainlyBefore, inWords } from "../time/when.js";
import { inList, wasOrWere } from "../words.js";
import {
  type Aspect,
  type Handlers,
  type Law,
  type Sentences,
  type Shapes,
  type Strand,
  dictionary,
  isUndisputed,
  ofTypes,
  rulesOf,
} from "./aspect.js";
import type { Founded } from "./identity.js";

// Events

/** Something that happens to one treaty, by its id within the organisation. */
export type TreatyAct<Type extends string, N extends Names, More = unknown> = HistoricalEvent<
  Type,
  { readonly treaty: string } & More,
  N
>;

/** Was signed. The Collective Security Treaty, in Tashkent on 15 May 1992. */
export type TreatySigned<N extends Names = Names> = TreatyAct<
  "TreatySigned",
  N,
  {
    /** As it stands in a sentence: "the Collective Security Treaty". */
    readonly name?: string;
    readonly signatories?: readonly N["party"][];
    readonly place?: string;
    /** What it binds its parties to, in words. */
    readonly commitments?: readonly string[];
    /** For how many years, where it was not for good. */
    readonly years?: number;
  }
>;

/** One party ratified it. Kazakhstan ratified the protocol of prolongation on 30 December 1999. */
export type TreatyRatified<N extends Names = Names> = TreatyAct<"TreatyRatified", N, { readonly party: N["party"] }>;

/** Entered into force. The Collective Security Treaty on 20 April 1994. */
export type TreatyEnteredIntoForce<N extends Names = Names> = TreatyAct<
  "TreatyEnteredIntoForce",
  N,
  { readonly years?: number }
>;

/** Was registered. The Collective Security Treaty by the UN Secretariat on 1 November 1995. */
export type TreatyRegistered<N extends Names = Names> = TreatyAct<"TreatyRegistered", N, { readonly by?: string }>;

/** Was prolonged by those who signed. The Collective Security Treaty by six of its parties in April 1999. */
export type TreatyProlonged<N extends Names = Names> = TreatyAct<
  "TreatyProlonged",
  N,
  {
    readonly years?: number;
    /** When the new term begins, where that is another day: what was signed on 2 April 1999 prolonged it from the 21st. */
    readonly from?: Edtf;
    /** It goes on renewing itself for as many years, at the end of each term. */
    readonly renews?: true;
    readonly signatories?: readonly N["party"][];
    readonly signedBy?: string;
  }
>;

/** Was amended. The Collective Security Treaty and the Charter by the protocols of 10 December 2010. */
export type TreatyAmended<N extends Names = Names> = TreatyAct<"TreatyAmended", N, { readonly by?: string }>;

/** Ended. The treaty of the Coal and Steel Community, concluded for fifty years, on 23 July 2002. */
export type TreatyExpired<N extends Names = Names> = TreatyAct<"TreatyExpired", N>;

export type TreatyEvent<N extends Names = Names> =
  | TreatySigned<N>
  | TreatyRatified<N>
  | TreatyEnteredIntoForce<N>
  | TreatyRegistered<N>
  | TreatyProlonged<N>
  | TreatyAmended<N>
  | TreatyExpired<N>;

const shapes: Shapes<TreatyEvent> = {
  TreatySigned: record<TreatySigned["data"]>({
    treaty: id,
    name: maybe(text),
    signatories: maybe(eachOnce(party)),
    place: maybe(text),
    commitments: maybe(list(text)),
    years: maybe(count),
  }),
  TreatyRatified: record<TreatyRatified["data"]>({ treaty: id, party }),
  TreatyEnteredIntoForce: record<TreatyEnteredIntoForce["data"]>({ treaty: id, years: maybe(count) }),
  TreatyRegistered: record<TreatyRegistered["data"]>({ treaty: id, by: maybe(text) }),
  TreatyProlonged: record<TreatyProlonged["data"]>({
    treaty: id,
    years: maybe(count),
    from: maybe(date),
    renews: maybe(flag),
    signatories: maybe(eachOnce(party)),
    signedBy: maybe(text),
  }),
  TreatyAmended: record<TreatyAmended["data"]>({ treaty: id, by: maybe(text) }),
  TreatyExpired: record<TreatyExpired["data"]>({ treaty: id }),
};

// State

/** A treaty of the organisation. What has not happened, or no event says, is null. */
export interface Treaty {
  readonly name: string | null;
  readonly signed: Edtf | null;
  readonly signatories: readonly PartyId[];
  readonly commitments: readonly string[];
  readonly inForce: Edtf | null;
  readonly registered: Edtf | null;
  /** The last term agreed on, where it is not for good: from when, for how many years, and whether it renews itself. */
  readonly term: { readonly from: Edtf; readonly years: number; readonly renews?: true } | null;
  /** When it was last prolonged, and by whom. */
  readonly prolonged: { readonly on: Edtf; readonly by: readonly PartyId[] } | null;
  readonly amended: Edtf | null;
  readonly expired: Edtf | null;
}

export interface TreatiesState {
  readonly treaties: Readonly<Record<string, Treaty>>;
  /**
   * When a party ratified a treaty, by both: `charter/uzbekistan`. Beside the treaties, since each ratification stands on
   * its own: of thirty in one year, nobody needs to know in which order they came.
   */
  readonly ratifications: Readonly<Record<string, Edtf>>;
}

function ratificationOf({ treaty, party }: TreatyRatified["data"]): string {
  return `${treaty}/${party}`;
}

const unsigned: Treaty = Object.freeze({
  name: null,
  signed: null,
  signatories: Object.freeze([]),
  commitments: Object.freeze([]),
  inForce: null,
  registered: null,
  term: null,
  prolonged: null,
  amended: null,
  expired: null,
});

// Handlers

const handlers: Handlers<TreatiesState, TreatyEvent | Founded> = {
  // An organisation founded on a treaty for some years gives that treaty its first term.
  Founded({ treaties }, { on, data }) {
    if (data.treaty === undefined) return;
    const treaty = (treaties[data.treaty] ??= fresh());
    treaty.term = termOf(on, data.years) ?? treaty.term;
  },
  TreatySigned({ treaties }, { on, data }) {
    const treaty = (treaties[data.treaty] ??= fresh());
    treaty.name = data.name ?? null;
    treaty.signed = on;
    treaty.signatories = [...(data.signatories ?? [])];
    treaty.commitments = [...(data.commitments ?? [])];
    treaty.term = termOf(on, data.years) ?? treaty.term;
  },
  TreatyRatified({ ratifications }, { on, data }) {
    ratifications[ratificationOf(data)] ??= on;
  },
  TreatyEnteredIntoForce({ treaties }, { on, data }) {
    const treaty = (treaties[data.treaty] ??= fresh());
    treaty.inForce = on;
    treaty.term = termOf(on, data.years) ?? treaty.term;
  },
  TreatyRegistered({ treaties }, { on, data }) {
    (treaties[data.treaty] ??= fresh()).registered = on;
  },
  TreatyProlonged({ treaties }, { on, data }) {
    const treaty = (treaties[data.treaty] ??= fresh());
    treaty.term = termOf(data.from ?? on, data.years, data.renews);
    treaty.prolonged = { on, by: [...(data.signatories ?? [])] };
  },
  TreatyAmended({ treaties }, { on, data }) {
    (treaties[data.treaty] ??= fresh()).amended = on;
  },
  TreatyExpired({ treaties }, { on, data }) {
    (treaties[data.treaty] ??= fresh()).expired = on;
  },
};

function fresh(): Draft<Treaty> {
  return { ...unsigned, signatories: [], commitments: [] } as Draft<Treaty>; // its lists are its own
}

type On<T extends TreatyEvent["type"]> = Extract<TreatyEvent, { readonly type: T }>;

/** The bearing of an event about the one treaty that it names: which states of it a law lets it meet. */
function meeting<T extends TreatyEvent["type"]>(allowed: (from: Treaty, event: On<T>) => boolean) {
  return { about: ({ data }: On<T>) => data.treaty, allowed };
}

const rules = rulesOf<Treaty, Exclude<TreatyEvent, TreatyRatified> | Founded>("treaties", unsigned, handlers, {
  Founded: { about: ({ data }) => data.treaty ?? [], allowed: () => true },
  TreatySigned: meeting<"TreatySigned">(({ signed }) => signed === null),
  TreatyEnteredIntoForce: meeting<"TreatyEnteredIntoForce">((from) => isOpen(from) && from.inForce === null),
  TreatyRegistered: meeting<"TreatyRegistered">(({ signed, registered }) => signed !== null && registered === null),
  TreatyProlonged: meeting<"TreatyProlonged">(isOpen),
  TreatyAmended: meeting<"TreatyAmended">(isOpen),
  TreatyExpired: meeting<"TreatyExpired">(isOpen),
});

function isOpen({ signed, expired }: Treaty): boolean {
  return signed !== null && expired === null;
}

function termOf(from: Edtf, years: number | undefined, renews?: true): Treaty["term"] {
  return years === undefined ? null : { from, years, ...(renews === undefined ? {} : { renews }) };
}

/** One treaty of the organisation, from signature to expiry. */
export const treatyStrand: Strand<Treaty, Exclude<TreatyEvent, TreatyRatified> | Founded> = {
  name: "treaty",
  guards:
    "A page of 2021 has the Collective Security Treaty signed on 15 May 1999, five years after it had entered into force.",
  field: "treaties",
  start: unsigned,
  rules,
  subject: (treaty, names) => names.treaty(treaty),
  inWords: treatyInWords,
};

/** One party's ratification of one treaty. */
export const ratificationStrand: Strand<Edtf | null, TreatyRatified> = {
  name: "ratification",
  guards:
    "Uzbekistan's parliament ratified in December 2006 the protocol of its return to the CSTO, and in March 2008, an article says, its membership: two documents, of which each is ratified once.",
  field: "ratifications",
  start: null,
  rules: rulesOf<Edtf | null, TreatyRatified>("ratifications", null, handlers, {
    TreatyRatified: { about: ({ data }) => ratificationOf(data), allowed: (from) => from === null },
  }),
  subject: (key, names) => {
    const [treaty = "", by = ""] = key.split("/");
    return `the ratification of ${names.treaty(treaty)} by ${names.party(by)}`;
  },
  inWords: (on) => (on === null ? "nothing" : inWords(when(on))),
};

/** "signed some time in 1992, in force on 20 April 1994". */
function treatyInWords(treaty: Treaty): string {
  const facts = [
    ["signed", treaty.signed],
    ["in force", treaty.inForce],
    ["prolonged", treaty.prolonged?.on ?? null],
    ["amended", treaty.amended],
    ["expired", treaty.expired],
  ] as const;
  const said = facts.flatMap(([what, on]) => (on === null ? [] : [`${what} ${inWords(when(on))}`]));
  return said.length === 0 ? "known" : said.join(", ");
}

// Questions

const sentence: Sentences<TreatyEvent> = (event, names) => {
  const it = names.treaty(event.data.treaty);
  const by = (parties: readonly PartyId[] | undefined, hand?: string) => {
    if (parties === undefined) return hand === undefined ? "" : ` by ${hand}`;
    return ` by ${hand === undefined ? "" : `${hand} of `}${inList(parties.map((each) => names.party(each)))}`;
  };
  return match(event)
    .with({ type: "TreatySigned" }, ({ data }) => {
      const place = data.place === undefined ? "" : ` in ${data.place}`;
      const saying = data.commitments === undefined ? "" : `, saying that ${inList(data.commitments)}`;
      const name = data.name ?? it;
      return `${name} ${wasOrWere(name)} signed${place}${by(data.signatories)}${saying}`;
    })
    .with({ type: "TreatyRatified" }, ({ data }) => `${names.party(data.party)} ratified ${it}`)
    .with({ type: "TreatyEnteredIntoForce" }, () => `${it} entered into force`)
    .with({ type: "TreatyRegistered" }, ({ data }) => `${it} ${wasOrWere(it)} registered${by(undefined, data.by)}`)
    .with({ type: "TreatyProlonged" }, ({ data }) => {
      const years = data.years === undefined ? "" : ` for ${data.years} years`;
      const from = data.from === undefined ? "" : ` from ${bareInWords(when(data.from))}`;
      const again = data.renews === undefined ? "" : ", and renews itself";
      return `${it} ${wasOrWere(it)} prolonged${years}${from}${by(data.signatories, data.signedBy)}${again}`;
    })
    .with({ type: "TreatyAmended" }, ({ data }) => `${it} ${wasOrWere(it)} amended${by(undefined, data.by)}`)
    .with({ type: "TreatyExpired" }, () => `${it} expired`)
    .exhaustive();
};

// Laws

// A term can begin with the founding, so the laws about terms look across.
const laws: readonly Law[] = [
  {
    id: "ratified-before-it-expired",
    says: "Nobody ratifies a treaty that has expired.",
    guards:
      "Kazakhstan's ratification of 30 December 1999 is later than the end of the Collective Security Treaty's first term on 20 April: what it ratified was the protocol that prolonged it.",
    severity: "contradiction",
    broken(events, names) {
      const certain = events.filter(isUndisputed);
      const all = ofTypes<TreatyRatified | TreatyExpired>(certain, { TreatyRatified: true, TreatyExpired: true });
      return all.flatMap((event) => {
        if (event.type !== "TreatyRatified") return [];
        const { treaty, party: by } = event.data;
        const end = all.find(({ type, data, on }) => {
          return type === "TreatyExpired" && data.treaty === treaty && certainlyBefore(when(on), when(event.on));
        });
        if (end === undefined) return [];
        const says = `${names.treaty(treaty)} expired ${inWords(when(end.on))}, and ${names.party(by)} ratified it ${inWords(when(event.on))}: look at the two dates`;
        return [{ says, events: [end, event] }];
      });
    },
  },
];

export const treaties: Aspect<TreatyEvent, TreatiesState, Founded> = {
  name: "treaties",
  initial: Object.freeze({ treaties: dictionary<Treaty>(), ratifications: dictionary<Edtf>() }),
  shapes,
  handlers,
  strands: [treatyStrand, ratificationStrand],
  laws,
  sentence,
};
