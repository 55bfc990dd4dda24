import type { OrganizationEvent } from "../aspects/organization.js";
import { chronicle } from "../chronicle/build.js";
import type { Chronicle } from "../chronicle/chronicle.js";
import {
  type Citation,
  type EventId,
  type OrganizationId,
  type Party,
  type PartyId,
  type Source,
  weekdays,
} from "../event.js";
import type { Entry } from "../history/record.js";
import { type Day, isDay, isoOf, weekdayOf } from "../time/day.js";
import { type Edtf, when } from "../time/edtf.js";
import { capital } from "../words.js";
import { type Form, dateAround, moved, wholeYears, yearOf } from "./dates.js";

/** Something that happens: its type and its data, without when and who says so. */
export type What = OrganizationEvent extends infer E
  ? E extends OrganizationEvent
    ? Pick<E, "type" | "data">
    : never
  : never;

/** How an event is dated and cited. */
export interface Manner {
  readonly form: Form;
  readonly width: number;
  /** Which way of citing, and which source first. */
  readonly cited: number;
}

/** Dated by its day, cited by one source. */
export const plainly: Manner = { form: "day", width: 0, cited: 0 };

/** The series that events are cited from, a volume for each year. */
const series = [
  { name: "gazette", kind: "article", published: (year: number) => `${year}-12-31` },
  { name: "minutes", kind: "official", published: (year: number) => `${year + 1}` },
  { name: "yearbook", kind: "reference", published: (year: number) => `${year + 1}-03` },
  { name: "agency", kind: "wire", published: (year: number) => `${year + 1}-01-02` },
  { name: "monitor", kind: "monitor", published: (year: number) => `${year + 2}-06-01` },
  { name: "ledger", kind: "government", published: (year: number) => `[${year + 1}..${year + 3}]` },
] as const;
/** How many series there are to cite. */
export const mostSeries = series.length;

/** How many events that move one thing may be open on one day. */
const mostOpen = 3;

/** A chronicle while it is being written: day by day, each event on a later day than the one before. */
export class Draft {
  today: Day;
  readonly main: OrganizationId = "league";
  readonly parties: Record<PartyId, Party> = {
    league: { kind: "organization", name: "League of Rivers", called: "the League" },
  };
  readonly #sources: Record<string, Source> = {};
  /** The findings that the chronicle accepts. */
  readonly accepted: NonNullable<Chronicle["accepted"]>[number][] = [];
  readonly #records = new Map<OrganizationId, Entry<OrganizationEvent>[]>();
  /** Where each entry stands. */
  readonly #places = new Map<EventId, { readonly record: Entry<OrganizationEvent>[]; readonly at: number }>();
  /** The last entry of each organisation that is believed: what an inference can rest on. */
  readonly #last = new Map<OrganizationId, EventId>();
  /** The day on which each event did happen, however vaguely it is dated. */
  readonly #days = new Map<EventId, Day>();
  readonly #ids = new Map<string, number>();
  readonly #spans = new Map<string, { readonly latest: Day }[]>();
  readonly #series: number;
  #disputes = 0;

  constructor(today: Day, seriesToCite: number) {
    this.today = today;
    this.#series = Math.min(Math.max(seriesToCite, 1), mostSeries);
  }

  /**
   * Writes down what happens today; gives the id of its entry. `keys` are what it moves: of the events that move one thing,
   * only few may overlap, or their orders cannot be searched.
   */
  add(what: What, name: string, manner: Manner, keys: readonly string[], organization = this.main): EventId {
    const on = this.#date(
      manner,
      keys.map((key) => `${organization} ${key}`),
    );
    return this.#enter({ ...what, ...this.#cited(on, manner, organization) }, on, name, organization);
  }

  /** Writes down something that happens on a date as it is given, and what its source says beside. */
  addOn(
    on: Edtf,
    what: What,
    name: string,
    { organization = this.main, ...citation }: Partial<Citation> & { readonly organization?: OrganizationId } = {},
  ): EventId {
    const sources = [{ source: this.#source(0, on), ...citation }] as const;
    return this.#enter({ ...what, sources }, on, name, organization);
  }

  /** Writes down something that did not happen, and takes it back. */
  retracted(what: What, name: string): void {
    const on = isoOf(this.today);
    const before = this.#last.get(this.main);
    const event = this.addOn(on, what, name);
    if (before !== undefined) this.#last.set(this.main, before);
    this.#amend({ type: "Retracted", data: { event, reason: "It did not happen." } }, `${event}-retracted`, this.main);
  }

  /** Has an entry carry another date at first, which a later entry corrects. False where it already has several. */
  corrected(id: EventId): boolean {
    const { record, at = 0 } = this.#places.get(id) ?? {};
    const entry = record?.[at];
    if (record === undefined || entry === undefined) return false;
    const { earliest } = when(entry.on);
    const several = entry.sources.some(({ on, denies }) => on !== undefined || denies === true);
    const inferred = entry.sources.some(({ source }) => this.#sources[source]?.kind === "inference");
    if (several || inferred || !isDay(earliest)) return false;
    const wrong = isoOf(moved(earliest, -365)).slice(0, 4);
    record[at] = Object.assign({}, entry, { on: wrong });
    this.#places.delete(id); // once is enough
    this.#amend({ type: "Corrected", data: { event: id, on: entry.on } }, `${id}-corrected`, entry.organization);
    return true;
  }

  /** The date that an entry was given. */
  dateOf(id: EventId): Edtf {
    const { record, at = 0 } = this.#places.get(id) ?? {};
    return record?.[at]?.on ?? isoOf(this.today);
  }

  /** The last entry of an organisation that is not taken back. */
  last(organization = this.main): EventId | undefined {
    return this.#last.get(organization);
  }

  /** A party that is named for the first time, or again. */
  party(id: PartyId, party: Party): PartyId {
    this.parties[id] ??= party;
    return id;
  }

  /** A source that is cited for the first time, or again. */
  source(id: string, source: Source): string {
    this.#sources[id] ??= source;
    return id;
  }

  /** An id that no entry has yet. */
  fresh(name: string): string {
    const count = (this.#ids.get(name) ?? 0) + 1;
    this.#ids.set(name, count);
    return count === 1 ? name : this.fresh(`${name}-${count}`);
  }

  /** Passes days. */
  pass(days: number): void {
    this.today = moved(this.today, days);
  }

  chronicle(): Chronicle {
    const records = Object.fromEntries(this.#records);
    // The literals are typed by their own names; these are checked when they are made.
    const literals = { parties: this.parties, sources: this.#sources, records };
    return chronicle(this.accepted.length === 0 ? literals : { ...literals, accepted: this.accepted });
  }

  #enter(
    event: Pick<Entry, "type" | "data" | "sources">,
    on: Edtf,
    name: string,
    organization: OrganizationId,
  ): EventId {
    const id = this.fresh(name);
    const record = this.#records.get(organization) ?? [];
    this.#records.set(organization, record);
    this.#places.set(id, { record, at: record.length });
    const { earliest, latest } = when(on);
    this.#days.set(id, earliest === latest ? earliest : this.today);
    record.push({ ...event, id, organization, on } as Entry<OrganizationEvent>); // its data are those of its type
    if (!id.endsWith("-retracted") && !id.endsWith("-corrected")) this.#last.set(organization, id);
    return id;
  }

  #amend(what: Pick<Entry, "type" | "data">, name: string, organization: OrganizationId): void {
    const on = isoOf(this.today);
    this.#enter({ ...what, sources: [{ source: this.#source(1, on) }] }, on, name, organization);
  }

  /** The date as it is wished, or the day itself where that would leave too much open. */
  #date({ form, width }: Manner, keys: readonly string[]): Edtf {
    const wished = dateAround(this.today, form, width);
    const { earliest, latest } = when(wished);
    const crowded = keys.some((key) => {
      const before = this.#spans.get(key) ?? [];
      const open = (day: Day): number => before.filter((span) => span.latest >= day).length;
      return open(earliest) > mostOpen || (latest > this.today && open(this.today) >= mostOpen);
    });
    const on = crowded ? isoOf(this.today) : wished;
    for (const key of keys) {
      const spans = this.#spans.get(key) ?? [];
      // Of what closed long ago nothing overlaps any more.
      const kept =
        spans.length > 12 ? spans.filter((span, at) => span.latest >= this.today || at >= spans.length - 8) : spans;
      this.#spans.set(key, [...kept, { latest: when(on).latest }]);
    }
    return on;
  }

  /** Who says so, and what each of them says. */
  #cited(on: Edtf, { cited, form }: Manner, organization: OrganizationId) {
    const [way, first] = [cited % 10, Math.floor(cited / 10)];
    const [one, other] = [this.#source(first, on), this.#source(first + 1, on)];
    const ground = this.last(organization);
    const two = one !== other;
    const [a = "", b = ""] = on.slice(1, -1).split(",");
    let sources: [Citation, ...Citation[]] = [{ source: one }];
    const years = this.#yearsSince(ground);
    let disputed = false;
    if (two && form === "one of two" && on.startsWith("[")) {
      sources = [
        { source: one, on: a },
        { source: other, on: b },
      ];
    } else if (way === 3 && ground !== undefined && years > 0)
      sources = [{ source: one, years: { since: ground, count: years } }];
    else if (way === 4) sources = [{ source: one, weekday: weekdays[weekdayOf(this.today) - 1] ?? "Monday" }];
    else if (two && way === 5) sources.push({ source: other });
    else if (two && way === 6) sources.push({ source: other, on: isoOf(this.today).slice(0, 4) });
    else if ((way === 7 || way === 8) && ground !== undefined) {
      const inference = this.fresh("inference");
      this.#sources[inference] = { kind: "inference", reason: "One follows from the other.", restsOn: [ground] };
      sources = way === 7 ? [{ source: inference }] : [...sources, { source: inference }];
    } else if (two && way === 9 && this.#disputes < 2) {
      this.#disputes += 1;
      disputed = true;
      sources.push({ source: other, denies: true });
    }
    return disputed ? { sources, disputed } : { sources };
  }

  /** How many whole years ago something happened; none where a source may count from a day of its own. */
  #yearsSince(id: EventId | undefined): number {
    if (id === undefined) return 0;
    const { record, at = 0 } = this.#places.get(id) ?? {};
    const undated = record?.[at]?.sources.every(({ on }) => on === undefined) === true;
    return undated ? wholeYears(this.#days.get(id) ?? this.today, this.today) : 0;
  }

  /** A volume that was published after all that may have happened by a date. */
  #source(which: number, on: Edtf): string {
    const { latest } = when(on);
    const year = yearOf(isDay(latest) && latest > this.today ? latest : this.today);
    const { name, kind, published } = series[which % this.#series] ?? series[0];
    const id = `${name}-${year}`;
    const title = `${capital(name)} of ${year}`;
    const copied = `gazette-${year}`;
    const copies = name === "yearbook" && this.#sources[copied] !== undefined ? { copies: [copied] } : {};
    this.#sources[id] ??= { kind, title, published: published(year), ...copies };
    return id;
  }
}
