/**
 * What the options ask of a back-end: the device, its cores, limits and what is measured.
 */
import { randomInt } from "node:crypto";
import { availableParallelism } from "node:os";
import type { Image } from "@vipera/bytecode/image";
import { choosePlacement, type OpenRequest } from "@vipera/device";
import type { Diagnostic } from "@vipera/diagnostics";
import { chooseBoard } from "./choose-board.ts";
import { chooseProfile, hostProfile } from "./choose-profile.ts";
import { mostJobs } from "./device-options.ts";
import { codePlacement, dataPlacement, type Options } from "./options.ts";
import { clock } from "./run-device.ts";
import { workerThreads } from "./worker-threads.ts";

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
  const jobs = jobsOf(options);
  const threads = jobs > 1 ? { threads: workerThreads(jobs - 1) } : {};
  const request = { profile, placement, seed, ...limits, ...host, ...measured, ...threads };
  return { request, diagnostics };
}

/** How many threads run cores; with cores on the host, one for each processor if not asked. */
function jobsOf({ jobs, hostCores }: Options): number {
  return jobs ?? (hostCores === undefined ? 1 : Math.min(mostJobs, availableParallelism()));
}

/** The request for a program: one that has shared arrays takes no threads that nobody asked for. */
export function requestFor(
  { features }: Image,
  request: OpenRequest,
  { jobs }: Options,
): OpenRequest {
  const isForOne = jobs === undefined && features.includes("shared-arrays");
  return isForOne ? { ...request, threads: undefined } : request;
}
