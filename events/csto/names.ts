import type { Entry, NamesOf, OrganizationEvent } from "annals";
import type { parties } from "./parties.js";
import type { sources } from "./sources.js";

/** One entry of a record of this chronicle: a party, a source or a field that does not exist is a compile error. */
export type Fact = Entry<OrganizationEvent<NamesOf<typeof parties, typeof sources>>>;
