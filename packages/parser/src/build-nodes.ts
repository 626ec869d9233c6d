/**
 * The actions of grammar.ne, by the names under which it calls them: this file only gathers them.
 */
export * from "./build-nodes/atoms.ts";
export * from "./build-nodes/expressions.ts";
export * from "./build-nodes/headers.ts";
export * from "./build-nodes/primaries.ts";
export * from "./build-nodes/statements.ts";
