import fc from "fast-check";
import type { Chronicle } from "../chronicle/chronicle.js";
import { weekdays } from "../event.js";
import { isoOf, weekdayOf } from "../time/day.js";
import { when } from "../time/edtf.js";
import { dissolve } from "./acts.js";
import { type LawfulOptions, courseOf, decisions } from "./arbitraries.js";
import { type Course, pick } from "./course.js";
import { moved, yearOf } from "./dates.js";
import type { What } from "./draft.js";

/** Adds to a lawful history the least that breaks one law; which of several ways, the number says. */
type Breaker = (course: Course, way: number) => void;

const stranger = { party: "stranger" };

/** What does not suit a party that is nothing to the organisation. */
const uncalledFor: readonly (readonly What[])[] = [
  [{ type: "Suspended", data: { ...stranger, basis: "sanction" } }],
  [{ type: "Reinstated", data: stranger }],
  [{ type: "Withdrew", data: stranger }],
  [{ type: "Lapsed", data: stranger }],
  [{ type: "Expelled", data: stranger }],
  [{ type: "SuspensionRequested", data: stranger }],
  [{ type: "ParticipationFrozen", data: stranger }],
  [{ type: "WithdrawalNotified", data: stranger }],
  [{ type: "WithdrawalRescinded", data: stranger }],
  [{ type: "StandingChanged", data: { ...stranger, to: "observer" } }],
  [
    { type: "Joined", data: { ...stranger, as: "member" } },
    { type: "Joined", data: { ...stranger, as: "member" } },
  ],
];

const treaty = "unsigned-treaty";
/** What does not suit a treaty that nobody has signed, or that has been signed already. */
const unsigned: readonly (readonly What[])[] = [
  [{ type: "TreatyEnteredIntoForce", data: { treaty } }],
  [{ type: "TreatyRegistered", data: { treaty } }],
  [{ type: "TreatyProlonged", data: { treaty } }],
  [{ type: "TreatyAmended", data: { treaty } }],
  [{ type: "TreatyExpired", data: { treaty } }],
  [
    { type: "TreatySigned", data: { treaty } },
    { type: "TreatySigned", data: { treaty } },
  ],
];

const territory = { territory: "stranger", of: "ally" };
const included: What = { type: "TerritoryIncluded", data: territory };
const allied: What = { type: "Joined", data: { party: "ally", as: "member" } };

const ratified: What = { type: "TreatyRatified", data: { treaty, ...stranger } };

const office = "treasurer";
/** What does not suit an office that is vacant, or that another holds. */
const vacant: readonly (readonly What[])[] = [
  [{ type: "LeftOffice", data: { office, holder: "stranger" } }],
  [{ type: "OfficeTermExtended", data: { office, holder: "stranger" } }],
  [
    { type: "TookOffice", data: { office, holder: "stranger" } },
    { type: "TookOffice", data: { office, holder: "ally" } },
  ],
];

const beginningsOfIdentity: readonly (readonly What[])[] = [
  [{ type: "Founded", data: { name: "Another League" } }],
  [
    { type: "Succeeded", data: { by: "union" } },
    { type: "Succeeded", data: { by: "union" } },
  ],
];

/** What bears on no other law, whenever it happens. */
const harmless: readonly What[] = [
  { type: "PositionStated", data: { by: "stranger", points: ["all is well"] } },
  { type: "MeetingHeld", data: {} },
  { type: "Joined", data: { ...stranger, as: "signatory" } },
];

/** Ways to count wrong: too many, who never was one, too few, without one who was, more than are listed. */
const miscounts: readonly ((made: Course) => void)[] = [
  (made) => {
    then(made, { type: "MembersCounted", data: { count: 99 } });
  },
  (made) => {
    then(made, { type: "MembersCounted", data: { as: "guest", parties: ["stranger"] } });
  },
  ...[{ count: 1 }, { parties: ["ally"] }, { count: 3, parties: ["ally", "stranger"] }].map(
    (data) => (made: Course) => {
      for (const party of ["ally", "stranger"])
        then(made, { type: "Joined", data: { party, as: "member" } }, `${party}-joined`);
      then(made, { type: "MembersCounted", data });
    },
  ),
];

const breakers = {
  "identity-allows-it": oneOf(beginningsOfIdentity),
  "standing-allows-it": oneOf(uncalledFor),
  "treaty-allows-it": oneOf(unsigned),
  "office-allows-it": oneOf(vacant),
  "territory-allows-it": oneOf([
    [allied, included, included],
    [
      { type: "TerritoryExcluded", data: territory },
      { type: "TerritoryExcluded", data: territory },
    ],
  ]),
  "a-territory-comes-in-with-a-member": oneOf([
    [included],
    [{ type: "Joined", data: { party: "ally", as: "observer" } }, included],
    [included, allied],
  ]),
  "ratification-allows-it": oneOf([[ratified, ratified]]),
  "nothing-before-founding": (made, way) => {
    const before = moved(when(made.foundedOn).earliest, -1 - way);
    made.draft.addOn(isoOf(before), pick(harmless, way), "too-early");
  },
  "nothing-after-dissolution": (made, way) => {
    dissolve(made);
    then(made, pick(harmless, way), "too-late");
  },
  "one-ordinal-one-meeting": (made) => {
    const next = meetings(made) + 1;
    meet(made, next);
    meet(made, next);
  },
  "ordinals-rise": (made) => {
    const last = meetings(made);
    meet(made, last + 2);
    meet(made, last + 1);
  },
  "no-meeting-missing": (made) => {
    const last = meetings(made);
    if (last === 0) meet(made, 1);
    meet(made, Math.max(last, 1) + 2);
  },
  "prolonged-before-its-end": (made, way) => {
    then(made, { type: "TreatySigned", data: { treaty: "short-treaty", years: 1 } });
    made.draft.pass(400 + way);
    then(made, { type: "TreatyProlonged", data: { treaty: "short-treaty" } });
  },
  "ratified-before-it-expired": oneOf([
    [{ type: "TreatySigned", data: { treaty } }, { type: "TreatyExpired", data: { treaty } }, ratified],
  ]),
  "a-term-before-another": (made) => {
    then(made, { type: "TreatySigned", data: { treaty: "endless-treaty" } });
    then(made, { type: "TreatyProlonged", data: { treaty: "endless-treaty", years: 5 } });
  },
  "members-as-counted": (made, way) => {
    pick(miscounts, way)(made);
  },
  "weekdays-agree": (made, way) => {
    const { draft } = made;
    draft.pass(1);
    const weekday = weekdays[(weekdayOf(draft.today) + (way % 6)) % 7] ?? "Monday";
    draft.addOn(isoOf(draft.today), pick(harmless, way), "on-another-day", { weekday });
  },
  "anniversaries-agree": (made, way) => {
    const { draft } = made;
    draft.pass(1);
    const since = way % 2 === 0 ? "league-founded" : "long-ago";
    draft.addOn(isoOf(draft.today), pick(harmless, way), "long-ago", { years: { since, count: 900 + way } });
  },
  "copies-what-was-published": (made, way) => {
    const { draft } = made;
    draft.pass(1);
    const year = yearOf(draft.today);
    const of = { kind: "article", title: "A paragraph" } as const;
    const original = draft.source("encyclopaedia", { ...of, published: `${year + 3}-02` });
    const source = draft.source("almanac", { ...of, published: String(year + 2), copies: [original] });
    draft.addOn(isoOf(draft.today), pick(harmless, way), "copied", { source });
  },
  "who-did-not-prolong": (made) => {
    const both = ["ally", "stranger"];
    for (const party of both) then(made, { type: "Joined", data: { party, as: "member" } }, `${party}-joined`);
    then(made, { type: "TreatySigned", data: { treaty: "pact", signatories: both, years: 5 } });
    then(made, { type: "TreatyProlonged", data: { treaty: "pact", signatories: ["ally"], years: 5 } });
  },
  "in-office-after-appointment": (made) => {
    then(made, { type: "TookOffice", data: { office, holder: "stranger" } });
    then(made, { type: "Appointed", data: { office, holder: "stranger" } });
  },
  "no-source-foresees": (made, way) => {
    made.draft.pass(1);
    const published = String(yearOf(made.draft.today) - 1);
    const source = made.draft.source("almanac", { kind: "article", title: "An almanac", published });
    made.draft.addOn(isoOf(made.draft.today), pick(harmless, way), "foreseen", { source });
  },
  "a-body-ends-with-its-parent": (made) => {
    const { draft } = made;
    draft.pass(1);
    draft.party("orphan", { kind: "organization", name: "Orphan of the League" });
    const what: What = { type: "Founded", data: { name: "Orphan of the League", parent: draft.main } };
    draft.addOn(isoOf(draft.today), what, "orphan-founded", { organization: "orphan" });
    dissolve(made);
  },
  "accepted-and-gone": ({ draft }) => {
    const events = [draft.last() ?? "league-founded"];
    draft.accepted.push({ law: "standing-allows-it", events, reason: "It was so." });
  },
} as const satisfies Readonly<Record<string, Breaker>>;

/** The id of a law that {@link brokenChronicle} can break. */
export type BreakableLaw = keyof typeof breakers;

/** Which laws can be broken on purpose? All that `check` knows. */
export const breakableLaws = Object.keys(breakers) as readonly BreakableLaw[]; // it has exactly these keys

/** A chronicle that breaks one law, and which. */
export interface Broken {
  readonly chronicle: Chronicle;
  readonly law: BreakableLaw;
}

/**
 * What does a history look like that breaks one law and no other? A lawful one with the least added that breaks it:
 * `check` has at least one finding of this law and none of any other. Shrinks to the addition.
 *
 * @example
 * const twice = brokenChronicle("one-ordinal-one-meeting");
 * fc.assert(fc.property(twice, ({ chronicle, law }) => check(chronicle).every((finding) => finding.law === law)));
 */
export function brokenChronicle(law: BreakableLaw, options: LawfulOptions = {}): fc.Arbitrary<Broken> {
  const breaks: Breaker = breakers[law];
  return fc.tuple(decisions(options), fc.nat(29)).map(([decided, way]) => {
    const made = courseOf(options, decided);
    const { draft } = made;
    draft.party("stranger", { kind: "state", name: "Stranger" });
    draft.party("ally", { kind: "state", name: "Ally" });
    draft.party("union", { kind: "organization", name: "Union of Rivers" });
    breaks(made, way);
    return { chronicle: draft.chronicle(), law };
  });
}

function oneOf(ways: readonly (readonly What[])[]): Breaker {
  return (made, way) => {
    for (const what of pick(ways, way)) then(made, what);
  };
}

/** Something more, a day later. */
function then({ draft }: Course, what: What, name = what.type.toLowerCase()): void {
  draft.pass(1);
  draft.addOn(isoOf(draft.today), what, name);
}

function meet(made: Course, ordinal: number): void {
  then(made, { type: "MeetingHeld", data: { ordinal } }, `league-meeting-${ordinal}`);
}

function meetings({ draft, held }: Course): number {
  return held.get(draft.main) ?? 0;
}
