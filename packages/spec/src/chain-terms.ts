// The terms of a chain: what follows ElementChain, each a word. They run nowhere else.
//
// Rows of opcodes.ts, which tells what holds for all of them.

import { op, type Opcode } from "./opcode-row.ts";

const item = ["object:read@A", "key:read@B", "away:immediate@C"] as const;
const pair = ["object:read@A", "row:read@B", "column:read@C"] as const;

export const chainTerms: readonly Opcode[] = [
  op("AddItem", 0xa0, "index", item, "Term of a chain: adds R[object][R[key] + away]."),
  op("SubtractItem", 0xa1, "index", item, "Term of a chain: subtracts R[object][R[key] + away]."),
  op("MultiplyItem", 0xa2, "index", item, "Term of a chain: multiplies by R[object][R[key] + away]."),
  op("DivideItem", 0xa3, "index", item, "Term of a chain: divides by R[object][R[key] + away]."),
  op("StoreItem", 0xa4, "index", item, "Last term of a chain: stores the value as R[object][R[key] + away]."),
  op("AddPair", 0xa8, "index", pair, "Term of a chain: adds R[object][R[row]][R[column]]."),
  op("SubtractPair", 0xa9, "index", pair, "Term of a chain: subtracts R[object][R[row]][R[column]]."),
  op("MultiplyPair", 0xaa, "index", pair, "Term of a chain: multiplies by R[object][R[row]][R[column]]."),
  op("DividePair", 0xab, "index", pair, "Term of a chain: divides by R[object][R[row]][R[column]]."),
  op("StorePair", 0xac, "index", pair, "Last term of a chain: stores the value as R[object][R[row]][R[column]]."),
  op("AddValue", 0xb0, "index", ["value:read@A"], "Term of a chain: adds the float R[value]."),
  op("SubtractValue", 0xb1, "index", ["value:read@A"], "Term of a chain: subtracts the float R[value]."),
  op("MultiplyValue", 0xb2, "index", ["value:read@A"], "Term of a chain: multiplies by the float R[value]."),
  op("DivideValue", 0xb3, "index", ["value:read@A"], "Term of a chain: divides by the float R[value]."),
  op(
    "NearPair",
    0xb4,
    "index",
    ["rows:immediate@B", "columns:immediate@C"],
    "Term of a chain: adds to row and column of the next term.",
  ),
];
