import { expect, test } from "vitest";
import { codeOfBody } from "./compiled.ts";

test("a loop over a range is one instruction for each turn, and the variable counts", () => {
  expect(codeOfBody("n", "s = 0\nfor i in range(n):\n    s += i\nreturn s")).toEqual([
    "LoadInteger r1, 0",
    "LoadInteger r3, 0",
    "Move r4, r0",
    "LoadInteger r5, 1",
    "ForRangePrepare r3, r4, r5, L9",
    "Move r2, r3",
    "Add r1, r1, r2",
    "ForRangeLoop r2, r4, L7",
    "Return r1",
  ]);
});

test("a hidden register counts when the body binds the variable", () => {
  const code = codeOfBody("n", "for i in xrange(n):\n    i += 1\n    print i");
  expect(code.at(-2)).toMatch(/^ForRangeLoop r(?!1,)\d+, /u);
  expect(code).toContain("Move r1, r2");
});

test("any other step has its own instruction", () => {
  const code = codeOfBody("n", "for i in range(n, 0, -2):\n    print i").join("\n");
  expect(code).toContain("ForRangeStep");
  expect(code).not.toContain("ForRangeLoop");
});

test("a body too long for a short jump ends with the long instruction", () => {
  const body = Array.from({ length: 70 }, () => "    print i").join("\n");
  const code = codeOfBody("n", `for i in range(n):\n${body}`).join("\n");
  expect(code).toContain("ForRangeStep");
});

test("an iterator gives its values straight to the variable", () => {
  expect(codeOfBody("a", "for x in a:\n    print x")).toEqual([
    "GetIterator r2, r0",
    "ForIterate r2, r1, L6",
    "PrintItem r1",
    "PrintNewline",
    "Loop L1",
    "ReturnNone",
  ]);
});

test("two variables side by side are unpacked without a copy", () => {
  const code = codeOfBody("a", "for k, v in a:\n    print k, v");
  expect(code[2]).toMatch(/^Unpack r1, 2, r\d+$/u);
  expect(code.join("\n")).not.toContain("Move");
});

test("a rebound range is an ordinary call", () => {
  const code = codeOfBody("range", "for i in range(3):\n    print i").join("\n");
  expect(code).toContain("Call r");
  expect(code).toContain("ForIterate");
});

test("a comprehension over a range counts like a loop", () => {
  const code = codeOfBody("n", "return [i * i for i in range(n)]").join("\n");
  expect(code).toContain("ForRangeLoop");
  expect(code).toContain("ListAppend");
});
