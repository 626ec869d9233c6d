/**
 * What the Vipera command lines share: option tables, help texts, reports and exit codes.
 * This file only re-exports: it is the package's whole public surface.
 */
export {};
