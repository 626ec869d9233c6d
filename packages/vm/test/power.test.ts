import { describe, expect, it } from "vitest";
import { TextMachine, type Value } from "./text-machine.ts";

const view = new DataView(new ArrayBuffer(8));

/** How many floats lie between two of the same sign. */
function distance(left: number, right: number): number {
  if (Object.is(left, right)) return 0;
  view.setFloat64(0, left);
  const bits = view.getBigInt64(0);
  view.setFloat64(0, right);
  return Math.abs(Number(bits - view.getBigInt64(0)));
}

function floatOf(value: Value | { readonly trap: string }): number {
  return value !== null && typeof value === "object" && "float" in value ? value.float : Number.NaN;
}

/** Numbers between 0 and 1, the same in every run. */
function* fractions(): Generator<number, never> {
  let state = 1;
  while (true) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe("elementary functions", () => {
  it("are within one float of the host's", async () => {
    const machine = await TextMachine.create("full");
    const random = fractions();
    const wrong: string[] = [];
    for (let index = 0; index < 1500; index += 1) {
      const wide = (random.next().value - 0.5) * 1400;
      const small = (random.next().value - 0.5) * 10 ** (index % 9);
      const positive = Math.exp((random.next().value - 0.5) * 1300);
      const cases: [string, number, number][] = [
        ["math.exp", wide, Math.exp(wide)],
        ["math.log", positive, Math.log(positive)],
        ["math.sin", small, Math.sin(small)],
        ["math.cos", small, Math.cos(small)],
      ];
      for (const [name, x, expected] of cases) {
        const got = floatOf(machine.call(name, { float: x }));
        if (distance(got, expected) > 1) wrong.push(`${name}(${x}) = ${got}, not ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("raise whole numbers to whole powers exactly where the result is a float", async () => {
    const machine = await TextMachine.create("full");
    for (const base of [2, 3, 5, 7, 10, 11, 1.5, 0.25, 12.5]) {
      for (let power = 1; power <= 40; power += 1) {
        const exact = exactPower(base, power);
        if (exact === undefined) continue;
        const got = floatOf(machine.binary("Power", { float: base }, { float: power }));
        expect(`${base} ** ${power} = ${got}`).toBe(`${base} ** ${power} = ${exact}`);
      }
    }
    expect(floatOf(machine.binary("Power", { float: 2 }, { float: -1074 }))).toBe(5e-324);
    expect(floatOf(machine.binary("Power", { float: 1e10 }, { float: 0.5 }))).toBe(1e5);
  });

  it("raise to any power within one float", async () => {
    const machine = await TextMachine.create("full");
    const random = fractions();
    const wrong: string[] = [];
    for (let index = 0; index < 1500; index += 1) {
      const x = Math.exp((random.next().value - 0.5) * 40);
      const y = (random.next().value - 0.5) * 30;
      // Two roundings of x ** y in 100-bit arithmetic would differ less than the host may err.
      const got = floatOf(machine.binary("Power", { float: x }, { float: y }));
      const expected = x ** y;
      if (distance(got, expected) > 1) wrong.push(`${x} ** ${y} = ${got}, not ${expected}`);
    }
    expect(wrong).toEqual([]);
  });
});

/** base ** power when that is a float exactly: computed in integers. */
function exactPower(base: number, power: number): number | undefined {
  const scale = 8;
  const value = BigInt(base * scale) ** BigInt(power);
  const result = Number(value) / scale ** power;
  return BigInt(Number(value)) === value ? result : undefined;
}
