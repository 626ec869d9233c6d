import { natives } from "@vipera/spec";
import { expect, test } from "vitest";
import { nameOfNative, typeNameOf } from "../src/value-names.ts";

test("a native function is named without its module", () => {
  for (const row of natives) {
    expect(nameOfNative(row.id)).toBe(row.name.split(".").at(-1));
  }
  expect(nameOfNative(9999)).toBe("?");
});

test("types are named as Python names them", () => {
  expect(typeNameOf({ float: 1 })).toBe("float");
  expect(typeNameOf({ tag: -1, payload: 0 })).toBe("int");
  expect(typeNameOf({ tag: -3, payload: 0 })).toBe("NoneType");
  expect(typeNameOf({ tag: -9, payload: 0 })).toBe("str");
});
