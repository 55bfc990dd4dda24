import type { Fact } from "./names.js";

// A summit is a meeting of the Council of heads of state and government, on several days as a rule: its date has the first
// and the last. Wikipedia numbers only the "traditional" ones, and NATO none in these pages, so they have no ordinals here.

/** The summits up to 1997. */
export const summitsTo1997: readonly Fact[] = [
  {
    id: "paris-summit-1957",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "1957-12-16/1957-12-19",
    data: { place: "Paris" },
    sources: [
      { source: "nato-summits-press-info", place: "entry of 1957" },
      { source: "wikipedia-summits-2010", place: "table" },
      { source: "infogalactic-summits", place: "table" },
    ],
  },
  {
    id: "brussels-summit-1974",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "1974-06-26",
    data: { place: "Brussels" },
    sources: [
      { source: "nato-summits-press-info", place: "entry of 1974" },
      { source: "wikipedia-summits-2010", place: "table" },
      { source: "infogalactic-summits", place: "table" },
    ],
  },
  {
    id: "brussels-summit-1975",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "1975-05-29/1975-05-30",
    data: { place: "Brussels" },
    sources: [
      { source: "nato-summits-press-info", place: "entry of 1975" },
      { source: "wikipedia-summits-2010", place: "table" },
      { source: "infogalactic-summits", place: "table" },
    ],
  },
  {
    id: "london-summit-1977",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "1977-05-10/1977-05-11",
    data: { place: "London" },
    sources: [
      { source: "nato-summits-press-info", place: "entry of 1977" },
      { source: "wikipedia-summits-2010", place: "table" },
      { source: "infogalactic-summits", place: "table" },
      { source: "wikipedia-london-summit-2016", place: "paragraph 1" },
    ],
  },
  {
    id: "washington-summit-1978",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "1978-05-30/1978-05-31",
    data: { place: "Washington" },
    sources: [
      { source: "nato-summits-press-info", place: "entry of 1978" },
      { source: "wikipedia-summits-2010", place: "table" },
      { source: "infogalactic-summits", place: "table" },
      { source: "wikipedia-washington-summit-2024", place: "paragraph 1" },
    ],
  },
  {
    id: "bonn-summit-1982",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "1982-06-10",
    data: { place: "Bonn" },
    sources: [
      { source: "nato-handbook-chronology", place: "entry of 10 June 1982" },
      { source: "nato-update-1982", place: "paragraph 2", on: "1982-06" },
      { source: "wikipedia-summits-2010", place: "table" },
      { source: "howling-pixel-summits", place: "table" },
      { source: "infogalactic-summits", place: "table: a slip of the year", on: "1978-06-10" },
    ],
  },
  {
    id: "brussels-summit-1985",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "1985-11-21",
    data: { place: "Brussels" },
    sources: [
      { source: "wikipedia-summits-2010", place: "table" },
      { source: "infogalactic-summits", place: "table" },
    ],
  },
  {
    id: "brussels-summit-1988",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "1988-03-02/1988-03-03",
    data: { place: "Brussels" },
    sources: [
      { source: "wikipedia-summits-2010", place: "table" },
      { source: "infogalactic-summits", place: "table: a slip of the month", on: "1988-05-02/1988-05-03" },
    ],
  },
  {
    id: "brussels-may-summit-1989",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "1989-05-29/1989-05-30",
    data: { place: "Brussels" },
    sources: [
      { source: "wikipedia-summits-2010", place: "table" },
      { source: "infogalactic-summits", place: "table" },
    ],
  },
  {
    id: "brussels-december-summit-1989",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "1989-12-04",
    data: { place: "Brussels" },
    sources: [
      { source: "wikipedia-summits-2010", place: "table" },
      { source: "infogalactic-summits", place: "table" },
    ],
  },
  {
    id: "london-summit-1990",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "1990-07-05/1990-07-06",
    data: { place: "London" },
    sources: [
      { source: "wikipedia-summits-2010", place: "table" },
      { source: "infogalactic-summits", place: "table" },
    ],
  },
  {
    id: "rome-summit-1991",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "1991-11-07/1991-11-08",
    data: { place: "Rome" },
    sources: [
      { source: "wikipedia-summits-2010", place: "table" },
      { source: "infogalactic-summits", place: "table" },
    ],
  },
  {
    id: "brussels-summit-1994",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "1994-01-10/1994-01-11",
    data: { place: "Brussels" },
    sources: [
      { source: "wikipedia-summits-2010", place: "table" },
      { source: "infogalactic-summits", place: "table" },
    ],
  },
  {
    id: "paris-summit-1997",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "1997-05-27",
    data: { place: "Paris" },
    sources: [
      { source: "wikipedia-summits-2010", place: "table" },
      { source: "infogalactic-summits", place: "table" },
    ],
  },
  {
    id: "madrid-summit-1997",
    type: "MeetingHeld",
    organization: "north-atlantic-council",
    on: "1997-07-08/1997-07-09",
    data: { place: "Madrid" },
    sources: [
      { source: "infogalactic-summits", place: "table" },
      { source: "howling-pixel-summits", place: "table" },
    ],
  },
];
