import { expect, test } from "vitest";
import { bareBoard, parseBoard } from "../src/board-script.ts";

const board = { pins: 8, timers: 2, registerCycles: 1, i2cHz: 1, spiHz: 1, uartHz: 1 };

function problemsOf(json: unknown): string[] {
  const { value, diagnostics } = parseBoard("b.json", JSON.stringify(json), board);
  expect(value === undefined).toBe(diagnostics.length > 0);
  return diagnostics.map(({ message }) => message.replace("b.json is not a board file: ", ""));
}

test("an empty object is a board with nothing connected", () => {
  expect(parseBoard("b.json", "{}", board)).toEqual({ value: bareBoard, diagnostics: [] });
});

test("what may be left out has its usual value", () => {
  const json = {
    i2c: [{ name: "a", address: 3 }],
    spi: [{ name: "b", select: -1, answers: [{ reads: ["x"] }] }],
    uart: { answers: [{ write: "?", read: "!" }] },
  };
  expect(parseBoard("b.json", JSON.stringify(json), board).value).toEqual({
    i2c: [{ name: "a", address: 3, registerBytes: 1, registers: [], changes: [] }],
    spi: [{ name: "b", select: -1, mode: 0, idle: 255, answers: [{ write: [], reads: [[120]] }] }],
    uart: { arrivals: [], answers: [{ write: [63], read: [33], after: 0 }] },
    levels: [],
    wires: [],
  });
});

test("text that is no JSON object is refused", () => {
  for (const text of ["3", "[]", "null"]) {
    const [diagnostic] = parseBoard("b.json", text, board).diagnostics;
    expect(diagnostic?.code).toBe("VP5030");
    expect(diagnostic?.message).toContain("the text is not a JSON object");
  }
});

test("pins and addresses must be there", () => {
  expect(
    problemsOf({
      i2c: [{ name: "a", address: 128, registers: [{ register: 256, bytes: [1] }] }],
      spi: [{ name: "b", select: 8 }],
      levels: [{ pin: 8, at: 0, level: 2 }],
      wires: [{ from: -1, to: 0 }],
      gpio: 3,
    }),
  ).toEqual([
    "i2c[0].address is not a whole number from 0 to 127",
    "i2c[0].registers[0].register is not a whole number from 0 to 255",
    "spi[0].select is not a whole number from -1 to 7",
    "levels[0].pin is not a whole number from 0 to 7",
    "levels[0].level is not a whole number from 0 to 1",
    "wires[0].from is not a whole number from 0 to 7",
    "gpio is unknown",
  ]);
});

test("rows that contradict each other are refused", () => {
  expect(
    problemsOf({
      i2c: [
        { name: "a", address: 3 },
        { name: "b", address: 3 },
      ],
      spi: [
        { name: "a", select: 1 },
        { name: "b", select: 1 },
      ],
      uart: { answers: [{ write: "", read: "x" }] },
      wires: [
        { from: 1, to: 2 },
        { from: 3, to: 2 },
        { from: 4, to: 4 },
      ],
    }),
  ).toEqual([
    "i2c[1] has the address of another device",
    "spi[1] has the select pin of another device",
    "wires[1] leads to the same pin as another wire",
    "wires[2] leads from a pin to itself",
    "uart.answers[0].write is empty",
  ]);
});
