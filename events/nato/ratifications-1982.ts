import type { Fact } from "./names.js";

// The table does not name its treaty; the fifteen members signed it on 10 December 1981, and Spain joined on the day after
// it came into force.
// The table has the days on which Washington was told; El País counts the votes of parliaments, some of them weeks earlier.
/** Who ratified the protocol on Spain, and when. */
export const ratificationsOnSpain: readonly Fact[] = [
  {
    id: "canada-ratified-protocol-on-spain",
    type: "TreatyRatified",
    organization: "nato",
    on: "1982-01-08",
    data: { treaty: "protocol-on-spain", party: "canada" },
    sources: [
      { source: "dutch-treaties-spain-1981", place: "column of ratifications" },
      { source: "el-pais-1982-03-12", place: "paragraph 2: all but the seven that it names", on: "[..1982-03-12]" },
      { source: "el-pais-1982-04-04", place: "paragraph 1: all but the four that it names", on: "[..1982-04-04]" },
    ],
  },
  {
    id: "norway-ratified-protocol-on-spain",
    type: "TreatyRatified",
    organization: "nato",
    on: "1982-02-25",
    data: { treaty: "protocol-on-spain", party: "norway" },
    sources: [
      { source: "dutch-treaties-spain-1981", place: "column of ratifications" },
      { source: "el-pais-1982-03-12", place: "paragraph 2: all but the seven that it names", on: "[..1982-03-12]" },
      { source: "el-pais-1982-04-04", place: "paragraph 1: all but the four that it names", on: "[..1982-04-04]" },
    ],
  },
  {
    id: "iceland-ratified-protocol-on-spain",
    type: "TreatyRatified",
    organization: "nato",
    on: "1982-02-26",
    data: { treaty: "protocol-on-spain", party: "iceland" },
    sources: [
      { source: "dutch-treaties-spain-1981", place: "column of ratifications" },
      { source: "el-pais-1982-03-12", place: "paragraph 2: all but the seven that it names", on: "[..1982-03-12]" },
      { source: "el-pais-1982-04-04", place: "paragraph 1: all but the four that it names", on: "[..1982-04-04]" },
    ],
  },
  {
    id: "united-kingdom-ratified-protocol-on-spain",
    type: "TreatyRatified",
    organization: "nato",
    on: "1982-03-01",
    data: { treaty: "protocol-on-spain", party: "united-kingdom" },
    sources: [
      { source: "dutch-treaties-spain-1981", place: "column of ratifications" },
      { source: "el-pais-1982-03-12", place: "paragraph 2: all but the seven that it names", on: "[..1982-03-12]" },
      { source: "el-pais-1982-04-04", place: "paragraph 1: all but the four that it names", on: "[..1982-04-04]" },
    ],
  },
  {
    id: "belgium-ratified-protocol-on-spain",
    type: "TreatyRatified",
    organization: "nato",
    on: "1982-03-18",
    data: { treaty: "protocol-on-spain", party: "belgium" },
    sources: [
      { source: "dutch-treaties-spain-1981", place: "column of ratifications" },
      { source: "el-pais-1982-03-12", place: "paragraph 2: all but the seven that it names", on: "[..1982-03-12]" },
      { source: "el-pais-1982-04-04", place: "paragraph 1: all but the four that it names", on: "[..1982-04-04]" },
    ],
  },
  {
    id: "united-states-ratified-protocol-on-spain",
    type: "TreatyRatified",
    organization: "nato",
    on: "1982-04-01",
    data: { treaty: "protocol-on-spain", party: "united-states" },
    sources: [
      { source: "dutch-treaties-spain-1981", place: "column of ratifications" },
      { source: "el-pais-1982-04-04", place: "paragraph 1: all but the four that it names", on: "[..1982-04-04]" },
    ],
  },
  {
    id: "luxembourg-ratified-protocol-on-spain",
    type: "TreatyRatified",
    organization: "nato",
    on: "1982-04-06",
    data: { treaty: "protocol-on-spain", party: "luxembourg" },
    sources: [
      { source: "dutch-treaties-spain-1981", place: "column of ratifications" },
      { source: "el-pais-1982-03-12", place: "paragraph 2: all but the seven that it names", on: "[..1982-03-12]" },
      { source: "el-pais-1982-04-04", place: "paragraph 1: all but the four that it names", on: "[..1982-04-04]" },
    ],
  },
  {
    id: "germany-ratified-protocol-on-spain",
    type: "TreatyRatified",
    organization: "nato",
    on: "1982-04-08",
    data: { treaty: "protocol-on-spain", party: "germany" },
    sources: [
      { source: "dutch-treaties-spain-1981", place: "column of ratifications" },
      {
        source: "el-pais-1982-03-12",
        place: "paragraph 2: all but the seven that it names; in April it is among those that are missing",
        on: "[..1982-03-12]",
      },
    ],
  },
  {
    id: "denmark-ratified-protocol-on-spain",
    type: "TreatyRatified",
    organization: "nato",
    on: "1982-04-20",
    data: { treaty: "protocol-on-spain", party: "denmark" },
    sources: [
      { source: "dutch-treaties-spain-1981", place: "column of ratifications" },
      { source: "el-pais-1982-04-04", place: "paragraph 1: the vote of its parliament", on: "[..1982-04-04]" },
    ],
  },
  {
    id: "france-ratified-protocol-on-spain",
    type: "TreatyRatified",
    organization: "nato",
    on: "1982-05-13",
    data: { treaty: "protocol-on-spain", party: "france" },
    sources: [
      { source: "dutch-treaties-spain-1981", place: "column of ratifications" },
      { source: "el-pais-1982-04-04", place: "paragraph 1: all but the four that it names", on: "[..1982-04-04]" },
    ],
  },
  {
    id: "netherlands-ratified-protocol-on-spain",
    type: "TreatyRatified",
    organization: "nato",
    on: "1982-05-13",
    data: { treaty: "protocol-on-spain", party: "netherlands" },
    sources: [
      { source: "dutch-treaties-spain-1981", place: "column of ratifications" },
      { source: "el-pais-1982-04-30", place: "paragraph 1: the vote of the lower house, yesterday", on: "1982-04-29" },
      { source: "all-had-approved-before-spain-joined", on: "[..1982-05-30]" },
      {
        source: "defense-nationale-spain-1982",
        place: "sentence 1: all had deposited their instruments when Spain was invited on the 29th",
        on: "[..1982-05-29]",
      },
    ],
  },
  {
    id: "turkiye-ratified-protocol-on-spain",
    type: "TreatyRatified",
    organization: "nato",
    on: "1982-05-13",
    data: { treaty: "protocol-on-spain", party: "turkiye" },
    sources: [
      { source: "dutch-treaties-spain-1981", place: "column of ratifications" },
      { source: "el-pais-1982-03-12", place: "paragraph 2: all but the seven that it names", on: "[..1982-03-12]" },
      { source: "el-pais-1982-04-04", place: "paragraph 1: all but the four that it names", on: "[..1982-04-04]" },
    ],
  },
  {
    id: "italy-ratified-protocol-on-spain",
    type: "TreatyRatified",
    organization: "nato",
    on: "1982-05-18",
    data: { treaty: "protocol-on-spain", party: "italy" },
    sources: [
      { source: "dutch-treaties-spain-1981", place: "column of ratifications" },
      { source: "el-pais-1982-04-04", place: "paragraph 1: all but the four that it names", on: "[..1982-04-04]" },
    ],
  },
  {
    id: "portugal-ratified-protocol-on-spain",
    type: "TreatyRatified",
    organization: "nato",
    on: "1982-05-28",
    data: { treaty: "protocol-on-spain", party: "portugal" },
    sources: [
      { source: "dutch-treaties-spain-1981", place: "column of ratifications" },
      { source: "el-pais-1992-05-30", place: "paragraph 4: its document was lost on the way", on: "[..1982-05-30]" },
      { source: "all-had-approved-before-spain-joined", on: "[..1982-05-30]" },
    ],
  },
  {
    id: "greece-ratified-protocol-on-spain",
    type: "TreatyRatified",
    organization: "nato",
    on: "1982-05-29",
    data: { treaty: "protocol-on-spain", party: "greece" },
    sources: [
      { source: "dutch-treaties-spain-1981", place: "column of ratifications" },
      {
        source: "el-pais-1992-05-30",
        place: "paragraphs 2 and 4: after the vote of 27 May",
        on: "[1982-05-27..1982-05-30]",
      },
      { source: "all-had-approved-before-spain-joined", on: "[..1982-05-30]" },
    ],
  },
  {
    id: "protocol-spain-in-force-1982",
    type: "TreatyEnteredIntoForce",
    organization: "nato",
    on: "1982-05-29",
    data: { treaty: "protocol-on-spain" },
    sources: [
      { source: "dutch-treaties-spain-1981", place: "column of entry into force" },
      { source: "all-had-approved-before-spain-joined", on: "[..1982-05-30]" },
      {
        source: "defense-nationale-spain-1982",
        place: "sentence 1: Spain was invited on the 29th, once all had deposited their instruments",
        on: "[..1982-05-29]",
      },
    ],
  },
];
