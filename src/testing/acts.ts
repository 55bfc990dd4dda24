import type { Day } from "../time/day.js";
import { type Choice, type Course, type Option, pick, untied } from "./course.js";
import { forms, moved, yearOf } from "./dates.js";
import { type Manner, type What, plainly } from "./draft.js";
import { partyActs } from "./party-acts.js";
import { treatyActs, treatyAt } from "./treaty-acts.js";

type Act = (course: Course, choice: Choice, manner: Manner) => void;

/** Lets one more thing happen, on a later day, such as the laws allow after all that has happened so far. */
export function decide(course: Course, choice: Choice): void {
  course.previous = course.draft.today;
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
  const id = draft.add({ type: "Founded", data }, "league-founded", { ...manner, form, cited: 0 }, { keys });
  course.foundedOn = draft.dateOf(id);
  for (const party of founders) {
    ties.set(party, { ...untied, status: "member" });
    course.moved.set(party, draft.today);
  }
  if (treaty === undefined) return;
  const signed: What = { type: "TreatySigned", data: { treaty: treaty.id, signatories: founders } };
  draft.addOn(draft.dateOf(id), signed, `${treaty.id}-signed`);
  treaty.stage = "signed";
  treaty.end = moved(draft.today, 5 * 365);
  // The two have one date, so what follows has to leave its days alone.
  treaty.last = draft.today;
}

/** The league ends, and its bodies with it. */
export function dissolve(course: Course): void {
  course.draft.pass(1);
  for (const body of course.bodies)
    course.draft.add({ type: "Dissolved", data: {} }, `${body}-dissolved`, plainly, { keys: [] }, body);
  course.draft.add({ type: "Dissolved", data: {} }, "league-dissolved", plainly, { keys: [] });
}

const party: Act = (course, choice, manner) => {
  const who = pick(course.states, choice.which);
  const tie = course.ties.get(who) ?? untied;
  const after = course.tangled ? undefined : latestOf(course.prolonged, course.moved.get(who));
  const [what, name, next] = pick(partyActs(who, tie, course.bodies), choice.act);
  course.draft.add(what, `${who}-${name}`, manner, { keys: [who], ...since(after) });
  course.ties.set(who, next);
  course.moved.set(who, course.draft.today);
};

const meeting: Act = ({ draft, bodies, held }, choice, manner) => {
  const body = pick([draft.main, ...bodies], choice.which);
  const ordinal = (held.get(body) ?? 0) + 1;
  const kind = pick(["regular", "extraordinary"] as const, choice.act);
  const what: What = { type: "MeetingHeld", data: { ordinal, kind } };
  draft.add(what, `${body}-meeting-${ordinal}`, manner, { keys: [] }, body);
  held.set(body, ordinal);
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
  const tookItUnnamed = course.unnamed.has(`${office} ${holder}`);
  const acts: OfficeAct[] =
    now === undefined
      ? [
          [{ type: "TookOffice", data }, "took-office", true],
          // Who held the office without an appointment is not named for it later: one would seem late.
          ...(tookItUnnamed ? [] : [[{ type: "Appointed", data }, "appointed", false] satisfies OfficeAct]),
        ]
      : now.holds
        ? [
            [{ type: "LeftOffice", data }, "left-office", undefined],
            [{ type: "OfficeTermExtended", data }, "term-extended", true],
          ]
        : [[{ type: "TookOffice", data }, "took-office", true]];
  const [what, name, holds] = pick(acts, choice.act);
  draft.add(what, `${holder}-${name}`, manner, { keys: [office] });
  if (now === undefined && holds === true) course.unnamed.add(`${office} ${holder}`);
  if (holds === undefined) holders.delete(office);
  else holders.set(office, { party: holder, holds });
};

const treaty: Act = (course, choice, manner) => {
  const { draft } = course;
  const open = course.treaties.filter(({ stage }) => stage !== "expired");
  const it = open[choice.which % (open.length + 1)] ?? treatyAt(course, course.treaties.length);
  const [what, name, then] = pick(treatyActs(course, it), choice.act);
  const isProlonged = what.type === "TreatyProlonged";
  const after = isProlonged ? course.previous : it.last;
  draft.add(what, `${it.id}-${name}`, manner, { keys: [it.id], ...since(after) });
  if (isProlonged) course.prolonged = draft.today;
  it.last = draft.today;
  then(it);
};

const named: Act = (course, choice, manner) => {
  const { draft } = course;
  course.names += 1;
  const year = yearOf(draft.today);
  const what: What =
    choice.act % 2 === 0
      ? { type: "Renamed", data: { name: `League of ${year}, name ${course.names}` } }
      : { type: "SeatMoved", data: { seat: `Town ${course.names}` } };
  draft.add(what, choice.act % 2 === 0 ? "league-renamed" : "seat-moved", manner, { keys: ["identity"] });
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
  // Its meetings are later, so its beginning must not be open to the future; and nothing is older than its parent.
  const form = manner.form === "until then" || manner.form === "from then on" ? "day" : manner.form;
  const what: What = { type: "Founded", data: { name, parent: draft.main } };
  draft.add(what, `${id}-founded`, { ...manner, form, cited: 0 }, { keys: ["identity"] }, id);
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

const subjects = [party, party, party, party, party, meeting, office, office, treaty, treaty, named, body, amendment];
/** How many subjects a choice can be about. */
export const mostSubjects = subjects.length;

function mannerOf({ imprecise }: Course, { form, width, cited }: Choice): Manner {
  return { form: imprecise ? pick(commonForms, form) : "day", width, cited };
}

/** Most records are of days. */
const commonForms = [...forms.slice(0, 1), ...forms.slice(0, 1), ...forms] as const;
/** How many forms of a date a choice can be of. */
export const mostForms = commonForms.length;

function latestOf(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

function since(after: Day | undefined): { readonly after?: Day } {
  return after === undefined ? {} : { after };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
