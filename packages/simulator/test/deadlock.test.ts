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

test("frames of the library are skipped and its function is the operation", async () => {
  const text = `.file 0 "ring.py"
.file 1 "<library>/parallel.py"
.entry 0
.function 0 "<module>"
.frame file 0 registers 4 closure 0
.parameters 0
.line 3 1
LoadSingleton r1, 0
MakeFunction r0, r1, r1, f1
Call r0, 0
ReturnNone
.end
.function 1 "reduce"
.frame file 1 registers 8 closure 0
.parameters 0
.line 40 1
CallNative r0, 0, parallel.coreid
LoadInteger r4, 2
LoadInteger r6, 1
Subtract r5, r6, r0
Move r7, r0
CallNative r2, 4, parallel._request
ReturnNone
.end
`;
  const { diagnostics } = await simulate(text, { deviceCores: 2 });
  expect(diagnostics[1]?.message).toBe("core 0 waits in reduce with core 1 at ring.py, line 3");
});
