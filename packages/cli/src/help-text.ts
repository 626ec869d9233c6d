/**
 * The help text of a command, made from its option table.
 *
 * The form is the published system's: what it is, how it is used, then one line per option.
 */
import type { OptionRow, OptionTable } from "./option-table.ts";

/** Columns of a terminal that nobody has widened. */
const lineColumns = 80;
/** Column at which descriptions begin; longer spellings get a line of their own. */
const docColumn = 28;

export interface HelpParts {
  /** First line: name, version, what it is. */
  readonly title: string;
  /** Words after the command's name, such as `[options] file [arguments]`. */
  readonly usage: string;
  /** Lines under the options, each a paragraph. */
  readonly closing: readonly string[];
}

/** @returns Lines of at most 80 columns, with a line end after the last. */
export function helpText(table: OptionTable, parts: HelpParts): string {
  const lines = [parts.title, "", `Usage: ${table.tool} ${parts.usage}`, "", "Options:"];
  for (const row of table.rows) {
    const left = `  ${spellings(row)}`;
    const description = wrap(docWithDefault(row), lineColumns - docColumn);
    const fits = left.length < docColumn - 1;
    const first = fits ? (description.shift() ?? "") : "";
    lines.push(fits ? left.padEnd(docColumn) + first : left);
    lines.push(...description.map((line) => " ".repeat(docColumn) + line));
  }
  for (const paragraph of parts.closing) lines.push("", ...wrap(paragraph, lineColumns));
  return `${lines.join("\n")}\n`;
}

/** All spellings of an option and its argument: `-d, --cores N`. */
export function spellings(row: OptionRow): string {
  const flags = row.flags.join(", ");
  return row.kind === "flag" ? flags : `${flags} ${row.argument}`;
}

/** The row's sentence with what holds without the option. */
export function docWithDefault(row: OptionRow): string {
  return row.defaultText === undefined ? row.doc : `${row.doc} Default: ${row.defaultText}.`;
}

/** Lines of at most `columns`, broken at spaces; text that begins with a space is kept as it is. */
function wrap(text: string, columns: number): string[] {
  if (text.startsWith(" ")) return text.split("\n");
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
