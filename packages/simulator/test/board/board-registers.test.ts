import { expect, test } from "vitest";
import { BoardRegisters, baseAddresses, timerStride } from "../../src/board/board-registers.ts";

test("registers hold 32 bits and are shown by address when they have changed", () => {
  const registers = new BoardRegisters(8, 2);
  expect(registers.changed()).toEqual([]);
  registers.write("TIMER1 TLR0", -1);
  registers.write("GPIO TRI", 0xfe);
  registers.write("UART TX", 65);
  registers.write("UART TX", 0);
  expect(registers.read("TIMER1 TLR0")).toBe(0xffff_ffff);
  expect(registers.changed()).toEqual([
    { address: baseAddresses.gpio + 4, name: "GPIO TRI", value: 0xfe },
    { address: baseAddresses.timer + timerStride + 4, name: "TIMER1 TLR0", value: 0xffff_ffff },
  ]);
});

test("all pins are inputs at the start, up to 32 of them", () => {
  expect(new BoardRegisters(8, 1).read("GPIO TRI")).toBe(255);
  expect(new BoardRegisters(32, 1).read("GPIO TRI")).toBe(0xffff_ffff);
});

test("a register that is not there is a mistake", () => {
  expect(() => new BoardRegisters(8, 1).read("TIMER1 TLR0")).toThrow("no register");
});
