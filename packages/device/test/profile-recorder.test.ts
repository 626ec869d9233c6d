import { expect, test } from "vitest";
import { type Frame, ProfileRecorder } from "../src/index.ts";
import { recordedDevice } from "./recorded-device.ts";

const main: Frame = { file: "pi.py", line: 9, function: "<module>" };
const inner: Frame = { file: "pi.py", line: 3, function: "area" };
const nameOf = (core: number) => `core ${core}`;

interface ProfileFile {
  readonly $schema: string;
  readonly shared: { readonly frames: readonly { readonly name: string }[] };
  readonly profiles: readonly {
    readonly type: string;
    readonly name: string;
    readonly unit: string;
    readonly startValue: number;
    readonly endValue: number;
    readonly samples: readonly (readonly number[])[];
    readonly weights: readonly number[];
  }[];
}

function fileOf(recorder: ProfileRecorder, cycles: number): ProfileFile {
  const device = recordedDevice([{ id: 0, cycles, state: "ended" }]);
  return JSON.parse(recorder.text(device, nameOf)) as ProfileFile;
}

/** Stacks of core 0 as names, each with its cycles. */
function stacksOf({ shared, profiles }: ProfileFile) {
  const [core] = profiles;
  return core?.samples.map((stack, index) => [
    stack.map((frame) => shared.frames[frame]?.name).join(" > "),
    core.weights[index],
  ]);
}

test("a core is looked at as often as the documents say", () => {
  expect(new ProfileRecorder().samplePeriod).toBe(997);
});

test("cycles since the last look belong to where a core is now", () => {
  const recorder = new ProfileRecorder();
  recorder.sampled({ core: 0, cycles: 10, frames: [main] });
  recorder.sampled({ core: 0, cycles: 30, frames: [main, inner] });
  recorder.sampled({ core: 0, cycles: 45, frames: [main, inner] });
  recorder.sampled({ core: 0, cycles: 50, frames: [main] });
  const file = fileOf(recorder, 52);
  expect(stacksOf(file)).toEqual([
    ["<module> (pi.py:9)", 10],
    ["<module> (pi.py:9) > area (pi.py:3)", 35],
    ["<module> (pi.py:9)", 7],
  ]);
  expect(file.shared.frames).toContainEqual({ name: "area (pi.py:3)", file: "pi.py", line: 3 });
});

test("the file has the fields of the format, and weights that sum up to the core's time", () => {
  const recorder = new ProfileRecorder();
  recorder.sampled({ core: 0, cycles: 10, frames: [main] });
  const file = fileOf(recorder, 25);
  expect(file.$schema).toBe("https://www.speedscope.app/file-format-schema.json");
  const range = { startValue: 0, endValue: 25 };
  expect(file.profiles[0]).toMatchObject({
    type: "sampled",
    name: "core 0",
    unit: "none",
    ...range,
  });
  const [{ samples = [], weights = [] } = {}] = file.profiles;
  expect(samples).toHaveLength(weights.length);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(25);
});

test("waiting and collections are told apart from running", () => {
  const recorder = new ProfileRecorder();
  const frames = () => [main];
  recorder.collected({ core: 0, fromCycles: 4, toCycles: 9, frames });
  recorder.waited({ core: 0, fromCycles: 12, toCycles: 20, frames, operation: "recv", partner: 1 });
  expect(stacksOf(fileOf(recorder, 20))).toEqual([
    ["<module> (pi.py:9)", 4],
    ["<module> (pi.py:9) > garbage collection", 5],
    ["<module> (pi.py:9)", 3],
    ["<module> (pi.py:9) > blocked: recv", 8],
  ]);
});

test("a core that was never looked at has one stack", () => {
  expect(stacksOf(fileOf(new ProfileRecorder(), 3))).toEqual([["start", 3]]);
});

test("a long profile adds to the entries it has", () => {
  const recorder = new ProfileRecorder(2);
  const places = [main, inner, main, inner, inner, main];
  for (const [index, frame] of places.entries()) {
    recorder.sampled({ core: 0, cycles: 10 * (index + 1), frames: [frame] });
  }
  expect(stacksOf(fileOf(recorder, 65))).toEqual([
    ["<module> (pi.py:9)", 35],
    ["area (pi.py:3)", 30],
  ]);
});
