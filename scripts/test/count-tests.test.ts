import { join } from "node:path";
import { expect, test } from "vitest";
import { countTests } from "../count-tests.mjs";
import { root } from "../source-text.mjs";

const name = (path: string) => join(root, path);

test("passed and failed tests are counted, skipped ones are not", () => {
  const assertionResults = [
    { status: "passed", fullName: "one" },
    { status: "failed", fullName: "two" },
    { status: "pending", fullName: "three" },
  ];
  const testResults = [{ name: name("tests/a.test.ts"), status: "failed", assertionResults }];
  expect(countTests({ testResults })).toEqual({ passed: 1, failed: ["tests/a.test.ts: two"] });
});

test("a file that cannot be loaded is a failure though it has no test", () => {
  const testResults = [{ name: name("tests/a.test.ts"), status: "failed", assertionResults: [] }];
  expect(countTests({ testResults }).failed).toEqual(["tests/a.test.ts: does not run"]);
});
