import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkDevice, checkNode, checkTemporary, checkTool, leastNode } from "../src/checkup.ts";
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
  expect(await checkDevice("generic")).toMatchObject({ state: "good" });
  expect(await checkDevice("epiphany-iii")).toMatchObject({ state: "good" });
  expect(await checkDevice("toaster")).toMatchObject({ state: "failed" });
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
