import { type HistoricalEvent, type Party, type Source, check, chronicle, read, replay } from "annals";
import {
  type Aspect,
  type Law,
  type Strand,
  count,
  dictionary,
  evolveIn,
  fields,
  id,
  organizationWith,
  party,
  replayIn,
  ruleOf,
  rulesOf,
  text,
} from "annals/aspect";
import { describe, expect, expectTypeOf, it } from "vitest";
import { event } from "../arbitraries.js";

// An aspect of one's own: what an organisation has lent, and to whom.

type Lent = HistoricalEvent<"Lent", { readonly loan: string; readonly to: string }>;
type Repaid = HistoricalEvent<"Repaid", { readonly loan: string }>;
type LoanEvent = Lent | Repaid;
interface LoansState {
  readonly loans: Readonly<Record<string, string>>;
}

const handlers: Aspect<LoanEvent, LoansState>["handlers"] = {
  Lent({ loans }, { data }) {
    loans[data.loan] = `with ${data.to}`;
  },
  Repaid({ loans }, { data }) {
    loans[data.loan] = "repaid";
  },
};
const loan: Strand<string, LoanEvent> = {
  name: "loan",
  field: "loans",
  start: "not lent",
  rules: rulesOf("loans", "not lent", handlers, {
    Lent: { about: ({ data }) => data.loan, allowed: (from) => from === "not lent" },
    Repaid: { about: ({ data }) => data.loan, allowed: (from) => from.startsWith("with ") },
  }),
  subject: (key) => `the loan ${key}`,
  inWords: (state) => state,
};
const law = {
  id: "loans-are-repaid",
  says: "A loan is repaid.",
  severity: "gap",
  guards: "Written for this test.",
  broken: (events) =>
    events
      .filter((each) => each.type === "Lent" && !events.some(({ type }) => type === "Repaid"))
      .map((each) => ({ says: `the loan of "${each.id}" was never repaid`, events: [each] })),
} satisfies Law & { guards: string };
const loans: Aspect<LoanEvent, LoansState> = {
  name: "loans",
  initial: Object.freeze({ loans: dictionary<string>() }),
  shapes: {
    Lent: fields<Lent["data"]>({ loan: id, to: party }),
    Repaid: fields<Repaid["data"]>({ loan: id }),
  },
  handlers,
  strands: [loan],
  laws: [law],
  sentence: ({ type, data }, names) =>
    type === "Lent" ? `the loan ${data.loan} went to ${names.party(data.to)}` : `the loan ${data.loan} came back`,
};

const about = { organization: "bank", sources: [{ source: "books" }] } as const;
const parties: Readonly<Record<string, Party>> = {
  bank: { kind: "organization", name: "The Bank" },
  norway: { kind: "state", name: "Norway" },
};
const sources: Readonly<Record<string, Source>> = { books: { kind: "official", title: "Books", published: "1960" } };
const founded = {
  ...event("Founded", { name: "The Bank", founders: ["norway"] }, "1950", { id: "founded" }),
  ...about,
};
const lent = { ...about, id: "lent", type: "Lent", on: "1951", data: { loan: "first", to: "norway" } } as const;
const repaid = { ...about, id: "repaid", type: "Repaid", on: "[1952,1954]", data: { loan: "first" } } as const;
const of = (...entries: readonly (LoanEvent | typeof founded)[]) =>
  chronicle({ aspects: [loans], parties, sources, records: { bank: [founded, ...entries] } });
const bank = of(lent, repaid);
const today = read(bank);

describe("a chronicle with an aspect of one's own", () => {
  it("has its state beside the six", () => {
    const state = today.at("1960-01-01").organization("bank");
    expectTypeOf(state.loans).toEqualTypeOf<Readonly<Record<string, string>>>();
    expect(state.loans).toEqual({ first: "repaid" });
    expect(state.name).toBe("The Bank");
    expect(
      read(chronicle({ parties, sources, records: {} }))
        .at("1960-01-01")
        .organization("bank"),
    ).not.toHaveProperty("loans");
  });

  it("answers what its strand can have come to, and explains it", () => {
    const answer = today.at("1953-01-01").strand(loan, "first", "bank");
    expectTypeOf(answer.possible).toEqualTypeOf<readonly [string, ...string[]]>();
    expect(answer.possible).toEqual(["with norway", "repaid"]);
    expect(today.explain(answer).text).toBe(
      [
        "Unknown: On 1 January 1953, the loan first: with norway or repaid.",
        "  Some time in 1951, the loan first went to Norway.",
        "    Source: “Books”, 1960",
        "  In 1952 or 1954, the loan first came back.",
        "    Source: “Books”, 1960",
      ].join("\n"),
    );
    expect(today.explain(today.at("1960-01-01").strand(loan, "first", "bank")).says).toBe(
      "On 1 January 1960, the loan first: repaid.",
    );
    expect(today.periods(loan, "first", "bank").map(({ value, says }) => [value, says])).toEqual([
      ["with norway", "from some time in 1951 until 1952 or 1954"],
      ["repaid", "from 1952 or 1954"],
    ]);
  });

  it("lists its events by type, and by the parties that their shapes refer to", () => {
    expectTypeOf(today.events({ type: "Lent" })[0]?.data.to).toEqualTypeOf<string | undefined>();
    expect(today.events({ type: "Lent" }).map(({ data }) => data.to)).toEqual(["norway"]);
    expect(today.events({ party: "norway" }).map(({ id: each }) => each)).toEqual(["founded", "lent"]);
  });

  it("is checked by its laws, and by its strand's", () => {
    expect(check(bank)).toEqual([]);
    expect(check(of(lent)).map(({ law: each, events }) => [each, events])).toEqual([["loans-are-repaid", ["lent"]]]);
    expect(check(of(repaid)).map(({ law: each }) => each)).toEqual(["loan-allows-it"]);
  });

  it("says what changed, and applies it", () => {
    const changes = today.diff("1950-12-31", "1951-12-31", "bank");
    expect(changes.map(({ says }) => says)).toEqual(["The loan first: nothing → with norway"]);
  });

  it("is checked by the shapes when it is made", () => {
    expect(() => of({ ...lent, data: { loan: "first", to: "nobody" } })).toThrow(/no party has the id "nobody"/);
    expect(() => of({ ...lent, data: { loan: "First" } as unknown as Lent["data"] })).toThrow(
      /records\.bank\[1\]\.data/,
    );
    // @ts-expect-error -- without the aspect there is no such event
    expect(() => chronicle({ parties, sources, records: { bank: [lent] } })).toThrow(/no such type of event: "Lent"/);
  });

  it("survives JSON, and takes its aspect again", () => {
    const json = JSON.stringify(bank);
    const again = chronicle({ ...(JSON.parse(json) as typeof bank), aspects: [loans] });
    expect(JSON.stringify(again)).toBe(json);
    expect(() => read(JSON.parse(json) as typeof bank)).toThrow(/no such type of event: "Lent"/);
  });

  it.each([[{}], [[null]], [[{ name: "loans" }]], ["loans"]])("does not take %j for aspects", (aspects) => {
    // @ts-expect-error -- as a program without types may give
    expect(() => chronicle({ aspects, parties, sources, records: {} })).toThrow(
      /expected (a list of aspects|an aspect)/,
    );
  });
});

describe("a strand that lies in the state itself", () => {
  type Insured = HistoricalEvent<"Insured", { readonly against: string; readonly sum: number }>;
  interface CoverState {
    readonly cover: { readonly against: string } | null;
    readonly sum: number;
  }
  const start: CoverState = Object.freeze({ cover: null, sum: 0 });
  const insured: Aspect<Insured, CoverState>["handlers"]["Insured"] = (state, { data }) => {
    state.cover = { against: data.against };
    state.sum = data.sum;
  };
  const cover: Strand<CoverState, Insured> = {
    name: "cover",
    start,
    free: true,
    rules: { Insured: ruleOf(insured) },
    subject: () => "the cover",
    inWords: ({ cover: of, sum }) => (of === null ? "no cover" : `${sum} against ${of.against}`),
  };
  const aspect: Aspect<Insured, CoverState> = {
    name: "insurance",
    initial: start,
    shapes: { Insured: fields<Insured["data"]>({ against: text, sum: count }) },
    handlers: { Insured: insured },
    strands: [cover],
    laws: [],
    sentence: ({ data }) => `it was insured against ${data.against}`,
  };

  it("says a change of one of its fields by all that it is", () => {
    const fire = { ...about, id: "insured", type: "Insured", on: "1952", data: { against: "fire", sum: 9 } } as const;
    const made = chronicle({ aspects: [aspect], parties, sources, records: { bank: [founded, fire] } });
    const changes = read(made).diff("1951-12-31", "1952-12-31", "bank");
    expect(changes.map(({ says }) => says)).toEqual(["Cover: no cover → 9 against fire", "Sum: 0 → 9"]);
  });
});

describe("the model of such an organisation", () => {
  const model = organizationWith(loans);
  const events = today.events({ organization: "bank" });

  it("replays and evolves to the state that a reading gives", () => {
    const state = replayIn(model, events);
    expect(state).toEqual(today.at("1960-01-01").organization("bank"));
    expect(events.reduce((before, each) => evolveIn(model, before, each), model.initial)).toEqual(state);
  });

  it("checks what it is given", () => {
    expect(() => replayIn(model, [{ ...lent, on: "1951-02-30" }])).toThrow(/events\[0\]\.on/);
    expect(() => evolveIn(model, model.initial, { ...lent, data: {} } as unknown as Lent)).toThrow(/event\.data/);
    // @ts-expect-error -- the six do not know it
    expect(() => replay(events)).toThrow(/no such type of event: "Lent"/);
  });

  it("does not come about where the aspect takes what is taken", () => {
    expect(() => organizationWith({ ...loans, initial: { loans: {}, name: "x" } })).toThrow(
      /^compose: the state of aspect "loans" cannot have "name", which is taken/,
    );
    expect(() => organizationWith(loans, { ...loans, name: "again" })).toThrow(/cannot have "loans", which is taken/);
  });
});
