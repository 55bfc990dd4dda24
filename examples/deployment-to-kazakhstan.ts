// An aspect of one's own, in one file: where an organisation sends forces. Its events, state, handlers, questions and
// laws stand beside the five that the library has, and every reading, explanation and check knows them.
import { type Edtf, type HistoricalEvent, type Party, type Source, check, chronicle, read, record } from "annals";
import {
  type Aspect,
  type Bearings,
  type Handlers,
  type Law,
  type Sentences,
  type Shapes,
  type Strand,
  dictionary,
  fields,
  id,
  inWords,
  ofTypes,
  party,
  rulesOf,
  when,
} from "annals/aspect";

// Events

type Act<Type extends string, More = unknown> = HistoricalEvent<Type, { readonly deployment: string } & More>;
type DeploymentDecided = Act<"DeploymentDecided", { readonly to: string }>;
type DeploymentStarted = Act<"DeploymentStarted">;
type PulloutStarted = Act<"PulloutStarted">;
type DeploymentEnded = Act<"DeploymentEnded">;
type DeploymentEvent = DeploymentDecided | DeploymentStarted | PulloutStarted | DeploymentEnded;

const act = { deployment: id };
const shapes: Shapes<DeploymentEvent> = {
  DeploymentDecided: fields<DeploymentDecided["data"]>({ ...act, to: party }),
  DeploymentStarted: fields<DeploymentStarted["data"]>(act),
  PulloutStarted: fields<PulloutStarted["data"]>(act),
  DeploymentEnded: fields<DeploymentEnded["data"]>(act),
};

// State

interface Deployment {
  readonly phase: "none" | "decided" | "under way" | "pulling out" | "over";
  readonly since: Edtf | null;
}
interface DeploymentsState {
  readonly deployments: Readonly<Record<string, Deployment>>;
}
const initial: DeploymentsState = Object.freeze({ deployments: dictionary<Deployment>() });
const none: Deployment = Object.freeze({ phase: "none", since: null });

// Handlers

const enters =
  (phase: Deployment["phase"]) =>
  ({ deployments }: { deployments: Record<string, Deployment> }, { on, data }: DeploymentEvent): void => {
    deployments[data.deployment] = { phase, since: on };
  };
const handlers: Handlers<DeploymentsState, DeploymentEvent> = {
  DeploymentDecided: enters("decided"),
  DeploymentStarted: enters("under way"),
  PulloutStarted: enters("pulling out"),
  DeploymentEnded: enters("over"),
};

// Questions

/** Which phase a deployment must be in for an event of this type; worlds in which it is in another are not possible. */
const after = (...phases: readonly Deployment["phase"][]) => ({
  about: ({ data }: DeploymentEvent) => data.deployment,
  allowed: ({ phase }: Deployment) => phases.includes(phase),
});
const bearings: Bearings<Deployment, DeploymentEvent> = {
  DeploymentDecided: after("none"),
  DeploymentStarted: after("decided"),
  PulloutStarted: after("under way"),
  DeploymentEnded: after("under way", "pulling out"),
};
const deployment: Strand<Deployment, DeploymentEvent> = {
  name: "deployment",
  field: "deployments",
  start: none,
  rules: rulesOf("deployments", none, handlers, bearings),
  subject: (key) => `the deployment "${key}"`,
  inWords: ({ phase, since }) => (since === null ? "not decided" : `${phase} (${inWords(when(since))})`),
};
const sentence: Sentences<DeploymentEvent> = ({ type, data, organization }, names) => {
  const what = `forces of ${names.organization(organization)} ("${data.deployment}")`;
  if (type === "DeploymentDecided") return `it was decided to send ${what} to ${names.party(data.to)}`;
  const did = { DeploymentStarted: "were deployed", PulloutStarted: "began to leave", DeploymentEnded: "had left" };
  return `${what} ${did[type]}`;
};

// Laws

const comeHome: Law = {
  id: "forces-come-home",
  says: "Of forces that were sent, the record says when they had left.",
  severity: "gap",
  guards: "Kazakhstan in 2022: the pullout began on 13 January, and that it was over came a week later.",
  broken(events, names) {
    const acts = ofTypes<DeploymentEvent>(events, shapes);
    const over = acts.filter(({ type }) => type === "DeploymentEnded").map(({ data }) => data.deployment);
    return acts
      .filter(({ type, data }) => type === "DeploymentStarted" && !over.includes(data.deployment))
      .map((sent) => ({ says: `${sentence(sent, names)}, and nothing says when they had left`, events: [sent] }));
  },
};

const deployments: Aspect<DeploymentEvent, DeploymentsState> = {
  name: "deployments",
  initial,
  shapes,
  handlers,
  strands: [deployment],
  laws: [comeHome],
  sentence,
};

// The record: what the CSTO sent to Kazakhstan in January 2022

const parties = {
  csto: { kind: "organization", name: "Collective Security Treaty Organization", called: "the CSTO" },
  kazakhstan: { kind: "state", name: "Kazakhstan", iso: "KAZ" },
} as const satisfies Record<string, Party>;
const sources = {
  "armradio-2022-01-06": {
    kind: "article",
    title: "CSTO peacekeeping forces deployed to Kazakhstan",
    publisher: "Public Radio of Armenia",
    published: "2022-01-06",
    url: "https://en.armradio.am/2022/01/06/csto-peacekeeping-forces-deployed-to-kazakhstan/",
  },
  "qazaqtv-2022-01-13": {
    kind: "article",
    title: "CSTO peacekeepers to leave Kazakhstan today",
    publisher: "Qazaq TV",
    published: "2022-01-13",
    url: "https://qazaqtv.com/amp/en/news/society/16550-csto-peacekeepers-to-leave-kazakhstan-today",
  },
  "sb-2022-01-20": {
    kind: "article",
    title: "CSTO Secretary General informed on completion of peacekeepers' withdrawal from Kazakhstan",
    publisher: "SB. Belarus Today",
    published: "2022-01-20",
    url: "https://www.sb.by/en/csto-secretary-general-informed-on-completion-of-peacekeepers-withdrawal-from-kazakhstan.html",
  },
} as const satisfies Record<string, Source>;

const about = { organization: "csto", data: { deployment: "kazakhstan-2022" } } as const;
const decided = {
  ...about,
  id: "deployment-decided",
  type: "DeploymentDecided",
  on: "2022-01-06",
  data: { deployment: "kazakhstan-2022", to: "kazakhstan" },
  sources: [{ source: "armradio-2022-01-06" }],
} as const;
const started = {
  ...about,
  id: "deployment-started",
  type: "DeploymentStarted",
  on: "2022-01-06",
  sources: [{ source: "armradio-2022-01-06", place: "title" }],
} as const;
const pullout = {
  ...about,
  id: "pullout-started",
  type: "PulloutStarted",
  on: "2022-01-13",
  sources: [{ source: "qazaqtv-2022-01-13" }],
} as const;
const ended = {
  ...about,
  id: "deployment-ended",
  type: "DeploymentEnded",
  on: "[2022-01-19,2022-01-20]", // told on the 20th; the plan was to be done by the 19th
  sources: [{ source: "sb-2022-01-20" }],
} as const;

const asOf13January = chronicle({
  aspects: [deployments],
  parties,
  sources,
  records: { csto: [decided, started, pullout] },
});

for (const { says } of check(asOf13January)) console.log(`A gap: ${says}`);

const outcome = record(asOf13January, ended);
if (!outcome.recorded) throw new Error(outcome.findings.map(({ says }) => says).join("\n"));
const csto = read(outcome.chronicle);

console.log("\nIts phases:");
for (const { value, says, certainty } of csto.periods(deployment, "kazakhstan-2022", "csto"))
  console.log(`  ${value.phase} ${says}${certainty === "possible" ? " (perhaps on no whole day)" : ""}`);

console.log("\nWere forces there by the close of 19 January?");
console.log(csto.explain(csto.at("2022-01-19").strand(deployment, "kazakhstan-2022", "csto")).text);

const again = { ...started, id: "deployment-started-again", on: "2022-02-01" } as const;
const refused = record(outcome.chronicle, again);
console.log("\nA second start without a decision:");
for (const { says } of refused.recorded ? [] : refused.findings) console.log(`  ${says}`);
