/**
 * The frames that exceptions of a core have left before a handler caught them, for tracebacks.
 *
 * An exception holds the number of a record. Equal records have one number, so that a program that
 * raises the same error a million times needs one. When several threads run a core, each makes
 * records with numbers of its own, and one of them adopts those of the others.
 */

/** What an exception has left; plain data, which may go to another thread. */
export interface TraceRecord {
  /** Code addresses after the calls of the frames that were left, outermost first. */
  readonly addresses: readonly number[];
  /** The record of the frames that were left before; 0 for none. */
  readonly older: number;
}

/** Most records of a core; the oldest go first, and their exceptions show fewer frames. */
const mostRecords = 65_536;

export class TraceRecords {
  readonly #step: number;
  readonly #made: (number: number, record: TraceRecord) => void;
  readonly #records = new Map<number, TraceRecord>();
  readonly #numbers = new Map<string, number>();
  /** The record asked for last, which a loop that catches asks for again and again. */
  #recent: TraceRecord = { addresses: [], older: 0 };
  #recentNumber = 0;
  #last: number;

  /**
   * @param first  Numbers begin a step after it.
   * @param step   Between two numbers.
   * @param made   Told of every new record.
   */
  constructor(
    first = 0,
    step = 1,
    made: (number: number, record: TraceRecord) => void = () => undefined,
  ) {
    this.#last = first;
    this.#step = step;
    this.#made = made;
  }

  /** The number of a record, a new one if need be. */
  add(addresses: readonly number[], older: number): number {
    const { addresses: recent, older: olderOfRecent } = this.#recent;
    const isRecent =
      older === olderOfRecent &&
      addresses.length === recent.length &&
      addresses.every((address, index) => address === recent[index]);
    if (!isRecent) {
      this.#recent = { addresses, older };
      this.#recentNumber = this.#numberOf(this.#recent);
    }
    return this.#recentNumber;
  }

  #numberOf(record: TraceRecord): number {
    const key = keyOf(record);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#last += this.#step;
    this.#numbers.set(key, this.#last);
    this.#made(this.#last, record);
    this.adopt(this.#last, record);
    return this.#last;
  }

  /** Takes a record that was made elsewhere, with its number. */
  adopt(number: number, record: TraceRecord): void {
    this.#records.set(number, record);
    this.#forget(number - mostRecords * this.#step);
  }

  #forget(number: number): void {
    const record = this.#records.get(number);
    if (record === undefined) return;
    this.#records.delete(number);
    this.#numbers.delete(keyOf(record));
  }

  /** All code addresses of a record and of those before it, outermost first. */
  addressesOf(number: number): number[] {
    const addresses: number[] = [];
    for (let at = this.#records.get(number); at !== undefined; at = this.#records.get(at.older)) {
      addresses.push(...at.addresses);
    }
    return addresses;
  }
}

function keyOf({ addresses, older }: TraceRecord): string {
  return `${older} ${addresses.join(" ")}`;
}
