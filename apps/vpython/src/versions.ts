/**
 * The versions of the parts this app is made of.
 */
import { imageVersion } from "@vipera/spec";
import { packageVersions } from "./generated/build-facts.ts";

const { vpython, cli, parser, program, bytecode, vm, simulator } = packageVersions;

export const versions = {
  vpython,
  cli,
  parser,
  program,
  bytecode,
  /** Of the image format. */
  image: String(imageVersion),
  vm,
  /** Back-ends stand last, by their names. */
  simulator,
} as const;
