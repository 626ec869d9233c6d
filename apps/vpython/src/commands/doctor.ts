/**
 * `doctor`: checks that everything vpython needs is there; exit code 4 when something is not.
 *
 * It runs a program on the back-end and the device that are asked for.
 */
import type { Backend } from "@vipera/device";
import { exitCodes } from "@vipera/spec";
import { type Finding, findings, usualProfiles } from "../checkup.ts";
import { chooseProfile } from "../choose-profile.ts";
import { type CommandResult, failed, printed } from "../command-result.ts";
import type { Options } from "../options.ts";
import { withBackend } from "../with-backend.ts";

const marks = { good: "ok", absent: "--", failed: "NO" } as const;

export function doctor(options: Options): Promise<CommandResult> {
  return withBackend("doctor", options, (backend) => check(backend, options));
}

async function check(backend: Backend, options: Options): Promise<CommandResult> {
  const { profile, diagnostics } = chooseProfile(options);
  if (profile === undefined) return failed("doctor", diagnostics);
  const isAsked = [options.device, options.coreMemory, options.sharedMemory].some(
    (value) => value !== undefined,
  );
  const profiles = isAsked ? [profile] : usualProfiles;
  const found = await findings(process.argv[1] ?? "", backend, profiles);
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
