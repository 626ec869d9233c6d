// The generated parts of docs/language.md: modules, from packages/stdlib/modules and natives.ts;
// what differs from CPython, from the headers of tests/differences; and the grammar, from
// packages/parser/src/grammar.ne.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { moduleTable } from "./emit-module-guides.ts";
import { grammarAsEbnf } from "./grammar-as-ebnf.ts";
import { codeBlock, table } from "./markdown.ts";

const differencesFolder = "tests/differences";

/**
 * @param root  The repository's folder.
 * @returns The document with its generated parts made anew.
 */
export function fillLanguageGuide(text: string, root: string): string {
  const grammar = readFileSync(join(root, "packages/parser/src/grammar.ne"), "utf8");
  const listed = fillBetween(text, "modules", moduleTable(root));
  const filled = fillBetween(listed, "differences", differenceTable(root));
  return fillBetween(filled, "grammar", codeBlock("text", grammarAsEbnf(grammar)));
}

function fillBetween(text: string, name: string, made: string): string {
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const start = text.indexOf(begin);
  const stop = text.indexOf(end);
  if (start < 0 || stop < start) throw new Error(`docs/language.md: no markers '${name}'`);
  return `${text.slice(0, start)}${begin}\n\n${made}\n\n${text.slice(stop)}`;
}

/** The first three lines of each program: difference, cause, workaround. */
function differenceTable(root: string): string {
  const files = readdirSync(join(root, differencesFolder)).sort();
  const rows = files
    .filter((file) => file.endsWith(".py"))
    .map((file) => {
      const source = readFileSync(join(root, differencesFolder, file), "utf8");
      const [difference = "", cause = "", workaround = ""] = source.split("\n");
      return [
        difference.replace(/^# /u, ""),
        cause.replace(/^# cause: /u, ""),
        workaround.replace(/^# workaround: /u, ""),
        `[${file}](../${differencesFolder}/${file})`,
      ];
    });
  return table(["vPython", "because", "instead", "program"], rows);
}
