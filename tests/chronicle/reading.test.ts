import { AnnalsError, check, chronicle, read, replay } from "annals";
import { csto } from "annals/events/csto";
import { describe, expect, it } from "vitest";
import { chronicleOf } from "../arbitraries.js";

const article = "asia-plus-2012-11-02";
const today = read(csto, { according: article });

/** The error that a call throws. */
function thrown(call: () => unknown): AnnalsError {
  try {
    call();
  } catch (error) {
    if (error instanceof AnnalsError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const club = chronicle({
  parties: {
    club: { kind: "organization", name: "The Club" },
    ann: { kind: "person", name: "Ann" },
    bob: { kind: "person", name: "Bob" },
    norway: { kind: "state", name: "Norway" },
  },
  sources: { minutes: { kind: "official", title: "Minutes", published: "1960" } },
  records: {
    club: [
      event("norway-joined", "Joined", "1950", { party: "norway", as: "observer" }),
      event("norway-member", "StandingChanged", "1951-02", { party: "norway", to: "member" }),
      event("norway-left-body", "LeftBody", "1952", { party: "norway", body: "club" }),
      event("norway-left", "Withdrew", "1953-01-01", { party: "norway" }),
      event("norway-again", "Joined", "1955", { party: "norway", as: "member" }),
      event("ann-named", "Appointed", "1950-01-01", { office: "chair", holder: "ann", until: "1952" }),
      event("ann-chair", "TookOffice", "1950-02-01", { office: "chair", holder: "ann" }),
      event("ann-left", "LeftOffice", "1951-03", { office: "chair", holder: "ann" }),
      event("bob-acts", "TookOffice", "1951-05-01", { office: "chair", holder: "bob", acting: true }),
      event("bob-chair", "TookOffice", "1951-06-01", { office: "chair", holder: "bob" }),
      event("first-planned", "MeetingPlanned", "1950-03-01", { ordinal: 1 }),
      event("first", "MeetingHeld", "1950-03-02", { ordinal: 1, planned: "first-planned" }),
      event("second-planned", "MeetingPlanned", "1951-03-01", { ordinal: 2 }),
    ],
  },
});

function event<const T extends string, const D extends object>(id: string, type: T, on: string, data: D) {
  return { id, type, organization: "club", on, data, sources: [{ source: "minutes" }] } as const;
}

describe("standings", () => {
  it("are the periods of a party, each with the events that made and qualified it", () => {
    const periods = read(club).standings("norway", "club");
    expect(periods.map(({ standing, from, to }) => [standing.status, from, to])).toEqual([
      ["observer", "1950", "1951-02"],
      ["member", "1951-02", "1953-01-01"],
      ["former", "1953-01-01", "1955"],
      ["member", "1955", null],
    ]);
    expect(periods[1]?.because.map(({ id }) => id)).toEqual(["norway-member", "norway-left-body"]);
    expect(periods[1]?.standing).toMatchObject({ outOf: ["club"] });
  });

  it("are none for a party without events", () => {
    expect(today.standings("igor-karavayev", "csto")).toEqual([]);
  });
});

describe("offices", () => {
  it("are the tenures, with acting and full apart and the gap between them", () => {
    const tenures = read(club).offices("club");
    expect(tenures.map(({ holder, acting, from, to }) => [holder, acting, from, to])).toEqual([
      ["ann", false, "1950-02-01", "1951-03"],
      ["bob", true, "1951-05-01", "1951-06-01"],
      ["bob", false, "1951-06-01", null],
    ]);
    expect(tenures.map(({ because }) => because.map(({ id }) => id))).toEqual([
      ["ann-chair", "ann-left"],
      ["bob-acts", "bob-chair"],
      ["bob-chair"],
    ]);
    expect(tenures[1]).toMatchObject({ office: "chair", name: "Bob", says: "from 1 May 1951 until 1 June 1951" });
  });
});

describe("an office whose holder no source names", () => {
  const on = { office: "chair" };
  const attested = event("attested", "TookOffice", "[..1949]", on);
  const reading = read(chronicleOf([attested, event("ada-chair", "TookOffice", "1950", { ...on, holder: "ada" })]));

  it("is held by someone not named, until someone is", () => {
    expect(reading.offices("club").map(({ holder, name, to }) => [holder, name, to])).toEqual([
      [null, "someone not named", "1950"],
      ["ada", expect.any(String), null],
    ]);
    expect(reading.at("1949-12-31").offices("club")).toMatchObject([{ possible: [{ party: null }] }]);
    expect(reading.diff("1949-12-31", "1950-12-31", "club").map(({ says }) => says)).toEqual([
      expect.stringContaining("someone not named"),
    ]);
  });

  it("breaks no law, whoever is found to have left it", () => {
    const left = event("ada-left", "LeftOffice", "1950", { ...on, holder: "ada" });
    expect(check(chronicleOf([attested, left])).filter(({ severity }) => severity === "contradiction")).toEqual([]);
  });
});

describe("meetings", () => {
  it("have those who attended by an entry of its own, with posts, and whether it is disputed", () => {
    const held = event("held", "MeetingHeld", "1953-01-01", {});
    const meeting = "held";
    const ada = event("ada-there", "Attended", "1953-01-01", { meeting, party: "ada", posts: ["chair"] });
    const norway = {
      ...event("norway-there", "Attended", "1953-01-01", { meeting, party: "norway" }),
      disputed: true as const,
    };
    expect(read(chronicleOf([held, ada, norway])).meetings("club")).toMatchObject([
      {
        event: "held",
        attended: [
          { event: "ada-there", party: "ada", posts: ["chair"], disputed: false },
          { event: "norway-there", party: "norway", disputed: true },
        ],
      },
    ]);
    expect(read(chronicleOf([held])).meetings("club")[0]).not.toHaveProperty("attended");
  });

  it("are held or planned, and a plan that was kept is not listed twice", () => {
    expect(
      read(club)
        .meetings("club")
        .map(({ event: id, was }) => [id, was]),
    ).toEqual([
      ["first", "held"],
      ["second-planned", "planned"],
    ]);
  });
});

describe("events", () => {
  it("are those of one organisation in order, which replay takes", () => {
    const events = today.events({ organization: "csto" });
    expect(events.slice(0, 3).map(({ id }) => id)).toEqual(["cst-signed", "secretariat-took-note", "cst-founded"]);
    expect(replay(events)).toEqual(today.at("2012-11-02").organization("csto"));
  });

  it("can be asked for by type and by party, wherever their data name it", () => {
    expect(today.events({ type: "Joined" }).map(({ data }) => data.party)).toContain("csto");
    expect(today.events({ organization: "csto", party: "georgia" }).map(({ id }) => id)).toEqual([
      "georgia-joined",
      "georgia-lapsed",
    ]);
    expect(today.events({ party: "igor-karavayev" }).map(({ id }) => id)).toEqual(["icmec-10th-meeting"]);
    expect(today.events({ type: "Dissolved" })).toEqual([]);
  });

  it("name an organisation as a party too, and no event by its id", () => {
    const left = event("left-body", "LeftBody", "1952", { party: "norway", body: "staff" });
    const planned = event("staff", "MeetingPlanned", "1953-01-01", {}); // an event may have the id of an organisation
    const held = event("held", "MeetingHeld", "1953-01-01", { planned: "staff" });
    const reading = read(chronicleOf([left, planned, held]));
    expect(reading.events({ party: "staff" }).map(({ id }) => id)).toEqual(["left-body"]);
  });
});

describe("names that are not known", () => {
  it.each([
    ["unknown-party", () => today.at("2012-11-02").is("uzbekstan", "member", "csto"), /did you mean "uzbekistan"/],
    ["unknown-organization", () => today.at("2012-11-02").members("cst"), /did you mean "csto"/],
    ["unknown-organization", () => today.at("2012-11-02").members("armenia"), /no organization is called "armenia"/],
    ["unknown-source", () => read(csto, { according: "asia-plus-2012-11-2" }), /did you mean "asia-plus-2012-11-02"/],
    // @ts-expect-error -- a status that does not exist, as a program without types may ask
    ["unknown-status", () => today.at("2012-11-02").is("armenia", "membr", "csto"), /did you mean "member"/],
    ["unknown-party", () => today.events({ party: "nobody-at-all" }), /no party is called "nobody-at-all"/],
    ["unknown-organization", () => today.meetings("__proto__"), /no organization is called "__proto__"/],
  ] as const)("are an error of the kind %s with the nearest known ones", (code, call, message) => {
    const error = thrown(call);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });
});

describe("days that are none", () => {
  it.each(["2012-02-30", "2012-13-01", "2012", "yesterday", "", "2012-11-2"])("such as %j are an error", (day) => {
    expect(thrown(() => today.at(day)).code).toBe("bad-day");
    expect(thrown(() => read(csto, { knownBy: day })).code).toBe("bad-day");
  });
});

describe("options that are none", () => {
  it("are errors that name the place", () => {
    // @ts-expect-error -- an option that does not exist, as a program without types may give
    expect(thrown(() => read(csto, { knownby: "2012-01-01" })).problems[0].at).toBe("options.knownby");
    // @ts-expect-error -- a text where true or false belongs
    expect(thrown(() => read(csto, { inferences: "no" })).problems[0].at).toBe("options.inferences");
  });
});
