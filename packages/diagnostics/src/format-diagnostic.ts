/**
 * A diagnostic as text for a terminal: one line to click on, a frame, notes and a hint.
 *
 *   demo.py:1:6: SyntaxError: '=' assigns, it does not compare [VP1203]
 *   > 1 | if x = 1:
 *       |      ^
 *   hint: use '==' to compare
 *
 * Lines longer than the frame are shown from near the caret on. Tabs are shown as one space, so
 * that the caret stands under its character whatever the terminal's tab stops.
 */
import type { Diagnostic } from "./diagnostic.ts";
import type { Place } from "./source-file.ts";

/** Columns of source text that a frame shows at most. */
const frameColumns = 100;
/** Columns kept before the caret when a long line is cut. */
const leadColumns = 60;

const plain = { bold: "", red: "", yellow: "", cyan: "", reset: "" };
const colored = {
  bold: "\u001b[1m",
  red: "\u001b[31m",
  yellow: "\u001b[33m",
  cyan: "\u001b[36m",
  reset: "\u001b[0m",
};
type Palette = typeof plain;

/**
 * @param options.color  ANSI colors; the caller knows whether the output is a terminal.
 * @returns Several lines without a line end after the last.
 */
export function formatDiagnostic(
  diagnostic: Diagnostic,
  options: { readonly color?: boolean } = {},
): string {
  const palette = options.color === true ? colored : plain;
  const tone = diagnostic.severity === "error" ? palette.red : palette.yellow;
  const where = diagnostic.place === undefined ? "" : `${formatPlace(diagnostic.place)}: `;
  const lines = [
    `${palette.bold}${where}${tone}${diagnostic.category}${palette.reset}${palette.bold}: ` +
      `${diagnostic.message}${palette.reset} [${diagnostic.code}]`,
  ];
  if (diagnostic.place !== undefined) {
    lines.push(...codeFrame(diagnostic.place, diagnostic.label, ">", palette, tone));
  }
  for (const note of diagnostic.notes) {
    lines.push(`${palette.cyan}note${palette.reset}: ${formatPlace(note.place)}: ${note.message}`);
    lines.push(...codeFrame(note.place, "", " ", palette, palette.cyan));
  }
  if (diagnostic.hint !== "") {
    lines.push(`${palette.cyan}hint${palette.reset}: ${diagnostic.hint}`);
  }
  return lines.join("\n");
}

/** `path:line:column`, both 1-based. */
export function formatPlace(place: Place): string {
  const { line, column } = place.file.position(place.span.start);
  return `${place.file.path}:${line}:${column}`;
}

function codeFrame(
  place: Place,
  label: string,
  mark: string,
  palette: Palette,
  tone: string,
): string[] {
  const { line, column } = place.file.position(place.span.start);
  const text = place.file.lineText(line);
  const end = place.file.position(place.span.end);
  const lastColumn = end.line === line ? end.column : text.length + 1;
  const cut = text.length > frameColumns ? Math.max(0, column - 1 - leadColumns) : 0;
  const shown = showable(text.slice(cut, cut + frameColumns));
  const before = showable(text.slice(cut, column - 1));
  const marked = showable(text.slice(column - 1, Math.min(lastColumn - 1, cut + frameColumns)));
  const number = String(line);
  const caret = "^".repeat(Math.max(1, columnsOf(marked)));
  const beside = label === "" ? "" : ` ${label}`;
  return [
    `${mark} ${number} | ${shown}`,
    `  ${" ".repeat(number.length)} | ${" ".repeat(columnsOf(before))}${tone}${caret}${beside}` +
      palette.reset,
  ];
}

/** One column per character: tabs become spaces, other control characters a dot. */
function showable(text: string): string {
  return text.replace(/\t/g, " ").replace(/\p{Cc}|\p{Cf}/gu, ".");
}

/** Terminal columns of shown text, taking each code point as one. */
function columnsOf(text: string): number {
  return [...text].length;
}
