import type { Names } from "../event.js";
import { lawsAcross } from "./across.js";
import { type Model, compose } from "./aspect.js";
import { type IdentityEvent, type IdentityState, identity } from "./identity.js";
import { type MeetingEvent, type MeetingsState, meetings } from "./meetings.js";
import { type MembershipEvent, type MembershipState, membership } from "./membership.js";
import { type OfficeEvent, type OfficesState, offices } from "./offices.js";
import { type TreatiesState, type TreatyEvent, treaties } from "./treaties.js";

/** Everything that can happen to an organisation, by the five aspects. */
export type OrganizationEvent<N extends Names = Names> =
  IdentityEvent<N> | MembershipEvent<N> | TreatyEvent<N> | OfficeEvent<N> | MeetingEvent<N>;

/** An organisation as it stands: the states of the five aspects side by side. Plain, frozen data. */
export type OrganizationState = IdentityState & MembershipState & TreatiesState & OfficesState & MeetingsState;

const five = compose(identity, membership, treaties, offices, meetings);

/** The five aspects as one model, with the laws that look at several of them. */
export const organization: Model<OrganizationEvent, OrganizationState> = {
  ...five,
  laws: [...five.laws, ...lawsAcross],
};
