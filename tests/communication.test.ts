/**
 * Programs that communicate: those of communication/wrong make one mistake each and end with the
 * whole standard error, standard output and exit status that their comments say; those of
 * communication/right look like mistakes, or are a wrong one mended, and end well on every number
 * of cores.
 *
 * `# here` marks the lines that standard error must name, and no others. `VIPERA_UPDATE=1` writes
 * what the programs print behind them; the marks and `# exit:` stay as they were written by hand.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ManualClock, type Placement, RecordingServices, runSession } from "@vipera/device";
import { simulatorBackend } from "@vipera/simulator";
import { compileTest, type TestProgram, testPrograms } from "@vipera/testkit";
import { expect, test } from "vitest";
import { declarePrograms, deviceEngines, generic, genericCore, root } from "./engines.ts";

const wrong = testPrograms(root, "tests/communication/wrong");
const right = testPrograms(root, "tests/communication/right");

/** What a person sees of a run, as the blocks at the end of a program's text. */
interface Report {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

/** Frames of the library in tracebacks: they follow the library and not the program. */
const libraryFrame = /^.*File "<library>.*\n/gmu;

async function run({ path, source }: TestProgram, cores: number, profile = generic) {
  const [folder = "", file = ""] = path.split(/\/(?=[^/]+$)/u);
  const forCoreFlavour = profile.word.float === "single";
  const { image } = compileTest(file, source, join(root, folder), { forCoreFlavour });
  if (image === undefined) throw new Error(`${path} does not compile`);
  const ids = Array.from({ length: cores }, (_, core) => core);
  const placement: Placement = { deviceCores: cores, cores: ids };
  const opened = await simulatorBackend.open({
    profile,
    placement,
    seed: 0,
    stepLimit: 10_000_000,
  });
  const { device } = opened;
  if (device === undefined) throw new Error("no device");
  expect(device.load(image)).toEqual([]);
  const services = new RecordingServices();
  const options = { tagOutput: "auto", deviceCores: cores } as const;
  const { status } = await runSession(device, services, new ManualClock(), options);
  device.close();
  return { status, output: services.output, errors: services.errors.replace(libraryFrame, "") };
}

/** The blocks `# standard output:` and `# standard error:` at the end of a program. */
function withBlocks(source: string, { output, errors }: Omit<Report, "status">): string {
  const code = source.replace(/^# standard (?:output|error):$[\s\S]*/mu, "").trimEnd();
  return `${code}\n${block("output", output)}${block("error", errors)}`;
}

function block(name: string, text: string): string {
  if (text === "") return "";
  const lines = text.replace(/\n$/u, "").split("\n");
  return `# standard ${name}:\n${lines.map((line) => `#   ${line}\n`).join("")}`;
}

function linesOf(text: string, pattern: RegExp): readonly number[] {
  const lines = [...text.matchAll(pattern)].map((match) => Number(match[1]));
  return [...new Set(lines)].sort((one, other) => one - other);
}

function markedLines(source: string): readonly number[] {
  return source.split("\n").flatMap((line, index) => (/# here$/u.test(line) ? [index + 1] : []));
}

test("there are sixty programs of each kind", () => {
  expect(wrong.length).toBeGreaterThanOrEqual(60);
  expect(right.length).toBeGreaterThanOrEqual(60);
});

for (const program of wrong) {
  const { header, path, source } = program;
  const [cores = 1] = header.cores;
  const flavours = header.flavours === undefined ? [generic, genericCore] : [generic];
  for (const profile of flavours) {
    test(`${path} ends with its whole report, floats are ${profile.word.float}`, async () => {
      const report = await run(program, cores, profile);
      const file = path.split("/").at(-1) ?? "";
      const named = linesOf(report.errors, new RegExp(`${file}"?, line ([0-9]+)`, "gu"));
      const shown = withBlocks(source, report);
      if (process.env.VIPERA_UPDATE === "1") writeFileSync(join(root, path), shown);
      expect(named, report.errors).toEqual(markedLines(source));
      expect(named.length).toBeGreaterThan(0);
      expect(report.status, report.errors).toBe(header.exit);
      expect(shown).toBe(readFileSync(join(root, path), "utf8"));
    });
  }
}

declarePrograms(right, deviceEngines);

for (const program of right) {
  test(`${program.path} leaves standard error empty`, async () => {
    for (const cores of program.header.cores) {
      const { status, errors } = await run(program, cores);
      expect({ cores, status, errors }).toEqual({ cores, status: 0, errors: "" });
    }
  });
}
