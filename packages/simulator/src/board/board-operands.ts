/**
 * The operands of an operation of the board, checked as they are read.
 */
import type { PlainValue } from "@vipera/vm";
import { BoardRefusal } from "./board-refusal.ts";

const mostInteger = 2_147_483_647;
/** A core has no memory for more bytes. */
const mostLength = 134_217_728;

export class BoardOperands {
  readonly #values: readonly PlainValue[];
  #next = 0;

  constructor(values: readonly PlainValue[]) {
    this.#values = values;
  }

  /** The next operand, an integer of a range; `what` begins the message about another. */
  integer(what: string, least = 0, greatest = mostInteger): number {
    const operand = this.#take();
    if (operand.kind !== "integer") {
      throw new BoardRefusal("TypeError", `${what} must be an integer, not ${typeOf(operand)}`);
    }
    const { value } = operand;
    if (value >= least && value <= greatest) return Number(value);
    const problem = `${what} must be from ${least} to ${greatest}, not ${value}`;
    throw new BoardRefusal("ValueError", problem);
  }

  /** The next two operands: a buffer, and how many bytes of it are meant. */
  bytes(): readonly number[] {
    const buffer = this.#take();
    const length = this.length();
    const bytes = bytesOf(buffer);
    if (length > bytes.length) {
      const problem = `the buffer has ${bytes.length} elements, not ${length}`;
      throw new BoardRefusal("ValueError", problem);
    }
    return bytes.slice(0, length);
  }

  /** The next operand: how many bytes are wanted. */
  length(): number {
    return this.integer("a length", 0, mostLength);
  }

  #take(): PlainValue {
    const value = this.#values[this.#next];
    if (value === undefined) throw new BoardRefusal("TypeError", "an operand is missing");
    this.#next += 1;
    return value;
  }
}

function typeOf(value: PlainValue): string {
  if (value.kind === "other") return value.type;
  return value.kind === "bytes" ? "str" : value.kind;
}

function bytesOf(buffer: PlainValue): readonly number[] {
  if (buffer.kind === "bytes") return Array.from(buffer.value, (text) => text.charCodeAt(0));
  if (buffer.kind !== "sequence") {
    const problem = `a buffer is a str, a list or an array of bytes, not ${typeOf(buffer)}`;
    throw new BoardRefusal("TypeError", problem);
  }
  return buffer.values.map((item) => {
    if (item.kind !== "integer") {
      const problem = `a byte must be an integer, not ${typeOf(item)}`;
      throw new BoardRefusal("TypeError", problem);
    }
    if (item.value >= 0 && item.value <= 255) return Number(item.value);
    throw new BoardRefusal("ValueError", `a byte must be from 0 to 255, not ${item.value}`);
  });
}
