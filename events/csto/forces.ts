import type { Fact } from "./names.js";

/** The rapid deployment forces for Central Asia. */
export const rapidDeploymentForces: readonly Fact[] = [
  {
    id: "rapid-deployment-forces-founded",
    type: "Founded",
    organization: "collective-rapid-deployment-forces",
    on: "2001-05-25",
    data: {
      name: "Collective Rapid Deployment Forces of the Central Asian region",
      parent: "csto",
      treaty: "protocol-of-2001",
      place: "Yerevan",
    },
    sources: [
      { source: "asbarez-2001-05", place: "paragraph 2: on Friday" },
      { source: "elvisti-2001-05-26", place: "paragraph 1" },
    ],
  },
  {
    id: "protocol-of-2001-signed",
    type: "TreatySigned",
    organization: "collective-rapid-deployment-forces",
    on: "2001-05-25",
    data: {
      treaty: "protocol-of-2001",
      name: "the protocol on forming and running the forces and resources of the collective security system",
      place: "Yerevan",
    },
    sources: [
      { source: "kremlin-on-the-agreement-of-2010", place: "paragraph 2" },
      { source: "elvisti-2001-05-26", place: "paragraph 3" },
    ],
  },
];

/** The peacekeeping forces, and what is known of sending them to Kazakhstan in January 2022. */
export const peacekeepingForces: readonly Fact[] = [
  {
    id: "peacekeeping-forces-founded",
    type: "Founded",
    organization: "collective-peacekeeping-forces",
    on: "2007-10-06",
    data: {
      name: "CSTO Collective Peacekeeping Forces",
      parent: "csto",
      treaty: "peacekeeping-agreement",
      place: "Dushanbe",
    },
    sources: [
      { source: "uzdaily-2008-12-29", place: "paragraph 2: the agreement sets the forces up" },
      { source: "kommersant-2007-10-08", place: "paragraph 1: on Saturday", weekday: "Saturday" },
      { source: "liquisearch", place: "paragraph 6: a declaration established the force", on: "2010-12-10" },
      { source: "the-asian", place: "on the forces: created", on: "2007" },
    ],
  },
  {
    id: "peacekeeping-agreement-signed",
    type: "TreatySigned",
    organization: "collective-peacekeeping-forces",
    on: "2007-10-06",
    data: { treaty: "peacekeeping-agreement", name: "the agreement on peacekeeping of the CSTO", place: "Dushanbe" },
    sources: [
      { source: "uzdaily-2008-12-29", place: "paragraph 2" },
      { source: "kremlin-2020-12-02", place: "paragraph 3: a protocol amends it" },
      { source: "kommersant-2007-10-08", place: "paragraphs 1 and 2: on Saturday", weekday: "Saturday" },
    ],
  },
  {
    id: "peacekeeping-agreement-amended",
    type: "TreatyAmended",
    organization: "collective-peacekeeping-forces",
    on: "2020-12-02",
    data: { treaty: "peacekeeping-agreement", by: "a protocol adopted by the Council" },
    sources: [{ source: "kremlin-2020-12-02", place: "paragraph 3" }],
  },
  {
    id: "peacekeepers-sent-2022",
    type: "PositionStated",
    organization: "collective-peacekeeping-forces",
    on: "2022-01-06",
    data: {
      by: "csto-secretariat",
      points: [
        "by the Council's decision of that day the forces have been sent to Kazakhstan, for a limited time",
        "units of Armenia, Belarus, Kyrgyzstan, Russia and Tajikistan are among them; the first of Russia's are at work",
      ],
    },
    sources: [{ source: "armradio-2022-01-06", place: "paragraphs 1 to 3" }],
  },
  {
    id: "peacekeepers-leaving-2022",
    type: "PositionStated",
    organization: "collective-peacekeeping-forces",
    on: "2022-01-13",
    data: {
      by: "stanislav-zas",
      as: "Secretary-General of the CSTO",
      points: ["the forces have begun to leave Kazakhstan, and will have left in ten days"],
    },
    sources: [
      { source: "interfax-2022-01-13", place: "paragraph 2" },
      { source: "qazaqtv-2022-01-13", place: "paragraph 1" },
    ],
  },
  {
    id: "peacekeepers-leaving-by-19-january-2022",
    type: "PositionStated",
    organization: "collective-peacekeeping-forces",
    on: "2022-01-13",
    data: {
      by: "sergei-shoigu",
      as: "Minister of Defence of Russia",
      points: ["the forces will have left Kazakhstan by 19 January, that day included"],
    },
    sources: [{ source: "armradio-2022-01-13", place: "paragraphs 1 and 2" }],
  },
  {
    // Told on the 20th; the plan was to be done by the 19th.
    id: "peacekeepers-gone-2022",
    type: "PositionStated",
    organization: "collective-peacekeeping-forces",
    on: "[2022-01-19,2022-01-20]",
    data: {
      by: "stanislav-zas",
      as: "Secretary-General of the CSTO",
      points: ["all contingents have left Kazakhstan and are back where they are stationed"],
    },
    sources: [{ source: "sb-2022-01-20", place: "paragraphs 1 and 2" }],
  },
];

/** The rapid reaction force: decided in February, its agreement signed by five in June, by Belarus in October 2009. */
export const rapidReactionForce: readonly Fact[] = [
  {
    id: "rapid-reaction-force-founded",
    type: "Founded",
    organization: "collective-rapid-reaction-force",
    on: "2009-02-04",
    data: {
      name: "Collective Rapid Reaction Force",
      acronym: "CRRF",
      parent: "csto",
      treaty: "rapid-reaction-agreement",
      place: "Moscow",
    },
    sources: [
      { source: "kazakhstan-law-2010-02-17", place: "preamble of the agreement" },
      { source: "uzdaily-2009-06", place: "paragraph 5" },
      { source: "lucina-2021-04-12", place: "first sentence" },
      { source: "kremlin-2009-10-16", place: "paragraph 3", on: "2009-02-24" },
      { source: "ria-2009-02-04", place: "paragraph 1: agreed on Wednesday", weekday: "Wednesday" },
    ],
  },
  {
    id: "rapid-reaction-agreement-signed",
    type: "TreatySigned",
    organization: "collective-rapid-reaction-force",
    on: "2009-06-14",
    data: {
      treaty: "rapid-reaction-agreement",
      name: "the agreement on the Collective Rapid Reaction Force",
      place: "Moscow",
      signatories: ["armenia", "kazakhstan", "kyrgyzstan", "russia", "tajikistan"],
    },
    sources: [
      { source: "kremlin-2009-06-14", place: "paragraph 1: all but Belarus and Uzbekistan" },
      { source: "kazakhstan-law-2010-02-17", place: "paragraph 1" },
      { source: "belapan-2009-10", place: "paragraph 6" },
      { source: "ria-2009-10", place: "paragraph 4", on: "2009-06" },
      { source: "lucina-2021-04-12", place: "first sentence: five of seven came to an agreement", on: "2009-02-04" },
      { source: "ria-2009-06-14", place: "paragraphs 1 and 4" },
      { source: "wikisum", place: "on the force: all but Belarus", on: "2009-02-04" },
      { source: "ria-2009-02-04", place: "paragraph 3: signed by all, says one of them", on: "2009-02-04" },
    ],
  },
  {
    id: "belarus-signed-rapid-reaction-agreement",
    type: "Joined",
    organization: "collective-rapid-reaction-force",
    on: "2009-10-20",
    data: { party: "belarus", as: "signatory" },
    sources: [
      { source: "janes-2009-11", place: "paragraph 1" },
      { source: "ria-2009-10", place: "paragraph 1: told on Tuesday", on: "2009-10" },
      { source: "belapan-2009-10", place: "paragraphs 1 and 2", on: "[2009-06-14..2009-10-31]" },
    ],
  },
  {
    id: "kazakhstan-ratified-rapid-reaction-agreement",
    type: "TreatyRatified",
    organization: "collective-rapid-reaction-force",
    on: "2010-02-17",
    data: { treaty: "rapid-reaction-agreement", party: "kazakhstan" },
    sources: [
      { source: "kazakhstan-law-2010-02-17", place: "law 251-IV" },
      { source: "ap-2010-02", place: "paragraph 1: on Wednesday", weekday: "Wednesday" },
    ],
  },
  {
    id: "rapid-reaction-agreement-in-force",
    type: "TreatyEnteredIntoForce",
    organization: "collective-rapid-reaction-force",
    on: "2010-09-10",
    data: { treaty: "rapid-reaction-agreement" },
    sources: [
      { source: "kazakhstan-law-2010-02-17", place: "note on the agreement" },
      { source: "kazakhstan-bulletin-2010-rapid-reaction", place: "the second note below the title" },
    ],
  },
];
