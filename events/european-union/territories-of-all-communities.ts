import type { Fact } from "./names.js";

type Citations = Extract<Fact, { readonly type: "TerritoryIncluded" }>["sources"];

// One speaks of the European Communities, or of the European Community as the three in one: what came into one came into all.

/** Greenland, in 1973. */
export const cameInWithDenmark: Citations = [
  { source: "eu-oplysningen-2012-03-22", place: "first paragraph of the answer: as a part of the realm, with Denmark" },
  { source: "wikipedia-greenland", place: "first paragraph: as a county of Denmark, into the Communities", on: "1973" },
  {
    source: "wikipedia-greenland-2023",
    place: "first paragraph: as a county of Denmark, into the Communities",
    on: "1973",
  },
];

/** The territory of the German Democratic Republic, in 1990. */
const cameInWithGermany: Citations = [
  { source: "eu-dk-membership", place: "last paragraph; of the same Community the table has Germany since 1952" },
  { source: "giegerich-1991", place: "title and first sentence: the Communities", on: "[1989..1990]" },
  {
    source: "europarl-2015-10-01",
    place: "section on the special committee: the Communities of then",
    on: "[..2015-10-01]",
  },
];

/** Greenland and the German Democratic Republic in the other two Communities. */
export const territoriesOfCoalAndSteel: readonly Fact[] = [
  {
    id: "greenland-came-into-ecsc-1973",
    type: "TerritoryIncluded",
    organization: "ecsc",
    on: "1973-01-01",
    data: { territory: "greenland", of: "denmark" },
    sources: cameInWithDenmark,
  },
  {
    id: "greenland-went-out-of-ecsc-1985",
    type: "TerritoryExcluded",
    organization: "ecsc",
    on: "1985-02-01",
    data: { territory: "greenland", of: "denmark" },
    sources: [
      {
        source: "wikipedia-greenland",
        place: "first paragraph; day of the treaty in the information box",
        years: { since: "denmark-joined-ecsc-1973", count: 12 },
      },
      { source: "wikipedia-greenland-treaty-old", place: "first paragraph: the day of the withdrawal" },
      {
        source: "oj-l-29-1985",
        place: "contents: the treaty for all the Communities, and a notice of the day on which it enters into force",
        on: "1985",
      },
    ],
  },
  {
    id: "german-democratic-republic-came-into-ecsc-1990",
    type: "TerritoryIncluded",
    organization: "ecsc",
    on: "1990-10-03",
    data: { territory: "german-democratic-republic", of: "germany" },
    sources: cameInWithGermany,
  },
];
export const territoriesOfAtomicEnergy: readonly Fact[] = [
  {
    id: "greenland-came-into-euratom-1973",
    type: "TerritoryIncluded",
    organization: "euratom",
    on: "1973-01-01",
    data: { territory: "greenland", of: "denmark" },
    sources: cameInWithDenmark,
  },
  {
    id: "greenland-went-out-of-euratom-1985",
    type: "TerritoryExcluded",
    organization: "euratom",
    on: "1985-02-01",
    data: { territory: "greenland", of: "denmark" },
    sources: [
      {
        source: "wikipedia-greenland",
        place: "first paragraph; day of the treaty in the information box",
        years: { since: "denmark-joined-euratom-1973", count: 12 },
      },
      { source: "wikipedia-greenland-treaty-old", place: "first paragraph: the day of the withdrawal" },
      {
        source: "oj-l-29-1985",
        place: "contents: the treaty for all the Communities, and a notice of the day on which it enters into force",
        on: "1985",
      },
    ],
  },
  {
    id: "german-democratic-republic-came-into-euratom-1990",
    type: "TerritoryIncluded",
    organization: "euratom",
    on: "1990-10-03",
    data: { territory: "german-democratic-republic", of: "germany" },
    sources: cameInWithGermany,
  },
];
