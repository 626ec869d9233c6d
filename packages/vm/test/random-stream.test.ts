import { expect, test } from "vitest";
import { CoreMemory } from "../src/core-memory.ts";
import type { Flavour } from "../src/flavour.ts";
import { objectHeaderBytes, valueTag } from "../src/layout-offsets.ts";
import { NativeCall } from "../src/native-call.ts";
import { nextBelow, nextRandom, seedRandom } from "../src/random-stream.ts";
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

test("single precision has the first bits of double precision", () => {
  const single = take(streamOf("core", 7), 100);
  expect(single).toEqual(
    take(streamOf("full", 7), 100).map((n) => Math.floor(n * 2 ** 24) / 2 ** 24),
  );
});

function takeBelow(call: NativeCall, count: number, times: number): number[] {
  return Array.from({ length: times }, () => {
    call.memory.setTagged(call.slot(0), valueTag.int, count);
    expect(nextBelow(call)).toBe(0);
    return call.memory.integer(520) ?? Number.NaN;
  });
}

test("integers are the same in both flavours, evenly from 0 up to below a number", () => {
  for (const count of [1, 2, 6, 1000, 1_500_000_000]) {
    const drawn = takeBelow(streamOf("full", 7), count, 2000);
    expect(takeBelow(streamOf("core", 7), count, 2000)).toEqual(drawn);
    expect(drawn.every((number) => number >= 0 && number < count)).toBe(true);
    const mean = drawn.reduce((sum, number) => sum + number, 0) / drawn.length;
    expect(Math.abs(mean - (count - 1) / 2)).toBeLessThan(0.025 * count);
  }
  expect(takeBelow(streamOf("full", 7), 0, 1)).toEqual([0]);
});

test("no seed ends the stream", () => {
  const call = streamOf("full", 7);
  const place = 1024;
  call.memory.setTagged(call.slot(0), valueTag.big, place);
  call.memory.setU32(place + objectHeaderBytes, 0x61c88647);
  call.memory.setU32(place + objectHeaderBytes + 4, 0x243f6a88);
  expect(seedRandom(call)).toBe(0);
  expect(new Set(takeBelow(call, 1000, 100)).size).toBeGreaterThan(50);
});

test("a seed is an integer", () => {
  const call = streamOf("full", 1);
  call.memory.setFloat(call.slot(0), 1);
  expect(seedRandom(call)).toBeGreaterThan(0);
});
