/**
 * Programs that are made by rule, whose output was recorded from CPython 2.7.
 */
import { generateProgram } from "../fuzz/generate-program.ts";
import { attributePrograms } from "./attribute-programs.ts";
import { exitPrograms } from "./exit-programs.ts";
import { floatPatterns } from "./float-patterns.ts";
import { integerCube } from "./integer-cube.ts";
import { operatorMatrix } from "./operator-matrix.ts";
import { sliceCube } from "./slice-cube.ts";

export interface MadeProgram {
  /** Without spaces; the same in every run. */
  readonly name: string;
  readonly source: string;
}

/** Programs of tests/fuzz with recorded output. */
export const recordedFuzz = 2000;

/** Made anew at each call: some of them take a second. */
export const suites: Readonly<Record<string, () => readonly MadeProgram[]>> = {
  "attribute-programs": attributePrograms,
  "exit-programs": exitPrograms,
  "float-patterns": floatPatterns,
  "integer-cube": integerCube,
  "operator-matrix": operatorMatrix,
  "slice-cube": sliceCube,
  fuzz: () =>
    Array.from({ length: recordedFuzz }, (_, seed) => ({
      name: String(seed),
      source: generateProgram(seed),
    })),
};
