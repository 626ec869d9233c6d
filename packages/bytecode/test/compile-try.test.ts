import { expect, test } from "vitest";
import { codeOfBody, imageOf } from "./compiled.ts";

const handlersOf = (text: string) => imageOf(text).functions[0]?.handlers ?? [];

test("a handler stands behind what it covers", () => {
  const [handler] = handlersOf("try:\n    print x\nexcept NameError:\n    print 2\nx = 1\n");
  expect(handler?.target).toBeGreaterThanOrEqual(handler?.end ?? 0);
});

test("the handlers of inner statements come first", () => {
  const inner = "    try:\n        print a\n    except KeyError:\n        pass\n";
  const handlers = handlersOf(`a = 1\ntry:\n${inner}except ValueError:\n    pass\n`);
  expect(handlers).toHaveLength(2);
  const [first, second] = handlers;
  expect(first?.start).toBeGreaterThanOrEqual(second?.start ?? 0);
  expect(first?.end).toBeLessThanOrEqual(second?.end ?? 0);
});

test("what no handler takes is raised again", () => {
  const body = "try:\n    print a\nexcept KeyError:\n    pass";
  expect(codeOfBody("a", body).join()).toContain("Reraise");
  expect(codeOfBody("a", body.replace(" KeyError", "")).join()).not.toContain("Reraise");
});

test("a body that does nothing needs no handler", () => {
  expect(handlersOf("try:\n    pass\nexcept KeyError:\n    pass\n")).toEqual([]);
});

test("every way out of try passes its finally, which is there once", () => {
  const body =
    "for i in a:\n    try:\n        if i: return i\n        break\n    finally:\n        print 7\n";
  const code = codeOfBody("a", body);
  expect(code.filter((line) => line.includes("PrintNewline"))).toHaveLength(1);
  expect(code.join("\n")).toMatch(/JumpIfNotEqualImmediate r\d+, \d, L/u);
});

test("a bare raise raises the exception caught last", () => {
  const code = codeOfBody("a", "try:\n    print a\nexcept KeyError:\n    raise");
  expect(code.filter((line) => line.startsWith("Reraise"))).toHaveLength(2);
});

test("a handler of MemoryError forgets what the interrupted expressions held", () => {
  const clears = (clause: string) =>
    codeOfBody("a", `try:\n    a.append([a])\n${clause}:\n    pass`).filter((line) =>
      line.startsWith("LoadSingleton"),
    );
  expect(clears("except MemoryError")).toHaveLength(5);
  expect(clears("except")).toHaveLength(5);
  expect(clears("except (KeyError, ValueError)")).toHaveLength(0);
});
