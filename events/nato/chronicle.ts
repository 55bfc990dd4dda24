import { chronicle } from "annals";
import {
  defencePlanningCommittee,
  defenceReviewCommittee,
  executiveWorkingGroup,
  integratedMilitaryCommand,
  militaryCommittee,
  nuclearPlanningGroup,
} from "./bodies.js";
import { council } from "./council.js";
import { counts } from "./counts.js";
import { founding } from "./founding.js";
import { france } from "./france.js";
import { germany1990 } from "./germany-1990.js";
import { greece } from "./greece.js";
import { members } from "./members.js";
import { parties } from "./parties.js";
import { protocolsInForce } from "./protocols-in-force.js";
import { protocols } from "./protocols.js";
import { ratifications } from "./ratifications-1949.js";
import { ratificationsOnSpain } from "./ratifications-1982.js";
import { ratificationsOf2003 } from "./ratifications-2003.js";
import { from1988To2004 } from "./secretaries-general-1988-to-2004.js";
import { since2004 } from "./secretaries-general-since-2004.js";
import { coldWar } from "./secretaries-general.js";
import { sources } from "./sources.js";
import { summitsFrom1999 } from "./summits-1999-to-2019.js";
import { summitsSince2021 } from "./summits-since-2021.js";
import { summitsTo1997 } from "./summits.js";

/**
 * NATO from the treaty of 1949 to its 32nd member in 2024, with the bodies that France and Greece left for a time, its
 * Secretaries General and its summits.
 */
export const nato = chronicle({
  parties,
  sources,
  records: {
    nato: [
      ...founding,
      ...ratifications,
      ...protocols,
      ...protocolsInForce,
      ...ratificationsOnSpain,
      ...ratificationsOf2003,
      ...members,
      ...germany1990,
      ...france,
      ...greece,
      ...coldWar,
      ...from1988To2004,
      ...since2004,
      ...counts,
    ],
    "north-atlantic-council": [...council, ...summitsTo1997, ...summitsFrom1999, ...summitsSince2021],
    "integrated-military-command": integratedMilitaryCommand,
    "military-committee": militaryCommittee,
    "defence-planning-committee": defencePlanningCommittee,
    "executive-working-group": executiveWorkingGroup,
    "defence-review-committee": defenceReviewCommittee,
    "nuclear-planning-group": nuclearPlanningGroup,
  },
  accepted: [
    {
      law: "no-meeting-missing",
      events: ["council-session-1", "council-session-7"],
      reason: "Of the sessions of 1949 to 1951, the sources at hand number the first and the seventh only.",
    },
    {
      law: "no-meeting-missing",
      events: ["council-session-7", "council-session-9"],
      reason: "No source at hand speaks of the eighth session.",
    },
    {
      law: "members-as-counted",
      events: ["members-miscounted-2024-04-04"],
      reason: "A stamp collector's page for the 75th anniversary has the count of 2020 to 2023; there were 32.",
    },
    {
      law: "members-as-counted",
      events: ["members-miscounted-2026"],
      reason: "A content farm announces 33 members; no source knows a 33rd.",
    },
  ],
});
