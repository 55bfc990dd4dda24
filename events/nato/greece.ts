import type { Fact } from "./names.js";

// Greece withdrew its forces from 14 August 1974 and told NATO by 16 September which bodies it leaves. The Military
// Committee was not among them, which its allies found odd. When it came back to the Executive Working Group and to the
// Defence Review Committee, no source at hand says.

/** Greece out of the integrated structure, from 1974 to 1980. */
export const greece: readonly Fact[] = [
  {
    id: "greece-left-integrated-command-1974",
    type: "LeftBody",
    organization: "nato",
    on: "1974-08-14",
    data: { party: "greece", body: "integrated-military-command" },
    sources: [
      { source: "frus-greece-1974", place: "paragraph 1: all units of the three services, from that day" },
      { source: "frus-greece-assessment-1974", place: "paragraph 1" },
      { source: "csmonitor-1980-10-20", place: "sentence 2", on: "1974-08" },
      { source: "official-fans-jersey", place: "section on the Cyprus conflict", on: "1974-08" },
      { source: "csmonitor-1980-02-22", place: "paragraph 2", on: "1974" },
      { source: "the-press-1980-10-21", place: "paragraph 2", on: "1974" },
      { source: "wikipedia-members-2011", place: "note on Greece", on: "1974" },
      { source: "italian-wikipedia-members-2010", place: "note on Greece", on: "1974" },
    ],
  },
  {
    id: "greece-told-which-bodies-1974-09-16",
    type: "PositionStated",
    organization: "nato",
    on: "1974-09-16",
    data: {
      by: "greece",
      points: [
        "Greek representatives no longer attend the Defence Planning Committee, the Executive Working Group, the Defence Review Committee and the Nuclear Planning Group",
        "Greece leaves its representative in the Military Committee while the withdrawal goes on",
      ],
    },
    sources: [
      { source: "frus-greece-1974", place: "paragraphs 1 and 2, as announced by Luns" },
      { source: "us-cable-1974-09-16", place: "paragraph 2, as confirmed by Luns" },
    ],
  },
  {
    id: "greece-left-defence-planning-committee-1974",
    type: "LeftBody",
    organization: "nato",
    on: "1974-09-16",
    data: { party: "greece", body: "defence-planning-committee" },
    sources: [
      { source: "frus-greece-1974", place: "paragraph 1" },
      { source: "us-cable-1974-09-16", place: "paragraphs 2 and 4" },
    ],
  },
  {
    id: "greece-left-executive-working-group-1974",
    type: "LeftBody",
    organization: "nato",
    on: "1974-09-16",
    data: { party: "greece", body: "executive-working-group" },
    sources: [
      { source: "frus-greece-1974", place: "paragraph 1" },
      { source: "us-cable-1974-09-16", place: "paragraph 2" },
    ],
  },
  {
    id: "greece-left-defence-review-committee-1974",
    type: "LeftBody",
    organization: "nato",
    on: "1974-09-16",
    data: { party: "greece", body: "defence-review-committee" },
    sources: [
      { source: "frus-greece-1974", place: "paragraph 1" },
      { source: "us-cable-1974-09-16", place: "paragraph 2" },
    ],
  },
  {
    // A week later Türkiye spoke as if Greece still sat there.
    id: "greece-left-nuclear-planning-group-1974",
    type: "LeftBody",
    organization: "nato",
    on: "1974-09-16",
    data: { party: "greece", body: "nuclear-planning-group" },
    sources: [
      { source: "frus-greece-1974", place: "paragraph 1" },
      { source: "us-cable-1974-09-16", place: "paragraph 2" },
    ],
  },
  {
    id: "turkiye-on-greece-1974-09-23",
    type: "PositionStated",
    organization: "nato",
    on: "1974-09-23",
    data: {
      by: "turkiye",
      points: [
        "Greece should not go on taking part in the Nuclear Planning Group or the Military Committee as things stand",
      ],
    },
    sources: [{ source: "us-cable-1974-09-25", place: "summary" }],
  },
  {
    // No source has its return: two years after it had left, it is there, and four years before the command has it back.
    id: "greece-rejoined-nuclear-planning-group-by-1976",
    type: "RejoinedBody",
    organization: "nato",
    on: "[1974-09-16..1976-11-17]",
    data: { party: "greece", body: "nuclear-planning-group" },
    sources: [
      {
        source: "npg-communique-1976-11-17",
        place: "paragraph 1: one of eight countries of the group, with its Minister of Defence",
      },
    ],
  },
  {
    id: "greece-agreed-on-its-return-1980-10-17",
    type: "PositionStated",
    organization: "nato",
    on: "1980-10-17",
    data: {
      by: "greece",
      points: [
        "Greece and Türkiye have agreed on the formula for Greece's return into the military structure",
        "a public announcement is expected on 20 October",
      ],
    },
    sources: [
      { source: "frus-greece-1980", place: "paragraphs 2 and 3" },
      {
        source: "csmonitor-1980-10-20",
        place: "sentences 1 and 4: accepted by Greece, and still to be approved by the fourteen others",
        on: "[..1980-10-20]",
      },
    ],
  },
  {
    id: "greece-rejoined-integrated-command-1980",
    type: "RejoinedBody",
    organization: "nato",
    on: "1980-10-20",
    data: { party: "greece", body: "integrated-military-command" },
    sources: [
      { source: "nato-handbook-chronology", place: "entry of 20 October 1980" },
      { source: "the-press-1980-10-21", place: "headline and paragraph 1: just announced", on: "1980-10" },
      { source: "wikipedia-members-2011", place: "note on Greece", on: "1980" },
      { source: "italian-wikipedia-members-2010", place: "note on Greece", on: "1980" },
    ],
  },
  {
    id: "greece-rejoined-defence-planning-committee",
    type: "RejoinedBody",
    organization: "nato",
    on: "[1980-10-20..2009-04-04]",
    data: { party: "greece", body: "defence-planning-committee" },
    sources: [{ source: "greece-back-in-the-defence-planning-committee" }],
  },
];
