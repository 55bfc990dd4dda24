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

it("whoever was suspended had taken part until then", () => {
  const suspended = today.events({ organization: "csto", type: "Suspended" });
  expect(suspended.map(({ data, on }) => [data.party, on])).toEqual([["uzbekistan", "2012-12-19"]]);
  for (const { data } of suspended)
    expect(today.at("2012-12-18").is(data.party, "participating", "csto").value).toBe("yes");
});
