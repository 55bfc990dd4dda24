// Your own invariants, in your own tests: a replayed history is plain data to assert on.
import { read } from "annals";
import { csto } from "annals/events/csto";
import { expect, it } from "vitest";

const today = read(csto);

it("nobody who signed the prolongation of 1999 was out of it by the end of that month", () => {
  for (const { data } of today.events({ organization: "csto", type: "TreatyProlonged" }))
    for (const party of data.signatories ?? [])
      expect(today.at("1999-04-30").is(party, "member", "csto").value).toBe("yes");
});

it("whoever was suspended was a member the day before", () => {
  for (const { data, on } of today.events({ type: "Suspended" })) {
    expect(on).toBe("2012-06-28");
    expect(today.at("2012-06-27").is(data.party, "participating", "csto").value).toBe("yes");
  }
});
