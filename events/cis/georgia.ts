import type { Fact } from "./names.js";

/** Georgia: how it was announced, and how it left. Its accession and membership are in members.ts. */
export const georgia: readonly Fact[] = [
  {
    id: "georgia-announces-accession-1993",
    type: "PositionStated",
    organization: "cis",
    on: "1993-10-08",
    data: {
      by: "eduard-shevardnadze",
      as: "head of state of Georgia",
      points: ["Georgia will join the Commonwealth"],
    },
    sources: [
      { source: "upi-1993-10-08", place: "paragraph 1", weekday: "Friday" },
      { source: "latimes-1993-10-09", place: "paragraphs 1 and 6: at the next summit, probably", weekday: "Friday" },
    ],
  },
  {
    // Signed on a Thursday, 2 February; the decree itself is dated 25 January.
    id: "georgia-left-defence-council-2006",
    type: "LeftBody",
    organization: "cis",
    on: "[2006-01-25,2006-02-02]",
    data: { party: "georgia", body: "cis-council-of-defence-ministers", reason: "its course towards NATO" },
    sources: [
      { source: "ria-2006-02-03", place: "paragraphs 3 and 6" },
      { source: "estadao-2006-02-03", on: "2006-01-25", place: "sentences 2 and 3: the day of the decree" },
      { source: "viperson-2006-02-04", on: "[2006-02-02..2006-02-03]", place: "last sentence: the day before" },
      { source: "newizv-2006-02-03", on: "[..2006-02-03]", place: "paragraph 1" },
      { source: "wikipedia-history", on: "2006-02", place: "paragraph 3" },
    ],
  },
  {
    id: "georgia-announces-exit-2008",
    type: "PositionStated",
    organization: "cis",
    on: "2008-08-12",
    data: { by: "mikheil-saakashvili", as: "President of Georgia", points: ["Georgia leaves the Commonwealth"] },
    sources: [
      { source: "civil-2008-10", place: "paragraph 3" },
      { source: "civil-2009-08", place: "paragraph 2" },
      { source: "belta-2008-08-19", place: "paragraph 3" },
      { source: "messenger-2008-09-29", on: "2008-08-11", place: "paragraph 2" },
    ],
  },
  {
    id: "georgia-parliament-2008",
    type: "PositionStated",
    organization: "cis",
    on: "2008-08-14",
    data: {
      by: "parliament-of-georgia",
      points: ["the Agreement of 8 December 1991 and the Charter are no longer valid for Georgia"],
    },
    sources: [
      { source: "georgia-parliament-2008-08-14", place: "whole text: the Agreement" },
      { source: "trend-2008-08-14", place: "paragraphs 1 and 3: all 117 present", weekday: "Thursday" },
      { source: "belta-2008-08-19", place: "paragraph 1" },
    ],
  },
  {
    id: "georgia-notified-2008",
    type: "WithdrawalNotified",
    organization: "cis",
    on: "2008-08-18",
    data: { party: "georgia", effective: "2009-08-18" },
    sources: [
      { source: "belta-2008-08-19", place: "paragraphs 1 and 2" },
      { source: "ria-2008-10-09", place: "paragraph 3" },
      { source: "panarmenian-2008-10-23", place: "paragraph 3" },
      { source: "today-az-2009-08-18", place: "the note of the foreign ministry" },
      { source: "messenger-2008-09-29", place: "paragraph 2" },
      { source: "eurosmi-2008-10-10", on: "2008-08-20", place: "paragraph 2: when it was received" },
    ],
  },
  {
    // One wire, two translations of one remark: membership is suspended, or it is to be discontinued in August 2009.
    id: "georgia-suspended-2008",
    type: "Suspended",
    organization: "cis",
    on: "2008-10-09",
    data: { party: "georgia", basis: "request" },
    sources: [
      { source: "civil-2008-10", place: "heading and paragraph 1" },
      { source: "panarmenian-2008-10-09", place: "paragraphs 1 and 2: it ends in August 2009", denies: true },
      { source: "ria-2008-10-09", place: "paragraph 4: still among the members", denies: true },
    ],
    disputed: true,
  },
  {
    id: "georgia-withdrew-2009",
    type: "Withdrew",
    organization: "cis",
    on: "2009-08-18",
    data: { party: "georgia" },
    sources: [
      { source: "charter-text-cntd", place: "note before the Charter: no longer in force for Georgia" },
      { source: "civil-2009-08", place: "paragraph 1" },
      { source: "today-az-2009-08-18", place: "the procedure is complete" },
      { source: "xinhua-2009-08-19", place: "paragraph 1", weekday: "Tuesday" },
      { source: "messenger-2009-08-18", place: "paragraph 1: the last day of membership" },
      { source: "kremlin-glossary", place: "paragraph 2" },
      { source: "armenia-mfa", place: "paragraph 2" },
      { source: "isaburakgonca-2009-08-19", place: "paragraph 1", weekday: "Tuesday" },
      { source: "wikipedia-charter-2018", on: "2009", place: "paragraph 2: with legal effect" },
      { source: "rt-2008-10", on: "2008-10", place: "paragraph 1: has left" },
      { source: "survincity", on: "2009-08", place: "heading and paragraph 2: expelled at its own request" },
      { source: "on-kz", on: "2008-08-14", place: "sentence 4: expelled" },
      { source: "infolist-cis", on: "2008", place: "paragraph 1" },
    ],
  },
  {
    id: "georgia-on-its-agreements-2009",
    type: "PositionStated",
    organization: "cis",
    on: "2009-08-18",
    data: {
      by: "georgia",
      as: "Ministry of Foreign Affairs",
      points: [
        "it remains a party to 75 multilateral agreements for which one need not be a member, those on travel without visas and on a free trade area among them",
      ],
    },
    sources: [
      { source: "today-az-2009-08-18", place: "paragraph 7: by the Vienna Convention on the Law of Treaties" },
      { source: "civil-2009-08", place: "paragraph 3", on: "2009-08" },
    ],
  },
];
