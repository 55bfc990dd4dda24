import type { HistoricalEvent, PartyId } from "../event.js";
import { when } from "../time/edtf.js";
import { inWords } from "../time/when.js";
import { type Law, type Offence, ofTypes } from "./aspect.js";
import {
  type Standing,
  type StandingEvent,
  isMember,
  moved,
  partiesOf,
  standingEvents,
  standingStrand,
} from "./membership.js";
import type { TreatyProlonged, TreatySigned } from "./treaties.js";

/** The laws that look at more than one aspect. */
export const lawsAcross: readonly Law[] = [
  {
    id: "who-did-not-prolong",
    says: "A party bound by a term that it did not prolong has left, or the record says how it stayed.",
    severity: "gap",
    broken(events, names) {
      const standings = new Map<PartyId, Standing>();
      const since = new Map<PartyId, HistoricalEvent>();
      const signatories = new Map<string, Set<PartyId>>();
      let founding: string | undefined;
      /** Who did not sign, until something says what became of it. */
      const silent = new Map<PartyId, readonly [HistoricalEvent, TreatyProlonged]>();
      const sign = (treaty: string, parties: readonly PartyId[] = []): void => {
        signatories.set(treaty, new Set([...(signatories.get(treaty) ?? []), ...parties]));
      };
      for (const event of ofTypes<TreatySigned | TreatyProlonged | StandingEvent>(events, bearing)) {
        if (event.type === "TreatySigned") sign(event.data.treaty, event.data.signatories);
        else if (event.type === "TreatyProlonged") {
          const { treaty, signatories: signed } = event.data;
          // The founding treaty binds all members, any other one those who signed it.
          const bound = treaty === founding ? [...standings.keys()] : [...(signatories.get(treaty) ?? [])];
          for (const party of signed === undefined ? [] : bound) {
            const joined = since.get(party);
            if (
              joined !== undefined &&
              isMember(standings.get(party) ?? standingStrand.start) &&
              signed?.includes(party) === false
            )
              silent.set(party, [joined, event]);
          }
          sign(treaty, signed);
        } else {
          if (event.type === "Founded") founding = event.data.treaty;
          for (const party of event.type === "Dissolved" ? [...standings.keys()] : partiesOf(event)) {
            const from = standings.get(party) ?? standingStrand.start;
            const to = moved(from, event, party);
            standings.set(party, to);
            if (!isMember(from) && isMember(to)) since.set(party, event);
            if (isMember(from) && !isMember(to)) silent.delete(party);
          }
        }
      }
      return [...silent].map(([party, [joined, prolonged]]): Offence => ({
        says: `${names.party(party)} was a member, did not sign the prolongation of ${inWords(when(prolonged.on)).replace(/^(in|on|some time in) /, "")}, and nothing says that it left or how it stayed`,
        events: [joined, prolonged],
      }));
    },
  },
];

const bearing = { ...standingEvents, TreatySigned: true, TreatyProlonged: true };
