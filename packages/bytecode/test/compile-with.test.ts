import { expect, test } from "vitest";
import { codeOfBody, imageOf } from "./compiled.ts";

test("the body is covered, and the handler stands behind it", () => {
  const [main] = imageOf("with 5 as a:\n    print a\n").functions;
  const [handler] = main?.handlers ?? [];
  expect(handler?.target).toBeGreaterThanOrEqual(handler?.end ?? 0);
});

test("managers of one statement are covered one inside the other", () => {
  const [main] = imageOf("with 5 as a, 6 as b:\n    print a\n").functions;
  const [inner, outer] = main?.handlers ?? [];
  expect(inner?.start).toBeGreaterThan(outer?.start ?? 0);
  expect(inner?.end).toBeLessThan(outer?.end ?? 0);
});

test("every way out calls __exit__ once: after an exception, and for all other ways", () => {
  const code = codeOfBody("a", "for i in a:\n    with i:\n        if i: return 1\n        break");
  expect(code.filter((line) => /^Call r\d+, 3$/u.test(line))).toHaveLength(2);
});

test("what __exit__ does not take is raised again", () => {
  expect(codeOfBody("a", "with a:\n    print a").join("\n")).toContain("Reraise");
});

test("the methods are looked up when the manager has been evaluated", () => {
  const code = codeOfBody("a", "with a:\n    pass");
  expect(code.filter((line) => line.includes('"__'))).toHaveLength(2);
});
