import type { Fact } from "./names.js";

/** Who joined the Organization of African Unity from 1976, and who left it. */
export const membersFrom1976: readonly Fact[] = [
  {
    // Three years for one admission. That of Angola's own wire agrees with the counts of 46 members before it and 50 in 1980; in February 1975 Angola was no state.
    id: "angola-joined-1976",
    type: "Joined",
    organization: "oau",
    on: "1976-02-12",
    data: { party: "angola", as: "member" },
    sources: [
      { source: "angop-2018", place: "paragraph 1; the 47th state" },
      { source: "panapress-2016", place: "paragraph 3; the 46th member" },
      { source: "wikipedia-member-states-2012", place: "row Angola", on: "1979-02-11" },
      { source: "wikipedia-member-states", place: "row with the capital Luanda", on: "1979-02-11" },
      { source: "wikipedia-fr-member-states-2021", place: "row Angola", on: "1979" },
      { source: "world-population-review-2024", place: "row Angola", on: "1975-02-11" },
      { source: "staff-directory-seed", place: "row AGO", on: "1975-02-11" },
    ],
  },
  {
    id: "seychelles-joined-1976",
    type: "Joined",
    organization: "oau",
    on: "1976-06-29",
    data: { party: "seychelles", as: "member" },
    sources: [
      { source: "world-population-review-2024", place: "row Seychelles" },
      { source: "staff-directory-seed", place: "row SYC" },
    ],
  },
  {
    id: "djibouti-joined-1977",
    type: "Joined",
    organization: "oau",
    on: "1977-06-27",
    data: { party: "djibouti", as: "member" },
    sources: [
      { source: "world-population-review-2024", place: "row Djibouti" },
      { source: "staff-directory-seed", place: "row DJI" },
      { source: "wikipedia-fr-member-states-2021", place: "row Djibouti", on: "1977" },
    ],
  },
  {
    id: "zimbabwe-joined-1980",
    type: "Joined",
    organization: "oau",
    on: "1980-06-01",
    data: { party: "zimbabwe", as: "member" },
    sources: [
      { source: "staff-directory-seed", place: "row ZWE" },
      {
        source: "status-list-of-the-act",
        place: "row Zimbabwe: among the members that ratified the Act",
        on: "[..2001-03-03]",
      },
    ],
  },
  {
    // Its delegation was admitted to a session of the Council of Ministers in February 1982 and first sat at a summit in November 1984: sources pick one or the other.
    id: "sahrawi-republic-joined-1982",
    type: "Joined",
    organization: "oau",
    on: "1982-02-22",
    data: { party: "sahrawi-arab-democratic-republic", as: "member" },
    sources: [
      { source: "universalis-1982", place: "paragraph on the 22nd" },
      { source: "staff-directory-seed", place: "row ESH" },
      { source: "journal-of-african-law-1982", place: "abstract", on: "1982-02" },
      { source: "african-front", place: "paragraph on the members", on: "1982-02" },
      { source: "statesman-2000", place: "sentence on Morocco", on: "1982" },
      { source: "encyclopedia-hub", place: "paragraph 3: admitted in 1982, seated in 1984", on: "1982" },
      { source: "larousse", place: "paragraph 3", on: "1982" },
      {
        source: "wikipedia-fr-member-states-2010",
        place: "entry on Morocco, which left over its admission",
        on: "[..1984-11-12]",
      },
      { source: "mbendi-oau", place: "paragraph 2", on: "1984" },
      { source: "atika-school", place: "on the growth of the membership", on: "1984" },
      { source: "topics-express-2013", place: "on the Western Sahara", on: "1981" },
    ],
  },
  {
    // Announced and walked out in November 1984; those who say 1985 have the day on which it took effect. The sources call both the withdrawal.
    id: "morocco-withdrew-1984",
    type: "Withdrew",
    organization: "oau",
    on: "1984-11-12",
    data: { party: "morocco", reason: "the Sahrawi republic took its seat" },
    sources: [
      { source: "yabiladi", place: "paragraph 1; absent for 33 years" },
      { source: "membership-report-2025", place: "section 3.2; absent for over three decades" },
      { source: "wikipedia-fr-member-states-2010", place: "entry on Morocco" },
      { source: "wikipedia-fr-member-states-2011", place: "entry on Morocco" },
      {
        source: "csmonitor-1984-11-14",
        place: "sentence 1: walked out before Tuesday's business",
        on: "[1984-11-11..1984-11-13]",
      },
      {
        source: "talking-drums-1984-11-19",
        place: "paragraph 1: the first member to withdraw",
        on: "[1984-11-12..1984-11-19]",
      },
      { source: "au-member-states", place: "note on Morocco", on: "1984" },
      { source: "wikipedia-member-states", place: "introduction", on: "1984" },
      { source: "wikipedia-african-union-2025", place: "paragraph on the members", on: "1984" },
      { source: "asharq-al-awsat-2017", place: "paragraph 4: 32 years before", on: "1984~" },
      { source: "polgeonow-2017-02-02", place: "paragraph 1; back after 33 years", on: "1984" },
      { source: "dans-topicals", place: "paragraph 3", on: "1984" },
      { source: "statesman-2000", place: "sentence on Morocco", on: "1985" },
      { source: "bbc-1997-11-03", place: "sentence on Morocco", on: "1985" },
      { source: "mbendi-oau", place: "paragraph 2", on: "1985" },
      { source: "african-front", place: "paragraph on the members", on: "1985-11" },
    ],
  },
  {
    // No source found says when Zaire took part again.
    id: "zaire-froze-1984",
    type: "ParticipationFrozen",
    organization: "oau",
    on: "[1984-11-12,1984-11-13]",
    data: { party: "democratic-republic-of-the-congo", reason: "in support of Morocco" },
    sources: [
      { source: "csmonitor-1984-11-14", place: "last sentence" },
      { source: "dans-topicals", place: "paragraph 3", on: "1984" },
    ],
  },
  {
    id: "namibia-joined-1990",
    type: "Joined",
    organization: "oau",
    on: "1990-06-01",
    data: { party: "namibia", as: "member" },
    sources: [
      { source: "world-population-review-2024", place: "row Namibia" },
      { source: "staff-directory-seed", place: "row NAM" },
    ],
  },
  {
    id: "eritrea-joined-1993",
    type: "Joined",
    organization: "oau",
    on: "1993-05-24",
    data: { party: "eritrea", as: "member" },
    sources: [
      { source: "world-population-review-2024", place: "row Eritrea" },
      { source: "staff-directory-seed", place: "row ERI" },
      { source: "reuters-2011-07-28", place: "last newcomer before South Sudan", on: "1993" },
    ],
  },
  {
    // Authorised in May and seated at the summit in June.
    id: "south-africa-joined-1994",
    type: "Joined",
    organization: "oau",
    on: "1994-05-23",
    data: { party: "south-africa", as: "member" },
    sources: [
      { source: "south-african-history-online", place: "paragraph 1; the 53rd member" },
      { source: "dirco-oau", place: "History, paragraph 1; the 53rd member" },
      { source: "vukuzenzele-2017", place: "25 May 1963; the 53rd member" },
      { source: "staff-directory-seed", place: "row ZAF", on: "1994-06-06" },
      {
        source: "country-studies-south-africa",
        place: "paragraph 3: assumed its seat at the Tunis summit",
        on: "1994-06",
      },
      { source: "wikipedia-fr-member-states-2021", place: "row Afrique du Sud", on: "1994" },
    ],
  },
];
