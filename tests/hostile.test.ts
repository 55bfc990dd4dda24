import { type Chronicle, AnnalsError, check, chronicle, evolve, initial, read, replay } from "annals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataOf, event, eventTypes } from "./arbitraries.js";

// Whatever is given, of any type and at any place: a valid result, or an AnnalsError that says where and what. Never
// another error, never a hang, never a changed input, never a changed prototype.

class Stranger {
  readonly type = "Joined";
  readonly name = "a stranger";
}

const thrower = (): never => {
  throw new RangeError("a trap");
};
const trapped: ProxyHandler<object> = {
  get: thrower,
  has: thrower,
  ownKeys: thrower,
  getOwnPropertyDescriptor: thrower,
  getPrototypeOf: thrower,
};

/** Made afresh each time, so that a change is seen. */
const catalogue: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  false: () => false,
  NaN: () => NaN,
  Infinity: () => Infinity,
  "-0": () => -0,
  "0": () => 0,
  "1.5": () => 1.5,
  "the greatest whole number": () => Number.MAX_SAFE_INTEGER,
  "1n": () => 1n,
  "a symbol": () => Symbol("hostile"),
  "a function": () => thrower,
  "no text": () => "",
  "a space": () => " ",
  "a text": () => "somewhere",
  "an id": () => "some-id",
  "a day that is none": () => "2023-02-30",
  "a month that is none": () => "2012-13-45",
  "an open date": () => "[1992..]",
  "a date open to the past": () => "[..1992]",
  "a year far away": () => "Y170000002",
  "an interval without an end": () => "1992/..",
  __proto__of: () => "__proto__",
  constructor: () => "constructor",
  toString: () => "toString",
  "a long text": () => "x".repeat(10_000),
  "a long id": () => "a-".repeat(500) + "a",
  "half a character": () => "\ud800",
  "an empty list": () => [],
  "a list of nothing": () => [undefined],
  "a sparse list": () => Array.from({ length: 3 }).concat(new Array(2)),
  "lists in lists": () => [[[[[]]]]],
  "an object": () => ({}),
  "an object with a prototype of its own for a key": () => JSON.parse('{"__proto__":{"polluted":1}}') as unknown,
  "an object with a hostile constructor": () => JSON.parse('{"constructor":{"prototype":{"polluted":1}}}') as unknown,
  "an object without a prototype": () => Object.create(null) as unknown,
  "an object that throws when read": () => ({
    get type(): never {
      return thrower();
    },
    get id(): never {
      return thrower();
    },
  }),
  "an object that throws as JSON": () => ({ toJSON: thrower }),
  "a proxy that throws": () => new Proxy({}, trapped),
  "a proxy of a list that throws": () => new Proxy([1], { get: thrower }),
  "a revoked proxy": () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  "a circle": () => {
    const circle: Record<string, unknown> = { id: "circle" };
    circle["self"] = circle;
    return circle;
  },
  "a circle of lists": () => {
    const circle: unknown[] = [];
    circle.push(circle);
    return circle;
  },
  "a Date": () => new Date(0),
  "a Map": () => new Map([["type", "Joined"]]),
  "a class instance": () => new Stranger(),
  "a boxed text": () => Object("1993") as unknown,
};

/** All that can be seen of a value from outside; what cannot be read is as it was. */
function seen(value: unknown, before = new Set<unknown>()): unknown {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return String(value);
  if (before.has(value)) return "seen";
  before.add(value);
  try {
    const fields = Object.entries(Object.getOwnPropertyDescriptors(value)).map(([name, field]) => [
      name,
      "value" in field ? seen(field.value, before) : "a getter",
    ]);
    return [Object.isFrozen(value), Object.isExtensible(value), fields];
  } catch {
    return "unreadable";
  }
}

const natives = Reflect.ownKeys(Object.prototype).length;

/** What is wrong with how a call takes an input; undefined where nothing is. */
function fault(input: unknown, call: (input: unknown) => unknown, watched = input): string | undefined {
  const before = JSON.stringify(seen(watched));
  let said: string | undefined;
  try {
    call(input);
  } catch (error) {
    said = whyNotOurs(error);
  }
  if (JSON.stringify(seen(watched)) !== before) return "the input was changed or frozen";
  if (Reflect.ownKeys(Object.prototype).length !== natives) return "Object.prototype was changed";
  return said;
}

function whyNotOurs(error: unknown): string | undefined {
  if (!(error instanceof AnnalsError))
    return error instanceof Error ? `${error.name}: ${error.message}` : "a non-error";
  for (const { at, message } of error.problems) {
    if (at === "") return `a problem without a place: ${message.slice(0, 100)}`;
    if (message === "") return `a problem without a message at ${at}`;
  }
  return error.problems.length === 0 ? "an error without a problem" : undefined;
}

// A small chronicle with every type of event and every field.

const literals = {
  parties: {
    club: { kind: "organization", name: "The Club", acronym: "TC", called: "the Club", aliases: ["Club"] },
    staff: { kind: "organization", name: "The Staff" },
    norway: {
      kind: "state",
      name: "Norway",
      iso: "NOR",
      cow: [{ abbreviation: "NOR", number: 385, from: "1905-06-07" }],
    },
    sweden: { kind: "state", name: "Sweden" },
    storting: { kind: "parliament", name: "The Storting", of: "norway" },
    ada: { kind: "person", name: "Ada" },
  },
  sources: {
    minutes: { kind: "official", title: "Minutes", publisher: "The Club", published: "1994", language: "en" },
    paper: { kind: "article", title: "A paper", published: "1995-06", copies: ["minutes"], url: "https://example.org" },
    guess: { kind: "inference", reason: "It follows.", restsOn: ["founded-1990"] },
  },
  records: {
    club: [
      event("MembersCounted", { as: "member", count: 1, parties: ["norway"] }, "1990-12-31"),
      event(
        "Founded",
        {
          name: "The Club",
          acronym: "TC",
          founders: ["norway"],
          as: "member",
          treaty: "charter",
          years: 5,
          place: "Oslo",
        },
        "1990",
      ),
      event(
        "TreatySigned",
        {
          treaty: "charter",
          name: "Charter",
          signatories: ["norway"],
          commitments: ["to meet"],
          place: "Oslo",
          years: 5,
        },
        "1990-01-01",
      ),
      event("TreatyRatified", { treaty: "charter", party: "norway" }, "1990-02"),
      event("TreatyEnteredIntoForce", { treaty: "charter", years: 5 }, "1990-03"),
      event("TreatyRegistered", { treaty: "charter", by: "the Staff" }, "1990-04"),
      event("TreatyProlonged", { treaty: "charter", years: 5, signatories: ["norway"], signedBy: "kings" }, "1994"),
      event("TreatyAmended", { treaty: "charter", by: "a protocol" }, "1995"),
      event("TreatyExpired", { treaty: "charter" }, "1999"),
      event("Renamed", { name: "The New Club", acronym: "NC" }, "1991"),
      event("SeatMoved", { seat: "Bergen" }, "1991-02"),
      event("Joined", { party: "sweden", as: "observer", reason: "asked" }, "1991-03", {
        disputed: true,
        sources: [
          { source: "minutes", place: "page 1", on: "1991", hedge: "reportedly" },
          { source: "paper", denies: true },
          { source: "guess" },
        ],
      }),
      event("StandingChanged", { party: "sweden", to: "member" }, "1991-04"),
      event("Ratified", { party: "norway", by: "storting" }, "1991-05"),
      event("SuspensionRequested", { party: "norway" }, "1992-01"),
      event("Suspended", { party: "norway", basis: "request" }, "1992-02"),
      event("Reinstated", { party: "norway" }, "1992-03"),
      event("ParticipationFrozen", { party: "norway" }, "1992-04"),
      event("LeftBody", { party: "norway", body: "staff" }, "1992-05"),
      event("RejoinedBody", { party: "norway", body: "staff" }, "1992-06"),
      event("TerritoryIncluded", { territory: "sweden", of: "norway", reason: "a treaty" }, "1992-07"),
      event("TerritoryExcluded", { territory: "sweden", of: "norway" }, "1992-08"),
      event("WithdrawalNotified", { party: "norway", effective: "1994" }, "1992-07"),
      event("WithdrawalRescinded", { party: "norway" }, "1992-08"),
      event("Withdrew", { party: "sweden" }, "1992-09"),
      event("Appointed", { office: "chair", holder: "ada", from: "1993", until: "1995", acting: true }, "1992-10"),
      event("TookOffice", { office: "chair", holder: "ada", acting: true, until: "1995" }, "1993-01"),
      event("OfficeTermExtended", { office: "chair", holder: "ada", until: "1996" }, "1993-02"),
      event("LeftOffice", { office: "chair", holder: "ada", reason: "tired" }, "1996"),
      event("MeetingPlanned", { ordinal: 1, kind: "regular", place: "Oslo" }, "1993-03"),
      event(
        "MeetingHeld",
        {
          ordinal: 1,
          kind: "regular",
          place: "Oslo",
          planned: "meetingplanned-1993-03",
          chair: { party: "ada", posts: ["chair"] },
          present: [{ party: "norway" }],
          absent: [{ party: "sweden" }],
          agenda: ["lunch"],
          decisions: [{ did: "adopted", document: "a menu", until: "1994", hedge: "reportedly" }],
          statements: [{ by: "ada", as: "chair", points: ["hear"] }],
        },
        "1993-03-04",
      ),
      event("Attended", { meeting: "meetingheld-1993-03-04", party: "sweden", posts: ["late"] }, "1993-03-04"),
      event("PositionStated", { by: "ada", as: "chair", points: ["no"] }, "1993-05"),
      event("Lapsed", { party: "norway" }, "1998"),
      event("Expelled", { party: "sweden" }, "1998-02"),
      event("Ceased", { party: "sweden", into: "norway" }, "1998-03"),
      event("Succeeded", { by: "staff" }, "1999-02"),
      event("Dissolved", { how: "merged", reason: "enough" }, "1999-03"),
      {
        id: "corrected",
        type: "Corrected",
        organization: "club",
        on: "1999",
        data: { event: "joined-1991-03", on: "1991-03-02", data: { as: "guest", reason: "was asked" } },
        sources: [{ source: "minutes" }],
      },
      {
        id: "retracted",
        type: "Retracted",
        organization: "club",
        on: "1999",
        data: { event: "seatmoved-1991-02", reason: "a mistake" },
        sources: [{ source: "minutes" }],
      },
    ],
    staff: [
      event("Founded", { name: "The Staff", parent: "club" }, "1990", { organization: "staff", id: "staff-founded" }),
    ],
  },
};

const good: Chronicle = chronicle(literals as never); // checked here, as one that comes from a file is
type Input = Record<string, unknown>;
const asText = JSON.stringify(literals);
const fresh = (): Input => JSON.parse(asText) as Input;

type Step = string | number;

/** The path to every value inside a value, the outermost first. */
function* paths(value: unknown, path: readonly Step[] = []): Generator<readonly Step[]> {
  yield path;
  if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value))
      yield* paths(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Puts something else at a path. */
function put(root: Input, path: readonly Step[], value: unknown): unknown {
  const last = path.at(-1);
  if (last === undefined) return value;
  const holder = path.slice(0, -1).reduce<unknown>((at, step) => (at as Record<Step, unknown>)[step], root);
  Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return root;
}

/** Everything that can be asked of a chronicle, after it was accepted. */
function useAll(made: Chronicle): void {
  const reading = read(made);
  reading.events();
  reading.disputes();
  for (const organization of ["club", "staff"]) {
    reading.meetings(organization);
    reading.offices(organization);
    reading.names(organization);
    reading.diff("1991-01-01", "1995-01-01", organization);
    const moment = reading.at("1993-06-01");
    moment.organization(organization);
    moment.open(organization);
    moment.name(organization);
    moment.members(organization);
    moment.bodies(organization);
    moment.memberships(organization);
    moment.offices(organization);
    for (const party of ["norway", "sweden"]) {
      reading.standings(party, organization);
      moment.standing(party, organization);
      reading.explain(moment.is(party, "member", organization));
    }
  }
  read(made, { knownBy: "1994-12-31" }).events();
  read(made, { according: ["paper", "minutes"], inferences: false }).events();
  check(made);
}

/** What throws when it is only looked at: an accessor, a proxy. */
const untouchable = Object.keys(catalogue).filter((name) => /throws when read|proxy/.test(name));
const inert = Object.keys(catalogue).filter((name) => !untouchable.includes(name));
/** Those that a place inside an input can tell apart. */
const alike =
  /^(true|false|NaN|Infinity|0|1\.5|a space|a text|toString|a month.*|a year.*|an interval.*|half.*|lists in lists|a long id|a circle of lists|a sparse list|an object (that throws as JSON|with a hostile constructor)|a boxed text)$/;
const inside = inert.filter((name) => !alike.test(name));

/** Those that more than a field of text can tell apart: for a chronicle, which takes longer to try. */
const telling = inside.filter((name) => !/^(an id|a day that is none|__proto__of|constructor|a long text)$/.test(name));

/** The faults of a call with hostile values at every path of a valid input: one line for each path that has any. `whole`
 * says whether all of the input is watched for changes, or what is hostile in it. */
function faultsAtEachPlace(
  valid: () => Input,
  call: (input: unknown) => unknown,
  names: readonly string[],
  whole: boolean,
): readonly string[] {
  const lines: string[] = [];
  const tried = new Set<string>();
  for (const path of paths(valid())) {
    // All events are alike but for their data: what an entry of each type has in common is tried once.
    const [root, , index, field] = path;
    const sort = root === "records" && field !== "data" && Number(index) < 34 ? `entry ${path.slice(3).join(".")}` : "";
    if (sort !== "" && tried.has(sort)) continue;
    tried.add(sort);
    const found = names.flatMap((name) => {
      const value = catalogue[name]?.();
      const input = put(valid(), path, value);
      const why = fault(input, call, whole ? input : value);
      return why === undefined ? [] : [{ name, why: why.slice(0, 120) }];
    });
    const [first, ...rest] = found;
    if (first === undefined) continue;
    const more = rest.length === 0 ? "" : `; also ${rest.length} more: ${rest.map(({ name }) => name).join(", ")}`;
    lines.push(`${path.join(".") || "itself"} ← ${first.name}: ${first.why}${more}`.slice(0, 300));
  }
  return lines;
}

/** The faults of a call with hostile values. */
function faults(call: (input: unknown) => unknown, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const found = fault(catalogue[name]?.(), call);
    return found === undefined ? [] : [`${name}: ${found}`];
  });
}

const moment = read(good).at("1993-06-01");
const reading = read(good);
const answer = moment.is("norway", "member", "club");
const joined = event("Joined", { party: "norway", as: "member" });

// Every argument of everything public, by a name. `never`: the compiler refuses all of these values, as it should.
const calls: Readonly<Record<string, (input: unknown) => unknown>> = {
  chronicle: (v) => chronicle(v as never),
  "chronicle, parties": (v) => chronicle({ parties: v, sources: {}, records: {} } as never),
  "chronicle, sources": (v) => chronicle({ parties: {}, sources: v, records: {} } as never),
  "chronicle, records": (v) => chronicle({ parties: {}, sources: {}, records: v } as never),
  "chronicle, one record": (v) => chronicle({ ...fresh(), records: { club: v } } as never),
  read: (v) => read(v as never),
  "read, options": (v) => read(good, v as never).events(),
  "read, knownBy": (v) => read(good, { knownBy: v } as never).events(),
  "read, according": (v) => read(good, { according: v } as never).events(),
  "read, according a list": (v) => read(good, { according: ["minutes", v] } as never).events(),
  "read, inferences": (v) => read(good, { inferences: v } as never).events(),
  check: (v) => check(v as never),
  "check, options": (v) => check(good, v as never),
  "evolve, state": (v) => evolve(v as never, joined),
  "evolve, event": (v) => evolve(initial, v as never),
  "replay, events": (v) => replay(v as never),
  "replay, one event": (v) => replay([joined, v] as never),
  "replay, from": (v) => replay([joined], v as never),
  at: (v) => reading.at(v as never).is("norway", "member", "club"),
  "at, and explained": (v) => reading.explain(reading.at(v as never).is("norway", "member", "club")),
  "standings, party": (v) => reading.standings(v as never, "club"),
  "standings, organization": (v) => reading.standings("norway", v as never),
  meetings: (v) => reading.meetings(v as never),
  offices: (v) => reading.offices(v as never),
  events: (v) => reading.events(v as never),
  "events, organization": (v) => reading.events({ organization: v as never }),
  "events, type": (v) => reading.events({ type: v as never }),
  "events, party": (v) => reading.events({ party: v as never }),
  names: (v) => reading.names(v as never),
  during: (v) => {
    const stretch = reading.during(v as never);
    for (const each of [stretch.atSomeTime, stretch.throughout, stretch.onItsLastDay]) {
      each.members("club");
      reading.explain(each.is("norway", "member", "club"));
    }
  },
  "during, party": (v) => reading.during("1993").atSomeTime.is(v as never, "member", "club"),
  "during, status": (v) => reading.during("1993").throughout.is("norway", v as never, "club"),
  "during, organization": (v) => reading.during("1993").atSomeTime.is("norway", "member", v as never),
  "during, members": (v) => reading.during("1993").atSomeTime.members(v as never),
  "diff, from": (v) => reading.diff(v as never, "1995-01-01", "club"),
  "diff, to": (v) => reading.diff("1991-01-01", v as never, "club"),
  "diff, organization": (v) => reading.diff("1991-01-01", "1995-01-01", v as never),
  explain: (v) => reading.explain(v as never),
  "Moment.organization": (v) => moment.organization(v as never),
  "Moment.open": (v) => moment.open(v as never),
  "Moment.name": (v) => moment.name(v as never),
  "Moment.is, party": (v) => moment.is(v as never, "member", "club"),
  "Moment.is, status": (v) => moment.is("norway", v as never, "club"),
  "Moment.is, organization": (v) => moment.is("norway", "member", v as never),
  "Moment.standing, party": (v) => moment.standing(v as never, "club"),
  "Moment.standing, organization": (v) => moment.standing("norway", v as never),
  "Moment.members": (v) => moment.members(v as never),
  "Moment.bodies": (v) => moment.bodies(v as never),
  "Moment.memberships": (v) => moment.memberships(v as never),
  "Moment.offices": (v) => moment.offices(v as never),
};

describe("every argument takes every hostile value", () => {
  it("with the chronicle that is tried being a good one", () => {
    expect(
      fault(fresh(), (v) => {
        useAll(chronicle(v as never));
      }),
    ).toBeUndefined();
    expect(new Set(literals.records.club.map(({ type }) => type))).toEqual(
      new Set([...eventTypes, "Corrected", "Retracted"]),
    );
  });

  for (const [name, call] of Object.entries(calls))
    it(name, () => {
      expect(faults(call, inert)).toEqual([]);
    });

  it("also what throws when it is read", () => {
    const found = Object.entries(calls).map(([name, call]) => [name, faults(call, untouchable)] as const);
    expect(found.filter(([, list]) => list.length > 0)).toEqual([]);
  });
});

describe("every place of an input takes every hostile value", () => {
  const [held] = literals.records.club.filter(({ type }) => type === "MeetingHeld");
  const each = literals.records.club.filter(({ type }) => type !== "Corrected" && type !== "Retracted");
  const few = each.filter(({ type }) => ["Joined", "MeetingHeld", "TreatyRatified", "LeftOffice"].includes(type));
  const state = (): Input => JSON.parse(JSON.stringify(moment.organization("club"))) as Input;
  const inputs: readonly (readonly [string, () => Input, (input: unknown) => unknown])[] = [
    [
      "in a chronicle, and in all that is asked of it",
      fresh,
      (v) => {
        useAll(chronicle(v as never));
      },
    ],
    ["in an event that is replayed", () => structuredClone(held) as unknown as Input, (v) => replay([v as never])],
    ["in an event that evolves", () => structuredClone(held) as unknown as Input, (v) => evolve(initial, v as never)],
    ["in a state that is replayed on", state, (v) => replay(each as never, v as never)],
    [
      "in a state that evolves",
      state,
      (v) => {
        for (const one of few) evolve(v as never, one as never);
      },
    ],
    [
      "in an answer that is explained",
      () => JSON.parse(JSON.stringify(answer)) as Input,
      (v) => reading.explain(v as never),
    ],
  ];
  for (const [name, valid, call] of inputs) {
    it(name, { timeout: 60_000 }, () => {
      const [names, whole] = valid === fresh ? [telling, false] : [inside, true];
      expect(faultsAtEachPlace(valid, call, names, whole)).toEqual([]);
    });
    it(`${name}, also what throws when it is read`, { timeout: 60_000 }, () => {
      expect(faultsAtEachPlace(valid, call, untouchable, false)).toEqual([]);
    });
  }
});

describe("hostile names", () => {
  const names = ["constructor", "valueof", "tostring", "hasownproperty", "prototype"];

  it("that objects inherit are names like any others", () => {
    for (const name of names) {
      const made = chronicle({
        parties: { club: { kind: "organization", name: "The Club" }, [name]: { kind: "state", name } },
        sources: { [name]: { kind: "official", title: "Minutes" } },
        records: {
          club: [
            event("Founded", { name: "The Club", treaty: name }, "1990", { sources: [{ source: name }] }),
            event("TreatyRatified", { treaty: name, party: name }, "1991", { sources: [{ source: name }] }),
            event("TookOffice", { office: name, holder: name }, "1992", { sources: [{ source: name }] }),
            event("Joined", { party: name, as: "member" }, "1993", { id: name, sources: [{ source: name }] }),
          ],
        },
      } as never) as Chronicle;
      const asked = read(made);
      expect(asked.at("1994-01-01").is(name, "member", "club").value).toBe("yes");
      expect(asked.at("1994-01-01").is(name, "founder", "club").value).toBe("no");
      expect(asked.at("1994-01-01").organization("club").ratifications[`${name}/${name}`]).toBe("1991");
    }
  });

  it("are names like any others also in a state that comes from JSON", () => {
    const plain = JSON.parse(JSON.stringify(initial)) as typeof initial;
    for (const name of names) {
      const list = [
        event("Joined", { party: name, as: "member" }),
        event("TreatyRatified", { treaty: name, party: name }),
        event("TookOffice", { office: name, holder: name }),
      ];
      expect(JSON.parse(JSON.stringify(replay(list, plain)))).toEqual(JSON.parse(JSON.stringify(replay(list))));
    }
  });
});

describe("anything at all", () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });

  it("is taken by every argument", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(calls)), anything, (name, value) => {
        expect(fault(value, calls[name] ?? String)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it("is taken by every field of an event", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...eventTypes).chain((type) => fc.tuple(fc.constant(type), dataOf(type))),
        fc.nat(),
        anything,
        ([type, data], which, value) => {
          const given = JSON.parse(JSON.stringify(event(type, data as never))) as Input;
          const all = [...paths(given)];
          const path = all[which % all.length] ?? [];
          expect(fault(put(given, path, value), (v) => replay([v as never]))).toBeUndefined();
        },
      ),
      { numRuns: 500 },
    );
  });
});
