import { asia } from "../states/asia.js";
import { europe } from "../states/europe.js";

const { kazakhstan, kyrgyzstan, tajikistan, turkmenistan, uzbekistan } = asia;
const { armenia, azerbaijan, belarus, georgia, moldova, russia, ukraine } = europe;

/** The CIS, its bodies, the twelve states that have ever been anything to it, and who speaks in the record. */
export const parties = {
  cis: { kind: "organization", name: "Commonwealth of Independent States", acronym: "CIS", called: "the CIS" },
  "cis-council-of-heads-of-state": {
    kind: "organization",
    name: "Council of Heads of State of the CIS",
    called: "the Council of Heads of State",
  },
  "cis-council-of-foreign-ministers": {
    kind: "organization",
    name: "Council of Foreign Ministers of the CIS",
    called: "the Council of Foreign Ministers",
  },
  "cis-council-of-defence-ministers": {
    kind: "organization",
    name: "Council of Defence Ministers of the CIS",
    called: "the Council of Defence Ministers",
  },
  "cis-executive-committee": {
    kind: "organization",
    name: "Executive Committee of the CIS",
    called: "the Executive Committee",
  },
  "cis-interparliamentary-assembly": {
    kind: "organization",
    name: "Interparliamentary Assembly of Member Nations of the CIS",
    acronym: "IPA CIS",
    called: "the Interparliamentary Assembly",
  },
  "shanghai-cooperation-organisation": {
    kind: "organization",
    name: "Shanghai Cooperation Organisation",
    acronym: "SCO",
    called: "the SCO",
  },

  armenia,
  azerbaijan,
  belarus,
  georgia,
  kazakhstan,
  kyrgyzstan,
  moldova,
  russia,
  tajikistan,
  turkmenistan,
  ukraine,
  uzbekistan,

  "parliament-of-azerbaijan": { kind: "parliament", name: "the parliament of Azerbaijan", of: "azerbaijan" },
  "parliament-of-georgia": { kind: "parliament", name: "the parliament of Georgia", of: "georgia" },
  "parliament-of-moldova": { kind: "parliament", name: "the parliament of Moldova", of: "moldova" },
  "eduard-shevardnadze": { kind: "person", name: "Eduard Shevardnadze" },
  "mihai-popsoi": { kind: "person", name: "Mihai Popșoi" },
  "mikheil-saakashvili": { kind: "person", name: "Mikheil Saakashvili" },
  "petro-poroshenko": { kind: "person", name: "Petro Poroshenko" },
  "sergei-lebedev": { kind: "person", name: "Sergei Lebedev" },
} as const;
