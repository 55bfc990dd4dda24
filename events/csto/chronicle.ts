import { chronicle } from "annals";
import { accepted } from "./accepted.js";
import { observers, parliamentaryAssembly } from "./assembly.js";
import * as bodies from "./bodies.js";
import { icmecBusinessCouncil } from "./business-council.js";
import { icmecFrom2015 } from "./commission-2015.js";
import { icmec } from "./commission.js";
import { councilFrom2009 } from "./council-2009.js";
import { councilFrom2013 } from "./council-2013.js";
import { councilFrom2017 } from "./council-2017.js";
import { councilFrom2022 } from "./council-2022.js";
import { council } from "./council.js";
import { counts } from "./counts.js";
import { csto as beginnings } from "./csto.js";
import { peacekeepingForces, rapidDeploymentForces, rapidReactionForce } from "./forces.js";
import { members } from "./members.js";
import { parties } from "./parties.js";
import { protocols } from "./protocols.js";
import { ratifications } from "./ratifications.js";
import { secretariesGeneral } from "./secretaries-general.js";
import { signatories1992 } from "./signatories-1992.js";
import { sources } from "./sources.js";
import { laterTreaties } from "./treaties-later.js";
import { treaties } from "./treaties.js";
import { unGeneralAssembly } from "./un-general-assembly.js";
import { uzbekistan } from "./uzbekistan.js";

/**
 * The Collective Security Treaty Organization and its bodies, from the treaty of 1992 on. An article of Asia-Plus of
 * 2 November 2012 was recorded first; `according: "asia-plus-2012-11-02"` is what it alone has.
 */
export const csto = chronicle({
  parties,
  sources,
  records: {
    csto: [
      ...beginnings,
      ...signatories1992,
      ...uzbekistan,
      ...members,
      ...treaties,
      ...laterTreaties,
      ...ratifications,
      ...protocols,
      ...secretariesGeneral,
      ...observers,
      ...counts,
    ],
    "collective-security-council": [
      ...council,
      ...councilFrom2009,
      ...councilFrom2013,
      ...councilFrom2017,
      ...councilFrom2022,
    ],
    "council-of-foreign-ministers": bodies.foreignMinisters,
    "council-of-defence-ministers": bodies.defenceMinisters,
    "committee-of-secretaries": bodies.committeeOfSecretaries,
    "csto-secretariat": bodies.secretariat,
    "csto-permanent-council": bodies.permanentCouncil,
    "csto-joint-staff": bodies.jointStaff,
    "csto-military-committee": bodies.militaryCommittee,
    "csto-parliamentary-assembly": parliamentaryAssembly,
    icmec: [...icmec, ...icmecFrom2015],
    "icmec-business-council": icmecBusinessCouncil,
    "collective-rapid-deployment-forces": rapidDeploymentForces,
    "collective-peacekeeping-forces": peacekeepingForces,
    "collective-rapid-reaction-force": rapidReactionForce,
    "un-general-assembly": unGeneralAssembly,
  },
  accepted,
});
