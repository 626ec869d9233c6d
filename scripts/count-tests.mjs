/**
 * Turns vitest's JSON report into lines the gate counts: `node scripts/count-tests.mjs REPORT`
 * prints `fail: <test>` for each failed test, for each file that could not be loaded and for a
 * missing report, then `passed N` for the others. A skipped test is neither: it says so itself.
 */
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { root } from "./source-text.mjs";

/** @returns `passed`: how many tests; `failed`: one line of text for each failure. */
export function countTests(report) {
  const failed = [];
  let passed = 0;
  for (const file of report.testResults) {
    const path = relative(root, file.name);
    const failures = file.assertionResults.filter(({ status }) => status === "failed");
    passed += file.assertionResults.filter(({ status }) => status === "passed").length;
    failed.push(...failures.map(({ fullName }) => `${path}: ${fullName}`));
    if (file.status === "failed" && failures.length === 0) failed.push(`${path}: does not run`);
  }
  return { passed, failed };
}

function main(path) {
  if (path === undefined || !existsSync(path)) return console.log("fail: the tests left no report");
  const { passed, failed } = countTests(JSON.parse(readFileSync(path, "utf8")));
  for (const name of failed) console.log(`fail: ${name}`);
  if (passed + failed.length === 0) console.log("fail: no test ran");
  console.log(`passed ${passed}`);
}

if (process.argv[1]?.endsWith("count-tests.mjs")) main(process.argv[2]);
