// The barrel for those who write an aspect of their own: `annals/aspect`. Nothing inside imports it.
export { compose, dictionary, everything, itself, ofTypes, ruleOf, rulesOf } from "./aspects/aspect.js";
export { organizationWith } from "./aspects/organization.js";
export { evolveIn, replayIn } from "./history/replay.js";
export { identityStrand } from "./aspects/identity.js";
export { standingStrand } from "./aspects/membership.js";
export { territoryStrand } from "./aspects/territory.js";
export { ratificationStrand, treatyStrand } from "./aspects/treaties.js";
export { officeStrand } from "./aspects/offices.js";
export {
  count,
  date,
  eachOnce,
  event,
  flag,
  id,
  list,
  maybe,
  one,
  organization,
  party,
  record as fields,
  source,
  text,
} from "./shape.js";
export { dayOf, isoOf } from "./time/day.js";
export { when } from "./time/edtf.js";
export { certainlyBefore, inWords } from "./time/when.js";

export type {
  AnyAspect,
  AnyRule,
  AnyStrand,
  Aspect,
  Bearings,
  EventsOf,
  Handlers,
  Law,
  Model,
  Offence,
  Rule,
  Rules,
  Sentences,
  Severity,
  Shapes,
  Speaker,
  StateOf,
  Strand,
} from "./aspects/aspect.js";
export type { StandingEvent } from "./aspects/membership-events.js";
export type { TerritoryMove } from "./aspects/territory.js";
export type { AnyShape, Fields, Optional, Place, ReferenceKind, Report, Shape } from "./shape.js";
