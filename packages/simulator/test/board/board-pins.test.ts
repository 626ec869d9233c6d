import { bareBoard, type BoardScript } from "@vipera/device";
import { expect, test } from "vitest";
import { BoardPins } from "../../src/board/board-pins.ts";
import { BoardRegisters } from "../../src/board/board-registers.ts";

function pinsWith(script: Partial<BoardScript>, count = 8): BoardPins {
  const registers = new BoardRegisters(count, 1);
  return new BoardPins(count, { ...bareBoard, ...script }, registers, 1000);
}

test("an input has the level of its wire, of the outside, or 0", () => {
  const levels = [
    { pin: 2, at: 0.5, level: 0 },
    { pin: 2, at: 0.25, level: 1 },
  ];
  const pins = pinsWith({ levels, wires: [{ from: 2, to: 3 }] });
  expect([249, 250, 499, 500].map((ticks) => pins.levelOf(2, ticks))).toEqual([0, 1, 1, 0]);
  expect(pins.read([3, 2, 1], 300)).toBe(3);
  expect(pins.hasWire(2, 3)).toBe(true);
  expect(pins.hasWire(3, 2)).toBe(false);
});

test("wires in a circle are low unless something drives them", () => {
  const pins = pinsWith({
    wires: [
      { from: 0, to: 1 },
      { from: 1, to: 0 },
    ],
  });
  expect(pins.levelOf(0, 0)).toBe(0);
  pins.setDirection([1], false);
  pins.write([1], 1);
  expect(pins.read([0], 0)).toBe(1);
});

test("the 32nd pin is a bit like the others", () => {
  const pins = pinsWith({ wires: [{ from: 31, to: 30 }] }, 32);
  pins.setDirection([31], false);
  pins.write([31], 1);
  expect(pins.read([30], 0)).toBe(1);
  expect(pins.isInput(31)).toBe(false);
  pins.setDirection([31], true);
  expect(pins.isInput(31)).toBe(true);
});

test("a signal is high for its pulse", () => {
  const pins = pinsWith({ wires: [{ from: 0, to: 1 }] });
  pins.connect(0, "pwm");
  expect(pins.levelOf(0, 0)).toBe(0);
  pins.setSignal(0, { start: 100, period: 10, pulse: 3 });
  expect([100, 102, 103, 109, 110].map((ticks) => pins.levelOf(1, ticks))).toEqual([1, 1, 0, 0, 1]);
  expect(pins.report(0)).toEqual([{ pin: 0, use: "pwm", changes: 1, level: "3/10" }]);
});

test("a pin in use is refused for something else, and free when the last handle is closed", () => {
  const pins = pinsWith({});
  pins.connect(1, "i2c sda");
  pins.connect(1, "i2c sda");
  expect(() => pins.connect(1, "uart tx")).toThrow("pin 1 is in use as i2c sda");
  expect(pins.levelOf(1, 0)).toBe(1);
  pins.release(1);
  expect(() => pins.check(1, "gpio")).toThrow("in use");
  pins.release(1);
  pins.check(1, "gpio");
  expect(pins.levelOf(1, 0)).toBe(0);
});

test("changes of outputs are counted, and what a pin is for is shown", () => {
  const pins = pinsWith({});
  pins.setDirection([0, 1], false);
  for (const value of [1, 1, 2, 3]) pins.write([0, 1], value);
  pins.read([4], 0);
  pins.connect(5, "uart rx in");
  expect(pins.report(0)).toEqual([
    { pin: 0, use: "gpio out", changes: 3, level: "1" },
    { pin: 1, use: "gpio out", changes: 1, level: "1" },
    { pin: 4, use: "gpio in", changes: 0, level: "0" },
    { pin: 5, use: "uart rx", changes: 0, level: "0" },
  ]);
});
