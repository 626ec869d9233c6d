/**
 * The vPython standard library as data: module texts by name, readable without a file system.
 * This file only re-exports: it is the package's whole public surface.
 */

// Texts by module name; `prelude` holds the built-ins written in vPython.
export { modules } from "./generated/modules.ts";
