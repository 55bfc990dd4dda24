import { type HistoricalEvent, check, chronicle, read, record, replay } from "annals";
import { type Aspect, event as eventId, fields } from "annals/aspect";
import { describe, expect, it } from "vitest";
import { type AnyEntry, chronicleOf, corrected, event, literalsOf } from "../arbitraries.js";

const joined = event("Joined", { party: "norway", as: "member" }, "1991", { id: "joined" });
const made = (literals: unknown) => chronicle(literals as never); // as a program without types may give
/** The very problems for which the literals do not make a chronicle. */
const refused = (literals: unknown, ...problems: readonly object[]) => {
  expect(() => made(literals)).toThrow(expect.objectContaining({ problems }));
};

describe("the parts of a chronicle", () => {
  it("are those that it was given", () => {
    expect(Object.keys(chronicleOf([joined]))).toEqual(["parties", "sources", "records"]);
    const accepted = [{ law: "standing-allows-it", events: ["joined"], reason: "so it is said" }];
    expect(Object.keys(made({ ...literalsOf([joined]), accepted }))).toEqual([
      "parties",
      "sources",
      "records",
      "accepted",
    ]);
  });

  it("are five: of any other the error lists them", () => {
    refused(
      { ...literalsOf([]), record: {} },
      {
        code: "bad-chronicle",
        at: "record",
        value: {},
        message: "no such part; known are parties, sources, records, accepted, aspects",
      },
    );
  });

  it("have the accepted findings in a list", () => {
    refused(
      { ...literalsOf([]), accepted: "all" },
      { code: "bad-event", at: "accepted", value: "all", message: 'expected a list, found "all"' },
    );
    refused(
      { ...literalsOf([joined]), accepted: [{ law: "standing-allows-it", events: ["joined"] }] },
      { code: "bad-event", at: "accepted[0].reason", value: undefined, message: "missing: expected text" },
    );
  });

  it("hold parties and sources, and nothing where one should be is found in its place", () => {
    const missing = (at: string) => expect.objectContaining({ code: "bad-event", at, value: undefined }) as object;
    refused({ parties: { norway: undefined }, sources: {}, records: {} }, missing("parties.norway"));
    refused({ parties: {}, sources: { minutes: undefined }, records: {} }, missing("sources.minutes"));
  });

  it("can be such that they cannot be looked at, which is said of the chronicle", () => {
    const closed = {
      ...literalsOf([]),
      get records() {
        throw new Error("it is closed");
      },
    };
    const problem = {
      code: "bad-argument",
      at: "chronicle",
      value: undefined,
      message: "cannot be read: it is closed",
    };
    refused(closed, problem);
    expect(() => read(closed as never)).toThrow(expect.objectContaining({ problems: [problem] })); // no chronicle by its type
  });

  it("have records that replay as they stand where nothing in them was corrected", () => {
    const recordOf = (...entries: readonly AnyEntry[]) => chronicleOf(entries).records["club"] as never; // whatever is in it
    expect(replay(recordOf(joined)).standings["norway"]).toMatchObject({ status: "member" });
    // A correction acts in a reading: no handler knows it.
    expect(() => replay(recordOf(joined, corrected("joined", { on: "1992" })))).toThrow(
      /^events\[1\]\.type: no such type of event: "Corrected"/,
    );
  });
});

type Reviewed = HistoricalEvent<"Reviewed", { readonly event: string }>;
const reviews: Aspect<Reviewed, object> = {
  name: "reviews",
  initial: {},
  shapes: { Reviewed: fields<Reviewed["data"]>({ event: eventId }) },
  handlers: { Reviewed: () => undefined },
  strands: [],
  laws: [],
  sentence: ({ data }) => `somebody looked again at "${data.event}"`,
};
const reviewed: Reviewed = {
  id: "reviewed",
  type: "Reviewed",
  organization: "club",
  on: "1999",
  data: { event: "joined" },
  sources: [{ source: "minutes" }],
};

describe("a chronicle with an aspect of one's own", () => {
  const withReviews = (...entries: readonly (AnyEntry | Reviewed)[]) => {
    const { parties, sources } = literalsOf([]);
    return made({ aspects: [reviews], parties, sources, records: { club: entries } });
  };

  it("takes its events, and corrections and retractions of them", () => {
    const club = withReviews(joined, reviewed, corrected("reviewed", { on: "2000" }));
    expect(read(club).events()).toMatchObject([{ id: "joined" }, { id: "reviewed", on: "2000" }]);
    expect(check(club)).toEqual([]);
  });

  it("is a copy of the list, to which none is added afterwards", () => {
    const aspects = [reviews];
    const club = made({ ...literalsOf([joined]), aspects });
    aspects.push({ ...reviews, name: "again" });
    expect(record(club, event("Withdrew", { party: "norway" }, "1995")).recorded).toBe(true);
  });

  it("can have a field of an event that names another, also a later one: only corrections speak of earlier ones", () => {
    expect(() => withReviews(reviewed, joined)).not.toThrow();
    expect(() => withReviews(reviewed)).toThrow('records.club[0].data.event: no event has the id "joined"');
  });

  it("is none where what was given is no list of aspects", () => {
    refused(
      { ...literalsOf([]), aspects: "reviews" },
      { code: "bad-argument", at: "aspects", value: "reviews", message: 'expected a list of aspects, found "reviews"' },
    );
    refused(
      { ...literalsOf([]), aspects: [reviews, null] },
      { code: "bad-argument", at: "aspects[1]", value: null, message: "expected an aspect, found null" },
    );
  });
});
