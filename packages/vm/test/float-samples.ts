/**
 * Floats for tests: the same ones in every run, of every size, and those on edges.
 */

const view = new DataView(new ArrayBuffer(8));

/** 64 random bits after 64 random bits. */
export function* randomBits(): Generator<bigint, never> {
  let state = 12_345n;
  while (true) {
    state = BigInt.asUintN(64, state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n);
    yield state ^ (state >> 31n);
  }
}

export function doubleOf(bits: bigint): number {
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}

export function bitsOf(value: number): bigint {
  view.setFloat64(0, value);
  return view.getBigUint64(0);
}

/** Finite singles of random bits. */
export function singles(count: number): readonly number[] {
  const random = randomBits();
  const values = Array.from({ length: count }, () => {
    view.setUint32(0, Number(random.next().value & 0xffff_ffffn));
    return view.getFloat32(0);
  });
  return values.filter((value) => Number.isFinite(value));
}

/** Powers of two, their neighbours, and three numbers of different sizes for each of `count`. */
export function doubles(count: number): readonly number[] {
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
