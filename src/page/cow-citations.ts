import type { OrganizationEvent } from "../aspects/organization.js";
import { whatHappened } from "../chronicle/explain.js";
import type { Held } from "../chronicle/held.js";
import { hold } from "../chronicle/view.js";
import { when } from "../time/edtf.js";
import { bareInWords } from "../time/when.js";
import { capital } from "../words.js";
import type { Shared } from "./cow-comparison.js";
import { sourceInWords } from "./markdown.js";

/** Numbers the sources of one section as they are first cited. */
export class Citations {
  readonly #held: Held;
  readonly #numbers = new Map<string, number>();

  constructor({ chronicle }: Shared) {
    this.#held = hold(chronicle, {});
  }

  /** The events as sentences, each with the numbers of its sources. */
  tell(ids: readonly string[]): string {
    const events = ids.flatMap((id) => this.#held.events.get(id) ?? []);
    return events
      .map((event) => {
        const said = event.sources.filter(({ denies }) => denies !== true).map(({ source }) => this.#number(source));
        const denied = event.sources.filter(({ denies }) => denies === true).map(({ source }) => this.#number(source));
        const against = denied.length === 0 ? "" : `, denied by [${denied.join(", ")}]`;
        return `${capital(bareInWords(when(event.on)))}: ${this.#what(event)} [${said.join(", ")}]${against}.`;
      })
      .join(" ");
  }

  /** The sources that were cited, as lines of a list. */
  lines(): readonly string[] {
    return [...this.#numbers].map(([id, number]) => {
      const source = this.#held.chronicle.sources[id];
      return `${number}. ${source === undefined ? id : sourceInWords(source)} (\`${id}\`)`;
    });
  }

  #number(id: string): number {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
    this.#numbers.set(id, number);
    return number;
  }

  /** Whoever founded is not listed: there can be fifty. */
  #what(event: OrganizationEvent): string {
    const what = whatHappened(this.#held, event);
    return event.type === "Founded" || (event.type === "MembersCounted" && (event.data.parties ?? []).length > 20)
      ? what.replace(/( in [^,]*?)? by .*$|: .*$/, "")
      : what;
  }
}
