import fc from "fast-check";
import { type Day, dayOf, isoOf } from "../../src/time/day.js";
import { when } from "../../src/time/edtf.js";

const padded = (whole: number, digits: number): string => String(whole).padStart(digits, "0");
const two = (from: number, to: number) => fc.integer({ min: from, max: to }).map((whole) => padded(whole, 2));

/** Any day whose year has four digits. */
export const day = fc.integer({ min: dayOf("0000-01-01"), max: dayOf("9999-12-31") }).map((count) => count as Day); // whole days are days

const yearText = fc
  .tuple(fc.constantFrom("", "", "", "-"), fc.integer({ min: 1, max: 9999 }))
  .map(([sign, year]) => sign + padded(year, 4));

/** A year, month or day without marks. */
export const plain = fc.oneof(
  yearText,
  fc.tuple(yearText, two(1, 12)).map((parts) => parts.join("-")),
  day.map(isoOf),
);

const someX = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: 4, maxLength: 4 })
    .map((mask) => text.replace(/\d/g, (digit) => (mask.pop() ? "X" : digit)));

const dayForm = fc.constantFrom("XX", "0X", "1X", "2X", "X1", "X0", "X5", "09", "15", "28");
const monthForm = fc.constantFrom("XX", "0X", "1X", "X0", "X1", "X2", "02", "04", "09", "11", "12");

/** A date of which some digits are not known. */
export const withX = fc.oneof(
  yearText.chain(someX).filter((text) => text.includes("X")),
  fc.tuple(yearText, fc.constantFrom("XX", "0X", "1X", "X0", "X1", "X2")).map((parts) => parts.join("-")),
  fc
    .tuple(fc.oneof(yearText, yearText.chain(someX)), monthForm, dayForm)
    .map((parts) => parts.join("-"))
    .filter((text) => text.includes("X")),
);

/** Every form of a single date but those with marks. */
const unmarked = fc.oneof(
  { arbitrary: plain, weight: 3 },
  { arbitrary: withX, weight: 2 },
  fc.tuple(fc.oneof(yearText, yearText.chain(someX)), two(21, 41)).map((parts) => parts.join("-")),
  fc.tuple(fc.constantFrom("", "-"), two(1, 99)).map((parts) => parts.join("")),
  fc
    .tuple(fc.constantFrom("", "-"), fc.integer({ min: 1, max: 999 }))
    .map(([sign, decade]) => sign + padded(decade, 3)),
  fc
    .tuple(fc.constantFrom("Y", "Y-"), fc.integer({ min: 10_000, max: 999_999_999_999 }))
    .map((parts) => parts.join("")),
  fc.tuple(fc.constantFrom("Y", "Y-"), two(1, 99), fc.constant("E"), fc.nat(9)).map((parts) => parts.join("")),
  fc.tuple(yearText, fc.integer({ min: 1, max: 9 })).map((parts) => parts.join("S")),
);

const dateTime = fc
  .tuple(day.map(isoOf), two(0, 23), two(0, 59), fc.constantFrom("", "Z", "+05:30", "-11:00"))
  .map(([date, hour, minute, zone]) => `${date}T${hour}:${minute}:59${zone}`);

const mark = fc.constantFrom("?", "~", "%");

/** A year, month or day with marks on any of its parts. */
const marked = fc
  .tuple(plain, fc.array(fc.constantFrom("", "", "?", "~", "%"), { minLength: 6, maxLength: 6 }))
  .map(([text, marks]) => text.replace(/-?\d{4}|\d\d/g, (part) => `${marks.pop() ?? ""}${part}${marks.pop() ?? ""}`));

/** Every form of a date that is neither a set nor an interval. */
export const single = fc.oneof(
  { arbitrary: unmarked, weight: 4 },
  fc.tuple(unmarked, mark).map((parts) => parts.join("")),
  marked,
  dateTime,
);

const pair = fc
  .tuple(single, single)
  .map(([a, b]) => (when(a).earliest <= when(b).earliest ? ([a, b] as const) : ([b, a] as const)));
const range = pair.map((ends) => ends.join(".."));

const set = fc
  .record({
    past: fc.option(
      single.map((text) => `..${text}`),
      { freq: 4 },
    ),
    members: fc.array(fc.oneof(single, range), { minLength: 1, maxLength: 3 }),
    future: fc.option(
      single.map((text) => `${text}..`),
      { freq: 4 },
    ),
    comma: fc.constantFrom(",", ", "),
  })
  .map(
    ({ past, members, future, comma }) => `[${[past, ...members, future].filter((each) => each !== null).join(comma)}]`,
  )
  .filter((text) => text.length <= 250);

/** Every form of a date of one event. */
export const edtf = fc.oneof(
  { arbitrary: single, weight: 4 },
  pair.map((ends) => ends.join("/")),
  single.map((text) => `[..${text}]`),
  single.map((text) => `[${text}..]`),
  set,
);
