/**
 * vPython programs to register bytecode images, with encoder, verifier, assembler, disassembler.
 * This file only re-exports: it is the package's whole public surface.
 */

// The stage: a program to an image. The image itself is in `@vipera/bytecode/image`.
export { type CompileOptions, compileProgram } from "./compile-program.ts";
