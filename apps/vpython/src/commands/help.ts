/**
 * `-help`, and no word at all: what vpython is, its options, its device.
 */
import { helpText } from "@vipera/cli";
import { type CommandResult, printed } from "../command-result.ts";
import { genericProfile } from "../generated/build-facts.ts";
import { examples, optionTable, usage } from "../options.ts";
import { versions } from "../versions.ts";

export function help(): CommandResult {
  const { cores, memory, title } = genericProfile;
  const width = Math.max(...examples.map(({ command }) => command.length));
  const shown = examples.map(({ command, does }) => `  ${command.padEnd(width)}  ${does}`);
  const text = helpText(optionTable, {
    title: `vpython ${versions.vpython}: Python for many tiny cores`,
    usage,
    closing: [
      "Examples:",
      shown.join("\n"),
      `Device: ${title}, simulated: ${cores.count} cores with ${memory.localBytes} bytes each, ` +
        `${memory.sharedBytes} bytes shared.`,
      "Exit codes: 0 well, 1 exception, 2 usage, 3 errors in the program, 4 device or limit, " +
        "6 deadlock, 70 bug, 130 interrupted; exit(n) gives n.",
    ],
  });
  return printed("help", text);
}
