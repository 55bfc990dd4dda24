import type { Chronicle, Publication, Source } from "annals";
import { africanUnion } from "annals/events/african-union";
import { cis } from "annals/events/cis";
import { csto } from "annals/events/csto";
import { europeanUnion } from "annals/events/european-union";
import { nato } from "annals/events/nato";
import { unGeneralAssembly } from "annals/events/un-general-assembly";
import { describe, expect, it } from "vitest";
import { when } from "../../src/time/edtf.js";

const isPublication = (source: Source): source is Publication => source.kind !== "inference";

describe.each<readonly [string, Chronicle]>([
  ["africanUnion", africanUnion],
  ["cis", cis],
  ["csto", csto],
  ["europeanUnion", europeanUnion],
  ["nato", nato],
  ["unGeneralAssembly", unGeneralAssembly],
])("the sources of %s", (_name, { sources, records }) => {
  const publications: readonly (readonly [string, Publication])[] = Object.entries(sources).flatMap(([id, source]) =>
    isPublication(source) ? [[id, source] as const] : [],
  );

  it("were each published between two days that are known, so that some reader knows what they say", () => {
    const open = publications.filter(([, { published }]) => {
      if (published === undefined) return true;
      const { earliest, latest } = when(published);
      return !Number.isFinite(earliest) || !Number.isFinite(latest);
    });
    expect(open.map(([id]) => id)).toEqual([]);
  });

  it("have a publisher, and an address that a reader can tell the publisher or the mirror by", () => {
    expect(publications.filter(([, { publisher }]) => publisher === undefined).map(([id]) => id)).toEqual([]);
    const numbered = /^https?:\/\/[\d.]+[:/]/;
    expect(publications.filter(([, { url = "" }]) => numbered.test(url)).map(([id]) => id)).toEqual([]);
  });

  it("give each event its date: one of them has one that agrees with the record's", () => {
    const alone = Object.values(records)
      .flat()
      .filter((entry) => {
        const own = when(entry.on);
        return !entry.sources.some(({ on = entry.on, denies }) => {
          const { earliest, latest } = when(on);
          return denies !== true && earliest <= own.latest && own.earliest <= latest;
        });
      });
    expect(alone.map(({ id }) => id)).toEqual([]);
  });

  it("leave the date of no event vaguer than the record has it", () => {
    const narrower = Object.values(records)
      .flat()
      .filter((entry) => {
        const given = entry.sources.filter(({ denies }) => denies !== true).map(({ on = entry.on }) => when(on));
        const from = Math.max(...given.map(({ earliest }) => earliest));
        const to = Math.min(...given.map(({ latest }) => latest));
        const own = when(entry.on);
        return from <= to && (from < own.earliest || to > own.latest);
      });
    expect(narrower.map(({ id }) => id)).toEqual([]);
  });

  it("let a reader look up each event that is not only inferred: a place in a page with its title and address", () => {
    const entries = Object.values(records).flat();
    const said = entries.filter((entry) => entry.sources.some(({ source }) => sources[source]?.kind !== "inference"));
    const unfindable = said.filter((entry) =>
      entry.sources.every(({ source: id, place, denies }) => {
        const source = sources[id];
        return denies === true || place === undefined || !source || !isPublication(source) || source.url === undefined;
      }),
    );
    expect(unfindable.map(({ id }) => id)).toEqual([]);
  });
});
