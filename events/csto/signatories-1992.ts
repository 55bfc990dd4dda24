import type { Fact } from "./names.js";

/**
 * Who signed at Tashkent. The newspapers of the day have Turkmenistan among the six, and Kyrgyzstan among those that did
 * not sign; every later list has it the other way round.
 */
export const signatories1992: readonly Fact[] = [
  {
    id: "turkmenistan-signed-cst",
    type: "TreatySigned",
    organization: "csto",
    on: "1992-05-15",
    data: { treaty: "collective-security-treaty", signatories: ["turkmenistan"] },
    sources: [
      { source: "latimes-1992-05-16", place: "paragraph 3: one of the six, on Friday", weekday: "Friday" },
      { source: "csmonitor-1992-05-18", place: "paragraph 3: one of the six" },
      { source: "universalis-1992-05", place: "paragraph 3: one of the six" },
      { source: "mfa-belarus", place: "paragraph 1: the six, without it", denies: true },
      { source: "jamestown-1999-04-23", place: "paragraph 3: it never signed", on: "[..1999-04-23]", denies: true },
    ],
    disputed: true,
  },
  {
    id: "members-counted-1992-05-16",
    type: "MembersCounted",
    organization: "csto",
    on: "1992-05-15",
    data: { parties: ["armenia", "kazakhstan", "russia", "tajikistan", "turkmenistan", "uzbekistan"] },
    sources: [
      { source: "latimes-1992-05-16", place: "paragraphs 3 and 7: the six, and the five that did not sign" },
      { source: "csmonitor-1992-05-18", place: "paragraph 3: the six, and the five that did not sign" },
      { source: "universalis-1992-05", place: "paragraph 3: the six" },
    ],
  },
];
