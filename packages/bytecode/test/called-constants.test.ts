import { expect, test } from "vitest";
import { codeOf } from "./compiled.ts";

test("pi() is pi, under each of its names", () => {
  const pairs = [
    ["import math\n", "math.pi"],
    ["import math\n", "pi"],
    ["from math import pi as half_turn\n", "half_turn"],
  ] as const;
  for (const [head, name] of pairs) {
    expect(codeOf(`${head}print ${name}()`)).toEqual(codeOf(`${head}print ${name}`));
  }
});

test("pi with arguments, and what only has its name, are called", () => {
  const own = "def pi():\n    return 3\n";
  for (const rest of ["print math.pi(1)", "print math.pi(*[])", `${own}print pi()`]) {
    const code = codeOf(`import math\n${rest}`);
    const calls = code.filter((line) => line.startsWith("Call"));
    // The first call runs the module, one may make the list behind a star.
    expect(calls.slice(1)).not.toEqual([]);
  }
});
