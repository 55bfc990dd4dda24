import { evolve, initial, replay } from "annals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { events } from "../arbitraries.js";

const types = ["Appointed", "TookOffice", "OfficeTermExtended", "LeftOffice"] as const;

describe("laws of offices", () => {
  it("an office has the holder who last took it and has not left, and no other", () => {
    fc.assert(
      fc.property(events({ types }), (list) => {
        // Undefined: nobody. Null: someone not named, who can be whoever leaves.
        const holders = new Map<string, string | null | undefined>();
        for (const each of list) {
          if (each.type !== "TookOffice" && each.type !== "LeftOffice") continue;
          const { office, holder } = each.data;
          const now = holders.get(office);
          if (each.type === "TookOffice") holders.set(office, holder ?? (now === undefined ? null : now));
          else if (now === null || now === holder) holders.set(office, undefined);
        }
        const { offices } = replay(list);
        for (const [office, holder] of holders) expect(offices[office]?.holder?.party).toBe(holder);
      }),
    );
  });

  it("an event about who does not hold an office leaves its holder, with the term and all", () => {
    fc.assert(
      fc.property(events({ types }), (list) => {
        let before = initial;
        for (const each of list) {
          const after = evolve(before, each);
          if (each.type === "OfficeTermExtended" || each.type === "LeftOffice" || each.type === "Appointed") {
            const holder = before.offices[each.data.office]?.holder ?? null;
            const canBe = holder?.party === null || holder?.party === each.data.holder;
            if (each.type === "Appointed" || !canBe)
              expect(after.offices[each.data.office]?.holder ?? null).toEqual(holder);
          }
          before = after;
        }
      }),
    );
  });
});
