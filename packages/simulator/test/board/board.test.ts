import { bareBoard, type BoardScript } from "@vipera/device";
import { expect, test } from "vitest";
import { Board } from "../../src/board/board.ts";
import { clockHz, facts, plain } from "./board-values.ts";

const script: BoardScript = {
  ...bareBoard,
  i2c: [{ name: "memory", address: 1, registerBytes: 1, registers: [], changes: [] }],
  uart: { arrivals: [{ at: 1, bytes: [7] }], answers: [] },
};

function boardOf() {
  const board = new Board(clockHz, facts, script);
  const perform = (ticks: number, ...request: Parameters<typeof plain>[0][]) =>
    board.perform(plain(request), ticks);
  return { board, perform };
}

test("delays end just when they say", () => {
  const { perform } = boardOf();
  expect(perform(100, "delay_ms", 25)).toEqual({ value: undefined, ticks: 125 });
  expect(perform(100, "delay_us", 3000)).toEqual({ value: undefined, ticks: 103 });
  const timer = perform(0, "timer_open_device", 1).value as number;
  expect(perform(100, "timer_delay", timer, 12345)).toEqual({ value: undefined, ticks: 12445 });
  expect(perform(100, "timer_delay", timer, 0).ticks).toBe(100);
});

test("everything else takes registers or bits", () => {
  const { perform } = boardOf();
  expect(perform(0, "gpio_open", 3)).toEqual({ value: 1, ticks: 10 });
  expect(perform(10, "gpio_read", 1)).toEqual({ value: 0, ticks: 15 });
  const bus = perform(0, "i2c_open_device", 0).value as number;
  expect(perform(0, "i2c_write", bus, 1, [0, 5], 2).ticks).toBe(290);
  const spi = perform(0, "spi_open_device", 0).value as number;
  expect(perform(0, "spi_transfer", spi, [1, 2], 2)).toEqual({ value: [255, 255], ticks: 32 });
  const line = perform(0, "uart_open_device", 0).value as number;
  expect(perform(0, "uart_write", line, "ab", 2).ticks).toBe(400);
  expect(perform(400, "uart_read", line, 1)).toEqual({ value: [7], ticks: 1000 });
});

test("a transfer begins when the bus is free, also after one that nobody answered", () => {
  const { perform } = boardOf();
  const bus = perform(0, "i2c_open_device", 0).value as number;
  expect(perform(100, "i2c_read", bus, 1, 1).ticks).toBe(300);
  expect(perform(110, "i2c_read", bus, 1, 1).ticks).toBe(500);
  const nobody = perform(120, "i2c_read", bus, 2, 1);
  expect([nobody.refusal?.kind, nobody.ticks]).toEqual(["IOError", 610]);
  expect(perform(130, "i2c_read", bus, 1, 1).ticks).toBe(810);
});

test("a refusal takes no time, and an operation that nobody knows is one", () => {
  const { perform } = boardOf();
  const refused = perform(50, "gpio_open", 8);
  expect(refused.refusal?.message).toBe("a pin must be from 0 to 7, not 8");
  expect(refused.ticks).toBe(50);
  expect(perform(0, "gpio_sing").refusal?.message).toBe("no operation of the board");
  expect(boardOf().board.perform(plain(3), 0).refusal?.kind).toBe("TypeError");
});

test("the report has pins, traffic and registers", () => {
  const { board, perform } = boardOf();
  perform(0, "gpio_open", 3);
  perform(0, "gpio_set_direction", 1, 0);
  perform(0, "gpio_write", 1, 1);
  const bus = perform(0, "i2c_open", 0, 1).value as number;
  perform(0, "i2c_write", bus, 1, "abc", 3);
  const { pins, traffic, registers } = board.report(0);
  expect(pins.map(({ pin, use }) => `${pin} ${use}`)).toEqual([
    "0 i2c sda",
    "1 i2c scl",
    "3 gpio out",
  ]);
  expect(traffic).toEqual([{ bus: "i2c", peer: "memory", transfers: 1, written: 3, read: 0 }]);
  expect(registers.map(({ name }) => name)).toEqual(["GPIO DATA", "GPIO TRI", "I2C TX"]);
});
