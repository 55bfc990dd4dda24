import { chronicle } from "annals";
import { accepted } from "./accepted.js";
import { chairpersonsFrom2014 } from "./chairpersons-from-2014.js";
import { chairpersonsTo2013 } from "./chairpersons-to-2013.js";
import { commissionChairpersons } from "./commission-chairpersons.js";
import { constitutiveActTo2001 } from "./constitutive-act-2000.js";
import { constitutiveActFrom2001 } from "./constitutive-act-2001.js";
import { countsOfTheOau } from "./oau-counts.js";
import { endOfTheOau } from "./oau-end.js";
import { foundingOfTheOau } from "./oau-founding.js";
import { membersFrom1976 } from "./oau-members-from-1976.js";
import { membersTo1975 } from "./oau-members-to-1975.js";
import { officesOfTheOau } from "./oau-offices.js";
import { sessionsOfTheOau } from "./oau-sessions.js";
import { suspensionsByTheOau } from "./oau-suspensions.js";
import { parties } from "./parties.js";
import { sources } from "./sources.js";
import { suspensions2012To2019 } from "./suspensions-2012-to-2019.js";
import { suspensionsFrom2020 } from "./suspensions-from-2020.js";
import { suspensionsTo2011 } from "./suspensions-to-2011.js";
import { countsOfTheUnion } from "./union-counts.js";
import { membersOfTheUnion } from "./union-members.js";

/**
 * The Organization of African Unity, and the African Union that took its place in 2002: two organisations, so that whoever
 * left the first, as Morocco did, is admitted to the second and does not come back to it.
 */
export const africanUnion = chronicle({
  parties,
  sources,
  records: {
    oau: [
      ...foundingOfTheOau,
      ...membersTo1975,
      ...membersFrom1976,
      ...suspensionsByTheOau,
      ...sessionsOfTheOau,
      ...officesOfTheOau,
      ...countsOfTheOau,
      ...endOfTheOau,
    ],
    "african-union": [
      ...constitutiveActTo2001,
      ...constitutiveActFrom2001,
      ...membersOfTheUnion,
      ...suspensionsTo2011,
      ...suspensions2012To2019,
      ...suspensionsFrom2020,
      ...chairpersonsTo2013,
      ...chairpersonsFrom2014,
      ...commissionChairpersons,
      ...countsOfTheUnion,
    ],
  },
  accepted,
});
