/**
 * What is connected to a board, read from a JSON file: the peers of its buses, levels that change
 * by themselves, and wires from pin to pin.
 *
 * Times are seconds of device time. Bytes are a text or a list of numbers from 0 to 255.
 */
import { type Diagnostic, diagnose } from "@vipera/diagnostics";
import type { BoardFacts } from "./profile.ts";
import { JsonFields, readJsonObject } from "./json-fields.ts";

/** A device on the I2C bus: registers behind a pointer that its first written byte sets. */
export interface I2cPeer {
  readonly name: string;
  readonly address: number;
  /** Bytes of a register: register n begins at byte n times this. */
  readonly registerBytes: number;
  readonly registers: readonly RegisterBytes[];
  /** What the device itself stores later. */
  readonly changes: readonly (RegisterBytes & { readonly at: number })[];
}

export interface RegisterBytes {
  readonly register: number;
  readonly bytes: readonly number[];
}

/** A device on an SPI bus, selected by a pin; -1 is the device of a bus without such a pin. */
export interface SpiPeer {
  readonly name: string;
  readonly select: number;
  /** 2 times the clock's polarity plus its phase. */
  readonly mode: number;
  /** What it sends when no answer is left. */
  readonly idle: number;
  readonly answers: readonly SpiAnswer[];
}

/** For transfers that begin with `write`: a list of `reads` for each, then the last again. */
export interface SpiAnswer {
  readonly write: readonly number[];
  readonly reads: readonly (readonly number[])[];
}

/** The other end of the UART. */
export interface UartPeer {
  readonly arrivals: readonly { readonly at: number; readonly bytes: readonly number[] }[];
  /** What it answers, so many seconds after the last of some bytes was sent to it. */
  readonly answers: readonly UartAnswer[];
}

export interface UartAnswer {
  readonly write: readonly number[];
  readonly read: readonly number[];
  readonly after: number;
}

export interface BoardScript {
  readonly i2c: readonly I2cPeer[];
  readonly spi: readonly SpiPeer[];
  readonly uart: UartPeer;
  /** Levels that something outside gives to pins. */
  readonly levels: readonly { readonly pin: number; readonly at: number; readonly level: number }[];
  readonly wires: readonly { readonly from: number; readonly to: number }[];
}

/** A board with nothing connected. */
export const bareBoard: BoardScript = {
  i2c: [],
  spi: [],
  uart: { arrivals: [], answers: [] },
  levels: [],
  wires: [],
};

/**
 * Reads a board file.
 *
 * @param path   As messages show it; not opened.
 * @param text   The JSON text.
 * @param board  The board that it is for.
 * @errors VP5030 for each field that is missing, unknown or wrong.
 */
export function parseBoard(
  path: string,
  text: string,
  board: BoardFacts,
): { readonly value?: BoardScript; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report = (field: string, problem: string) => {
    diagnostics.push(diagnose("VP5030", undefined, { path, field, problem }));
  };
  const json = readJsonObject(text, report);
  if (json === undefined) return { diagnostics };
  const root = new JsonFields(json, "", report);
  const value: BoardScript = {
    i2c: root.list("i2c", i2cPeer),
    spi: root.list("spi", (fields) => spiPeer(fields, board)),
    uart: uartPeer(root.group("uart")),
    levels: root.list("levels", (fields) => ({
      pin: fields.integer("pin", 0, board.pins - 1),
      at: fields.seconds("at"),
      level: fields.integer("level", 0, 1),
    })),
    wires: root.list("wires", (fields) => ({
      from: fields.integer("from", 0, board.pins - 1),
      to: fields.integer("to", 0, board.pins - 1),
    })),
  };
  root.finish();
  if (diagnostics.length > 0) return { diagnostics };
  for (const { field, problem } of contradictions(value)) report(field, problem);
  return diagnostics.length > 0 ? { diagnostics } : { value, diagnostics };
}

function i2cPeer(fields: JsonFields): I2cPeer {
  const register = (row: JsonFields): RegisterBytes => ({
    register: row.integer("register", 0, 255),
    bytes: row.bytes("bytes"),
  });
  return {
    name: fields.text("name"),
    address: fields.integer("address", 0, 127),
    registerBytes: fields.integer("registerBytes", 1, 8, 1),
    registers: fields.list("registers", register),
    changes: fields.list("changes", (row) => ({ at: row.seconds("at"), ...register(row) })),
  };
}

function spiPeer(fields: JsonFields, board: BoardFacts): SpiPeer {
  return {
    name: fields.text("name"),
    select: fields.integer("select", -1, board.pins - 1),
    mode: fields.integer("mode", 0, 3, 0),
    idle: fields.integer("idle", 0, 255, 255),
    answers: fields.list("answers", (row) => ({
      write: row.bytes("write", []),
      reads: row.byteLists("reads"),
    })),
  };
}

function uartPeer(fields: JsonFields): UartPeer {
  return {
    arrivals: fields.list("arrivals", (row) => ({
      at: row.seconds("at"),
      bytes: row.bytes("bytes"),
    })),
    answers: fields.list("answers", (row) => ({
      write: row.bytes("write"),
      read: row.bytes("read"),
      after: row.seconds("after", 0),
    })),
  };
}

/** Rows that are right by themselves and wrong beside another. */
function contradictions(
  script: BoardScript,
): readonly { readonly field: string; readonly problem: string }[] {
  const found: { readonly field: string; readonly problem: string }[] = [];
  const unique = (field: string, keys: readonly number[], problem: string) => {
    const twice = keys.findIndex((key, index) => keys.indexOf(key) !== index);
    if (twice >= 0) found.push({ field: `${field}[${twice}]`, problem });
  };
  unique(
    "i2c",
    script.i2c.map(({ address }) => address),
    "has the address of another device",
  );
  unique(
    "spi",
    script.spi.map(({ select }) => select),
    "has the select pin of another device",
  );
  unique(
    "wires",
    script.wires.map(({ to }) => to),
    "leads to the same pin as another wire",
  );
  script.wires.forEach(({ from, to }, index) => {
    if (from === to)
      found.push({ field: `wires[${index}]`, problem: "leads from a pin to itself" });
  });
  script.uart.answers.forEach(({ write }, index) => {
    const field = `uart.answers[${index}].write`;
    if (write.length === 0) found.push({ field, problem: "is empty" });
  });
  return found;
}
