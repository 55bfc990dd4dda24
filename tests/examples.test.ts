import { readdirSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";

/** What an example prints, as one text. */
async function printed(name: string): Promise<string> {
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  vi.resetModules();
  await import(`../examples/${name}.ts`);
  return log.mock.calls.map(([line]) => String(line)).join("\n");
}

afterEach(() => {
  vi.restoreAllMocks();
});

const examples: Readonly<Record<string, (output: string) => void>> = {
  "who-was-a-member"(output) {
    expect(output.split("\n")).toEqual([
      "Members of the CSTO on 1993-06-01, by all that is on record:",
      ...["Armenia", "Kazakhstan", "Kyrgyzstan", "Russia", "Tajikistan", "Uzbekistan"].map((name) => `  ${name}`),
      "Members of the CSTO on 1993-06-01, according to Asia-Plus:",
      "  Armenia",
      "  Azerbaijan, perhaps",
      "  Belarus, perhaps",
      "  Georgia, perhaps",
      "  Kazakhstan",
      "  Kyrgyzstan",
      "  Russia",
      "  Tajikistan",
      "  Uzbekistan",
    ]);
  },
  "stated-or-implied"(output) {
    expect(output).toMatch(/^With what follows from the article:\nNo: /);
    expect(output).toContain("By the article's own word alone:\nYes: ");
    expect(output).toContain("Inferred: ");
    expect(output).toContain("nothing says that it left or how it stayed");
  },
  "name-on-a-day"(output) {
    expect(output.split("\n")).toEqual([
      "1991-12-31  not founded",
      "1992-06-01  not founded, or Collective Security Treaty",
      "2002-09-30  Collective Security Treaty",
      "2002-10-15  Collective Security Treaty, or Collective Security Treaty Organization",
      "2002-11-01  Collective Security Treaty Organization",
      "Collective Security Treaty, from 15 May 1992 until 7 October 2002",
      "Collective Security Treaty Organization, from 7 October 2002",
    ]);
  },
  "deployment-to-kazakhstan"(output) {
    expect(output).toMatch(/^A gap: Forces of the CSTO .* nothing says when they had left\./);
    expect(output).toContain("  pulling out from 13 January 2022 until 19 or 20 January 2022\n");
    expect(output).toMatch(/\nUnknown: .* pulling out \(on 13 January 2022\) or over \(on 19 or 20 January 2022\)\.\n/);
    expect(output).toMatch(
      /A second start without a decision:\n {2}On 1 February 2022, .* something is missing in between/,
    );
  },
  "tenth-meeting"(output) {
    expect(output).toContain("2012-11-01, Astana, Kazakhstan");
    expect(output).toContain("State Secretary and Deputy Minister of Trade and Industry of Russia");
    expect(output).toContain("reportedly endorsed: a draft list");
    expect(output).toContain("is a body of the CSTO: certain");
  },
};

describe("examples", () => {
  it.each(Object.entries(examples))("%s prints what it promises", async (name, expected) => {
    vi.stubGlobal("process", { ...process, argv: ["node", name] });
    expected(await printed(name));
    vi.unstubAllGlobals();
  });

  it("who-was-a-member says what is wrong with a day, in a sentence and not in a stack", async () => {
    const process = { ...globalThis.process, argv: ["node", "who-was-a-member", "2012-13-45"], exitCode: 0 };
    vi.stubGlobal("process", process);
    const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(await printed("who-was-a-member")).toBe("");
    expect(error.mock.calls).toEqual([[expect.stringMatching(/^day: "2012-13-45" is no day .*there is no month 13/)]]);
    expect(process.exitCode).toBe(1);
    vi.unstubAllGlobals();
  });

  it("are all tried here, or are tests themselves", () => {
    const there = readdirSync(new URL("../examples/", import.meta.url)).map((file) => file.replace(/\.ts$/, ""));
    expect(there.filter((name) => !name.endsWith(".test")).sort()).toEqual(Object.keys(examples).sort());
  });
});
