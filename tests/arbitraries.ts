import {
  type Chronicle,
  type Citation,
  type Entry,
  type OrganizationEvent,
  type Party,
  type Source,
  chronicle,
} from "annals";
import fc from "fast-check";

/** Small worlds find more: a handful of parties, offices and treaties meet one another often. */
const partyIds = ["armenia", "belarus", "georgia", "russia", "uzbekistan"] as const;
const party = fc.constantFrom(...partyIds);
const office = fc.constantFrom("secretary-general", "chair");
const treaty = fc.constantFrom("charter", "pact");
const joinedAs = fc.constantFrom("member", "associate", "observer", "partner", "guest", "signatory");
const countedAs = fc.constantFrom("member", "associate", "observer", "partner", "guest", "signatory", "suspended");
const body = fc.constantFrom("assembly", "staff");

const two = (n: number): string => String(n).padStart(2, "0");
const year = fc.integer({ min: 1990, max: 1996 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);

/** A date of one event in the forms that records have: mostly days, some months and years, some sets and open ends. */
const edtf: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: day },
  { weight: 2, arbitrary: month },
  { weight: 1, arbitrary: year },
  { weight: 1, arbitrary: fc.tuple(day, day).map(([a, b]) => `[${[a, b].sort().join(",")}]`) },
  { weight: 1, arbitrary: day.map((d) => `[..${d}]`) },
  { weight: 1, arbitrary: year.map((y) => `${y}~`) },
);
export { day };

const text = fc.constantFrom("a name", "another name", "a third");
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.uniqueArray(arbitrary, { minLength: 1, maxLength: 3 });
const years = fc.integer({ min: 1, max: 9 });
const ordinal = fc.integer({ min: 1, max: 20 });
const yes = fc.constant(true as const);
const attendance = fc.record(
  { party, posts: some(text) },
  { requiredKeys: ["party"], noNullPrototype: true }, // events, as JSON, have a prototype
);
const decision = fc.record(
  { did: fc.constantFrom("endorsed", "adopted"), document: text, until: fc.constant("1995"), hedge: text },
  { requiredKeys: ["did", "document"], noNullPrototype: true },
);
const statement = fc.record(
  { by: party, as: text, points: some(text) },
  { requiredKeys: ["by", "points"], noNullPrototype: true },
);
const gathering = {
  ordinal,
  kind: fc.constantFrom("regular", "extraordinary", "informal"),
  days: fc.integer({ min: 1, max: 9 }),
  place: text,
};

type Types = OrganizationEvent["type"];
type DataByType = { readonly [T in Types]: Extract<OrganizationEvent, { readonly type: T }>["data"] };
/** The data of every type of event: complete by type, so a new type of event is generated or does not compile. */
const data: { readonly [T in Types]: fc.Arbitrary<DataByType[T]> } = {
  Founded: fc.record(
    {
      name: text,
      acronym: fc.constantFrom("A", "B"),
      parent: body,
      founders: some(party),
      as: fc.constantFrom("member", "signatory"),
      treaty,
      years,
      place: text,
    },
    { requiredKeys: ["name"] },
  ),
  Renamed: fc.record({ name: text, acronym: fc.constantFrom("A", "B") }, { requiredKeys: ["name"] }),
  SeatMoved: fc.record({ seat: text }),
  Succeeded: fc.record({ by: fc.constant("another-organization") }),
  Dissolved: fc.record({ how: fc.constantFrom("dissolved", "expired", "merged"), reason: text }, { requiredKeys: [] }),
  Joined: fc.record({ party, as: joinedAs }),
  StandingChanged: fc.record({ party, to: joinedAs }),
  Ratified: fc.record({ party, by: party }, { requiredKeys: ["party"] }),
  SuspensionRequested: fc.record({ party }),
  Suspended: fc.record({ party, basis: fc.constantFrom("request", "sanction") }),
  ParticipationFrozen: fc.record({ party }),
  Reinstated: fc.record({ party }),
  WithdrawalNotified: fc.record({ party, effective: edtf }, { requiredKeys: ["party"] }),
  WithdrawalRescinded: fc.record({ party }),
  Withdrew: fc.record({ party, reason: text }, { requiredKeys: ["party"] }),
  Lapsed: fc.record({ party }),
  Expelled: fc.record({ party }),
  Ceased: fc.record({ party, into: party }, { requiredKeys: ["party"] }),
  LeftBody: fc.record({ party, body }),
  RejoinedBody: fc.record({ party, body }),
  MembersCounted: fc.oneof(
    fc.record({ as: countedAs, count: ordinal, parties: some(party) }, { requiredKeys: ["count"] }),
    fc.record({ as: countedAs, parties: some(party) }, { requiredKeys: ["parties"] }),
  ),
  TerritoryIncluded: fc.record({ territory: party, of: party, reason: text }, { requiredKeys: ["territory", "of"] }),
  TerritoryExcluded: fc.record({ territory: party, of: party }),
  TreatySigned: fc.record(
    { treaty, name: text, signatories: some(party), place: text, commitments: some(text), years },
    { requiredKeys: ["treaty"] },
  ),
  TreatyRatified: fc.record({ treaty, party }),
  TreatyEnteredIntoForce: fc.record({ treaty, years }, { requiredKeys: ["treaty"] }),
  TreatyRegistered: fc.record({ treaty, by: text }, { requiredKeys: ["treaty"] }),
  TreatyProlonged: fc.record(
    { treaty, years, from: edtf, renews: yes, signatories: some(party), signedBy: text },
    { requiredKeys: ["treaty"] },
  ),
  TreatyAmended: fc.record({ treaty, by: text }, { requiredKeys: ["treaty"] }),
  TreatyExpired: fc.record({ treaty }),
  Appointed: fc.record(
    { office, holder: party, from: edtf, until: edtf, acting: yes },
    { requiredKeys: ["office", "holder"] },
  ),
  TookOffice: fc.record({ office, holder: party, acting: yes, until: edtf }, { requiredKeys: ["office"] }),
  OfficeTermExtended: fc.record({ office, holder: party, until: edtf }, { requiredKeys: ["office", "holder"] }),
  LeftOffice: fc.record({ office, holder: party, reason: text }, { requiredKeys: ["office", "holder"] }),
  MeetingPlanned: fc.record(gathering, { requiredKeys: [] }),
  MeetingHeld: fc.record(
    {
      ...gathering,
      videoconference: yes,
      planned: fc.nat(29).map((index) => `event-${index}`),
      chair: attendance,
      present: some(attendance),
      absent: some(attendance),
      agenda: some(text),
      decisions: some(decision),
      statements: some(statement),
    },
    { requiredKeys: [] },
  ),
  Attended: fc.record(
    { meeting: fc.nat(29).map((index) => `event-${index}`), party, posts: some(text) },
    { requiredKeys: ["meeting", "party"] },
  ),
  PositionStated: fc.record({ by: party, points: some(text) }),
};

/** Every type of event there is. */
export const eventTypes = Object.keys(data) as readonly Types[]; // `data` has exactly these keys

/** Data for one type of event. */
export type DataOf<T extends Types> = DataByType[T];
export function dataOf<T extends Types>(type: T): fc.Arbitrary<DataOf<T>> {
  return data[type];
}

export type EventOf<T extends Types> = Extract<OrganizationEvent, { readonly type: T }>;

/** One event as a test writes it: its type, its data, its date, and an id made of type and date unless one is given. */
export function event<T extends Types>(
  type: T,
  what: DataOf<T>,
  on = "1993",
  more: Partial<Pick<OrganizationEvent, "id" | "organization" | "disputed" | "sources">> = {},
): EventOf<T> {
  const id = `${type}-${on}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/-$/, "");
  const made = { id, type, organization: "club", on, data: what, sources: [{ source: "minutes" }], ...more };
  return made as unknown as EventOf<T>; // `what` is the data of this very type
}

/** One event of any type, without its id. */
function eventOf(types: readonly OrganizationEvent["type"][]): fc.Arbitrary<Omit<OrganizationEvent, "id">> {
  return fc.oneof(
    ...types.map((type) =>
      fc.record({ on: edtf, data: data[type] as fc.Arbitrary<object> }).map(({ on, data: what }) => ({
        type,
        organization: "club",
        on,
        data: Object.assign({}, what), // fast-check's records have no prototype; events, as JSON, have one
        sources: [{ source: "a-source" }],
      })),
    ),
  ) as unknown as fc.Arbitrary<Omit<OrganizationEvent, "id">>; // each type stands with its own data
}

/** Any events, in any order, lawful or not: what a reducer must be able to take. */
export function events(
  options: { readonly types?: readonly OrganizationEvent["type"][]; readonly maxLength?: number } = {},
) {
  const types = options.types ?? eventTypes;
  return fc
    .array(eventOf(types), { maxLength: options.maxLength ?? 30 })
    .map((list) => list.map((event, index) => ({ ...event, id: `event-${index}` }) as OrganizationEvent));
}

/** The parties that the events name. */
export const parties = partyIds;

/** Who and what the small chronicles of tests are about. */
const cast: Readonly<Record<string, Party>> = {
  club: { kind: "organization", name: "The Club", called: "the Club" },
  staff: { kind: "organization", name: "The Staff", called: "the Staff" },
  assembly: { kind: "organization", name: "The Assembly" },
  "another-organization": { kind: "organization", name: "Another Organization" },
  norway: { kind: "state", name: "Norway" },
  sweden: { kind: "state", name: "Sweden" },
  iceland: { kind: "state", name: "Iceland" },
  ada: { kind: "person", name: "Ada" },
  bob: { kind: "person", name: "Bob" },
  ...Object.fromEntries(partyIds.map((id) => [id, { kind: "state", name: id } as const])),
};
const minutes: Source = { kind: "official", title: "Minutes", published: "2010" };

/** An entry of a record, as a test writes one. */
export type AnyEntry = Entry<OrganizationEvent>;

/** A small chronicle: the entries in the records of their organisations, with the sources that they cite. */
export function chronicleOf(
  entries: readonly AnyEntry[],
  sources: Readonly<Record<string, Source>> = {},
  parties: Readonly<Record<string, Party>> = {},
): Chronicle {
  return chronicle(literalsOf(entries, sources, parties) as never); // checked by `chronicle` itself
}

/** What `chronicleOf` makes a chronicle of. */
export function literalsOf(
  entries: readonly AnyEntry[],
  sources: Readonly<Record<string, Source>> = {},
  parties: Readonly<Record<string, Party>> = {},
) {
  const records: Record<string, AnyEntry[]> = {};
  for (const entry of entries) (records[entry.organization] ??= []).push(entry);
  return { parties: { ...cast, ...parties }, sources: { minutes, ...sources }, records };
}

/** A correction of an earlier entry, by the minutes unless another is cited. */
export function corrected(
  target: string,
  change: { readonly on?: string; readonly data?: Readonly<Record<string, unknown>> },
  more: Partial<Pick<AnyEntry, "id" | "sources" | "organization">> = {},
): AnyEntry {
  const id = `${target}-corrected`;
  const rest = { id, organization: "club", on: "2000", sources: [{ source: "minutes" }] as const, ...more };
  return { type: "Corrected", data: { event: target, ...change }, ...rest };
}

/** A retraction of an earlier entry, by the minutes unless another is cited. */
export function retracted(
  target: string,
  more: Partial<Pick<AnyEntry, "id" | "sources" | "organization">> = {},
): AnyEntry {
  const id = `${target}-retracted`;
  const rest = { id, organization: "club", on: "2000", sources: [{ source: "minutes" }] as const, ...more };
  return { type: "Retracted", data: { event: target, reason: "a mistake" }, ...rest };
}

/** Publications from different years, one undated, one known to a year only, and how each may be cited. */
export const library: Readonly<Record<string, Source>> = {
  early: { kind: "article", title: "Early", published: "1994-03-04" },
  middle: { kind: "article", title: "Middle", published: "1995" },
  late: { kind: "article", title: "Late", published: "1996-07-01" },
  undated: { kind: "article", title: "Undated" },
};
const published = Object.keys(library);

/** What a generated chronicle may have. */
export interface Kinds {
  readonly denials?: boolean;
  readonly inferences?: boolean;
  readonly corrections?: boolean;
  readonly retractions?: boolean;
}

/** Entries about the club with citations of the library, and the inferences among their sources. */
export function recordsOf({ denials = false, inferences = false, corrections = false, retractions = false }: Kinds) {
  const citation = fc.record(
    {
      source: fc.constantFrom(...published),
      on: fc.option(edtf, { nil: undefined, freq: 2 }),
      denies: denials ? fc.option(fc.constant(true as const), { nil: undefined, freq: 4 }) : fc.constant(undefined),
    },
    { noNullPrototype: true },
  );
  const plan = fc.record({
    event: eventOf(["Joined", "Withdrew", "Renamed", "Suspended"]),
    cited: fc.uniqueArray(citation, { minLength: 1, maxLength: 3, selector: ({ source }) => source }),
    disputed: fc.boolean(),
    amends: fc.option(fc.nat(), { nil: undefined, freq: 2 }),
    by: fc.constantFrom(...[...(corrections ? ["Corrected"] : []), ...(retractions ? ["Retracted"] : []), "none"]),
    newDate: edtf,
    restsOn: inferences
      ? fc.option(fc.array(fc.nat(), { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 2 })
      : fc.constant(undefined),
    alone: fc.boolean(),
  });
  return fc.array(plan, { minLength: 1, maxLength: 8 }).map((plans) => {
    const sources: Record<string, Source> = { ...library };
    const entries: AnyEntry[] = [];
    for (const [index, { event: each, cited, disputed, amends, by, newDate, restsOn, alone }] of plans.entries()) {
      const id = `event-${index}`;
      const target = entries[(amends ?? 0) % Math.max(1, index)]?.id;
      const citations: Citation[] = cited.map(({ source, on, denies }) => ({
        source,
        ...(on === undefined ? {} : { on }),
        ...(denies === undefined ? {} : { denies }),
      }));
      if (citations.every(({ denies }) => denies === true)) citations[0] = { source: citations[0]?.source ?? "early" };
      const [first = { source: "early" }, ...rest] = citations;
      if (amends !== undefined && target !== undefined && by !== "none") {
        const plain = { id, organization: "club", on: "2000", sources: [first, ...rest] as const };
        if (by === "Retracted")
          entries.push({ ...plain, type: "Retracted", data: { event: target, reason: "a mistake" } });
        else if (!/Corrected|Retracted/.test(entries[amends % index]?.type ?? ""))
          entries.push({ ...plain, type: "Corrected", data: { event: target, on: newDate } });
        else entries.push({ ...each, id, sources: [first, ...rest] } as AnyEntry);
        continue;
      }
      // An inference rests on earlier events, and not on corrections: that makes circles impossible.
      const grounds = (restsOn ?? []).flatMap((place) => {
        const ground = entries[place % Math.max(1, index)];
        return ground === undefined || /Corrected|Retracted/.test(ground.type) ? [] : [ground.id];
      });
      const [ground, ...others] = new Set(grounds);
      const all: [Citation, ...Citation[]] = [first, ...rest];
      if (ground !== undefined) {
        sources[`inference-${index}`] = { kind: "inference", reason: "It follows.", restsOn: [ground, ...others] };
        const inferred: Citation = { source: `inference-${index}` };
        if (alone) all.splice(0, all.length, inferred);
        else all.push(inferred);
      }
      entries.push({ ...each, id, sources: all, ...(disputed && denials ? { disputed } : {}) } as AnyEntry);
    }
    return { entries, sources };
  });
}
