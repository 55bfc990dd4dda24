import { africanUnion } from "../../events/african-union/chronicle.js";
import { cis } from "../../events/cis/chronicle.js";
import { csto } from "../../events/csto/chronicle.js";
import { europeanUnion } from "../../events/european-union/chronicle.js";
import { nato } from "../../events/nato/chronicle.js";
import { states } from "../../events/states/states.js";
import type { OrganizationEvent } from "../aspects/organization.js";
import type { Chronicle } from "../chronicle/chronicle.js";
import { type Reading, read } from "../chronicle/reading.js";
import type { Party, PartyId } from "../event.js";
import type { CowCell, CowStanding } from "../formats/correlates-of-war.js";

/** An organisation that both have. */
export interface Shared {
  /** Its column in the table of the Correlates of War. */
  readonly column: string;
  readonly organization: PartyId;
  readonly chronicle: Chronicle;
  /** States that the record has under an id of its own, by their number. */
  readonly own?: Readonly<Record<number, PartyId>>;
}

/** The organisations that both have. */
export const shared: readonly Shared[] = [
  // The record has the Serbia of 2013 as a party of its own, apart from the Yugoslavia that began as 345.
  { column: "csto", organization: "csto", chronicle: csto, own: { 345: "serbia" } },
  { column: "nato", organization: "nato", chronicle: nato },
  { column: "cis", organization: "cis", chronicle: cis },
  { column: "oau", organization: "oau", chronicle: africanUnion },
  { column: "au", organization: "african-union", chronicle: africanUnion },
  { column: "ecsc", organization: "ecsc", chronicle: europeanUnion },
  { column: "eec", organization: "eec", chronicle: europeanUnion },
  { column: "euratom", organization: "euratom", chronicle: europeanUnion },
  { column: "eu", organization: "european-union", chronicle: europeanUnion },
];

/**
 * How a cell and the record stand to each other. The record certainly says the same of the last day of the year; or not of
 * that, and of some other day of the year; or of no day of it; or its sources leave it open. Of a missing value nothing is
 * asked.
 */
export type Outcome = "equal" | "in the year" | "different" | "open" | "missing";

/** One cell, and what the record has in its place. */
export interface Compared {
  readonly cell: CowCell;
  readonly state: string;
  readonly outcome: Outcome;
  /** Every status that the state can have had on the last day of the year. */
  readonly onItsLastDay: readonly string[];
  /** The events that decide that. */
  readonly because: readonly OrganizationEvent[];
}

/** How do the record and each cell of one organisation stand to each other? In the order of the cells. */
export function compare({ organization, chronicle, own = {}, column }: Shared, cells: readonly CowCell[]): Compared[] {
  const reading = read(chronicle);
  return cells
    .filter((cell) => cell.organization === column)
    .map((cell) => {
      const id = own[cell.state] ?? ids.get(cell.state) ?? String(cell.state);
      const state = (chronicle.parties[id] ?? known[id])?.name ?? id;
      const mentioned = Object.hasOwn(chronicle.parties, id) && reading.standings(id, organization).length > 0;
      const found = mentioned ? askOf(reading, id, organization, cell) : unmentioned(cell.standing);
      return { cell, state, ...found };
    });
}

/** The record has members in this year, and the table has no line for the organisation, or none for the state. */
export interface Absence {
  readonly year: number;
  /** Null where the table has no such organisation in that year. */
  readonly state: string | null;
  readonly members: number;
}

/** Which members does the record have by the ends of years that the table leaves out? Until the table's last year. */
export function absences({ organization, chronicle, own = {}, column }: Shared, cells: readonly CowCell[]): Absence[] {
  const reading = read(chronicle);
  const numbers = new Map<string, number[]>();
  for (const [id, { cow = [] }] of Object.entries(known))
    numbers.set(id, [...new Set(cow.map(({ number }) => number))]);
  for (const [number, id] of Object.entries(own)) numbers.set(id, [Number(number)]);
  const has = new Set(
    cells.filter((cell) => cell.organization === column).map(({ state, year }) => `${state} ${year}`),
  );
  const years = new Set(cells.filter((cell) => cell.organization === column).map(({ year }) => year));
  const last = cells.reduce((latest, { year }) => Math.max(latest, year), 0);
  const first = Number(reading.names(organization)[0]?.from.slice(0, 4) ?? last);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year): Absence[] => {
    const members = reading
      .during(String(year))
      .onItsLastDay.members(organization)
      .filter(({ certainty }) => certainty === "certain");
    if (!years.has(year)) return members.length === 0 ? [] : [{ year, state: null, members: members.length }];
    return members
      .filter(({ id }) => !(numbers.get(id) ?? []).some((number) => has.has(`${number} ${year}`)))
      .map(({ name }) => ({ year, state: name, members: 1 }));
  });
}

const known: Readonly<Record<string, Party>> = states;
/** Each number belongs to one state. */
const ids = new Map(
  Object.entries(known).flatMap(([id, { cow = [] }]) => cow.map(({ number }) => [number, id] as const)),
);

type Finding = Pick<Compared, "outcome" | "onItsLastDay" | "because">;

function askOf(reading: Reading, party: string, organization: string, { year, standing }: CowCell): Finding {
  const { atSomeTime, onItsLastDay: lastDay } = reading.during(String(year));
  const { possible, because } = lastDay.standing(party, organization);
  const onItsLastDay = [...new Set(possible.map(({ status }) => status))];
  if (standing === "missing") return { outcome: "missing", onItsLastDay, because };
  const same: readonly string[] = called[standing];
  const hits = onItsLastDay.filter((status) => same.includes(status)).length;
  if (hits === onItsLastDay.length) return { outcome: "equal", onItsLastDay, because };
  const answers = asked[standing].map((status) => atSomeTime.is(party, status, organization).value);
  if (answers.includes("yes")) return { outcome: "in the year", onItsLastDay, because };
  return { outcome: hits > 0 || answers.includes("unknown") ? "open" : "different", onItsLastDay, because };
}

/** Of a state that it does not mention, the record says that it was nothing to the organisation. */
function unmentioned(standing: CowStanding): Finding {
  const outcome = standing === "none" ? "equal" : standing === "missing" ? "missing" : "different";
  return { outcome, onItsLastDay: ["none"], because: [] };
}

type Coded = Exclude<CowStanding, "missing">;
/** What the record calls each of their standings. They code no suspension: a suspended member is a member in law. */
const called = {
  none: ["none", "former", "signatory", "partner", "guest"],
  member: ["member", "suspended"],
  associate: ["associate"],
  observer: ["observer"],
} as const satisfies Readonly<Record<Coded, readonly string[]>>;
/** The same as questions: there `member` is asked of members in law. */
const asked = { ...called, member: ["member"] } as const;
