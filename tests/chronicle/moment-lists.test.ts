import { AnnalsError, type OrganizationEvent, read } from "annals";
import { territoryStrand, treatyStrand } from "annals/aspect";
import { describe, expect, it } from "vitest";
import { chronicleOf, event } from "../arbitraries.js";

const of = (...events: readonly OrganizationEvent[]) => read(chronicleOf(events));
const ids = (because: readonly OrganizationEvent[]) => because.map(({ id }) => id);

const founded = event("Founded", { name: "The Circle" }, "1990-01-01", { id: "founded" });
const renamed = event("Renamed", { name: "The Club" }, "1995", { id: "renamed" });

describe("an organisation on a day", () => {
  const reading = of(founded, renamed);

  it("is what had certainly happened by its close; what else may have, is open", () => {
    expect(reading.at("1994-12-31").organization("club").name).toBe("The Circle");
    expect(reading.at("1994-12-31").open("club")).toEqual([]);
    expect(reading.at("1995-12-30").organization("club").name).toBe("The Circle");
    expect(ids(reading.at("1995-12-30").open("club"))).toEqual(["renamed"]);
    expect(reading.at("1995-12-31").organization("club").name).toBe("The Club");
    expect(reading.at("1995-12-31").open("club")).toEqual([]);
  });

  it("has every name that it can have had", () => {
    const { possible, because } = reading.at("1995-06-01").name("club");
    expect(possible).toEqual(["The Circle", "The Club"]);
    expect(ids(because)).toEqual(["founded", "renamed"]);
    const certain = reading.at("1996-01-01").name("club");
    expect([certain.possible, ids(certain.because)]).toEqual([["The Club"], ["renamed"]]);
  });

  it("has none before it was founded, and perhaps none where that is disputed", () => {
    expect(reading.at("1989-12-31").name("club")).toEqual({ possible: [null], because: [] });
    const disputed = of({ ...founded, disputed: true })
      .at("1991-01-01")
      .name("club");
    expect([...disputed.possible].sort()).toEqual(["The Circle", null]);
    expect(ids(disputed.because)).toEqual(["founded"]);
  });
});

describe("bodies", () => {
  const reading = of(
    event("Founded", { name: "The Staff", parent: "club" }, "1991", { id: "staff-founded", organization: "staff" }),
    event("Founded", { name: "The Assembly", parent: "club" }, "1990-01-01", {
      id: "assembly-founded",
      organization: "assembly",
    }),
    event("Dissolved", {}, "1993-05-01", { id: "assembly-dissolved", organization: "assembly" }),
    event("Founded", { name: "Another Organization", parent: "staff" }, "1990", {
      id: "another-founded",
      organization: "another-organization",
    }),
    founded,
  );

  it("are those whose parent the organisation is, sorted by name, with how sure it is", () => {
    expect(
      reading
        .at("1991-06-01")
        .bodies("club")
        .map(({ because, ...body }) => [body, ids(because)]),
    ).toEqual([
      [{ id: "assembly", name: "The Assembly", certainty: "certain" }, ["assembly-founded"]],
      [{ id: "staff", name: "The Staff", certainty: "possible" }, ["staff-founded"]],
    ]);
    expect(
      reading
        .at("1991-06-01")
        .bodies("staff")
        .map(({ id }) => id),
    ).toEqual(["another-organization"]);
    expect(reading.at("1991-06-01").bodies("assembly")).toEqual([]);
  });

  it("are so from their founding to their end", () => {
    const on = (day: string) =>
      reading
        .at(day)
        .bodies("club")
        .map(({ id, certainty }) => [id, certainty]);
    expect(on("1989-12-31")).toEqual([]);
    expect(on("1993-04-30")).toEqual([
      ["assembly", "certain"],
      ["staff", "certain"],
    ]);
    expect(on("1993-05-01")).toEqual([["staff", "certain"]]);
  });

  it.each(["clbu", "norway"])("cannot be asked of %j, which is no organisation", (organization) => {
    const call = () => reading.at("1991-06-01").bodies(organization);
    expect(call).toThrow(AnnalsError);
    expect(call).toThrow(`organization: no organization is called "${organization}"`);
    expect(call).toThrow(expect.objectContaining({ code: "unknown-organization" }));
  });
});

describe("memberships", () => {
  const joined = (organization: string, as: "member" | "observer", on: string) =>
    event("Joined", { party: "norway", as }, on, { id: `joined-${organization}`, organization });
  const reading = of(
    joined("staff", "member", "1990"),
    joined("club", "observer", "1989-01-01"),
    joined("assembly", "member", "1985-01-01"),
    event("Withdrew", { party: "norway" }, "1988-01-01", { id: "left", organization: "assembly" }),
    event("Joined", { party: "club", as: "member" }, "1989-01-01", { id: "club-joined", organization: "assembly" }),
  );

  it("are what a party was anything to, sorted by name, with every standing that it can have had", () => {
    const memberships = reading.at("1990-06-01").memberships("norway");
    expect(
      memberships.map(({ id, name, certainty, standings, because }) => [
        id,
        name,
        certainty,
        standings.map(({ status }) => status),
        ids(because),
      ]),
    ).toEqual([
      ["club", "The Club", "certain", ["observer"], ["joined-club"]],
      ["staff", "The Staff", "possible", ["none", "member"], ["joined-staff"]],
    ]);
  });

  it("are also those of an organisation", () => {
    expect(reading.at("1990-06-01").memberships("club")).toMatchObject([
      { id: "assembly", certainty: "certain", standings: [{ status: "member", since: "1989-01-01" }] },
    ]);
  });

  it("are none of a party that had left, or had not joined yet", () => {
    expect(reading.at("1988-01-01").memberships("norway")).toEqual([]);
    expect(reading.at("1990-06-01").memberships("sweden")).toEqual([]);
    expect(() => reading.at("1990-06-01").memberships("norwya")).toThrow(
      'party: no party is called "norwya"; did you mean "norway"?',
    );
  });
});

describe("offices", () => {
  it("are each with all who can have held it, null where it can have been vacant", () => {
    const reading = of(
      event("TookOffice", { office: "secretary", holder: "bob", acting: true }, "1990-02-01", { id: "bob-acts" }),
      event("TookOffice", { office: "chair", holder: "ada" }, "1990-03-01", { id: "ada-chair" }),
      event("LeftOffice", { office: "chair", holder: "ada" }, "1991", { id: "ada-left" }),
    );
    const ada = { party: "ada", since: "1990-03-01", acting: false, until: null };
    const bob = { party: "bob", since: "1990-02-01", acting: true, until: null };
    const on = (day: string) =>
      reading
        .at(day)
        .offices("club")
        .map(({ office, possible, because }) => [office, possible, ids(because)]);
    expect(on("1991-06-01")).toEqual([
      ["secretary", [bob], ["bob-acts"]],
      ["chair", [ada, null], ["ada-chair", "ada-left"]],
    ]);
    expect(on("1990-01-01")).toEqual([
      ["secretary", [null], []],
      ["chair", [null], []],
    ]);
    expect(on("1992-01-01")[1]).toEqual(["chair", [null], ["ada-left"]]);
  });
});

describe("a strand on a day", () => {
  const reading = of(
    event("TreatySigned", { treaty: "pact", name: "a pact" }, "1990-01-01", { id: "signed" }),
    event("TreatyEnteredIntoForce", { treaty: "pact" }, "1991", { id: "force" }),
    event("TerritoryIncluded", { territory: "iceland", of: "norway" }, "1990-01-01", { id: "inside" }),
    event("TerritoryExcluded", { territory: "iceland", of: "norway" }, "1991", { id: "outside" }),
  );
  const moment = reading.at("1991-06-01");

  it("is all that a treaty can have come to", () => {
    const { possible, because } = moment.treaty("pact", "club");
    expect(possible.map(({ name, signed, inForce }) => [name, signed, inForce])).toEqual([
      ["a pact", "1990-01-01", null],
      ["a pact", "1990-01-01", "1991"],
    ]);
    expect(ids(because)).toEqual(["signed", "force"]);
    expect(moment.strand(treatyStrand, "pact", "club").possible).toEqual(possible);
    expect(moment.treaty("charter", "club")).toMatchObject({ possible: [{ signed: null }], because: [] });
  });

  it("is all that a territory can have come to", () => {
    const { possible, because } = moment.territory("iceland", "club");
    expect(possible).toEqual([
      { status: "inside", since: "1990-01-01", of: "norway" },
      { status: "outside", since: "1991", of: "norway" },
    ]);
    expect(ids(because)).toEqual(["inside", "outside"]);
    expect(moment.strand(territoryStrand, "iceland", "club").possible).toEqual(possible);
    expect(moment.territory("sweden", "club")).toEqual({ possible: [{ status: "none" }], because: [] });
    expect(() => moment.territory("icland", "club")).toThrow(/^party: no party is called "icland"/);
  });

  it("says what was asked, the day in words also where it was given as a number", () => {
    const question = { strand: "treaty", key: "pact", organization: "club", day: "1991-06-01" };
    expect(moment.strand(treatyStrand, "pact", "club").question).toEqual(question);
    expect(reading.at(moment.day).strand(treatyStrand, "pact", "club").question).toEqual(question);
  });
});
