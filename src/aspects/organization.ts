import type { Names } from "../event.js";
import { lawsAcross } from "./across.js";
import { type AnyAspect, type EventsOf, type Model, type StateOf, compose } from "./aspect.js";
import { type IdentityEvent, type IdentityState, identity } from "./identity.js";
import { type MeetingEvent, type MeetingsState, meetings } from "./meetings.js";
import { type MembershipState, membership } from "./membership.js";
import type { MembershipEvent } from "./membership-events.js";
import { type OfficeEvent, type OfficesState, offices } from "./offices.js";
import { type TerritoryEvent, type TerritoryState, territory } from "./territory.js";
import { type TreatiesState, type TreatyEvent, treaties } from "./treaties.js";

/** Everything that can happen to an organisation, by the six aspects. */
export type OrganizationEvent<N extends Names = Names> =
  IdentityEvent<N> | MembershipEvent<N> | TerritoryEvent<N> | TreatyEvent<N> | OfficeEvent<N> | MeetingEvent<N>;

/** An organisation as it stands: the states of the six aspects side by side. Plain, frozen data. */
export type OrganizationState = IdentityState &
  MembershipState &
  TerritoryState &
  TreatiesState &
  OfficesState &
  MeetingsState;

/** The events of an organisation with more aspects than the six. */
export type EventsWith<A extends readonly AnyAspect[]> = OrganizationEvent | EventsOf<A[number]>;
/** Its state. */
export type StateWith<A extends readonly AnyAspect[]> = A extends readonly []
  ? OrganizationState
  : OrganizationState & StateOf<A[number]>;

/**
 * The model of an organisation with aspects of one's own: they stand beside the six, which came in by the same door.
 *
 * @throws AnnalsError as {@link compose} does: for a field or an event type that is taken, and a field that no strand fills.
 * @example
 * organizationWith().initial; // the same as `initial`
 */
export function organizationWith<const A extends readonly AnyAspect[]>(...own: A): Model<EventsWith<A>, StateWith<A>> {
  const all = compose(identity, membership, territory, treaties, offices, meetings, ...own);
  // The types of the six and of each own aspect, side by side: what EventsWith and StateWith spell out.
  return { ...all, laws: [...all.laws, ...lawsAcross] } as unknown as Model<EventsWith<A>, StateWith<A>>;
}

/** The six aspects as one model, with the laws that look at several of them. */
export const organization: Model<OrganizationEvent, OrganizationState> = organizationWith();
