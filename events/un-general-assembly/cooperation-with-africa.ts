import type { Fact } from "./names.js";

/**
 * What the Assembly has resolved on cooperation with the OAU and the African Union, as far as a day or a year was seen.
 * There were more: an agenda of 2008 names such resolutions without their days for nearly every session since 1965.
 */
export const cooperationWithAfrica: readonly Fact[] = [
  {
    id: "cooperation-with-the-oau-1988-10",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "1988-10-25",
    data: {
      decisions: [{ did: "adopted", document: "resolution 43/12: cooperation with the Organization of African Unity" }],
    },
    sources: [
      { source: "resolution-49-64", place: "preamble, paragraph 3" },
      { source: "resolution-51-151", place: "preamble, paragraph 4" },
    ],
  },
  {
    id: "cooperation-with-the-oau-1988-11",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "1988-11-18",
    data: {
      decisions: [{ did: "adopted", document: "resolution 43/27: cooperation with the Organization of African Unity" }],
    },
    sources: [
      { source: "resolution-49-64", place: "preamble, paragraph 3" },
      { source: "resolution-51-151", place: "preamble, paragraph 4" },
    ],
  },
  {
    id: "cooperation-with-the-oau-1989",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "1989-11-01",
    data: {
      decisions: [{ did: "adopted", document: "resolution 44/17: cooperation with the Organization of African Unity" }],
    },
    sources: [
      { source: "resolution-49-64", place: "preamble, paragraph 3" },
      { source: "resolution-51-151", place: "preamble, paragraph 4" },
    ],
  },
  {
    id: "cooperation-with-the-oau-1990",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "1990-11-07",
    data: {
      decisions: [{ did: "adopted", document: "resolution 45/13: cooperation with the Organization of African Unity" }],
    },
    sources: [
      { source: "resolution-49-64", place: "preamble, paragraph 3" },
      { source: "resolution-51-151", place: "preamble, paragraph 4" },
    ],
  },
  {
    id: "cooperation-with-the-oau-1991",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "1991-11-26",
    data: {
      decisions: [
        {
          did: "adopted",
          document:
            "resolution 46/20: cooperation with the Organization of African Unity, and help for an African Economic Community",
        },
      ],
    },
    sources: [
      { source: "resolution-49-64", place: "preamble, paragraphs 3 and 4" },
      { source: "resolution-51-151", place: "preamble, paragraphs 4 and 5" },
    ],
  },
  {
    id: "cooperation-with-the-oau-1992",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "1992-12-18",
    data: {
      decisions: [
        {
          did: "adopted",
          document:
            "resolution 47/148: cooperation with the Organization of African Unity, and help for an African Economic Community",
        },
      ],
    },
    sources: [
      { source: "resolution-49-64", place: "preamble, paragraphs 3 and 4" },
      { source: "resolution-51-151", place: "preamble, paragraphs 4 and 5" },
    ],
  },
  {
    id: "cooperation-with-the-oau-1993",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "1993-11-29",
    data: {
      decisions: [
        {
          did: "adopted",
          document:
            "resolution 48/25: cooperation with the Organization of African Unity, and help for an African Economic Community",
        },
      ],
    },
    sources: [
      { source: "resolution-49-64", place: "preamble, paragraphs 3 and 4" },
      { source: "resolution-51-151", place: "preamble, paragraphs 4 and 5" },
    ],
  },
  {
    id: "cooperation-with-the-oau-1994",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "1994-12-15",
    data: {
      decisions: [{ did: "adopted", document: "resolution 49/64: cooperation with the Organization of African Unity" }],
    },
    sources: [
      { source: "resolution-51-151", place: "preamble, paragraph 4" },
      { source: "resolution-49-64", on: "1994", place: "heading" },
    ],
  },
  {
    id: "cooperation-with-the-oau-1995",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "1995-12-21",
    data: {
      decisions: [
        { did: "adopted", document: "resolution 50/158: cooperation with the Organization of African Unity" },
      ],
    },
    sources: [{ source: "resolution-51-151", place: "preamble, paragraph 4" }],
  },
  {
    id: "cooperation-with-the-oau-1996",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "1996",
    data: {
      decisions: [
        { did: "adopted", document: "resolution 51/151: cooperation with the Organization of African Unity" },
      ],
    },
    sources: [
      { source: "resolution-51-151-in-the-supplement", place: "heading" },
      { source: "resolution-51-151", place: "heading: the day of distribution", on: "[..1997-02-10]" },
    ],
  },
  {
    id: "cooperation-with-the-oau-1999",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "1999-12-08",
    data: {
      decisions: [{ did: "adopted", document: "resolution 54/94: cooperation with the Organization of African Unity" }],
    },
    sources: [{ source: "resolution-56-48", place: "preamble, paragraph 4" }],
  },
  {
    id: "cooperation-with-the-oau-2000",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "2000-12-21",
    data: {
      decisions: [
        { did: "adopted", document: "resolution 55/218: cooperation with the Organization of African Unity" },
      ],
    },
    sources: [
      { source: "resolution-56-48", place: "preamble, paragraph 4" },
      { source: "resolution-61-296", place: "preamble, paragraph 2" },
      { source: "resolution-63-310", place: "preamble, paragraph 2" },
    ],
  },
  {
    id: "cooperation-with-the-oau-2001",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "2001-12-07",
    data: {
      decisions: [
        {
          did: "adopted",
          document:
            "resolution 56/48: cooperation with the Organization of African Unity, which is becoming the African Union",
        },
      ],
    },
    sources: [
      { source: "resolution-61-296", place: "preamble, paragraph 2" },
      { source: "resolution-63-310", place: "preamble, paragraph 2" },
      { source: "resolution-56-48", on: "[..2002-01-23]", place: "heading: the day of its distribution" },
    ],
  },
  {
    id: "cooperation-with-the-african-union-2002",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "2002-11-21",
    data: { decisions: [{ did: "adopted", document: "resolution 57/48: cooperation with the African Union" }] },
    sources: [
      { source: "resolution-61-296", place: "preamble, paragraph 2" },
      { source: "resolution-63-310", place: "preamble, paragraph 2" },
    ],
  },
  {
    id: "cooperation-with-the-african-union-2004",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "2004-12-20",
    data: { decisions: [{ did: "adopted", document: "resolution 59/213: cooperation with the African Union" }] },
    sources: [
      { source: "resolution-61-296", place: "preamble, paragraph 2" },
      { source: "resolution-63-310", place: "preamble, paragraph 2" },
    ],
  },
  {
    id: "cooperation-with-the-african-union-2007",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "2007-09-17",
    data: {
      decisions: [
        {
          did: "adopted",
          document: "resolution 61/296: cooperation with the African Union in peace, security and development",
        },
      ],
    },
    sources: [
      { source: "resolution-63-310", place: "preamble, paragraph 2" },
      { source: "un-agenda-african-union-2008", on: "[..2008]", place: "paragraph 4" },
      { source: "resolution-61-296", on: "[..2007-10-05]", place: "heading: the day of its distribution" },
    ],
  },
  {
    id: "cooperation-with-the-african-union-2009",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "2009-09-14",
    data: { decisions: [{ did: "adopted", document: "resolution 63/310: cooperation with the African Union" }] },
    sources: [{ source: "resolution-63-310", place: "heading" }],
  },
  {
    id: "cooperation-with-the-african-union-2013",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "2013",
    data: { decisions: [{ did: "adopted", document: "resolution 67/302: cooperation with the African Union" }] },
    sources: [{ source: "eu-on-the-african-union-2025", place: "paragraph 3: the last one for twelve years" }],
  },
  {
    id: "cooperation-with-the-african-union-2025",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "2025-09-05",
    data: {
      decisions: [
        { did: "adopted", document: "a resolution of the seventy-ninth session: cooperation with the African Union" },
      ],
    },
    sources: [
      { source: "eu-on-the-african-union-2025", place: "paragraphs 1 and 2" },
      { source: "menafn-2025-09-13", on: "[..2025-09-13]", place: "paragraphs 1 and 2" },
    ],
  },
];
