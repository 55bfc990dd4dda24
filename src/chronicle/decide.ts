import { fail, looking, shown } from "../error.js";
import type { HistoricalEvent, Names } from "../event.js";
import type { Entry } from "../history/record.js";
import { isRecord } from "../shape.js";
import { extended } from "./build.js";
import { type Finding, check, nameOfFinding } from "./check.js";
import type { Chronicle } from "./chronicle.js";
import { known } from "./held.js";

/** What comes of writing an entry down. */
export type Recorded<N extends Names, E extends HistoricalEvent, S extends object> =
  | { readonly recorded: true; readonly chronicle: Chronicle<N, E, S> }
  | {
      readonly recorded: false;
      /** What the laws would find that they do not find now. */
      readonly findings: readonly [Finding, ...Finding[]];
      /** The chronicle with the entry all the same: a source can say what cannot be so, and that is worth keeping. */
      readonly wouldBe: Chronicle<N, E, S>;
    };

/**
 * May this be written down? Gives a new chronicle with the entry at the end of its organisation's record, or, where the
 * laws would find something in it that they do not find now, these findings. Pure: the chronicle given stays as it is.
 * Corrections and retractions are entries too.
 *
 * Cost: that of making the chronicle and of checking it twice.
 *
 * @throws AnnalsError where the entry is malformed, has an id that is taken, or refers to what is not there.
 * @example
 * const outcome = record(csto, {
 *   id: "georgia-suspended",
 *   type: "Suspended",
 *   organization: "csto",
 *   on: "2012-07-01",
 *   data: { party: "georgia", basis: "sanction" },
 *   sources: [{ source: "asia-plus-2012-11-02" }],
 * });
 * outcome.recorded; // → false
 */
export function record<N extends Names, E extends HistoricalEvent, S extends object>(
  chronicle: Chronicle<N, E, S>,
  entry: Entry<E>,
): Recorded<N, E, S> {
  const wouldBe = looking("entry", () => {
    if (!isRecord(entry)) fail("bad-event", "entry", entry, `expected an event, found ${shown(entry)}`);
    known("organization", entry["organization"], Object.keys(chronicle.parties));
    return extended(chronicle, entry);
  });
  const before = new Set(check(chronicle).map(nameOfFinding));
  const [first, ...others] = check(wouldBe).filter(
    (each) => each.accepted === null && !before.has(nameOfFinding(each)),
  );
  return first === undefined
    ? { recorded: true, chronicle: wouldBe }
    : { recorded: false, findings: [first, ...others], wouldBe };
}
