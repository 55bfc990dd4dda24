import type { Fact } from "./names.js";

// NATO's own pages have the days of few; where they have only a month or a year, the day is that of Wikipedia's list.

/** The Secretaries General of the Cold War. */
export const coldWar: readonly Fact[] = [
  {
    id: "ismay-appointed-1952",
    type: "Appointed",
    organization: "nato",
    on: "1952-03-13",
    data: { office: "secretary-general", holder: "lord-ismay" },
    sources: [
      { source: "nato-ismay", place: "paragraph 1" },
      { source: "wikipedia-secretaries-2015", place: "section on the Secretaries General: selected", on: "1952-04-04" },
    ],
  },
  {
    id: "ismay-took-office-1952",
    type: "TookOffice",
    organization: "nato",
    on: "1952-04-04",
    data: { office: "secretary-general", holder: "lord-ismay" },
    sources: [
      { source: "nato-ismay", place: "paragraph 1: the third anniversary of the treaty" },
      { source: "wikipedia-secretaries-2015", place: "table", on: "1952-03-24" },
      { source: "kiddle-secretaries", place: "table", on: "1952-03-24" },
    ],
  },
  {
    id: "ismay-left-1957",
    type: "LeftOffice",
    organization: "nato",
    on: "1957-05-16",
    data: { office: "secretary-general", holder: "lord-ismay" },
    sources: [
      { source: "wikipedia-secretaries-2015", place: "table" },
      { source: "kiddle-secretaries", place: "table" },
      { source: "nato-ismay", place: "subtitle", on: "1957" },
    ],
  },
  {
    id: "spaak-appointed-1956",
    type: "Appointed",
    organization: "nato",
    on: "1956-12",
    data: { office: "secretary-general", holder: "paul-henri-spaak" },
    sources: [
      { source: "treccani-spaak", place: "paragraph 1: designated" },
      { source: "time-spaak-1956", place: "paragraph 1: last week" },
      { source: "nato-spaak-1999", place: "paragraph 2", on: "1956" },
    ],
  },
  {
    id: "spaak-took-office-1957",
    type: "TookOffice",
    organization: "nato",
    on: "1957-05-16",
    data: { office: "secretary-general", holder: "paul-henri-spaak" },
    sources: [
      { source: "kiddle-secretaries", place: "table" },
      { source: "nato-spaak-declassified", place: "paragraph 1", on: "1957-05" },
      { source: "treccani-spaak", place: "paragraph 1", on: "1957-05" },
    ],
  },
  {
    // Resigned in one month, succeeded in the next: sources take either for the end.
    id: "spaak-left-1961",
    type: "LeftOffice",
    organization: "nato",
    on: "1961-03",
    data: { office: "secretary-general", holder: "paul-henri-spaak" },
    sources: [
      { source: "nato-spaak-1999", place: "paragraph 2: resigned" },
      { source: "kiddle-secretaries", place: "table", on: "1961-04-21" },
      { source: "treccani-spaak", place: "paragraph 1", on: "1961-02" },
    ],
  },
  {
    id: "stikker-appointed-1961",
    type: "Appointed",
    organization: "nato",
    on: "1961-04",
    data: { office: "secretary-general", holder: "dirk-stikker" },
    sources: [{ source: "nato-stikker-1999", place: "paragraph 2" }],
  },
  {
    id: "stikker-took-office-1961",
    type: "TookOffice",
    organization: "nato",
    on: "1961-04-21",
    data: { office: "secretary-general", holder: "dirk-stikker" },
    sources: [
      { source: "nato-stikker-declassified", place: "paragraph 1" },
      { source: "kiddle-secretaries", place: "table" },
      { source: "nato-spaak-1999", place: "paragraph 2", on: "1961-04" },
    ],
  },
  {
    id: "stikker-left-1964",
    type: "LeftOffice",
    organization: "nato",
    on: "1964-08-01",
    data: { office: "secretary-general", holder: "dirk-stikker" },
    sources: [
      { source: "kiddle-secretaries", place: "table" },
      { source: "nato-stikker-1999", place: "paragraph 2", on: "1964" },
    ],
  },
  {
    id: "brosio-appointed-1964",
    type: "Appointed",
    organization: "nato",
    on: "1964-05-12",
    data: { office: "secretary-general", holder: "manlio-brosio" },
    sources: [
      { source: "wikipedia-brosio", place: "paragraph 5" },
      { source: "jordan-brosio", place: "sentence 2: the ministerial meeting", on: "1964-05-13" },
    ],
  },
  {
    id: "brosio-took-office-1964",
    type: "TookOffice",
    organization: "nato",
    on: "1964-08-01",
    data: { office: "secretary-general", holder: "manlio-brosio" },
    sources: [
      { source: "wikipedia-brosio", place: "infobox" },
      { source: "kiddle-secretaries", place: "table" },
      { source: "nato-brosio-declassified", place: "paragraph 2", on: "1964-08" },
      { source: "infodlapolaka-brosio", place: "section on his office: the day of his appointment", on: "1964-05-12" },
    ],
  },
  {
    id: "brosio-left-1971",
    type: "LeftOffice",
    organization: "nato",
    on: "1971-10-01",
    data: { office: "secretary-general", holder: "manlio-brosio" },
    sources: [
      { source: "wikipedia-brosio", place: "infobox; paragraph 5 has 3 September for his resignation" },
      { source: "kiddle-secretaries", place: "table" },
      { source: "infodlapolaka-brosio", place: "section on his office", on: "1971-09-03" },
    ],
  },
  {
    id: "luns-took-office-1971",
    type: "TookOffice",
    organization: "nato",
    on: "1971-10-01",
    data: { office: "secretary-general", holder: "joseph-luns" },
    sources: [
      { source: "nato-luns", place: "heading" },
      { source: "kiddle-secretaries", place: "table" },
    ],
  },
  {
    id: "luns-left-1984",
    type: "LeftOffice",
    organization: "nato",
    on: "1984-06-25",
    data: { office: "secretary-general", holder: "joseph-luns" },
    sources: [
      { source: "nato-luns", place: "heading" },
      { source: "kiddle-secretaries", place: "table" },
      { source: "csmonitor-1984-06-26", place: "paragraph 1", weekday: "Friday", on: "1984-06-22" },
    ],
  },
  {
    id: "carrington-took-office-1984",
    type: "TookOffice",
    organization: "nato",
    on: "1984-06-25",
    data: { office: "secretary-general", holder: "lord-carrington" },
    sources: [
      { source: "csmonitor-1984-06-26", place: "paragraph 1", weekday: "Monday" },
      { source: "kiddle-secretaries", place: "table" },
      { source: "nato-carrington", place: "paragraph 1", on: "1984-06" },
      { source: "nato-luns", place: "paragraph 1, beside its own heading", on: "1984-05" },
    ],
  },
  {
    id: "carrington-left-1988",
    type: "LeftOffice",
    organization: "nato",
    on: "1988-07-01",
    data: { office: "secretary-general", holder: "lord-carrington" },
    sources: [
      { source: "kiddle-secretaries", place: "table" },
      { source: "nato-carrington", place: "paragraph 1", on: "1988-07" },
    ],
  },
];
