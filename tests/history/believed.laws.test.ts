import { type Source, read } from "annals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { when } from "../../src/time/edtf.js";
import { type AnyEntry, type Kinds, chronicleOf, library, recordsOf } from "../arbitraries.js";

const everything: Kinds = { denials: true, inferences: true, corrections: true, retractions: true };
const days = fc.constantFrom("1994-03-03", "1994-03-04", "1995-12-30", "1995-12-31", "1996-07-01", "2020-01-01");
const someSources = fc
  .subarray(Object.keys(library), { minLength: 1 })
  .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
const options = fc.record(
  { knownBy: days, according: someSources, inferences: fc.boolean() },
  { requiredKeys: [], noNullPrototype: true },
);
const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));

describe("laws of what is believed", () => {
  it("a later publication changes nothing of what was known before it", () => {
    fc.assert(
      fc.property(recordsOf(everything), recordsOf(everything), days, ({ entries, sources }, later, knownBy) => {
        const before = read(chronicleOf(entries, sources), { knownBy }).events();
        // The same kinds of entries, about the earlier ones as well, all from a publication of the next day.
        const all: Record<string, Source> = {
          ...sources,
          new: { kind: "article", title: "New", published: "2020-01-02" },
        };
        const added = later.entries.map((entry): AnyEntry => {
          const target = entries.find(({ id }) => "event" in entry.data && entry.data.event === id)?.id;
          const data =
            entry.type === "Corrected" || entry.type === "Retracted"
              ? { ...entry.data, event: target ?? entries[0]?.id ?? "" }
              : entry.data;
          return { ...entry, id: `later-${entry.id}`, data, sources: [{ source: "new" }] } as AnyEntry;
        });
        const fitting = added.filter(
          ({ type, data }) =>
            type !== "Corrected" || !entries.some(({ id, type: of }) => id === data.event && /Corr|Retr/.test(of)),
        );
        expect(read(chronicleOf([...entries, ...fitting], all), { knownBy }).events()).toEqual(before);
      }),
    );
  });

  it("what is known by a day is known by every later one, where nothing is denied, corrected or taken back", () => {
    fc.assert(
      fc.property(recordsOf({ inferences: true }), days, days, ({ entries, sources }, one, other) => {
        const [earlier, later] = [one, other].sort();
        const made = chronicleOf(entries, sources);
        const known = (knownBy: string | undefined) =>
          ids(read(made, knownBy === undefined ? {} : { knownBy }).events());
        expect([...known(earlier)].filter((id) => !known(later).has(id))).toEqual([]);
      }),
    );
  });

  it("what some sources say, all of them say, where nothing is denied or taken back", () => {
    fc.assert(
      fc.property(
        recordsOf({ inferences: true, corrections: true }),
        someSources,
        ({ entries, sources }, according) => {
          const made = chronicleOf(entries, sources);
          const all = ids(read(made).events());
          const some = ids(read(made, { according }).events());
          expect([...some].filter((id) => !all.has(id))).toEqual([]);
          const [first = ""] = according;
          const one = ids(read(made, { according: first }).events());
          expect([...one].filter((id) => !some.has(id))).toEqual([]);
        },
      ),
    );
  });

  it("every event that is believed has a citation that is left, and only such", () => {
    fc.assert(
      fc.property(recordsOf(everything), options, ({ entries, sources }, asked) => {
        for (const { id, sources: cited } of read(chronicleOf(entries, sources), asked).events()) {
          expect(cited.length).toBeGreaterThan(0);
          const written = entries.find((entry) => entry.id === id)?.sources.map(({ source }) => source);
          for (const { source: name } of cited) {
            expect(written).toContain(name);
            const source = sources[name];
            if (source?.kind === "inference") expect(asked.inferences).not.toBe(false);
            else {
              if (asked.according !== undefined) expect(asked.according).toContain(name);
              const latest = when(source?.published ?? "[9999..]").latest;
              if (asked.knownBy !== undefined) expect(latest).toBeLessThanOrEqual(when(asked.knownBy).latest);
            }
          }
        }
      }),
    );
  });

  it("an inference stands exactly as long as all that it rests on", () => {
    fc.assert(
      fc.property(recordsOf(everything), options, ({ entries, sources }, asked) => {
        const reading = read(chronicleOf(entries, sources), asked);
        const believed = ids(reading.events());
        for (const { id, sources: cited } of reading.events())
          for (const { source: name } of cited) {
            const source = sources[name];
            if (source?.kind !== "inference") continue;
            for (const ground of source.restsOn) expect([id, ground, believed.has(ground)]).toEqual([id, ground, true]);
          }
      }),
    );
  });

  it("without a single option, everything is believed as it was written, unless it was corrected or taken back", () => {
    fc.assert(
      fc.property(recordsOf({ denials: true, inferences: true }), ({ entries, sources }) => {
        const believed = read(chronicleOf(entries, sources)).events();
        expect(ids(believed)).toEqual(ids(entries));
        for (const each of believed) expect(entries).toContainEqual(each);
      }),
    );
  });

  it("the dates of what is believed are dates that its citations give, or the event's own", () => {
    fc.assert(
      fc.property(recordsOf({ denials: true }), options, ({ entries, sources }, asked) => {
        for (const { id, on, sources: cited } of read(chronicleOf(entries, sources), asked).events()) {
          const own = entries.find((entry) => entry.id === id)?.on ?? "";
          const given = cited.filter(({ denies }) => denies !== true).map((citation) => when(citation.on ?? own));
          if (on === own) continue;
          const { earliest, latest } = when(on);
          expect(given.some((date) => date.earliest === earliest)).toBe(true);
          expect(given.some((date) => date.latest === latest)).toBe(true);
        }
      }),
    );
  });

  it("no reading changes the record", () => {
    fc.assert(
      fc.property(recordsOf(everything), options, ({ entries, sources }, asked) => {
        const made = chronicleOf(entries, sources);
        const before = JSON.stringify(made);
        const given = JSON.stringify(entries);
        const first = read(made, asked).events();
        expect(JSON.stringify(made)).toBe(before);
        expect(JSON.stringify(entries)).toBe(given);
        expect(read(made, asked).events()).toEqual(first);
      }),
    );
  });
});
