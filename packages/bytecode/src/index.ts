/**
 * vPython programs to register bytecode images: compiler, encoder, verifier, assembler, disassembler.
 * This file only re-exports: it is the package's whole public surface.
 */
export {};
