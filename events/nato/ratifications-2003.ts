import type { Fact } from "./names.js";

// Seven protocols were signed on one day; the table is of one of them, and does not say of which.
/** Who ratified the protocols of 26 March 2003, and when. */
export const ratificationsOf2003: readonly Fact[] = [
  {
    id: "canada-ratified-protocols-of-2003",
    type: "TreatyRatified",
    organization: "nato",
    on: "2003-03-28",
    data: { treaty: "protocols-of-2003", party: "canada" },
    sources: [
      { source: "dutch-treaties-2003", place: "column of ratifications" },
      { source: "nato-invitations-2004", place: "paragraph 1: all parties", on: "[..2004-03-02]" },
    ],
  },
  {
    id: "norway-ratified-protocols-of-2003",
    type: "TreatyRatified",
    organization: "nato",
    on: "2003-05-06",
    data: { treaty: "protocols-of-2003", party: "norway" },
    sources: [
      { source: "dutch-treaties-2003", place: "column of ratifications" },
      { source: "tractatenblad-2004-107", place: "section E: of the protocol on Romania" },
    ],
  },
  {
    id: "denmark-ratified-protocols-of-2003",
    type: "TreatyRatified",
    organization: "nato",
    on: "2003-06-10",
    data: { treaty: "protocols-of-2003", party: "denmark" },
    sources: [
      { source: "dutch-treaties-2003", place: "column of ratifications" },
      { source: "tractatenblad-2004-107", place: "section E: of the protocol on Romania" },
    ],
  },
  {
    id: "czechia-ratified-protocols-of-2003",
    type: "TreatyRatified",
    organization: "nato",
    on: "2003-09-04",
    data: { treaty: "protocols-of-2003", party: "czechia" },
    sources: [
      { source: "dutch-treaties-2003", place: "column of ratifications" },
      { source: "tractatenblad-2004-107", place: "section E: of the protocol on Romania" },
    ],
  },
  {
    id: "united-kingdom-ratified-protocols-of-2003",
    type: "TreatyRatified",
    organization: "nato",
    on: "2003-10-23",
    data: { treaty: "protocols-of-2003", party: "united-kingdom" },
    sources: [
      { source: "dutch-treaties-2003", place: "column of ratifications" },
      { source: "tractatenblad-2004-107", place: "section E: of the protocol on Romania" },
    ],
  },
  {
    id: "poland-ratified-protocols-of-2003",
    type: "TreatyRatified",
    organization: "nato",
    on: "2003-10-30",
    data: { treaty: "protocols-of-2003", party: "poland" },
    sources: [
      { source: "dutch-treaties-2003", place: "column of ratifications" },
      { source: "tractatenblad-2004-107", place: "section E: of the protocol on Romania" },
    ],
  },
  {
    id: "italy-ratified-protocols-of-2003",
    type: "TreatyRatified",
    organization: "nato",
    on: "2003-11-06",
    data: { treaty: "protocols-of-2003", party: "italy" },
    sources: [
      { source: "dutch-treaties-2003", place: "column of ratifications" },
      { source: "tractatenblad-2004-107", place: "section E: of the protocol on Romania" },
    ],
  },
  {
    id: "luxembourg-ratified-protocols-of-2003",
    type: "TreatyRatified",
    organization: "nato",
    on: "2003-11-14",
    data: { treaty: "protocols-of-2003", party: "luxembourg" },
    sources: [
      { source: "dutch-treaties-2003", place: "column of ratifications" },
      { source: "tractatenblad-2004-107", place: "section E: of the protocol on Romania" },
    ],
  },
  {
    id: "spain-ratified-protocols-of-2003",
    type: "TreatyRatified",
    organization: "nato",
    on: "2003-11-26",
    data: { treaty: "protocols-of-2003", party: "spain" },
    sources: [
      { source: "dutch-treaties-2003", place: "column of ratifications" },
      { source: "tractatenblad-2004-107", place: "section E: of the protocol on Romania" },
    ],
  },
  {
    id: "germany-ratified-protocols-of-2003",
    type: "TreatyRatified",
    organization: "nato",
    on: "2003-12-02",
    data: { treaty: "protocols-of-2003", party: "germany" },
    sources: [
      { source: "dutch-treaties-2003", place: "column of ratifications" },
      { source: "tractatenblad-2004-107", place: "section E: of the protocol on Romania" },
    ],
  },
  {
    id: "iceland-ratified-protocols-of-2003",
    type: "TreatyRatified",
    organization: "nato",
    on: "2003-12-15",
    data: { treaty: "protocols-of-2003", party: "iceland" },
    sources: [
      { source: "dutch-treaties-2003", place: "column of ratifications" },
      { source: "tractatenblad-2004-107", place: "section E: of the protocol on Romania" },
    ],
  },
  {
    id: "hungary-ratified-protocols-of-2003",
    type: "TreatyRatified",
    organization: "nato",
    on: "2003-12-23",
    data: { treaty: "protocols-of-2003", party: "hungary" },
    sources: [
      { source: "dutch-treaties-2003", place: "column of ratifications" },
      { source: "tractatenblad-2004-107", place: "section E: of the protocol on Romania" },
    ],
  },
  {
    id: "belgium-ratified-protocols-of-2003",
    type: "TreatyRatified",
    organization: "nato",
    on: "2004-01-09",
    data: { treaty: "protocols-of-2003", party: "belgium" },
    sources: [
      { source: "dutch-treaties-2003", place: "column of ratifications" },
      { source: "tractatenblad-2004-107", place: "section E: of the protocol on Romania" },
    ],
  },
  {
    id: "greece-ratified-protocols-of-2003",
    type: "TreatyRatified",
    organization: "nato",
    on: "2004-01-23",
    data: { treaty: "protocols-of-2003", party: "greece" },
    sources: [
      { source: "dutch-treaties-2003", place: "column of ratifications" },
      { source: "tractatenblad-2004-107", place: "section E: of the protocol on Romania" },
    ],
  },
  {
    id: "netherlands-ratified-protocols-of-2003",
    type: "TreatyRatified",
    organization: "nato",
    on: "2004-02-02",
    data: { treaty: "protocols-of-2003", party: "netherlands" },
    sources: [
      { source: "dutch-treaties-2003", place: "column of ratifications" },
      { source: "tractatenblad-2004-107", place: "section E: of the protocol on Romania" },
    ],
  },
  {
    id: "portugal-ratified-protocols-of-2003",
    type: "TreatyRatified",
    organization: "nato",
    on: "2004-02-10",
    data: { treaty: "protocols-of-2003", party: "portugal" },
    sources: [
      { source: "dutch-treaties-2003", place: "column of ratifications" },
      { source: "tractatenblad-2004-107", place: "section E: of the protocol on Romania" },
    ],
  },
  {
    id: "france-ratified-protocols-of-2003",
    type: "TreatyRatified",
    organization: "nato",
    on: "2004-02-25",
    data: { treaty: "protocols-of-2003", party: "france" },
    sources: [
      { source: "dutch-treaties-2003", place: "column of ratifications" },
      { source: "tractatenblad-2004-107", place: "section E: of the protocol on Romania" },
    ],
  },
  {
    id: "turkiye-ratified-protocols-of-2003",
    type: "TreatyRatified",
    organization: "nato",
    on: "2004-02-27",
    data: { treaty: "protocols-of-2003", party: "turkiye" },
    sources: [
      { source: "dutch-treaties-2003", place: "column of ratifications" },
      { source: "tractatenblad-2004-107", place: "section E: of the protocol on Romania" },
    ],
  },
  {
    id: "united-states-ratified-protocols-of-2003",
    type: "TreatyRatified",
    organization: "nato",
    on: "2004-02-27",
    data: { treaty: "protocols-of-2003", party: "united-states" },
    sources: [
      { source: "dutch-treaties-2003", place: "column of ratifications" },
      { source: "tractatenblad-2004-107", place: "section E: of the protocol on Romania" },
    ],
  },
  {
    id: "protocols-of-2003-in-force-2004",
    type: "TreatyEnteredIntoForce",
    organization: "nato",
    on: "2004-02-27",
    data: { treaty: "protocols-of-2003" },
    sources: [
      { source: "dutch-treaties-2003", place: "column of entry into force" },
      {
        source: "nato-invitations-2004",
        place: "paragraph 1: all parties have accepted, and the seven are invited",
        on: "[..2004-03-02]",
      },
    ],
  },
];
