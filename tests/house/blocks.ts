import { posix } from "node:path";
import ts from "typescript";
import type { Plugin } from "vitest/config";
import { read } from "./files.js";

/** A ```ts block of a document, with the blocks that continue it. */
export interface Block {
  readonly file: string;
  /** The line of its first fence. */
  readonly line: number;
  /** Its lines, each where it stands in the document, all others empty: so every place reported is the document's. */
  readonly code: string;
}

const importsOfTheLibrary =
  'import * as annals from "annals"; import { csto } from "annals/events/csto"; ' +
  "const { AnnalsError, chronicle, check, evolve, initial, read, record, replay } = annals; ";
const importsOfAspects =
  'import * as aspect from "annals/aspect"; ' +
  "const { certainlyBefore, dayOf, inWords, isoOf, organizationWith, when } = aspect; ";
const importsOfTesting =
  'import fc from "fast-check"; const { expect } = await import("vitest"); import { matchers } from "annals/testing/matchers"; ' +
  'import * as testing from "annals/testing"; const { brokenChronicle, checkpointContinues, day, edtf, lawfulChronicle, ' +
  "refines, replayEqualsEvolve, statesAreFrozen } = testing; ";

function importsOfTheReference(file: string): string {
  if (file.startsWith("docs/reference/testing/")) return importsOfTheLibrary + importsOfTesting;
  return file.endsWith("/aspect.md") ? importsOfTheLibrary + importsOfAspects : importsOfTheLibrary;
}

/** The blocks of a document. One fenced as ```ts continued belongs to the block before it. */
export function blocksOf(file: string, text: string): Block[] {
  const blocks: { line: number; lines: (string | undefined)[] }[] = [];
  let fence: { marks: string; into: (string | undefined)[] | undefined } | undefined;
  for (const [at, line] of text.split("\n").entries()) {
    const [, marks, words = ""] = /^\s*(`{3,}|~{3,})\s*(.*?)\s*$/.exec(line) ?? [];
    if (fence !== undefined) {
      if (marks?.startsWith(fence.marks) === true && words === "") fence = undefined;
      else if (fence.into !== undefined) fence.into[at] = line;
    } else if (marks !== undefined) {
      if (words === "ts") blocks.push({ line: at + 1, lines: [] });
      else if (words === "ts continued" && blocks.length === 0) throw new Error(`${file}:${at + 1} continues no block`);
      fence = { marks, into: /^ts( continued)?$/.test(words) ? blocks.at(-1)?.lines : undefined };
    }
  }
  // Examples of the reference, which come from docstrings, are spared the imports; their fence's line has room for them.
  if (file.startsWith("docs/reference/"))
    for (const { line, lines } of blocks) lines[line - 1] = importsOfTheReference(file);
  return blocks.map(({ line, lines }) => ({ file, line, code: Array.from(lines, (code) => code ?? "").join("\n") }));
}

/** Where a block is imported from; it exists only for the plugin below and for the compiler. */
export const moduleOf = (block: Block): string => `${posix.resolve(block.file)}.${block.line}.ts`;

const arrow = /^\/\/ (?:→|=>) /;

/**
 * The block with its comments of results turned into assertions: `expression; // → value` and, on the lines below a
 * statement, `// → [` and `//   "further"`. After a declaration the comment is about what was declared, after
 * `console.log(x)` about x.
 */
export function asserting({ file, code }: Block): string {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const edits: { from: number; to: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const subject = subjectOf(node);
    const expected = resultAfter(code, node.end);
    if (subject !== undefined && expected !== undefined) {
      const place = `${file}:${source.getLineAndCharacterOfPosition(node.end).line + 1}`;
      const text = `__expect(${subject.getText()}, ${JSON.stringify(place)}).toEqual(${expected});`;
      edits.push({ from: ts.isVariableStatement(node) ? node.end : node.getStart(), to: node.end, text });
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  const arrows = code.match(/\/\/ (?:→|=>) /g)?.length ?? 0;
  if (arrows > edits.length) throw new Error(`${file}: a comment "// →" follows neither an expression nor a const`);
  const edited = edits.reduceRight((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), code);
  return `import { expect as __expect } from "vitest";${edited}`;
}

function subjectOf(node: ts.Node): ts.Node | undefined {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations[0]?.name;
  if (!ts.isExpressionStatement(node)) return undefined;
  const { expression } = node;
  const isLog = ts.isCallExpression(expression) && expression.expression.getText() === "console.log";
  return isLog ? expression.arguments[0] : expression;
}

/** The value in the comment behind a place: what follows the arrow, and further comments indented below it. */
function resultAfter(code: string, end: number): string | undefined {
  const ranges = [...(ts.getTrailingCommentRanges(code, end) ?? []), ...(ts.getLeadingCommentRanges(code, end) ?? [])];
  const [first, ...more] = ranges.map(({ pos, end }) => code.slice(pos, end));
  if (first === undefined || !arrow.test(first)) return undefined;
  const other = more.findIndex((comment) => !comment.startsWith("//  "));
  const further = other < 0 ? more : more.slice(0, other);
  return [first.replace(arrow, ""), ...further.map((comment) => comment.slice(2).trim())].join(" ");
}

/** What the compiler says against blocks, by the project's own options; only that a name goes unused is no fault here. */
export function typeErrors(blocks: readonly Block[]): string[] {
  const { config } = ts.readConfigFile("tsconfig.json", read) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, process.cwd());
  const modules = new Map(blocks.map((block) => [moduleOf(block), block]));
  const lenient = { ...options, noUnusedLocals: false, noUnusedParameters: false, skipLibCheck: true };
  const host = ts.createCompilerHost(lenient);
  host.fileExists = (file) => modules.has(file) || ts.sys.fileExists(file);
  host.readFile = (file) => modules.get(file)?.code ?? ts.sys.readFile(file);
  const program = ts.createProgram([...modules.keys()], lenient, host);
  return [...modules].flatMap(([module, block]) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(module)).map(({ file, start = 0, messageText }) => {
      const line = file === undefined ? block.line : file.getLineAndCharacterOfPosition(start).line + 1;
      return `${block.file}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    }),
  );
}

/** Lets the tests import the blocks of documents as modules, without writing a file. */
export function documentBlocks(): Plugin {
  return {
    name: "annals:document-blocks",
    enforce: "pre",
    resolveId: (id) => (/\.md\.\d+\.ts$/.test(id) ? id : undefined),
    load(id) {
      const [, path, line] = /^(.*\.md)\.(\d+)\.ts$/.exec(id) ?? [];
      if (path === undefined) return undefined;
      const file = posix.relative(process.cwd(), path);
      const block = blocksOf(file, read(file)).find((candidate) => candidate.line === Number(line));
      return block === undefined ? undefined : asserting(block);
    },
  };
}
