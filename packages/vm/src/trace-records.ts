/**
 * The frames that exceptions of a core have left before a handler caught them, for tracebacks.
 *
 * An exception holds the number of a record. Equal records have one number, so that a program that
 * raises the same error a million times needs one.
 */

interface TraceRecord {
  /** Code addresses after the calls of the frames that were left, outermost first. */
  readonly addresses: readonly number[];
  /** The record of the frames that were left before; 0 for none. */
  readonly older: number;
}

/** Most records of a core; the oldest go first, and their exceptions show fewer frames. */
const mostRecords = 65_536;

export class TraceRecords {
  readonly #records = new Map<number, TraceRecord>();
  readonly #numbers = new Map<string, number>();
  /** The record asked for last, which a loop that catches asks for again and again. */
  #recent: TraceRecord = { addresses: [], older: 0 };
  #recentNumber = 0;
  #last = 0;

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
    this.#last += 1;
    this.#numbers.set(key, this.#last);
    this.#records.set(this.#last, record);
    this.#forget(this.#last - mostRecords);
    return this.#last;
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
