// docs/errors.md: how a run ends, every diagnostic, and the run-time errors a core raises itself.

import { type DiagnosticRow, diagnosticTable, exitCodeRows, traps } from "../src/index.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { codeBlock, documentHead, table } from "./markdown.ts";

/** Longer examples are cut: what follows is more of the same. */
const mostExampleLines = 8;
const mostExampleColumns = 96;

const ranges: readonly (readonly [prefix: string, title: string])[] = [
  ["VP1", "Text and syntax"],
  ["VP2", "Names and modules"],
  ["VP3", "What vPython is not"],
  ["VP4", "Code and its limits"],
  ["VP5", "Devices"],
  ["VP6", "Command line"],
  ["VP7", "Images"],
];

export function emitErrorGuide(): GeneratedFile {
  const sources = "the tables of `packages/spec/src`";
  const parts = [
    documentHead("Errors", sources),
    "What a wrong program, command or image is told, and what it means.\n" +
      "`vpython --explain VP2004` prints one of these.\n" +
      "Words in braces are filled with the program's own names.",
    "## How a run ends",
    table(
      ["exit status", "meaning"],
      exitCodeRows.map((row) => [row.code, row.doc]),
    ),
    "A program's own `exit(n)` gives n.",
    ...ranges.flatMap(([prefix, title]) => rangeSection(prefix, title)),
    "## Run-time errors",
    trapIntroduction,
    ...trapSections(),
  ];
  return { path: "docs/errors.md", text: `${parts.join("\n\n")}\n` };
}

function rangeSection(prefix: string, title: string): readonly string[] {
  const rows = Object.entries<DiagnosticRow>(diagnosticTable).filter(([code]) =>
    code.startsWith(prefix),
  );
  return [`## ${title}`, ...rows.map(([code, row]) => entry(code, row))];
}

/** Text with holes and angle brackets is code, so that Markdown leaves it alone. */
function quoted(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function entry(code: string, row: DiagnosticRow): string {
  const kind = row.severity === "warning" ? `${row.category} (a warning)` : row.category;
  const isCommand = row.example.startsWith("$ ");
  return [
    `### ${code}`,
    quoted(`${kind}: ${row.text}`),
    row.explanation,
    codeBlock(isCommand ? "sh" : "text", shownExample(row)),
    `Way out: ${quoted(row.fix)}`,
  ].join("\n\n");
}

/** The example as text that any Markdown reader can show. */
function shownExample(row: DiagnosticRow): string {
  const lines = row.example.replace(/\n$/u, "").split("\n");
  const shown = lines
    .slice(0, mostExampleLines)
    .map((line) => shownLine(line, row.exampleIsBytes === true));
  const left = lines.length - shown.length;
  return [...shown, ...(left > 0 ? [`... and ${left} more lines like these`] : [])].join("\n");
}

/** Characters that an editor hides or changes are written as escapes. */
function shownLine(line: string, isBytes: boolean): string {
  const visible = line.replace(/[^\t\x20-\x7e]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (!isBytes && code >= 0xa1 && code !== 0xad && code !== 0xfeff) return character;
    return `\\x${code.toString(16).padStart(2, "0")}`;
  });
  if (visible.length <= mostExampleColumns) return visible;
  return `${visible.slice(0, mostExampleColumns)} ...`;
}

const trapIntroduction = `A core raises these by itself, and \`except\` catches them. In the texts
\`{t0}\` and \`{t1}\` stand for the type of a value, \`{r0}\` for its repr, \`{s0}\`, \`{s1}\` and
\`{s2}\` for its text or the operator's, \`{h1}\` and \`{l1}\` for numbers. Their numbers stand in
[the guide to bytecode](bytecode.md#traps).`;

/** By exception, so that a reader finds what a traceback names. */
function trapSections(): readonly string[] {
  const exceptions = [...new Set(traps.map((row) => row.exception))].sort();
  return exceptions.flatMap((exception) => {
    const rows = traps.filter((row) => row.exception === exception);
    const texts = [...new Set(rows.map((row) => row.text))].filter((text) => text !== "");
    return [
      `### ${exception}`,
      texts.length > 0 ? codeBlock("text", texts.join("\n")) : "No text.",
    ];
  });
}
