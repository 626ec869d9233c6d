/**
 * Threads of the host that a back-end may use besides the one that asks: `--jobs`.
 *
 * What a thread runs is the host's choice when it makes them; a back-end only sends and receives
 * plain data, modules of WebAssembly and shared memory.
 */

/** The way to another thread. */
export interface ThreadLink {
  send(message: unknown): void;
  /** The next message that has arrived, without waiting; undefined for none. */
  receive(): unknown;
}

/** A thread that was started. */
export interface Thread extends ThreadLink {
  /** Why it has ended by itself; undefined while it runs. Seen only after a turn. */
  readonly failure: string | undefined;
  /** Ends it, whatever it does; a second call does nothing. */
  stop(): void;
}

export interface Threads {
  /** How many there are, besides the one that asks. */
  readonly count: number;
  /** Starts one of them, with what it needs to begin. */
  start(setup: unknown): Thread;
  /** Lets the host's other work go on for a moment; a thread's end is seen in it. */
  turn(): Promise<void>;
}
