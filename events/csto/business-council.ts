import type { Fact } from "./names.js";

/** The Commission's Business Council. */
export const icmecBusinessCouncil: readonly Fact[] = [
  {
    id: "icmec-business-council-founded",
    type: "Founded",
    organization: "icmec-business-council",
    on: "[..2011-10-06]",
    data: { name: "ICMEC Business Council", parent: "icmec" },
    sources: [
      { source: "tass-2011-10-06", place: "paragraph 2" },
      { source: "regnum-2011-10", place: "paragraph 1: told beforehand" },
      {
        source: "asia-plus-2012-11-02",
        place: "paragraph 3, within a group formed in 1992 by paragraph 7",
        on: "[1992..2012-11-01]",
      },
      {
        source: "business-council-regulations",
        place: "by a decision of the Commission",
        on: "[2005-06-23..2011-10-06]",
      },
    ],
  },
  {
    id: "nozdrachev-heads-the-business-council",
    type: "TookOffice",
    organization: "icmec-business-council",
    on: "[..2011-10-06]",
    data: { office: "chairman", holder: "alexander-nozdrachev" },
    sources: [
      { source: "regnum-2011-10", place: "paragraph 1: in office" },
      { source: "ria-2011-10-06", place: "paragraph 3: in office" },
    ],
  },
];
