import { expect, test } from "vitest";
import { agrees, recordExpectations } from "../src/index.ts";

test("a line that printed once gets its output at its end", () => {
  const recording = {
    lines: [
      { line: 1, text: "3" },
      { line: 2, text: "a\t" },
      { line: 3, text: "" },
    ],
    trap: { line: 4, exception: "ZeroDivisionError", message: "by zero" },
  };
  const source = "print 3   # expect: 4\nprint 'a\\t'\nprint\n1 / 0\n";
  const recorded = recordExpectations(source, recording);
  expect(recorded).toBe(
    "print 3  # expect: 3\nprint 'a\\t'  # expect escaped: a\\x09\nprint  # expect:\n" +
      "1 / 0  # expect trap: ZeroDivisionError: by zero\n",
  );
  expect(agrees("a.py", recorded, recording)).toBe(true);
  expect(agrees("a.py", source, recording)).toBe(false);
});

test("lines that print more than once, or out of order, make a final block", () => {
  const lines = [
    { line: 2, text: "0" },
    { line: 2, text: "" },
    { line: 1, text: "  x" },
  ];
  const recording = { lines, trap: undefined };
  const recorded = recordExpectations("def f(): print 'x'\nfor i in y: print i\n", recording);
  expect(recorded).toBe(
    "def f(): print 'x'\nfor i in y: print i\n\n" + "# expect output:\n#   0\n#\n#     x\n",
  );
  expect(agrees("a.py", recorded, recording)).toBe(true);
  expect(recordExpectations(recorded, recording)).toBe(recorded);
});

test("an expected trap keeps its own wording", () => {
  const trap = { line: 1, exception: "RuntimeError", message: "maximum recursion depth exceeded" };
  const source = "f()  # expect trap: RuntimeError\n";
  expect(recordExpectations(source, { lines: [], trap })).toBe(source);
  expect(agrees("a.py", source, { lines: [], trap })).toBe(true);
  expect(agrees("a.py", source, { lines: [], trap: undefined })).toBe(false);
  expect(agrees("a.py", "f()\n", { lines: [], trap })).toBe(false);
});
