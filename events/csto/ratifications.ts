import type { Fact } from "./names.js";

/** What Russia ratified, its two chambers and its president; and the protocols of 2018 and 2022 besides the third. */
export const ratifications: readonly Fact[] = [
  {
    id: "state-duma-ratified-charter",
    type: "TreatyRatified",
    organization: "csto",
    on: "2003-04-25",
    data: { treaty: "charter", party: "state-duma-of-russia" },
    sources: [
      { source: "interfax-avn-2003-04-29", place: "on the charter" },
      { source: "ria-on-the-charter-2003", place: "paragraph 1" },
    ],
  },
  {
    id: "federation-council-ratified-charter",
    type: "TreatyRatified",
    organization: "csto",
    on: "2003-05-14",
    data: { treaty: "charter", party: "federation-council-of-russia" },
    sources: [{ source: "ria-on-the-charter-2003", place: "paragraph 1; the year is that of the vote in the Duma" }],
  },
  {
    // Signed by the president after 14 May; the charter was in force on 18 September.
    id: "russia-ratified-charter",
    type: "TreatyRatified",
    organization: "csto",
    on: "[2003-05-14..2003-09-18]",
    data: { treaty: "charter", party: "russia" },
    sources: [{ source: "ria-on-the-charter-2003", place: "paragraph 1: the president has signed the law" }],
  },
  {
    id: "russia-ratified-legal-status-agreement",
    type: "TreatyRatified",
    organization: "csto",
    on: "[2003-05-14..2003-09-18]",
    data: { treaty: "legal-status-agreement", party: "russia" },
    sources: [{ source: "ria-on-the-charter-2003", place: "paragraph 3: the president has signed the law" }],
  },
  {
    id: "russia-ratified-protocol-of-2010-on-the-charter",
    type: "TreatyRatified",
    organization: "csto",
    on: "[2012-02-22..2012-03-01]",
    data: { treaty: "protocol-of-2010-on-the-charter", party: "russia" },
    sources: [
      { source: "tass-2012-03-01", place: "paragraph 1: told on Thursday" },
      { source: "kremlin-2012-03-01", place: "paragraph 1: the president has signed the law", on: "[..2012-03-01]" },
    ],
  },
  {
    id: "russia-ratified-collective-security-system-agreement",
    type: "TreatyRatified",
    organization: "csto",
    on: "[2012-06-06..2012-06-16]",
    data: { treaty: "collective-security-system-agreement", party: "russia" },
    sources: [{ source: "tass-2012-06-16", place: "paragraphs 1 and 2: the president has signed the law" }],
  },
  {
    id: "second-protocol-on-the-charter-signed",
    type: "TreatySigned",
    organization: "csto",
    on: "2018-11-08",
    data: {
      treaty: "second-protocol-on-the-charter",
      name: "the second protocol on amendments to the Charter",
      place: "Astana",
      signatories: ["armenia", "belarus", "kazakhstan", "kyrgyzstan", "russia", "tajikistan"],
      commitments: ["a head of government sits in the Council where the law of a member lets one decide"],
    },
    sources: [
      { source: "hay-dzayn-2019-07", place: "paragraph 2" },
      { source: "pa-csto-2019", place: "paragraphs 2 and 5" },
    ],
  },
  {
    id: "protocol-on-the-legal-status-agreement-signed",
    type: "TreatySigned",
    organization: "csto",
    on: "2018-11-08",
    data: {
      treaty: "protocol-on-the-legal-status-agreement",
      name: "the protocol on amendments to the agreement on the legal status of the CSTO",
      place: "Astana",
      signatories: ["armenia", "belarus", "kazakhstan", "kyrgyzstan", "russia", "tajikistan"],
      commitments: ["the CSTO has Deputy Secretaries-General, and permanent and plenipotentiary representatives"],
    },
    sources: [{ source: "pa-csto-2019", place: "paragraphs 4 and 5" }],
  },
  {
    id: "state-duma-ratified-second-protocol",
    type: "TreatyRatified",
    organization: "csto",
    on: "2019-07-24",
    data: { treaty: "second-protocol-on-the-charter", party: "state-duma-of-russia" },
    sources: [
      { source: "pa-csto-2019", place: "paragraphs 1 and 2" },
      { source: "news-am-2019-07-25", place: "paragraph 1: on Wednesday", weekday: "Wednesday" },
    ],
  },
  {
    id: "state-duma-ratified-third-protocol",
    type: "TreatyRatified",
    organization: "csto",
    on: "2019-07-24",
    data: { treaty: "third-protocol-on-the-charter", party: "state-duma-of-russia" },
    sources: [
      { source: "pa-csto-2019", place: "paragraphs 1 and 3" },
      { source: "news-am-2019-07-25", place: "paragraph 1: on Wednesday", weekday: "Wednesday" },
    ],
  },
  {
    id: "state-duma-ratified-protocol-on-the-legal-status-agreement",
    type: "TreatyRatified",
    organization: "csto",
    on: "2019-07-24",
    data: { treaty: "protocol-on-the-legal-status-agreement", party: "state-duma-of-russia" },
    sources: [
      { source: "pa-csto-2019", place: "paragraphs 1 and 4" },
      { source: "news-am-2019-07-25", place: "paragraph 1: on Wednesday", weekday: "Wednesday" },
    ],
  },
  {
    id: "fourth-protocol-on-the-charter-signed",
    type: "TreatySigned",
    organization: "csto",
    on: "2022-08-26",
    data: {
      treaty: "fourth-protocol-on-the-charter",
      name: "the fourth protocol on amendments to the Charter",
      commitments: [
        "the members cooperate in biological security",
        "the Council can end the term of the Secretary-General early",
      ],
    },
    sources: [{ source: "news-am-2023-04-28", place: "paragraphs 3 and 4" }],
  },
  {
    id: "russia-ratified-fourth-protocol",
    type: "TreatyRatified",
    organization: "csto",
    on: "[2022-08-26..2023-04-28]",
    data: { treaty: "fourth-protocol-on-the-charter", party: "russia" },
    sources: [{ source: "news-am-2023-04-28", place: "paragraphs 1 and 2: the president has signed the law" }],
  },
];
