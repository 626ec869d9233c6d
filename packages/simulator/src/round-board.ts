/**
 * What threads share to run a round of slices: a list of entries, each a core and its fuel, that
 * every thread takes from until none is left.
 *
 * ```text
 *   0       1      2     3      4       5        6        8
 *   +-------+------+-----+------+-------+--------+--------+----------------------------+
 *   | round | next | end | done | share | images | closed | position, fuel, position.. |
 *   +-------+------+-----+------+-------+--------+--------+----------------------------+
 * ```
 *
 * Entries have numbers that go on from round to round: those from `next` to `end` are free to take,
 * and `done` of them have run. An entry lies where its number, cut to the list's length, says. The
 * number of a taken entry is never free again, so that no thread can mistake an old one for a new.
 */

const word = { round: 0, next: 1, end: 2, done: 3, share: 4, images: 5, closed: 6 } as const;
const firstEntry = 8;
const entryWords = 2;
/** Numbers begin anew long before they would overflow. */
const mostNumber = 2 ** 30;
/** Looks at a word before its thread sleeps: some ten microseconds. */
const looks = 2_000;

export class RoundBoard {
  readonly buffer: SharedArrayBuffer;
  readonly #words: Int32Array;
  readonly #mask: number;
  /** The entries taken last: from a number up to another. */
  #from = 0;
  #to = 0;

  constructor(buffer: SharedArrayBuffer) {
    this.buffer = buffer;
    this.#words = new Int32Array(buffer);
    this.#mask = (this.#words.length - firstEntry) / entryWords - 1;
  }

  /** A board for rounds of so many cores. */
  static forCores(cores: number): RoundBoard {
    const entries = 2 ** Math.ceil(Math.log2(Math.max(2, cores)));
    return new RoundBoard(new SharedArrayBuffer(4 * (firstEntry + entryWords * entries)));
  }

  #load(index: number): number {
    return Atomics.load(this.#words, index);
  }

  /** How many images of programs a thread must know to take part. */
  get images(): number {
    return this.#load(word.images);
  }

  addImage(): void {
    Atomics.add(this.#words, word.images, 1);
  }

  /** Gives out a round: one entry for each position. The one before must be done. */
  publish(positions: readonly number[], fuels: readonly number[], threads: number): void {
    if (this.#load(word.end) > mostNumber) this.#restart();
    const end = this.#load(word.end);
    for (const [index, position] of positions.entries()) {
      const at = this.#entry(end + index);
      this.#words[at] = position;
      this.#words[at + 1] = fuels[index] ?? 0;
    }
    const share = Math.max(1, Math.floor(positions.length / (8 * threads)));
    Atomics.store(this.#words, word.share, share);
    Atomics.store(this.#words, word.end, end + positions.length);
    Atomics.add(this.#words, word.round, 1);
    Atomics.notify(this.#words, word.round);
  }

  /** Nothing is free to take at any moment of this. */
  #restart(): void {
    for (const index of [word.end, word.next, word.done]) Atomics.store(this.#words, index, 0);
  }

  #entry(number: number): number {
    return firstEntry + entryWords * (number & this.#mask);
  }

  /** Takes some entries and calls `run` for each; false when none was left. */
  runSome(run: (position: number, fuel: number) => void): boolean {
    if (!this.#take()) return false;
    for (let number = this.#from; number < this.#to; number += 1) {
      const at = this.#entry(number);
      run(this.#words[at] ?? 0, this.#words[at + 1] ?? 0);
    }
    Atomics.add(this.#words, word.done, this.#to - this.#from);
    Atomics.notify(this.#words, word.done);
    return true;
  }

  #take(): boolean {
    for (;;) {
      const next = this.#load(word.next);
      const end = this.#load(word.end);
      if (next >= end) return false;
      const to = Math.min(end, next + this.#load(word.share));
      if (Atomics.compareExchange(this.#words, word.next, next, to) !== next) continue;
      this.#from = next;
      this.#to = to;
      return true;
    }
  }

  /** Whether there is no further round. */
  get isClosed(): boolean {
    return this.#load(word.closed) !== 0;
  }

  /** There is no further round; threads that wait for one go on. */
  close(): void {
    Atomics.store(this.#words, word.closed, 1);
    Atomics.add(this.#words, word.round, 1);
    Atomics.notify(this.#words, word.round);
  }

  /** The number of the round, to wait for the one after it. */
  get round(): number {
    return this.#load(word.round);
  }

  /** Waits until there is another round than one. */
  waitForRound(round: number): void {
    for (let left = looks; left > 0; left -= 1) if (this.round !== round) return;
    Atomics.wait(this.#words, word.round, round);
  }

  /** Waits until all entries have run, at most for some time; false when some still run. */
  waitForEnd(milliseconds: number): boolean {
    const end = this.#load(word.end);
    for (let left = looks; left > 0; left -= 1) if (this.#load(word.done) === end) return true;
    for (;;) {
      const done = this.#load(word.done);
      if (done === end) return true;
      if (Atomics.wait(this.#words, word.done, done, milliseconds) === "timed-out") return false;
    }
  }
}
