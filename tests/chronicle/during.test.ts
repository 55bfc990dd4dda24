import { AnnalsError, chronicle, read } from "annals";
import { csto } from "annals/events/csto";
import { describe, expect, it } from "vitest";
import { chronicleOf, event } from "../arbitraries.js";

const article = "asia-plus-2012-11-02";
const today = read(csto, { according: article });

describe("during", () => {
  it("is of one stretch: a set is several", () => {
    expect(() => today.during("[1993,1999-04]")).toThrow(
      'date: "[1993,1999-04]" is several dates and no stretch of days: ask about each of them',
    );
    expect(() => today.during("1993-13")).toThrow(/^date: "1993-13" is no date/);
    expect(today.during("[1993..1999-04]").throughout.is("armenia", "member", "csto").value).toBe("yes");
  });

  it("tells apart at some time, throughout and on its last day", () => {
    const year = today.during("1993");
    expect(year.atSomeTime.is("azerbaijan", "member", "csto").value).toBe("yes");
    expect(year.throughout.is("azerbaijan", "member", "csto").value).toBe("unknown");
    expect(year.onItsLastDay.is("azerbaijan", "member", "csto").value).toBe("yes");
    expect(today.during("1992").atSomeTime.is("azerbaijan", "member", "csto").value).toBe("no");
    expect(today.during("1994").throughout.is("azerbaijan", "member", "csto").value).toBe("yes");
    expect(today.during("1999-04").throughout.is("azerbaijan", "member", "csto").value).toBe("unknown");
  });

  it("asks of every world, and not day by day", () => {
    const club = chronicle({
      parties: { club: { kind: "organization", name: "Club" }, ann: { kind: "person", name: "Ann" } },
      sources: { diary: { kind: "article", title: "A diary" } },
      records: {
        club: [
          {
            id: "ann-joined",
            type: "Joined",
            organization: "club",
            on: "[1993-01..1993-06]",
            data: { party: "ann", as: "member" },
            sources: [{ source: "diary" }],
          },
          {
            id: "ann-left",
            type: "Withdrew",
            organization: "club",
            on: "[1993-07..1993-12]",
            data: { party: "ann" },
            sources: [{ source: "diary" }],
          },
        ],
      },
    });
    const reading = read(club);
    for (const day of ["1993-01-01", "1993-06-29"])
      expect(reading.at(day).is("ann", "member", "club").value).toBe("unknown");
    expect(reading.during("1993").atSomeTime.is("ann", "member", "club").value).toBe("yes");
    expect(reading.during("1993").throughout.is("ann", "member", "club").value).toBe("no"); // left by its last day
    expect(reading.during("1993-07").throughout.is("ann", "member", "club").value).toBe("unknown");
    expect(reading.during("1994").atSomeTime.is("ann", "member", "club").value).toBe("no");
  });

  it("lists the members of a stretch", () => {
    const members = today.during("1993").atSomeTime.members("csto");
    expect(members.map(({ id }) => id)).toContain("azerbaijan");
    expect(members.every(({ certainty }) => certainty === "certain")).toBe(true);
    const throughout = today.during("1993").throughout.members("csto");
    expect(throughout.find(({ id }) => id === "azerbaijan")?.certainty).toBe("possible");
    expect(throughout.find(({ id }) => id === "russia")?.certainty).toBe("certain");
  });

  it("explains itself in words", () => {
    const answer = today.during("1993").atSomeTime.is("azerbaijan", "member", "csto");
    expect(today.explain(answer).says).toBe("Yes: Azerbaijan was a member of the CSTO at some time in 1993.");
    const throughout = today.during("1994").throughout.is("azerbaijan", "member", "csto");
    expect(today.explain(throughout).says).toBe("Yes: Azerbaijan was a member of the CSTO throughout 1994.");
    expect(answer.because.map(({ id }) => id)).toEqual(["azerbaijan-joined"]);
  });

  it("takes any date and nothing else", () => {
    expect(today.during("[..1992]").atSomeTime.is("russia", "member", "csto").value).toBe("yes");
    expect(() => today.during("sometime")).toThrow(AnnalsError);
    // @ts-expect-error -- a number, as a program without types may give
    expect(() => today.during(1993)).toThrow(AnnalsError);
  });
});

const reading = read(
  chronicleOf([
    event("Joined", { party: "norway", as: "member" }, "1990-01-01", { id: "joined" }),
    event("Suspended", { party: "norway", basis: "sanction" }, "1993-01-02", { id: "suspended" }),
    event("Reinstated", { party: "norway" }, "1993-12-31", { id: "reinstated" }),
    event("Withdrew", { party: "norway" }, "1994-01-01", { id: "left" }),
  ]),
);

describe("an answer about a stretch", () => {
  it("rests on what made it so before and on what happened within, and on nothing later", () => {
    const answer = reading.during("1993").throughout.is("norway", "member", "club");
    expect(answer.value).toBe("yes");
    expect(answer.because.map(({ id }) => id)).toEqual(["joined", "suspended", "reinstated"]);
    expect(answer.question).toEqual({
      party: "norway",
      status: "member",
      organization: "club",
      day: "1993",
      mode: "throughout",
    });
    expect(
      reading
        .during("1992")
        .atSomeTime.is("norway", "member", "club")
        .because.map(({ id }) => id),
    ).toEqual(["joined"]);
    expect(reading.during("1993").throughout.is("norway", "participating", "club").value).toBe("no");
  });

  it("names an event once, also where it falls on the first day", () => {
    const answer = reading.during("1990").atSomeTime.is("norway", "member", "club");
    expect(answer.because.map(({ id }) => id)).toEqual(["joined"]);
  });

  it("rests on what happened within alone, where the stretch has no first day", () => {
    const answer = reading.during("[..1990]").atSomeTime.is("norway", "member", "club");
    expect(answer.value).toBe("yes");
    expect(answer.because.map(({ id }) => id)).toEqual(["joined"]);
    expect(reading.during("[..1989]").atSomeTime.is("norway", "member", "club")).toMatchObject({
      value: "no",
      because: [],
    });
  });
});

describe("what cannot be asked of a stretch", () => {
  it("is its last day, where it has none", () => {
    const { problems } = thrown(() => reading.during("[1993..]").onItsLastDay);
    expect(problems).toEqual([
      { code: "bad-date", at: "date", value: "[1993..]", message: "[1993..] has no last day" },
    ]);
    expect(reading.during("[..1993]").onItsLastDay.is("norway", "member", "club").value).toBe("yes");
  });

  it.each([
    ["membr", 'no status is called "membr"; did you mean "member"?'],
    ["toString", /^no status is called "toString"/],
    [["member"], /^no status is called \["member"\]; known are none, signatory, observer/],
    [undefined, /^no status is called undefined; known are none, signatory, observer/],
  ])("is the status %j", (status, message) => {
    for (const stretch of ["1993", "[..1993]"]) {
      // @ts-expect-error -- no status, as a program without types may ask
      const { problems } = thrown(() => reading.during(stretch).atSomeTime.is("norway", status, "club"));
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ code: "unknown-status", at: "status", value: status });
      expect(problems[0].message).toMatch(message);
    }
  });

  it("are the members of no organisation", () => {
    const { problems } = thrown(() => reading.during("1993").atSomeTime.members("clbu"));
    expect(problems).toEqual([
      {
        code: "unknown-organization",
        at: "organization",
        value: "clbu",
        message: 'no organization is called "clbu"; did you mean "club"?',
      },
    ]);
  });
});

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
