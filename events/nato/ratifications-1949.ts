import type { Fact } from "./names.js";

// No source at hand has the days on which the twelve deposited their instruments; it was before the treaty was in force.
type Citations = Extract<Fact, { readonly type: "TreatyRatified" }>["sources"];
const byAugust: Citations = [
  {
    source: "wikipedia-north-atlantic-treaty",
    place: "the official footnote to Article 11: deposited by all signatories",
  },
  {
    source: "nato-member-countries-2012",
    place: "section on the founding members: by all parliaments, within five months of signing",
    on: "[1949-04-04..1949-09-04]",
  },
];
const byLateJuly: Citations = [
  ...byAugust,
  { source: "papers-past-1949-07-23", place: "paragraph 2: among those whose legislatures have ratified" },
];

/** The ratifications of 1949. */
export const ratifications: readonly Fact[] = [
  {
    id: "belgium-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "belgium" },
    sources: byLateJuly,
  },
  {
    id: "canada-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "canada" },
    sources: byLateJuly,
  },
  {
    id: "denmark-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "denmark" },
    sources: byAugust,
  },
  {
    id: "france-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "france" },
    sources: byAugust,
  },
  {
    id: "iceland-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "iceland" },
    sources: byLateJuly,
  },
  {
    id: "italy-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "italy" },
    sources: byAugust,
  },
  {
    id: "luxembourg-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "luxembourg" },
    sources: byLateJuly,
  },
  {
    id: "netherlands-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "netherlands" },
    sources: byAugust,
  },
  {
    id: "norway-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "norway" },
    sources: byLateJuly,
  },
  {
    id: "portugal-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "portugal" },
    sources: [
      ...byAugust,
      { source: "portugal-diario-do-governo-1949", place: "the letter of ratification", on: "[..1949-09-26]" },
    ],
  },
  {
    id: "united-kingdom-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "united-kingdom" },
    sources: [
      ...byLateJuly,
      {
        source: "hansard-1953-03-16",
        place: "item 15: after the resolutions of 12 and 18 May 1949",
        on: "[1949-05-18..1953-03-16]",
      },
    ],
  },
  {
    id: "united-states-ratified-treaty-1949",
    type: "TreatyRatified",
    organization: "nato",
    on: "[1949-04-04..1949-08-24]",
    data: { treaty: "north-atlantic-treaty", party: "united-states" },
    sources: byAugust,
  },
];
