import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ownNames, read, sources } from "./files.js";

interface Package {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}
const manifest = JSON.parse(read("package.json")) as Package;

const strangers = [
  { what: "a path of a machine", pattern: /(?<![\w.-])\/(?:work|root|tmp|farm|home)\//g },
  { what: "a registry's host", pattern: /\bregistry\.(?:npmjs|yarnpkg|npmmirror)\b|\bnpm\.pkg\.github\b/g },
  { what: "a carriage return", pattern: /\r/g },
];

/** What must not stand in a file, as `file:line what`. */
function findings(file: string, bytes: Uint8Array): string[] {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return [`${file}: not UTF-8`];
  }
  return strangers.flatMap(({ what, pattern }) =>
    [...text.matchAll(pattern)].map(({ index }) => `${file}:${text.slice(0, index).split("\n").length} ${what}`),
  );
}

test("no file names a machine, and all are UTF-8 with plain line ends", () => {
  const files = sources().filter((file) => file !== "package-lock.json");
  expect(files.flatMap((file) => findings(file, readFileSync(file)))).toEqual([]);
});

test("what must not stand in a file is found", () => {
  const find = (text: string) => findings("a", new TextEncoder().encode(text));
  const slash = "/";
  expect(find(`one\ncd ${slash}tmp/x`)).toEqual(["a:2 a path of a machine"]);
  expect(find(`"${slash}home/x", ${slash}root/`)).toHaveLength(2);
  expect(find(`https://example.org${slash}work/1 .${slash}tmp/x`)).toEqual([]);
  expect(find(["https://registry", "npmjs", "org"].join("."))).toEqual(["a:1 a registry's host"]);
  expect(find("one\r\ntwo")).toEqual(["a:1 a carriage return"]);
  expect(findings("a", Uint8Array.of(0xc3, 0x28))).toEqual(["a: not UTF-8"]);
});

test("the lock file names no host to fetch from", () => {
  expect(read("package-lock.json")).not.toMatch(/"resolved": "https?:/);
});

test("the papers are there, and agree on the version", () => {
  expect(sources()).toEqual(expect.arrayContaining(["LICENSE", "CHANGELOG.md", "CONTRIBUTING.md"]));
  const [newest = "Unreleased"] = [...read("CHANGELOG.md").matchAll(/^## \[?(\d[^\] ]*)/gm)].map(
    ([, version]) => version,
  );
  expect(["Unreleased", manifest.version]).toContain(newest);
});

test("every entry of the package is a source under the same name", () => {
  const entries = Object.entries(manifest.exports).flatMap(([name, target]) =>
    typeof target === "string" ? [] : [[name.replace(/^\./, "annals"), target] as const],
  );
  const built = (path: string, ending: string) => path.replace(/^\.\/(.*)\.ts$/, `./dist/$1${ending}`);
  expect(Object.fromEntries(entries)).toEqual(
    Object.fromEntries(
      Object.entries(ownNames()).map(([name, [path]]) => [
        name,
        { types: built(path, ".d.ts"), default: built(path, ".js") },
      ]),
    ),
  );
});
