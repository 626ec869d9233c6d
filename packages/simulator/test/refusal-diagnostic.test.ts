import { expect, test } from "vitest";
import { refusalDiagnostic, sharedMemoryDiagnostic } from "../src/refusal-diagnostic.ts";
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
