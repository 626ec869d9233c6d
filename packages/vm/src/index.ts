/**
 * The vPython virtual machine: many tiny cores in one WebAssembly memory, written in AssemblyScript.
 * This file only re-exports: it is the package's whole public surface.
 */
export {};
