import type { JoinedAs } from "../aspects/membership.js";
import type { OrganizationId, PartyId } from "../event.js";
import { type Option, type Tie, untied } from "./course.js";

/** What can happen between the league and a party, by what the party is to it: the plainest first. */
export function partyActs(party: PartyId, tie: Tie, bodies: readonly OrganizationId[]): readonly Option<Tie>[] {
  const data = { party };
  const joined = (as: JoinedAs & Tie["status"]): Option<Tie> => [
    { type: "Joined", data: { party, as } },
    tie.status === "former" ? "rejoined" : "joined",
    { ...untied, status: as },
  ];
  const left = { ...untied, status: "former" } as const;
  const suspended = (basis: "request" | "sanction"): Option<Tie> => [
    { type: "Suspended", data: { party, basis } },
    "suspended",
    { ...tie, status: "suspended" },
  ];
  const leaving: Option<Tie>[] = tie.notice
    ? [
        [{ type: "Withdrew", data }, "withdrew", left],
        [{ type: "WithdrawalRescinded", data }, "notice-rescinded", { ...tie, notice: false }],
      ]
    : [[{ type: "WithdrawalNotified", data }, "gave-notice", { ...tie, notice: true }]];
  const back: Tie = { ...tie, status: "member", asked: false, frozen: false };
  switch (tie.status) {
    case "none":
    case "former":
      return [joined("member"), joined("observer")];
    case "observer":
      return [
        [{ type: "StandingChanged", data: { party, to: "member" } }, "became-member", { ...untied, status: "member" }],
        ...leaving,
      ];
    case "suspended":
      return [
        [{ type: "Reinstated", data }, "reinstated", back],
        ...leaving,
        [{ type: "Expelled", data }, "expelled", left],
      ];
    case "member":
      return [
        suspended("sanction"),
        ...leaving,
        tie.asked
          ? suspended("request")
          : [{ type: "SuspensionRequested", data }, "asked-for-suspension", { ...tie, asked: true }],
        tie.frozen
          ? [{ type: "Reinstated", data }, "reinstated", back]
          : [{ type: "ParticipationFrozen", data }, "froze", { ...tie, frozen: true }],
        [{ type: "Ratified", data }, "ratified", tie],
        [{ type: "Lapsed", data }, "lapsed", left],
        ...bodies.map((body): Option<Tie> =>
          tie.out.includes(body)
            ? [
                { type: "RejoinedBody", data: { party, body } },
                `rejoined-${body}`,
                { ...tie, out: tie.out.filter((each) => each !== body) },
              ]
            : [{ type: "LeftBody", data: { party, body } }, `left-${body}`, { ...tie, out: [...tie.out, body] }],
        ),
      ];
  }
}
