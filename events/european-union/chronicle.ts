import { chronicle } from "annals";
import { accession2003 } from "./accession-2003.js";
import { accession2011Later } from "./accession-2011-later.js";
import { accession2011 } from "./accession-2011.js";
import { accessionTreaties } from "./accession-treaties.js";
import { atomicEnergyLater } from "./atomic-energy-later.js";
import { atomicEnergyMembers } from "./atomic-energy-members.js";
import { atomicEnergy } from "./atomic-energy.js";
import { coalAndSteelLater } from "./coal-and-steel-later.js";
import { coalAndSteel } from "./coal-and-steel.js";
import { countsOfEuratom, countsOfTheCommunity } from "./counts-of-communities.js";
import { countsOfTheUnion } from "./counts-of-the-union.js";
import { laterMembers } from "./economic-community-later.js";
import { firstMembers } from "./economic-community-members.js";
import { southernMembers } from "./economic-community-south.js";
import { communityTreaties } from "./economic-community-treaties.js";
import { economicCommunity } from "./economic-community.js";
import { europeanCommunity } from "./european-community.js";
import { maastricht } from "./maastricht.js";
import {
  commission,
  eecCommission,
  euratomCommission,
  europeanCouncil,
  highAuthority,
  councilOfTheCommunities,
} from "./organs.js";
import { parties } from "./parties.js";
import { atomicEnergyRatified, economicCommunityRatified } from "./rome-treaties-ratified.js";
import { sources } from "./sources.js";
import { territoriesOfAtomicEnergy, territoriesOfCoalAndSteel } from "./territories-of-all-communities.js";
import { territories, territoriesOfTheUnion } from "./territories.js";
import { signatoriesOf2003 } from "./union-members-2003.js";
import { unionMembersLater } from "./union-members-later.js";
import { unionMembers } from "./union-members.js";
import { union } from "./union.js";
import { withdrawal } from "./withdrawal.js";

/**
 * The European Communities and the European Union: the Coal and Steel Community, the Economic Community that became the
 * European Community, the Atomic Energy Community, and the Union that took the place of the second.
 */
export const europeanUnion = chronicle({
  parties,
  sources,
  records: {
    ecsc: [...coalAndSteel, ...coalAndSteelLater, ...territoriesOfCoalAndSteel],
    eec: [
      ...economicCommunity,
      ...economicCommunityRatified,
      ...communityTreaties,
      ...europeanCommunity,
      ...firstMembers,
      ...southernMembers,
      ...laterMembers,
      ...territories,
      ...countsOfTheCommunity,
    ],
    euratom: [
      ...atomicEnergy,
      ...atomicEnergyRatified,
      ...atomicEnergyMembers,
      ...atomicEnergyLater,
      ...territoriesOfAtomicEnergy,
      ...countsOfEuratom,
    ],
    "european-union": [
      ...maastricht,
      ...union,
      ...accessionTreaties,
      ...accession2003,
      ...accession2011,
      ...accession2011Later,
      ...unionMembers,
      ...signatoriesOf2003,
      ...unionMembersLater,
      ...territoriesOfTheUnion,
      ...withdrawal,
      ...countsOfTheUnion,
    ],
    "council-of-the-communities": councilOfTheCommunities,
    "european-council": europeanCouncil,
    "high-authority": highAuthority,
    "eec-commission": eecCommission,
    "euratom-commission": euratomCommission,
    "european-commission": commission,
  },
});
