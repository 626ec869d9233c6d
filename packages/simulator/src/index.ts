/**
 * A Vipera back-end that runs any number of vPython cores in one memory, deterministically.
 * This file only re-exports: it is the package's whole public surface.
 */
export {};
