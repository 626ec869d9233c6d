/**
 * The contract between a vPython host and its cores: back-end interface, profiles, sessions, messages.
 * This file only re-exports: it is the package's whole public surface.
 */
export {};
