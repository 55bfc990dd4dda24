import type { Fact } from "./names.js";

/** The agreement of the Organization of African Unity with the United Nations, and its way to the African Union, by sessions. */
export const sessionsOfTheOau: readonly Fact[] = [
  {
    id: "oau-agreement-with-the-un-1965",
    type: "TreatySigned",
    organization: "oau",
    on: "1965-11-15",
    data: {
      treaty: "agreement-with-the-un",
      name: "the agreement on cooperation between the United Nations and the OAU",
    },
    sources: [{ source: "un-resolution-51-151", place: "preamble, paragraph 3" }],
  },
  {
    id: "oau-agreement-with-the-un-updated-1990",
    type: "TreatyAmended",
    organization: "oau",
    on: "1990-10-09",
    data: { treaty: "agreement-with-the-un", by: "an update that the two Secretaries-General signed" },
    sources: [{ source: "un-resolution-51-151", place: "preamble, paragraph 3" }],
  },
  {
    id: "oau-summit-of-sirte-1999",
    type: "MeetingHeld",
    organization: "oau",
    on: "1999-09-09",
    data: {
      kind: "extraordinary",
      place: "Sirte, Libya",
      decisions: [{ did: "decided on", document: "establishing an African Union" }],
    },
    sources: [{ source: "statesman-african-union", place: "sentence 1: the fourth extraordinary session" }],
  },
  {
    id: "oau-summit-of-lome-2000",
    type: "MeetingHeld",
    organization: "oau",
    on: "2000-07-10",
    data: {
      ordinal: 36,
      kind: "regular",
      place: "Lomé, Togo",
      days: 3,
      decisions: [{ did: "adopted", document: "the Constitutive Act of the African Union" }],
    },
    sources: [
      { source: "un-resolution-56-48", place: "preamble, paragraph 5: the session of 10 to 12 July" },
      { source: "statesman-african-union", place: "sentence 2: the day of the adoption", on: "[..2000-07-11]" },
    ],
  },
  {
    id: "oau-summit-of-lusaka-2001",
    type: "MeetingHeld",
    organization: "oau",
    on: "2001-07-09",
    data: {
      ordinal: 37,
      kind: "regular",
      place: "Lusaka, Zambia",
      days: 3,
      decisions: [{ did: "decided on", document: "the passage from the OAU to the African Union" }],
    },
    sources: [
      { source: "un-resolution-56-48", place: "preamble, paragraph 2: the session of 9 to 11 July" },
      { source: "statesman-african-union", place: "sentence 3", on: "2001-07" },
    ],
  },
];
