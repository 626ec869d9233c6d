// How files of the standard library are named in images, tracebacks and reports.
//
// Consumers: the apps (root of the module source), device and simulator (which frames belong to the
// library and not to the program).

/** Folder of library modules as tracebacks show it: `<library>/parallel.py`. No real folder. */
export const libraryFolder = "<library>/";

/** The built-in functions that are vPython: Python's tracebacks do not show frames of built-ins. */
export const preludeFile = `${libraryFolder}prelude.py`;
