// The types that elements of arrays can have: one row each.
//
//   code   bits 0..1  bytes of an element, as a power of 2
//          bits 2..   0 signed, 1 unsigned, 2 float, 3 bool
//
// Consumers: vm/assembly/generated/layout.ts, vm/src/array-elements.ts, stdlib/modules/array.py.

export interface ElementKind {
  readonly code: number;
  /** Name that programs use: a string, and a name of module array. */
  readonly name: string;
  /** Bytes of an element. */
  readonly bytes: 1 | 2 | 4 | 8;
  /** Whether only the full flavour has such arrays. */
  readonly fullOnly: boolean;
}

function kind(code: number, name: string, bytes: ElementKind["bytes"]): ElementKind {
  return { code, name, bytes, fullOnly: bytes === 8 };
}

export const elementKinds: readonly ElementKind[] = [
  kind(0, "int8", 1),
  kind(1, "int16", 2),
  kind(2, "int32", 4),
  kind(3, "int64", 8),
  kind(4, "uint8", 1),
  kind(5, "uint16", 2),
  kind(6, "uint32", 4),
  kind(10, "float32", 4),
  kind(11, "float64", 8),
  kind(12, "bool", 1),
];
