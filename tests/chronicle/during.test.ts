import { AnnalsError, chronicle, read } from "annals";
import { csto } from "annals/events/csto";
import { describe, expect, it } from "vitest";

const article = "asia-plus-2012-11-02";
const today = read(csto, { according: article });

describe("during", () => {
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
