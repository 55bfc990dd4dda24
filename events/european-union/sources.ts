import { communities } from "./sources-communities.js";
import { communitiesOfTheDay } from "./sources-of-the-day-communities.js";
import { unionOfTheDay } from "./sources-of-the-day-union.js";
import { press } from "./sources-press.js";
import { furtherReaders } from "./sources-further-readers.js";
import { onTerritories } from "./sources-territories.js";
import { unionSources } from "./sources-union.js";
import { wikipedia } from "./sources-wikipedia.js";
import { onTheWithdrawal } from "./sources-withdrawal.js";

/** Who says so, and what follows without being said. */
export const sources = {
  ...communities,
  ...press,
  ...communitiesOfTheDay,
  ...unionOfTheDay,
  ...wikipedia,
  ...unionSources,
  ...onTerritories,
  ...furtherReaders,
  ...onTheWithdrawal,
  "community-follows-union-2004": {
    kind: "inference",
    reason:
      "The Community was the first part of the Union until the Treaty of Lisbon, and the accession of 2004 was to the Union with the treaties on which it rests: who joined the Union that day joined the Community.",
    restsOn: [
      "cyprus-joined-eu-2004",
      "czechia-joined-eu-2004",
      "estonia-joined-eu-2004",
      "hungary-joined-eu-2004",
      "latvia-joined-eu-2004",
      "lithuania-joined-eu-2004",
      "malta-joined-eu-2004",
      "poland-joined-eu-2004",
      "slovakia-joined-eu-2004",
      "slovenia-joined-eu-2004",
    ],
  },
  "community-follows-union-2007": {
    kind: "inference",
    reason: "As in 2004: who joined the Union on 1 January 2007 joined the Community.",
    restsOn: ["bulgaria-joined-eu-2007", "romania-joined-eu-2007"],
  },
  "euratom-follows-union-2004": {
    kind: "inference",
    reason:
      "Euratom is said to have the same members as the Union, and all members of the Union to be parties of its treaty: who joined the Union that day joined Euratom.",
    restsOn: [
      "cyprus-joined-eu-2004",
      "czechia-joined-eu-2004",
      "estonia-joined-eu-2004",
      "hungary-joined-eu-2004",
      "latvia-joined-eu-2004",
      "lithuania-joined-eu-2004",
      "malta-joined-eu-2004",
      "poland-joined-eu-2004",
      "slovakia-joined-eu-2004",
      "slovenia-joined-eu-2004",
    ],
  },
  "euratom-follows-union-2007": {
    kind: "inference",
    reason: "As in 2004: who joined the Union on 1 January 2007 joined Euratom.",
    restsOn: ["bulgaria-joined-eu-2007", "romania-joined-eu-2007"],
  },
  "euratom-follows-union-2013": {
    kind: "inference",
    reason: "As in 2004: who joined the Union on 1 July 2013 joined Euratom.",
    restsOn: ["croatia-joined-eu-2013"],
  },
  "greenland-stays-associated": {
    kind: "inference",
    reason:
      "Greenland was an overseas country or territory of the European Community, whose place the Union took; later texts still call it one, of the Union.",
    restsOn: ["greenland-associated-with-eec-1985", "eec-succeeded-2009"],
  },
} as const;
