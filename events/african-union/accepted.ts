import type { Accepted } from "annals";

/** What the laws find in these records and is so: each with its reason. */
export const accepted: readonly Accepted[] = [
  {
    law: "no-source-foresees",
    events: ["constitutive-act-in-force-2001"],
    reason:
      "The day was fixed when the 36th instrument had been deposited: the agency told of it two days before, and it came so.",
  },
  {
    law: "weekdays-agree",
    events: ["central-african-republic-reinstated-2016"],
    reason: "One page has Wednesday 5 April 2016, which was a Tuesday; the others have Wednesday the 6th.",
  },
  {
    law: "anniversaries-agree",
    events: ["morocco-withdrew-1984", "morocco-joined-2017"],
    reason:
      "Thirty-three is 2017 less 1984; from November to January it was 32 years and some weeks, as others count it.",
  },
  {
    law: "anniversaries-agree",
    events: ["morocco-withdrew-1984", "morocco-applied-2016"],
    reason: "The page has more than four decades, and it was less than 32 years.",
  },
  {
    law: "members-as-counted",
    events: ["oau-counted-1963-33"],
    reason: "Some count 33 founders; the Union's own page counts 32, and the one list of them that agrees has 32.",
  },
  {
    law: "members-as-counted",
    events: ["oau-counted-1963-36"],
    reason: "Wikipedia's 36 has no list, and stands against the 32 of everyone else, its own article on the Union too.",
  },
  {
    law: "members-as-counted",
    events: ["oau-listed-1963"],
    reason:
      "The list has Kenya and Zanzibar among the founders: 34, against the 32 of the others; both were independent only from December 1963.",
  },
  {
    law: "members-as-counted",
    events: ["oau-counted-1982-10-08"],
    reason: "The newspaper counts one less than there were since the Sahrawi republic had been admitted that February.",
  },
  {
    law: "members-as-counted",
    events: ["oau-counted-1989-07"],
    reason: "The report has one less than the fifty that the same agency counted two years before.",
  },
  {
    law: "members-as-counted",
    events: ["oau-counted-1997-11-03"],
    reason: "The report leaves out three of the 53; that is what the OAU had before 1990.",
  },
  {
    law: "members-as-counted",
    events: ["union-counted-2013-07-23"],
    reason: "The article has the number from before South Sudan was admitted in July 2011.",
  },
];
