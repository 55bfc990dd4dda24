import { type OrganizationEvent, type Standing, replay } from "annals";
import { none } from "../../src/aspects/standing.js";
import { event } from "../arbitraries.js";

/** What Norway is after events. */
export const norway = (...events: readonly OrganizationEvent[]): Standing | undefined =>
  replay(events).standings["norway"];
export const party = "norway";
export const founded = event("Founded", { name: "The Club", founders: [party] }, "1990");
export const joined = event("Joined", { party, as: "member" }, "1991");
export const observing = event("Joined", { party, as: "observer" }, "1991");
export const requested = event("SuspensionRequested", { party }, "1992");
export const suspended = event("Suspended", { party, basis: "request" }, "1993");
export const frozen = event("ParticipationFrozen", { party }, "1994");
export const reinstated = event("Reinstated", { party }, "1995");
export const notified = event("WithdrawalNotified", { party }, "1996");
export const rescinded = event("WithdrawalRescinded", { party }, "1997");
export const withdrew = event("Withdrew", { party }, "1998");

export const at = (...events: readonly OrganizationEvent[]): Standing => norway(...events) ?? none;
/** What a party can be, each with something that qualifies it. */
export const standings: Readonly<Record<string, Standing>> = {
  none,
  signatory: at(event("Joined", { party, as: "signatory" })),
  observer: at(observing),
  "observer, leaving": at(observing, notified),
  "observer, frozen": at(observing, frozen),
  "observer, out of the staff": at(observing, event("LeftBody", { party, body: "staff" })),
  member: at(joined),
  "member, asking": at(joined, requested),
  "member, frozen": at(joined, frozen),
  "member, leaving": at(joined, notified),
  "member, out of the staff": at(joined, event("LeftBody", { party, body: "staff" })),
  suspended: at(joined, suspended),
  "suspended, leaving": at(joined, notified, suspended),
  "suspended, out of the staff": at(joined, event("LeftBody", { party, body: "staff" }), suspended),
  former: at(joined, withdrew),
};
export const all = Object.keys(standings);
export const current = all.filter((name) => name !== "none" && name !== "former");
export const members = all.filter((name) => /^(member|suspended)/.test(name));
export const unsuspended = all.filter((name) => name.startsWith("member"));
export const except = (names: readonly string[], ...without: readonly string[]) =>
  names.filter((n) => !without.includes(n));
