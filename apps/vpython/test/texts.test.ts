import type { Image } from "@vipera/bytecode/image";
import { expect, test } from "vitest";
import { explain } from "../src/commands/explain.ts";
import { profileWith } from "../src/default-profile.ts";
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
  expect(sizesText(sizes)).toContain("constants       21 bytes, values 2\n");
});

test("times are steps, seconds busy, and the whole run", () => {
  const text = timingText(
    {
      status: 0,
      end: "ended",
      outcomes: [],
      diagnostics: [],
      steps: [{ core: 3, steps: 2000 }],
      deviceSeconds: 0.5,
      elapsedMs: 1234,
    },
    1000,
  );
  expect(text).toBe(
    "core 3: 2000 steps, busy for 2.000000 s\ndevice time 0.500000 s, simulated in 1.234 s\n",
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
  expect(profileWith(undefined).memory.localBytes).toBe(65536);
  expect(profileWith(8192).memory.localBytes).toBe(8192);
  expect(profileWith(8192).cores.count).toBe(16);
});
