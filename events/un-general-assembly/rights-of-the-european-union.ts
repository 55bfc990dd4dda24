import type { Fact } from "./names.js";

/** What the Assembly made of the European Union's wish to speak for itself: put off in 2010, granted in 2011. */
export const rightsOfTheEuropeanUnion: readonly Fact[] = [
  {
    id: "vote-on-the-european-union-put-off-2010",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "2010-09-14",
    data: {
      decisions: [
        {
          did: "considered",
          document:
            "a draft on the participation of the European Union: put off, by 76 votes to 71 with 26 abstentions, on a motion of the Caribbean Community",
        },
      ],
    },
    sources: [
      { source: "reuters-2010-09-14", place: "paragraphs 1 and 4", weekday: "Tuesday" },
      { source: "politico-2010-09-14", place: "paragraphs 2 and 7" },
      { source: "suriname-2010-09-14", place: "the request for more time" },
    ],
  },
  {
    id: "resolution-on-the-european-union-2011",
    type: "MeetingHeld",
    organization: "un-general-assembly",
    on: "2011-05-03",
    data: {
      place: "New York",
      decisions: [
        {
          did: "adopted",
          document:
            "resolution 65/276: the European Union may speak, reply and propose, and neither votes nor stands for election",
        },
      ],
    },
    sources: [
      { source: "un-press-2011-05-03", place: "paragraphs 1 to 3: 180 to none, with 2 abstentions" },
      { source: "peoples-daily-2011-05-04", place: "paragraphs 1 and 3", weekday: "Tuesday" },
      { source: "commons-library-sn05975", on: "2011-05", place: "paragraph 4" },
      { source: "euroalert-2011", on: "2011-05-04", place: "paragraph 1" },
    ],
  },
];
