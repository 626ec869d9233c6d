/**
 * `vpython devices`: the devices that `--device` knows by name.
 */
import { type CommandResult, printed } from "../command-result.ts";
import { devicesText } from "../devices-text.ts";
import { deviceProfiles } from "../generated/device-profiles.ts";

export function devices(): CommandResult {
  const closing =
    "Memory in bytes: of a core, of a core for programs, shared by all cores.\n" +
    "A device of your own: vpython --device ./profile.json program.py\n";
  return printed("devices", `${devicesText(deviceProfiles)}\n${closing}`, deviceProfiles);
}
