/**
 * What the coordinator of a machine and the threads that help it tell each other, besides the
 * shared memory: plain data, which goes over a `ThreadLink`.
 */
import type { Flavour, LinkedImage, TraceRecord } from "@vipera/vm";
import type { Work } from "./simulated-core.ts";

/** With what a helper begins. */
export interface HelperSetup {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly flavour: Flavour;
  /** Memory of the round board. */
  readonly board: SharedArrayBuffer;
  /** Milliseconds that helpers have spent on each core in this round; undefined to measure none. */
  readonly spentMs: SharedArrayBuffer | undefined;
  /** Addresses of the cores' windows, by position. */
  readonly windows: Uint32Array;
  /** Number of this helper, from 1, and of all threads with the coordinator. */
  readonly thread: number;
  readonly threads: number;
}

/** To a helper: an image was placed on cores. */
export interface PlacedMessage {
  readonly linked: LinkedImage;
  /** Addresses of its block for each core, by position; 0 for a core without it. */
  readonly blocks: Uint32Array;
}

/** From a helper, about a slice that it ran. */
export interface SliceMessage {
  readonly position: number;
  /** What the core wrote, each piece with what it had done at that moment. */
  readonly writes: readonly { readonly work: Work; readonly bytes: Uint8Array }[];
  /** Records of frames that its exceptions have left. */
  readonly records: readonly { readonly number: number; readonly record: TraceRecord }[];
}
