import { asia } from "../states/asia.js";
import { europe } from "../states/europe.js";
import { bodies, forces } from "./organizations.js";
import { people } from "./people.js";

const { afghanistan, kazakhstan, kyrgyzstan, tajikistan, turkmenistan, uzbekistan } = asia;
const { armenia, azerbaijan, belarus, georgia, moldova, russia, ukraine } = europe;

/** Whoever the record names, and the organisations it is about. */
export const parties = {
  csto: { kind: "organization", name: "Collective Security Treaty Organization", acronym: "CSTO", called: "the CSTO" },
  "csto-secretariat": { kind: "organization", name: "CSTO Secretariat", called: "the CSTO Secretariat" },
  icmec: {
    kind: "organization",
    name: "Interstate Commission for Military and Economic Cooperation",
    acronym: "ICMEC",
    aliases: [
      "Interstate Commission for Military-Economic Cooperation",
      "Interstate Commission for Military-Technical Cooperation", // Regnum in 2012, the Parliamentary Assembly in 2022
      "IMEC",
      "МКВЭС",
    ],
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
  ...bodies,
  ...forces,
  "parliamentary-assembly-of-belarus-and-russia": {
    kind: "organization",
    name: "Parliamentary Assembly of the Union of Belarus and Russia",
    called: "the Parliamentary Assembly of the Union of Belarus and Russia",
  },

  afghanistan,
  armenia,
  azerbaijan,
  belarus,
  georgia,
  kazakhstan,
  kyrgyzstan,
  moldova,
  russia,
  // The Correlates of War count Serbia on as Yugoslavia; what is observed here is the Serbia of 2013.
  serbia: { kind: "state", name: "Serbia", iso: "SRB" },
  tajikistan,
  turkmenistan,
  ukraine,
  uzbekistan,

  "parliament-of-uzbekistan": { kind: "parliament", name: "the parliament of Uzbekistan", of: "uzbekistan" },
  "legislative-chamber-of-uzbekistan": {
    kind: "parliament",
    name: "the lower house of the parliament of Uzbekistan",
    of: "uzbekistan",
  },
  "senate-of-uzbekistan": { kind: "parliament", name: "the Senate of Uzbekistan", of: "uzbekistan" },
  "state-duma-of-russia": { kind: "parliament", name: "the State Duma of Russia", of: "russia" },
  "federation-council-of-russia": { kind: "parliament", name: "the Federation Council of Russia", of: "russia" },
  "supreme-soviet-of-azerbaijan": { kind: "parliament", name: "the Supreme Soviet of Azerbaijan", of: "azerbaijan" },
  "supreme-soviet-of-belarus": { kind: "parliament", name: "the Supreme Soviet of Belarus", of: "belarus" },
  "parliament-of-serbia": { kind: "parliament", name: "the parliament of Serbia", of: "serbia" },
  "lower-house-of-afghanistan": {
    kind: "parliament",
    name: "the lower house of the parliament of Afghanistan",
    of: "afghanistan",
  },

  "igor-karavayev": { kind: "person", name: "Igor Karavayev" },
  "nikolai-bordyuzha": { kind: "person", name: "Nikolai Bordyuzha" },
  ...people,
} as const;
