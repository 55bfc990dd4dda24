/** Whoever the article names, and the organisations it is about. */
export const parties = {
  csto: { kind: "organization", name: "Collective Security Treaty Organization", acronym: "CSTO", called: "the CSTO" },
  "csto-secretariat": { kind: "organization", name: "CSTO Secretariat", called: "the CSTO Secretariat" },
  icmec: {
    kind: "organization",
    name: "Interstate Commission for Military and Economic Cooperation",
    acronym: "ICMEC",
  },
  "icmec-business-council": {
    kind: "organization",
    name: "ICMEC Business Council",
    called: "the ICMEC Business Council",
  },
  "un-general-assembly": {
    kind: "organization",
    name: "United Nations General Assembly",
    called: "the United Nations General Assembly",
  },

  armenia: { kind: "state", name: "Armenia", iso: "ARM", cow: { abbreviation: "ARM", number: 371 } },
  azerbaijan: { kind: "state", name: "Azerbaijan", iso: "AZE", cow: { abbreviation: "AZE", number: 373 } },
  belarus: { kind: "state", name: "Belarus", iso: "BLR", cow: { abbreviation: "BLR", number: 370 } },
  georgia: { kind: "state", name: "Georgia", iso: "GEO", cow: { abbreviation: "GRG", number: 372 } },
  kazakhstan: { kind: "state", name: "Kazakhstan", iso: "KAZ", cow: { abbreviation: "KZK", number: 705 } },
  kyrgyzstan: { kind: "state", name: "Kyrgyzstan", iso: "KGZ", cow: { abbreviation: "KYR", number: 703 } },
  russia: { kind: "state", name: "Russia", iso: "RUS", cow: { abbreviation: "RUS", number: 365 } },
  tajikistan: { kind: "state", name: "Tajikistan", iso: "TJK", cow: { abbreviation: "TAJ", number: 702 } },
  uzbekistan: { kind: "state", name: "Uzbekistan", iso: "UZB", cow: { abbreviation: "UZB", number: 704 } },

  "parliament-of-uzbekistan": { kind: "parliament", name: "the parliament of Uzbekistan", of: "uzbekistan" },
  "igor-karavayev": { kind: "person", name: "Igor Karavayev" },
  "nikolai-bordyuzha": { kind: "person", name: "Nikolai Bordyuzha" },
} as const;
