import { expect, test } from "vitest";
import { programOf, simulate } from "./simulated-run.ts";

test("each waiting core is told with line, operation and partner", async () => {
  const code = `CallNative r0, 0, parallel.coreid
JumpIfEqualImmediate r0, 2, end
LoadInteger r4, 1
Subtract r5, r4, r0
LoadInteger r6, 0
Move r7, r0
JumpIfEqualImmediate r0, 1, receive
CallNative r2, 4, parallel._request
receive: LoadInteger r4, 2
LoadInteger r5, 2
CallNative r2, 4, parallel._request
end: ReturnNone`;
  const run = await simulate(programOf(code), { deviceCores: 3 });
  expect(run).toMatchObject({ status: 6, end: "deadlock" });
  expect(run.diagnostics.map(({ message }) => message)).toEqual([
    "no core can go on: 2 of 3 wait for each other or for a core that has ended",
    "core 0 waits in send to core 1 at ring.py, line 1",
    "core 1 waits in recv from core 2 at ring.py, line 1; that core has ended",
  ]);
});

/** A function of the library that receives on channel 1, called at line 3 with 0 and 2. */
function libraryCall(name: string): string {
  return `.file 0 "ring.py"
.file 1 "<library>/parallel.py"
.entry 0
.function 0 "<module>"
.frame file 0 registers 6 closure 0
.parameters 0
.line 3 1
LoadSingleton r1, 0
MakeFunction r0, r1, r1, f1
LoadInteger r2, 0
LoadInteger r3, 2
Call r0, 2
ReturnNone
.end
.function 1 "${name}"
.frame file 1 registers 10 closure 0
.parameters 2 "first" "second"
.line 40 1
CallNative r2, 0, parallel.coreid
LoadInteger r6, 2
LoadInteger r8, 1
Subtract r7, r8, r2
LoadInteger r8, 1
CallNative r4, 4, parallel._request
ReturnNone
.end
`;
}

async function waitIn(name: string): Promise<string | undefined> {
  const { diagnostics } = await simulate(libraryCall(name), { deviceCores: 2 });
  return diagnostics[1]?.message;
}

test("frames of the library are skipped and its function is the operation", async () => {
  expect(await waitIn("sync")).toBe("core 0 waits in sync with core 1 at ring.py, line 3");
});

test("what all cores must agree on is shown", async () => {
  expect(await waitIn("bcast")).toBe(
    "core 0 waits in bcast(..., 2) with core 1 at ring.py, line 3",
  );
});

/** Posts r1 values from core 0 to core 1. */
const posts = `CallNative r0, 0, parallel.coreid
JumpIfEqualImmediate r0, 1, end
LoadInteger r4, 3
LoadInteger r5, 1
LoadInteger r6, 0
Move r7, r0
CallNative r2, 4, parallel._request
LoadInteger r4, 3
LoadInteger r5, 1
LoadInteger r6, 0
Move r7, r0
CallNative r2, 4, parallel._request
end: ReturnNone`;

test("posted values that nobody received are told with the line of the first", async () => {
  const run = await simulate(programOf(posts), { deviceCores: 2 });
  expect(run).toMatchObject({ status: 0, end: "ended" });
  expect(run.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
    "VP5016 core 0 posted 2 values to core 1 that nobody received, the first at ring.py, line 1",
  ]);
});
