// The one barrel: what the package gives, in the order in which one meets it. Nothing inside imports it.
export { chronicle } from "./chronicle/build.js";
export { read, Reading } from "./chronicle/reading.js";
export { Moment } from "./chronicle/moment.js";
export { During, Stretch } from "./chronicle/during.js";
export { applyChanges } from "./chronicle/changes.js";
export { check } from "./chronicle/check.js";
export { record } from "./chronicle/decide.js";
export { evolve, initial, replay } from "./history/replay.js";
export { AnnalsError } from "./error.js";

export type { Accepted, Chronicle, NamesOf, OrganizationsOf } from "./chronicle/chronicle.js";
export type {
  Citation,
  CowCode,
  HistoricalEvent,
  Inference,
  Known,
  Names,
  Party,
  Publication,
  Source,
  Weekday,
} from "./event.js";
export type { EventId, OrganizationId, PartyId, SourceId } from "./event.js";
export type { Amendment, Corrected, Retracted } from "./event.js";
export type { Entry } from "./history/record.js";
export type { EventsWith, OrganizationEvent, OrganizationState, StateWith } from "./aspects/organization.js";
export type {
  Dissolved,
  Founded,
  IdentityEvent,
  IdentityState,
  Renamed,
  SeatMoved,
  Succeeded,
} from "./aspects/identity.js";
export type {
  Act,
  Ceased,
  CountedAs,
  Expelled,
  Joined,
  Lapsed,
  LeftBody,
  MembersCounted,
  MembershipEvent,
  ParticipationFrozen,
  Ratified,
  Reinstated,
  RejoinedBody,
  StandingChanged,
  Suspended,
  SuspensionRequested,
  WithdrawalNotified,
  WithdrawalRescinded,
  Withdrew,
} from "./aspects/membership-events.js";
export type { MembershipState } from "./aspects/membership.js";
export type {
  Bound,
  Former,
  JoinedAs,
  Lesser,
  Member,
  NoStanding,
  Standing,
  Status,
  SuspendedMember,
} from "./aspects/standing.js";
export type {
  Territory,
  TerritoryAct,
  TerritoryEvent,
  TerritoryExcluded,
  TerritoryIncluded,
  TerritoryState,
} from "./aspects/territory.js";
export type {
  TreatiesState,
  Treaty,
  TreatyAct,
  TreatyAmended,
  TreatyEnteredIntoForce,
  TreatyEvent,
  TreatyExpired,
  TreatyProlonged,
  TreatyRatified,
  TreatyRegistered,
  TreatySigned,
} from "./aspects/treaties.js";
export type {
  Appointed,
  LeftOffice,
  Office,
  OfficeAct,
  OfficeEvent,
  OfficeTermExtended,
  OfficesState,
  TookOffice,
} from "./aspects/offices.js";
export type {
  Attendance,
  Attended,
  Decision,
  Gathering,
  MeetingEvent,
  MeetingHeld,
  MeetingPlanned,
  MeetingsState,
  PositionStated,
  Statement,
} from "./aspects/meetings.js";
export type { Answer, Asked, Possible, Question, StrandQuestion, Truth } from "./answer.js";
export type { ReadOptions } from "./chronicle/view.js";
export type { Change } from "./chronicle/changes.js";
export type { Difference } from "./history/diff.js";
export type { Dispute, Position } from "./chronicle/disputes.js";
export type { Attendee, EventFilter, Meeting, NamePeriod, Period, Tenure } from "./chronicle/reading.js";
export type { Spell, StrandPeriod } from "./chronicle/periods.js";
export type { Certainty, Holding, Listed, Membership } from "./chronicle/moment.js";
export type { Explanation, Ground } from "./chronicle/explain.js";
export type { Finding } from "./chronicle/check.js";
export type { Recorded } from "./chronicle/decide.js";
export type { Severity } from "./aspects/aspect.js";
export type { Problem, ProblemCode } from "./error.js";
export type { Edtf, Precision, When } from "./time/edtf.js";
export type { Day } from "./time/day.js";
