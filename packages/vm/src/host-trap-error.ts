/** Ends a call with a run-time error, from within what it calls. */
export class HostTrapError extends Error {
  /** Name of the trap. */
  readonly trap: string;
  /** Its number when its operands are stored. */
  readonly status: number | undefined;

  constructor(trap: string, status?: number) {
    super(`native-call: ${trap}`);
    this.trap = trap;
    this.status = status;
  }
}
