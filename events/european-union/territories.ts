import type { Fact } from "./names.js";

/** Territories of members that came into the Community or went out of it, without an accession or a withdrawal of their state. */
export const territories: readonly Fact[] = [
  {
    // No event type says that the territory of a member grew or shrank: this and the two like it say what was so for the
    // Community from then on. The member stays the one that it was.
    id: "algeria-territory-outside-1962",
    type: "PositionStated",
    organization: "eec",
    on: "1962",
    data: {
      by: "eec",
      points: [
        "Algeria, independent, is not inside the Community any more, though some of its rules go on to be applied",
      ],
    },
    sources: [
      { source: "avocat-algerien", place: "first two paragraphs: out with its independence, rules applied until 1968" },
      {
        source: "review-of-the-seventh-member-state",
        place: "abstract: until then it kept its ambiguous status",
        on: "1976",
      },
    ],
  },
  {
    // The Guardian's 52 per cent leave two in a hundred without a side; the table that Wikipedia copies has only two sides.
    id: "greenland-voted-to-leave-53-percent-1982",
    type: "PositionStated",
    organization: "eec",
    on: "1982-02-23",
    data: { by: "greenland", points: ["53 per cent of the voters are for leaving the Communities"] },
    sources: [
      { source: "wikipedia-greenland", place: "first paragraph", on: "1982" },
      { source: "wikipedia-greenland-referendum", place: "table: 53.02" },
      { source: "guardian-1982-02-25", place: "both parts", denies: true },
    ],
    disputed: true,
  },
  {
    id: "greenland-voted-to-leave-52-percent-1982",
    type: "PositionStated",
    organization: "eec",
    on: "1982-02-23",
    data: {
      by: "greenland",
      points: ["52 per cent of the voters are against staying in the Communities, 46 per cent are for it"],
    },
    sources: [
      { source: "guardian-1982-02-25", place: "both parts" },
      { source: "wikipedia-greenland-referendum", place: "table: 53.02", denies: true },
    ],
    disputed: true,
  },
  {
    id: "greenland-territory-outside-1985",
    type: "PositionStated",
    organization: "eec",
    on: "1985-02-01",
    data: {
      by: "eec",
      points: ["Greenland, inside the Communities since 1973 as a part of Denmark, is not inside any more"],
    },
    sources: [
      {
        source: "wikipedia-greenland",
        place: "first paragraph; day of the treaty in the information box",
        years: { since: "denmark-joined-eec-1973", count: 12 },
      },
      { source: "wikipedia-greenland-treaty-old", place: "first paragraph: the day of the withdrawal" },
    ],
  },
  {
    // From 1973 it was inside as a part of Denmark, with no standing of its own.
    id: "greenland-associated-with-eec-1985",
    type: "Joined",
    organization: "eec",
    on: "1985-02-01",
    data: {
      party: "greenland",
      as: "associate",
      reason:
        "an overseas country or territory, after it left the Communities of which it had been a part with Denmark",
    },
    sources: [{ source: "wikipedia-greenland", place: "first paragraph; day of the treaty in the information box" }],
  },
  {
    id: "gdr-territory-inside-1990",
    type: "PositionStated",
    organization: "eec",
    on: "1990-10-03",
    data: {
      by: "eec",
      points: [
        "the territory of the former German Democratic Republic is inside the Community, as part of Germany and without an accession",
      ],
    },
    sources: [
      { source: "eu-dk-membership", place: "last paragraph" },
      { source: "stason-eu-faq", place: "first list, Germany", on: "1991" },
    ],
  },
];

/** Greenland and the Union. */
export const territoriesOfTheUnion: readonly Fact[] = [
  {
    id: "greenland-associated-with-eu-2009",
    type: "Joined",
    organization: "european-union",
    on: "2009-12-01",
    data: {
      party: "greenland",
      as: "associate",
      reason: "an overseas country or territory, as it had been to the European Community",
    },
    sources: [{ source: "greenland-stays-associated" }],
  },
];
