import type { Offence } from "../aspects/aspect.js";
import type { OrganizationEvent } from "../aspects/organization.js";
import { type Citation, type SourceId, weekdays } from "../event.js";
import { type Day, isDay, weekdayOf, yearsAfter, ymdOf } from "../time/day.js";
import { type Edtf, partsOf, when } from "../time/edtf.js";
import { certainlyBefore, inWords } from "../time/when.js";
import type { Held } from "./held.js";
import type { ChronicleLaw } from "./law.js";

/** What cannot be right in what sources say of themselves, of one another and of the calendar. */
export const lawsOfSources: readonly ChronicleLaw[] = [
  {
    id: "no-source-foresees",
    says: "A source does not report what happened after it was published.",
    guards:
      "An article of 2 November 2012 says that Uzbekistan's membership is suspended: it cannot have meant the decision of the CSTO's Council, which came on 19 December.",
    severity: "contradiction",
    broken: (held) =>
      citationsOf(held).flatMap(({ event, citation, published }): readonly Offence[] => {
        const on = dateBy(citation, event);
        // A plan is told of before its day, and so is what is denied to come.
        if (event.type === "MeetingPlanned" || citation.denies === true || published === undefined) return [];
        if (!certainlyBefore(when(published), when(on))) return [];
        const says = `"${citation.source}" was published ${inWords(when(published))} and cannot report what happened ${inWords(when(on))}: look at the two dates of "${event.id}"`;
        return [{ says, events: [event] }];
      }),
  },
  {
    id: "weekdays-agree",
    says: "A date falls on the day of the week that its source gives.",
    guards:
      "A release of the Organization of American States gives a date with a day of the week on which it did not fall; what was decided in Dushanbe on a Monday was, as it should be, on 28 April 2003.",
    severity: "contradiction",
    broken: (held) =>
      citationsOf(held).flatMap(({ event, citation }): readonly Offence[] => {
        const { source, weekday, denies } = citation;
        const on = dateBy(citation, event);
        if (weekday === undefined || denies === true || fallsOn(weekdays.indexOf(weekday) + 1, on)) return [];
        const says = `"${source}" has "${event.id}" on a ${weekday}, and ${inWords(when(on))} there was none: look at the date`;
        return [{ says, events: [event] }];
      }),
  },
  {
    id: "anniversaries-agree",
    says: "As many years lie between two dates as a source counts between them.",
    guards:
      "A page of the CSTO's Parliamentary Assembly, published on 15 May 2021, has the Collective Security Treaty signed 29 years before, on 15 May 1999.",
    severity: "contradiction",
    broken: (held) =>
      citationsOf(held).flatMap(({ event, citation, published }): readonly Offence[] => {
        const { source, years } = citation;
        const since = years === undefined ? undefined : held.events.get(years.since);
        if (years === undefined || since === undefined) return [];
        // A source dates the other event itself, or else the record does.
        const from = dateBy(since.sources.find((each) => each.source === source) ?? {}, since);
        const until = since === event ? published : dateBy(citation, event);
        if (until === undefined || canBeApart(from, until, years.count)) return [];
        const says = `"${source}" counts ${years.count} ${years.count === 1 ? "year" : "years"} from "${since.id}", ${inWords(when(from))}, ${since === event ? "to its own publication" : `to "${event.id}"`}, ${inWords(when(until))}: look at the two dates`;
        return [{ says, events: since === event ? [event] : [since, event] }];
      }),
  },
  {
    id: "copies-what-was-published",
    says: "A source copies only what was published before it.",
    guards:
      "Asia-Plus and TASS, both in November 2012, carry words that an encyclopaedia had in May 2006: the dates of publication say who copied whom, and so how many witnesses there are.",
    severity: "contradiction",
    broken: (held) => {
      const cited = new Map<SourceId, OrganizationEvent>();
      for (const { event, citation } of citationsOf(held))
        if (!cited.has(citation.source)) cited.set(citation.source, event);
      return [...cited].flatMap(([id, event]) => {
        const { published, copies = [] } = held.publication(id) ?? {};
        return copies.flatMap((original): readonly Offence[] => {
          const first = held.publication(original)?.published;
          if (published === undefined || first === undefined || !certainlyBefore(when(published), when(first)))
            return [];
          const says = `"${id}" was published ${inWords(when(published))} and cannot copy "${original}", which was published ${inWords(when(first))}`;
          return [{ says, events: [event] }];
        });
      });
    },
  },
];

/** One event's reference to something published. */
interface Cited {
  readonly event: OrganizationEvent;
  readonly citation: Citation;
  readonly published: Edtf | undefined;
}

function citationsOf(held: Held): readonly Cited[] {
  return [...held.events.values()].flatMap((event) =>
    event.sources.flatMap((citation): readonly Cited[] => {
      const source = held.publication(citation.source);
      return source === undefined ? [] : [{ event, citation, published: source.published }];
    }),
  );
}

/** The date that a source gives to an event. */
function dateBy({ on }: Partial<Citation>, event: OrganizationEvent): Edtf {
  return on ?? event.on;
}

/** The stretches of days that a date leaves possible: several for one of a set. */
function stretchesOf(on: Edtf): readonly (readonly [first: Day, last: Day])[] {
  const { earliest, latest } = when(on);
  return partsOf(when(on)).map(({ from, to }) => [from?.earliest ?? earliest, to?.latest ?? latest]);
}

/** Whether some possible day of a date is this day of the week, counted from Monday as 1. */
function fallsOn(weekday: number, on: Edtf): boolean {
  // One without a first day has every day of the week.
  return stretchesOf(on).some(([first, last]) => !isDay(first) || (weekday - weekdayOf(first) + 7) % 7 <= last - first);
}

/** Whether so many whole years, and not one more, can lie between a day of the one date and a day of the other. */
function canBeApart(from: Edtf, until: Edtf, years: number): boolean {
  return stretchesOf(from).some(([first, last]) =>
    stretchesOf(until).some(
      ([start, end]) => anniversary(first, years).earliest <= end && start < anniversary(last, years + 1).latest,
    ),
  );
}

/** The day some years later. Where there is no 29 February, people keep the day before or the day after. */
function anniversary(day: Day, years: number): { readonly earliest: number; readonly latest: number } {
  if (!isDay(day)) return { earliest: day, latest: day };
  const { year, day: ofMonth } = ymdOf(day);
  if (Math.abs(year + years) > furthestYear) return { earliest: Infinity, latest: Infinity };
  const earliest = yearsAfter(day, years);
  return { earliest, latest: ymdOf(earliest).day < ofMonth ? earliest + 1 : earliest };
}

/** Days this many years away are still counted exactly. */
const furthestYear = 1e12;
