/**
 * The device a command is about: `--device`, `--core-memory` and `--shared-memory` as a profile.
 *
 * A word with a slash, or one that ends with `.json`, is the path of a profile; any other word is
 * the name of a device that comes with this version.
 */
import { readBytes, suggestName } from "@vipera/cli";
import { type DeviceProfile, parseProfile } from "@vipera/device";
import { type Diagnostic, diagnose } from "@vipera/diagnostics";
import { deviceProfiles } from "./generated/device-profiles.ts";
import { defaultDevice } from "./device-options.ts";
import type { Options } from "./options.ts";

/** A profile, or what is wrong with what was asked for. */
export type ChosenProfile =
  | { readonly profile: DeviceProfile; readonly diagnostics: readonly [] }
  | { readonly profile?: undefined; readonly diagnostics: readonly Diagnostic[] };

/** @errors VP5005, VP6021 to VP6023 for a file; VP6028 and VP6029 for a name. */
export function chooseProfile({ device, coreMemory, sharedMemory }: Options): ChosenProfile {
  const chosen = profileOf(device ?? defaultDevice);
  if (chosen.profile === undefined) return chosen;
  const { memory } = chosen.profile;
  // What is asked for is the program's; the virtual machine keeps its own.
  const localBytes =
    coreMemory === undefined ? {} : { localBytes: memory.runtimeBytes + coreMemory };
  const sharedBytes =
    sharedMemory === undefined ? {} : { sharedBytes: memory.runtimeSharedBytes + sharedMemory };
  const changed = { ...memory, ...localBytes, ...sharedBytes };
  return { ...chosen, profile: { ...chosen.profile, memory: changed } };
}

/** What cores on the host are like. */
export function hostProfile(): DeviceProfile {
  const profile = deviceProfiles.find(({ id }) => id === "host");
  if (profile === undefined) throw new Error("choose-profile: devices/host is missing");
  return profile;
}

/** Whether a word after `--device` is a path instead of a name. */
export function isProfilePath(word: string): boolean {
  return /[/\\]|\.json$/.test(word);
}

function profileOf(word: string): ChosenProfile {
  if (isProfilePath(word)) return readProfile(word);
  const profile = deviceProfiles.find(({ id }) => id === word);
  if (profile !== undefined) return { profile, diagnostics: [] };
  const names = deviceProfiles.map(({ id }) => id);
  const suggestion = suggestName(word, names);
  const holes = { name: word, names: names.join(", ") };
  return {
    diagnostics: [
      suggestion === undefined
        ? diagnose("VP6028", undefined, holes)
        : diagnose("VP6029", undefined, { name: word, suggestion }),
    ],
  };
}

function readProfile(path: string): ChosenProfile {
  const file = readBytes(path);
  if (file.bytes === undefined) return { diagnostics: [file.diagnostic] };
  const { value, diagnostics } = parseProfile(path, new TextDecoder().decode(file.bytes));
  return value === undefined ? { diagnostics } : { profile: value, diagnostics: [] };
}
