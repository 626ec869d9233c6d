import { natives, numberOfNative } from "@vipera/spec";
import { describe, expect, test } from "vitest";
import { countText } from "../src/argument-counts.ts";
import { CoreMemory, TraceRecords } from "../src/index.ts";
import { functionField, valueTag } from "../src/layout-offsets.ts";

const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");

const placed = { memory, core: 0, images: [], traces: new TraceRecords() };

/** A function object with so many parameters, defaults and flags. */
function functionOf(parameters: number, defaults: number, flags = 0) {
  const [address, tuple] = [4096, 8192];
  memory.view.setUint8(address + functionField.parameters, parameters);
  memory.view.setUint8(address + functionField.flags, flags);
  memory.setU32(address + functionField.defaults, defaults === 0 ? 0 : tuple);
  memory.setU32(tuple + 8, defaults);
  return { tag: valueTag.function, payload: address };
}

describe("functions of the program", () => {
  test.each([
    [0, 0, 0, 1, "argumentsNone", 0],
    [1, 0, 0, 0, "argumentsExactlyOne", 1],
    [2, 0, 0, 1, "argumentsExactly", 2],
    [2, 0, 0, 3, "argumentsExactly", 2],
    [2, 1, 0, 0, "argumentsAtLeastOne", 1],
    [3, 1, 0, 0, "argumentsAtLeast", 2],
    [3, 1, 0, 4, "argumentsAtMost", 3],
    [2, 0, 1, 1, "argumentsAtLeast", 2],
    [0, 0, 2, 1, "argumentsExactly", 0],
  ])("%i parameters, %i defaults, flags %i, %i given", (...row) => {
    const [parameters, defaults, flags, given, name, wanted] = row;
    const callee = functionOf(parameters, defaults, flags);
    expect(countText(placed, callee, given, false)).toEqual({ name, wanted, given });
  });
});

describe("native functions", () => {
  test.each([
    ["len", 0, "nativeArgumentsOne", 1, 0],
    ["chr", 2, "argumentsExactlyOne", 1, 2],
    ["dict", 2, "nativeArgumentsAtMost", 1, 2],
    ["max", 0, "nativeArguments", 1, 0],
    ["xrange", 0, "xrangeArguments", 1, 0],
    ["round", 3, "argumentsAtMost", 2, 3],
    ["sorted", 5, "argumentsAtMost", 4, 5],
    ["isinstance", 1, "nativeArguments", 2, 1],
    ["range", 0, "nativeArgumentsAtLeast", 1, 0],
    ["list.append", 3, "nativeArgumentsOne", 1, 2],
    ["dict.get", 1, "nativeArgumentsAtLeast", 1, 0],
    ["str.lower", 2, "argumentsNone", 0, 1],
    ["str.split", 4, "argumentsAtMost", 2, 3],
  ])("%s given %i", (name, all, row, wanted, given) => {
    const id = natives.find((native) => native.name === name)?.id ?? 0;
    const callee = { tag: valueTag.native, payload: numberOfNative(id) };
    const text = countText(placed, callee, all, false);
    expect(text).toMatchObject({ name: row, wanted, given });
  });

  test("the first parameter, the callee and its object are named as in C", () => {
    const textOf = (name: string, given: number) => {
      const id = natives.find((native) => native.name === name)?.id ?? 0;
      const callee = { tag: valueTag.native, payload: numberOfNative(id) };
      return countText(placed, callee, given, false);
    };
    expect(textOf("round", 0)).toMatchObject({ name: "requiredArgument", missing: "number" });
    expect(textOf("raw_input", 2)).toMatchObject({ callee: "[raw_]input", given: 2 });
    expect(textOf("exit", 2)).toMatchObject({ callee: "__call__", wanted: 2, given: 3 });
  });
});
