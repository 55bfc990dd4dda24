import { evolve, initial, replay } from "annals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { events } from "../arbitraries.js";

const types = ["Appointed", "TookOffice", "OfficeTermExtended", "LeftOffice"] as const;

describe("laws of offices", () => {
  it("an office has the holder who last took it and has not left, and no other", () => {
    fc.assert(
      fc.property(events({ types }), (list) => {
        const holders = new Map<string, string | null>();
        for (const { type, data } of list) {
          if (type === "TookOffice") holders.set(data.office, data.holder);
          if (type === "LeftOffice" && holders.get(data.office) === data.holder) holders.set(data.office, null);
        }
        const { offices } = replay(list);
        for (const [office, holder] of holders) expect(offices[office]?.holder?.party ?? null).toBe(holder);
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
            if (each.type === "Appointed" || holder?.party !== each.data.holder)
              expect(after.offices[each.data.office]?.holder ?? null).toEqual(holder);
          }
          before = after;
        }
      }),
    );
  });
});
