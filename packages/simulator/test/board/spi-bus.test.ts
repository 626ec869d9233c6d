import { expect, test } from "vitest";
import { BoardRegisters } from "../../src/board/board-registers.ts";
import { TrafficCounter } from "../../src/board/board-traffic.ts";
import { SpiBus } from "../../src/board/spi-bus.ts";

const pins = { clock: 1, input: 2, output: 3, select: 4 };

function busOf() {
  const registers = new BoardRegisters(8, 1);
  const peers = [
    {
      name: "adc",
      select: 4,
      mode: 0,
      idle: 7,
      answers: [
        { write: [1, 2], reads: [[9], [8, 8]] },
        { write: [1], reads: [[5]] },
      ],
    },
    { name: "always", select: -1, mode: 1, idle: 0, answers: [{ write: [], reads: [[6]] }] },
  ];
  return { bus: new SpiBus(peers, registers, new TrafficCounter()), registers };
}

test("the first answer that fits is given, one list after another", () => {
  const { bus, registers } = busOf();
  const send = (...bytes: number[]) => bus.transfer(pins, bytes, false);
  expect(send(1, 2, 3)).toEqual([9, 7, 7]);
  expect(send(1, 2, 3)).toEqual([8, 8, 7]);
  expect(send(1, 2, 3)).toEqual([8, 8, 7]);
  expect(send(1, 3)).toEqual([5, 7]);
  expect(send(2)).toEqual([7]);
  expect(send()).toEqual([]);
  expect(registers.read("SPI DRR")).toBe(7);
});

test("pins that are not connected carry nothing, and a wire brings everything back", () => {
  const { bus } = busOf();
  expect(bus.transfer({ ...pins, input: undefined }, [1], false)).toEqual([255]);
  expect(bus.transfer({ ...pins, output: undefined }, [1], false)).toEqual([7]);
  expect(bus.transfer({ ...pins, select: 5 }, [1], false)).toEqual([255]);
  expect(bus.transfer(pins, [1, 2], true)).toEqual([1, 2]);
});

test("a device in another mode is refused; the mode is in the control register", () => {
  const { bus, registers } = busOf();
  const noSelect = { ...pins, select: undefined };
  expect(() => bus.transfer(noSelect, [1], false)).toThrow("always needs mode 1");
  bus.configure(1, 0);
  expect(bus.transfer(noSelect, [1], false)).toEqual([6]);
  expect(registers.read("SPI CR")).toBe(0x96);
  bus.configure(0, 1);
  expect(registers.read("SPI CR")).toBe(0x8e);
});
