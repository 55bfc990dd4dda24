import type { Fact } from "./names.js";

/** The United Nations General Assembly, as far as it has to do with the CSTO. */
export const unGeneralAssembly: readonly Fact[] = [
  {
    id: "csto-observes-un-general-assembly",
    type: "Joined",
    organization: "un-general-assembly",
    on: "2004-12-02",
    data: { party: "csto", as: "observer" },
    sources: [
      { source: "csto-and-the-un", place: "paragraph 3: by resolution 59/50 of the General Assembly" },
      { source: "mfa-belarus", place: "paragraph 3" },
      { source: "csto-basic-facts", place: "paragraph 6" },
      { source: "tass-2011-10-06", place: "paragraph 6" },
      { source: "panarmenian-2010-03-18", place: "paragraph 4", on: "2004" },
      {
        source: "asia-plus-2012-11-02",
        place: "paragraph 9: “currently”, on the day of printing; formed in 1992, by paragraph 7",
        on: "[1992..2012-11-02]",
      },
    ],
  },
];
