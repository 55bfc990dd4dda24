import type { Fact } from "./names.js";

// Most sources speak of a body that is there, not of how it began: it was founded on some day up to the one it is seen on.

/** The integrated military command, with its headquarters SHAPE. */
export const integratedMilitaryCommand: readonly Fact[] = [
  {
    id: "integrated-military-command-founded",
    type: "Founded",
    organization: "integrated-military-command",
    on: "[1950..1954]",
    data: { name: "NATO integrated military command", parent: "nato" },
    sources: [{ source: "nato-review-big-move", place: "paragraph 3: set up between 1950 and 1954" }],
  },
  {
    id: "eisenhower-appointed-1950",
    type: "Appointed",
    organization: "integrated-military-command",
    on: "1950-12-19",
    data: { office: "supreme-allied-commander-europe", holder: "dwight-eisenhower" },
    sources: [{ source: "latimes-1999-04-25", place: "entry of 19 December 1950" }],
  },
  {
    id: "shape-moved-to-casteau-1967",
    type: "SeatMoved",
    organization: "integrated-military-command",
    on: "1967-03-31",
    data: { seat: "Casteau, near Mons" },
    sources: [
      { source: "nato-review-big-move", place: "paragraphs on the second quarter of 1966 and after: inaugurated" },
      { source: "encyclopedia-of-world-history-2001", place: "entry of 1 July 1966", on: "1966-07-01" },
    ],
  },
];

/** The committee of the chiefs of defence. */
export const militaryCommittee: readonly Fact[] = [
  {
    id: "military-committee-founded",
    type: "Founded",
    organization: "military-committee",
    on: "[..1966-03]",
    data: { name: "NATO Military Committee", parent: "nato" },
    sources: [
      { source: "universalis-1995", place: "paragraph 1: France left it in March 1966" },
      { source: "nato-handbook-1985", place: "contents: it is there", on: "[..1985]" },
    ],
  },
];

/** The committee of the members that take part in the integrated structure. */
export const defencePlanningCommittee: readonly Fact[] = [
  {
    id: "defence-planning-committee-founded",
    type: "Founded",
    organization: "defence-planning-committee",
    on: "[1963-05..1963-10-10]",
    data: { name: "Defence Planning Committee", acronym: "DPC", parent: "nato" },
    sources: [
      {
        source: "wikipedia-defence-planning-committee",
        place: "section “Highlights”: after the Council of May 1963 in Ottawa, before its own first meeting",
      },
      { source: "nato-review-big-move", place: "paragraph on September 1966, when it decided", on: "[..1966-09]" },
      { source: "nato-update-1966", place: "entry of 14 December 1966, when it decided", on: "[..1966-12-14]" },
    ],
  },
  {
    id: "defence-planning-committee-met-1963-10-10",
    type: "MeetingHeld",
    organization: "defence-planning-committee",
    on: "1963-10-10",
    data: { agenda: ["the preparation of a defence review"] },
    sources: [
      { source: "wikipedia-defence-planning-committee", place: "section “Highlights”: for the first time" },
      { source: "nato-archives-defence-planning-committee", place: "administrative history: its first meeting" },
    ],
  },
  {
    id: "defence-planning-committee-succeeded-2010",
    type: "Succeeded",
    organization: "defence-planning-committee",
    on: "2010-06",
    data: { by: "north-atlantic-council" },
    sources: [
      { source: "nato-defence-planning-committee", place: "paragraph 1: the Council absorbed its responsibilities" },
      { source: "wikipedia-defence-planning-committee", place: "paragraph 1" },
    ],
  },
  {
    id: "defence-planning-committee-dissolved-2010",
    type: "Dissolved",
    organization: "defence-planning-committee",
    on: "2010-06",
    data: {},
    sources: [
      { source: "nato-defence-planning-committee", place: "paragraph 1" },
      { source: "wikipedia-defence-planning-committee", place: "paragraph 1" },
      {
        source: "lemmy-special-arrangements",
        place: "paragraph 2: the year after the return of France",
        on: "2010",
      },
    ],
  },
];

/** A body that Greece left in 1974. */
export const executiveWorkingGroup: readonly Fact[] = [
  {
    id: "executive-working-group-founded",
    type: "Founded",
    organization: "executive-working-group",
    on: "[..1974-09-16]",
    data: { name: "Executive Working Group", acronym: "EWG", parent: "nato" },
    sources: [{ source: "frus-greece-1974", place: "paragraph 1" }],
  },
];

/** A body that Greece left in 1974. */
export const defenceReviewCommittee: readonly Fact[] = [
  {
    id: "defence-review-committee-founded",
    type: "Founded",
    organization: "defence-review-committee",
    on: "[..1974-09-16]",
    data: { name: "Defence Review Committee", acronym: "DRC", parent: "nato" },
    sources: [{ source: "frus-greece-1974", place: "paragraph 1" }],
  },
];

/** Set up after France had gone: France never sat in it. */
export const nuclearPlanningGroup: readonly Fact[] = [
  {
    id: "nuclear-planning-group-founded-1966",
    type: "Founded",
    organization: "nuclear-planning-group",
    on: "1966-12-14",
    data: { name: "Nuclear Planning Group", acronym: "NPG", parent: "nato" },
    sources: [{ source: "nato-update-1966", place: "entry of 14 December" }],
  },
];
