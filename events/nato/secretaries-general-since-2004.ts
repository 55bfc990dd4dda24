import type { Fact } from "./names.js";

/** The Secretaries General since 2004. */
export const since2004: readonly Fact[] = [
  {
    id: "de-hoop-scheffer-appointed-2003",
    type: "Appointed",
    organization: "nato",
    on: "2003-09-22",
    data: { office: "secretary-general", holder: "jaap-de-hoop-scheffer" },
    sources: [
      { source: "fact-index-de-hoop-scheffer", place: "paragraph 2: announced" },
      { source: "voa-2003-09-22", place: "paragraph 1" },
      { source: "agence-europe-2003-09-23", place: "paragraph 1", weekday: "Monday" },
    ],
  },
  {
    id: "de-hoop-scheffer-took-office-2004",
    type: "TookOffice",
    organization: "nato",
    on: "2004-01-05",
    data: { office: "secretary-general", holder: "jaap-de-hoop-scheffer" },
    sources: [
      { source: "nato-de-hoop-scheffer-2004", place: "paragraph 1" },
      { source: "nato-de-hoop-scheffer", place: "heading and paragraph 1" },
      { source: "fact-index-de-hoop-scheffer", place: "paragraph 2" },
      {
        source: "simple-wikipedia-de-hoop-scheffer",
        place: "infobox; the introduction has 5 January",
        on: "2004-01-01",
      },
    ],
  },
  {
    id: "de-hoop-scheffer-left-2009",
    type: "LeftOffice",
    organization: "nato",
    on: "2009-08-01",
    data: { office: "secretary-general", holder: "jaap-de-hoop-scheffer" },
    sources: [
      { source: "nato-de-hoop-scheffer", place: "heading" },
      { source: "simple-wikipedia-de-hoop-scheffer", place: "infobox and introduction" },
      {
        source: "two-circles-2009-08-03",
        place: "paragraph 1: the first day of his successor at work",
        on: "[..2009-08-03]",
      },
    ],
  },
  {
    id: "rasmussen-took-office-2009",
    type: "TookOffice",
    organization: "nato",
    on: "2009-08-01",
    data: { office: "secretary-general", holder: "anders-fogh-rasmussen" },
    sources: [
      { source: "simple-wikipedia-de-hoop-scheffer", place: "infobox: successor" },
      {
        source: "nato-stoltenberg-2014",
        place: "paragraph 2: five years and two months up to 30 September 2014",
        on: "2009-07/2009-08",
      },
      { source: "two-circles-2009-08-03", place: "paragraph 1: his first day at work", on: "[..2009-08-03]" },
    ],
  },
  {
    id: "rasmussen-left-2014",
    type: "LeftOffice",
    organization: "nato",
    on: "2014-09-30",
    data: { office: "secretary-general", holder: "anders-fogh-rasmussen" },
    sources: [{ source: "nato-stoltenberg-2014", place: "paragraph 2", weekday: "Tuesday" }],
  },
  {
    id: "stoltenberg-appointed-2014",
    type: "Appointed",
    organization: "nato",
    on: "2014-03",
    data: { office: "secretary-general", holder: "jens-stoltenberg" },
    sources: [{ source: "nato-stoltenberg-2014", place: "paragraph 2" }],
  },
  {
    id: "stoltenberg-took-office-2014",
    type: "TookOffice",
    organization: "nato",
    on: "2014-10-01",
    data: { office: "secretary-general", holder: "jens-stoltenberg" },
    sources: [
      { source: "nato-stoltenberg-2014", place: "paragraph 1", weekday: "Wednesday" },
      { source: "wikipedia-secretaries-2015", place: "introduction" },
      { source: "kiddle-secretaries", place: "introduction" },
    ],
  },
  {
    id: "stoltenberg-left-2024",
    type: "LeftOffice",
    organization: "nato",
    on: "2024-10-01",
    data: { office: "secretary-general", holder: "jens-stoltenberg" },
    sources: [{ source: "azernews-2024-10-01", place: "paragraphs 1 and 2" }],
  },
  {
    id: "rutte-appointed-2024",
    type: "Appointed",
    organization: "nato",
    on: "2024-06-26",
    data: { office: "secretary-general", holder: "mark-rutte", from: "2024-10-01" },
    sources: [{ source: "nato-rutte-2024", place: "paragraph 1" }],
  },
  {
    id: "rutte-took-office-2024",
    type: "TookOffice",
    organization: "nato",
    on: "2024-10-01",
    data: { office: "secretary-general", holder: "mark-rutte" },
    sources: [{ source: "azernews-2024-10-01", place: "paragraphs 1 to 3" }],
  },
];
