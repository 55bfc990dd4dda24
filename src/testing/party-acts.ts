import type { JoinedAs } from "../aspects/standing.js";
import type { OrganizationId, PartyId } from "../event.js";
import { type Option, type Tie, untied } from "./course.js";

type Act = Option<Tie>;

/**
 * What can happen between the league and a party, by what the party is to it: the plainest first. `others` are the
 * parties that it can become a part of.
 */
export function partyActs(
  party: PartyId,
  tie: Tie,
  bodies: readonly OrganizationId[],
  others: readonly PartyId[],
): readonly Act[] {
  const data = { party };
  const joined = (as: JoinedAs): Act => [
    { type: "Joined", data: { party, as } },
    tie.status === "former" ? "rejoined" : "joined",
    { ...untied, status: as },
  ];
  const became = (to: JoinedAs): Act => [
    { type: "StandingChanged", data: { party, to } },
    `became-${to}`,
    { ...untied, status: to },
  ];
  const left: Tie = { ...untied, status: "former" };
  const ceased = others.map((into): Act => [
    { type: "Ceased", data: { party, into } },
    "ceased",
    { ...left, gone: true },
  ]);
  const back: Tie = { ...tie, status: "member", asked: false, frozen: false };
  switch (tie.status) {
    case "none":
    case "former":
      return joinedAs.map(joined);
    case "suspended":
      return [
        [{ type: "Reinstated", data }, "reinstated", back],
        ...leaving(party, tie),
        [{ type: "Expelled", data }, "expelled", left],
        ...ceased,
      ];
    case "member":
      return [...memberActs(party, tie, bodies), became("associate"), ...ceased];
    default:
      return [
        became("member"),
        ...leaving(party, tie),
        joined("member"),
        ...(tie.status === "signatory" ? [ratified(party, tie)] : []),
        ...joinedAs.filter((as) => as !== "member" && as !== tie.status).map(became),
        ...ceased,
      ];
  }
}

const joinedAs: readonly JoinedAs[] = ["member", "observer", "associate", "partner", "guest", "signatory"];

/** What only a member can do, or have done to it. */
function memberActs(party: PartyId, tie: Tie, bodies: readonly OrganizationId[]): readonly Act[] {
  const data = { party };
  const suspended = (basis: "request" | "sanction"): Act => [
    { type: "Suspended", data: { party, basis } },
    "suspended",
    { ...tie, status: "suspended" },
  ];
  return [
    suspended("sanction"),
    ...leaving(party, tie),
    tie.asked
      ? suspended("request")
      : [{ type: "SuspensionRequested", data }, "asked-for-suspension", { ...tie, asked: true }],
    tie.frozen
      ? [{ type: "Reinstated", data }, "reinstated", { ...tie, asked: false, frozen: false }]
      : [{ type: "ParticipationFrozen", data }, "froze", { ...tie, frozen: true }],
    ratified(party, tie),
    [{ type: "Lapsed", data }, "lapsed", { ...untied, status: "former" }],
    ...bodies.map((body): Act => {
      const out = tie.out.filter((each) => each !== body);
      return tie.out.includes(body)
        ? [{ type: "RejoinedBody", data: { party, body } }, `rejoined-${body}`, { ...tie, out }]
        : [{ type: "LeftBody", data: { party, body } }, `left-${body}`, { ...tie, out: [...out, body] }];
    }),
  ];
}

function leaving(party: PartyId, tie: Tie): readonly Act[] {
  const data = { party };
  if (!tie.notice) return [[{ type: "WithdrawalNotified", data }, "gave-notice", { ...tie, notice: true }]];
  return [
    [{ type: "Withdrew", data }, "withdrew", { ...untied, status: "former" }],
    [{ type: "WithdrawalRescinded", data }, "notice-rescinded", { ...tie, notice: false }],
  ];
}

function ratified(party: PartyId, tie: Tie): Act {
  return [{ type: "Ratified", data: { party } }, "ratified", tie];
}
