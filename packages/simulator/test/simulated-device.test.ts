import type { Device, DeviceEvent } from "@vipera/device";
import { expect, test } from "vitest";
import { generic, imageOf, openDevice, programOf } from "./simulated-run.ts";

async function run(device: Device): Promise<string> {
  let text = "";
  for (let last: DeviceEvent | undefined; last?.kind !== "idle"; ) {
    for (const event of await device.advance()) {
      last = event;
      if (event.kind === "output") text += new TextDecoder().decode(event.bytes);
      if (event.kind === "failed") text += `${event.failure.kind}: ${event.failure.text}\n`;
    }
  }
  return text;
}

const definesX = programOf(`LoadInteger r0, 40
SetGlobal r0, "x"
ReturnNone`);

const printsX = `.file 0 "later.py"
.entry 0
.function 0 "<module>"
.frame file 0 registers 4 closure 0
.parameters 0
.line 1 1
GetGlobal r0, "x"
AddImmediate r0, r0, 2
SetGlobal r0, "y"
GetGlobal r1, "y"
PrintItem r1
PrintNewline
LoadSingleton r3, 0
MakeFunction r2, r3, r3, f1
SetGlobal r2, "show"
ReturnNone
.end
.function 1 "show"
.frame file 0 registers 2 closure 0
.parameters 0
.line 2 1
GetGlobal r0, "y"
PrintItem r0
PrintNewline
ReturnNone
.end
`;

test("an image appended to a live core uses the globals of the first", async () => {
  const { device } = await openDevice({ deviceCores: 2 });
  expect(device.load(imageOf(definesX))).toEqual([]);
  device.start();
  expect(await run(device)).toBe("");
  expect(device.load(imageOf(printsX))).toEqual([]);
  device.start();
  expect(await run(device)).toBe("42\n42\n");
});

test("a function is called by its name on one core", async () => {
  const { device } = await openDevice({ deviceCores: 2 });
  device.load(imageOf(definesX));
  device.start();
  await run(device);
  device.load(imageOf(printsX));
  device.start();
  await run(device);
  const [core] = device.cores;
  expect(core?.call("nothing")).toBe(false);
  expect(core?.call("x")).toBe(false);
  expect(core?.call("show")).toBe(true);
  expect(await run(device)).toBe("42\n");
});

test("code too large for the cores lies in shared memory and runs the same", async () => {
  const memory = { ...generic.memory, codeOnCoreBytes: 0 };
  const { device } = await openDevice({ deviceCores: 2, profile: { ...generic, memory } });
  device.load(imageOf(definesX));
  device.start();
  await run(device);
  device.load(imageOf(printsX));
  device.start();
  expect(await run(device)).toBe("42\n42\n");
  expect(device.cores[1]?.call("show")).toBe(true);
  expect(await run(device)).toBe("42\n");
});

test("a program that does not fit is refused with both sizes and changes nothing", async () => {
  const memory = { ...generic.memory, localBytes: 4096 };
  const { device } = await openDevice({ deviceCores: 1, profile: { ...generic, memory } });
  const names = Array.from({ length: 400 }, (_, index) => `SetGlobal r0, "name${index}"`);
  const large = programOf(`LoadInteger r0, 1\n${names.join("\n")}\nReturnNone`);
  const [refusal] = device.load(imageOf(large));
  expect(refusal?.code).toBe("VP5006");
  expect(refusal?.message).toMatch(
    /needs 4592 bytes on each core, generic has 4096: globals 3200,/u,
  );
  expect(device.load(imageOf(definesX))).toEqual([]);
});

test("an image that is wrong is refused before it is placed", async () => {
  const { device } = await openDevice({ deviceCores: 1 });
  const image = imageOf(definesX);
  expect(device.load({ ...image, entry: 7 }).length).toBeGreaterThan(0);
});

test("the core flavour refuses wide integers by name", async () => {
  const profile = { ...generic, word: { ...generic.word, float: "single" } } as const;
  const { device } = await openDevice({ deviceCores: 1, profile });
  const wide = programOf("LoadConstant r0, 5000000000\nReturnNone");
  expect(device.load(imageOf(wide)).map(({ code }) => code)).toEqual(["VP5007", "VP5008"]);
});

test("the core flavour refuses an image without functions that it lacks", async () => {
  const profile = { ...generic, word: { ...generic.word, float: "single" } } as const;
  const { device } = await openDevice({ deviceCores: 1, profile });
  const image = imageOf(programOf('NewList r2, r2, 0\nCallMethod r0, 1, "sort", 0'));
  expect(device.load(image).map(({ code, message }) => `${code} ${message}`)).toEqual([
    "VP5015 the image lacks list.sort(), which the cores of generic do not have",
  ]);
});

test("closing twice does nothing and a closed core takes no calls", async () => {
  const { device } = await openDevice({ deviceCores: 1 });
  device.load(imageOf(definesX));
  device.close();
  device.close();
  expect(device.cores[0]?.call("x")).toBe(false);
});
