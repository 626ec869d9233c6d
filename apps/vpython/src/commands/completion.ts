/**
 * `completion SHELL`: the script that makes a shell complete vpython's words.
 */
import { completionScript, completionShells } from "@vipera/cli";
import { diagnose } from "@vipera/diagnostics";
import { type CommandResult, failed, printed } from "../command-result.ts";
import { deviceProfiles } from "../generated/device-profiles.ts";
import { optionTable } from "../options.ts";
import { commands } from "../usage.ts";

export function completion(word: string | undefined): CommandResult {
  const shell = completionShells.find((name) => name === word);
  if (shell === undefined) {
    const holes = { choices: completionShells.join(", "), value: word ?? "" };
    return failed("completion", [diagnose("VP6051", undefined, holes)]);
  }
  const words = {
    device: deviceProfiles.map(({ id }) => id),
    placement: ["all"],
    backend: ["simulator"],
  };
  const parts = { commands, words, extensions: ["py", "vpi"] };
  return printed("completion", completionScript(shell, optionTable, parts));
}
