/**
 * What vpython needs of the machine it is on, looked at one by one.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { freemem, tmpdir } from "node:os";
import { join } from "node:path";
import { isatty } from "node:tty";
import type { Backend, DeviceProfile } from "@vipera/device";
import { choosePlacement, ManualClock, RecordingServices, runSession } from "@vipera/device";
import { simulatorBackend } from "@vipera/simulator";
import { deviceProfiles } from "./generated/device-profiles.ts";
import { loadText } from "./load-program.ts";
import { versions } from "./versions.ts";

export interface Finding {
  readonly name: string;
  /** What is `absent` is not needed; what `failed` is. */
  readonly state: "good" | "absent" | "failed";
  readonly detail: string;
  /** What to do when it is not good. */
  readonly fix?: string;
}

/** Least version of Node.js, as in the app's package.json. */
export const leastNode = [20, 19] as const;

/** Bytes that a run on the largest device that comes along takes. */
const neededMemory = 512 * 1024 * 1024;

/** One device for each flavour of the virtual machine. */
export const usualProfiles: readonly DeviceProfile[] = deviceProfiles.filter(({ id }) =>
  ["generic", "epiphany-iii"].includes(id),
);

/**
 * @param file  The file that runs as the command.
 * @param backend  Runs a program on each device of these profiles.
 */
export async function findings(
  file: string,
  backend: Backend,
  profiles: readonly DeviceProfile[],
): Promise<readonly Finding[]> {
  return [
    checkNode(process.versions.node),
    checkInstallation(file),
    ...(await Promise.all(profiles.map((profile) => checkDevice(backend, profile)))),
    checkMemory(),
    checkTemporary(tmpdir()),
    terminalFinding(),
    checkTool("gcc", ["--version"], "a C compiler is for native code, which nothing here needs"),
    checkTool("python3", ["--version"], "it is for the tests of a source tree only"),
  ];
}

export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor, leastMinor] = leastNode;
  const isNew = major > leastMajor || (major === leastMajor && minor >= leastMinor);
  if (isNew) return { name: "Node.js", state: "good", detail: version };
  const fix = `install version ${leastNode.join(".")} or later`;
  return { name: "Node.js", state: "failed", detail: version, fix };
}

function checkInstallation(file: string): Finding {
  const name = "installation";
  try {
    const bytes = readFileSync(file).length;
    return { name, state: "good", detail: `vpython ${versions.vpython}, ${bytes} bytes, ${file}` };
  } catch (error) {
    const fix = "install vpython again";
    return { name, state: "failed", detail: `${file}: ${reasonOf(error)}`, fix };
  }
}

/** Compiles a program, loads the virtual machine that the device needs, and runs it there. */
export async function checkDevice(backend: Backend, profile: DeviceProfile): Promise<Finding> {
  const isOwn = backend === simulatorBackend;
  const name = `runs on ${profile.id}${isOwn ? "" : ` of ${backend.name}`}`;
  const fix = isOwn
    ? "install vpython again; if that does not help, please report it"
    : "tell the makers of the back-end";
  try {
    const { output, status } = await runOn(
      backend,
      profile,
      "print sum([x * x for x in range(10)])\n",
    );
    const detail = `printed ${output.trim()}, exit code ${status}`;
    if (output === "285\n" && status === 0) return { name, state: "good", detail };
    return { name, state: "failed", detail, fix };
  } catch (error) {
    return { name, state: "failed", detail: reasonOf(error), fix };
  }
}

async function runOn(backend: Backend, profile: DeviceProfile, text: string) {
  const source = new TextEncoder().encode(text);
  const { image } = loadText({ path: "checkup.py", source }, "checkup.py", profile);
  const { value: placement } = choosePlacement({ cores: "0" }, profile);
  if (image === undefined || placement === undefined) throw new Error("it does not compile");
  const { device, diagnostics } = await backend.open({ profile, placement, seed: 0 });
  if (device === undefined) throw new Error(diagnostics[0]?.message ?? "it does not open");
  try {
    const [refusal] = device.load(image);
    if (refusal !== undefined) throw new Error(refusal.message);
    const services = new RecordingServices();
    const session = { tagOutput: "never", deviceCores: profile.cores.count } as const;
    const { status } = await runSession(device, services, new ManualClock(), session);
    return { output: services.output, status };
  } finally {
    device.close();
  }
}

function checkMemory(): Finding {
  const name = "memory";
  const free = `${Math.round(freemem() / 1024 ** 2)} MB free`;
  try {
    // Pages of 64 KB; the system gives them when they are written, so this only asks.
    new WebAssembly.Memory({ initial: neededMemory / 65_536 });
  } catch (error) {
    const fix = "raise the limit of this process's memory (ulimit -v)";
    return { name, state: "failed", detail: `${free}: ${reasonOf(error)}`, fix };
  }
  return { name, state: "good", detail: free };
}

export function checkTemporary(folder: string): Finding {
  const name = "temporary files";
  try {
    const made = mkdtempSync(join(folder, "vpython-doctor-"));
    writeFileSync(join(made, "file"), "text");
    rmSync(made, { recursive: true });
    return { name, state: "good", detail: folder };
  } catch (error) {
    const fix = "set TMPDIR to a folder that can be written";
    return { name, state: "failed", detail: reasonOf(error), fix };
  }
}

function terminalFinding(): Finding {
  const streams = ["input", "output", "errors"].filter((_, file) => isatty(file));
  const name = "terminal";
  if (streams.length === 0) return { name, state: "absent", detail: "all streams are piped" };
  return { name, state: "good", detail: streams.join(", ") };
}

export function checkTool(name: string, args: readonly string[], without: string): Finding {
  const { status, stdout } = spawnSync(name, args, { encoding: "utf8", timeout: 10_000 });
  if (status !== 0) return { name, state: "absent", detail: "not found", fix: without };
  return { name, state: "good", detail: stdout.split("\n")[0] ?? "" };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
