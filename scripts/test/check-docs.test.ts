import { expect, test } from "vitest";
import { checkDocument, checkReadme } from "../check-docs.mjs";

const texts: Record<string, string> = {
  "README.md": "# Vipera\n",
  "docs/language.md": "# Language\n\n## Numbers & strings\n",
  "packages/parser/src/parse.ts": "",
};
const exists = (path: string) => path in texts;
const read = (path: string) => texts[path] ?? "";
const check = (path: string, text: string) => checkDocument(path, text, exists, read);

test("a link to a file that exists is fine, from any folder", () => {
  expect(check("README.md", "See [language](docs/language.md).")).toEqual([]);
  expect(check("docs/cli.md", "See [language](language.md) and [home](../README.md).")).toEqual([]);
  expect(check("docs/cli.md", "See [the web](https://example.org/nothing).")).toEqual([]);
});

test("a dead link is caught with its line", () => {
  expect(check("README.md", "# Vipera\n\nSee [cli](docs/cli.md).")).toEqual([
    "README.md:3: link to 'docs/cli.md', which does not exist",
  ]);
});

test("a link to a heading needs the heading", () => {
  expect(check("README.md", "[x](docs/language.md#numbers--strings)")).toEqual([]);
  expect(check("README.md", "[x](docs/language.md#lists)")[0]).toContain("no such heading");
  expect(check("docs/a.md", "# One\n[x](#one)")).toEqual([]);
  expect(check("docs/a.md", "# One\n[x](#two)")).toHaveLength(1);
});

test("a path in backticks exists; patterns, outputs and blocks are left alone", () => {
  expect(check("README.md", "Read `packages/parser/src/parse.ts:12`.")).toEqual([]);
  expect(check("README.md", "Read `packages/parser/src/lexer.ts`.")).toHaveLength(1);
  expect(check("README.md", "Each `packages/*/src` makes `apps/vpython/dist/cli.js`.")).toEqual([]);
  expect(check("README.md", "```text\n[x](gone.md) `docs/gone.md`\n```")).toEqual([]);
});

test("a package README has the seven headings in order", () => {
  const headings = ["What this is", "What it is not", "Use", "How it works", "Files", "Tests"];
  const text = (all: string[]) => all.map((heading) => `## ${heading}\n\nText.\n`).join("\n");
  expect(checkReadme("packages/vm/README.md", text([...headings, "Decisions"]))).toEqual([]);
  expect(checkReadme("packages/vm/README.md", text(headings))).toHaveLength(1);
  expect(checkReadme("packages/vm/README.md", text(["Decisions", ...headings]))).toHaveLength(1);
});
