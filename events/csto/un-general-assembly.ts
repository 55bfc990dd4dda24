import type { Fact } from "./names.js";

/** The United Nations General Assembly, as far as the article speaks of it. */
export const unGeneralAssembly: readonly Fact[] = [
  {
    id: "csto-observes-un-general-assembly",
    type: "Joined",
    organization: "un-general-assembly",
    on: "[..2012-11-02]",
    data: { party: "csto", as: "observer" },
    sources: [{ source: "asia-plus-2012-11-02", place: "paragraph 9: “currently”, on the day of printing" }],
  },
];
