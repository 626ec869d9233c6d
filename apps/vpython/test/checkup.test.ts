import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backendInterface } from "@vipera/device";
import { diagnose } from "@vipera/diagnostics";
import { simulatorBackend } from "@vipera/simulator";
import { expect, test } from "vitest";
import {
  checkDevice,
  checkNode,
  checkTemporary,
  checkTool,
  leastNode,
  usualProfiles,
} from "../src/checkup.ts";
import { doctorText } from "../src/commands/doctor.ts";
import manifest from "../package.json" with { type: "json" };

test("a version of Node.js is old when the manifest says so", () => {
  expect(manifest.engines.node).toBe(`>=${leastNode.join(".")}`);
  const stateOf = (version: string) => checkNode(version).state;
  expect(["18.20.0", "20.18.3", "20.19.0", "22.1.0"].map(stateOf)).toEqual([
    "failed",
    "failed",
    "good",
    "good",
  ]);
});

test("both flavours of the virtual machine run a program", async () => {
  expect(usualProfiles.map(({ word }) => word.float).sort()).toEqual(["double", "single"]);
  for (const profile of usualProfiles) {
    const name = `runs on ${profile.id}`;
    expect(await checkDevice(simulatorBackend, profile)).toMatchObject({ name, state: "good" });
  }
});

test("a back-end that opens no device, or fails, is found and named", async () => {
  const [profile] = usualProfiles;
  if (profile === undefined) throw new Error("no profiles");
  const refusal = diagnose("VP6028", undefined, { name: "x", names: "y" });
  const openings = [
    () => Promise.resolve({ diagnostics: [refusal] }),
    () => Promise.reject(new Error("no power")),
  ];
  for (const [index, open] of openings.entries()) {
    const backend = { name: "board", interfaceVersion: backendInterface, open };
    expect(await checkDevice(backend, profile)).toEqual({
      name: "runs on generic of board",
      state: "failed",
      detail: index === 0 ? refusal.message : "no power",
      fix: "tell the makers of the back-end",
    });
  }
});

test("a folder that cannot be written is found, and one that can is left empty", () => {
  const folder = mkdtempSync(join(tmpdir(), "vipera-doctor-"));
  expect(checkTemporary(folder).state).toBe("good");
  // Fails if something is left in it.
  rmSync(folder, { recursive: true });
  expect(checkTemporary(folder)).toMatchObject({ state: "failed" });
});

test("an optional tool that is missing is no failure", () => {
  expect(checkTool(process.execPath, ["--version"], "").state).toBe("good");
  const tool = checkTool("no-such-tool-at-all", [], "nothing needs it");
  expect(tool).toMatchObject({ state: "absent", fix: "nothing needs it" });
  const broken = { name: "a", state: "failed", detail: "d", fix: "mend it" } as const;
  expect(doctorText([tool])).toMatch(/Everything needed is there\.\n$/);
  expect(doctorText([tool, broken])).toMatch(/^NO {2}a.*d\n.*mend it\n\n1 of these must/m);
});
