/**
 * Runs vPython test programs with their expectations on every engine.
 * This file only re-exports: it is the package's whole public surface.
 */
export {};
