/**
 * What the options ask of a back-end: the device, its cores, limits and what is measured.
 */
import { randomInt } from "node:crypto";
import { choosePlacement, type OpenRequest } from "@vipera/device";
import type { Diagnostic } from "@vipera/diagnostics";
import { chooseBoard } from "./choose-board.ts";
import { chooseProfile, hostProfile } from "./choose-profile.ts";
import { codePlacement, dataPlacement, type Options } from "./options.ts";
import { clock } from "./run-device.ts";

/** What the options ask of the back-end. */
export function openRequest(options: Options): {
  readonly request?: OpenRequest;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { profile, diagnostics: unknown } = chooseProfile(options);
  if (profile === undefined) return { diagnostics: unknown };
  const { cores, hostCores } = options;
  const wanted = { deviceCores: cores, cores: options.placement, hostCores };
  const { value: placement, diagnostics } = choosePlacement(wanted, profile);
  if (placement === undefined) return { diagnostics };
  const { script, diagnostics: unfit } = chooseBoard(options.board, profile);
  if (script === undefined) return { diagnostics: unfit };
  const seed = options.seed === "random" ? randomInt(2 ** 32) : (options.seed ?? 0);
  const measured = options.timing === true ? { clock } : {};
  const limits = {
    stepLimit: options.maxSteps,
    code: codePlacement(options),
    data: dataPlacement(options),
    board: script,
  };
  const host = hostCores === undefined ? {} : { host: hostProfile() };
  const request = { profile, placement, seed, ...limits, ...host, ...measured };
  return { request, diagnostics };
}
