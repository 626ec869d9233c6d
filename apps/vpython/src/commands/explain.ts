/**
 * `--explain CODE`: the long form of a message, with the smallest example.
 */
import { diagnose } from "@vipera/diagnostics";
import { type DiagnosticRow, findDiagnostic } from "@vipera/spec";
import { type CommandResult, failed, printed } from "../command-result.ts";

export function explain(code: string): CommandResult {
  const wanted = code.toUpperCase();
  const row = findDiagnostic(wanted);
  if (row === undefined) return failed("explain", [diagnose("VP6025", undefined, { code })]);
  return printed("explain", explanationText(wanted, row), { code: wanted, ...row });
}

function explanationText(code: string, row: DiagnosticRow): string {
  const example = row.exampleIsBytes === true ? JSON.stringify(row.example) : row.example;
  const lines = [`${code}: ${row.category}: ${row.text}`, "", row.explanation, ""];
  lines.push(
    "Example:",
    ...example
      .trimEnd()
      .split("\n")
      .map((line) => `    ${line}`),
  );
  if (row.fix !== "") lines.push("", `What to do: ${row.fix}.`);
  return `${lines.join("\n")}\n`;
}
