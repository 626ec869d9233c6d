import { expect, test } from "vitest";
import { codeOf } from "./compiled.ts";

/** The instructions of a loop's body in a program that makes arrays. */
function loopWith(body: string): readonly string[] {
  const loop = `for i in range(n):\n        for j in range(n):\n            ${body}`;
  const definition = `def f(a, b, n, w):\n    t = 0.0\n    ${loop}\n    return t\n`;
  return codeOf(`from array import array\n${definition}print f, array(1)\n`, "f");
}

/** The chain in it: its first instruction, without jumps, and its terms. */
function chainOf(body: string): readonly string[] {
  const code = loopWith(body);
  const start = code.findIndex((line) => line.startsWith("ElementChain"));
  if (start < 0) return [];
  const terms = code.slice(start + 1);
  const end = terms.findIndex((line) => !/^\w+(?:Item|Pair|Value) /u.test(line));
  return [(code[start] ?? "").replace(/,.*/u, ""), ...terms.slice(0, end)];
}

const [a, b, w, t, i, j] = ["r0", "r1", "r3", "r4", "r5", "r6"];

test("an expression of elements is a chain of terms before its instructions", () => {
  const chain = chainOf("a[j] = (b[j - 1] + b[j + 2]) * w");
  expect(chain.slice(1)).toEqual([
    `MultiplyItem ${b}, ${j}, -1`,
    `AddItem ${b}, ${j}, 2`,
    `MultiplyValue ${w}`,
    `StoreItem ${a}, ${j}, 0`,
  ]);
  const code = loopWith("a[j] = (b[j - 1] + b[j + 2]) * w");
  expect(code.filter((line) => line.startsWith("GetIndex "))).toHaveLength(2);
  expect(code.filter((line) => line.startsWith("SetIndex "))).toHaveLength(1);
});

test("two keys name an element, and may have small numbers added", () => {
  expect(chainOf("t = a[i][j] - b[i - 1, j + 1]")).toEqual([
    `ElementChain ${t}`,
    `MultiplyPair ${a}, ${i}, ${j}`,
    "NearPair -1, 1",
    `SubtractPair ${b}, ${i}, ${j}`,
  ]);
});

test("a product comes before what it is added to", () => {
  expect(chainOf("t += a[i][j] * b[j][i]")).toEqual([
    `ElementChain ${t}`,
    `MultiplyPair ${a}, ${i}, ${j}`,
    `MultiplyPair ${b}, ${j}, ${i}`,
    `AddValue ${t}`,
  ]);
  expect(chainOf("a[i][j] += b[i][j]").at(-1)).toBe(`StorePair ${a}, ${i}, ${j}`);
});

test("integers become the floats they equal", () => {
  const code = loopWith("t = 2 * a[j] / b[j]");
  expect(chainOf("t = 2 * a[j] / b[j]").slice(2)).toEqual([
    `MultiplyItem ${a}, ${j}, 0`,
    `DivideItem ${b}, ${j}, 0`,
  ]);
  expect(code.join()).toMatch(/LoadConstant/u);
});

test("what may run anything, or is one element, has no chain", () => {
  const bodies = [
    "t = a[j]",
    "t = a[j] + 1",
    "t = a[j] + b[f]",
    "t = a[j]() + b[j]",
    "t = a[j] % b[j]",
    "t = a[j] - (b[j] - w)",
    "t = a[i][j][i] + a[j] * b[j:]",
    "a = a[j] + b[j]",
    "t = a[j] + b[j + 128]",
    "t = a[j] + b[i, j, i]",
  ];
  expect(bodies.filter((body) => chainOf(body).length > 0)).toEqual([]);
  const outside = codeOf(
    "from array import array\ndef f(a, i):\n    return a[i] + a[i]\narray(f)\n",
    "f",
  );
  expect(outside.join()).not.toMatch(/ElementChain/u);
});
