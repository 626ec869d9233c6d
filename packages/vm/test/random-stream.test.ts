import { expect, test } from "vitest";
import { CoreMemory } from "../src/core-memory.ts";
import type { Flavour } from "../src/flavour.ts";
import { valueTag } from "../src/layout-offsets.ts";
import { NativeCall } from "../src/native-call.ts";
import { nextRandom, seedRandom } from "../src/random-stream.ts";
import { silentPort } from "./assembly-machine.ts";

const wasm = new WebAssembly.Memory({ initial: 1 });

function streamOf(flavour: Flavour, seed: number): NativeCall {
  const call = new NativeCall(new CoreMemory(wasm, flavour), silentPort);
  call.args = 512;
  call.count = 1;
  call.to = 520;
  call.memory.setTagged(call.slot(0), valueTag.int, seed);
  expect(seedRandom(call)).toBe(0);
  return call;
}

function take(call: NativeCall, count: number): number[] {
  return Array.from({ length: count }, () => {
    nextRandom(call);
    return call.memory.number(520) ?? Number.NaN;
  });
}

test("one seed gives one stream, evenly from 0 up to 1", () => {
  for (const flavour of ["full", "core"] as const) {
    const numbers = take(streamOf(flavour, 7), 2000);
    expect(take(streamOf(flavour, 7), 2000)).toEqual(numbers);
    expect(take(streamOf(flavour, -7), 3)).not.toEqual(numbers.slice(0, 3));
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.02);
  }
});

test("a seed is an integer", () => {
  const call = streamOf("full", 1);
  call.memory.setFloat(call.slot(0), 1);
  expect(seedRandom(call)).toBeGreaterThan(0);
});
