/**
 * vPython source text to tokens and syntax tree, and back: moo lexer, nearley grammar, unparser.
 * This file only re-exports: it is the package's whole public surface.
 */

// The stages: bytes to text, text to tokens, text to tree.
export { encodeUtf8 } from "./build-nodes/string-literal.ts";
export { decodeSource } from "./decode-source.ts";
export { parse } from "./parse.ts";
export { LineReader, type LogicalLine, tokenize } from "./tokenize.ts";
export { keywords, type Token } from "./tokens.ts";

// Printed forms, and back to source.
export { printAst } from "./print-ast.ts";
export { printTokens } from "./print-tokens.ts";
export { quoteBytes } from "./quote-bytes.ts";
export { unparse } from "./unparse.ts";

// The syntax tree.
export type * from "./ast.ts";
export { childKeys, childrenOf } from "./child-keys.ts";
export { depthOf, visit } from "./visit.ts";
