import type { Fact } from "./names.js";

// The article says that these bodies exist, not since when: each was founded on some day up to the one it is seen on.

/** The Interstate Commission for Military and Economic Cooperation, a body of the CSTO, and its 10th meeting. */
export const icmec: readonly Fact[] = [
  {
    id: "icmec-founded",
    type: "Founded",
    organization: "icmec",
    on: "[..2012-11-01]",
    data: { name: "Interstate Commission for Military and Economic Cooperation", acronym: "ICMEC", parent: "csto" },
    sources: [{ source: "asia-plus-2012-11-02", place: "paragraph 1" }],
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
    sources: [{ source: "asia-plus-2012-11-02", place: "paragraphs 1 and 3 to 6; the year from the dateline" }],
  },
];

/** The Commission's Business Council. */
export const icmecBusinessCouncil: readonly Fact[] = [
  {
    id: "icmec-business-council-founded",
    type: "Founded",
    organization: "icmec-business-council",
    on: "[..2012-11-01]",
    data: { name: "ICMEC Business Council", parent: "icmec" },
    sources: [{ source: "asia-plus-2012-11-02", place: "paragraph 3" }],
  },
];

/** The CSTO's Secretariat. */
export const secretariat: readonly Fact[] = [
  {
    id: "csto-secretariat-founded",
    type: "Founded",
    organization: "csto-secretariat",
    on: "[..2012-11-02]",
    data: { name: "CSTO Secretariat", parent: "csto" },
    sources: [{ source: "asia-plus-2012-11-02", place: "paragraph 2" }],
  },
];
