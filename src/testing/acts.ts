import type { CountedAs } from "../aspects/membership-events.js";
import { isoOf } from "../time/day.js";
import { when } from "../time/edtf.js";
import { capital } from "../words.js";
import { type Choice, type Course, type Option, isBound, pick, untied } from "./course.js";
import { forms, moved, yearOf } from "./dates.js";
import { type Manner, type What, plainly } from "./draft.js";
import { partyActs } from "./party-acts.js";
import { treatyActs, treatyAt } from "./treaty-acts.js";

type Act = (course: Course, choice: Choice, manner: Manner) => void;

/** Lets one more thing happen, on a later day, such as the laws allow after all that has happened so far. */
export function decide(course: Course, choice: Choice): void {
  course.draft.pass(1 + choice.days);
  pick(subjects, choice.subject)(course, choice, mannerOf(course, choice));
}

/** The league is founded, by as many states as the choice says, on a treaty or on none. */
export function found(course: Course, choice: Choice): void {
  const { draft, states, ties } = course;
  const founders = states.slice(0, choice.which % (states.length + 1));
  const treaty = choice.act % 4 === 3 && founders.length > 0 ? treatyAt(course, 0) : undefined;
  const data = {
    name: "League of Rivers",
    ...(founders.length === 0 ? {} : { founders }),
    ...(treaty === undefined ? {} : { treaty: treaty.id, years: 5 }),
  };
  const manner = mannerOf(course, choice);
  // The beginning has a first day: what came before it could not be told otherwise.
  const form = manner.form === "until then" ? "day" : manner.form;
  const keys = ["identity", ...founders];
  const id = draft.add({ type: "Founded", data }, "league-founded", { ...manner, form, cited: 0 }, keys);
  course.foundedOn = draft.dateOf(id);
  for (const party of founders) ties.set(party, { ...untied, status: "member" });
  if (treaty === undefined) return;
  const signed: What = { type: "TreatySigned", data: { treaty: treaty.id, signatories: founders } };
  // Some treaties are older than what they found.
  const on = choice.days % 2 === 0 ? course.foundedOn : isoOf(moved(when(course.foundedOn).earliest, -choice.days));
  draft.addOn(on, signed, `${treaty.id}-signed`);
  treaty.stage = "signed";
  treaty.end = moved(draft.today, 5 * 365);
}

/** The league ends, and its bodies with it, those of bodies first. */
export function dissolve(course: Course): void {
  course.draft.pass(1);
  for (const body of course.bodies.toReversed())
    course.draft.add({ type: "Dissolved", data: {} }, `${body}-dissolved`, plainly, [], body);
  course.draft.add({ type: "Dissolved", data: {} }, "league-dissolved", plainly, []);
}

/** Another organisation takes the league's place. */
export function succeed({ draft, succeeded }: Course): Option<true> | undefined {
  if (succeeded) return undefined;
  const by = draft.party("union", { kind: "organization", name: "Union of Rivers" });
  return [{ type: "Succeeded", data: { by } }, "league-succeeded", true];
}

const party: Act = (course, choice, manner) => {
  const left = course.states.filter((each) => course.ties.get(each)?.gone !== true);
  const who = pick(left, choice.which);
  const tie = course.ties.get(who) ?? untied;
  const others = left.filter((each) => each !== who);
  const [what, name, next] = pick(partyActs(who, tie, course.bodies, others.slice(0, 1)), choice.act);
  course.draft.add(what, `${who}-${name}`, manner, [who]);
  course.ties.set(who, next);
};

const meeting: Act = ({ draft, bodies, states, held, planned }, choice, manner) => {
  const body = pick([draft.main, ...bodies], choice.which);
  const ordinal = (held.get(body) ?? 0) + 1;
  const plan = planned.get(body);
  const kind = pick(["regular", "extraordinary"] as const, choice.act);
  if (plan === undefined && choice.act % 4 === 3) {
    const on = isoOf(moved(draft.today, 1 + choice.days));
    const what: What = { type: "MeetingPlanned", data: { ordinal } };
    planned.set(body, draft.addOn(on, what, `${body}-meeting-${ordinal}-planned`, { organization: body }));
    return;
  }
  const said = { ordinal, kind, ...(choice.days % 3 === 2 ? { days: 2 } : {}) };
  const data = plan === undefined ? said : { ...said, planned: plan };
  const was = draft.add({ type: "MeetingHeld", data }, `${body}-meeting-${ordinal}`, manner, [], body);
  if (choice.act % 4 === 2) {
    const guest = pick(states, choice.days);
    draft.add({ type: "Attended", data: { meeting: was, party: guest } }, `${was}-${guest}`, manner, [], body);
  }
  held.set(body, ordinal);
  planned.delete(body);
};

const position: Act = ({ draft, states }, choice, manner) => {
  const by = pick(states, choice.which);
  draft.add({ type: "PositionStated", data: { by, points: ["the water is high"] } }, `${by}-stated`, manner, []);
};

/** What can be counted, the members first. */
const countedAs: readonly CountedAs[] = ["member", "observer", "associate", "partner", "guest"];

/** Someone counts the members, or lists them, or does both; or counts those who are something less. */
const counted: Act = (course, choice, manner) => {
  const groups = countedAs.flatMap((as) => {
    const parties = course.states.filter((state) => {
      const tie = course.ties.get(state) ?? untied;
      return as === "member" ? isBound(tie) : tie.status === as;
    });
    return parties.length === 0 ? [] : [{ as, parties }];
  });
  if (groups.length === 0) {
    position(course, choice, manner);
    return;
  }
  const { as, parties } = pick(groups, choice.which);
  const said = pick([{ count: parties.length }, { parties }, { count: parties.length, parties }], choice.act);
  const data = as === "member" ? said : { as, ...said };
  course.draft.add({ type: "MembersCounted", data }, `${as}s-counted`, manner, []);
};

/** A territory of a member comes in with no accession, or goes out with no withdrawal. */
const territory: Act = (course, choice, manner) => {
  const { draft, inside } = course;
  const bound = course.states.filter((state) => isBound(course.ties.get(state) ?? untied));
  if (bound.length === 0) {
    position(course, choice, manner);
    return;
  }
  const it = pick(["delta", "island"], choice.which);
  const of = pick(bound, choice.act);
  draft.party(it, { kind: "territory", name: capital(it) });
  const comesIn = inside.get(it) !== true;
  const data = { territory: it, of };
  const what: What = comesIn ? { type: "TerritoryIncluded", data } : { type: "TerritoryExcluded", data };
  draft.add(what, `${it}-${comesIn ? "came-in" : "went-out"}`, manner, [it, of]);
  inside.set(it, comesIn);
};

const people = ["ada", "bob", "cleo"];

/** What happens, its name, and whether the holder then holds the office; undefined where nobody does. */
type OfficeAct = Option<boolean | undefined>;

const office: Act = (course, choice, manner) => {
  const { draft, holders } = course;
  const office = pick(["chair", "secretary-general"], choice.which);
  const now = holders.get(office);
  const person = pick(people, choice.width);
  const holder = draft.party(now?.party ?? person, { kind: "person", name: capital(now?.party ?? person) });
  const data = { office, holder };
  const acts: OfficeAct[] =
    now === undefined
      ? [
          [{ type: "TookOffice", data }, "took-office", true],
          [{ type: "Appointed", data }, "appointed", false],
          [{ type: "TookOffice", data: { office } }, "unnamed-took-office", true],
        ]
      : now.holds
        ? [
            [{ type: "LeftOffice", data }, "left-office", undefined],
            [{ type: "OfficeTermExtended", data }, "term-extended", true],
          ]
        : [[{ type: "TookOffice", data }, "took-office", true]];
  const [what, name, holds] = pick(acts, choice.act);
  draft.add(what, `${holder}-${name}`, manner, [office]);
  if (holds === undefined) holders.delete(office);
  else holders.set(office, { party: holder, holds });
};

const treaty: Act = (course, choice, manner) => {
  const { draft } = course;
  const open = course.treaties.filter(({ stage }) => stage !== "expired");
  const it = open[choice.which % (open.length + 1)] ?? treatyAt(course, course.treaties.length);
  const [what, name, then] = pick(treatyActs(course, it), choice.act);
  draft.add(what, `${it.id}-${name}`, manner, [it.id]);
  then(it);
};

const named: Act = (course, choice, manner) => {
  const { draft } = course;
  course.names += 1;
  const year = yearOf(draft.today);
  const succession = succeed(course);
  const acts: Option<true | undefined>[] = [
    [{ type: "Renamed", data: { name: `League of ${year}, name ${course.names}` } }, "league-renamed", undefined],
    [{ type: "SeatMoved", data: { seat: `Town ${course.names}` } }, "seat-moved", undefined],
    ...(succession === undefined ? [] : [succession]),
  ];
  const [what, name, succeeded] = pick(acts, choice.act);
  draft.add(what, name, manner, ["identity"]);
  course.succeeded ||= succeeded === true;
};

const bodyNames = ["council", "court", "staff"];

const body: Act = (course, choice, manner) => {
  const { draft, bodies, mostBodies } = course;
  if (bodies.length >= mostBodies) {
    meeting(course, choice, manner);
    return;
  }
  const id = bodyNames[bodies.length] ?? `body-${bodies.length + 1}`;
  const name = `${capital(id)} of the League`;
  draft.party(id, { kind: "organization", name });
  const parent = pick([draft.main, ...bodies], choice.which);
  draft.add({ type: "Founded", data: { name, parent } }, `${id}-founded`, manner, ["identity"], id);
  bodies.push(id);
};

/** The record itself: something is put right, or taken back. */
const amendment: Act = (course, choice, manner) => {
  const { draft, states } = course;
  const last = draft.last();
  if (choice.act % 2 === 1 && last !== undefined && draft.corrected(last)) return;
  const party = pick(states, choice.which);
  if (manner.width % 2 === 0) draft.retracted({ type: "Expelled", data: { party } }, `${party}-expelled`);
  else draft.retracted({ type: "Dissolved", data: {} }, "league-dissolved");
};

const subjects = [
  ...[party, party, party, party, party, party, meeting, meeting, office, office, treaty, treaty],
  ...[named, body, counted, territory, position, amendment],
];
/** How many subjects a choice can be about. */
export const mostSubjects = subjects.length;

function mannerOf({ imprecise }: Course, { form, width, cited }: Choice): Manner {
  return { form: imprecise ? pick(commonForms, form) : "day", width, cited };
}

/** Most records are of days. */
const commonForms = [...forms.slice(0, 1), ...forms.slice(0, 1), ...forms] as const;
/** How many forms of a date a choice can be of. */
export const mostForms = commonForms.length;
