import { bareBoard } from "@vipera/device";
import { expect, test } from "vitest";
import { BoardHandles } from "../../src/board/board-handles.ts";
import { BoardPins } from "../../src/board/board-pins.ts";
import { BoardRegisters } from "../../src/board/board-registers.ts";
import { BoardTimers } from "../../src/board/board-timers.ts";
import { operands } from "./board-values.ts";

function handlesOf(): BoardHandles {
  const registers = new BoardRegisters(16, 3);
  const pins = new BoardPins(16, bareBoard, registers, 1000);
  return new BoardHandles(pins, new BoardTimers(3, pins, registers));
}

test("a number is given once, and means nothing when it is closed", () => {
  const handles = handlesOf();
  expect(handles.openGpio(operands(3))).toBe(1);
  expect(handles.gpio(operands(1)).pins).toEqual([3]);
  handles.close("gpio", operands(1));
  expect(() => handles.gpio(operands(1))).toThrow("the handle 1 was closed");
  expect(handles.openGpio(operands(3))).toBe(2);
  expect(() => handles.gpio(operands(3))).toThrow("3 is no handle of gpio");
  expect(() => handles.check("i2c", operands(2))).toThrow("2 is no handle of i2c");
});

test("devices are meant by number or address", () => {
  const handles = handlesOf();
  expect(handles.timer(operands(handles.openTimerDevice(operands(2)))).index).toBe(2);
  const second = handles.openTimerDevice(operands(0x41c2_0000));
  expect(handles.timer(operands(second)).index).toBe(2);
  for (const wrong of [3, 0x41c3_0000, 0x41c0_0004, 0x41bf_0000]) {
    expect(() => handles.openTimerDevice(operands(wrong))).toThrow(`no timer device ${wrong}`);
  }
  expect(() => handles.openDevice("i2c", operands(1))).toThrow("no i2c device 1");
  expect(handles.spi(operands(handles.openDevice("spi", operands(0)))).select).toBe(10);
});

test("pins are taken all or none", () => {
  const handles = handlesOf();
  handles.openGpio(operands(2));
  expect(() => handles.openSpi(operands(1, 2, 3, 4))).toThrow("pin 2 is in use as gpio");
  const spi = handles.openSpi(operands(1, -1, 3, 4));
  expect(handles.spi(operands(spi))).toEqual({
    clock: 1,
    input: undefined,
    output: 3,
    select: 4,
  });
  expect(() => handles.openTimer(operands(1))).toThrow("pin 1 is in use as spi clock");
});

test("a part of a handle's pins is a handle of its own", () => {
  const handles = handlesOf();
  const every = handles.openGpioDevice(operands(0));
  const some = handles.configureGpio(operands(every, 4, 7, 1));
  const few = handles.configureGpio(operands(some, 1, 2, 1));
  expect(handles.gpio(operands(few)).pins).toEqual([5, 6]);
  handles.close("gpio", operands(every));
  expect(handles.gpio(operands(few)).pins).toEqual([5, 6]);
});

test("a master that is opened on other pins leaves the ones before", () => {
  const handles = handlesOf();
  const uses = ["i2c sda", "i2c scl"] as const;
  const first = handles.openPair("i2c", uses, operands(0, 1));
  handles.openPair("i2c", uses, operands(2, 3));
  expect(handles.pinsOf("i2c", operands(first))).toEqual([2, 3]);
  handles.openGpio(operands(0));
  handles.close("i2c", operands(first));
  expect(() => handles.openGpio(operands(2))).toThrow("in use as i2c sda");
});
