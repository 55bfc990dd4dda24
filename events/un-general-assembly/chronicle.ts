import { chronicle } from "annals";
import { cooperationWithAfrica } from "./cooperation-with-africa.js";
import { cooperationWithOthers } from "./cooperation-with-others.js";
import { observers } from "./observers.js";
import { parties } from "./parties.js";
import { rightsOfTheEuropeanUnion } from "./rights-of-the-european-union.js";
import { sources } from "./sources.js";

/**
 * The United Nations General Assembly, as far as other chronicles refer to it: the organisations that observe it, and what
 * it has resolved on cooperation with them.
 */
export const unGeneralAssembly = chronicle({
  parties,
  sources,
  records: {
    "un-general-assembly": [
      ...observers,
      ...rightsOfTheEuropeanUnion,
      ...cooperationWithAfrica,
      ...cooperationWithOthers,
    ],
  },
});
