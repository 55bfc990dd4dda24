import type { Fact } from "./names.js";

/** The end of the Organization of African Unity. */
export const endOfTheOau: readonly Fact[] = [
  {
    id: "oau-succeeded-2002",
    type: "Succeeded",
    organization: "oau",
    on: "2002-07-09",
    data: { by: "african-union" },
    sources: [
      { source: "statesman-african-union", place: "on the Durban summit" },
      { source: "wikipedia-african-union-2025", place: "introduction" },
      { source: "membership-report-2025", place: "introduction" },
      { source: "islamweb-durban", place: "paragraph 4: replaces the OAU" },
      {
        source: "larousse",
        place: "paragraph 5: at the summit of 8 to 10 July the OAU becomes the Union",
        on: "[2002-07-08..2002-07-10]",
      },
      { source: "tellerreport-2021-10-28", place: "opening sentence: replaced it", on: "2002-05-26" },
    ],
  },
  {
    id: "oau-dissolved-2002",
    type: "Dissolved",
    organization: "oau",
    on: "2002-07-09",
    data: { how: "dissolved", reason: "the African Union took its place" },
    sources: [
      { source: "wikipedia-african-union-2025", place: "introduction: disbanded" },
      { source: "secretary-general-2018", place: "last row: its last Secretary-General left later", on: "2002-07-19" },
      { source: "islamweb-durban", place: "paragraph 4: buried on Monday", on: "2002-07-08", weekday: "Monday" },
      {
        source: "all-africa-2002-07-10",
        place: "paragraph 3: ceased to exist on Monday",
        weekday: "Monday",
        on: "2002-07-08",
      },
    ],
  },
];
