/** What one note says of all who ratified but two, for each of them. The status list has four of them later. */
export const byYearbook = {
  source: "african-yearbook-2002",
  place: "note 1: all but the Democratic Republic of Congo and Madagascar had by that day",
  on: "[..2001-09-30]",
} as const;
