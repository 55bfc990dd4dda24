import { AnnalsError, type OrganizationEvent, type Reading, type Status, read } from "annals";
import { officeStrand } from "annals/aspect";
import { describe, expect, it } from "vitest";
import { type AnyEntry, type DataOf, chronicleOf, event } from "../arbitraries.js";

const of = (...entries: readonly AnyEntry[]) => read(chronicleOf(entries));

const joined = event("Joined", { party: "norway", as: "member" }, "1993", { id: "joined" });

describe("an answer in a sentence", () => {
  const says = (reading: Reading, day: string, status: Status) =>
    reading.explain(reading.at(day).is("norway", status, "club")).says;

  it.each([
    ["1992-12-31", "No: Norway was not a member of the Club on 31 December 1992."],
    ["1993-06-01", "Unknown: the sources leave open whether Norway was a member of the Club on 1 June 1993."],
    ["1993-12-31", "Yes: Norway was a member of the Club on 31 December 1993."],
  ])("says whether it was so on %s", (day, sentence) => {
    expect(says(of(joined), day, "member")).toBe(sentence);
  });

  const as = (what: DataOf<"Joined">["as"]) => event("Joined", { party: "norway", as: what }, "1990");
  const member = as("member");
  const norway = { party: "norway" };

  it.each<[Status, readonly OrganizationEvent[], string]>([
    ["none", [], "nothing to the Club"],
    ["former", [member, event("Withdrew", norway)], "a former member of the Club"],
    ["participating", [member], "a participating member of the Club"],
    ["suspended", [member, event("Suspended", { ...norway, basis: "sanction" })], "a suspended member of the Club"],
    [
      "suspension-requested",
      [member, event("SuspensionRequested", norway)],
      "a member of the Club that had asked to be suspended",
    ],
    ["frozen", [member, event("ParticipationFrozen", norway)], "a member of the Club with its participation frozen"],
    ["withdrawing", [member, event("WithdrawalNotified", norway)], "about to leave the Club"],
    ["ratified", [member, event("Ratified", norway)], "in the Club with its membership ratified"],
    ["member", [member], "a member of the Club"],
    ["associate", [as("associate")], "an associate of the Club"],
    ["observer", [as("observer")], "an observer of the Club"],
    ["partner", [as("partner")], "a partner of the Club"],
    ["founder", [event("Founded", { name: "The Club", founders: ["norway"] }, "1990")], "a founder of the Club"],
  ])("has words for the status %s", (status, events, words) => {
    expect(says(of(...events), "2000-01-01", status)).toBe(`Yes: Norway was ${words} on 1 January 2000.`);
  });

  it("says of what was not nothing that it was something", () => {
    expect(says(of(member), "2000-01-01", "none")).toBe("No: Norway was something to the Club on 1 January 2000.");
  });

  it.each([
    ["1993", "at some time in 1993", "throughout 1993"],
    ["1994-04", "at some time in April 1994", "throughout April 1994"],
    ["1994-04-02", "at some time on 2 April 1994", "throughout 2 April 1994"],
    ["199X", "at some time in the 1990s", "all the time in the 1990s"],
  ])("tells what was so at some time in %s from what was so all the time", (date, sometime, always) => {
    const reading = of(event("Joined", { party: "norway", as: "member" }, "1980"));
    const stretch = reading.during(date);
    const told = [stretch.atSomeTime, stretch.throughout].map(
      (asked) => reading.explain(asked.is("norway", "member", "club")).says,
    );
    expect(told).toEqual([
      `Yes: Norway was a member of the Club ${sometime}.`,
      `Yes: Norway was a member of the Club ${always}.`,
    ]);
  });

  it("says so where nothing on record decides it, in the text", () => {
    const reading = of(joined);
    expect(reading.explain(reading.at("2000-01-01").is("iceland", "observer", "club"))).toEqual({
      says: "No: Iceland was not an observer of the Club on 1 January 2000.",
      grounds: [],
      text: "No: Iceland was not an observer of the Club on 1 January 2000.\n  Nothing on record by then says otherwise.",
    });
  });
});

describe("an answer about a strand in a sentence", () => {
  const took = event("TookOffice", { office: "chair", holder: "ada" }, "1993", { id: "took" });

  it.each([
    ["1992-12-31", "On 31 December 1992, Chair: vacant."],
    ["1993-06-01", "Unknown: On 1 June 1993, Chair: vacant or Ada."],
    ["1994-01-01", "On 1 January 1994, Chair: Ada."],
  ])("says all that it can have come to by %s", (day, sentence) => {
    const reading = of(took);
    expect(reading.explain(reading.at(day).strand(officeStrand, "chair", "club")).says).toBe(sentence);
  });

  it("is certain where a sentence says the same of all that it can have come to", () => {
    const longer = event("OfficeTermExtended", { office: "chair", holder: "ada", until: "1999" }, "1994");
    const reading = of(took, { ...longer, disputed: true });
    const answer = reading.at("1995-01-01").strand(officeStrand, "chair", "club");
    expect(answer.possible.map(({ holder }) => holder?.until)).toEqual([null, "1999"]);
    expect(reading.explain(answer).says).toBe("On 1 January 1995, Chair: Ada.");
  });

  it("is refused where the chronicle follows no such strand", () => {
    const reading = of(took);
    const answer = reading.at("1994-01-01").strand(officeStrand, "chair", "club");
    const foreign = { ...answer, question: { ...answer.question, strand: "loan" } };
    const call = () => reading.explain(foreign);
    expect(call).toThrow(AnnalsError);
    expect(call).toThrow(
      expect.objectContaining({
        problems: [{ code: "bad-argument", at: "answer", value: "loan", message: "an answer of another chronicle" }],
      }),
    );
  });
});
