/** The Assembly, and the organisations that it has invited to observe it, as far as other chronicles speak of them. */
export const parties = {
  "un-general-assembly": {
    kind: "organization",
    name: "United Nations General Assembly",
    called: "the United Nations General Assembly",
  },

  "african-union": { kind: "organization", name: "African Union", acronym: "AU", called: "the African Union" },
  cis: { kind: "organization", name: "Commonwealth of Independent States", acronym: "CIS", called: "the CIS" },
  cmea: {
    kind: "organization",
    name: "Council for Mutual Economic Assistance",
    acronym: "CMEA",
    called: "the Council for Mutual Economic Assistance",
    aliases: ["CEMA", "Comecon"],
  },
  csto: { kind: "organization", name: "Collective Security Treaty Organization", acronym: "CSTO", called: "the CSTO" },
  eec: {
    kind: "organization",
    name: "European Economic Community",
    acronym: "EEC",
    called: "the European (Economic) Community",
    aliases: ["European Community", "EC", "Common Market"],
  },
  eurasec: {
    kind: "organization",
    name: "Eurasian Economic Community",
    acronym: "EurAsEC",
    called: "the Eurasian Economic Community",
    aliases: ["EAEC"],
  },
  "eurasian-development-bank": {
    kind: "organization",
    name: "Eurasian Development Bank",
    called: "the Eurasian Development Bank",
  },
  "european-union": { kind: "organization", name: "European Union", acronym: "EU", called: "the European Union" },
  guuam: { kind: "organization", name: "GUUAM" },
  "league-of-arab-states": {
    kind: "organization",
    name: "League of Arab States",
    called: "the League of Arab States",
    aliases: ["Arab League"],
  },
  oau: {
    kind: "organization",
    name: "Organization of African Unity",
    acronym: "OAU",
    called: "the OAU",
    aliases: ["Organisation of African Unity"],
  },
  osce: {
    kind: "organization",
    name: "Organization for Security and Cooperation in Europe",
    acronym: "OSCE",
    called: "the OSCE",
    aliases: ["Conference on Security and Cooperation in Europe", "CSCE"],
  },
  "shanghai-cooperation-organisation": {
    kind: "organization",
    name: "Shanghai Cooperation Organisation",
    acronym: "SCO",
    called: "the SCO",
  },
} as const;
