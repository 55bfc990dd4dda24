import fc from "fast-check";
import { AnnalsError } from "annals";
import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/formats/csv.js";

const field = fc.string().map((text) => text.replace(/[\r\n\uFEFF]/g, ""));
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe("comma-separated lines", () => {
  it("have their fields and their numbers", () => {
    expect(linesOf('\uFEFFa,"b"\r\n\n1,"x, ""y"""\n,\n')).toEqual([
      { number: 1, fields: ["a", "b"] },
      { number: 3, fields: ["1", 'x, "y"'] },
      { number: 4, fields: ["", ""] },
    ]);
  });

  it("give back what was written in quotes", () => {
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const text = rows.map((row) => row.map(quoted).join(",")).join("\n");
        expect(linesOf(text).map(({ fields }) => fields)).toEqual(rows);
      }),
    );
  });

  it.each(['a"', '"a', '"a"b', 'a,"b,c', '"', '"""', '"a""', 'a"b"', '""a""'])(
    "have no quote out of place: %s",
    (line) => {
      expect(() => linesOf(`ok\n${line}`)).toThrow("text, line 2: a quote stands out of place");
    },
  );

  it("are read, or refused with a place, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ",", "\n", "a") })), (text) => {
        try {
          for (const { fields } of linesOf(text)) expect(fields.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(AnnalsError);
        }
      }),
    );
  });

  it("take time in proportion to the text", () => {
    expect(() => linesOf(`"${",a".repeat(500_000)}`)).toThrow(AnnalsError);
    expect(linesOf(`"${",a".repeat(500_000)}"`)[0]?.fields).toHaveLength(1);
  });
});
