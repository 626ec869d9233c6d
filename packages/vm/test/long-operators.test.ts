import { expect, test } from "vitest";
import { floorDivide, longOperators, modulo, powerModulo } from "../src/long-operators.ts";
import { operate } from "./operator-call.ts";

const long = 2n ** 60n;

test("quotients of integers are rounded once", () => {
  const wide = 2n ** 62n;
  expect([operate("TrueDivide", 7n, -2n), operate("TrueDivide", 0n, -5n)]).toEqual([-3.5, -0]);
  expect(operate("TrueDivide", wide, -3n)).toBe(Number(wide) / -3);
  expect(operate("TrueDivide", 9007199254740993n, 9007199254740992n)).toBe(1);
  expect(operate("TrueDivide", 9007199254740993n, 2n)).toBe(4503599627370496);
  expect(operate("TrueDivide", 1n, 3n)).toBe(1 / 3);
  expect(operate("TrueDivide", wide + 1n, wide - 1n)).toBe(1);
  expect(operate("TrueDivide", 1n, 0n)).toBe("divisionByZero");
});

test("quotients of longs are rounded once", () => {
  expect(operate("TrueDivide", [long], [long / 2n])).toBe(2);
  expect(operate("TrueDivide", [0n], -5n)).toBe(-0);
  expect(operate("TrueDivide", [-long], 0n)).toBe("divisionByZero");
});

test("quotient and rest have the sign of the divisor", () => {
  for (const [x, y] of [
    [7n, 2n],
    [-7n, 2n],
    [7n, -2n],
    [-7n, -2n],
    [6n, -3n],
    [0n, 5n],
  ] as const) {
    expect(floorDivide(x, y) * y + modulo(x, y)).toBe(x);
    expect(modulo(x, y) === 0n || modulo(x, y) < 0n === y < 0n).toBe(true);
  }
  expect([operate("Divide", [-7n], 2n), operate("Modulo", [-7n], 2n)]).toEqual(["-4L", "1L"]);
  expect(operate("Modulo", 1n, [0n])).toBe("longDivisionByZero");
});

test("shifts and powers that no core has room for are not computed", () => {
  expect(operate("ShiftLeft", 1n, 10n ** 9n)).toBe("memory");
  expect(operate("Power", 10n, 10n ** 9n)).toBe("memory");
  expect(operate("ShiftLeft", [0n], 10n ** 9n)).toBe("0L");
  expect(operate("ShiftLeft", 1n, [2n ** 63n])).toBe("longToInt");
  expect(operate("ShiftRight", [-5n], 10n ** 9n)).toBe("-1L");
  expect(operate("ShiftRight", [5n], -1n)).toBe("negativeShift");
  expect(operate("Power", [-1n], 10n ** 9n + 1n)).toBe("-1L");
  expect(operate("Power", [0n], 10n ** 9n)).toBe("0L");
  expect(operate("Power", [2n], -1n)).toBe(0.5);
});

test("pow with a modulus is a long when a product on the way is", () => {
  expect(powerModulo(3n, 5n, -7n)).toEqual({ value: -2n, isWide: false });
  expect(powerModulo(3n, 1000n, 2n ** 63n - 1n)).toEqual({
    value: 8548953643324871606n,
    isWide: true,
  });
  expect(powerModulo(2n, 0n, 1n)).toEqual({ value: 0n, isWide: false });
});

test("every operator that the core leaves has its row", () => {
  expect(Object.keys(longOperators)).toHaveLength(18);
});
