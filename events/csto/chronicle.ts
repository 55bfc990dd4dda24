import { chronicle } from "annals";
import { icmec, icmecBusinessCouncil, secretariat } from "./bodies.js";
import { csto as record } from "./csto.js";
import { parties } from "./parties.js";
import { sources } from "./sources.js";
import { unGeneralAssembly } from "./un-general-assembly.js";

/** The Collective Security Treaty Organization and its bodies, as an article of Asia-Plus of 2 November 2012 has them. */
export const csto = chronicle({
  parties,
  sources,
  records: {
    csto: record,
    "csto-secretariat": secretariat,
    icmec,
    "icmec-business-council": icmecBusinessCouncil,
    "un-general-assembly": unGeneralAssembly,
  },
});
