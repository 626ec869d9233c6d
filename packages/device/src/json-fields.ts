/**
 * The fields of a JSON object, each read once and checked; what is never read is unknown.
 */

export type JsonObject = Readonly<Record<string, unknown>>;

/** Told of a field by its path, and what is wrong with it. */
export type ReportProblem = (field: string, problem: string) => void;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @returns The object that a text is; undefined, with a report, when it is none. */
export function readJsonObject(text: string, report: ReportProblem): JsonObject | undefined {
  try {
    const json: unknown = JSON.parse(text);
    if (isObject(json)) return json;
    report("the text", "is not a JSON object");
  } catch (error) {
    report("the text", `is no JSON${placeOfMistake(text, String(error))}`);
  }
  return undefined;
}

/** Where a text goes wrong, if the engine tells; it does for commas, quotes and brackets. */
function placeOfMistake(text: string, message: string): string {
  const [, position] = /at position (\d+)/u.exec(message) ?? [];
  if (position === undefined) return "";
  const lines = text.slice(0, Number(position)).split("\n");
  return ` from line ${lines.length}, column ${(lines.at(-1) ?? "").length + 1} on`;
}

/** Most elements of a list: a file is written by hand. */
const mostElements = 100_000;

export class JsonFields {
  readonly #json: JsonObject;
  readonly #path: string;
  readonly #report: ReportProblem;
  readonly #known = new Set<string>(["$schema"]);
  readonly #groups: JsonFields[] = [];

  /** @param path  Where the object stands; empty for the whole text. */
  constructor(json: JsonObject, path: string, report: ReportProblem) {
    this.#json = json;
    this.#path = path;
    this.#report = report;
  }

  /** Reports the fields that nobody has read, here and in the groups that were. */
  finish(): void {
    for (const name of Object.keys(this.#json)) {
      if (!this.#known.has(name)) this.#report(this.#pathOf(name), "is unknown");
    }
    for (const group of this.#groups) group.finish();
  }

  text(name: string): string {
    const value = this.#take(name);
    if (typeof value === "string" && value !== "") return value;
    this.#problem(name, value, "is not a text");
    return "";
  }

  /** @param otherwise  Its value when it is left out; without it, it may not be. */
  integer(name: string, least: number, greatest: number, otherwise?: number): number {
    const value = this.#take(name);
    if (value === undefined && otherwise !== undefined) return otherwise;
    const fits =
      typeof value === "number" && Number.isInteger(value) && value >= least && value <= greatest;
    if (fits) return value;
    this.#problem(name, value, `is not a whole number from ${least} to ${greatest}`);
    return least;
  }

  seconds(name: string, otherwise?: number): number {
    const value = this.#take(name);
    if (value === undefined && otherwise !== undefined) return otherwise;
    if (typeof value === "number" && value >= 0 && value <= 1e9) return value;
    this.#problem(name, value, "is not a number of seconds");
    return 0;
  }

  /** A text of characters up to 255, or a list of numbers. */
  bytes(name: string, otherwise?: readonly number[]): readonly number[] {
    const value = this.#take(name);
    if (value === undefined && otherwise !== undefined) return otherwise;
    const bytes = bytesOfJson(value);
    if (bytes !== undefined) return bytes;
    this.#problem(name, value, "is neither a text nor a list of numbers from 0 to 255");
    return [];
  }

  /** A list of one or more of such. */
  byteLists(name: string): readonly (readonly number[])[] {
    const value = this.#take(name);
    const lists = Array.isArray(value) ? value.map(bytesOfJson) : [];
    const found = lists.filter((bytes) => bytes !== undefined);
    if (found.length === 0 || found.length < lists.length) {
      this.#problem(name, value, "is not a list of texts or lists of numbers from 0 to 255");
    }
    return found;
  }

  /** A list of objects, each read by `read`; empty when it is left out. */
  list<T>(name: string, read: (fields: JsonFields) => T): readonly T[] {
    const value = this.#take(name) ?? [];
    if (!Array.isArray(value) || value.length > mostElements) {
      this.#problem(name, value, "is not a list of objects");
      return [];
    }
    return value.map((row: unknown, index) => read(this.#open(row, `${name}[${index}]`)));
  }

  /** An object; an empty one when it is left out. */
  group(name: string): JsonFields {
    return this.#open(this.#take(name) ?? {}, name);
  }

  #open(value: unknown, name: string): JsonFields {
    const path = this.#pathOf(name);
    if (!isObject(value)) this.#report(path, "is not an object");
    // Of what is no object one problem is enough.
    const report = isObject(value) ? this.#report : () => {};
    const fields = new JsonFields(isObject(value) ? value : {}, path, report);
    this.#groups.push(fields);
    return fields;
  }

  #pathOf(name: string): string {
    return this.#path === "" ? name : `${this.#path}.${name}`;
  }

  #take(name: string): unknown {
    this.#known.add(name);
    return Object.hasOwn(this.#json, name) ? this.#json[name] : undefined;
  }

  #problem(name: string, value: unknown, problem: string): void {
    this.#report(this.#pathOf(name), value === undefined ? "is missing" : problem);
  }
}

function isByte(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 255;
}

function bytesOfJson(value: unknown): readonly number[] | undefined {
  if (typeof value === "string") {
    const codes = Array.from(value, (character) => character.codePointAt(0));
    return codes.every(isByte) ? codes : undefined;
  }
  return Array.isArray(value) && value.every(isByte) ? value : undefined;
}
