// Refuses tables that break their own rules, before anything is generated from them.

import {
  byteTables,
  coreHeader,
  descriptorFields,
  type Field,
  natives,
  objectLayouts,
  opcodes,
  operandFields,
  symbolOf,
  traps,
} from "../src/index.ts";

function repeated<T>(values: readonly T[]): T[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

const widths: Record<Field["width"], number> = {
  u8: 1,
  u16: 2,
  u32: 4,
  i32: 4,
  i64: 8,
  f64: 8,
  slot: 8,
};

function layoutErrors(name: string, fields: readonly Field[]): string[] {
  const errors: string[] = [];
  let end = 0;
  for (const field of fields) {
    const width = widths[field.width];
    if (field.offset % width !== 0) errors.push(`${name}.${field.name} is not aligned`);
    if (field.offset < end) errors.push(`${name}.${field.name} overlaps the field before it`);
    end = field.offset + width;
  }
  return errors;
}

/** Every broken rule as one line; empty when the tables are sound. */
export function tableErrors(): readonly string[] {
  const errors: string[] = [];
  for (const code of repeated(opcodes.map((row) => row.code))) errors.push(`opcode ${code} twice`);
  for (const name of repeated(opcodes.map((row) => row.name))) errors.push(`opcode ${name} twice`);
  for (const row of opcodes) {
    if (row.doc === "") errors.push(`opcode ${row.name} has no doc`);
    const fields = row.operands.map((operand) => operand.field);
    for (const field of repeated(fields)) errors.push(`opcode ${row.name} uses ${field} twice`);
    for (const field of fields) {
      if (!(field in operandFields))
        errors.push(`opcode ${row.name} has an unknown field ${field}`);
    }
  }
  for (const id of repeated(natives.map((row) => row.id))) errors.push(`native ${id} twice`);
  for (const name of repeated(natives.map(symbolOf))) errors.push(`native symbol ${name} twice`);
  for (const { name, bytes } of byteTables) {
    if (bytes.some((byte) => byte > 255)) errors.push(`byte table ${name} holds more than a byte`);
  }
  for (const number of repeated(traps.map((row) => row.number)))
    errors.push(`trap ${number} twice`);
  for (const name of repeated(traps.map((row) => row.name))) errors.push(`trap ${name} twice`);
  for (const layout of objectLayouts) errors.push(...layoutErrors(layout.name, layout.fields));
  errors.push(...layoutErrors("core", coreHeader), ...layoutErrors("descriptor", descriptorFields));
  return errors;
}
