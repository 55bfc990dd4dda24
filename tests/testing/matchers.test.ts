import { type Chronicle, check, chronicle, read } from "annals";
import { csto } from "annals/events/csto";
import { matchers } from "annals/testing/matchers";
import { describe, expect, it } from "vitest";

expect.extend(matchers);

// One source's word, so that what others say later changes nothing here.
const today = read(csto, { according: "asia-plus-2012-11-02" });
const after = today.at("1994-01-01");
const during = today.at("1993-06-01");
const before = today.at("1990-01-01");
const printed = today.at("2012-11-02");
const asked = (value: "yes" | "no" | "unknown") =>
  ({ yes: after, no: before, unknown: during })[value].is("azerbaijan", "member", "csto");

/** The message of an assertion that fails. */
function message(assert: () => void): string {
  try {
    assert();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error("it passes");
}

describe("on an answer", () => {
  it.each(["yes", "no", "unknown"] as const)("%s is told from the two others", (value) => {
    const one = { yes: "toBeYes", no: "toBeNo", unknown: "toBeUnknown" } as const;
    for (const other of ["yes", "no", "unknown"] as const) {
      const name = one[other];
      if (other === value) expect(asked(value))[name]();
      else expect(asked(value)).not[name]();
      const words = message(() => {
        if (other === value) expect(asked(value)).not[name]();
        else expect(asked(value))[name]();
      });
      expect(words).toContain(`expected the answer ${other === value ? "not " : ""}to be ${other}, and it is ${value}`);
    }
  });

  it("the message has the question, and the events that decide it with their dates and sources", () => {
    expect(
      message(() => {
        expect(asked("unknown")).toBeYes();
      }),
    ).toBe(
      [
        'expected the answer to be yes, and it is unknown: was "azerbaijan" "member" in "csto" on 1 June 1993?',
        "  Some time in 1993, azerbaijan joined csto as a member (azerbaijan-joined; by asia-plus-2012-11-02).",
      ].join("\n"),
    );
    expect(
      message(() => {
        expect(asked("no")).toBeYes();
      }),
    ).toContain("\n  Nothing on record by then says otherwise.");
  });

  it("and of a stretch of days", () => {
    const year = today.during("1993");
    expect(year.atSomeTime.is("azerbaijan", "member", "csto")).toBeYes();
    expect(
      message(() => {
        expect(year.throughout.is("azerbaijan", "member", "csto")).toBeYes();
      }),
    ).toContain('was "azerbaijan" "member" in "csto" throughout 1993?');
    expect(
      message(() => {
        expect(year.atSomeTime.is("azerbaijan", "member", "csto")).toBeNo();
      }),
    ).toContain('was "azerbaijan" "member" in "csto" at some time in 1993?');
  });

  it("nothing else is taken for one", () => {
    expect(
      message(() => {
        expect("yes").toBeYes();
      }),
    ).toContain('expected an answer that `is` gave, found "yes"');
    expect(
      message(() => {
        expect({ value: "yes" }).not.toBeNo();
      }),
    ).toContain("expected an answer");
  });
});

describe("on a day", () => {
  it("says who was a member", () => {
    expect(after).toBeMember("azerbaijan", "csto");
    expect(before).not.toBeMember("azerbaijan", "csto");
    expect(printed).toBeSuspended("uzbekistan", "csto");
    expect(after).not.toBeSuspended("uzbekistan", "csto");
    expect(printed).toHaveStanding("founder", "uzbekistan", "csto");
    expect(printed).not.toHaveStanding("participating", "uzbekistan", "csto");
  });

  it("what is unknown is neither so nor not so", () => {
    const unknown = 'it is unknown: was "azerbaijan" "member" in "csto" on 1 June 1993?';
    expect(
      message(() => {
        expect(during).toBeMember("azerbaijan", "csto");
      }),
    ).toContain(`to be yes, and ${unknown}`);
    expect(
      message(() => {
        expect(during).not.toBeMember("azerbaijan", "csto");
      }),
    ).toContain(`to be no, and ${unknown}`);
  });

  it("says why it fails", () => {
    expect(
      message(() => {
        expect(after).toBeSuspended("uzbekistan", "csto");
      }),
    ).toContain(
      'expected the answer to be yes, and it is no: was "uzbekistan" "suspended" in "csto" on 1 January 1994?',
    );
    expect(
      message(() => {
        expect(printed).not.toBeSuspended("uzbekistan", "csto");
      }),
    ).toMatch(
      /to be no, and it is yes: .*\n {2}On 28 June 2012, uzbekistan suspended its membership of csto \(.*; by asia-plus-2012-11-02\)\./,
    );
    expect(
      message(() => {
        expect(after).toHaveStanding("observer", "azerbaijan", "csto");
      }),
    ).toContain('"observer"');
  });

  it("refuses names that the chronicle does not know, and what is no day", () => {
    expect(
      message(() => {
        expect(after).not.toBeMember("azerbajan", "csto");
      }),
    ).toContain('did you mean "azerbaijan"?');
    expect(
      message(() => {
        expect("1994-01-01").toBeMember("azerbaijan", "csto");
      }),
    ).toContain("expected a day that");
  });
});

describe("on a chronicle", () => {
  const party = { kind: "organization", name: "Club" } as const;
  const cited = { organization: "club", sources: [{ source: "diary" }] } as const;
  const sources = { diary: { kind: "article", title: "A diary" } } as const;
  const held: Chronicle = chronicle({
    parties: { club: party },
    sources,
    records: { club: [{ ...cited, id: "founded", type: "Founded", on: "1990", data: { name: "Club" } }] },
  });
  const literals = {
    parties: { club: party, ann: { kind: "person", name: "Ann" } },
    sources,
    records: {
      club: [{ ...cited, id: "ann-left", type: "Withdrew", on: "1990", data: { party: "ann" } }],
    },
  } as const;

  it("holds where the laws find nothing, or only what it accepts", () => {
    expect(held).toHold();
    expect(check(held)).toHold();
    expect(chronicle(literals)).not.toHold();
    const accepted = [{ law: "standing-allows-it", events: ["ann-left"], reason: "She was never in." }];
    expect(chronicle({ ...literals, accepted })).toHold();
  });

  it("prints each finding's sentence", () => {
    expect(
      message(() => {
        expect(chronicle(literals)).toHold();
      }),
    ).toMatch(
      /^expected the laws to find nothing, and there is 1 finding:\n {2}Some time in 1990, Ann left Club; .*\. \(standing-allows-it, a contradiction\)$/,
    );
    expect(
      message(() => {
        expect(check(chronicle(literals))).toHold();
      }),
    ).toContain("Ann left Club");
    expect(
      message(() => {
        expect(held).not.toHold();
      }),
    ).toBe("expected the laws to find something, and they find nothing");
  });

  it("nothing else is taken for one", () => {
    expect(
      message(() => {
        expect(read(held)).toHold();
      }),
    ).toContain("expected a chronicle, or what `check` gave");
    expect(
      message(() => {
        expect([1]).not.toHold();
      }),
    ).toContain("expected a chronicle");
  });
});
