import type { Fact } from "./names.js";

/** The High Authority of the Coal and Steel Community. */
export const highAuthority: readonly Fact[] = [
  {
    id: "high-authority-founded-1952",
    type: "Founded",
    organization: "high-authority",
    on: "1952-08-10",
    data: { name: "High Authority", parent: "ecsc" },
    sources: [
      { source: "cvce-high-authority", place: "first entry: it begins its work" },
      { source: "wikipedia-high-authority", place: "first paragraph", on: "1951" },
      { source: "seidel-2009", place: "abstract: its inception" },
      { source: "time-1952-08-18", place: "first two paragraphs: it takes charge, last week", on: "[..1952-08-18]" },
    ],
  },
  {
    id: "high-authority-succeeded-1967",
    type: "Succeeded",
    organization: "high-authority",
    on: "1967-07-01",
    data: { by: "european-commission" },
    sources: [
      { source: "memim-merger-treaty", place: "second paragraph" },
      { source: "wikipedia-high-authority", place: "history", on: "1967" },
      {
        source: "press-release-1967-09-20",
        place: "third and fourth paragraph: the three executives that it has succeeded",
        on: "[..1967-09-20]",
      },
      { source: "van-meerhaeghe-1998", place: "first paragraph" },
    ],
  },
  {
    id: "high-authority-ended-1967",
    type: "Dissolved",
    organization: "high-authority",
    on: "1967-07-01",
    data: { how: "merged" },
    sources: [
      { source: "memim-merger-treaty", place: "second paragraph" },
      { source: "wikipedia-high-authority", place: "history", on: "1967" },
      { source: "press-release-1967-09-20", place: "third and fourth paragraph: replaced", on: "[..1967-09-20]" },
      {
        source: "eec-bulletin-1967-8",
        place: "section I: the old executives, on the fifth day after the treaty entered into force",
        on: "[..1967-07-06]",
      },
      { source: "van-meerhaeghe-1998", place: "first paragraph" },
    ],
  },
];

/** The Commission of the Economic Community. */
export const eecCommission: readonly Fact[] = [
  {
    id: "eec-commission-founded-1958",
    type: "Founded",
    organization: "eec-commission",
    on: "1958-01-16",
    data: { name: "Commission of the European Economic Community", parent: "eec" },
    sources: [
      { source: "cvce-high-authority", place: "entry on the constituent meeting" },
      { source: "time-1958-01", place: "third paragraph: its president is chosen", on: "1958-01" },
      {
        source: "note-to-the-press-1958-01-25",
        place: "first paragraph: it is present at the meeting of the Councils",
        on: "[..1958-01-25]",
      },
    ],
  },
  {
    id: "eec-commission-succeeded-1967",
    type: "Succeeded",
    organization: "eec-commission",
    on: "1967-07-01",
    data: { by: "european-commission" },
    sources: [
      { source: "memim-merger-treaty", place: "second paragraph" },
      {
        source: "press-release-1967-09-20",
        place: "third and fourth paragraph: the three executives that it has succeeded",
        on: "[..1967-09-20]",
      },
      { source: "van-meerhaeghe-1998", place: "first paragraph" },
    ],
  },
  {
    id: "eec-commission-ended-1967",
    type: "Dissolved",
    organization: "eec-commission",
    on: "1967-07-01",
    data: { how: "merged" },
    sources: [
      { source: "memim-merger-treaty", place: "second paragraph" },
      { source: "press-release-1967-09-20", place: "third and fourth paragraph: replaced", on: "[..1967-09-20]" },
      {
        source: "eec-bulletin-1967-8",
        place: "section I: the old executives, on the fifth day after the treaty entered into force",
        on: "[..1967-07-06]",
      },
      { source: "van-meerhaeghe-1998", place: "first paragraph" },
    ],
  },
];

/** The Commission of the Atomic Energy Community. */
export const euratomCommission: readonly Fact[] = [
  {
    // Its own report has its first meeting eight months before September 1958; the other source has it before the merger.
    id: "euratom-commission-founded",
    type: "Founded",
    organization: "euratom-commission",
    on: "1958-01",
    data: { name: "Commission of the European Atomic Energy Community", parent: "euratom" },
    sources: [
      {
        source: "memim-merger-treaty",
        place: "second paragraph: each Community had its own",
        on: "[1957-03-25..1967-06-30]",
      },
      { source: "euratom-report-1958", place: "paragraph 1: eight months after its first meeting" },
      {
        source: "note-to-the-press-1958-01-25",
        place: "first paragraph: it is present at the meeting of the Councils",
        on: "[..1958-01-25]",
      },
    ],
  },
  {
    id: "euratom-commission-succeeded-1967",
    type: "Succeeded",
    organization: "euratom-commission",
    on: "1967-07-01",
    data: { by: "european-commission" },
    sources: [
      { source: "memim-merger-treaty", place: "second paragraph" },
      {
        source: "press-release-1967-09-20",
        place: "third and fourth paragraph: the three executives that it has succeeded",
        on: "[..1967-09-20]",
      },
      { source: "van-meerhaeghe-1998", place: "first paragraph" },
    ],
  },
  {
    id: "euratom-commission-ended-1967",
    type: "Dissolved",
    organization: "euratom-commission",
    on: "1967-07-01",
    data: { how: "merged" },
    sources: [
      { source: "memim-merger-treaty", place: "second paragraph" },
      { source: "press-release-1967-09-20", place: "third and fourth paragraph: replaced", on: "[..1967-09-20]" },
      {
        source: "eec-bulletin-1967-8",
        place: "section I: the old executives, on the fifth day after the treaty entered into force",
        on: "[..1967-07-06]",
      },
      { source: "van-meerhaeghe-1998", place: "first paragraph" },
    ],
  },
];

/** The single Commission. */
export const commission: readonly Fact[] = [
  {
    // A body of three Communities; an organisation can have one parent, so it has none here.
    id: "commission-founded-1967",
    type: "Founded",
    organization: "european-commission",
    on: "1967-07-01",
    data: { name: "Commission of the European Communities" },
    sources: [
      { source: "memim-merger-treaty", place: "first two paragraphs" },
      { source: "uk-treaties-merger", place: "title and details" },
      { source: "wikipedia-high-authority", place: "history", on: "1967" },
      {
        source: "eec-bulletin-1967-8",
        place: "section I: it takes up its duties on the fifth day after the treaty entered into force",
        on: "[..1967-07-06]",
      },
      { source: "van-meerhaeghe-1998", place: "first paragraph" },
    ],
  },
  {
    id: "commission-met-1967-07-06",
    type: "MeetingHeld",
    organization: "european-commission",
    on: "1967-07-06",
    data: { ordinal: 1 },
    sources: [
      { source: "eec-bulletin-1967-8", place: "section I" },
      { source: "rey-1967-09-20", place: "first sentence: it started its work" },
    ],
  },
];

/** The single Council. */
export const councilOfTheCommunities: readonly Fact[] = [
  {
    // Of three Communities too, and so without a parent.
    id: "council-founded-1967",
    type: "Founded",
    organization: "council-of-the-communities",
    on: "1967-07-01",
    data: { name: "Council of the European Communities" },
    sources: [
      { source: "worldlaw-founding-treaties", place: "amending treaties: one Council for the three" },
      { source: "uk-treaties-merger", place: "title and details" },
    ],
  },
];

/** The European Council, as far as this chronicle needs it. */
export const europeanCouncil: readonly Fact[] = [
  {
    id: "european-council-dublin-1990-04-28",
    type: "MeetingHeld",
    organization: "european-council",
    on: "1990-04-28",
    data: {
      kind: "extraordinary",
      place: "Dublin, Ireland",
      statements: [
        {
          by: "european-council",
          points: [
            "the Community welcomes the unification of Germany and the coming integration of the territory of the German Democratic Republic into the Community",
            "the Democratic Republic is to come in by stages, without a change of the treaties",
          ],
        },
      ],
    },
    sources: [
      { source: "dublin-conclusions-1990-04-28", place: "point 2" },
      { source: "bpb-1990-04-28", place: "second to fourth sentence" },
    ],
  },
  {
    // No meeting is named: the Council decided by a text of its own.
    id: "european-council-on-saint-barthelemy-2010",
    type: "PositionStated",
    organization: "european-council",
    on: "2010-10-29",
    data: { by: "european-council", points: ["the status of Saint-Barthélemy with regard to the Union is amended"] },
    sources: [{ source: "decision-2010-718", place: "title" }],
  },
  {
    id: "european-council-on-mayotte-2012",
    type: "PositionStated",
    organization: "european-council",
    on: "2012-07-11",
    data: { by: "european-council", points: ["the status of Mayotte with regard to the Union is amended"] },
    sources: [{ source: "decision-2012-419", place: "title" }],
  },
  {
    id: "european-council-2019-03-21",
    type: "MeetingHeld",
    organization: "european-council",
    on: "2019-03-21",
    data: {
      decisions: [
        {
          did: "decided on",
          document: "an extension of the period of the United Kingdom's notice",
          until: "2019-05-22",
        },
      ],
    },
    sources: [
      { source: "agriland-2019-03-21", place: "third paragraph" },
      { source: "hoc-library-7960", place: "paragraph on the first extension" },
    ],
  },
  {
    id: "european-council-2019-04-10",
    type: "MeetingHeld",
    organization: "european-council",
    on: "2019-04-10",
    data: {
      kind: "extraordinary",
      decisions: [
        {
          did: "decided on",
          document: "a further extension of the period of the United Kingdom's notice",
          until: "2019-10-31",
        },
      ],
    },
    sources: [
      { source: "european-sources-2019-04-10", place: "first two paragraphs" },
      { source: "hoc-library-7960", place: "paragraph on the second extension" },
    ],
  },
];
