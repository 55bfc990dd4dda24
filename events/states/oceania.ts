import type { Party } from "annals";

/** The states of Oceania, by today's English name, with the codes of ISO 3166 and of the state system of the Correlates of War. */
export const oceania = {
  australia: {
    kind: "state",
    name: "Australia",
    iso: "AUS",
    cow: [{ abbreviation: "AUL", number: 900, from: "1920-01-10" }],
  },
  fiji: { kind: "state", name: "Fiji", iso: "FJI", cow: [{ abbreviation: "FIJ", number: 950, from: "1970-10-10" }] },
  kiribati: {
    kind: "state",
    name: "Kiribati",
    iso: "KIR",
    cow: [{ abbreviation: "KIR", number: 946, from: "1999-09-14" }],
  },
  "marshall-islands": {
    kind: "state",
    name: "Marshall Islands",
    called: "the Marshall Islands",
    iso: "MHL",
    cow: [{ abbreviation: "MSI", number: 983, from: "1991-09-17" }],
  },
  micronesia: {
    kind: "state",
    name: "Micronesia",
    iso: "FSM",
    cow: [{ abbreviation: "FSM", number: 987, from: "1991-09-17" }],
  },
  nauru: { kind: "state", name: "Nauru", iso: "NRU", cow: [{ abbreviation: "NAU", number: 970, from: "1999-09-14" }] },
  "new-zealand": {
    kind: "state",
    name: "New Zealand",
    iso: "NZL",
    cow: [{ abbreviation: "NEW", number: 920, from: "1920-01-10" }],
  },
  palau: { kind: "state", name: "Palau", iso: "PLW", cow: [{ abbreviation: "PAL", number: 986, from: "1994-12-15" }] },
  "papua-new-guinea": {
    kind: "state",
    name: "Papua New Guinea",
    iso: "PNG",
    cow: [{ abbreviation: "PNG", number: 910, from: "1975-09-16" }],
  },
  samoa: { kind: "state", name: "Samoa", iso: "WSM", cow: [{ abbreviation: "WSM", number: 990, from: "1976-12-15" }] },
  "solomon-islands": {
    kind: "state",
    name: "Solomon Islands",
    called: "the Solomon Islands",
    iso: "SLB",
    cow: [{ abbreviation: "SOL", number: 940, from: "1978-07-07" }],
  },
  tonga: { kind: "state", name: "Tonga", iso: "TON", cow: [{ abbreviation: "TON", number: 955, from: "1999-09-14" }] },
  tuvalu: {
    kind: "state",
    name: "Tuvalu",
    iso: "TUV",
    cow: [{ abbreviation: "TUV", number: 947, from: "2000-09-05" }],
  },
  vanuatu: {
    kind: "state",
    name: "Vanuatu",
    iso: "VUT",
    cow: [{ abbreviation: "VAN", number: 935, from: "1981-09-15" }],
  },
} as const satisfies Readonly<Record<string, Party>>;
