import type { Truth } from "../answer.js";
import { type Chronicle, nameOf } from "../chronicle/chronicle.js";
import { whatHappened } from "../chronicle/explain.js";
import { type Reading, read } from "../chronicle/reading.js";
import { hold } from "../chronicle/view.js";
import { when } from "../time/edtf.js";
import { bareInWords, inWords, placeInList } from "../time/when.js";
import { capital, inList, ordinalInWords } from "../words.js";

/** How to make parts of a text stand out; each gives the text unchanged where there are no colours. */
export interface Pens {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

/**
 * Every event of the chronicle, a row each: the date as precise as the sources, what happened, and a sign where the day
 * or the event itself is not the sources' own word. Where nobody knows the beginning, the last possible day places it.
 */
export function timeline(chronicle: Chronicle, pens: Pens, width = 110): string {
  const pen = { i: pens.dim, "~": pens.yellow, " ": (text: string) => text };
  const held = hold(chronicle, {});
  const rows = read(chronicle)
    .events()
    .map((event) => {
      const date = when(event.on);
      const inferred = event.sources.every(({ source }) => held.publication(source) === undefined);
      const sign: keyof typeof pen = inferred ? "i" : date.earliest === date.latest ? " " : "~";
      return {
        sign,
        place: placeInList(date),
        date: bareInWords(date),
        says: capital(whatHappened(held, event)),
      };
    })
    .sort((a, b) => a.place - b.place);
  const column = Math.max(...rows.map(({ date }) => date.length));
  const lines = rows.map(({ sign, date, says }) => {
    const indent = " ".repeat(column + 5);
    return pen[sign](`${sign} ${date.padEnd(column)}   ${wrapped(says, width - indent.length).join(`\n${indent}`)}`);
  });
  return [...lines, "", pens.dim("  ~ the sources do not give the day   i no source says so: it is inferred")].join(
    "\n",
  );
}

/** Lines of whole words, none longer than `width` unless one word is. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** A table of what parties were to an organisation on some days: signs first, so that it reads without colour. */
export function standingsTable(
  reading: Reading,
  chronicle: Chronicle,
  organization: string,
  days: readonly string[],
  pens: Pens,
): string {
  const parties = Object.keys(chronicle.parties)
    .filter((party) => reading.standings(party, organization).length > 0)
    .sort();
  const widest = Math.max(...parties.map((party) => nameOf(chronicle, party).length));
  const width = 12;
  const header = " ".repeat(widest) + days.map((day) => day.padStart(width)).join("");
  const rows = parties.map((party) => {
    const cells = days.map((day) => cell(reading, party, organization, day, pens, width));
    return nameOf(chronicle, party).padEnd(widest) + cells.join("");
  });
  return [pens.bold(header), ...rows, "", pens.dim(legend)].join("\n");
}

const legend = "  yes member   (sus) member, suspended   ? possibly a member   - no member";

function cell(reading: Reading, party: string, organization: string, day: string, pens: Pens, width: number): string {
  const moment = reading.at(day);
  const signs: Readonly<Record<Truth, string>> = { yes: "yes", unknown: "?", no: "-" };
  const member = moment.is(party, "member", organization).value;
  const suspended = moment.is(party, "suspended", organization).value === "yes";
  const sign = (suspended ? "(sus)" : signs[member]).padStart(width);
  return member === "yes" ? pens.green(sign) : member === "unknown" ? pens.yellow(sign) : pens.dim(sign);
}

/** The meetings of a body, each with all that its event says. */
export function meetings(reading: Reading, chronicle: Chronicle, body: string, pens: Pens): string {
  return reading
    .meetings(body)
    .map((meeting) => {
      const ordinal = meeting.ordinal === undefined ? "A" : `The ${ordinalInWords(meeting.ordinal)}`;
      const place =
        meeting.videoconference === true
          ? ", by videoconference"
          : meeting.place === undefined
            ? ""
            : `, ${meeting.place}`;
      const { chair, days = 1, agenda = [], decisions = [], statements = [] } = meeting;
      const lasting = days === 1 ? "" : `, over ${days} days`;
      return [
        pens.bold(`${ordinal} meeting of ${nameOf(chronicle, body)}, ${inWords(when(meeting.on))}${lasting}${place}`),
        ...(chair === undefined
          ? []
          : [`  Presided over by ${nameOf(chronicle, chair.party)}, ${inList(chair.posts ?? [])}`]),
        ...section("  On the agenda:", agenda),
        ...section(
          "  Decided:",
          decisions.map(({ did, document, until, hedge }) => {
            const to = until === undefined ? "" : `, up to ${until}`;
            return `${hedge === undefined ? "" : `${hedge} `}${did}: ${document}${to}`;
          }),
        ),
        ...statements.flatMap(({ by, as, points }) =>
          section(`  ${nameOf(chronicle, by)}${as === undefined ? "" : `, ${as}`}, said:`, points),
        ),
      ].join("\n");
    })
    .join("\n\n");
}

function section(title: string, points: readonly string[]): readonly string[] {
  return points.length === 0 ? [] : [title, ...points.map((point) => `    - ${point}`)];
}
