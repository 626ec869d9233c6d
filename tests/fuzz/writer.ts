/**
 * What all rooms write with: the lines so far, the names that can be used here, and how much work
 * the program may still do. A room never looks at another room; it asks the writer for an
 * expression of a kind or for a block of statements.
 */
import {
  atom,
  type Expression,
  type Kind,
  longestList,
  longestText,
  ordinary,
} from "./expression.ts";
import type { Random } from "./random.ts";

export interface Variable {
  readonly name: string;
  readonly kind: Kind;
  /** False for loop variables and names of an outer function. */
  readonly isAssignable: boolean;
}

export interface Parameter {
  readonly name: string;
  readonly kind: Kind;
  readonly hasDefault: boolean;
}

export interface Routine {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** Whether further ints may follow the parameters. */
  readonly takesRest: boolean;
  /** Whether further keywords with ints may follow. */
  readonly takesOptions: boolean;
  readonly result: Kind;
  /** Statements that one call runs at most. */
  readonly cost: number;
}

/** How an expression of a kind can be written. */
export interface ExpressionRule {
  readonly kind: Kind;
  readonly weight: number;
  /** @param depth  How much deeper expressions in it may go. */
  write(writer: Writer, depth: number): Expression | undefined;
}

/** How a statement can be written. */
export interface StatementRule {
  readonly weight: number;
  /** @returns False when it does not suit here; then nothing was written. */
  write(writer: Writer): boolean;
}

/** Rules that belong together. */
export interface Room {
  readonly expressions?: readonly ExpressionRule[];
  readonly statements?: readonly StatementRule[];
}

/** What holds in the block that is being written. */
export interface Place {
  /** How often the block runs at most in one call of its function. */
  readonly times: number;
  /** How deep blocks are nested. */
  readonly depth: number;
  readonly loop: "none" | "loop" | "finally";
  readonly inFunction: boolean;
  readonly inGenerator: boolean;
  /** Kind that `return` gives; undefined where it must not stand. */
  readonly returns: Kind | undefined;
  /** Percent of the places for an expression that raises where one stands. */
  readonly risk: number;
  /** Whether expressions may do something: not where 2.7 and 3 evaluate in another order. */
  readonly effects: boolean;
}

/** Statements that a program runs at most. */
const mostWork = 30_000;
/** Lines that a program prints at most. */
const mostPrinted = 60;

export class Writer {
  readonly random: Random;
  place: Place = {
    times: 1,
    depth: 0,
    loop: "none",
    inFunction: false,
    inGenerator: false,
    returns: undefined,
    risk: 0,
    effects: true,
  };
  readonly #room: Required<Room>;
  readonly #lines: string[] = [];
  #indent = 0;
  #names = 0;
  #variables: Variable[] = [];
  #routines: Routine[] = [];
  /** Statements that run outside of functions, or in one call of the function being written. */
  #work = 0;
  #printed = 0;

  constructor(random: Random, rooms: readonly Room[]) {
    this.random = random;
    this.#room = {
      expressions: rooms.flatMap((room) => room.expressions ?? []),
      statements: rooms.flatMap((room) => room.statements ?? []),
    };
  }

  /** The program. */
  text(): string {
    return `${this.#lines.join("\n")}\n`;
  }

  line(text: string): void {
    this.#lines.push("    ".repeat(this.#indent) + text);
    this.#work += this.place.times;
  }

  /** A name that nothing else has. */
  newName(stem: string): string {
    this.#names += 1;
    return `${stem}${this.#names}`;
  }

  declare(kind: Kind, name = this.newName(kind[0] ?? "v"), isAssignable = true): string {
    this.#variables.push({ name, kind, isAssignable });
    return name;
  }

  /** A visible variable of a kind, or undefined. */
  variable(kind: Kind, assignable = false): string | undefined {
    const found = this.#variables.filter(
      (one) => one.kind === kind && (!assignable || one.isAssignable),
    );
    return found.length === 0 ? undefined : this.random.pick(found).name;
  }

  /** Functions that can still be called here without too much work. */
  affordable(kind: Kind): readonly Routine[] {
    if (!this.place.effects) return [];
    const left = mostWork - this.#work;
    return this.#routines.filter(
      ({ result, cost }) => result === kind && cost * this.place.times < left / 4,
    );
  }

  /** Counts a call that is being written. */
  charge(cost: number): void {
    this.#work += cost * this.place.times;
  }

  addRoutine(routine: Routine): void {
    this.#routines.push(routine);
  }

  /** Whether another line may be printed here; counts it. */
  mayPrint(): boolean {
    // What a function prints counts for some calls of it.
    const lines = this.place.times * (this.place.inFunction ? 3 : 1);
    if (lines > 12 || this.#printed + lines > mostPrinted) return false;
    this.#printed += lines;
    return true;
  }

  get isExhausted(): boolean {
    return this.#work > mostWork / 2;
  }

  /** An expression of a kind. At depth 0 it is a variable or a literal; often it stays simpler. */
  expression(kind: Kind, most: number): Expression {
    const depth = this.random.chance(50) ? Math.min(most, 1) : most;
    if (depth > 0) {
      const rules = this.#room.expressions.filter((rule) => rule.kind === kind);
      for (let attempt = 0; attempt < 4; attempt += 1) {
        const written = this.random.weighted(rules).write(this, depth - 1);
        if (written === undefined) continue;
        if (written.level < 13 && this.random.chance(8))
          return atom(`(${written.text})`, written.most);
        return written;
      }
    }
    const name = this.random.chance(80) ? this.variable(kind) : undefined;
    return name === undefined ? this.literal(kind) : atom(name, mostOf(kind));
  }

  literal(kind: Kind): Expression {
    const { random } = this;
    const some = (most: number, write: () => string) =>
      Array.from({ length: random.below(most + 1) }, write).join(", ");
    const small = () => String(random.between(-9, 20));
    switch (kind) {
      case "int":
        return intLiteral(random);
      case "float":
        return atom(
          random.pick(["0.0", "1.0", "0.5", "2.25", "0.1", "3.75", "1e3", "1e-05", "7.0"]),
        );
      case "bool":
        return atom(random.pick(["True", "False"]));
      case "text":
        return atom(textLiteral(random), 6);
      case "ints":
        return atom(`[${some(6, small)}]`, 6);
      case "texts":
        return atom(`[${some(4, () => textLiteral(random))}]`, 4);
      case "pairs":
        return atom(`[${some(4, () => `(${small()}, ${textLiteral(random)})`)}]`, 4);
      case "grid":
        return atom(`[${some(4, () => `[${some(4, small)}]`)}]`, 4);
      case "table":
        return atom(`{${some(4, () => `${textLiteral(random)}: ${small()}`)}}`, 4);
      case "bag":
        return atom(`set([${some(5, small)}])`, 5);
    }
  }

  /**
   * Writes a block of statements, indented; names declared in it end with it.
   *
   * @param change  What holds in the block and not around it.
   * @param begin   Writes its first lines.
   * @param finish  Writes its last lines.
   */
  block(
    most: number,
    change: Partial<Place> = {},
    begin: () => void = () => {},
    finish: () => void = () => {},
  ): void {
    const outer = this.place;
    const variables = this.#variables.length;
    const routines = this.#routines.length;
    this.place = { ...outer, depth: outer.depth + 1, ...change };
    this.#indent += 1;
    const before = this.#lines.length;
    begin();
    this.statements(this.random.between(1, most));
    finish();
    if (this.#lines.length === before) this.line("pass");
    this.#indent -= 1;
    this.place = outer;
    this.#variables.length = variables;
    this.#routines.length = routines;
  }

  /** Writes the body of a function: as `block`, its work counted for itself. */
  body(most: number, change: Partial<Place>, begin: () => void, finish: () => void): number {
    const around = this.#work;
    const variables = this.#variables;
    // Assigning to a name of outside would make it a local one.
    this.#variables = variables.map((one) => ({ ...one, isAssignable: false }));
    this.#work = 0;
    this.block(most, inOwnFrame(change), begin, finish);
    const cost = this.#work;
    this.#variables = variables;
    this.#work = around;
    return cost;
  }

  statements(count: number): void {
    for (let index = 0; index < count; index += 1) {
      for (let attempt = 0; attempt < 6; attempt += 1) {
        if (this.random.weighted(this.#room.statements).write(this)) break;
      }
    }
  }

  /**
   * Runs `write` with a variable that only it sees, as in a comprehension or lambda.
   *
   * @param times  How often what it writes runs.
   */
  scoped<Result>(kind: Kind, times: number, write: (name: string) => Result): Result {
    const count = this.#variables.length;
    const name = this.declare(kind, this.newName("x"), false);
    const result = this.with({ times: this.place.times * times }, () => write(name));
    this.#variables.length = count;
    return result;
  }

  /** Whether something may raise an exception here. */
  dares(): boolean {
    return this.place.effects && this.random.chance(this.place.risk);
  }

  /** Runs `write` where the place is changed. */
  with<Result>(change: Partial<Place>, write: () => Result): Result {
    const outer = this.place;
    this.place = { ...outer, ...change };
    const result = write();
    this.place = outer;
    return result;
  }
}

/** What holds in a function, whatever it is in. */
function inOwnFrame(change: Partial<Place>): Partial<Place> {
  return {
    ...{ times: 1, loop: "none", inFunction: true, inGenerator: false },
    returns: undefined,
    ...change,
  };
}

/** How large the value of a variable of a kind can be. */
function mostOf(kind: Kind): number {
  if (kind === "int") return ordinary;
  // A list is cut after it grew.
  return kind === "text" ? longestText : 2 * longestList;
}

const edges = [255, 256, 65_535, 65_536, 2_147_483_647, 2_147_483_648, 1_000_003];

function intLiteral(random: Random): Expression {
  const value = random.chance(85) ? random.between(0, 20) : random.pick(edges);
  const text = random.chance(10) ? `0x${value.toString(16)}` : String(value);
  return random.chance(20) ? { text: `-${text}`, level: 11, most: value } : atom(text, value);
}

const words = [
  "",
  "a",
  "b",
  "ab",
  "abc",
  "Aa",
  "x y",
  " ",
  "-",
  "12",
  "7",
  "a,b",
  "it's",
  "\\n",
  "\\t",
];

function textLiteral(random: Random): string {
  const word = random.pick(words);
  return word.includes("'") || random.chance(60) ? `"${word}"` : `'${word}'`;
}
