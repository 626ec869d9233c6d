/**
 * `--version`: the versions of the parts.
 */
import { type CommandResult, printed } from "../command-result.ts";
import { versions } from "../versions.ts";

export function version(): CommandResult {
  const { vpython, ...parts } = versions;
  const lines = Object.entries(parts).map(([name, text]) => `  ${name.padEnd(10)} ${text}`);
  const text = [`vpython ${vpython}`, ...lines, `  ${"node".padEnd(10)} ${process.versions.node}`];
  return printed("version", `${text.join("\n")}\n`, { ...versions, node: process.versions.node });
}
