import { availableParallelism } from "node:os";
import { readOptions } from "@vipera/cli";
import { expect, test } from "vitest";
import { mostJobs } from "../src/device-options.ts";
import { openRequest } from "../src/open-request.ts";
import { optionTable, type Options } from "../src/options.ts";

/** Threads that help the one that asks. */
function helpersOf(...words: readonly string[]): number {
  const { values } = readOptions(optionTable, words);
  return openRequest(values as Options).request?.threads?.count ?? 0;
}

test("cores run on one thread, with cores on the host on one for each processor", () => {
  expect(helpersOf()).toBe(0);
  expect(helpersOf("-h", "2")).toBe(Math.min(mostJobs, availableParallelism()) - 1);
  expect(helpersOf("-h", "2", "--jobs", "1")).toBe(0);
  expect(helpersOf("--jobs", "3")).toBe(2);
});
