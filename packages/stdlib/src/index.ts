/**
 * The vPython standard library as data: module texts by name, readable without a file system.
 * This file only re-exports: it is the package's whole public surface.
 */
export {};
