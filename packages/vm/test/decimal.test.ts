import { expect, test } from "vitest";
import { Decimal } from "../src/decimal.ts";
import { singles } from "./float-samples.ts";

const decimal = new Decimal();

/** The decimal as d.ddde+x, as JavaScript would write it. */
function shown(): string {
  const { text, exponent } = decimal;
  const digits = text.length > 1 ? `${text[0]}.${text.slice(1)}` : text || "0";
  return `${digits}e${exponent < 0 ? "" : "+"}${exponent}`;
}

test("digits past the last one are 0, and so are all of zero", () => {
  decimal.setShortest(0.25, "full");
  expect([decimal.count, decimal.digit(1), decimal.digit(2)]).toEqual([2, 5, 0]);
  decimal.setDigits(0, 5);
  expect([decimal.count, decimal.exponent, decimal.digit(0)]).toEqual([0, 0, 0]);
});

test("a carry goes as far as it must", () => {
  decimal.setPlaces(9.9996, 3, "toEven");
  expect(shown()).toBe("1e+1");
  decimal.setPlaces(0.7, 0, "toEven");
  expect(shown()).toBe("1e+0");
  decimal.setPlaces(0.04, 0, "toEven");
  expect(shown()).toBe("0e+0");
});

test("exactly a half goes to the even digit or away from zero", () => {
  for (const [value, even, away] of [
    [0.5, "0e+0", "1e+0"],
    [2.5, "2e+0", "3e+0"],
    [3.5, "4e+0", "4e+0"],
  ] as const) {
    decimal.setPlaces(value, 0, "toEven");
    expect(shown()).toBe(even);
    decimal.setPlaces(value, 0, "awayFromZero");
    expect(shown()).toBe(away);
  }
});

test("singles have the fewest digits, nearest or next above, that read back the same", () => {
  for (const value of singles(3000)) {
    const size = Math.abs(value);
    decimal.setShortest(size, "core");
    expect(Math.fround(Number(shown())), String(value)).toBe(size);
    if (decimal.count < 2) continue;
    const fewer = Number(size.toPrecision(decimal.count - 1));
    expect(Math.fround(fewer)).not.toBe(size);
  }
  for (let power = -149; power < 128; power += 1) {
    decimal.setShortest(2 ** power, "core");
    expect(Math.fround(Number(shown()))).toBe(2 ** power);
  }
});
