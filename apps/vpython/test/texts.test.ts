import { fileURLToPath } from "node:url";
import type { Image } from "@vipera/bytecode/image";
import { programBytes } from "@vipera/device";
import { expect, test } from "vitest";
import { explain } from "../src/commands/explain.ts";
import { boardText } from "../src/board-text.ts";
import { chooseProfile } from "../src/choose-profile.ts";
import { devicesText } from "../src/devices-text.ts";
import { deviceProfiles } from "../src/generated/device-profiles.ts";
import { mapText } from "../src/map-text.ts";
import { programSizes, sizesText } from "../src/program-sizes.ts";
import { timingText } from "../src/timing-text.ts";

const image: Image = {
  features: [],
  files: ["a.py"],
  constants: [{ kind: "string", value: "hello" }, { kind: "none" }],
  globals: ["a", "b"],
  names: [],
  functions: [],
  entry: 0,
  hooks: [],
};

test("sizes of an image count slots and the bytes of strings", () => {
  const sizes = programSizes(image, undefined);
  expect(sizes).toMatchObject({
    sources: [],
    codeBytes: 0,
    constants: 2,
    constantBytes: 21,
    globalBytes: 16,
  });
  expect(sizesText(sizes)).toMatch(/^constants +2 +21$/m);
});

test("times are a row for each core, and the whole run", () => {
  const core = {
    core: 4095,
    steps: 10,
    cycles: 123_456_789_012,
    seconds: 1234.56789,
    blockedShare: 0.12345,
    messages: 12_345_678,
    messageBytes: 1_234_567_890,
    peakBytes: 12_345_678,
    hostMs: 1_234_567,
  };
  const text = timingText({
    status: 0,
    end: "ended",
    outcomes: [],
    diagnostics: [],
    activity: [core],
    deviceSeconds: 0.5,
    elapsedMs: 1234,
  });
  expect(text).toBe(
    "core  wall s       cycles   device s blocked messages      bytes   memory\n" +
      "4095 1234.567 123456789012 1234.567890   12.3% 12345678 1234567890 12345678\n" +
      "device time 0.500000 s, simulated in 1.234 s\n",
  );
});

test("an explanation shows message, reason, example and way out", () => {
  const { text, exitCode } = explain("vp1002");
  expect(exitCode).toBe(0);
  expect(text).toMatch(/^VP1002: SyntaxError: NUL byte at offset \{offset\}\n/);
  expect(text).toContain('Example:\n    "a = 1\\u0000\\n"\n');
  expect(text).toContain("What to do: remove the byte");
  expect(explain("VP1").diagnostics[0]?.code).toBe("VP6025");
});

test("a core's memory is the device's unless something else is asked for", () => {
  expect(chooseProfile({}).profile?.memory.localBytes).toBe(65536);
  expect(chooseProfile({ coreMemory: 8192 }).profile?.memory.localBytes).toBe(8192);
  const chip = chooseProfile({ device: "epiphany-iii", coreMemory: 8192 }).profile;
  expect(chip && programBytes(chip)).toBe(8192);
});

test("every device that comes along can be named, and its row fits a terminal", () => {
  for (const profile of deviceProfiles) {
    expect(chooseProfile({ device: profile.id }).profile).toEqual(profile);
  }
  const lines = devicesText(deviceProfiles).trimEnd().split("\n");
  expect(lines).toHaveLength(1 + deviceProfiles.length);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});

test("a name that is no device, and a path that is no profile, are told apart", () => {
  const codeOf = (device: string) => chooseProfile({ device }).diagnostics[0]?.code;
  expect(codeOf("toaster")).toBe("VP6028");
  expect(codeOf("generik")).toBe("VP6029");
  expect(codeOf("./generic")).toBe("VP6021");
  expect(codeOf("generic.json")).toBe("VP6021");
  const noProfile = fileURLToPath(new URL("../package.json", import.meta.url));
  expect(codeOf(noProfile)).toBe("VP5005");
});

test("a map shows bytes in groups of three, shares, and whether the program fits", () => {
  const map = {
    device: "generic",
    coreBytes: 4096,
    sharedBytes: 1_000_000,
    hasSharedHeap: false,
    core: [{ name: "globals", bytes: 3848, count: 481 }],
    valueBytes: 248,
    leastValueBytes: 1032,
    shared: [{ name: "code", bytes: 12_345 }],
    modules: [
      { name: "<library>/prelude.py", functions: 1, bytes: 300 },
      { name: `${"long/".repeat(20)}name.py`, functions: 2, bytes: 100 },
    ],
    functions: [],
  };
  const lines = mapText(map, false).split("\n");
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  const text = lines.join("\n").replace(/ {2,}/g, " ");
  expect(text).toContain(" globals (481) 3 848 93.9%\n");
  expect(text).toContain(" stack and heap, at least 1032 248 6.1%\n");
  expect(text).toContain(" all: 784 too few 4 096\n");
  expect(text).toContain(" code 12 345 1.2%\n");
  // The program's own modules stand before those of the library.
  expect(text).toMatch(/name\.py \(2\) 100 25\.0%\n <library>\/prelude\.py \(1\) 300 75\.0%/);
  expect(mapText({ ...map, valueBytes: 2000 }, true)).toContain("all: it fits");
});

test("tables of a board without rows are left out", () => {
  expect(boardText({ pins: [], traffic: [], registers: [] })).toBe("");
  const traffic = [{ bus: "i2c", peer: "thermometer", transfers: 12, written: 3, read: 4000 }];
  expect(boardText({ pins: [], traffic, registers: [] })).toBe(
    "bus   peer                   transfers   written      read\n" +
      "i2c   thermometer                   12         3      4000\n",
  );
});
