import { limitRows } from "@vipera/spec";
import { compileVm } from "@vipera/vm";
import { expect, test } from "vitest";
import { MachineMemory } from "../src/machine-memory.ts";
import { SharedArrays } from "../src/shared-arrays.ts";
import { generic } from "./simulated-run.ts";

const port = { write: () => undefined, trapText: () => "", leaveFrames: () => 0 };
const small = { ...generic, memory: { ...generic.memory, sharedBytes: 65_536 } };

async function arrays(profile = small) {
  const machine = new MachineMemory(await compileVm("full"), profile, 2, port);
  return { memory: machine.memory, shared: new SharedArrays(machine, profile, 2) };
}

test("the same place in the order of two cores is the same block of zeros", async () => {
  const { memory, shared } = await arrays();
  const [first, second] = [shared.next(1, "a", 64), shared.next(1, "b", 32)];
  expect(shared.next(2, "a", 64)).toEqual(first);
  expect(shared.next(2, "b", 32)).toEqual(second);
  expect(second).not.toEqual(first);
  const block = first.trap === undefined ? first.block : 0;
  expect((memory.u32(block) >>> 8) << 3).toBe(64);
  expect(memory.bytes(block + 8, 56).every((byte) => byte === 0)).toBe(true);
});

test("another layout is refused, and the place stays", async () => {
  const { shared } = await arrays();
  const first = shared.next(1, "a", 64);
  expect(shared.next(2, "b", 64)).toEqual({ trap: "sharedArray" });
  expect(shared.next(2, "a", 64)).toEqual(first);
});

test("a block that all cores have freed is given out again", async () => {
  const { memory, shared } = await arrays();
  const first = shared.next(1, "a", 40_000);
  shared.next(2, "a", 40_000);
  const block = first.trap === undefined ? first.block : 0;
  memory.setU32(block + 8, 7);
  expect(shared.next(1, "b", 40_000)).toEqual({ trap: "sharedMemory" });
  shared.free(1, block);
  shared.free(1, block);
  shared.free(1, 12_345);
  expect(shared.next(1, "b", 40_000)).toEqual({ trap: "sharedMemory" });
  shared.free(2, block);
  expect(shared.next(1, "b", 30_000)).toEqual(first);
  expect(memory.u32(block + 8)).toBe(0);
});

test("a block is no larger than an object", async () => {
  const { value } = limitRows.objectBytes;
  const memory = { ...generic.memory, sharedBytes: 3 * value };
  const { shared } = await arrays({ ...generic, memory });
  expect(shared.next(1, "a", value + 8)).toEqual({ trap: "sharedMemory" });
  expect(shared.next(1, "a", value).trap).toBeUndefined();
});

test("a profile gives arrays a part of the shared memory, or none", async () => {
  const withBytes = (sharedArrayBytes: number) => {
    return { ...small, memory: { ...small.memory, sharedArrayBytes } };
  };
  const { shared } = await arrays(withBytes(100));
  expect(shared.next(1, "a", 64).trap).toBeUndefined();
  expect(shared.next(1, "b", 64)).toEqual({ trap: "sharedMemory" });
  const none = await arrays(withBytes(0));
  expect(none.shared.next(1, "a", 8)).toEqual({ trap: "sharedMemory" });
});
