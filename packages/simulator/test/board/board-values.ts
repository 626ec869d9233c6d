// Operations of a board as a core would ask for them, for the tests beside this file.
import type { BoardFacts } from "@vipera/device";
import type { PlainValue } from "@vipera/vm";
import { BoardOperands } from "../../src/board/board-operands.ts";

/** Small numbers that are easy to reckon with: 10 ticks for a bit of the I2C bus. */
export const facts: BoardFacts = {
  pins: 8,
  timers: 3,
  registerCycles: 5,
  i2cHz: 100,
  spiHz: 500,
  uartHz: 50,
};
export const clockHz = 1000;

type Given = number | string | null | readonly Given[];

export function plain(value: Given): PlainValue {
  if (typeof value === "number") return { kind: "integer", value: BigInt(value) };
  if (typeof value === "string") return { kind: "bytes", value };
  if (value === null) return { kind: "other", type: "NoneType" };
  return { kind: "sequence", values: value.map(plain) };
}

export function operands(...values: readonly Given[]): BoardOperands {
  return new BoardOperands(values.map(plain));
}
