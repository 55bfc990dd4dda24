import { officeStrand } from "../aspects/offices.js";
import type { OrganizationEvent } from "../aspects/organization.js";
import { type Standing, formerly } from "../aspects/standing.js";
import { check } from "../chronicle/check.js";
import { type Chronicle, nameOf } from "../chronicle/chronicle.js";
import { whatHappened } from "../chronicle/explain.js";
import { type Period, type Reading, read } from "../chronicle/reading.js";
import type { Held } from "../chronicle/held.js";
import { hold } from "../chronicle/view.js";
import type { Source, SourceId } from "../event.js";
import { when } from "../time/edtf.js";
import { bareInWords, inWords, placeInList } from "../time/when.js";
import { capital, inList } from "../words.js";
import { documentOf, sourceInWords, table } from "./markdown.js";
import { standingsPicture } from "./picture.js";

/** Names with accents stand where a reader looks for them. */
const alphabet = new Intl.Collator("en");

/** A page and its pictures, by the names of their files. */
export interface Page {
  readonly text: string;
  readonly pictures: Readonly<Record<string, string>>;
}

/**
 * All that a chronicle records, as a page to read: for each organisation its names, its members by period with a
 * picture, its offices and its timeline; then the disputes, what the laws found, and the sources. Markdown, the same for
 * the same chronicle. `name` is the page's file, without its ending: its pictures are called after it.
 */
export function chroniclePage(name: string, title: string, chronicle: Chronicle): Page {
  const reading = read(chronicle);
  const held = hold(chronicle, {});
  const numbers = new Map(Object.keys(chronicle.sources).map((id, index) => [id, index + 1]));
  const pictures: Record<string, string> = {};
  const recorded = organizationsOf(chronicle, reading);
  const sections = recorded.flatMap((organization) => {
    const picture = standingsPicture(chronicle, reading, organization);
    const file = `${name}-${organization}.svg`;
    if (picture !== undefined) pictures[file] = picture;
    const called = nameOf(chronicle, organization);
    return [
      `## ${called}`,
      ...namesOf(reading, organization),
      ...(picture === undefined ? [] : [`![What the parties of ${called} were to it, by period](${file})`]),
      ...standingsOf(held, reading, organization),
      ...officesOf(held, reading, organization),
      ...timelineOf(held, reading, organization, numbers),
    ];
  });
  const events = reading.events().length;
  const text = documentOf([
    `# ${title}`,
    `Made from the record by \`npm run pages\`: ${counted(events, "event")} of ${counted(recorded.length, "organisation")}, ${counted(numbers.size, "source")}. Dates are as precise as the sources and no more. Each party has one name throughout, a state its latest.`,
    ...sections,
    ...disputesOf(held, reading, numbers),
    ...findingsOf(chronicle),
    ...sourcesOf(chronicle, numbers),
  ]);
  return { text, pictures };
}

/** The organisations of which something is recorded, those with the most events first. */
function organizationsOf(chronicle: Chronicle, reading: Reading): readonly string[] {
  return Object.keys(chronicle.parties)
    .filter((id) => chronicle.parties[id]?.kind === "organization")
    .map((id) => ({ id, count: reading.events({ organization: id }).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ id }) => id);
}

function namesOf(reading: Reading, organization: string): readonly string[] {
  return reading.names(organization).map(({ name, acronym, says }) => {
    return `${acronym === null ? name : `${name} (${acronym})`}, ${says}.`;
  });
}

function standingsOf(held: Held, reading: Reading, organization: string): readonly string[] {
  // What happened to a standing while it lasted: notices, freezes, bodies left.
  const meanwhile = (events: readonly OrganizationEvent[]) =>
    events.map((event) => `${bareInWords(when(event.on))}: ${whatHappened(held, event)}`).join("; ");
  const rows = Object.keys(held.chronicle.parties)
    .map((party) => ({ name: nameOf(held.chronicle, party), periods: reading.standings(party, organization) }))
    .sort((a, b) => alphabet.compare(a.name, b.name))
    .flatMap(({ name, periods }) =>
      periods
        .filter(lasts)
        .map(({ standing, says, certainty, because }, index) => [
          index === 0 ? capital(name) : "",
          index === 0 && standing.founder ? `${statusOf(standing)}, founder` : statusOf(standing),
          certainty === "certain" ? says : `possibly ${says}`,
          meanwhile(because.slice(1)),
        ]),
    );
  return tableOf("Members and others, by period", ["Party", "Standing", "Period", "Meanwhile"], rows);
}

/** Whether it was more than a moment between two events of one day. */
function lasts({ from, to }: Period): boolean {
  const [begin, end] = [when(from), to === null ? undefined : when(to)];
  return end === undefined || begin.earliest !== end.latest;
}

function statusOf(standing: Standing): string {
  const was = standing.status === "former" ? formerly(standing) : "member";
  return was === "member" ? standing.status : `former ${was}`;
}

function officesOf(held: Held, reading: Reading, organization: string): readonly string[] {
  const names = held.speaker(organization);
  const rows = reading.offices(organization).map(({ office, name, acting, says }) => {
    return [officeStrand.subject(office, names), name, says, acting ? "acting" : ""];
  });
  return tableOf("Offices", ["Office", "Holder", "Period", ""], rows);
}

function timelineOf(
  held: Held,
  reading: Reading,
  organization: string,
  numbers: ReadonlyMap<SourceId, number>,
): readonly string[] {
  const events = reading.events({ organization }).toSorted((a, b) => placeInList(when(a.on)) - placeInList(when(b.on)));
  const rows = events.map((event) => {
    const cited = event.sources.map(({ source, denies }) => {
      return `${denies === true ? "denied by " : ""}${numbered(source, numbers)}`;
    });
    return [bareInWords(when(event.on)), capital(whatHappened(held, event)), [...new Set(cited)].join(", ")];
  });
  return tableOf("Timeline", ["Date", "What happened", "Sources"], rows);
}

function numbered(source: SourceId, numbers: ReadonlyMap<SourceId, number>): string {
  return `[${numbers.get(source) ?? 0}](#sources)`;
}

function disputesOf(held: Held, reading: Reading, numbers: ReadonlyMap<SourceId, number>): readonly string[] {
  const lines = reading.disputes().flatMap(({ event: id, positions }) => {
    const event = held.events.get(id);
    if (event === undefined) return [];
    const voices = positions.map(({ on, sources, witnesses }) => {
      const what = on === null ? "that it did not happen" : inWords(when(on));
      return `${what}: ${[...new Set(sources)].map((source) => numbered(source, numbers)).join(", ")} (${witnesses} independent)`;
    });
    return [`- ${capital(whatHappened(held, event))}. ${voices.map(capital).join("; ")}.`];
  });
  return lines.length === 0 ? [] : ["## Disputes", lines.join("\n")];
}

function findingsOf(chronicle: Chronicle): readonly string[] {
  const lines = check(chronicle).map(({ law, severity, says, accepted }) => {
    const reason = accepted === null ? "" : ` Accepted: ${accepted}`;
    return `- ${says} (\`${law}\`, a ${severity})${reason}`;
  });
  return lines.length === 0 ? [] : ["## Gaps and contradictions", lines.join("\n")];
}

function sourcesOf({ sources }: Chronicle, numbers: ReadonlyMap<SourceId, number>): readonly string[] {
  const lines = Object.entries(sources).map(
    ([id, source]) => `${numbers.get(id) ?? 0}. ${sourceWithCopies(source, numbers)}`,
  );
  return ["## Sources", lines.join("\n")];
}

function sourceWithCopies(source: Source, numbers: ReadonlyMap<SourceId, number>): string {
  const copies = source.kind === "inference" ? [] : (source.copies ?? []);
  const repeated = copies.map((id) => String(numbers.get(id) ?? 0));
  return `${sourceInWords(source)}${repeated.length === 0 ? "" : `, repeats ${inList(repeated)}`}`;
}

function tableOf(title: string, head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return rows.length === 0 ? [] : [`### ${title}`, table(head, rows)];
}

function counted(count: number, what: string): string {
  return `${count} ${count === 1 ? what : `${what}s`}`;
}
