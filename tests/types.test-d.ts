import {
  type Chronicle,
  type OrganizationEvent,
  type OrganizationState,
  type Reading,
  chronicle,
  evolve,
  initial,
  read,
  replay,
} from "annals";
import type { Handlers, Rules, Shapes } from "../src/aspects/aspect.js";
import type { IdentityEvent, IdentityState } from "../src/aspects/identity.js";
import type { OfficeEvent } from "../src/aspects/offices.js";
import { type Shape, count, list, maybe, one, record, text } from "../src/shape.js";

/** Whether two types are one and the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function holds<T extends true>(): T;

// Names in literals

const parties = {
  club: { kind: "organization", name: "The Club" },
  staff: { kind: "organization", name: "The Staff" },
  norway: { kind: "state", name: "Norway" },
} as const;
const sources = { minutes: { kind: "official", title: "Minutes" } } as const;
const joined = {
  id: "joined",
  type: "Joined",
  organization: "club",
  on: "1991",
  data: { party: "norway", as: "member" },
  sources: [{ source: "minutes" }],
} as const;

const club = chronicle({ parties, sources, records: { club: [joined], staff: [] } });
holds<
  Same<
    typeof club,
    Chronicle<{
      readonly party: "club" | "staff" | "norway";
      readonly source: "minutes";
      readonly organization: "club" | "staff";
    }>
  >
>();

// @ts-expect-error: no such party
chronicle({ parties, sources, records: { club: [{ ...joined, data: { party: "norwya", as: "member" } }] } });
// @ts-expect-error: no such source
chronicle({ parties, sources, records: { club: [{ ...joined, sources: [{ source: "minuts" }] }] } });
// @ts-expect-error: no source at all
chronicle({ parties, sources, records: { club: [{ ...joined, sources: [] }] } });
// @ts-expect-error: no such organisation
chronicle({ parties, sources, records: { club: [{ ...joined, organization: "clubs" }] } });
// @ts-expect-error: a party that is no organisation has no record
chronicle({ parties, sources, records: { norway: [] } });
// @ts-expect-error: nobody has this record
chronicle({ parties, sources, records: { clubs: [] } });
// @ts-expect-error: no such type of event
chronicle({ parties, sources, records: { club: [{ ...joined, type: "Jioned" }] } });
// @ts-expect-error: a field is missing
chronicle({ parties, sources, records: { club: [{ ...joined, data: { party: "norway" } }] } });
// @ts-expect-error: no such word
chronicle({ parties, sources, records: { club: [{ ...joined, data: { party: "norway", as: "chief" } }] } });
chronicle({
  parties,
  sources,
  records: {
    club: [
      {
        id: "joined",
        type: "Joined",
        organization: "club",
        on: "1991",
        // @ts-expect-error: no such field
        data: { party: "norway", as: "member", fee: 5 },
        sources: [{ source: "minutes" }],
      },
    ],
  },
});
// @ts-expect-error: no such kind of party
chronicle({ parties: { norway: { kind: "kingdom", name: "Norway" } }, sources, records: {} });
// @ts-expect-error: no such kind of source
chronicle({ parties, sources: { minutes: { kind: "rumour", title: "Minutes" } }, records: {} });
// @ts-expect-error: an event is not disputed by a no
chronicle({ parties, sources, records: { club: [{ ...joined, disputed: false }] } });
const leaving = { ...joined, type: "LeftBody", data: { party: "norway", body: "norway" } } as const;
// @ts-expect-error: a body is an organisation
chronicle({ parties, sources, records: { club: [leaving] } });
// @ts-expect-error: a correction names what it corrects
chronicle({ parties, sources, records: { club: [{ ...joined, type: "Corrected", data: { on: "1992" } }] } });
// @ts-expect-error: a retraction has a reason
chronicle({ parties, sources, records: { club: [{ ...joined, type: "Retracted", data: { event: "joined" } }] } });
const takenBack = { ...joined, type: "Retracted", data: { event: "joined", reason: "It did not." } } as const;
chronicle({ parties, sources, records: { club: [joined, { ...takenBack, id: "taken-back" }] } });
// @ts-expect-error: nor does a retraction cite a source that is none
chronicle({ parties, sources, records: { club: [{ ...takenBack, sources: [{ source: "gazette" }] }] } });
// @ts-expect-error: nor is it of an organisation that is none
chronicle({ parties, sources, records: { club: [{ ...takenBack, organization: "norway" }] } });

// A chronicle from a file has whatever names it has.
declare const fromFile: Chronicle;
holds<Same<typeof fromFile.records, Readonly<Record<string, Chronicle["records"][string]>>>>();
fromFile.parties["norway"]?.name;

// Asking

const today = read(club);
holds<Same<typeof today extends Reading<infer N> ? N["organization"] : never, "club" | "staff">>();
read(club, { according: "minutes" });
read(club, { according: ["minutes"], knownBy: "1999-01-01", inferences: false });
// @ts-expect-error: no such option
read(club, { knowBy: "1999-01-01" });
// @ts-expect-error: not a yes or a no
read(club, { inferences: "no" });
const moment = today.at("1999-01-01");
moment.is("norway", "suspended", "club");
// @ts-expect-error: no such status
moment.is("norway", "supended", "club");
// @ts-expect-error: a day is a text or a day, not a number of anything
today.at(new Date());
holds<Same<ReturnType<typeof moment.is>["value"], "yes" | "no" | "unknown">>();

const joinings = today.events({ type: "Joined" });
holds<Same<(typeof joinings)[number], Extract<OrganizationEvent, { readonly type: "Joined" }>>>();
joinings[0]?.data.as satisfies "member" | "associate" | "observer" | "partner" | "guest" | "signatory" | undefined;
// @ts-expect-error: who joined has no seat
joinings[0]?.data.seat;
// @ts-expect-error: no such type of event
today.events({ type: "Jioned" });
holds<Same<ReturnType<typeof today.events<OrganizationEvent["type"]>>[number], OrganizationEvent>>();

// States and what is given

declare const state: OrganizationState;
evolve(initial, joined) satisfies OrganizationState;
replay([joined], state) satisfies OrganizationState;
// @ts-expect-error: a state is read, not written
state.name = "Other";
// @ts-expect-error: nor is what is in it
state.standings["norway"] = { status: "none", founder: false, ratified: null };
// @ts-expect-error: nor a list in it
state.treaties["charter"]?.signatories.push("norway");
// @ts-expect-error: nor a count
state.meetings.held += 1;
// @ts-expect-error: nor an event
joinings[0].on = "1999";
// @ts-expect-error: nor a chronicle
club.records.club.push(joined);
declare const later: OrganizationState;
// @ts-expect-error: a party may have no standing
later.standings["norway"].status;
// @ts-expect-error: only a suspended member has a basis
later.standings["norway"]?.basis;
const standing = later.standings["norway"];
if (standing?.status === "suspended") standing.of.outOf satisfies readonly string[];
// @ts-expect-error: a correction is no event of an organisation, so it is not replayed
replay(club.records.club);

// Tables that are complete by type

const recipe = (): void => undefined;
({ Founded: recipe, Renamed: recipe, SeatMoved: recipe, Succeeded: recipe, Dissolved: recipe }) satisfies Handlers<
  IdentityState,
  IdentityEvent
>;
// @ts-expect-error: Dissolved is missing
({ Founded: recipe, Renamed: recipe, SeatMoved: recipe, Succeeded: recipe }) satisfies Handlers<
  IdentityState,
  IdentityEvent
>;
// @ts-expect-error: the rules of all but one are missing
({ Appointed: { about: () => "", allowed: () => true, next: (from) => from } }) satisfies Rules<object, OfficeEvent>;
declare const shape: Shape<{ readonly seat: string }>;
// @ts-expect-error: the shapes of all but one are missing
({ SeatMoved: shape }) satisfies Shapes<IdentityEvent>;

// A shape is that of its type, and of no wider or narrower one

interface Person {
  readonly name: string;
  readonly age?: number;
}
record<Person>({ name: text, age: maybe(count) }) satisfies Shape<Person>;
// @ts-expect-error: a field is missing
record<Person>({ name: text });
// @ts-expect-error: the field may be absent
record<Person>({ name: text, age: count });
// @ts-expect-error: the field may not be absent
record<Person>({ name: maybe(text), age: maybe(count) });
// @ts-expect-error: another type
record<Person>({ name: count, age: maybe(count) });
// @ts-expect-error: no such field
record<Person>({ name: text, age: maybe(count), shoe: count });
// @ts-expect-error: narrower than its type
record<{ readonly as: "member" | "guest" }>({ as: one("member") });
// @ts-expect-error: wider than its type
record<{ readonly as: "member" }>({ as: one("member", "guest") });
// @ts-expect-error: wider than its type
one("member", "guest") satisfies Shape<"member">;
// @ts-expect-error: narrower than its type
one("member") satisfies Shape<"member" | "guest">;
list(text) satisfies Shape<readonly string[]>;
// @ts-expect-error: a list of something else
list(count) satisfies Shape<readonly string[]>;
