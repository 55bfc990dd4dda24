import { dayOf } from "../time/day.js";
import { type Course, type Option, type Treaty, isBound } from "./course.js";
import { moved } from "./dates.js";
import type { What } from "./draft.js";

/** What can happen to a treaty, by how far it has come: the plainest first. */
export function treatyActs(course: Course, it: Treaty): readonly Option<(it: Treaty) => void>[] {
  const { today } = course.draft;
  const treaty = it.id;
  const members = [...course.ties].flatMap(([party, tie]) => (isBound(tie) ? [party] : []));
  const [ratifier] = members.filter((party) => !it.ratifiedBy.has(party));
  const term = () => (it.end = moved(today, 5 * 365));
  if (it.stage === "unsigned") {
    const signatories = members.length === 0 ? {} : { signatories: members };
    const signed: What = { type: "TreatySigned", data: { treaty, ...signatories, years: 5 } };
    return [[signed, "signed", (now) => void ((now.stage = "signed"), term())]];
  }
  const acts: Option<(it: Treaty) => void>[] = [];
  if (it.stage === "signed")
    acts.push([
      { type: "TreatyEnteredIntoForce", data: { treaty } },
      "in-force",
      (now) => void (now.stage = "in force"),
    ]);
  if (today > it.end)
    acts.push([{ type: "TreatyExpired", data: { treaty } }, "expired", (now) => void (now.stage = "expired")]);
  else if (members.length > 0)
    acts.push([{ type: "TreatyProlonged", data: { treaty, years: 5, signatories: members } }, "prolonged", term]);
  if (ratifier !== undefined)
    acts.push([
      { type: "TreatyRatified", data: { treaty, party: ratifier } },
      `ratified-by-${ratifier}`,
      (now) => void now.ratifiedBy.add(ratifier),
    ]);
  if (!it.registered)
    acts.push([{ type: "TreatyRegistered", data: { treaty } }, "registered", (now) => void (now.registered = true)]);
  return [...acts, [{ type: "TreatyAmended", data: { treaty } }, "amended", () => undefined]];
}

/** The treaty of a number; a new one, which nobody has signed, past the last. */
export function treatyAt({ treaties }: Course, at: number): Treaty {
  const known = treaties[at];
  if (known !== undefined) return known;
  const id = at === 0 ? "charter" : `protocol-${at}`;
  const made: Treaty = {
    id,
    stage: "unsigned",
    end: dayOf("0001-01-01"),
    registered: false,
    ratifiedBy: new Set(),
  };
  treaties.push(made);
  return made;
}
