import { expect, test } from "vitest";
import { BoardRegisters } from "../../src/board/board-registers.ts";
import { TrafficCounter } from "../../src/board/board-traffic.ts";
import { I2cBus, i2cBits } from "../../src/board/i2c-bus.ts";

function busOf() {
  const registers = new BoardRegisters(8, 1);
  const traffic = new TrafficCounter();
  const peer = {
    name: "sensor",
    address: 9,
    registerBytes: 2,
    registers: [{ register: 255, bytes: [1, 2, 3] }],
    changes: [
      { at: 2, register: 0, bytes: [8] },
      { at: 1, register: 0, bytes: [7, 7] },
    ],
  };
  return { bus: new I2cBus([peer], registers, traffic, (bits) => 10 * bits), registers, traffic };
}

test("a transfer is a start bit, nine bits a byte and the address, and a stop bit", () => {
  expect([0, 1, 4].map(i2cBits)).toEqual([11, 20, 47]);
  expect(busOf().bus.read(9, 4, 0).ticks).toBe(470);
  expect(busOf().bus.write(9, [], 0)).toBe(110);
});

test("registers go round behind the pointer", () => {
  const { bus, registers, traffic } = busOf();
  expect(bus.write(9, [255], 0)).toBe(200);
  expect(bus.read(9, 4, 0).bytes).toEqual([1, 2, 3, 0]);
  bus.write(9, [1, 5, 6], 0);
  expect(bus.read(9, 3, 0).bytes).toEqual([5, 6, 0]);
  expect(bus.read(9, 1, 0).bytes).toEqual([5]);
  expect(registers.read("I2C TX")).toBe(6);
  expect(registers.read("I2C RX")).toBe(5);
  expect(traffic.report()).toEqual([
    { bus: "i2c", peer: "sensor", transfers: 5, written: 4, read: 8 },
  ]);
});

test("what the device stores itself comes in the order of its times", () => {
  const { bus } = busOf();
  const read = (seconds: number) => bus.read(9, 2, seconds).bytes;
  expect([0.999, 1, 1.5, 2].map(read)).toEqual([
    [3, 0],
    [7, 7],
    [7, 7],
    [8, 7],
  ]);
});

test("an address that nobody has takes the time of its bits", () => {
  const { bus } = busOf();
  expect(() => bus.write(8, [1], 0)).toThrow("no I2C device acknowledges address 0x08");
  expect(() => bus.read(8, 1, 0)).toThrow(expect.objectContaining({ cycles: 110 }));
});
