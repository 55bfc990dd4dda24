import type { HistoricalEvent } from "../../src/event.js";
import type { Move } from "../../src/history/search.js";

/** What a law asks of the letters that have happened before, and what else an event may do than add its own. */
interface Law {
  readonly disputed?: true;
  readonly needs?: string;
  readonly not?: string;
  readonly to?: (from: string) => string;
}

/** An event of a strand whose state is the letters of the events that have happened, whatever their order. */
export function letter(id: string, on: string, { disputed, needs = "", not = "", to }: Law = {}) {
  const move: Move<string, HistoricalEvent> = {
    event: {
      id,
      type: "Written",
      organization: "club",
      on,
      data: {},
      sources: [{ source: "minutes" }],
      ...(disputed === undefined ? {} : { disputed }),
    },
    rule: {
      about: () => "letters",
      allowed: (from) => Array.from(needs).every((each) => from.includes(each)) && !has(from, not),
      next: to ?? ((from) => sorted(from + id)),
    },
  };
  return move;
}

function sorted(letters: string): string {
  return Array.from(letters).sort().join("");
}

function has(from: string, letters: string): boolean {
  return Array.from(letters).some((each) => from.includes(each));
}
