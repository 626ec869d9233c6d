// The generated parts of docs/bytecode.md; the text around them is written by hand.

import {
  constantKinds,
  coreHeader,
  type Field,
  imageFeatures,
  imageHeader,
  imageSections,
  limits,
  objectLayouts,
  opcodes,
  operandFields,
  operandKinds,
  tags,
  traps,
} from "../src/index.ts";
import { fillParts, table } from "./markdown.ts";

const parts: Readonly<Record<string, () => string>> = {
  operands: () =>
    table(
      ["kind", "meaning"],
      Object.entries(operandKinds).map(([kind, doc]) => [kind, doc]),
    ),
  fields: () =>
    table(
      ["field", "word", "bits"],
      Object.entries(operandFields).map(([name, { word, shift, bits }]) => [
        name,
        word === 0 ? "first" : "second",
        `${shift} to ${shift + bits - 1}`,
      ]),
    ),
  core: () => fieldTable(coreHeader),
  header: () =>
    table(
      ["offset", "bytes", "field", "meaning"],
      imageHeader.map((row) => [row.offset, row.width, row.name, row.doc]),
    ),
  sections: () =>
    table(
      ["kind", "section", "meaning"],
      imageSections.map((row) => [row.kind, row.name, row.doc]),
    ),
  constants: () =>
    table(
      ["kind", "constant"],
      Object.entries(constantKinds).map(([name, kind]) => [kind, name]),
    ),
  features: () =>
    table(
      ["bit", "feature", "meaning"],
      imageFeatures.map((row) => [row.bit, row.name, row.doc]),
    ),
  opcodes: opcodeTables,
  values: () =>
    table(
      ["tag", "value", "payload", "meaning"],
      tags.map((row) => [row.tag, row.name, row.reference ? "address" : "value", row.doc]),
    ),
  objects: () =>
    objectLayouts
      .filter(({ fields }) => fields.length > 0)
      .map(({ name, bytes, fields }) => `${name}, ${bytes} bytes:\n\n${fieldTable(fields)}`)
      .join("\n\n"),
  limits: () =>
    table(
      ["limit", "value", "unit", "reason"],
      limits.map((row) => [row.name, row.value, row.unit, row.reason]),
    ),
  traps: () =>
    table(
      ["number", "exception", "text"],
      traps.map((row) => [row.number, row.exception, row.text === "" ? "" : `\`${row.text}\``]),
    ),
};

/** @param text  The document as it is. @returns The document with its generated parts made anew. */
export function fillBytecodeGuide(text: string): string {
  return fillParts("docs/bytecode.md", text, parts);
}

function fieldTable(fields: readonly Field[]): string {
  return table(
    ["offset", "width", "field", "meaning"],
    fields.map((field) => [field.offset, field.width, field.name, field.doc]),
  );
}

/** One table for each group, in the order of the codes. */
function opcodeTables(): string {
  const groups = [...new Set(opcodes.map(({ group }) => group))];
  return groups
    .map((group) => {
      const rows = opcodes.filter((row) => row.group === group);
      const cells = rows.map((row) => {
        const operands = row.operands.map((operand) => `${operand.name}@${operand.field}`);
        const code = `0x${row.code.toString(16).padStart(2, "0")}`;
        const meaning = row.reserved ? `${row.doc} Reserved.` : row.doc;
        return [code, row.name, operands.join(" "), row.words, row.traps.join(", "), meaning];
      });
      const head = ["code", "instruction", "operands", "words", "can raise", "meaning"];
      return `### ${group}\n\n${table(head, cells)}`;
    })
    .join("\n\n");
}
