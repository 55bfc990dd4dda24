import type { HistoricalEvent, PartyId } from "../event.js";
import { append } from "../lists.js";
import { type Day, isDay, yearsAfter, ymdOf } from "../time/day.js";
import { type Edtf, when } from "../time/edtf.js";
import { certainlyBefore, dayInWords, inWords } from "../time/when.js";
import { type Law, type Offence, isUndisputed, ofTypes } from "./aspect.js";
import type { Founded } from "./identity.js";
import type { Joined, StandingChanged } from "./membership-events.js";
import type { TerritoryIncluded } from "./territory.js";
import type { TreatyEnteredIntoForce, TreatyProlonged, TreatySigned } from "./treaties.js";

/** The laws that look at more than one aspect: a treaty's term can begin with a founding, a territory comes in with a member. */
export const lawsAcross: readonly Law[] = [
  {
    id: "prolonged-before-its-end",
    says: "A treaty is prolonged before its term ends.",
    guards:
      "An article of 2012 has the Collective Security Treaty concluded in 1992 for five years, which ended in 1997, and prolonged in April 1999.",
    severity: "contradiction",
    broken: (events, names) =>
      prolongations(events).flatMap(({ prolonged, before }): readonly Offence[] => {
        const ends = before.map((giver) => ({ giver, end: lastDayOfTerm(giver) }));
        const [last] = ends.sort((a, b) => (a.end < b.end ? 1 : -1));
        if (last === undefined || !before.some(isUndisputed) || when(prolonged.on).earliest <= last.end) return [];
        const { giver, end } = last;
        const it = `${names.treaty(prolonged.data.treaty)} of ${names.organization(prolonged.organization)}`;
        const says = `a term of ${giver.data.years ?? 0} years that began ${inWords(when(beginOf(giver)))} ends by ${dayInWords(end)}, and ${it} was prolonged only ${inWords(when(prolonged.on))}: look at when the term began, or for a prolongation in between`;
        return [{ says, events: [giver, prolonged] }];
      }),
  },
  {
    id: "a-term-before-another",
    says: "A treaty that is prolonged for another term had a first one.",
    guards:
      "An article of 2012 has the Collective Security Treaty prolonged for another five-year term: that says something only beside the five years from 1992 that it gives as the first.",
    severity: "gap",
    broken: (events, names) =>
      prolongations(events).flatMap(({ prolonged, before }): readonly Offence[] => {
        const { treaty, years } = prolonged.data;
        if (years === undefined || before.length > 0) return [];
        const signed = ofTypes<TreatySigned>(events, { TreatySigned: true }).find(
          ({ on, data }) => data.treaty === treaty && !certainlyBefore(when(prolonged.on), when(on)),
        );
        if (signed === undefined) return []; // which the treaty itself forbids
        const it = `${names.treaty(treaty)} of ${names.organization(prolonged.organization)}`;
        const says = `${it} was prolonged for ${years} years ${inWords(when(prolonged.on))}, and nothing says for how long it had been concluded`;
        return [{ says, events: [signed, prolonged] }];
      }),
  },
  {
    id: "a-territory-comes-in-with-a-member",
    says: "A territory comes in as a part of a member.",
    guards:
      "On 3 October 1990 the territory of the German Democratic Republic came into NATO with the united Germany; three lists make it an accession of its own, of a state that never was a member.",
    severity: "contradiction",
    broken(events, names) {
      const entries = ofTypes<Founded | Joined | StandingChanged>(events, entryTypes).filter(membersOnly);
      return ofTypes<TerritoryIncluded>(events, { TerritoryIncluded: true })
        .filter(isUndisputed)
        .flatMap((included): readonly Offence[] => {
          const { territory, of } = included.data;
          const before = entries.some(
            (entry) => entering(entry).includes(of) && !certainlyBefore(when(included.on), when(entry.on)),
          );
          if (before) return [];
          const [it, state] = [names.organization(included.organization), names.party(of)];
          const says = `the territory of ${names.party(territory)} came into ${it} as a part of ${state} ${inWords(when(included.on))}, and nothing says that ${state} was a member by then`;
          return [{ says, events: [included] }];
        });
    },
  },
];

const entryTypes = { Founded: true, Joined: true, StandingChanged: true };

function membersOnly({ type, data }: Founded | Joined | StandingChanged): boolean {
  return (type === "StandingChanged" ? data.to : (data.as ?? "member")) === "member";
}

/** Who becomes something by an event. */
function entering({ type, data }: Founded | Joined | StandingChanged): readonly PartyId[] {
  return type === "Founded" ? (data.founders ?? []) : [data.party];
}

/** What can give a treaty a term, or leave open which it has. */
type TermGiver = Founded | TreatySigned | TreatyEnteredIntoForce | TreatyProlonged;
const termGivers = { Founded: true, TreatySigned: true, TreatyEnteredIntoForce: true, TreatyProlonged: true };

/** A prolongation, and all that may have given the term which it ends: in some order of the possible days, the last before it. */
interface Prolongation {
  readonly prolonged: TreatyProlonged;
  readonly before: readonly TermGiver[];
}

function prolongations(events: readonly HistoricalEvent[]): readonly Prolongation[] {
  const byTreaty = new Map<string, TermGiver[]>();
  for (const event of ofTypes<TermGiver>(events, termGivers)) {
    const { treaty, years } = event.data;
    if (treaty === undefined || (years === undefined && event.type !== "TreatyProlonged")) continue;
    append(byTreaty, treaty, event);
  }
  return [...byTreaty.values()].flatMap((givers) => {
    let before: readonly TermGiver[] = [];
    return givers.flatMap((event, index): readonly Prolongation[] => {
      const next = givers[index + 1];
      const overlapping = next === undefined || certainlyBefore(when(event.on), when(next.on)) ? [] : [next];
      const running = [...before, ...overlapping];
      // What was certainly over when this one came is the last before nothing that follows.
      const over = (each: TermGiver) => isUndisputed(event) && certainlyBefore(when(each.on), when(event.on));
      before = [...before.filter((each) => !over(each)), event];
      return event.type === "TreatyProlonged" && isUndisputed(event) ? [{ prolonged: event, before: running }] : [];
    });
  });
}

function beginOf(giver: TermGiver): Edtf {
  return giver.type === "TreatyProlonged" ? (giver.data.from ?? giver.on) : giver.on;
}

/** The last day that a term can have: Infinity where it has none that can be counted, or renews itself. */
function lastDayOfTerm(giver: TermGiver): Day {
  const { latest } = when(beginOf(giver));
  const { data } = giver;
  const never = Infinity as Day; // a bound without end, which the type of a day allows
  if (data.years === undefined || !isDay(latest) || "renews" in data) return never;
  return ymdOf(latest).year + data.years > 9999 ? never : yearsAfter(latest, data.years);
}
