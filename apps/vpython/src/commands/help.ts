/**
 * `-help`, and no word at all: what vpython is, its options, its device.
 */
import { helpText } from "@vipera/cli";
import { programBytes } from "@vipera/device";
import { chooseProfile } from "../choose-profile.ts";
import { type CommandResult, failed, printed } from "../command-result.ts";
import { type Options, optionTable } from "../options.ts";
import { commands, examples, usage } from "../usage.ts";
import { versions } from "../versions.ts";

export function help(options: Options): CommandResult {
  const { profile, diagnostics } = chooseProfile(options);
  if (profile === undefined) return failed("help", diagnostics);
  const { cores, memory, title } = profile;
  const text = helpText(optionTable, {
    title: `vpython ${versions.vpython}: Python for many tiny cores`,
    usage,
    closing: [
      "Commands, in place of a file:",
      listed(commands),
      "Examples:",
      listed(examples),
      `Device: ${title}, simulated: ${cores.count} cores ` +
        `with ${programBytes(profile)} bytes each, ${memory.sharedBytes} bytes shared.`,
      "Exit codes: 0 well, 1 exception, 2 usage, 3 errors in the program, 4 device or limit, " +
        "6 deadlock, 70 bug, 130 interrupted; exit(n) gives n.",
    ],
  });
  return printed("help", text);
}

function listed(rows: typeof commands | typeof examples): string {
  const width = Math.max(...rows.map(({ command }) => command.length));
  return rows.map(({ command, does }) => `  ${command.padEnd(width)}  ${does}`).join("\n");
}
