import type { Fact } from "./names.js";

/** The European Coal and Steel Community from its first new members to its end, after fifty years. */
export const coalAndSteelLater: readonly Fact[] = [
  {
    id: "council-decided-on-the-four-in-ecsc-1972",
    type: "PositionStated",
    organization: "ecsc",
    on: "1972-01-22",
    data: {
      by: "ecsc",
      points: [
        "Denmark, Ireland, Norway and the United Kingdom may accede to the treaty, and their accession takes effect on 1 January 1973 if their instruments are deposited",
        "if not all of them deposit in time, it takes effect for the others",
      ],
    },
    sources: [{ source: "decision-on-the-four-1972", place: "title, Articles 1 and 2" }],
  },
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
      {
        source: "council-decision-1973-01-01",
        place: "title and recitals: of the four only Norway did not become a member",
      },
      {
        source: "baltic-times-2002-12-12",
        place: "January 1973: the Community, which is there the three in one",
        on: "1973-01",
      },
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
      {
        source: "council-decision-1973-01-01",
        place: "title and recitals: of the four only Norway did not become a member",
      },
      {
        source: "baltic-times-2002-12-12",
        place: "January 1973: the Community, which is there the three in one",
        on: "1973-01",
      },
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
      {
        source: "council-decision-1973-01-01",
        place: "title and recitals: of the four only Norway did not become a member",
      },
      {
        source: "baltic-times-2002-12-12",
        place: "January 1973: the Community, which is there the three in one",
        on: "1973-01",
      },
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
      {
        source: "baltic-times-2002-12-12",
        place: "January 1981: the Community, which is there the three in one",
        on: "1981-01",
      },
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
      {
        source: "baltic-times-2002-12-12",
        place: "January 1986: the Community, which is there the three in one",
        on: "1986-01",
      },
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
      {
        source: "baltic-times-2002-12-12",
        place: "January 1986: the Community, which is there the three in one",
        on: "1986-01",
      },
    ],
  },
  {
    id: "ecsc-treaty-amended-by-single-act-1987",
    type: "TreatyAmended",
    organization: "ecsc",
    on: "1987-07-01",
    data: { treaty: "ecsc-treaty", by: "the Single European Act" },
    sources: [
      { source: "cvce-single-european-act", place: "last sentence" },
      { source: "universal-lexikon-single-act", place: "first sentence" },
    ],
  },
  {
    id: "ecsc-treaty-amended-by-maastricht-1993",
    type: "TreatyAmended",
    organization: "ecsc",
    on: "1993-11-01",
    data: { treaty: "ecsc-treaty", by: "the Treaty on European Union" },
    sources: [
      { source: "maastricht-text", place: "contents, title III", on: "[1992-02-07..]" },
      { source: "dutch-treaties-teu", place: "column of entry into force" },
    ],
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
      { source: "austrian-gazette-1999-83", place: "full title, and text on the ratification" },
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
      { source: "decision-2003-76", place: "recital 1" },
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
      {
        source: "decision-2003-76",
        place: "recitals 1 and 2: its assets go to the Community at the expiry",
        on: "2002",
      },
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
