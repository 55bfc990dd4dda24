import type { Fact } from "./names.js";

/** The Interstate Commission for Military and Economic Cooperation: its meetings as far as they are known, its chairmen; until 2012. */
export const icmec: readonly Fact[] = [
  {
    id: "icmec-founded",
    type: "Founded",
    organization: "icmec",
    on: "2005-06-23",
    data: { name: "Interstate Commission for Military and Economic Cooperation", acronym: "ICMEC", parent: "csto" },
    sources: [
      { source: "icmec-19th-announced", place: "on the Commission: by decision of the Council" },
      { source: "arminfo-2019-09-12", place: "last paragraph: by decision of the Council" },
      { source: "icmec-2023-04-24", place: "last paragraph" },
      { source: "inforos-2005", place: "paragraph 5: a document on the Commission", on: "2005" },
      { source: "ria-2005-06-23", place: "that morning, on what is to be decided: a committee" },
      {
        source: "asia-plus-2012-11-02",
        place: "paragraph 1, of a group formed in 1992 by paragraph 7",
        on: "[1992..2012-11-01]",
      },
    ],
  },
  {
    // A decision of a day on which nobody tells of a meeting.
    id: "icmec-working-group-2006",
    type: "PositionStated",
    organization: "icmec",
    on: "2006-08-10",
    data: { by: "icmec", points: ["the chairman's Working Group on military and economic cooperation has a statute"] },
    sources: [{ source: "icmec-working-group-statute", place: "heading: by a decision of that day" }],
  },
  {
    id: "icmec-astana-2007-planned",
    type: "MeetingPlanned",
    organization: "icmec",
    on: "2007-03-13",
    data: { place: "Astana", days: 2 },
    sources: [{ source: "novosti-armenia-2007-03-08", place: "the announcement" }],
  },
  {
    // Which in the count it was, nothing here says.
    id: "icmec-astana-2007",
    type: "MeetingHeld",
    organization: "icmec",
    on: "2007-03-13",
    data: {
      place: "Astana",
      days: 2,
      planned: "icmec-astana-2007-planned",
      present: [{ party: "mahmadsharif-haqdodov", posts: ["Deputy Minister of Energy and Industries of Tajikistan"] }],
      agenda: [
        "drafts of agreements on using, repairing and modernising military products",
        "drafts of agreements on keeping the specialisation of enterprises",
        "the supply of enterprises with technical and legal documents",
        "advertising and exhibiting together",
      ],
    },
    sources: [{ source: "asia-plus-2007-03-14", place: "paragraphs 1 to 4: opened on 13 March, for two days" }],
  },
  {
    id: "icmec-7th-meeting-planned",
    type: "MeetingPlanned",
    organization: "icmec",
    on: "2009-10-16",
    data: { ordinal: 7, place: "Dushanbe" },
    sources: [{ source: "belapan-2009-10-12", place: "paragraph 1: Ivan Materov is to preside" }],
  },
  {
    id: "icmec-9th-meeting",
    type: "MeetingHeld",
    organization: "icmec",
    on: "2011-10-06",
    data: {
      ordinal: 9,
      place: "Bishkek",
      present: [
        { party: "valery-semerikov", posts: ["Deputy Secretary-General of the CSTO"] },
        { party: "alexander-nozdrachev", posts: ["Chairman of the ICMEC Business Council"] },
      ],
      decisions: [
        {
          did: "adopted",
          document: "the regulations on the Coordination Council for advertising and exhibitions, in an annex",
        },
      ],
    },
    sources: [
      { source: "knews-2011-10-06", place: "paragraphs 1 and 2" },
      { source: "tass-2011-10-06", place: "paragraphs 1 and 2" },
      { source: "regnum-2011-10", place: "paragraph 1: told beforehand" },
      { source: "icmec-advertising-council-regulations", place: "heading: a decision of that day" },
    ],
  },
  {
    id: "karavayev-chair-2011",
    type: "TookOffice",
    organization: "icmec",
    on: "2011-10-06",
    data: { office: "chairman", holder: "igor-karavayev", until: "2014-10" }, // for three years
    sources: [{ source: "knews-2011-10-06", place: "paragraphs 1 and 3" }],
  },
  {
    id: "icmec-10th-meeting",
    type: "MeetingHeld",
    organization: "icmec",
    on: "2012-11-01",
    data: {
      ordinal: 10,
      place: "Astana, Kazakhstan",
      chair: {
        party: "igor-karavayev",
        posts: ["State Secretary", "Deputy Minister of Trade and Industry of Russia"],
      },
      agenda: [
        "the part that standardisation plays in keeping the military industry of the CSTO area competitive",
        "making the ICMEC Business Council more active",
      ],
      decisions: [
        {
          did: "endorsed",
          document:
            "a draft list of enterprises and organisations that should keep their specialisation for military and economic cooperation",
          hedge: "reportedly",
        },
        {
          did: "considered and endorsed",
          document: "the programme of military and economic cooperation between the member states of the CSTO",
          until: "2015",
        },
      ],
      statements: [
        {
          by: "nikolai-bordyuzha",
          as: "Secretary-General of the CSTO",
          points: [
            "military-economic and military-technical cooperation are among the main directions of what the CSTO does",
          ],
        },
      ],
    },
    sources: [
      { source: "asia-plus-2012-11-02", place: "paragraphs 1 and 3 to 6; the year from the dateline" },
      {
        source: "regnum-2012-11-01",
        place: "the 10th, a jubilee; it has a commission for military-technical cooperation",
      },
      { source: "vestnik-kavkaza-2012-11", place: "paragraph 1", on: "[..2012-11]" },
    ],
  },
];
