import type { Fact } from "./names.js";

/** The European Coal and Steel Community from its first new members to its end, after fifty years. */
export const coalAndSteelLater: readonly Fact[] = [
  {
    // One accedes to this Community by a decision of the Council and an instrument, not by a treaty: so nobody, not even Norway,
    // was a signatory of it before being a member.
    id: "denmark-joined-ecsc-1973",
    type: "Joined",
    organization: "ecsc",
    on: "1973-01-01",
    data: { party: "denmark", as: "member" },
    sources: [
      { source: "wikipedia-uk-accession", place: "first paragraph: the three Communities, and the other two states" },
      { source: "wikipedia-ecsc-treaty-nl", place: "first paragraph, later accessions", on: "1973" },
    ],
  },
  {
    id: "ireland-joined-ecsc-1973",
    type: "Joined",
    organization: "ecsc",
    on: "1973-01-01",
    data: { party: "ireland", as: "member" },
    sources: [
      { source: "wikipedia-uk-accession", place: "first paragraph: the three Communities, and the other two states" },
      { source: "wikipedia-ecsc-treaty-nl", place: "first paragraph, later accessions", on: "1973" },
    ],
  },
  {
    id: "united-kingdom-joined-ecsc-1973",
    type: "Joined",
    organization: "ecsc",
    on: "1973-01-01",
    data: { party: "united-kingdom", as: "member" },
    sources: [
      { source: "wikipedia-uk-accession", place: "first paragraph: the three Communities, and the other two states" },
      { source: "wikipedia-ecsc-treaty-nl", place: "first paragraph, later accessions", on: "1973" },
    ],
  },
  {
    id: "council-decided-on-greece-in-ecsc-1979",
    type: "PositionStated",
    organization: "ecsc",
    on: "1979-05-24",
    data: {
      by: "ecsc",
      points: [
        "Greece may accede to the treaty, and its accession takes effect on 1 January 1981 if its instrument is deposited by then",
      ],
    },
    sources: [{ source: "decision-on-greece-1979", place: "title, Articles 1 and 2" }],
  },
  {
    id: "greece-joined-ecsc-1981",
    type: "Joined",
    organization: "ecsc",
    on: "1981-01-01",
    data: { party: "greece", as: "member" },
    sources: [
      { source: "ep-enlargements", place: "1981" },
      { source: "wikipedia-ecsc-treaty-nl", place: "first paragraph, later accessions", on: "1981" },
    ],
  },
  {
    id: "portugal-joined-ecsc-1986",
    type: "Joined",
    organization: "ecsc",
    on: "1986-01-01",
    data: { party: "portugal", as: "member" },
    sources: [
      { source: "wikisummaries-iberia", place: "first paragraph: the three Communities" },
      { source: "wikipedia-ecsc-treaty-nl", place: "first paragraph, later accessions", on: "1986" },
    ],
  },
  {
    id: "spain-joined-ecsc-1986",
    type: "Joined",
    organization: "ecsc",
    on: "1986-01-01",
    data: { party: "spain", as: "member" },
    sources: [
      { source: "wikisummaries-iberia", place: "first paragraph: the three Communities" },
      { source: "wikipedia-ecsc-treaty-nl", place: "first paragraph, later accessions", on: "1986" },
    ],
  },
  {
    id: "ecsc-treaty-amended-by-single-act-1987",
    type: "TreatyAmended",
    organization: "ecsc",
    on: "1987-07-01",
    data: { treaty: "ecsc-treaty", by: "the Single European Act" },
    sources: [{ source: "cvce-single-european-act", place: "last sentence" }],
  },
  {
    id: "austria-joined-ecsc-1995",
    type: "Joined",
    organization: "ecsc",
    on: "1995-01-01",
    data: { party: "austria", as: "member" },
    sources: [
      {
        source: "council-decision-1995-01-01",
        place: "title and recitals: of the four only Norway did not become a member",
      },
      { source: "wikipedia-ecsc-treaty-nl", place: "first paragraph, later accessions", on: "1995" },
    ],
  },
  {
    id: "finland-joined-ecsc-1995",
    type: "Joined",
    organization: "ecsc",
    on: "1995-01-01",
    data: { party: "finland", as: "member" },
    sources: [
      {
        source: "council-decision-1995-01-01",
        place: "title and recitals: of the four only Norway did not become a member",
      },
      { source: "wikipedia-ecsc-treaty-nl", place: "first paragraph, later accessions", on: "1995" },
    ],
  },
  {
    id: "sweden-joined-ecsc-1995",
    type: "Joined",
    organization: "ecsc",
    on: "1995-01-01",
    data: { party: "sweden", as: "member" },
    sources: [
      {
        source: "council-decision-1995-01-01",
        place: "title and recitals: of the four only Norway did not become a member",
      },
      { source: "wikipedia-ecsc-treaty-nl", place: "first paragraph, later accessions", on: "1995" },
    ],
  },
  {
    id: "ecsc-treaty-amended-by-amsterdam-1999",
    type: "TreatyAmended",
    organization: "ecsc",
    on: "1999-05-01",
    data: { treaty: "ecsc-treaty", by: "the Treaty of Amsterdam" },
    sources: [
      { source: "wisdomsupreme-amsterdam", place: "third paragraph" },
      { source: "europa-amsterdam", place: "both paragraphs" },
    ],
  },
  {
    id: "ecsc-treaty-expired-2002",
    type: "TreatyExpired",
    organization: "ecsc",
    on: "2002-07-23",
    data: { treaty: "ecsc-treaty" },
    sources: [
      { source: "ep-treaty-of-paris", place: "list at the end" },
      { source: "cvce-ecsc-expiry", place: "first paragraph" },
      {
        source: "european-sources-2002-07-24",
        place: "summary",
        years: { since: "ecsc-treaty-in-force-1952", count: 50 },
      },
      { source: "worldlaw-founding-treaties", place: "first founding treaty" },
      {
        source: "wikipedia-ecsc-treaty-nl",
        place: "first paragraph",
        years: { since: "ecsc-treaty-in-force-1952", count: 50 },
      },
    ],
  },
  {
    // The industries came under the treaty of the European Community at the expiry; its assets went over the day after.
    id: "ecsc-succeeded-2002",
    type: "Succeeded",
    organization: "ecsc",
    on: "2002-07-23",
    data: { by: "eec" },
    sources: [
      { source: "europa-ecsc-budget", place: "first two paragraphs" },
      { source: "cvce-ecsc-expiry", place: "second paragraph", on: "2002-07-24" },
    ],
  },
  {
    id: "ecsc-ended-2002",
    type: "Dissolved",
    organization: "ecsc",
    on: "2002-07-23",
    data: { how: "expired" },
    sources: [
      { source: "cvce-ecsc-expiry", place: "first paragraph" },
      { source: "european-sources-2002-07-24", place: "summary" },
    ],
  },
];
