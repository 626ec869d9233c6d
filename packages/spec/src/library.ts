// How files of the standard library are named in images, tracebacks and reports.
//
// Consumers: the apps (root of the module source), device and simulator (which frames belong to the
// library and not to the program).

/** Folder of library modules as tracebacks show it: `<library>/parallel.py`. No real folder. */
export const libraryFolder = "<library>/";

/** The built-in functions that are vPython: Python's tracebacks do not show frames of built-ins. */
export const preludeFile = `${libraryFolder}prelude.py`;

/** The function of the prelude that a call of `object` is. */
export const objectMaker = "_new_object";

/** Built-in classes that are vPython; a program that mentions one has the module without import. */
export const descriptorsModule = "_descriptors";
export const descriptorNames = ["property", "staticmethod", "classmethod"] as const;

/** Files whose frames no traceback shows. */
export const hiddenFiles: readonly string[] = [preludeFile, `${libraryFolder}${descriptorsModule}.py`];

/** Constants that published Vipera programs call as functions without arguments, by module. */
export const calledConstants: Readonly<Record<string, readonly string[]>> = { math: ["pi", "e"] };
