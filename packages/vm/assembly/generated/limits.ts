// Generated from packages/spec/src/limits.ts; do not edit. Run `pnpm generate`.

// @ts-ignore: decorator
@inline export const limitFrameRegisters: u32 = 254;
// @ts-ignore: decorator
@inline export const limitCallArguments: u32 = 200;
// @ts-ignore: decorator
@inline export const limitConstants: u32 = 65535;
// @ts-ignore: decorator
@inline export const limitGlobals: u32 = 65535;
// @ts-ignore: decorator
@inline export const limitFunctions: u32 = 65535;
// @ts-ignore: decorator
@inline export const limitFunctionWords: u32 = 32767;
// @ts-ignore: decorator
@inline export const limitImageCodeBytes: u32 = 262140;
// @ts-ignore: decorator
@inline export const limitObjectBytes: u32 = 134217720;
// @ts-ignore: decorator
@inline export const limitArrayDimensions: u32 = 255;
// @ts-ignore: decorator
@inline export const limitCores: u32 = 65536;
// @ts-ignore: decorator
@inline export const limitMessageBytes: u32 = 16777216;
// @ts-ignore: decorator
@inline export const limitMailboxMessages: u32 = 1024;
// @ts-ignore: decorator
@inline export const limitMailboxBytes: u32 = 16777216;
// @ts-ignore: decorator
@inline export const limitDoneHandles: u32 = 4096;
// @ts-ignore: decorator
@inline export const limitAskedHandles: u32 = 4096;
// @ts-ignore: decorator
@inline export const limitBracketDepth: u32 = 200;
// @ts-ignore: decorator
@inline export const limitExpressionDepth: u32 = 500;
// @ts-ignore: decorator
@inline export const limitIndentationLevels: u32 = 99;
