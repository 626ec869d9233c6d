/**
 * The % operator on texts: "%-8s%(key)05.2f" % values.
 *
 *   % (key) flags width .precision h l L  conversion
 *           -+ #0   *     *               d i u o x X e E f F g G c r s %
 *
 * Source: Python 2.7 Library Reference 5.6.2; which error comes first: Objects/stringobject.c.
 */
import { type CoreMemory, isWholeTag, type RawSlot } from "./core-memory.ts";
import { fail, FormatError } from "./format-error.ts";
import { appendFloat } from "./float-text.ts";
import { coreField, valueTag } from "./layout-offsets.ts";
import type { NativeCall } from "./native-call.ts";
import { fillPercents } from "./plain-formats.ts";
import { elementsOf, entriesOf, textOf } from "./read-value.ts";
import { ProgramTextError } from "./text-errors.ts";

/** What stands between % and the letter of its conversion, which is at `position`. */
interface Conversion {
  readonly letter: string;
  readonly position: number;
  readonly flags: string;
  readonly width: number;
  /** -1 when none is given. */
  readonly precision: number;
}

/** Most digits of an integer with a precision in Python 2.7, longs apart. */
const mostPrecision = 116;

const firstLetter = "A".charCodeAt(0);

/**
 * _percent(format, values, made?, letter?): with a list of what the program has made of instances,
 * the text, or the next value that it is to make something of, or the letter of that conversion.
 */
export function formatPercent(call: NativeCall): number {
  if (fillPercents(call)) return call.returnText();
  call.texts.clear();
  const format = textOf(call.memory, call.memory.u32(call.slot(0)));
  try {
    new Formatter(call, format).run();
  } catch (error) {
    if (error instanceof FormatError) return error.tell(call);
    throw error;
  }
  return call.returnText();
}

/** Fails with a value as the trap's operand. */
function failOn(name: string, value: RawSlot): never {
  throw new FormatError((call) => {
    const trap = call.trap(name);
    call.memory.setSlot(call.core + coreField.trapFirst, value);
    return trap;
  });
}

/** Fails with the letter of a conversion as the first operand. */
function failAt(name: string, letter: string, second: RawSlot): never {
  throw new FormatError((call) => {
    const trap = call.trap(name);
    call.storeCharacter(call.core + coreField.trapFirst, letter.charCodeAt(0));
    call.memory.setSlot(call.core + coreField.trapSecond, second);
    return trap;
  });
}

class Formatter {
  readonly #call: NativeCall;
  readonly #memory: CoreMemory;
  readonly #format: string;
  /** Address of the dict or list that %(key) asks, or 0. */
  readonly #mapping: number;
  /** The list of the texts and numbers that the program made, and how many are taken. */
  readonly #made: readonly RawSlot[];
  #taken = 0;
  #position = 0;
  #items: readonly RawSlot[];
  /** How many of the items are taken. */
  #used = 0;

  constructor(call: NativeCall, format: string) {
    this.#call = call;
    this.#memory = call.memory;
    this.#format = format;
    const values = call.memory.slot(call.slot(1));
    const tag = "tag" in values ? values.tag : 0;
    const isTuple = "tag" in values && tag === valueTag.tuple;
    this.#items = isTuple ? elementsOf(call.memory, tag, values.payload) : [values];
    const isMapping = "tag" in values && (tag === valueTag.dict || tag === valueTag.list);
    this.#mapping = isMapping ? values.payload : 0;
    const made = call.has(2) ? call.memory.slot(call.slot(2)) : values;
    const isMade = call.has(2) && "tag" in made;
    this.#made = isMade ? elementsOf(call.memory, made.tag, made.payload) : [];
  }

  run(): void {
    const { text } = this.#call.texts;
    const format = this.#format;
    for (;;) {
      const mark = format.indexOf("%", this.#position);
      text.append(format.slice(this.#position, mark < 0 ? format.length : mark));
      if (mark < 0) break;
      this.#position = mark + 1;
      this.#convert();
    }
    if (this.#used < this.#items.length && this.#mapping === 0) fail("formatTooMany");
  }

  /** Reads a conversion and appends its text. */
  #convert(): void {
    if (this.#format[this.#position] === "(") this.#takeKey();
    let flags = "";
    let width = 0;
    let precision = -1;
    // Flags and numbers are no letters; mostly there are none.
    if (this.#format.charCodeAt(this.#position) < firstLetter) {
      flags = this.#take(/[-+ #0]*/uy);
      width = this.#takeNumber();
      if (this.#take(/\.?/uy) !== "") precision = Math.max(this.#takeNumber(), 0);
    }
    if ("hlL".includes(this.#format.charAt(this.#position) || "%")) this.#position += 1;
    const letter = this.#format[this.#position];
    if (letter === undefined) fail("formatIncomplete");
    const conversion = { letter, position: this.#position, flags, width, precision };
    this.#position += 1;
    const { text } = this.#call.texts;
    const from = text.length;
    if (letter === "%") text.append("%");
    else this.#appendValue(this.#takeItem(), conversion);
    if (flags !== "" || width !== 0) this.#pad(from, conversion);
  }

  /** Takes what a pattern finds at the position. */
  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#position;
    const [found = ""] = pattern.exec(this.#format) ?? [];
    this.#position += found.length;
    return found;
  }

  /** Takes a key in parentheses, which are paired in it; its value is the only item. */
  #takeKey(): void {
    if (this.#mapping === 0) fail("formatMapping");
    const from = this.#position + 1;
    let depth = 0;
    do {
      const character = this.#format[this.#position];
      if (character === undefined) fail("formatKey");
      if (character === "(") depth += 1;
      if (character === ")") depth -= 1;
      this.#position += 1;
    } while (depth > 0);
    this.#items = [this.#valueOf(this.#format.slice(from, this.#position - 1))];
    this.#used = 0;
  }

  #valueOf(name: string): RawSlot {
    const memory = this.#memory;
    const isList = memory.tag(this.#call.slot(1)) === valueTag.list;
    // The format is a str, too: what a list has no index of.
    if (isList) throw new FormatError((call) => call.trap("listIndexType", 0));
    const found = entriesOf(memory, this.#mapping).find(
      ([key]) => "tag" in key && key.tag === valueTag.str && textOf(memory, key.payload) === name,
    );
    if (found !== undefined) return found[1];
    throw new FormatError((call) => call.missingKey(name));
  }

  #takeItem(): RawSlot {
    const item = this.#items[this.#used];
    if (item === undefined) fail("formatTooFew");
    this.#used += 1;
    return item;
  }

  /** Takes a width or precision: digits, or * for an item. */
  #takeNumber(): number {
    if (this.#format[this.#position] !== "*") return Number(this.#take(/[0-9]*/uy));
    this.#position += 1;
    const item = this.#takeItem();
    const integer = isLong(item) ? undefined : this.#integer(item);
    return integer === undefined ? fail("formatStar") : Number(integer);
  }

  /** The int, bool or long that a value is. */
  #integer(value: RawSlot): number | bigint | undefined {
    if ("float" in value) return undefined;
    if (value.tag === valueTag.int || value.tag === valueTag.bool) return value.payload | 0;
    return isWholeTag(value.tag) ? this.#memory.whole(value.tag, value.payload) : undefined;
  }

  /** Appends str or repr of a value, or the text of it that the program made. */
  #appendText(value: RawSlot, letter: string): void {
    const { texts } = this.#call;
    const from = texts.text.length;
    try {
      if (letter === "s") texts.appendStr(value);
      else texts.appendRepr(value);
    } catch (error) {
      if (!(error instanceof ProgramTextError)) throw error;
      texts.text.cut(from);
      texts.appendStr(this.#takeMade(value, letter));
    }
  }

  /** What the program made of a value for a conversion; it is asked for what it has not. */
  #takeMade(value: RawSlot, letter: string): RawSlot {
    const found = this.#made[this.#taken];
    this.#taken += 1;
    if (found !== undefined) return found;
    throw new FormatError((call) => {
      if (!call.has(2)) return call.leaveToPython();
      if (!call.has(3)) call.memory.setSlot(call.to, value);
      else call.storeCharacter(call.to, letter.charCodeAt(0));
      return call.done();
    });
  }

  /** The number that the program makes of an instance; other values are themselves. */
  #numberOf(value: RawSlot, letter: string): RawSlot {
    const isInstance = "tag" in value && value.tag === valueTag.instance;
    if (!isInstance || !this.#call.hasHook("percent_of")) return value;
    const made = this.#takeMade(value, letter);
    return "tag" in made && made.tag === valueTag.none ? value : made;
  }

  #appendValue(item: RawSlot, conversion: Conversion): void {
    const { texts } = this.#call;
    const { letter, position, precision } = conversion;
    const from = texts.text.length;
    const isNumeric = "cdiuoxXeEfFgG".includes(letter);
    const value = isNumeric ? this.#numberOf(item, letter) : item;
    if (letter === "s" || letter === "r") {
      this.#appendText(value, letter);
      if (precision >= 0) texts.text.append(texts.text.cut(from).slice(0, precision));
    } else if (letter === "c") this.#appendCharacter(value);
    else if ("eEfFgG".includes(letter)) this.#appendFloat(value, conversion);
    else if ("diuoxX".includes(letter)) {
      texts.text.append(this.#integerText(value, conversion));
    } else {
      failAt("formatCharacter", letter, { tag: valueTag.int, payload: position });
    }
    if (letter < "a") texts.text.append(texts.text.cut(from).toUpperCase());
  }

  /** Appends the character that a value is or has as its code. */
  #appendCharacter(value: RawSlot): void {
    const { text } = this.#call.texts;
    if ("tag" in value && value.tag === valueTag.str) {
      const character = textOf(this.#memory, value.payload);
      if (character.length !== 1) fail("formatOneCharacter");
      text.append(character);
      return;
    }
    const code = this.#integer(value);
    if (code === undefined) fail("float" in value ? "integerNotFloat" : "integerRequired");
    if (BigInt.asIntN(64, BigInt(code)) !== BigInt(code)) fail("longToC");
    if (code > 255) fail("byteTooLarge");
    if (code < 0) fail("byteTooSmall");
    text.put(Number(code));
  }

  #appendFloat(value: RawSlot, { letter, flags, precision }: Conversion): void {
    const memory = this.#memory;
    const number = "float" in value ? value.float : this.#integer(value);
    if (number === undefined) failOn("formatFloat", value);
    if (isLong(value) && !Number.isFinite(Number(number))) failOn("formatFloat", value);
    // No core has room for so many digits: they are not made.
    if (precision >= memory.all.length) fail("memory");
    const style = flags.includes("#") ? letter.toUpperCase() : letter.toLowerCase();
    const digits = precision < 0 ? 6 : precision;
    const float = memory.real(Number(number));
    appendFloat(this.#call.texts.text, float, style.charCodeAt(0), digits, memory.flavour);
  }

  /** The digits of an integer, or of a float's integral part, after a minus and a prefix. */
  #integerText(value: RawSlot, { letter, flags, precision }: Conversion): string {
    const shown = letter === "i" ? "d" : letter;
    const integer = "float" in value ? integralPart(value.float) : this.#integer(value);
    if (integer === undefined) failAt("formatNumber", shown, value);
    const base = { o: 8, x: 16 }[letter.toLowerCase()] ?? 10;
    const isWide = isLong(value) || ("float" in value && !this.#fits(value.float));
    if (isWide && base !== 10 && this.#memory.flavour === "core") fail("integerRange");
    if (!isWide && precision > mostPrecision) fail("formatPrecision");
    const isNegative = integer < 0;
    let digits = integer.toString(base).slice(isNegative ? 1 : 0);
    if (precision >= 0) {
      if (precision >= this.#memory.all.length) fail("memory");
      // Only an int is no digit at all with a precision of 0.
      digits = (digits === "0" && !isWide ? "" : digits).padStart(precision, "0");
    }
    const isAlternate = flags.includes("#");
    if (isAlternate && base === 8 && !digits.startsWith("0")) digits = `0${digits}`;
    if (isAlternate && base === 16) digits = `0x${digits}`;
    return isNegative ? `-${digits}` : digits;
  }

  /** Whether the integral part of a float is an integer of this flavour. */
  #fits(value: number): boolean {
    const limit = this.#memory.flavour === "full" ? 2 ** 63 : 2 ** 31;
    return value < limit && value >= -limit;
  }

  /** Puts sign and padding around the text from `from` on. */
  #pad(from: number, { letter, flags, width }: Conversion): void {
    const { text } = this.#call.texts;
    const size = Math.abs(width);
    if (size >= this.#memory.all.length) fail("memory");
    const isNumeric = !"%src".includes(letter);
    let rest = text.cut(from);
    let before = "";
    if (isNumeric) {
      if (rest.startsWith("-")) {
        before = "-";
        rest = rest.slice(1);
      } else if (flags.includes("+")) before = "+";
      else if (flags.includes(" ")) before = " ";
      if (flags.includes("#") && "xX".includes(letter)) {
        before += rest.slice(0, 2);
        rest = rest.slice(2);
      }
    }
    if (width < 0 || flags.includes("-")) text.append((before + rest).padEnd(size));
    else if (isNumeric && flags.includes("0")) {
      text.append(before + rest.padStart(size - before.length, "0"));
    } else text.append((before + rest).padStart(size));
  }
}

function isLong(value: RawSlot): boolean {
  return "tag" in value && value.tag === valueTag.long;
}

/** A float cut to an integer; undefined for one that has none. */
function integralPart(value: number): bigint | undefined {
  return Number.isFinite(value) ? BigInt(Math.trunc(value)) : undefined;
}
