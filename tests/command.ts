/**
 * The vpython command for suites that start it as a process: one bundle of its sources, which is
 * gone when the suite has ended.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { bundleEntry } from "../scripts/run-ts.mjs";
import { root } from "./engines.ts";

/** What Node.js runs; its path is there once the tests begin. */
export function bundledCommand(): { readonly path: string } {
  const command = { path: "" };
  beforeAll(async () => {
    command.path = await bundleEntry(join(root, "apps/vpython/src/index.ts"));
  });
  afterAll(() => rmSync(command.path, { force: true }));
  return command;
}

/** A folder for the files of a suite, gone when it has ended. */
export function suiteFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `vipera-${name}-`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
