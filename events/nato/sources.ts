import { dated } from "./sources-dated.js";
import { governments } from "./sources-governments.js";
import { nato } from "./sources-nato.js";
import { press } from "./sources-press.js";
import { reference } from "./sources-reference.js";
import { reports } from "./sources-reports.js";
import { secretaries } from "./sources-secretaries.js";
import { summitReportsSince2005 } from "./sources-summit-reports-since-2005.js";
import { summitReports } from "./sources-summit-reports.js";
import { onSummits } from "./sources-summits.js";

/** All that the chronicle cites: NATO itself, governments and treaties, the press, works of reference, inferences. */
export const sources = {
  ...nato,
  ...governments,
  ...press,
  ...reference,
  ...secretaries,
  ...onSummits,
  ...summitReports,
  ...summitReportsSince2005,
  ...reports,
  ...dated,
  "all-had-approved-before-spain-joined": {
    kind: "inference",
    reason:
      "By its first two articles, Spain is invited once the protocol is in force, and it is in force once every party has notified its approval: on the day on which Spain acceded, all fifteen had.",
    restsOn: ["protocol-spain-signed-1981", "spain-joined-1982"],
  },
  "greece-back-in-the-defence-planning-committee": {
    kind: "inference",
    reason:
      "Greece left the Defence Planning Committee in 1974 and was back in the military structure on 20 October 1980; before France returned in 2009, its ministry counts 25 members in the committee, which is all of the 26 but France. On which day Greece sat down again, no source at hand says.",
    restsOn: [
      "greece-left-defence-planning-committee-1974",
      "greece-rejoined-integrated-command-1980",
      "france-left-defence-planning-committee-1966",
      "france-rejoined-integrated-command-2009",
    ],
  },
} as const;
