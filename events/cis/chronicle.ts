import { chronicle } from "annals";
import { azerbaijan } from "./azerbaijan.js";
import {
  defenceMinisters,
  executiveCommittee,
  foreignMinisters,
  headsOfState,
  interparliamentaryAssembly,
  observers,
} from "./bodies.js";
import { counts } from "./counts.js";
import { georgia } from "./georgia.js";
import { joined, members } from "./members.js";
import { moldova } from "./moldova.js";
import { parties } from "./parties.js";
import { agreementRatified, charterRatified } from "./ratifications.js";
import { sources } from "./sources.js";
import { treaties } from "./treaties.js";
import { ukraineAndTurkmenistan } from "./ukraine-and-turkmenistan.js";

/**
 * The Commonwealth of Independent States: founded by three, formed by eleven, joined by a twelfth, and a member only who
 * has ratified its Charter.
 */
export const cis = chronicle({
  parties,
  sources,
  records: {
    cis: [
      ...treaties,
      ...agreementRatified,
      ...charterRatified,
      ...joined,
      ...members,
      ...azerbaijan,
      ...ukraineAndTurkmenistan,
      ...georgia,
      ...moldova,
      ...observers,
      ...counts,
    ],
    "cis-council-of-heads-of-state": headsOfState,
    "cis-council-of-foreign-ministers": foreignMinisters,
    "cis-council-of-defence-ministers": defenceMinisters,
    "cis-executive-committee": executiveCommittee,
    "cis-interparliamentary-assembly": interparliamentaryAssembly,
  },
  accepted: [
    {
      law: "no-source-foresees",
      events: ["council-of-heads-of-state-1996-05"],
      reason:
        "the Secretary-General's statement to the summit was handed out the day before; the next day's release tells that it was held",
    },
    {
      law: "members-as-counted",
      events: ["counted-1993-10"],
      reason: "counts the participating states; there was no Charter in force to be a member by",
    },
    {
      law: "members-as-counted",
      events: ["counted-1994-03"],
      reason: "counts the participating states; six had ratified the Charter by then",
    },
    {
      law: "members-as-counted",
      events: ["listed-1996", "turkmenistan-signed-1991"],
      reason: "lists the participating states; Turkmenistan never ratified the Charter",
    },
    {
      law: "members-as-counted",
      events: ["listed-1996", "ukraine-associate-1993"],
      reason: "lists the participating states; Ukraine never ratified the Charter",
    },
    {
      law: "members-as-counted",
      events: ["counted-1997-05"],
      reason: "counts the participating states; ten had ratified the Charter",
    },
  ],
});
