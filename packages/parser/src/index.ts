/**
 * vPython source text to tokens and syntax tree, and back: moo lexer, nearley grammar, unparser.
 * This file only re-exports: it is the package's whole public surface.
 */

// The syntax tree.
export type * from "./ast.ts";
