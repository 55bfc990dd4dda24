import { match } from "ts-pattern";
import type { HistoricalEvent, Names, PartyId } from "../event.js";
import { append } from "../lists.js";
import { date, flag, id, maybe, party, record, text } from "../shape.js";
import { type Edtf, when } from "../time/edtf.js";
import { bareInWords, certainlyBefore, inWords } from "../time/when.js";
import { capital } from "../words.js";
import {
  type Aspect,
  type Handlers,
  type Law,
  type Sentences,
  type Shapes,
  type Speaker,
  type Strand,
  dictionary,
  isUndisputed,
  ofTypes,
  rulesOf,
} from "./aspect.js";

// Events

/** Something that happens to one office, by its id within the organisation, and its holder. */
export type OfficeAct<Type extends string, N extends Names, More = unknown> = HistoricalEvent<
  Type,
  { readonly office: string; readonly holder: N["party"] } & More,
  N
>;

/** Was named for an office. Yuri Khachaturov as Secretary-General on 14 April 2017, before he took office. */
export type Appointed<N extends Names = Names> = OfficeAct<
  "Appointed",
  N,
  {
    /** When the appointment is to take effect. */
    readonly from?: Edtf;
    /** When it is to end. */
    readonly until?: Edtf;
    readonly acting?: true;
  }
>;

/** Entered office. Yuri Khachaturov on 2 May 2017; Valery Semerikov, acting, on 1 January 2017. */
export type TookOffice<N extends Names = Names> = HistoricalEvent<
  "TookOffice",
  {
    readonly office: string;
    /**
     * Left out where no source names the holder. That the Collective Security Council of 1992 had a Secretary-General is
     * attested in October 1996, and whoever followed or left may be the one.
     */
    readonly holder?: N["party"];
    readonly acting?: true;
    readonly until?: Edtf;
  },
  N
>;

/** Its term was made longer. Nikolai Bordyuzha's by three years on 19 December 2012. */
export type OfficeTermExtended<N extends Names = Names> = OfficeAct<"OfficeTermExtended", N, { readonly until?: Edtf }>;

/** Left office. Nikolai Bordyuzha when his term ended on 31 December 2016. */
export type LeftOffice<N extends Names = Names> = OfficeAct<"LeftOffice", N, { readonly reason?: string }>;

export type OfficeEvent<N extends Names = Names> = Appointed<N> | TookOffice<N> | OfficeTermExtended<N> | LeftOffice<N>;

const shapes: Shapes<OfficeEvent> = {
  Appointed: record<Appointed["data"]>({
    office: id,
    holder: party,
    from: maybe(date),
    until: maybe(date),
    acting: maybe(flag),
  }),
  TookOffice: record<TookOffice["data"]>({
    office: id,
    holder: maybe(party),
    acting: maybe(flag),
    until: maybe(date),
  }),
  OfficeTermExtended: record<OfficeTermExtended["data"]>({ office: id, holder: party, until: maybe(date) }),
  LeftOffice: record<LeftOffice["data"]>({ office: id, holder: party, reason: maybe(text) }),
};

// State

/** An office: who holds it, and who has been named for it. */
export interface Office {
  readonly holder: {
    /** Null where no source names the holder. */
    readonly party: PartyId | null;
    readonly since: Edtf;
    readonly acting: boolean;
    readonly until: Edtf | null;
  } | null;
  readonly appointed: {
    readonly party: PartyId;
    readonly on: Edtf;
    readonly acting: boolean;
    readonly from: Edtf | null;
    readonly until: Edtf | null;
  } | null;
}

export interface OfficesState {
  readonly offices: Readonly<Record<string, Office>>;
}

const vacant: Office = Object.freeze({ holder: null, appointed: null });

// Handlers

const handlers: Handlers<OfficesState, OfficeEvent> = {
  Appointed({ offices }, { on, data }) {
    const office = (offices[data.office] ??= { ...vacant });
    const { from = null, until = null, acting } = data;
    office.appointed = { party: data.holder, on, acting: acting === true, from, until };
  },
  TookOffice({ offices }, { on, data }) {
    const office = (offices[data.office] ??= { ...vacant });
    const { holder = null } = data;
    if (holder === null && office.holder !== null) return; // whoever holds it may be the one meant
    const named = office.appointed?.party === holder ? office.appointed : null;
    const until = data.until ?? named?.until ?? null;
    office.holder = { party: holder, since: on, acting: data.acting === true, until };
    if (named !== null) office.appointed = null;
  },
  OfficeTermExtended({ offices }, { data }) {
    const office = offices[data.office];
    if (office?.holder && canBe(office.holder, data.holder)) office.holder.until = data.until ?? null;
  },
  LeftOffice({ offices }, { data }) {
    const office = offices[data.office];
    if (office?.holder && canBe(office.holder, data.holder)) office.holder = null;
  },
};

const about = ({ data }: OfficeEvent): string => data.office;

const rules = rulesOf<Office, OfficeEvent>(
  "offices",
  vacant,
  handlers,
  {
    Appointed: { about, allowed: () => true },
    // One holder at a time, acting or not; who acts may take the office in full. Of a holder not named nobody knows the end.
    TookOffice: {
      about,
      allowed: ({ holder }, { data }) =>
        holder === null ||
        holder.party === null ||
        data.holder === undefined ||
        (holder.party === data.holder && holder.acting && data.acting !== true),
    },
    OfficeTermExtended: { about, allowed: holds },
    LeftOffice: { about, allowed: holds },
  },
  ({ holder, appointed }) => ({ holder: holder === null ? null : { ...holder }, appointed }),
);

function holds({ holder }: Office, { data }: OfficeTermExtended | LeftOffice): boolean {
  return holder !== null && canBe(holder, data.holder);
}

/** Whether the holder can be that party: one not named can be anyone. */
function canBe(holder: { readonly party: PartyId | null }, party: PartyId): boolean {
  return holder.party === null || holder.party === party;
}

/** One office of the organisation: who holds it. */
export const officeStrand: Strand<Office, OfficeEvent> = {
  name: "office",
  guards:
    "Valery Semerikov is called Secretary-General of the CSTO in November 2018: he acted for one who had just been recalled, and of one office there is one holder at a time.",
  field: "offices",
  start: vacant,
  rules,
  subject: titled,
  inWords: ({ holder }, names) =>
    holder === null ? "vacant" : `${holderInWords(holder.party, names)}${holder.acting ? ", acting" : ""}`,
};

// Questions

const sentence: Sentences<OfficeEvent> = (event, names) => {
  const who = holderInWords(event.data.holder ?? null, names);
  const office = `${titled(event.data.office)} of ${names.organization(event.organization)}`;
  return match(event)
    .with({ type: "Appointed" }, ({ data }) => `${who} was appointed ${acting(data)}${office}${termed(data)}`)
    .with({ type: "TookOffice" }, ({ data }) => `${who} took office as ${acting(data)}${office}`)
    .with({ type: "OfficeTermExtended" }, ({ data }) => `the term of ${who} as ${office} was extended${termed(data)}`)
    .with({ type: "LeftOffice" }, () => `${who} left office as ${office}`)
    .exhaustive();
};

/** A holder by name, or that no source names one. */
export function holderInWords(party: PartyId | null, names: Pick<Speaker, "party">): string {
  return party === null ? "someone not named" : names.party(party);
}

function acting(data: { readonly acting?: true }): string {
  return data.acting === true ? "acting " : "";
}

/** " from 1 January 2026 until 31 December 2028", as far as it is said. */
function termed({ from, until }: Pick<Appointed["data"], "from" | "until">): string {
  const start = from === undefined ? "" : ` from ${bareInWords(when(from))}`;
  return until === undefined ? start : `${start} until ${bareInWords(when(until))}`;
}

/** An office's id as a title: "Secretary-General", "Chairperson of the Commission". */
function titled(office: string): string {
  const words = office.split("-").map((word) => (/^(of|the|and|for|in)$/.test(word) ? word : capital(word)));
  return words.join(" ").replace(/\b(Secretary|Director|Governor) General\b/, "$1-General");
}

// Laws

// One holder at a time, and nobody leaves an office that another holds: both are in `rules`.
const laws: readonly Law[] = [
  {
    id: "in-office-after-appointment",
    says: "Nobody takes an office before being appointed to it.",
    guards:
      "Two reports have Yuri Khachaturov appointed Secretary-General of the CSTO only in May 2017, the month in which he took office on the 2nd.",
    severity: "contradiction",
    broken(events, names) {
      const byHolder = new Map<string, OfficeEvent[]>();
      for (const event of ofTypes<OfficeEvent>(events, shapes)) {
        if (event.data.holder === undefined) continue;
        const key = JSON.stringify([event.data.office, event.data.holder]);
        append(byHolder, key, event);
      }
      return [...byHolder.values()].flatMap((own) =>
        ofTypes<TookOffice>(own, { TookOffice: true }).flatMap((took) => {
          const before = (a: HistoricalEvent, b: HistoricalEvent) => certainlyBefore(when(a.on), when(b.on));
          const appointed = ofTypes<Appointed>(own, { Appointed: true });
          const late = appointed.find(isUndisputed);
          // Where there is an appointment that can be meant, the others are to other terms; so are those after leaving.
          const left = ofTypes<LeftOffice>(own, { LeftOffice: true }).some(
            (leaves) => !before(leaves, took) && appointed.some((each) => !before(each, leaves)),
          );
          if (late === undefined || !isUndisputed(took) || left || !appointed.every((each) => before(took, each)))
            return [];
          return [
            {
              says: `${names.party(late.data.holder)} took office as ${titled(took.data.office)} ${inWords(when(took.on))} and was appointed only ${inWords(when(late.on))}`,
              events: [took, late],
            },
          ];
        }),
      );
    },
  },
];

export const offices: Aspect<OfficeEvent, OfficesState> = {
  name: "offices",
  initial: Object.freeze({ offices: dictionary<Office>() }),
  shapes,
  handlers,
  strands: [officeStrand],
  laws,
  sentence,
};
