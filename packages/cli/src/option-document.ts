/**
 * The reference page of a command, docs/cli.md, made from its option table.
 */
import { exitCodeRows } from "@vipera/spec";
import { docWithDefault, spellings } from "./help-text.ts";
import type { OptionTable } from "./option-table.ts";

/** A command line and what it does. */
interface CommandLineUse {
  readonly command: string;
  readonly does: string;
}

/**
 * @param commands  Words that stand in the place of the file.
 * @param examples  Command lines with what they do, shown first.
 * @returns Markdown without a top heading.
 */
export function optionDocument(
  table: OptionTable,
  usage: string,
  examples: readonly CommandLineUse[],
  commands: readonly CommandLineUse[],
): string {
  const lines = [`    ${table.tool} ${usage}`, ""];
  lines.push(
    "Options stand before the file; what stands after it are the program's arguments.",
    "",
  );
  lines.push("### Examples", "", "| command | does |", "|---|---|");
  for (const { command, does } of examples) lines.push(`| \`${command}\` | ${does} |`);
  lines.push("", "### Commands", "", "In the place of a file; a file of that name needs a path.");
  lines.push("", "| command | does |", "|---|---|");
  for (const { command, does } of commands) lines.push(`| \`${command}\` | ${does} |`);
  lines.push("", "### Options", "", "| option | does |", "|---|---|");
  for (const row of table.rows) {
    const more = row.explanation === undefined ? "" : ` ${row.explanation}`;
    lines.push(`| \`${cell(spellings(row))}\` | ${cell(docWithDefault(row) + more)} |`);
  }
  lines.push("", "Known, but refused in this version:", "", "| option | meaning |", "|---|---|");
  for (const { flag, meaning } of table.refused) lines.push(`| \`${flag}\` | ${cell(meaning)} |`);
  lines.push("", "### Exit codes", "", "| code | meaning |", "|---:|---|");
  for (const { code, doc } of exitCodeRows) lines.push(`| ${code} | ${doc} |`);
  lines.push("", "`exit(n)` in a program gives n.", "");
  return lines.join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
