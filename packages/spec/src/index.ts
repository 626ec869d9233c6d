/**
 * Vipera's shared tables: opcodes, native functions, layouts, messages, traps, diagnostics and limits.
 * This file only re-exports: it is the package's whole public surface.
 */
export {};
