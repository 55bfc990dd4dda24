import type { OrganizationEvent, OrganizationState } from "annals";
import { produce } from "immer";
import { organization as model } from "../src/aspects/organization.js";

type Handler = (state: unknown, event: OrganizationEvent) => void;

/** The handlers of the library, for one who runs them with immer and nothing else. */
export const handlers = model.handlers as unknown as Readonly<Record<string, Handler>>; // each type has its own handler

/** One `produce` an event. */
export function producedEach(state: OrganizationState, event: OrganizationEvent): OrganizationState {
  return produce(state, (draft) => handlers[event.type]?.(draft, event));
}
