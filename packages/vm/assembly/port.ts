// What the module imports from its host: nothing else leaves a core.

import { Real } from "./flavour";

/** Program output: `bytes` bytes at `address`, gone when the call returns. */
// @ts-ignore: decorator
@external("port", "write")
export declare function portWrite(core: usize, address: usize, bytes: usize): void;

/** A transcendental function by the id of its native, for arguments inside its domain. */
// @ts-ignore: decorator
@external("port", "math")
export declare function portMath(code: u32, x: Real, y: Real): Real;
