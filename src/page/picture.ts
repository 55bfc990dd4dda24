import { type Chronicle, callingOf, nameOf } from "../chronicle/chronicle.js";
import type { Period, Reading } from "../chronicle/reading.js";
import { type Day, dayOfYmd, ymdOf } from "../time/day.js";
import { when } from "../time/edtf.js";

const width = 960;
const rowHeight = 18;
const top = 28;
/** How many letters of a name there is room for, and how wide one can be. */
const longestLabel = 32;
const letter = 7.5;

/** How a standing looks: what is no member of any kind has no bar. */
const looks: Readonly<Record<string, { readonly colour: string; readonly striped?: true }>> = {
  member: { colour: "#2b6cb0" },
  suspended: { colour: "#c05621", striped: true },
  signatory: { colour: "#a0aec0" },
  associate: { colour: "#319795" },
  observer: { colour: "#805ad5" },
  partner: { colour: "#b794f4" },
  guest: { colour: "#d69e2e" },
};

interface Row {
  readonly label: string;
  readonly periods: readonly Period[];
}

/**
 * What the parties of an organisation were to it, as a picture: a row for each, a bar for each period, pale where the
 * sources leave open whether it had begun or had ended. Undefined where there is nothing to draw. SVG.
 */
export function standingsPicture(chronicle: Chronicle, reading: Reading, organization: string): string | undefined {
  const rows = Object.keys(chronicle.parties)
    .map((party): Row => {
      const periods = reading.standings(party, organization).filter(({ standing }) => standing.status in looks);
      return { label: labelOf(chronicle, party), periods };
    })
    .filter(({ periods }) => periods.length > 0)
    .sort((a, b) => start(a) - start(b) || (a.label < b.label ? -1 : 1));
  const ends = rows.flatMap(({ periods }) => periods.flatMap(({ from, to }) => [from, ...(to === null ? [] : [to])]));
  const days = ends.flatMap((date) => [when(date).earliest, when(date).latest]).filter(Number.isFinite);
  if (days.length === 0) return undefined;
  const first = ymdOf(Math.min(...days) as Day).year; // days are what they were before
  const to = Math.max(...days, ...latestDays(reading, organization)) as Day; // the same
  const last = ymdOf(to).year;
  const left = Math.round(20 + letter * Math.max(...rows.map(({ label }) => label.length)));
  const scale = (day: number): number => {
    const from = dayOfYmd(first, 1, 1);
    return left + ((width - left - 10) * (Math.min(Math.max(day, from), to) - from)) / Math.max(to - from, 1);
  };
  const height = top + rows.length * rowHeight + 34;
  const used = Object.keys(looks).filter((status) =>
    rows.some(({ periods }) => periods.some(({ standing }) => standing.status === status)),
  );
  const title = `What the parties of ${escaped(nameOf(chronicle, organization))} were to it, ${first} to ${last}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title>`,
    `<defs><pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="3" height="6" fill="#fff" fill-opacity="0.55"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...grid(first, last, scale, height),
    ...rows.flatMap((row, index) => drawn(row, left, top + index * rowHeight, scale)),
    ...legend(used, left, height - 12),
    "</svg>",
    "",
  ].join("\n");
}

/** The latest days of what is recorded: the picture goes as far, and no further. */
function latestDays(reading: Reading, organization: string): readonly number[] {
  const days = reading.events({ organization }).map(({ on }) => when(on).latest);
  return days.filter(Number.isFinite);
}

function start({ periods: [first] }: Row): number {
  return first === undefined ? 0 : when(first.from).latest;
}

function grid(first: number, last: number, scale: (day: number) => number, height: number): readonly string[] {
  const step = [1, 2, 5, 10, 20, 50].find((each) => (last - first) / each <= 12) ?? 100;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => year % step === 0,
  );
  return years.map((year) => {
    const x = scale(dayOfYmd(year, 1, 1));
    const line = `<path d="M${x.toFixed(1)} ${top - 6}V${height - 30}" stroke="#e2e8f0"/>`;
    const label = `<text x="${x.toFixed(1)}" y="${top - 12}" text-anchor="middle" fill="#4a5568">${year}</text>`;
    return x > width - 20 ? line : line + label; // at the edge there is no room for it
  });
}

function drawn({ label, periods }: Row, left: number, y: number, scale: (day: number) => number): readonly string[] {
  return [
    `<text x="${left - 8}" y="${y + 13}" text-anchor="end" fill="#1a202c">${escaped(label)}</text>`,
    ...periods.flatMap((period) => bars(period, y + 3, scale)),
  ];
}

/** The name; where it is too long, the acronym, or what sentences call it. */
function labelOf(chronicle: Chronicle, party: string): string {
  const name = nameOf(chronicle, party);
  const called = () => chronicle.parties[party]?.acronym ?? callingOf(chronicle, party).replace(/^the /, "");
  const label = name.length > longestLabel ? called() : name;
  return label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label;
}

/** Pale from the earliest possible beginning to the latest possible end, full where it is certain. */
function bars({ standing, from, to, says }: Period, y: number, scale: (day: number) => number): readonly string[] {
  const { colour, striped } = looks[standing.status] ?? { colour: "#000" };
  const [begin, end] = [when(from), to === null ? undefined : when(to)];
  const tip = `<title>${escaped(`${standing.status} ${says}`)}</title>`;
  const bar = (a: number, b: number, fill: string, opacity: number): string =>
    `<rect x="${scale(a).toFixed(1)}" y="${y}" width="${Math.max(scale(b) - scale(a), 1.5).toFixed(1)}" height="${rowHeight - 6}" fill="${fill}" fill-opacity="${opacity}">${tip}</rect>`;
  const whole = [begin.earliest, end?.latest ?? Infinity] as const;
  const sure = [begin.latest, end?.earliest ?? Infinity] as const;
  return [
    bar(...whole, colour, 0.3),
    ...(sure[0] < sure[1] ? [bar(...sure, colour, 1)] : []),
    ...(striped === true ? [bar(...whole, "url(#stripes)", 1)] : []),
  ];
}

function legend(statuses: readonly string[], left: number, y: number): readonly string[] {
  const entries = statuses.map((status, index) => {
    const x = left + index * 100;
    const { colour, striped } = looks[status] ?? { colour: "#000" };
    const box = (fill: string): string => `<rect x="${x}" y="${y - 9}" width="14" height="10" fill="${fill}"/>`;
    return `${box(colour)}${striped === true ? box("url(#stripes)") : ""}<text x="${x + 19}" y="${y}">${status}</text>`;
  });
  const x = left + statuses.length * 100;
  return [
    ...entries,
    `<rect x="${x}" y="${y - 9}" width="14" height="10" fill="#2b6cb0" fill-opacity="0.3"/><text x="${x + 19}" y="${y}">the sources leave it open</text>`,
  ];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
