import { describe, expect, it } from "vitest";
import { speaker } from "../../src/chronicle/speaker.js";
import { chronicleOf, event } from "../arbitraries.js";

const made = chronicleOf([
  event("TreatySigned", { treaty: "charter", name: "the Charter of the Club" }, "1990", { id: "charter" }),
  event("TreatySigned", { treaty: "charter", signatories: ["norway"] }, "1991", { id: "again" }),
  event("TreatySigned", { treaty: "protocol-of-1992", name: "a protocol" }, "1992", { id: "protocol" }),
  event("TreatySigned", { treaty: "act-of-1993", name: "an act" }, "1993", { id: "act" }),
  event("TreatySigned", { treaty: "pact", name: "the Pact with a neighbour" }, "1993", { id: "pact" }),
  event("TreatySigned", { treaty: "annex", name: "Annex A" }, "1994", { id: "annex" }),
]);

describe("sentences call", () => {
  const asked = () => speaker(made, "club");

  it("a treaty by the name that the record of its organisation gives it, once or more", () => {
    expect(asked().treaty("charter")).toBe("the Charter of the Club");
    expect(asked().treaty("annex")).toBe("Annex A");
    expect(asked().treaty("pact")).toBe("the Pact with a neighbour");
    expect(speaker(made, "staff").treaty("charter")).toBe("the charter");
    expect(speaker(made, "nowhere").treaty("charter")).toBe("the charter");
  });

  it("by the words of its id a treaty that has no name, or one that only says what was signed", () => {
    expect(asked().treaty("founding-pact")).toBe("the founding pact");
    expect(asked().treaty("protocol-of-1992")).toBe("the protocol of 1992");
    expect(asked().treaty("act-of-1993")).toBe("the act of 1993");
    expect(asked().treaty("__proto__")).toBe("the __proto__");
  });

  it("a party and an organisation as the chronicle does", () => {
    expect([asked().party("norway"), asked().organization("club"), asked().party("nobody")]).toEqual([
      "Norway",
      "the Club",
      "nobody",
    ]);
  });
});
