/**
 * Sources that nobody writes by hand: each gets located messages with the expected codes, or runs
 * to the expected end; none gets a stack trace of our own or takes long.
 */
import { formatDiagnostic } from "@vipera/diagnostics";
import { compileTest, runImage } from "@vipera/testkit";
import { expect, test } from "vitest";
import { generic, root } from "../engines.ts";
import { type HostileSource, hostileSources } from "./sources.ts";

const path = "program.py";
const mostMilliseconds = 30_000;
/** Letters of a last line that are compared. */
const shownLetters = 30;

/** What came of a source, in the form of its expectation. */
async function outcomeOf({ source }: HostileSource): Promise<string> {
  const { image, diagnostics } = compileTest(path, source, root);
  for (const diagnostic of diagnostics) {
    const { place } = diagnostic;
    expect(place, diagnostic.message).toBeDefined();
    expect(place?.file.path).toBe(path);
    expect(place?.span.end).toBeLessThanOrEqual(place?.file.text.length ?? 0);
    expect(formatDiagnostic(diagnostic)).not.toMatch(/^\s+at |InternalError|undefined/m);
  }
  if (image === undefined) return [...new Set(diagnostics.map(({ code }) => code))].join(" ");
  const result = await runImage(image, generic, 1, { path, header: { input: "" } });
  expect(result.errors).toEqual([]);
  const [failure] = result.failures;
  if (failure !== undefined) return `raises: ${failure.exception} ${failure.line}`;
  const last = result.output.at(-1)?.text ?? "";
  return `runs: ${last.slice(0, shownLetters).trimEnd()}`;
}

test("there are at least a hundred sources, each with a name of its own", () => {
  expect(hostileSources.length).toBeGreaterThanOrEqual(100);
  expect(new Set(hostileSources.map(({ name }) => name)).size).toBe(hostileSources.length);
});

test.each(hostileSources.map((row) => [row.name, row] as const))(
  "%s",
  async (_, row) => {
    expect(await outcomeOf(row)).toBe(row.outcome);
  },
  mostMilliseconds,
);
