import { bareBoard } from "@vipera/device";
import { expect, test } from "vitest";
import { BoardPins } from "../../src/board/board-pins.ts";
import { BoardRegisters } from "../../src/board/board-registers.ts";
import { BoardTimers } from "../../src/board/board-timers.ts";

function timersOf(count: number) {
  const registers = new BoardRegisters(8, count);
  const pins = new BoardPins(8, bareBoard, registers, 1000);
  return { timers: new BoardTimers(count, pins, registers), pins, registers };
}

test("pins get free timers, but never timer 0", () => {
  const { timers, pins } = timersOf(3);
  expect([timers.connect(4), timers.connect(5)]).toEqual([1, 2]);
  expect(() => timers.connect(6)).toThrow("all timers are in use");
  timers.close(1);
  expect(() => timers.connect(5)).toThrow("pin 5 is in use as pwm");
  expect(timers.connect(6)).toBe(1);
  pins.check(4, "gpio");
});

test("a signal is in the registers, keeps its timer from delays, and ends", () => {
  const { timers, pins, registers } = timersOf(2);
  const index = timers.connect(4);
  timers.checkDelay(index);
  timers.generate(index, { start: 0, period: 100, pulse: 1 });
  expect(registers.read("TIMER1 TLR0")).toBe(98);
  expect(registers.read("TIMER1 TLR1")).toBe(0);
  expect(() => timers.checkDelay(index)).toThrow("timer 1 generates a signal");
  timers.stop(index);
  timers.checkDelay(index);
  expect(registers.read("TIMER1 TCSR0")).toBe(0);
  expect(pins.levelOf(4, 0)).toBe(0);
});

test("a timer with several handles goes on until the last is closed", () => {
  const { timers } = timersOf(2);
  timers.open(0);
  timers.open(0);
  timers.generate(0, { start: 0, period: 10, pulse: 5 });
  timers.close(0);
  expect(() => timers.checkDelay(0)).toThrow("generates");
  timers.close(0);
  timers.checkDelay(0);
});
