import { replay } from "annals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { events } from "../arbitraries.js";

const types = [
  "Founded",
  "TreatySigned",
  "TreatyRatified",
  "TreatyEnteredIntoForce",
  "TreatyRegistered",
  "TreatyProlonged",
  "TreatyAmended",
  "TreatyExpired",
] as const;

describe("laws of treaties", () => {
  it("a treaty once known stays known, and a date once given stays given", () => {
    fc.assert(
      fc.property(events({ types }), fc.nat(30), (list, cut) => {
        const [before, after] = [replay(list.slice(0, cut)).treaties, replay(list).treaties];
        for (const [treaty, was] of Object.entries(before))
          for (const field of ["signed", "inForce", "registered", "amended", "expired", "prolonged"] as const)
            if (was[field] !== null) expect(after[treaty]?.[field] ?? null).not.toBeNull();
      }),
    );
  });

  it("no list of parties names one twice, and who has ratified is not forgotten", () => {
    fc.assert(
      fc.property(events({ types }), (list) => {
        const { treaties: all, ratifications } = replay(list);
        const ratified = list.flatMap(({ type, data, on }) =>
          type === "TreatyRatified" ? [[`${data.treaty}/${data.party}`, on] as const] : [],
        );
        expect(ratifications).toEqual(Object.fromEntries(ratified.toReversed()));
        for (const { signatories } of Object.values(all)) expect(signatories).toHaveLength(new Set(signatories).size);
      }),
    );
  });

  it("a term that runs was given by the last event that said for how long, unless prolonged for nobody knows how long", () => {
    fc.assert(
      fc.property(events({ types }), (list) => {
        const last = new Map<string, string | null>();
        for (const { type, data, on } of list) {
          if (type === "TreatyProlonged") last.set(data.treaty, data.years === undefined ? null : (data.from ?? on));
          else if (
            (type === "Founded" || type === "TreatySigned" || type === "TreatyEnteredIntoForce") &&
            data.treaty !== undefined &&
            data.years !== undefined
          )
            last.set(data.treaty, on);
        }
        for (const [treaty, { term }] of Object.entries(replay(list).treaties))
          expect(term?.from ?? null).toBe(last.get(treaty) ?? null);
      }),
    );
  });
});
