import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { filesBelow, goldenText, testPrograms } from "../src/index.ts";

const root = mkdtempSync(join(tmpdir(), "vipera-testkit-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const updating = process.env.VIPERA_UPDATE;
afterEach(() => {
  if (updating === undefined) delete process.env.VIPERA_UPDATE;
  else process.env.VIPERA_UPDATE = updating;
});

test("test programs are found in order, without the modules they import", () => {
  mkdirSync(join(root, "tests/b/_modules"), { recursive: true });
  for (const path of ["z.py", "b/y.py", "b/x.txt", "b/_modules/m.py"]) {
    writeFileSync(join(root, "tests", path), "print 1  # expect: 1\n");
  }
  expect(filesBelow(root, "tests", ".py")).toEqual(["tests/b/y.py", "tests/z.py"]);
  expect(testPrograms(root, "tests").map(({ expectations }) => expectations.length)).toEqual([
    1, 1,
  ]);
  expect(filesBelow(root, "missing", ".py")).toEqual([]);
  expect(() => testPrograms(root, "missing")).toThrow("there is no test program in missing");
});

test("a golden file is read, and only written when asked", () => {
  const path = join(root, "golden/a.txt");
  delete process.env.VIPERA_UPDATE;
  expect(goldenText(path, "new")).toContain("is missing");
  process.env.VIPERA_UPDATE = "1";
  expect(goldenText(path, "new")).toBe("new");
  delete process.env.VIPERA_UPDATE;
  expect(goldenText(path, "newer")).toBe("new");
});
