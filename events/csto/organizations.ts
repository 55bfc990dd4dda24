/** The councils, committees and staffs of the CSTO that came into the record after the article's. */
export const bodies = {
  "collective-security-council": {
    kind: "organization",
    name: "Collective Security Council",
    acronym: "CSC",
    called: "the Collective Security Council",
  },
  "council-of-foreign-ministers": {
    kind: "organization",
    name: "Council of Foreign Ministers",
    called: "the Council of Foreign Ministers",
  },
  "council-of-defence-ministers": {
    kind: "organization",
    name: "Council of Defence Ministers",
    called: "the Council of Defence Ministers",
  },
  "committee-of-secretaries": {
    kind: "organization",
    name: "Committee of Secretaries of Security Councils",
    acronym: "CSSC",
    called: "the Committee of Secretaries of Security Councils",
  },
  "csto-permanent-council": {
    kind: "organization",
    name: "CSTO Permanent Council",
    called: "the CSTO Permanent Council",
  },
  "csto-joint-staff": { kind: "organization", name: "CSTO Joint Staff", called: "the CSTO Joint Staff" },
  "csto-military-committee": {
    kind: "organization",
    name: "CSTO Military Committee",
    called: "the CSTO Military Committee",
  },
  "csto-parliamentary-assembly": {
    kind: "organization",
    name: "CSTO Parliamentary Assembly",
    called: "the CSTO Parliamentary Assembly",
  },
} as const;

/** Its forces. */
export const forces = {
  "collective-rapid-deployment-forces": {
    kind: "organization",
    name: "Collective Rapid Deployment Forces of the Central Asian region",
    called: "the Collective Rapid Deployment Forces",
  },
  "collective-peacekeeping-forces": {
    kind: "organization",
    name: "CSTO Collective Peacekeeping Forces",
    called: "the CSTO Collective Peacekeeping Forces",
  },
  "collective-rapid-reaction-force": {
    kind: "organization",
    name: "Collective Rapid Reaction Force",
    acronym: "CRRF",
    called: "the Collective Rapid Reaction Force",
    aliases: ["Collective Rapid Response Force", "KSOR"],
  },
} as const;
