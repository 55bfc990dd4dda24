import type { Fact } from "./names.js";

/** What parliaments and governments said and did on the way in and out, in 1993 and 1999; and Armenia from 2024 on. */
export const members: readonly Fact[] = [
  {
    id: "belarus-parliament-approved-1993",
    type: "Ratified",
    organization: "csto",
    on: "1993-04-09",
    data: { party: "belarus", by: "supreme-soviet-of-belarus" },
    sources: [{ source: "nrc-1993-04-10", place: "paragraph 1: the day before, with 188 votes to 34" }],
  },
  {
    id: "azerbaijan-parliament-decided-1993",
    type: "Ratified",
    organization: "csto",
    on: "1993-09-20",
    data: { party: "azerbaijan", by: "supreme-soviet-of-azerbaijan" },
    sources: [
      { source: "aliyev-library-on-1993", place: "paragraph 1: the Supreme Soviet" },
      {
        source: "kommersant-1993-09",
        place: "paragraph 1: the National Assembly, late on Monday, which is the same day, with 31 votes to 13",
        weekday: "Monday",
      },
      { source: "western-armenia-2024-03-05", place: "paragraph 2: the parliament" },
    ],
  },
  {
    // Eight of nine came. Those who met are no session of the Council, and the Committee that they made up is of 2000.
    id: "security-council-secretaries-1999",
    type: "MeetingHeld",
    organization: "csto",
    on: "[1999-01-18,1999-01-19]",
    data: {
      place: "Moscow",
      chair: { party: "nikolai-bordyuzha", posts: ["Secretary of the Security Council of Russia"] },
      present: [
        { party: "armenia" },
        { party: "azerbaijan" },
        { party: "belarus" },
        { party: "georgia" },
        { party: "kazakhstan" },
        { party: "kyrgyzstan" },
        { party: "russia" },
        { party: "tajikistan" },
      ],
      absent: [{ party: "uzbekistan" }],
      agenda: ["prolonging the Collective Security Treaty"],
    },
    sources: [
      {
        source: "jamestown-1999-01-20",
        place:
          "paragraphs 1 and 2: the secretaries of Security Councils; that Uzbekistan boycotted it is “apparently” so",
      },
    ],
  },
  {
    id: "azerbaijan-not-prolonging-1999",
    type: "PositionStated",
    organization: "csto",
    on: "1999-02-05",
    data: {
      by: "khalaf-khalafov",
      as: "Deputy Foreign Minister of Azerbaijan",
      points: ["Azerbaijan will not prolong its membership of the treaty"],
    },
    sources: [{ source: "jamestown-1999-02-08", place: "paragraph 1" }],
  },
  {
    id: "azerbaijan-never-a-party-1999",
    type: "PositionStated",
    organization: "csto",
    on: "1999-02-05~",
    data: {
      by: "tofig-zulfugarov",
      as: "Foreign Minister of Azerbaijan",
      points: ["Azerbaijan is no party to the treaty, having never deposited the instruments of ratification"],
    },
    sources: [{ source: "jamestown-1999-02-08", place: "paragraph 1: on a visit to Germany" }],
  },
  {
    id: "georgia-not-prolonging-1999",
    type: "PositionStated",
    organization: "csto",
    on: "1999-03-19",
    data: {
      by: "irakli-menagarishvili",
      as: "Foreign Minister of Georgia",
      points: ["Georgia cannot prolong a treaty that does not fit today's conditions"],
    },
    sources: [
      { source: "rferl-1999-03-22", place: "paragraphs 1 and 2" },
      { source: "jamestown-1999-03", place: "paragraph 1" },
    ],
  },
  {
    // One sentence of one agency has Azerbaijan, Georgia and Uzbekistan suspend their membership in 1999. On Uzbekistan it has
    // company, on these two none.
    id: "azerbaijan-suspended-itself-1999",
    type: "ParticipationFrozen",
    organization: "csto",
    on: "1999",
    data: { party: "azerbaijan" },
    sources: [
      { source: "ria-2008-03-28", place: "paragraph 2: suspended" },
      { source: "jamestown-1999-04-23", place: "paragraph 1: outside the treaty", denies: true },
    ],
    disputed: true,
  },
  {
    id: "georgia-suspended-itself-1999",
    type: "ParticipationFrozen",
    organization: "csto",
    on: "1999",
    data: { party: "georgia" },
    sources: [
      { source: "ria-2008-03-28", place: "paragraph 2: suspended" },
      { source: "jamestown-1999-04-23", place: "paragraph 1: outside the treaty", denies: true },
    ],
    disputed: true,
  },
  {
    // Frozen by its own word, which is all that this event says; that no notice reached the Secretariat, the latter says,
    // and takes the word for absence from some meetings.
    id: "armenia-froze-2024",
    type: "ParticipationFrozen",
    organization: "csto",
    on: "2024-02-22",
    data: { party: "armenia", reason: "the treaty was not kept towards Armenia, above all in 2021 and 2022" },
    sources: [
      { source: "asbarez-2024-02-23", place: "paragraphs 1 and 3: the Prime Minister, to France 24" },
      { source: "novaya-gazeta-2024-02-23", place: "paragraph 1: on Thursday", weekday: "Thursday" },
      { source: "reuters-2024-02-23", place: "paragraphs 1 and 5: broadcast on Thursday", weekday: "Thursday" },
      { source: "24kg-2024-02", place: "paragraphs 1 to 3", on: "2024-02" },
      {
        source: "eadaily-2025-03-08",
        place: "paragraph 5: Russia's Deputy Foreign Minister",
        on: "[2024-02..2025-03-07]",
      },
      { source: "rt-on-armenia-2024", place: "on Armenia: suspended", on: "2024" },
      { source: "business-insider-on-armenia", place: "on Armenia: a decision to leave", denies: true },
      { source: "sputnik-2024-02-23", place: "paragraphs 1 and 4: the Secretariat", denies: true },
      { source: "sputnik-2024-02-23", place: "paragraph 2: earlier on Friday", on: "2024-02-23", weekday: "Friday" },
      { source: "news-az-2024-03-12", place: "paragraph 4: the Secretary-General", denies: true },
    ],
  },
  {
    id: "no-notice-from-armenia-2024",
    type: "PositionStated",
    organization: "csto",
    on: "2024-02-23",
    data: {
      by: "csto-secretariat",
      points: [
        "no notice of Armenia on suspending its membership has come in",
        "what is called freezing seems to be that Armenia was not at some events",
      ],
    },
    sources: [{ source: "sputnik-2024-02-23", place: "paragraphs 1 and 4" }],
  },
  {
    id: "no-request-from-armenia-2024",
    type: "PositionStated",
    organization: "csto",
    on: "[2024-02-23..2024-03-12]",
    data: {
      by: "imangali-tasmagambetov",
      as: "Secretary-General of the CSTO",
      points: ["Armenia takes no part in the Secretariat's work of late and has made no request to be suspended"],
    },
    sources: [{ source: "news-az-2024-03-12", place: "paragraphs 1, 2 and 4" }],
  },
  {
    id: "armenia-stopped-paying-2024",
    type: "PositionStated",
    organization: "csto",
    on: "2024-05-08",
    data: {
      by: "armenia",
      as: "by the spokeswoman of its Foreign Ministry",
      points: ["Armenia does not sign the budget for 2024 and takes no part in paying for the organisation"],
    },
    sources: [
      { source: "rferl-2024-05", place: "paragraphs 1 and 2" },
      { source: "hyetert-2024-05-08", place: "paragraphs 1 and 2: on Wednesday", weekday: "Wednesday" },
    ],
  },
  {
    id: "armenia-outside-in-its-own-eyes-2024",
    type: "PositionStated",
    organization: "csto",
    on: "2024-12-04",
    data: {
      by: "nikol-pashinyan",
      as: "Prime Minister of Armenia",
      points: ["Armenia already considers itself outside the CSTO"],
    },
    sources: [{ source: "meduza-2024-12-04", place: "title" }],
  },
  {
    id: "russia-on-armenia-2025",
    type: "PositionStated",
    organization: "csto",
    on: "2025-03-07",
    data: {
      by: "alexander-pankin",
      as: "Deputy Foreign Minister of Russia",
      points: [
        "Armenia has frozen its activity and remains a member; it has not given notice of leaving",
        "after two years without payment, on 1 January 2026, the other members may look at how to go on",
      ],
    },
    sources: [
      { source: "eadaily-2025-03-08", place: "paragraphs 1, 2 and 5" },
      { source: "oc-media-2025-03-10", place: "paragraphs 1, 3 and 7: on Friday" },
    ],
  },
];
