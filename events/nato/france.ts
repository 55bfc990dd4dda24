import type { Fact } from "./names.js";

// Four dates for one withdrawal: said in February, written in two letters of March, in effect in July 1966. What was said
// and written is a position of its own here, so that only the last moves the standing. France stayed a member throughout.

/** France: its Algerian departments, and out of the integrated structure from 1966 to 2009. */
export const france: readonly Fact[] = [
  {
    id: "france-announced-1966-02-21",
    type: "PositionStated",
    organization: "nato",
    on: "1966-02-21",
    data: { by: "charles-de-gaulle", points: ["France will leave the integrated command"] },
    sources: [
      { source: "french-parliament-de-gaulle", place: "first sentence" },
      { source: "french-assembly-exhibition", place: "paragraph 1: the press conference, where he hints at it" },
      { source: "lumni-de-gaulle-1966", place: "title, and the summary of the film" },
    ],
  },
  {
    id: "france-wrote-to-united-states-1966-03-07",
    type: "PositionStated",
    organization: "nato",
    on: "1966-03-07",
    data: {
      by: "charles-de-gaulle",
      points: [
        "France stays a party to the treaty of 4 April 1949",
        "France ends its part in the integrated commands and no longer places its forces at NATO's disposal",
        "France means to exercise its sovereignty over its whole territory again",
      ],
    },
    sources: [
      { source: "agoravox-de-gaulle", place: "comment on the handwritten letter to President Johnson" },
      { source: "un-peu-d-histoire-1966", place: "entry of 7 March" },
      {
        source: "frus-de-gaulle-letter",
        place: "the letter; three years before the first term of the treaty ends, in 1969",
        on: "1966",
      },
      { source: "thomas-more-2006-03-18", place: "entry of 18 March 2006: the letter to President Johnson" },
    ],
  },
  {
    id: "france-wrote-to-the-others-1966-03-10",
    type: "PositionStated",
    organization: "nato",
    on: "1966-03-10",
    data: {
      by: "france",
      points: [
        "French staff leave the integrated headquarters, and French forces are no longer assigned to the commands",
        "NATO's headquarters and units, and bases not under French authority, leave French territory",
        "the treaty itself is not in question",
      ],
    },
    sources: [
      { source: "cvce-couve-1966", place: "abstract: the letter to the British prime minister" },
      { source: "nato-review-big-move", place: "paragraph 1: the memorandum to the fourteen" },
      { source: "nato-update-1966", place: "entry of 10 March" },
      { source: "encyclopedia-of-world-history-2001", place: "entry of 11 March 1966", on: "1966-03-11" },
    ],
  },
  {
    id: "france-gave-dates-1966-03-29",
    type: "PositionStated",
    organization: "nato",
    on: "1966-03-29",
    data: {
      by: "charles-de-gaulle",
      points: [
        "France stops taking part on 1 July 1966",
        "all allied military headquarters and facilities leave France by 1 April 1967",
      ],
    },
    sources: [
      { source: "cbs-timeline", place: "entry of 29 March" },
      {
        source: "frus-western-europe-1995",
        place: "document 153, section on the problem: the aide-mémoire, for the forces in Germany",
      },
    ],
  },
  {
    // Often told: that de Gaulle took France out of NATO.
    id: "france-notified-withdrawal-1966",
    type: "WithdrawalNotified",
    organization: "nato",
    on: "1966-03-10",
    data: { party: "france" },
    sources: [
      { source: "ffms-1966", place: "first sentence: of leaving NATO" },
      { source: "cbs-timeline", place: "entry of 29 March: stop participating in NATO", on: "1966-03-29" },
      {
        source: "un-peu-d-histoire-1966",
        place: "entry of 8 June: pronounced by the conference of Brussels",
        on: "1966-06-08",
      },
      { source: "prospect-2017-03-16", place: "paragraph 1", on: "1966-03" },
    ],
  },
  {
    id: "france-notified-withdrawal-1966-retracted",
    type: "Retracted",
    organization: "nato",
    on: "[1966-03..]",
    data: {
      event: "france-notified-withdrawal-1966",
      reason:
        "France gave notice of leaving the integrated command, and said in the same letter that it stays a party.",
    },
    sources: [
      { source: "shape-did-you-know", place: "paragraphs 1 and 2" },
      { source: "frus-de-gaulle-letter", place: "paragraph 1" },
    ],
  },
  {
    id: "france-left-military-committee-1966",
    type: "LeftBody",
    organization: "nato",
    on: "1966-03",
    data: { party: "france", body: "military-committee" },
    sources: [
      { source: "universalis-1995", place: "paragraph 1" },
      { source: "frus-greece-1974", place: "paragraph 2: France is not a member of it", on: "[..1974-09-16]" },
    ],
  },
  {
    id: "france-left-integrated-command-1966",
    type: "LeftBody",
    organization: "nato",
    on: "1966-07-01",
    data: { party: "france", body: "integrated-military-command" },
    sources: [
      { source: "today-in-history-cn", place: "heading and first sentence" },
      { source: "cbs-timeline", place: "entry of 1 July" },
      { source: "wissen-de-1966", place: "sentences 1 and 2: the military exit, declared that day" },
      { source: "britannica-france", place: "paragraph 1", on: "1966-07" },
      { source: "latimes-1999-04-25", place: "entry of 10 March 1966: the day of the notice", on: "1966-03-10" },
      { source: "un-peu-d-histoire-1966", place: "entry of 10 March: the day of the notice", on: "1966-03-10" },
      { source: "newzino", place: "heading", on: "1966-03" },
      { source: "shape-did-you-know", place: "paragraphs 1 and 2", on: "1966" },
      { source: "wikipedia-members-2011", place: "note on France", on: "1966" },
      { source: "french-foreign-ministry-nato", place: "paragraph 2", on: "1966" },
      // Greece "the only country" to leave: then France did not.
      { source: "official-fans-jersey", place: "paragraph 1", denies: true },
    ],
  },
  {
    id: "france-left-defence-planning-committee-1966",
    type: "LeftBody",
    organization: "nato",
    on: "1966",
    data: { party: "france", body: "defence-planning-committee" },
    sources: [
      { source: "french-foreign-ministry-nato", place: "paragraphs 2 and 4: no defence planning since 1966" },
      { source: "wikipedia-defence-planning-committee", place: "last paragraph" },
      { source: "nato-review-big-move", place: "fourteen allies sat in it in September 1966", on: "[..1966-09]" },
      {
        source: "nato-defence-planning-committee-fr",
        place: "highlights, point 4: not represented from then on",
        on: "1966",
      },
    ],
  },
  {
    id: "france-rejoined-military-committee-1995",
    type: "RejoinedBody",
    organization: "nato",
    on: "1995-12-05",
    data: { party: "france", body: "military-committee" },
    sources: [
      { source: "universalis-1995", place: "heading; paragraph 1 has the announcement" },
      { source: "shape-did-you-know", place: "paragraph 4", on: "199X" },
      { source: "latimes-1995-12-06", place: "paragraphs 1 and 3: the announcement", weekday: "Tuesday" },
      {
        source: "independent-1995-12-05",
        place: "paragraph 3: beside the Defence Planning Committee, to be announced today",
        hedge: "is believed",
      },
    ],
  },
  {
    id: "france-stays-outside-defence-planning-committee-1996",
    type: "PositionStated",
    organization: "nato",
    on: "1996-01",
    data: {
      by: "france",
      points: [
        "its Minister of Defence takes part in meetings with his colleagues, and France sits in the Military Committee again",
        "France does not return to the Defence Planning Committee, nor does it enter the Nuclear Planning Group",
      ],
    },
    sources: [{ source: "irish-times-1996-01", place: "paragraphs 1, 2, 4 and 5: its ambassador, yesterday" }],
  },
  {
    id: "france-announced-return-2009-03-11",
    type: "PositionStated",
    organization: "nato",
    on: "2009-03-11",
    data: { by: "nicolas-sarkozy", points: ["France returns to the integrated command"] },
    sources: [
      { source: "infostart-2009-03-11", place: "paragraphs 1 and 2" },
      { source: "sarkozy-letter-2009", place: "paragraph 2" },
      { source: "nato-france-2009", place: "paragraph 1: today", on: "2009" },
    ],
  },
  {
    id: "france-wrote-of-its-return-2009-03-19",
    type: "PositionStated",
    organization: "nato",
    on: "2009-03-19",
    data: { by: "nicolas-sarkozy", points: ["France takes its full place in the structures of the alliance again"] },
    sources: [
      { source: "sarkozy-letter-2009", place: "paragraph 2" },
      { source: "obama-2009-03-21", place: "first sentence: welcomed", on: "[..2009-03-21]" },
    ],
  },
  {
    id: "france-stays-outside-nuclear-planning-group-2009",
    type: "PositionStated",
    organization: "nato",
    on: "[..2009-04-03]",
    data: { by: "nicolas-sarkozy", points: ["France does not enter the Nuclear Planning Group"] },
    sources: [
      { source: "vesti-nuclear-planning-group", place: "paragraph 1: before the summit of 3 and 4 April" },
      { source: "ifri-france", place: "paragraph 1: the exception", on: "[..2009-04-04]" },
      { source: "nato-monitor-2009-06-12", place: "last sentence", on: "[..2009-06-12]" },
    ],
  },
  {
    id: "france-rejoined-integrated-command-2009",
    type: "RejoinedBody",
    organization: "nato",
    on: "2009-04-04",
    data: { party: "france", body: "integrated-military-command" },
    sources: [
      { source: "ifri-france", place: "paragraph 1: sealed by the summit" },
      { source: "wikipedia-members-2011", place: "note on France" },
      { source: "passionstill", place: "sentence on the reform of France's military position" },
      { source: "euobserver-2009-04-03", place: "headline and paragraph 1", weekday: "Friday", on: "2009-04-03" },
      { source: "eata", place: "list in order of accession", on: "2009" },
      { source: "shape-did-you-know", place: "last paragraph", on: "2009" },
      { source: "britannica-france", place: "last sentence", on: "2009" },
      { source: "newzino", place: "outcome", on: "2009" },
    ],
  },
  {
    id: "france-rejoined-defence-planning-committee-2009",
    type: "RejoinedBody",
    organization: "nato",
    on: "2009-04",
    data: { party: "france", body: "defence-planning-committee" },
    sources: [
      { source: "wikipedia-defence-planning-committee", place: "last paragraph: not represented until then" },
      { source: "lemmy-special-arrangements", place: "paragraph 2", on: "2009" },
      { source: "nato-defence-planning-committee-fr", place: "highlights, point 4: not represented until then" },
      { source: "wikipedia-nato", place: "section “Members”, paragraph 2", on: "2009" },
      // A month later France said that it does not return to this committee.
      {
        source: "independent-1995-12-05",
        place: "paragraphs 1 and 3: to be announced today",
        on: "1995-12-05",
        hedge: "will announce",
      },
    ],
  },
  {
    id: "algeria-went-out-1962",
    type: "TerritoryExcluded",
    organization: "nato",
    on: "1962-07-03",
    data: { territory: "algeria", of: "france", reason: "what the treaty says of its departments became inapplicable" },
    sources: [{ source: "wikipedia-north-atlantic-treaty", place: "the official footnote to Article 6" }],
  },
];
