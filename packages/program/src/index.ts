/**
 * vPython syntax trees to a checked program: module graph, scopes, subset checks.
 * This file only re-exports: it is the package's whole public surface.
 */
export {};
