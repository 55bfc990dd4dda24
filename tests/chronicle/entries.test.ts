import { chronicle } from "annals";
import { describe, expect, it } from "vitest";
import { type AnyEntry, chronicleOf, corrected, event, literalsOf } from "../arbitraries.js";

const joined = event("Joined", { party: "norway", as: "member" }, "1991", { id: "joined" });
/** The very problems for which the entries do not make a chronicle. */
const refused = (entries: readonly AnyEntry[], ...problems: readonly object[]) => {
  expect(() => chronicleOf(entries)).toThrow(expect.objectContaining({ problems }));
};

describe("a record", () => {
  it("is a list", () => {
    expect(() => chronicle({ ...literalsOf([]), records: { club: "joined" } } as never)).toThrow(
      expect.objectContaining({
        problems: [
          {
            code: "bad-chronicle",
            at: "records.club",
            value: "joined",
            message: 'expected a list of events, found "joined"',
          },
        ],
      }),
    );
  });

  it("has each id once, which is said of each entry that has it again", () => {
    const again = (index: number) => ({
      code: "duplicate-id",
      at: `records.club[${index}]`,
      value: "joined",
      message: 'the id "joined" stands on two entries; each needs its own',
    });
    refused([joined, { ...joined, on: "1992" }, { ...joined, on: "1993" }], again(1), again(2));
  });

  it("leaves out what is malformed before it looks at the others, whose places stay as they were given", () => {
    const malformed = { ...joined, id: "bad", on: "1993-13" };
    expect(() => chronicleOf([malformed, joined, { ...joined, on: "1992" }])).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({ code: "bad-date", at: "records.club[0].on" }),
          expect.objectContaining({ code: "duplicate-id", at: "records.club[2]" }),
        ],
      }),
    );
  });
});

describe("a correction", () => {
  it("of a correction is refused, with what to write instead", () => {
    const first = corrected("joined", { on: "1992" }, { id: "first" });
    const second = corrected("first", { on: "2001" }, { id: "second" });
    refused([joined, first, second], {
      code: "bad-event",
      at: "records.club[2]",
      value: "first",
      message: "corrects a correction; retract that one, and write another",
    });
  });

  it("of the date alone does not say again what is wrong with the data that it leaves", () => {
    const unknown = { ...joined, data: { party: "norwya", as: "member" } } as const;
    refused([unknown, corrected("joined", { on: "1992" })], {
      code: "unknown-party",
      at: "records.club[0].data.party",
      value: "norwya",
      message: 'no party has the id "norwya"; did you mean "norway"?',
    });
  });

  it("of a part of the data says what is wrong with that part, and not again what is with the rest", () => {
    const norwya = { code: "unknown-party", value: "norwya", message: expect.stringContaining('"norway"') as string };
    const nowhere = { ...joined, data: { party: "norwya", as: "member" } } as const;
    refused([nowhere, corrected("joined", { data: { as: "guest" } })], { ...norwya, at: "records.club[0].data.party" });
    refused(
      [nowhere, corrected("joined", { data: { party: "norwya" } })],
      { ...norwya, at: "records.club[0].data.party" },
      { ...norwya, at: "records.club[1].data.party" },
    );
    refused([joined, corrected("joined", { data: { party: "norwya" } })], {
      ...norwya,
      at: "records.club[1].data.party",
    });
  });

  it("of a list in the data says what is wrong with each of the list, and nothing of the sources once more", () => {
    const founded = event("Founded", { name: "The Club", founders: ["swedn"] }, "1990", {
      id: "founded",
      sources: [{ source: "nobody" }],
    });
    const swedn = { code: "unknown-party", value: "swedn", message: expect.stringContaining('"sweden"') as string };
    const nobody = { code: "unknown-source", at: "records.club[0].sources[0].source", value: "nobody" };
    refused(
      [founded, corrected("founded", { data: { founders: ["norway", "swedn"] } })],
      { ...swedn, at: "records.club[0].data.founders[0]" },
      { ...nobody, message: expect.stringContaining('no source has the id "nobody"') as string },
      { ...swedn, at: "records.club[1].data.founders[1]" },
    );
    refused(
      [founded, corrected("founded", { data: { name: "A Club" } })],
      { ...swedn, at: "records.club[0].data.founders[0]" },
      { ...nobody, message: expect.stringContaining('no source has the id "nobody"') as string },
    );
  });

  it("in the place where it stands has what does not fit", () => {
    refused([joined, corrected("joined", { data: { as: "chief" } })], {
      code: "bad-event",
      at: "records.club[1].data.as",
      value: "chief",
      message: 'expected one of "member", "associate", "observer", "partner", "guest", "signatory", found "chief"',
    });
  });
});
