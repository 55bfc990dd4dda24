import { chronicle } from "annals";
import { observers } from "./observers.js";
import { parties } from "./parties.js";
import { sources } from "./sources.js";

/** The United Nations General Assembly, as far as other chronicles refer to it: the organisations that observe it. */
export const unGeneralAssembly = chronicle({
  parties,
  sources,
  records: { "un-general-assembly": observers },
});
