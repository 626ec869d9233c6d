import { describe, expect, it } from "vitest";
import { show } from "./oracle-rows.ts";
import { TextMachine } from "./text-machine.ts";

/** 64 random bits after 64 random bits; the same ones in every run. */
function* randomBits(): Generator<bigint, never> {
  let state = 12_345n;
  while (true) {
    state = BigInt.asUintN(64, state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n);
    yield state ^ (state >> 31n);
  }
}

const view = new DataView(new ArrayBuffer(8));

function doubleOf(bits: bigint): number {
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}

function bitsOf(value: number): bigint {
  view.setFloat64(0, value);
  return view.getBigUint64(0);
}

/** Powers of two, their neighbours, and numbers of many sizes. */
function samples(count: number): number[] {
  const values = [0, -0, 0.1, 1e15, 1e16, 1e22, 1e23, 5e-324, Number.MAX_VALUE, 123_456_789_012];
  for (let exponent = -1074; exponent < 1024; exponent += 7) {
    const bits = bitsOf(2 ** exponent);
    values.push(doubleOf(bits), doubleOf(bits + 1n), doubleOf(bits - 1n));
  }
  const random = randomBits();
  for (let index = 0; index < count; index += 1) {
    const bits = random.next().value;
    values.push(doubleOf(bits), Number(bits >> 11n) / 2 ** 53, Number(bits >> 40n) / 1000);
  }
  return values.filter((value) => Number.isFinite(value));
}

/** Python's exponent of at least two digits after digits as JavaScript writes them. */
function withExponent(text: string): string {
  return text.replace(/e([+-])(\d)$/u, "e$10$2");
}

/** repr as Python writes JavaScript's shortest digits. */
function repr(value: number): string {
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const size = Math.abs(value);
  const shortest = size.toExponential();
  const exponent = Number(shortest.split("e")[1]);
  if (size !== 0 && (exponent < -4 || exponent >= 16)) return sign + withExponent(shortest);
  const plain = String(size).includes("e") ? size.toFixed(20).replace(/0+$/u, "") : String(size);
  return sign + (plain.includes(".") ? plain : `${plain}.0`);
}

describe("floats", () => {
  it("print the shortest digits that read back the same number", async () => {
    const machine = await TextMachine.create("full");
    const wrong = samples(3400).filter(
      (value) => machine.text({ float: value }, true) !== repr(value),
    );
    expect(wrong).toEqual([]);
  });

  it("read back the number nearest to their text", async () => {
    const machine = await TextMachine.create("full");
    const wrong = samples(3400).filter(
      (value) => show(machine.call("float", repr(value))) !== show({ float: value }),
    );
    expect(wrong).toEqual([]);
  });

  it("read texts of many digits as exactly as short ones", async () => {
    const machine = await TextMachine.create("full");
    const random = randomBits();
    const wrong: string[] = [];
    for (let index = 0; index < 1500; index += 1) {
      const digits = `${random.next().value}${random.next().value}`.slice(0, 1 + (index % 38));
      const text = `${digits.slice(0, 2)}.${digits.slice(2)}e${(index % 600) - 300}`;
      if (show(machine.call("float", text)) !== show({ float: Number(text) })) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });

  it("round a text half-way between two numbers to the even one", async () => {
    const machine = await TextMachine.create("full");
    for (const value of [1, 1.5, 3 * 2 ** -30, 5e-324, 1e-310, 2 ** -1022, 0.1, 1e22]) {
      const bits = bitsOf(value);
      const stored = bits >> 52n;
      const mantissa = (bits & ((1n << 52n) - 1n)) | (stored === 0n ? 0n : 1n << 52n);
      const exponent = Number(stored === 0n ? 1n : stored) - 1076;
      const middle = mantissa * 2n + 1n;
      const even = doubleOf(bits + (bits & 1n));
      const digits = exponent < 0 ? middle * 5n ** BigInt(-exponent) : middle << BigInt(exponent);
      const power = Math.min(exponent, 0);
      const above = `${digits}00001e${power - 5}`;
      expect(machine.call("float", `${digits}e${power}`)).toEqual({ float: even });
      expect(machine.call("float", above)).toEqual({ float: doubleOf(bits + 1n) });
    }
  });

  it("print any number of digits exactly", async () => {
    const machine = await TextMachine.create("full");
    // Few digits behind the point never end in an exact half of these numbers.
    for (const [index, value] of samples(300).entries()) {
      const places = index % 12;
      const expected = withExponent(value.toExponential(places + 12));
      const shown = machine.binary("Modulo", `%.${places + 12}e`, { float: value });
      if (!Object.is(value, -0) && !isHalf(value, places + 12)) expect(shown).toBe(expected);
    }
    const smallest = machine.binary("Modulo", "%.1074f", { float: 5e-324 });
    expect(smallest).toMatch(/^0\.0{323}494065645841246544/u);
    expect(String(smallest)).toHaveLength(1076);
  });
});

/** Whether the digits past `places` are exactly a half, which JavaScript rounds up. */
function isHalf(value: number, places: number): boolean {
  const exact = Math.abs(value).toExponential(100).replace(".", "");
  return /^50*e/u.test(exact.slice(places + 1));
}

describe("singles of the core flavour", () => {
  it("print the fewest digits that read back the same single", async () => {
    const machine = await TextMachine.create("core");
    const random = randomBits();
    for (let index = 0; index < 3000; index += 1) {
      view.setUint32(0, Number(random.next().value & 0xffff_ffffn));
      const value = view.getFloat32(0);
      if (!Number.isFinite(value)) continue;
      const text = String(machine.text({ float: value }, true));
      expect(Math.fround(Number(text))).toBe(value);
      expect(machine.call("float", text)).toEqual({ float: value });
      const digits = text
        .replace(/e.*/u, "")
        .replace(/[-.]/gu, "")
        .replace(/^0+|0+$/gu, "");
      const fewer = Number(value.toPrecision(Math.max(1, digits.length - 1)));
      if (digits.length > 1) expect(Math.fround(fewer)).not.toBe(value);
    }
  });

  it("show 6 digits in str", async () => {
    const machine = await TextMachine.create("core");
    expect(machine.text({ float: Math.fround(0.1) }, false)).toBe("0.1");
    expect(machine.text({ float: 12_345.678 }, false)).toBe("12345.7");
    expect(machine.text({ float: 1_234_567 }, false)).toBe("1.23457e+06");
  });
});
