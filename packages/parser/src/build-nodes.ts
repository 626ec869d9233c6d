/**
 * The actions of grammar.ne, by the names under which it calls them: this file only gathers them.
 */
export * from "./build-atoms.ts";
export * from "./build-expressions.ts";
export * from "./build-headers.ts";
export * from "./build-primaries.ts";
export * from "./build-statements.ts";
