import type { Entry, OrganizationEvent } from "annals";
import type { parties } from "./parties.js";
import type { sources } from "./sources.js";

type Organizations = {
  [Id in keyof typeof parties]: (typeof parties)[Id] extends { readonly kind: "organization" } ? Id : never;
}[keyof typeof parties];

/** One entry of a record of this chronicle: a party, a source or a field that does not exist is a compile error. */
export type Fact = Entry<
  OrganizationEvent<{
    readonly party: keyof typeof parties;
    readonly source: keyof typeof sources;
    readonly organization: Organizations;
  }>
>;
