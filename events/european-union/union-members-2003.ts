import type { Fact } from "./names.js";

/** Who signed to join the Union in 2003, and ratified it. */
export const signatoriesOf2003: readonly Fact[] = [
  {
    id: "cyprus-signed-to-join-eu-2003",
    type: "Joined",
    organization: "european-union",
    on: "2003-04-16",
    data: { party: "cyprus", as: "signatory" },
    sources: [
      { source: "dutch-treaties-accession-2003", place: "column of signatures" },
      { source: "rferl-2003-04-16", place: "first paragraph, and the list in the last" },
    ],
  },
  {
    id: "czechia-signed-to-join-eu-2003",
    type: "Joined",
    organization: "european-union",
    on: "2003-04-16",
    data: { party: "czechia", as: "signatory" },
    sources: [
      { source: "dutch-treaties-accession-2003", place: "column of signatures" },
      { source: "rferl-2003-04-16", place: "first paragraph, and the list in the last" },
    ],
  },
  {
    id: "estonia-signed-to-join-eu-2003",
    type: "Joined",
    organization: "european-union",
    on: "2003-04-16",
    data: { party: "estonia", as: "signatory" },
    sources: [
      { source: "dutch-treaties-accession-2003", place: "column of signatures" },
      { source: "rferl-2003-04-16", place: "first paragraph, and the list in the last" },
    ],
  },
  {
    id: "hungary-signed-to-join-eu-2003",
    type: "Joined",
    organization: "european-union",
    on: "2003-04-16",
    data: { party: "hungary", as: "signatory" },
    sources: [
      { source: "dutch-treaties-accession-2003", place: "column of signatures" },
      { source: "rferl-2003-04-16", place: "first paragraph, and the list in the last" },
    ],
  },
  {
    id: "latvia-signed-to-join-eu-2003",
    type: "Joined",
    organization: "european-union",
    on: "2003-04-16",
    data: { party: "latvia", as: "signatory" },
    sources: [
      { source: "dutch-treaties-accession-2003", place: "column of signatures" },
      { source: "rferl-2003-04-16", place: "first paragraph, and the list in the last" },
    ],
  },
  {
    id: "lithuania-signed-to-join-eu-2003",
    type: "Joined",
    organization: "european-union",
    on: "2003-04-16",
    data: { party: "lithuania", as: "signatory" },
    sources: [
      { source: "dutch-treaties-accession-2003", place: "column of signatures" },
      { source: "rferl-2003-04-16", place: "first paragraph, and the list in the last" },
    ],
  },
  {
    id: "malta-signed-to-join-eu-2003",
    type: "Joined",
    organization: "european-union",
    on: "2003-04-16",
    data: { party: "malta", as: "signatory" },
    sources: [
      { source: "dutch-treaties-accession-2003", place: "column of signatures" },
      { source: "rferl-2003-04-16", place: "first paragraph, and the list in the last" },
    ],
  },
  {
    id: "poland-signed-to-join-eu-2003",
    type: "Joined",
    organization: "european-union",
    on: "2003-04-16",
    data: { party: "poland", as: "signatory" },
    sources: [
      { source: "dutch-treaties-accession-2003", place: "column of signatures" },
      { source: "rferl-2003-04-16", place: "first paragraph, and the list in the last" },
    ],
  },
  {
    id: "slovakia-signed-to-join-eu-2003",
    type: "Joined",
    organization: "european-union",
    on: "2003-04-16",
    data: { party: "slovakia", as: "signatory" },
    sources: [
      { source: "dutch-treaties-accession-2003", place: "column of signatures" },
      { source: "rferl-2003-04-16", place: "first paragraph, and the list in the last" },
    ],
  },
  {
    id: "slovenia-signed-to-join-eu-2003",
    type: "Joined",
    organization: "european-union",
    on: "2003-04-16",
    data: { party: "slovenia", as: "signatory" },
    sources: [
      { source: "dutch-treaties-accession-2003", place: "column of signatures" },
      { source: "rferl-2003-04-16", place: "first paragraph, and the list in the last" },
    ],
  },
  {
    id: "malta-ratified-its-accession-2003",
    type: "Ratified",
    organization: "european-union",
    on: "2003-07-29",
    data: { party: "malta" },
    sources: [
      { source: "dutch-treaties-accession-2003", place: "column of ratifications" },
      { source: "stopvaw-2004-05-01", place: "first paragraph: all had", on: "[..2004-05-01]" },
      { source: "ppr-2003-08-06", place: "first paragraph: before Poland", on: "[..2003-08-06]" },
    ],
  },
  {
    id: "poland-ratified-its-accession-2003",
    type: "Ratified",
    organization: "european-union",
    on: "2003-08-05",
    data: { party: "poland" },
    sources: [
      { source: "dutch-treaties-accession-2003", place: "column of ratifications" },
      { source: "stopvaw-2004-05-01", place: "first paragraph: all had", on: "[..2004-05-01]" },
      { source: "ppr-2003-08-06", place: "first paragraph: the deposit", on: "[..2003-08-06]" },
    ],
  },
  {
    id: "cyprus-ratified-its-accession-2003",
    type: "Ratified",
    organization: "european-union",
    on: "2003-08-06",
    data: { party: "cyprus" },
    sources: [
      { source: "dutch-treaties-accession-2003", place: "column of ratifications" },
      { source: "stopvaw-2004-05-01", place: "first paragraph: all had", on: "[..2004-05-01]" },
    ],
  },
  {
    id: "slovakia-ratified-its-accession-2003",
    type: "Ratified",
    organization: "european-union",
    on: "2003-10-09",
    data: { party: "slovakia" },
    sources: [
      { source: "dutch-treaties-accession-2003", place: "column of ratifications" },
      { source: "stopvaw-2004-05-01", place: "first paragraph: all had", on: "[..2004-05-01]" },
    ],
  },
  {
    id: "lithuania-ratified-its-accession-2003",
    type: "Ratified",
    organization: "european-union",
    on: "2003-10-10",
    data: { party: "lithuania" },
    sources: [
      { source: "dutch-treaties-accession-2003", place: "column of ratifications" },
      { source: "stopvaw-2004-05-01", place: "first paragraph: all had", on: "[..2004-05-01]" },
    ],
  },
  {
    id: "czechia-ratified-its-accession-2003",
    type: "Ratified",
    organization: "european-union",
    on: "2003-11-03",
    data: { party: "czechia" },
    sources: [
      { source: "dutch-treaties-accession-2003", place: "column of ratifications" },
      { source: "stopvaw-2004-05-01", place: "first paragraph: all had", on: "[..2004-05-01]" },
    ],
  },
  {
    id: "latvia-ratified-its-accession-2003",
    type: "Ratified",
    organization: "european-union",
    on: "2003-12-17",
    data: { party: "latvia" },
    sources: [
      { source: "dutch-treaties-accession-2003", place: "column of ratifications" },
      { source: "stopvaw-2004-05-01", place: "first paragraph: all had", on: "[..2004-05-01]" },
    ],
  },
  {
    id: "hungary-ratified-its-accession-2003",
    type: "Ratified",
    organization: "european-union",
    on: "2003-12-23",
    data: { party: "hungary" },
    sources: [
      { source: "dutch-treaties-accession-2003", place: "column of ratifications" },
      { source: "stopvaw-2004-05-01", place: "first paragraph: all had", on: "[..2004-05-01]" },
    ],
  },
  {
    id: "estonia-ratified-its-accession-2004",
    type: "Ratified",
    organization: "european-union",
    on: "2004-03-04",
    data: { party: "estonia" },
    sources: [
      { source: "dutch-treaties-accession-2003", place: "column of ratifications" },
      { source: "stopvaw-2004-05-01", place: "first paragraph: all had", on: "[..2004-05-01]" },
    ],
  },
  {
    id: "slovenia-ratified-its-accession-2004",
    type: "Ratified",
    organization: "european-union",
    on: "2004-03-12",
    data: { party: "slovenia" },
    sources: [
      { source: "dutch-treaties-accession-2003", place: "column of ratifications" },
      { source: "stopvaw-2004-05-01", place: "first paragraph: all had", on: "[..2004-05-01]" },
    ],
  },
];
