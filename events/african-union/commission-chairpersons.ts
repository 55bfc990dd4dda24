import type { Fact } from "./names.js";

/** The chairpersons of the African Union Commission. */
export const commissionChairpersons: readonly Fact[] = [
  {
    id: "amara-essy-commission-2002",
    type: "TookOffice",
    organization: "african-union",
    on: "2002-07-09",
    data: { office: "chairperson-of-the-commission", holder: "amara-essy", acting: true },
    sources: [
      { source: "commission-chairperson", place: "row Amara Essy" },
      { source: "digest-chairpersons", place: "entry 1" },
      { source: "soleil-2017-01-30", place: "entry on Amara Essy", on: "2002" },
    ],
  },
  {
    id: "amara-essy-left-commission-2003",
    type: "LeftOffice",
    organization: "african-union",
    on: "2003-09-16",
    data: { office: "chairperson-of-the-commission", holder: "amara-essy" },
    sources: [
      { source: "commission-chairperson", place: "row Amara Essy" },
      { source: "digest-chairpersons", place: "entry 1" },
      { source: "soleil-2017-01-30", place: "entry on Amara Essy", on: "2003" },
    ],
  },
  {
    id: "alpha-oumar-konare-commission-2003",
    type: "TookOffice",
    organization: "african-union",
    on: "2003-09-16",
    data: { office: "chairperson-of-the-commission", holder: "alpha-oumar-konare" },
    sources: [
      { source: "commission-chairperson", place: "row Alpha Oumar Konaré" },
      { source: "soleil-2017-01-30", place: "entry on Alpha Oumar Konaré", on: "2003" },
    ],
  },
  {
    id: "alpha-oumar-konare-left-commission-2008",
    type: "LeftOffice",
    organization: "african-union",
    on: "2008-04-28",
    data: { office: "chairperson-of-the-commission", holder: "alpha-oumar-konare" },
    sources: [
      { source: "commission-chairperson", place: "row Alpha Oumar Konaré" },
      { source: "soleil-2017-01-30", place: "entry on Alpha Oumar Konaré", on: "2008" },
    ],
  },
  {
    id: "jean-ping-commission-2008",
    type: "TookOffice",
    organization: "african-union",
    on: "2008-04-28",
    data: { office: "chairperson-of-the-commission", holder: "jean-ping" },
    sources: [
      { source: "commission-chairperson", place: "row Jean Ping" },
      { source: "soleil-2017-01-30", place: "entry on Jean Ping", on: "2008" },
    ],
  },
  {
    id: "jean-ping-left-commission-2012",
    type: "LeftOffice",
    organization: "african-union",
    on: "2012-10-15",
    data: { office: "chairperson-of-the-commission", holder: "jean-ping" },
    sources: [
      { source: "commission-chairperson", place: "row Jean Ping" },
      { source: "soleil-2017-01-30", place: "entry on Jean Ping", on: "2012" },
    ],
  },
  {
    id: "nkosazana-dlamini-zuma-commission-2012",
    type: "TookOffice",
    organization: "african-union",
    on: "2012-10-15",
    data: { office: "chairperson-of-the-commission", holder: "nkosazana-dlamini-zuma" },
    sources: [
      { source: "commission-chairperson", place: "row Nkosazana Dlamini-Zuma" },
      { source: "soleil-2017-01-30", place: "entry on Nkosazana Dlamini-Zuma", on: "2012" },
    ],
  },
  {
    id: "nkosazana-dlamini-zuma-left-commission-2017",
    type: "LeftOffice",
    organization: "african-union",
    on: "2017-03-14",
    data: { office: "chairperson-of-the-commission", holder: "nkosazana-dlamini-zuma" },
    sources: [
      { source: "commission-chairperson", place: "row Nkosazana Dlamini-Zuma" },
      { source: "east-african-2017-03-14", place: "paragraph 1", weekday: "Tuesday" },
    ],
  },
  {
    id: "moussa-faki-commission-2017",
    type: "TookOffice",
    organization: "african-union",
    on: "2017-03-14",
    data: { office: "chairperson-of-the-commission", holder: "moussa-faki" },
    sources: [
      { source: "commission-chairperson", place: "row Moussa Faki" },
      { source: "east-african-2017-03-14", place: "paragraph 1", weekday: "Tuesday" },
    ],
  },
  {
    id: "moussa-faki-left-commission-2025",
    type: "LeftOffice",
    organization: "african-union",
    on: "2025-03-13",
    data: { office: "chairperson-of-the-commission", holder: "moussa-faki" },
    sources: [
      { source: "african-union-2025-03-13", place: "paragraph 1: the handover" },
      { source: "standard-2025-03-13", place: "paragraphs 1 and 2", weekday: "Thursday" },
      { source: "commission-chairperson", place: "paragraph 1: the term that ends in 2025", on: "2025" },
    ],
  },
  {
    id: "youssouf-elected-2025",
    type: "Appointed",
    organization: "african-union",
    on: "2025-02-15",
    data: { office: "chairperson-of-the-commission", holder: "mahmoud-ali-youssouf" },
    sources: [
      { source: "fana-2025-02-15", place: "paragraphs 1 and 2: by 33 votes, in the seventh round" },
      { source: "impact-2025-02", place: "paragraph 1", weekday: "Saturday" },
      { source: "afrika-stiftung-2025-02-21", place: "sentences 1 to 3: from 15 March on", weekday: "Saturday" },
    ],
  },
  {
    id: "youssouf-commission-2025",
    type: "TookOffice",
    organization: "african-union",
    on: "2025-03-13",
    data: { office: "chairperson-of-the-commission", holder: "mahmoud-ali-youssouf" },
    sources: [
      { source: "african-union-2025-03-13", place: "paragraph 1: the handover" },
      { source: "standard-2025-03-13", place: "paragraphs 1 and 2", weekday: "Thursday" },
      { source: "odrimedia-2025", place: "paragraph 1: three days before the election", on: "2025-02-12" },
      { source: "vanguard-2025-10-15", place: "paragraph 2, which calls him chair", on: "[..2025-10-15]" },
      { source: "commission-chairperson", place: "paragraph 1: his predecessor's term ends in 2025", on: "2025" },
    ],
  },
];
