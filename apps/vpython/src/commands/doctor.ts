/**
 * `doctor`: checks that everything vpython needs is there; exit code 4 when something is not.
 */
import { exitCodes } from "@vipera/spec";
import { type Finding, findings } from "../checkup.ts";
import { type CommandResult, printed } from "../command-result.ts";

const marks = { good: "ok", absent: "--", failed: "NO" } as const;

export async function doctor(): Promise<CommandResult> {
  const found = await findings(process.argv[1] ?? "");
  const isWell = found.every(({ state }) => state !== "failed");
  const text = doctorText(found);
  const exitCode = isWell ? exitCodes.success : exitCodes.device;
  return { ...printed("doctor", text, { findings: found, isWell }), exitCode };
}

/** @returns Lines with an end each, the last of which says how it stands. */
export function doctorText(found: readonly Finding[]): string {
  const width = Math.max(...found.map(({ name }) => name.length));
  const lines = found.flatMap(({ name, state, detail, fix }) => {
    const line = `${marks[state]}  ${name.padEnd(width)}  ${detail}`;
    return fix === undefined ? [line] : [line, `    ${" ".repeat(width)}  ${fix}`];
  });
  const failed = found.filter(({ state }) => state === "failed").length;
  lines.push(
    "",
    failed === 0 ? "Everything needed is there." : `${failed} of these must be mended.`,
  );
  return `${lines.join("\n")}\n`;
}
