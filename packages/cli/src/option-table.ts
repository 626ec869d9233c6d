/**
 * The table of a command's options, and the reader of command lines that it drives.
 *
 * A row is one option with all its spellings. Reading follows the published system: options have a
 * single dash and several letters (`-pp`, `-nooverlay`), are never bundled, take their argument
 * from the next word, and end at the first word that is no option: the program's file. GNU
 * spellings (`--cores 4`, `--cores=4`) are further flags of the same row.
 *
 *   vpython  -d 4  --json  prog.py  arg1 -x
 *            [-- options --][file]  [arguments, untouched]
 *
 * The same table makes the help text (`help-text.ts`) and docs/cli.md (`option-document.ts`).
 */
import { type Diagnostic, diagnose } from "@vipera/diagnostics";
import { suggestName } from "./suggest-name.ts";

/** What every kind of row has. */
interface OptionRowBase {
  /** Field of the values that `readOptions` returns. */
  readonly key: string;
  /** Every spelling with its dashes; messages and help show the first one first. */
  readonly flags: readonly string[];
  /** One sentence for the help text. */
  readonly doc: string;
  /** What holds without the option, as the help text says it; left out when that is "not done". */
  readonly defaultText?: string;
  /** An example of its use with its argument, such as `-d 4`; needed when it has one. */
  readonly usage?: string;
  /** Rows that share a word exclude each other: both would decide the same thing. */
  readonly excludes?: readonly string[];
  /**
   * Of an option that the published system has and nothing here needs: what it means there. It is
   * read, and a note says that it changes nothing on what the program runs on.
   */
  readonly noEffect?: string;
  /** Its spelling `-h` looks like help: when no number follows, the message says what does help. */
  readonly isNotHelp?: true;
  /** More for docs/cli.md, in full sentences. */
  readonly explanation?: string;
}

export interface FlagRow extends OptionRowBase {
  readonly kind: "flag";
}

export interface TextRow extends OptionRowBase {
  readonly kind: "text";
  /** The argument's name in the help text, such as `FILE`. */
  readonly argument: string;
  /** What the argument is, in words: "a file name". */
  readonly argumentDoc: string;
  readonly usage: string;
}

/** A whole number between `minimum` and `maximum`, both allowed; or one of `words`. */
export interface NumberRow extends OptionRowBase {
  readonly kind: "number";
  readonly argument: string;
  readonly argumentDoc: string;
  readonly usage: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly words?: readonly string[];
}

export interface ChoiceRow extends OptionRowBase {
  readonly kind: "choice";
  readonly argument: string;
  readonly argumentDoc: string;
  readonly usage: string;
  readonly choices: readonly string[];
}

export type OptionRow = FlagRow | TextRow | NumberRow | ChoiceRow;

/** An option that is known, but refused: by its own message, or as not in this version. */
export interface RefusedOption {
  readonly flag: string;
  /** What it means in the published system. */
  readonly meaning: string;
}

export interface OptionTable<Rows extends readonly OptionRow[] = readonly OptionRow[]> {
  /** Name of the command, as messages show it. */
  readonly tool: string;
  readonly rows: Rows;
  readonly refused: readonly RefusedOption[];
  /** What a program runs on, as notes about options without effect name it. */
  readonly target: (values: ReadonlyMap<string, string | number | true>) => string;
}

type ValueOf<Row extends OptionRow> = Row extends { readonly kind: "flag" }
  ? true
  : Row extends { readonly kind: "number"; readonly words: readonly (infer Word)[] }
    ? number | Word
    : Row extends { readonly kind: "number" }
      ? number
      : Row extends { readonly kind: "choice"; readonly choices: readonly (infer Choice)[] }
        ? Choice
        : string;

/** One field per row that was given on the command line. */
export type OptionValues<Rows extends readonly OptionRow[]> = {
  readonly [Row in Rows[number] as Row["key"]]?: ValueOf<Row>;
};

export interface CommandLine<Rows extends readonly OptionRow[]> {
  readonly values: OptionValues<Rows>;
  /** The first word that is no option. */
  readonly file: string | undefined;
  /** Everything after the file. */
  readonly args: readonly string[];
  /** What is wrong with the options; the values of the others are there all the same. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the words of a command line.
 *
 * @param words  Without the names of the interpreter and of the command. `--` ends the options.
 * @errors VP6001 to VP6010 and the note VP6030; never throws. Reading goes on after a mistake, so
 *   that several are reported and `--json` is known wherever it stands.
 * @example readOptions(table, ["-d", "4", "prog.py", "-x"])
 *   // values { cores: 4 }, file "prog.py", args ["-x"]
 */
export function readOptions<const Rows extends readonly OptionRow[]>(
  table: OptionTable<Rows>,
  words: readonly string[],
): CommandLine<Rows> {
  const reader = new OptionReader(table);
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? "";
    if (!word.startsWith("-")) break;
    at += 1;
    if (word === "--") break;
    at += reader.readOption(word, words[at]);
  }
  reader.checkExclusions();
  reader.noteEffectless();
  return {
    // The reader stores under each row's key what `ValueOf` says for its kind.
    values: Object.fromEntries(reader.values) as OptionValues<Rows>,
    file: words[at],
    args: words.slice(at + 1),
    diagnostics: reader.diagnostics,
  };
}

class OptionReader {
  readonly values = new Map<string, string | number | true>();
  readonly diagnostics: Diagnostic[] = [];
  readonly #table: OptionTable;
  readonly #given = new Map<OptionRow, string>();

  constructor(table: OptionTable) {
    this.#table = table;
  }

  /** @returns How many words after the option belong to it: 0 or 1. */
  readOption(word: string, next: string | undefined): number {
    const equals = word.startsWith("--") ? word.indexOf("=") : -1;
    const flag = equals < 0 ? word : word.slice(0, equals);
    const attached = equals < 0 ? undefined : word.slice(equals + 1);
    const row = this.#rowOf(flag);
    if (row === undefined) {
      this.#refuse(flag);
      return 0;
    }
    if (this.#given.has(row))
      this.diagnostics.push(diagnose("VP6009", undefined, { option: flag }));
    this.#given.set(row, flag);
    if (row.kind === "flag") {
      if (attached !== undefined) {
        const holes = { option: flag, value: attached };
        this.diagnostics.push(diagnose("VP6006", undefined, holes));
      }
      this.values.set(row.key, true);
      return 0;
    }
    const argument = attached ?? next;
    if (row.isNotHelp === true && flag === "-h" && !/^[0-9]+$/.test(argument ?? "")) {
      this.diagnostics.push(diagnose("VP6008", undefined, { tool: this.#table.tool }));
      return 0;
    }
    if (argument === undefined || (attached === undefined && this.#rowOf(argument) !== undefined)) {
      const holes = { option: flag, argument: row.argumentDoc, usage: row.usage };
      this.diagnostics.push(diagnose("VP6003", undefined, holes));
      return 0;
    }
    this.#readArgument(row, flag, argument);
    return attached === undefined ? 1 : 0;
  }

  #readArgument(row: Exclude<OptionRow, FlagRow>, flag: string, argument: string): void {
    const usage = row.usage;
    if (row.kind === "choice" && !row.choices.includes(argument)) {
      const holes = { option: flag, choices: row.choices.join(", "), value: argument, usage };
      this.diagnostics.push(diagnose("VP6005", undefined, holes));
    } else if (row.kind === "number" && !(row.words ?? []).includes(argument)) {
      const number = /^[0-9]{1,15}$/.test(argument) ? Number(argument) : Number.NaN;
      if (number >= row.minimum && number <= row.maximum) {
        this.values.set(row.key, number);
        return;
      }
      const { minimum, maximum } = row;
      const holes = { option: flag, minimum, maximum, value: argument, usage };
      this.diagnostics.push(diagnose("VP6004", undefined, holes));
    } else {
      this.values.set(row.key, argument);
    }
  }

  #refuse(flag: string): void {
    const { tool, refused } = this.#table;
    const known = refused.find((option) => option.flag === flag);
    if (known !== undefined) {
      const holes = { option: flag, meaning: known.meaning, tool };
      this.diagnostics.push(diagnose("VP6007", undefined, holes));
      return;
    }
    const flags = this.#table.rows.flatMap((row) => row.flags);
    const suggestion = suggestName(flag, flags);
    this.diagnostics.push(
      suggestion === undefined
        ? diagnose("VP6001", undefined, { option: flag, tool })
        : diagnose("VP6002", undefined, { option: flag, suggestion }),
    );
  }

  checkExclusions(): void {
    const earlier: [OptionRow, string][] = [];
    for (const [row, second] of this.#given) {
      const shares = ([other]: [OptionRow, string]) =>
        other.excludes?.some((word) => row.excludes?.includes(word)) === true;
      const [, first] = earlier.find(shares) ?? [];
      if (first === undefined) earlier.push([row, second]);
      else this.diagnostics.push(diagnose("VP6010", undefined, { first, second }));
    }
  }

  /** Last, because what the program runs on may be named after them. */
  noteEffectless(): void {
    const target = this.#table.target(this.values);
    for (const [{ noEffect: meaning }, option] of this.#given) {
      if (meaning === undefined) continue;
      this.diagnostics.push(diagnose("VP6030", undefined, { option, meaning, target }));
    }
  }

  #rowOf(flag: string): OptionRow | undefined {
    return this.#table.rows.find((row) => row.flags.includes(flag));
  }
}
