import { expect, test } from "vitest";
import { BoardRegisters } from "../../src/board/board-registers.ts";
import { TrafficCounter } from "../../src/board/board-traffic.ts";
import { UartLine } from "../../src/board/uart-line.ts";

function lineOf() {
  const peer = {
    arrivals: [
      { at: 1, bytes: [5, 6] },
      { at: 0.5, bytes: [4] },
    ],
    answers: [{ write: [65, 66], read: [1, 2], after: 0.25 }],
  };
  const registers = new BoardRegisters(8, 1);
  const traffic = new TrafficCounter();
  const line = new UartLine(peer, registers, traffic, (bits) => 20 * bits, 1000);
  return { line, registers, traffic };
}

test("bytes arrive at their times, ten bits apart", () => {
  const { line, registers, traffic } = lineOf();
  expect(line.read(1, 0)).toEqual({ bytes: [4], ticks: 500 });
  expect(line.read(2, 500)).toEqual({ bytes: [5, 6], ticks: 1200 });
  expect(line.read(0, 1300)).toEqual({ bytes: [], ticks: 1300 });
  expect(() => line.read(1, 1300)).toThrow("the UART gets only 0 more bytes, not 1");
  expect(registers.read("UART RX")).toBe(6);
  expect(traffic.report()).toEqual([{ bus: "uart", peer: "-", transfers: 3, written: 0, read: 3 }]);
});

test("what is read late has waited", () => {
  expect(lineOf().line.read(3, 5000)).toEqual({ bytes: [4, 5, 6], ticks: 5000 });
});

test("answers follow the last byte of what they answer, also over two writes", () => {
  const { line, registers } = lineOf();
  line.read(3, 2000);
  expect(line.write([67, 65], 2000, false)).toBe(2400);
  expect(line.write([66, 66], 2400, false)).toBe(2800);
  // The B has left at 2600; 250 ticks later the answer begins, 200 ticks a byte.
  expect(line.read(2, 2800)).toEqual({ bytes: [1, 2], ticks: 3250 });
  expect(registers.read("UART TX")).toBe(66);
});

test("over a wire every byte comes back as it leaves", () => {
  const { line } = lineOf();
  line.read(3, 2000);
  line.write([9, 8], 2000, true);
  expect(line.read(1, 2000)).toEqual({ bytes: [9], ticks: 2200 });
  expect(line.read(1, 2000)).toEqual({ bytes: [8], ticks: 2400 });
});
