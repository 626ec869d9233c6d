import { natives, numberOfNative } from "@vipera/spec";
import { expect, test } from "vitest";
import { BlockBuilder } from "../src/block-builder.ts";
import { CoreMemory, placeBlock } from "../src/index.ts";
import { classNameOf, nameOfNative, typeNameOf } from "../src/value-names.ts";

test("a native function is named without its module", () => {
  for (const row of natives) {
    expect(nameOfNative(numberOfNative(row.id))).toBe(row.name.split(".").at(-1));
  }
  expect(nameOfNative(9999)).toBe("?");
});

const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");

test("types are named as Python names them", () => {
  expect(typeNameOf(memory, { float: 1 })).toBe("float");
  expect(typeNameOf(memory, { tag: -1, payload: 0 })).toBe("int");
  expect(typeNameOf(memory, { tag: -3, payload: 0 })).toBe("NoneType");
  expect(typeNameOf(memory, { tag: -7, payload: 4 })).toBe("NotImplementedType");
  expect(typeNameOf(memory, { tag: -9, payload: 0 })).toBe("str");
});

/** Places an object of 56 bytes with one slot or number in it. */
function place(type: number, fill: (builder: BlockBuilder, object: number) => void): number {
  const builder = new BlockBuilder("full");
  builder.reserve(8);
  const object = builder.newObject(type, 56);
  fill(builder, object);
  placeBlock(memory.buffer, 4096, builder.finish());
  return 4096 + object;
}

test("an exception is of its class, which messages name with its module", () => {
  const payload = place(-24, (builder, object) => {
    builder.setSlot(object + 24, { tag: -6, payload: 94 });
  });
  expect(classNameOf(memory, { tag: -24, payload })).toBe("ValueError");
  expect(typeNameOf(memory, { tag: -24, payload })).toBe("exceptions.ValueError");
});

test("enumerate and reversed are classes of their own", () => {
  const names = [0, 2, 3].map((kind) => {
    const payload = place(-23, (builder, object) => builder.setU32(object + 8, kind));
    return classNameOf(memory, { tag: -23, payload });
  });
  expect(names).toEqual(["iterator", "enumerate", "reversed"]);
});
