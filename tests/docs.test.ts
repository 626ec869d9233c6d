/**
 * The vPython of the documents runs: every `python` block of README.md, ARCHITECTURE.md,
 * CONTRIBUTING.md and docs/ is a program; docs/tutorial has a test of its own. With `# expect:`
 * comments it must print just that; without, it must compile and end well. Programs that mention
 * the module parallel run on four cores.
 *
 * A block that is no whole program opens with "```python fragment" and is left out. Assembly text
 * of docs/bytecode.md that follows a program must be what the compiler makes of it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { disassemble } from "@vipera/bytecode/image";
import { compileTest, filesBelow, readTestProgram, runAndOutline } from "@vipera/testkit";
import { expect, test } from "vitest";
import { deviceEngines, root } from "./engines.ts";

interface Block {
  /** Document and line, as the test's name. */
  readonly place: string;
  readonly source: string;
}

/** Blocks of a Markdown text in order, with the line of their first statement. */
function pythonBlocks(path: string, text: string): readonly Block[] {
  const form = /^(`{3,})python[ \t]*\n([\s\S]*?)^\1[ \t]*$/gmu;
  return [...text.matchAll(form)].map((match) => ({
    place: `${path}:${text.slice(0, match.index).split("\n").length + 1}`,
    source: match[2] ?? "",
  }));
}

const documents = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  ...filesBelow(root, "docs", ".md").filter((path) => !path.startsWith("docs/tutorial/")),
];
const blocks = documents.flatMap((path) =>
  pythonBlocks(path, readFileSync(join(root, path), "utf8")),
);

test("blocks are found by their fences, and fragments are not", () => {
  const text = "a\n\n```python\nprint 1\n```\n\n```python fragment\nx +\n```\n```sh\nls\n```\n";
  expect(pythonBlocks("a.md", text)).toEqual([{ place: "a.md:4", source: "print 1\n" }]);
  expect(blocks.length).toBeGreaterThan(4);
});

for (const { place, source } of blocks) {
  const cores = /\bparallel\b/u.test(source) ? 4 : 1;
  test(`the program at ${place} runs, on ${cores} cores`, async () => {
    const [engine] = deviceEngines;
    if (engine === undefined) throw new Error("no engine");
    const program = readTestProgram("example.py", source);
    const { expected, actual, result } = await runAndOutline(engine, program, cores);
    if (program.expectations.length > 0) {
      expect(actual, result.errorText).toEqual(expected);
    } else {
      expect(result.errorText).toBe("");
      expect(result.exitCode).toBe(0);
    }
  });
}

/** A program and the assembly text that the document shows for it, a few words between at most. */
const shownForms = /^```python\n([\s\S]*?)^```\n+(?:[^`\n]+\n+)?```text\n([\s\S]*?)^```$/gmu;

/** Instructions and handlers without what depends on the rest of the image: rows, labels. */
function comparable(assembly: string): readonly string[] {
  return assembly
    .split("\n")
    .map((line) => line.replace(/;.*$/u, "").replace(/\b([kfgnL])\d+\b/gu, "$1"))
    .map((line) => line.trim().split(/\s+/u).join(" "))
    .filter((line) => /^(?:[A-Z]\w+(?: |$)|\.handler)/u.test(line) && !line.endsWith(":"));
}

const guide = readFileSync(join(root, "docs/bytecode.md"), "utf8");
const forms = [...guide.matchAll(shownForms)];

test("the guide to bytecode shows forms of code", () => expect(forms.length).toBeGreaterThan(5));

for (const [, source = "", shown = ""] of forms) {
  test(`the guide to bytecode shows the code of ${source.split("\n")[0]}`, () => {
    const { image } = compileTest("form.py", source, root);
    if (image === undefined) throw new Error("the program does not compile");
    const made = comparable(disassemble(image)).join("\n");
    expect(made).toContain(comparable(shown).join("\n"));
  });
}
