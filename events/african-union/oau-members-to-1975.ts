import type { Fact } from "./names.js";

/** Who joined the Organization of African Unity after its founding, to 1975. */
export const membersTo1975: readonly Fact[] = [
  {
    // Three sources, two days; the later one agrees with the counts of 32 founders.
    id: "kenya-joined-1963",
    type: "Joined",
    organization: "oau",
    on: "1963-12-13",
    data: { party: "kenya", as: "member" },
    sources: [
      { source: "staff-directory-seed", place: "row KEN" },
      { source: "world-population-review-2024", place: "row Kenya", on: "1963-05-25" },
      { source: "history-back", place: "among its founding members", on: "1963-05-25" },
    ],
  },
  {
    id: "malawi-joined-1964",
    type: "Joined",
    organization: "oau",
    on: "1964-07-13",
    data: { party: "malawi", as: "member" },
    sources: [
      { source: "world-population-review-2024", place: "row Malawi" },
      { source: "staff-directory-seed", place: "row MWI" },
    ],
  },
  {
    // The only source found has the day of its independence.
    id: "zambia-joined-1964",
    type: "Joined",
    organization: "oau",
    on: "1964-10-24",
    data: { party: "zambia", as: "member" },
    sources: [
      { source: "staff-directory-seed", place: "row ZMB" },
      {
        source: "csis-1989-08-30",
        place: "section on the new leadership: its president was chairman from 1966 to 1967",
        on: "[..1966]",
      },
    ],
  },
  {
    id: "gambia-joined-1965",
    type: "Joined",
    organization: "oau",
    on: "1965-03-09",
    data: { party: "gambia", as: "member" },
    sources: [
      { source: "world-population-review-2024", place: "row Gambia" },
      { source: "staff-directory-seed", place: "row GMB", on: "1965-02-18" },
    ],
  },
  {
    id: "botswana-joined-1966",
    type: "Joined",
    organization: "oau",
    on: "1966-10-31",
    data: { party: "botswana", as: "member" },
    sources: [
      { source: "world-population-review-2024", place: "row Botswana" },
      { source: "wikipedia-member-states-2012", place: "row Botswana" },
      { source: "wikipedia-member-states", place: "row with the capital Gaborone" },
      { source: "staff-directory-seed", place: "row BWA" },
      { source: "wikipedia-fr-member-states-2021", place: "row Botswana", on: "1966" },
    ],
  },
  {
    id: "lesotho-joined-1966",
    type: "Joined",
    organization: "oau",
    on: "1966-10-31",
    data: { party: "lesotho", as: "member" },
    sources: [
      { source: "world-population-review-2024", place: "row Lesotho" },
      { source: "staff-directory-seed", place: "row LSO" },
    ],
  },
  {
    id: "mauritius-joined-1968",
    type: "Joined",
    organization: "oau",
    on: "1968-08-01",
    data: { party: "mauritius", as: "member" },
    sources: [
      { source: "world-population-review-2024", place: "row Mauritius" },
      { source: "staff-directory-seed", place: "row MUS" },
    ],
  },
  {
    id: "eswatini-joined-1968",
    type: "Joined",
    organization: "oau",
    on: "1968-09-24",
    data: { party: "eswatini", as: "member" },
    sources: [
      { source: "world-population-review-2024", place: "row Eswatini" },
      { source: "staff-directory-seed", place: "row SWZ", on: "1968-09-06" },
    ],
  },
  {
    id: "equatorial-guinea-joined-1968",
    type: "Joined",
    organization: "oau",
    on: "1968-10-12",
    data: { party: "equatorial-guinea", as: "member" },
    sources: [
      { source: "world-population-review-2024", place: "row Equatorial Guinea" },
      { source: "staff-directory-seed", place: "row GNQ" },
    ],
  },
  {
    id: "guinea-bissau-joined-1973",
    type: "Joined",
    organization: "oau",
    on: "1973-11-19",
    data: { party: "guinea-bissau", as: "member" },
    sources: [
      { source: "lusa-guinea-bissau", place: "paragraph 3" },
      { source: "world-population-review-2024", place: "row Guinea-Bissau" },
      { source: "staff-directory-seed", place: "row GNB", on: "1974-09-19" },
    ],
  },
  {
    id: "cabo-verde-joined-1975",
    type: "Joined",
    organization: "oau",
    on: "1975-07-18",
    data: { party: "cabo-verde", as: "member" },
    sources: [
      {
        source: "oau-resolution-419",
        place: "operative paragraph 1; the session of 18 to 25 July",
        on: "[1975-07-18..1975-07-25]",
      },
      { source: "world-population-review-2024", place: "row Cape Verde" },
      { source: "staff-directory-seed", place: "row CPV" },
      { source: "wikipedia-fr-member-states-2021", place: "row Cap-Vert", on: "1975" },
    ],
  },
  {
    id: "comoros-joined-1975",
    type: "Joined",
    organization: "oau",
    on: "1975-07-18",
    data: { party: "comoros", as: "member" },
    sources: [
      {
        source: "oau-resolution-419",
        place: "operative paragraph 1; the session of 18 to 25 July",
        on: "[1975-07-18..1975-07-25]",
      },
      { source: "world-population-review-2024", place: "row Comoros" },
      { source: "staff-directory-seed", place: "row COM" },
      { source: "wikipedia-fr-member-states-2021", place: "row Comores", on: "1975" },
    ],
  },
  {
    id: "mozambique-joined-1975",
    type: "Joined",
    organization: "oau",
    on: "1975-07-18",
    data: { party: "mozambique", as: "member" },
    sources: [
      {
        source: "oau-resolution-419",
        place: "operative paragraph 1; the session of 18 to 25 July",
        on: "[1975-07-18..1975-07-25]",
      },
      { source: "world-population-review-2024", place: "row Mozambique" },
      { source: "staff-directory-seed", place: "row MOZ" },
    ],
  },
  {
    id: "sao-tome-and-principe-joined-1975",
    type: "Joined",
    organization: "oau",
    on: "1975-07-18",
    data: { party: "sao-tome-and-principe", as: "member" },
    sources: [
      {
        source: "oau-resolution-419",
        place: "operative paragraph 1; the session of 18 to 25 July",
        on: "[1975-07-18..1975-07-25]",
      },
      { source: "world-population-review-2024", place: "row Sao Tome and Principe" },
      { source: "staff-directory-seed", place: "row STP" },
    ],
  },
];
