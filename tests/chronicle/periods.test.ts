import { type OrganizationEvent, read } from "annals";
import { officeStrand, standingStrand, treatyStrand } from "annals/aspect";
import { describe, expect, it } from "vitest";
import { chronicleOf, event } from "../arbitraries.js";

const of = (...events: readonly OrganizationEvent[]) => read(chronicleOf(events));
const joined = (on: string) => event("Joined", { party: "norway", as: "member" }, on, { id: "joined" });
const left = (on: string) => event("Withdrew", { party: "norway" }, on, { id: "left" });

describe("a period", () => {
  it("says both of its ends in words, as uncertain as they are", () => {
    const says = of(joined("1993"), left("[1999-04-01,1999-04-02]"))
      .standings("norway", "club")
      .map(({ standing, says }) => [standing.status, says]);
    expect(says).toEqual([
      ["member", "from some time in 1993 until 1 or 2 April 1999"],
      ["former", "from 1 or 2 April 1999"],
    ]);
    const open = of(joined("[..1994]")).standings("norway", "club");
    expect(open.map((period) => period.says)).toEqual(["from 1994 or earlier"]);
  });

  it("says of an end that it is disputed, where what ended it need not have happened", () => {
    const maybe = event("Suspended", { party: "norway", basis: "request" }, "1995", { id: "maybe", disputed: true });
    const says = of(joined("1993"), maybe, left("1999"))
      .standings("norway", "club")
      .map(({ standing, says }) => [standing.status, says]);
    expect(says).toEqual([
      ["member", "from some time in 1993 until some time in 1995 (disputed)"],
      ["suspended", "from some time in 1995 (disputed) until some time in 1999"],
      ["former", "from some time in 1999"],
    ]);
  });

  it("is certain where every world has a day of it", () => {
    const certain = (...events: readonly OrganizationEvent[]) =>
      of(...events)
        .standings("norway", "club")
        .map(({ certainty }) => certainty);
    expect(certain(joined("1993"), left("1995"))).toEqual(["certain", "certain"]);
    expect(certain(joined("1993"), left("1993"))).toEqual(["possible", "certain"]);
    expect(certain(joined("1993-01-01"), left("1993-01-01"))).toEqual(["possible", "certain"]);
    expect(certain({ ...joined("1993"), disputed: true })).toEqual(["possible"]);
    expect(certain(joined("[..1994]"))).toEqual(["certain"]);
  });

  it("is certain by a day of its own, not of another with the same standing", () => {
    const again = event("Joined", { party: "norway", as: "member" }, "1996", { id: "again", disputed: true });
    const periods = of(joined("1993"), left("1995"), again).standings("norway", "club");
    expect(periods.map(({ standing, certainty }) => [standing.status, certainty])).toEqual([
      ["member", "certain"],
      ["former", "certain"],
      ["member", "possible"],
    ]);
  });
});

describe("the certainty of a period", () => {
  const member = (on: string, id: string) => event("Joined", { party: "norway", as: "member" }, on, { id });
  const gone = (on: string, id: string) => event("Withdrew", { party: "norway" }, on, { id });
  const certainties = (...events: readonly OrganizationEvent[]) =>
    of(...events)
      .standings("norway", "club")
      .map(({ standing, certainty }) => [standing.status, certainty]);

  it("is that of its own days, where the party comes to the same again later", () => {
    const twice = [member("1996", "again"), gone("1998", "left-again")];
    expect(certainties(member("1993", "first"), gone("1995", "left"), ...twice)).toEqual([
      ["member", "certain"],
      ["former", "certain"],
      ["member", "certain"],
      ["former", "certain"],
    ]);
    expect(certainties(member("1993", "first"), gone("1993", "left"), ...twice)).toEqual([
      ["member", "possible"],
      ["former", "certain"],
      ["member", "certain"],
      ["former", "certain"],
    ]);
  });

  it("needs a day by whose close nothing else is possible", () => {
    // It may have left on the very day on which it joined, and then was never a member by the close of a day.
    expect(certainties(member("1993-05-01", "first"), gone("1993-05", "left"))).toEqual([
      ["member", "possible"],
      ["former", "certain"],
    ]);
    expect(certainties(member("1993-04-30", "first"), gone("1993-05", "left"))).toEqual([
      ["member", "certain"],
      ["former", "certain"],
    ]);
  });
});

describe("what a period rests on", () => {
  it("are the events that began it and that changed something of it", () => {
    const periods = of(
      joined("1993"),
      event("WithdrawalNotified", { party: "norway" }, "1994", { id: "notified" }),
      left("1995"),
      event("Dissolved", {}, "1996", { id: "dissolved" }),
    ).standings("norway", "club");
    expect(periods.map(({ standing, because }) => [standing.status, because.map(({ id }) => id)])).toEqual([
      ["member", ["joined", "notified"]],
      ["former", ["left"]],
    ]);
  });

  it("makes none of what was so before anything began", () => {
    const ratified = event("Ratified", { party: "norway" }, "1992", { id: "ratified" });
    const periods = of(ratified, joined("1993")).standings("norway", "club");
    expect(periods.map(({ standing, says }) => [standing.status, says])).toEqual([
      ["member", "from some time in 1993"],
    ]);
    expect(periods[0]?.standing).toMatchObject({ since: "1993", ratified: "1992" });
    expect(of(ratified).standings("norway", "club")).toEqual([]);
  });
});

describe("names", () => {
  it("last until the next one, or until the end of the organisation", () => {
    const names = of(
      event("Founded", { name: "The Circle" }, "1990", { id: "founded" }),
      event("SeatMoved", { seat: "Oslo" }, "1991", { id: "moved" }),
      event("Renamed", { name: "The Club", acronym: "C" }, "1992-05", { id: "renamed" }),
      event("Dissolved", {}, "1999-12-31", { id: "dissolved" }),
    ).names("club");
    expect(names.map(({ name, acronym, from, to }) => [name, acronym, from, to])).toEqual([
      ["The Circle", null, "1990", "1992-05"],
      ["The Club", "C", "1992-05", "1999-12-31"],
    ]);
    expect(names.map(({ says }) => says)).toEqual([
      "from some time in 1990 until May 1992",
      "from May 1992 until 31 December 1999",
    ]);
  });
});

describe("the periods of any strand", () => {
  it("are one for each state that it came to", () => {
    const reading = of(
      event("TreatySigned", { treaty: "pact", name: "a pact" }, "1990-01-01", { id: "signed" }),
      event("TreatyEnteredIntoForce", { treaty: "pact", years: 5 }, "1991", { id: "force" }),
      event("TookOffice", { office: "chair", holder: "ada" }, "1992", { id: "took" }),
    );
    const treaty = reading.periods(treatyStrand, "pact", "club");
    expect(treaty.map(({ from, to, endedBy }) => [from, to, endedBy?.id])).toEqual([
      ["1990-01-01", "1991", "force"],
      ["1991", null, undefined],
    ]);
    expect(treaty.at(-1)?.value).toMatchObject({ inForce: "1991" });
    expect(reading.at("1991-06-01").treaty("pact", "club").possible).toHaveLength(2);
    expect(reading.periods(officeStrand, "chair", "club").map(({ value }) => value.holder?.party)).toEqual(["ada"]);
    expect(reading.periods(standingStrand, "norway", "club")).toEqual([]);
  });

  it("count what it fell back to, though nothing was so before the first", () => {
    const reading = of(
      event("TookOffice", { office: "chair", holder: "ada" }, "1992", { id: "took" }),
      event("LeftOffice", { office: "chair", holder: "ada" }, "1994", { id: "left" }),
    );
    const periods = reading.periods(officeStrand, "chair", "club");
    expect(periods.map(({ value, says, because }) => [value.holder?.party, says, because.map(({ id }) => id)])).toEqual(
      [
        ["ada", "from some time in 1992 until some time in 1994", ["took"]],
        [undefined, "from some time in 1994", ["left"]],
      ],
    );
  });

  it("cannot be asked of a strand that the chronicle does not have", () => {
    expect(() => of().periods({ ...standingStrand, name: "another" }, "norway", "club")).toThrow(
      /expected a strand of the chronicle's aspects, which are: .*standing/,
    );
  });
});
