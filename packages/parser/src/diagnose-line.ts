/** What is wrong with a line that the grammar does not take. */
import { type Diagnostic, diagnose, type SourceFile } from "@vipera/diagnostics";
import type { Token } from "./tokens.ts";

export function diagnoseLine(
  tokens: readonly Token[],
  index: number,
  expected: readonly string[],
  file: SourceFile,
): Diagnostic {
  const token = tokens[index] ?? { text: "", start: file.text.length, end: file.text.length };
  const place = { file, span: { start: token.start, end: token.end } };
  const holes = { found: token.text, expected: expected.join(" ") };
  return diagnose("VP1201", place, holes, { expected });
}
