import type { Fact } from "./names.js";

/** Who joined the European Atomic Energy Community until 1986, and what became of Norway. */
export const atomicEnergyMembers: readonly Fact[] = [
  {
    id: "denmark-signed-to-join-euratom-1972",
    type: "Joined",
    organization: "euratom",
    on: "1972-01-22",
    data: { party: "denmark", as: "signatory" },
    sources: [
      { source: "wikipedia-accession-1972", place: "full title: this Community too" },
      {
        source: "decision-on-the-four-1972",
        place: "Article 2: the treaty on the accession to both other Communities is there, and is to be ratified",
        on: "[..1972-03-27]",
      },
    ],
  },
  {
    id: "ireland-signed-to-join-euratom-1972",
    type: "Joined",
    organization: "euratom",
    on: "1972-01-22",
    data: { party: "ireland", as: "signatory" },
    sources: [
      { source: "wikipedia-accession-1972", place: "full title: this Community too" },
      {
        source: "decision-on-the-four-1972",
        place: "Article 2: the treaty on the accession to both other Communities is there, and is to be ratified",
        on: "[..1972-03-27]",
      },
    ],
  },
  {
    id: "norway-signed-to-join-euratom-1972",
    type: "Joined",
    organization: "euratom",
    on: "1972-01-22",
    data: { party: "norway", as: "signatory" },
    sources: [
      { source: "wikipedia-accession-1972", place: "full title: this Community too" },
      {
        source: "decision-on-the-four-1972",
        place: "Article 2: the treaty on the accession to both other Communities is there, and is to be ratified",
        on: "[..1972-03-27]",
      },
    ],
  },
  {
    id: "united-kingdom-signed-to-join-euratom-1972",
    type: "Joined",
    organization: "euratom",
    on: "1972-01-22",
    data: { party: "united-kingdom", as: "signatory" },
    sources: [
      { source: "wikipedia-accession-1972", place: "full title: this Community too" },
      {
        source: "decision-on-the-four-1972",
        place: "Article 2: the treaty on the accession to both other Communities is there, and is to be ratified",
        on: "[..1972-03-27]",
      },
    ],
  },
  {
    id: "norway-lapsed-euratom-1973",
    type: "Lapsed",
    organization: "euratom",
    on: "1973-01-01",
    data: {
      party: "norway",
      as: "signatory",
      reason: "it did not deposit its instruments in due time, so it did not become a member",
    },
    sources: [{ source: "council-decision-1973-01-01", place: "title and recitals: the Communities" }],
  },
  {
    id: "denmark-joined-euratom-1973",
    type: "Joined",
    organization: "euratom",
    on: "1973-01-01",
    data: { party: "denmark", as: "member" },
    sources: [
      { source: "wikipedia-accession-1972", place: "full title and first paragraph" },
      { source: "wikipedia-uk-accession", place: "first paragraph: the three Communities" },
      {
        source: "council-decision-1973-01-01",
        place: "title and recitals: of the four only Norway did not become a member",
      },
    ],
  },
  {
    id: "ireland-joined-euratom-1973",
    type: "Joined",
    organization: "euratom",
    on: "1973-01-01",
    data: { party: "ireland", as: "member" },
    sources: [
      { source: "wikipedia-accession-1972", place: "full title and first paragraph" },
      { source: "wikipedia-uk-accession", place: "first paragraph: the three Communities" },
      {
        source: "council-decision-1973-01-01",
        place: "title and recitals: of the four only Norway did not become a member",
      },
    ],
  },
  {
    id: "united-kingdom-joined-euratom-1973",
    type: "Joined",
    organization: "euratom",
    on: "1973-01-01",
    data: { party: "united-kingdom", as: "member" },
    sources: [
      { source: "wikipedia-accession-1972", place: "full title and first paragraph" },
      { source: "wikipedia-uk-accession", place: "first paragraph: the three Communities" },
      { source: "lords-library-2017-0010", place: "second paragraph" },
      {
        source: "council-decision-1973-01-01",
        place: "title and recitals: of the four only Norway did not become a member",
      },
      { source: "commons-2018-01-10", place: "introduction" },
    ],
  },
  {
    id: "greece-signed-to-join-euratom-1979",
    type: "Joined",
    organization: "euratom",
    on: "1979-05-28",
    data: { party: "greece", as: "signatory" },
    sources: [{ source: "final-act-1979", place: "opening" }],
  },
  {
    id: "greece-joined-euratom-1981",
    type: "Joined",
    organization: "euratom",
    on: "1981-01-01",
    data: { party: "greece", as: "member" },
    sources: [
      { source: "wikipedia-accession-1979", place: "full title and first paragraph" },
      { source: "ep-enlargements", place: "1981" },
      { source: "council-union-of-law", place: "chronology: the treaty of accession" },
      {
        source: "baltic-times-2002-12-12",
        place: "January 1981: the Community, which is there the three in one",
        on: "1981-01",
      },
    ],
  },
  {
    id: "portugal-signed-to-join-euratom-1985",
    type: "Joined",
    organization: "euratom",
    on: "1985-06-12",
    data: { party: "portugal", as: "signatory" },
    sources: [
      { source: "wikisummaries-iberia", place: "first paragraph" },
      { source: "treaty-of-accession-1985", place: "title" },
    ],
  },
  {
    id: "spain-signed-to-join-euratom-1985",
    type: "Joined",
    organization: "euratom",
    on: "1985-06-12",
    data: { party: "spain", as: "signatory" },
    sources: [
      { source: "wikisummaries-iberia", place: "first paragraph" },
      { source: "treaty-of-accession-1985", place: "title" },
    ],
  },
  {
    id: "portugal-joined-euratom-1986",
    type: "Joined",
    organization: "euratom",
    on: "1986-01-01",
    data: { party: "portugal", as: "member" },
    sources: [
      { source: "wikisummaries-iberia", place: "first paragraph: the three Communities" },
      { source: "wikipedia-enlargement-1986", place: "fourth paragraph" },
      {
        source: "baltic-times-2002-12-12",
        place: "January 1986: the Community, which is there the three in one",
        on: "1986-01",
      },
    ],
  },
  {
    id: "spain-joined-euratom-1986",
    type: "Joined",
    organization: "euratom",
    on: "1986-01-01",
    data: { party: "spain", as: "member" },
    sources: [
      { source: "wikisummaries-iberia", place: "first paragraph: the three Communities" },
      { source: "wikipedia-enlargement-1986", place: "fourth paragraph" },
      {
        source: "baltic-times-2002-12-12",
        place: "January 1986: the Community, which is there the three in one",
        on: "1986-01",
      },
    ],
  },
];
