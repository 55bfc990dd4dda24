import { fail, looking, shown } from "../error.js";
import type { HistoricalEvent, Known, Names, SourceId } from "../event.js";
import type { View } from "../history/believed.js";
import { isRecord } from "../shape.js";
import { type Day, dayOf, isDay } from "../time/day.js";
import { checked } from "./build.js";
import type { Chronicle } from "./chronicle.js";
import { Held, known } from "./held.js";

/** Whose word a reader takes, and from when. */
export interface ReadOptions<N extends Names = Names> {
  /** The day of the reader, `YYYY-MM-DD`: what was published later is not known yet. */
  readonly knownBy?: string | Day;
  /** The source, or the sources in the order of trust, whose word is taken. Left out: all, by the record's own reading. */
  readonly according?: Known<N["source"]> | readonly Known<N["source"]>[];
  /** Whether conclusions that no source states are believed; they are, unless this is false. */
  readonly inferences?: boolean;
}

/** What `read` and `check` look at: a chronicle as the options have it. */
export function hold<N extends Names, E extends HistoricalEvent, S extends object>(
  chronicle: Chronicle<N, E, S>,
  options: ReadOptions<N>,
): Held<E, S> {
  const whole = checked(chronicle);
  return new Held(
    whole,
    looking("options", () => viewOf(options, Object.keys(whole.made.sources))),
  );
}

/** Some million years in either direction: what can be asked about. */
const mostDays = 400_000_000;

/** A day as a caller may give it: in words or as a number. */
export function dayGiven(day: unknown, at: string): Day {
  const given = typeof day === "string" ? dayOf(day, at) : day;
  if (isDay(given) && Math.abs(given) < mostDays) return given;
  return fail("bad-day", at, day, `expected a day such as "2012-06-28", found ${shown(day)}`);
}

function viewOf(options: unknown, sources: readonly SourceId[]): View {
  if (!isRecord(options)) fail("bad-argument", "options", options, `expected an object, found ${shown(options)}`);
  for (const name of Object.keys(options))
    if (!["knownBy", "according", "inferences"].includes(name))
      fail(
        "bad-argument",
        `options.${name}`,
        options[name],
        `no such option; known are knownBy, according, inferences`,
      );
  const { knownBy, according, inferences = true } = options;
  if (typeof inferences !== "boolean")
    fail("bad-argument", "options.inferences", inferences, `expected true or false, found ${shown(inferences)}`);
  return {
    knownBy: knownBy === undefined ? undefined : dayGiven(knownBy, "options.knownBy"),
    according:
      according === undefined
        ? undefined
        : Array.isArray(according)
          ? Array.from(according, (source: unknown, index) =>
              known("source", source, sources, `options.according[${index}]`),
            )
          : [known("source", according, sources, "options.according")],
    inferences,
  };
}
