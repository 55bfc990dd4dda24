import type { Offence, Severity } from "../aspects/aspect.js";
import type { Held } from "./held.js";

/** A law that looks beyond the events of one organisation: at sources, at bodies, or at what could have been on a day. */
export interface ChronicleLaw {
  readonly id: string;
  readonly says: string;
  /** The real case that it guards against, as a sentence. */
  readonly guards: string;
  readonly severity: Severity;
  readonly broken: (held: Held) => readonly Offence[];
}
