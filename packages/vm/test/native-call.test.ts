import { expect, test } from "vitest";
import { CoreMemory } from "../src/core-memory.ts";
import { coreField, valueTag } from "../src/layout-offsets.ts";
import { NativeCall } from "../src/native-call.ts";
import { silentPort } from "./assembly-machine.ts";

const memory = new CoreMemory(new WebAssembly.Memory({ initial: 1 }), "full");

test("an argument that is missing or unbound is not there", () => {
  const call = new NativeCall(memory, silentPort);
  call.args = 512;
  call.count = 2;
  memory.setTagged(call.slot(0), valueTag.bool, 1);
  memory.setTagged(call.slot(1), valueTag.unbound, 0);
  expect([call.has(0), call.has(1), call.has(2)]).toEqual([true, false, false]);
  expect([call.number(0), call.number(1)]).toEqual([1, undefined]);
});

test("a trap's operand is an argument or nothing", () => {
  const call = new NativeCall(memory, silentPort);
  call.args = 512;
  memory.setFloat(call.slot(0), 2.5);
  call.trap("floatLiteral", 0);
  expect(memory.slot(coreField.trapFirst)).toEqual({ float: 2.5 });
  call.trap("mathDomain");
  expect(memory.slot(coreField.trapFirst)).toEqual({ tag: valueTag.unbound, payload: 0 });
  expect(() => call.trap("none")).toThrow("no trap");
});

test("a request answers into the result's slot", () => {
  const call = new NativeCall(memory, silentPort);
  call.to = 640;
  expect(call.request(8)).toBe(-1);
  expect([memory.field(0, "request"), memory.field(0, "requestSlot")]).toEqual([8, 640]);
});
