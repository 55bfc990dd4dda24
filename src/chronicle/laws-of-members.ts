import { type Offence, isUndisputed, ofTypes } from "../aspects/aspect.js";
import type { Founded } from "../aspects/identity.js";
import { membership, standingStrand } from "../aspects/membership.js";
import type { CountedAs, MembersCounted } from "../aspects/membership-events.js";
import { type Standing, isMember, statuses } from "../aspects/standing.js";
import type { OrganizationEvent } from "../aspects/organization.js";
import type { TreatyProlonged, TreatySigned } from "../aspects/treaties.js";
import type { HistoricalEvent, OrganizationId, PartyId } from "../event.js";
import type { Track } from "../history/track.js";
import type { Day } from "../time/day.js";
import { when } from "../time/edtf.js";
import { brieflyInWords, certainlyBefore, inWords } from "../time/when.js";
import type { Held } from "./held.js";
import type { ChronicleLaw } from "./law.js";

/** What only the possible worlds can say: who was a member, and who stayed one. */
export const lawsOfMembers: readonly ChronicleLaw[] = [
  {
    id: "members-as-counted",
    says: "Members are counted and listed as they were.",
    guards:
      "A report of 12 November 2012 counts seven member countries of the CSTO and names six; a list of that June has Turkmenistan, which never joined.",
    severity: "contradiction",
    broken: (held) =>
      held.organizations.flatMap((organization) =>
        ofTypes<MembersCounted>(held.timeline(organization).events, { MembersCounted: true })
          .filter(isUndisputed)
          .flatMap((event) => miscounted(held, event)),
      ),
  },
  {
    id: "who-did-not-prolong",
    says: "A party bound by a term that it did not prolong has left, or the record says how it stayed.",
    guards:
      "Azerbaijan, Georgia and Uzbekistan are not among the six whose presidents prolonged the Collective Security Treaty in April 1999, and an article of 2012 does not say that they left.",
    severity: "gap",
    broken: (held) => held.organizations.flatMap((organization) => unprolonged(held, organization)),
  },
];

type Standings = Track<Standing, OrganizationEvent>;

const sayings: Readonly<Record<CountedAs, (standing: Standing) => "yes" | "no">> = {
  member: saying("member"),
  associate: saying("associate"),
  observer: saying("observer"),
  partner: saying("partner"),
  guest: saying("guest"),
  signatory: saying("signatory"),
  suspended: saying("suspended"),
};

function saying(as: CountedAs) {
  return (standing: Standing) => (statuses[as](standing) ? "yes" : "no");
}

/**
 * Whether a party was this from the beginning of a day to the close of another: always, in every possible world; ever, in
 * some. Whatever happens on a day can do so before or after someone counts on it, so a day has what it began with, too.
 */
function was(track: Standings, as: CountedAs, first: Day, last: Day) {
  const { days, words } = track.tell(sayings[as]);
  const indexOf = (day: number) => Math.max(days.indexOf(day as Day), 0); // a day and a whole number are a day
  const during = words.slice(indexOf(first - 1), indexOf(last) + 1);
  return {
    always: during.every((said) => !said.includes("no")),
    ever: during.some((said) => said.includes("yes")),
  };
}

/** What is wrong with a count or a list, whichever of its possible days it was made on. */
function miscounted(held: Held, event: MembersCounted): readonly Offence[] {
  const { as = "member", count, parties } = event.data;
  const names = held.speaker(event.organization);
  const { earliest, latest } = when(event.on);
  const timeline = held.timeline(event.organization);
  const known = timeline.keys(standingStrand);
  const track = (party: PartyId): Standings => timeline.track(standingStrand, party);
  const listed = new Set(parties);
  const counted = `${inWords(when(event.on))}, ${membership.sentence(event, names)}`;
  const offence = (says: string, about: readonly OrganizationEvent[] = []): Offence => ({
    says: `${counted}; ${says}`,
    events: [event, ...about],
  });

  const wrong: Offence[] = [];
  if (count !== undefined) {
    const bounds = boundsOf(known.map(track), as, earliest, latest);
    if (count < bounds.least) wrong.push(offence(`there were at least ${bounds.least}`));
    if (count > bounds.most) wrong.push(offence(`there were at most ${bounds.most}`));
    if (parties !== undefined && count !== listed.size)
      wrong.push(offence(`the list has ${listed.size}, so that one of the two is wrong`));
  }
  for (const party of listed)
    if (!was(track(party), as, earliest, latest).ever)
      wrong.push(offence(`${names.party(party)} is listed, and was none`, lastBefore(track(party), event)));
  for (const party of parties === undefined ? [] : known)
    if (!listed.has(party) && was(track(party), as, earliest, latest).always)
      wrong.push(offence(`${names.party(party)} was one, and is not listed`, lastBefore(track(party), event)));
  return wrong;
}

/**
 * The fewest that were certain and the most that were possible on one of the days. Every number in between can be counted:
 * a day on which that changes has what was so before it as well as what came of it.
 */
function boundsOf(tracks: readonly Standings[], as: CountedAs, first: Day, last: Day) {
  const changes = first === last ? [] : tracks.flatMap(({ worlds }) => worlds.spans.map(({ from }) => from));
  const days = [...new Set([first, ...changes.filter((day) => day > first && day <= last)])];
  const each = days.map((day) => {
    const seen = tracks.map((track) => was(track, as, day, day));
    return {
      certain: seen.filter(({ always }) => always).length,
      possible: seen.filter(({ ever }) => ever).length,
    };
  });
  return {
    least: each.reduce((least, { certain }) => Math.min(least, certain), Infinity),
    most: each.reduce((most, { possible }) => Math.max(most, possible), 0),
  };
}

/** The last event of a strand, in a lawful order, that is not certainly later than another one. */
function lastBefore({ worlds }: Standings, event: HistoricalEvent): readonly OrganizationEvent[] {
  const last = worlds.order.findLast((move) => !certainlyBefore(when(event.on), when(move.event.on)));
  return last === undefined ? [] : [last.event];
}

/** Who was a member before a prolongation, did not sign it, and has been a member ever since, in every possible world. */
function unprolonged(held: Held, organization: OrganizationId): readonly Offence[] {
  const timeline = held.timeline(organization);
  const certain = timeline.events.filter(isUndisputed);
  const founding = ofTypes<Founded>(certain, { Founded: true }).flatMap(({ data }) => data.treaty ?? []);
  const signings = ofTypes<TreatySigned | TreatyProlonged>(certain, { TreatySigned: true, TreatyProlonged: true });
  const found = new Map<PartyId, Offence>();
  const names = held.speaker(organization);
  for (const prolonged of signings) {
    if (prolonged.type !== "TreatyProlonged" || prolonged.data.signatories === undefined) continue;
    const { bound, free } = boundBy(prolonged, signings);
    // The founding treaty binds all members, any other one those who signed it.
    for (const party of founding.includes(prolonged.data.treaty) ? timeline.keys(standingStrand) : bound) {
      if (free.has(party) || found.has(party)) continue;
      const track = timeline.track(standingStrand, party);
      const joined = lastEntry(track, party);
      if (joined === undefined || !certainlyBefore(when(joined.on), when(prolonged.on))) continue;
      if (!was(track, "member", when(prolonged.on).earliest, Infinity as Day).always) continue; // a bound without end
      const signed = brieflyInWords(when(prolonged.on));
      const says = `${names.party(party)} was a member, did not sign the prolongation of ${signed}, and nothing says that it left or how it stayed`;
      found.set(party, { says, events: [joined, prolonged] });
    }
  }
  return [...found.values()];
}

/** Whom a treaty bound until it was prolonged, and who then signed that, or a later prolongation. */
function boundBy(prolonged: TreatyProlonged, signings: readonly (TreatySigned | TreatyProlonged)[]) {
  const [bound, free] = [new Set<PartyId>(), new Set<PartyId>()];
  for (const { type, on, data } of signings) {
    if (data.treaty !== prolonged.data.treaty) continue;
    const earlier = type === "TreatySigned" || certainlyBefore(when(on), when(prolonged.on));
    for (const party of data.signatories ?? []) (earlier ? bound : free).add(party);
  }
  return { bound, free };
}

/** By what a party became the member that it is at last, if it is one, in a lawful order of what happened to it. */
function lastEntry({ worlds }: Standings, party: PartyId): OrganizationEvent | undefined {
  let state = standingStrand.start;
  let entry: OrganizationEvent | undefined;
  for (const { event, rule } of worlds.order) {
    if (!isMember(state)) entry = event;
    state = rule.next(state, event, party);
  }
  return entry;
}
