import type { Fact } from "./names.js";

// The parties invite a state once its protocol is in force, and it joins on the day on which it deposits its instrument.

/** When the protocols on accessions came into force; those of 1981 and 2003 stand with their ratifications. */
export const protocolsInForce: readonly Fact[] = [
  {
    id: "protocol-greece-turkiye-in-force-1952",
    type: "TreatyEnteredIntoForce",
    organization: "nato",
    on: "1952-02-15",
    data: { treaty: "protocol-on-greece-and-turkey" },
    sources: [{ source: "uk-records-greece-turkey-1951", place: "record 70371: entry into force" }],
  },
  {
    id: "protocol-germany-in-force-1955",
    type: "TreatyEnteredIntoForce",
    organization: "nato",
    on: "1955-05-05",
    data: { treaty: "protocol-on-germany" },
    sources: [{ source: "uk-records-germany-1954", place: "record 70457: entry into force" }],
  },
  {
    id: "protocol-north-macedonia-in-force-2020",
    type: "TreatyEnteredIntoForce",
    organization: "nato",
    on: "2020-03-19",
    data: { treaty: "protocol-on-north-macedonia" },
    sources: [{ source: "netpress-2020-03-27", place: "paragraph 4, from the US Department of State" }],
  },
  {
    // Eleven months before that on Sweden, with which it had been signed.
    id: "protocol-finland-in-force-2023",
    type: "TreatyEnteredIntoForce",
    organization: "nato",
    on: "2023-04-04",
    data: { treaty: "protocol-on-finland" },
    sources: [
      { source: "blinken-2023-04-04", place: "paragraph 1: in force, with the instrument of Türkiye just deposited" },
    ],
  },
  {
    id: "protocol-sweden-in-force-2024",
    type: "TreatyEnteredIntoForce",
    organization: "nato",
    on: "2024-03-07",
    data: { treaty: "protocol-on-sweden" },
    sources: [{ source: "forum-free-russia-2024-03-08", place: "paragraph 2, from the US Department of State" }],
  },
];
