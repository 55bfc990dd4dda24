import { africa } from "../states/africa.js";
import { americas } from "../states/americas.js";
import { asia } from "../states/asia.js";
import { europe } from "../states/europe.js";

const { canada, "united-states": unitedStates } = americas;
const { turkiye } = asia;
const { belgium, denmark, france, iceland, italy, luxembourg, netherlands, norway, portugal } = europe;
const { greece, germany, spain, czechia, hungary, poland } = europe;
const { bulgaria, estonia, latvia, lithuania, romania, slovakia, slovenia } = europe;
const { albania, croatia, montenegro, finland, sweden } = europe;
const { ireland, czechoslovakia, yugoslavia } = europe;

/** NATO, its bodies, its members, and whoever the sources name beside them. */
export const parties = {
  nato: {
    kind: "organization",
    name: "North Atlantic Treaty Organization",
    acronym: "NATO",
    aliases: ["Atlantic Alliance", "North Atlantic Alliance", "OTAN"],
  },
  "north-atlantic-council": {
    kind: "organization",
    name: "North Atlantic Council",
    acronym: "NAC",
    called: "the North Atlantic Council",
  },
  "integrated-military-command": {
    kind: "organization",
    name: "NATO integrated military command",
    called: "NATO's integrated military command",
    aliases: ["integrated military structure", "military command structure", "military wing"],
  },
  "military-committee": { kind: "organization", name: "NATO Military Committee", called: "NATO's Military Committee" },
  "defence-planning-committee": {
    kind: "organization",
    name: "Defence Planning Committee",
    acronym: "DPC",
    called: "the Defence Planning Committee",
  },
  "executive-working-group": {
    kind: "organization",
    name: "Executive Working Group",
    acronym: "EWG",
    called: "the Executive Working Group",
  },
  "defence-review-committee": {
    kind: "organization",
    name: "Defence Review Committee",
    acronym: "DRC",
    called: "the Defence Review Committee",
  },
  "nuclear-planning-group": {
    kind: "organization",
    name: "Nuclear Planning Group",
    acronym: "NPG",
    called: "the Nuclear Planning Group",
  },

  belgium,
  canada,
  denmark,
  france,
  iceland,
  italy,
  luxembourg,
  netherlands,
  norway,
  portugal,
  "united-kingdom": europe["united-kingdom"],
  "united-states": unitedStates,

  greece,
  turkiye,
  germany,
  spain,
  czechia,
  hungary,
  poland,
  bulgaria,
  estonia,
  latvia,
  lithuania,
  romania,
  slovakia,
  slovenia,
  albania,
  croatia,
  montenegro,
  "north-macedonia": europe["north-macedonia"],
  finland,
  sweden,

  // Never members: what a source took for one, and what some members come from.
  ireland,
  "german-democratic-republic": europe["german-democratic-republic"],
  algeria: africa.algeria,
  "austria-hungary": europe["austria-hungary"],
  czechoslovakia,
  yugoslavia,

  "united-states-senate": {
    kind: "parliament",
    name: "United States Senate",
    called: "the United States Senate",
    of: "united-states",
  },

  "charles-de-gaulle": { kind: "person", name: "Charles de Gaulle" },
  "nicolas-sarkozy": { kind: "person", name: "Nicolas Sarkozy" },
  "dean-acheson": { kind: "person", name: "Dean Acheson" },
  "lester-pearson": { kind: "person", name: "Lester B. Pearson" },
  "stephanos-stephanopoulos": { kind: "person", name: "Stephanos Stephanopoulos" },
  "konrad-adenauer": { kind: "person", name: "Konrad Adenauer" },
  "dwight-eisenhower": { kind: "person", name: "Dwight D. Eisenhower" },

  "lord-ismay": { kind: "person", name: "Lord Ismay", aliases: ["Hastings Ismay"] },
  "paul-henri-spaak": { kind: "person", name: "Paul-Henri Spaak" },
  "dirk-stikker": { kind: "person", name: "Dirk Stikker" },
  "manlio-brosio": { kind: "person", name: "Manlio Brosio" },
  "joseph-luns": { kind: "person", name: "Joseph Luns" },
  "lord-carrington": { kind: "person", name: "Lord Carrington", aliases: ["Peter Carington"] },
  "manfred-worner": { kind: "person", name: "Manfred Wörner" },
  "sergio-balanzino": { kind: "person", name: "Sergio Balanzino" },
  "willy-claes": { kind: "person", name: "Willy Claes" },
  "javier-solana": { kind: "person", name: "Javier Solana" },
  "lord-robertson": { kind: "person", name: "Lord Robertson", aliases: ["George Robertson"] },
  "alessandro-minuto-rizzo": { kind: "person", name: "Alessandro Minuto-Rizzo" },
  "jaap-de-hoop-scheffer": { kind: "person", name: "Jaap de Hoop Scheffer" },
  "anders-fogh-rasmussen": { kind: "person", name: "Anders Fogh Rasmussen" },
  "jens-stoltenberg": { kind: "person", name: "Jens Stoltenberg" },
  "mark-rutte": { kind: "person", name: "Mark Rutte" },
} as const;
