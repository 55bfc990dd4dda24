import { type Bound, type OrganizationEvent, type OrganizationState, type Standing } from "annals";

type Treaty = OrganizationState["treaties"][string];
type Office = OrganizationState["offices"][string];
type Member = Extract<Standing, { readonly status: "member" }>;

const none: Standing = { status: "none", founder: false, ratified: null };

function ratified(state: OrganizationState, key: string, on: string): OrganizationState {
  return key in state.ratifications ? state : { ...state, ratifications: { ...state.ratifications, [key]: on } };
}

/** The immutable reducer that one would write by hand: every event spreads all that it touches. */
export function spread(state: OrganizationState, event: OrganizationEvent): OrganizationState {
  const { on } = event;
  const standing = (party: string, next: (from: Standing) => Standing): OrganizationState => {
    const from = state.standings[party] ?? none;
    const to = next(from);
    return to === from ? state : { ...state, standings: { ...state.standings, [party]: to } };
  };
  const treaty = (id: string, next: (from: Treaty) => Partial<Treaty>): OrganizationState => {
    const from = state.treaties[id] ?? unsigned;
    return { ...state, treaties: { ...state.treaties, [id]: { ...from, ...next(from) } } };
  };
  const office = (id: string, next: (from: Office) => Partial<Office>): OrganizationState => {
    const from = state.offices[id] ?? { holder: null, appointed: null };
    return { ...state, offices: { ...state.offices, [id]: { ...from, ...next(from) } } };
  };
  switch (event.type) {
    case "MeetingHeld": {
      const last = { event: event.id, ordinal: event.data.ordinal ?? null, on };
      return { ...state, meetings: { ...state.meetings, held: state.meetings.held + 1, last } };
    }
    case "Joined":
      return standing(event.data.party, (from) => entered(from, event.data.as, on, from.founder));
    case "Ratified":
      return standing(event.data.party, (from) =>
        "ratified" in from ? { ...from, ratified: on } : member(from, { ratified: on }),
      );
    case "SuspensionRequested":
      return standing(event.data.party, (from) => member(from, { suspensionRequested: on }));
    case "Suspended":
      return standing(event.data.party, (from) => {
        const of = memberIn(from);
        const { basis } = event.data;
        return of === undefined ? from : { status: "suspended", since: on, basis, founder: from.founder, of };
      });
    case "Reinstated":
      return standing(event.data.party, (from) => {
        const of = memberIn(from);
        return of === undefined ? from : { ...of, suspensionRequested: null, frozen: null };
      });
    case "WithdrawalNotified":
      return standing(event.data.party, (from) => notice(from, on));
    case "WithdrawalRescinded":
      return standing(event.data.party, (from) => notice(from, null));
    case "Withdrew":
      return standing(event.data.party, (from) => {
        if (from.status === "former") return from;
        return { status: "former", since: on, founder: from.founder, how: "withdrew", was: from.status };
      });
    case "LeftBody":
      return standing(event.data.party, (from) => {
        const outOf = bodiesLeft(from);
        return outOf.includes(event.data.body) ? from : bound(from, { outOf: [...outOf, event.data.body] });
      });
    case "RejoinedBody":
      return standing(event.data.party, (from) =>
        bound(from, { outOf: bodiesLeft(from).filter((body) => body !== event.data.body) }),
      );
    case "TreatyRatified":
      return ratified(state, `${event.data.treaty}/${event.data.party}`, on);
    case "TreatyProlonged": {
      const prolonged = { on, by: [...(event.data.signatories ?? [])] };
      return treaty(event.data.treaty, () => ({ term: termOf(on, event.data.years), prolonged }));
    }
    case "TreatySigned": {
      const { name = null, signatories = [], commitments = [], years } = event.data;
      const signed = { name, signed: on, signatories: [...signatories], commitments: [...commitments] };
      return treaty(event.data.treaty, ({ term }) => ({ ...signed, term: termOf(on, years) ?? term }));
    }
    case "TreatyEnteredIntoForce":
      return treaty(event.data.treaty, ({ term }) => ({ inForce: on, term: termOf(on, event.data.years) ?? term }));
    case "Appointed": {
      const { holder, acting = false, from = null, until = null } = event.data;
      return office(event.data.office, () => ({ appointed: { party: holder, on, acting, from, until } }));
    }
    case "TookOffice":
      return office(event.data.office, ({ holder, appointed }) => {
        const { holder: party = null, acting = false } = event.data;
        if (party === null && holder !== null) return {};
        const named = appointed?.party === party ? appointed : null;
        const until = event.data.until ?? named?.until ?? null;
        return { holder: { party, since: on, acting, until }, appointed: named === null ? appointed : null };
      });
    case "LeftOffice": {
      const party = state.offices[event.data.office]?.holder?.party;
      return party === null || party === event.data.holder
        ? office(event.data.office, () => ({ holder: null }))
        : state;
    }
    case "Renamed":
      return { ...state, name: event.data.name, acronym: event.data.acronym ?? null };
    case "SeatMoved":
      return { ...state, seat: event.data.seat };
    case "Founded": {
      const { name, acronym = null, parent = null, founders = [], as = "member", treaty: id, years } = event.data;
      const joined = founders.map((party) => [party, entered(state.standings[party] ?? none, as, on, true)]);
      const standings = { ...state.standings, ...(Object.fromEntries(joined) as OrganizationState["standings"]) };
      const founded = { ...state, name, acronym, founded: on, parent, standings };
      if (id === undefined) return founded;
      const from = state.treaties[id] ?? unsigned;
      return { ...founded, treaties: { ...state.treaties, [id]: { ...from, term: termOf(on, years) ?? from.term } } };
    }
    default:
      throw new Error(`the generator makes no such event: ${event.type}`);
  }
}

const unsigned: Treaty = {
  name: null,
  signed: null,
  signatories: [],
  commitments: [],
  inForce: null,
  registered: null,
  term: null,
  prolonged: null,
  amended: null,
  expired: null,
};

function entered(
  from: Standing,
  as: Extract<OrganizationEvent, { readonly type: "Joined" }>["data"]["as"],
  since: string,
  founder: boolean,
): Standing {
  const bound = memberIn(from) ?? from;
  const ratified = "ratified" in bound ? bound.ratified : null;
  return as === "member"
    ? { status: as, since, founder, ratified, frozen: null, withdrawing: null, outOf: [], suspensionRequested: null }
    : { status: as, since, founder, ratified, frozen: null, withdrawing: null, outOf: [] };
}

function memberIn(standing: Standing): Member | undefined {
  if (standing.status === "member") return standing;
  return standing.status === "suspended" ? standing.of : undefined;
}

function member(from: Standing, change: Partial<Member>): Standing {
  if (from.status === "member") return { ...from, ...change };
  return from.status === "suspended" ? { ...from, of: { ...from.of, ...change } } : from;
}

/** Of whoever is something to the organisation, also of a membership that is suspended. */
function bound(from: Standing, change: Partial<Bound>): Standing {
  return "outOf" in from ? { ...from, ...change } : member(from, change);
}

function bodiesLeft(from: Standing): readonly string[] {
  return ("outOf" in from ? from : memberIn(from))?.outOf ?? [];
}

function notice(from: Standing, withdrawing: string | null): Standing {
  return bound(from, { withdrawing });
}

function termOf(from: string, years: number | undefined): Treaty["term"] {
  return years === undefined ? null : { from, years };
}
