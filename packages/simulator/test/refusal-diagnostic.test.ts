import { expect, test } from "vitest";
import {
  lackingDiagnostic,
  refusalDiagnostic,
  sharedMemoryDiagnostic,
} from "../src/refusal-diagnostic.ts";
import { generic } from "./simulated-run.ts";

test("each refusal of the linker has its code and names its sizes", () => {
  const takers = [
    { what: "all", bytes: 7700 },
    { what: "stack", bytes: 1300 },
  ];
  const codes = [
    refusalDiagnostic(
      { reason: "window", neededBytes: 9000, availableBytes: 8192, takers },
      generic,
    ),
    refusalDiagnostic({ reason: "feature", feature: "wide-integers" }, generic),
    refusalDiagnostic({ reason: "natives", names: ["list.sort", "range"] }, generic),
    refusalDiagnostic({ reason: "integer", value: 2n ** 40n, bits: 32 }, generic),
    refusalDiagnostic({ reason: "reach", table: "globals" }, generic),
    sharedMemoryDiagnostic(5000, 4000, takers.slice(1), generic),
  ].map(({ code, message }) => `${code} ${message}`);
  expect(codes).toEqual([
    "VP5006 the program needs 9000 bytes on each core, generic has 8192: all 7700, stack 1300",
    "VP5007 the program needs 'wide-integers', which the cores of generic do not have",
    "VP5015 the image lacks list.sort(), range(), which the cores of generic do not have",
    "VP5008 the integer 1099511627776 does not fit the 32-bit integers of generic",
    "VP5009 the program has too many globals for the memory of generic",
    "VP5014 the program needs 5000 bytes of shared memory, generic has 4000 left: stack 1300",
  ]);
});

test("what a run lacks for an image is named; a run with all of it refuses nothing", () => {
  const without = (memory: object) => ({ ...generic, memory: { ...generic.memory, ...memory } });
  const codeOf = (feature: string, profile = generic, threads = 1) =>
    lackingDiagnostic({ features: [feature] }, profile, threads)?.code;
  expect(codeOf("board")).toBe("VP5032");
  expect(codeOf("shared-arrays")).toBeUndefined();
  expect(codeOf("shared-arrays", without({ sharedArrayBytes: 0 }))).toBe("VP5033");
  expect(codeOf("shared-arrays", without({ sharedBytes: 0 }))).toBe("VP5033");
  expect(codeOf("shared-arrays", generic, 2)).toBe("VP5034");
  expect(codeOf("messages", without({ sharedArrayBytes: 0 }), 2)).toBeUndefined();
});
