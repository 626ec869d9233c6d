/**
 * What a person types in a session, as text of a program.
 *
 * ```text
 *   print <mark>   an entry that was run before      once for each of them
 *   print <mark>   the entry
 *   print <mark>   a core that does not get here has ended itself
 * ```
 *
 * The program of the next entry begins as this one, so that earlier entries do the same again, at
 * the same time of the device.
 */
import { randomUUID } from "node:crypto";
import { Collector, type Diagnostic, type Place, SourceFile } from "@vipera/diagnostics";
import { type Module, parse } from "@vipera/parser";

/** Mistakes that further lines can mend: an open string, a line that ends with a backslash. */
const unfinished: ReadonlySet<string> = new Set(["VP1103", "VP1118"]);
/** These may be others in truth, so that an empty line ends the entry. */
const openBracket = "VP1115";
const noBlockYet = "VP1112";
const noHandlerYet = "VP1210";

const compound: ReadonlySet<string> = new Set([
  "IfStatement",
  "WhileStatement",
  "ForStatement",
  "TryStatement",
  "WithStatement",
  "FunctionDefinition",
  "ClassDefinition",
]);

/** An entry that was understood, or why it was not. */
export function parseEntry(text: string, title: string) {
  const collector = new Collector();
  const module = parse(new SourceFile(title, text), collector);
  return { module, diagnostics: collector.diagnostics };
}

/**
 * Whether more lines belong to an entry, as Python's own prompt sees it: a block goes on up to an
 * empty line.
 *
 * @param text  Lines with an end each.
 */
export function needsMore(text: string): boolean {
  const lines = text.trimEnd().split("\n");
  const last = lines.at(-1) ?? "";
  if (last.trim() === "") return false;
  const { module, diagnostics } = parseEntry(text, "entry");
  const codes: readonly string[] = diagnostics.map(({ code }) => code);
  const isOpen = !text.endsWith("\n\n");
  if (codes.includes(openBracket)) return isOpen;
  if (codes.some((code) => unfinished.has(code))) return true;
  if (/^\s*@/.test(last)) return isOpen;
  if (codes.includes(noHandlerYet)) return isOpen;
  if (codes.includes(noBlockYet)) return isOpen && /:\s*(#.*)?$/.test(last);
  return codes.length === 0 && isOpen && compound.has(module.body.at(-1)?.kind ?? "");
}

/** An entry as it was typed, and as it is run. */
export interface Entry {
  readonly title: string;
  /** With a line end. */
  readonly typed: string;
  readonly run: string;
  /** How much further right the typed text stands in what is run. */
  readonly shift: number;
}

/** An entry that is run as it stands. */
export function plainEntry(title: string, text: string): Entry {
  return { title, typed: text, run: text, shift: 0 };
}

/** The value of a lone expression is shown, unless it is None; all else is run as it stands. */
export function shownEntry(title: string, text: string, module: Module): Entry {
  const [only, second] = module.body;
  if (only?.kind !== "ExpressionStatement" || second !== undefined) return plainEntry(title, text);
  const { start, end } = only.value.span;
  const before = "_ = (";
  const run = `${before}${text.slice(start, end)})\nif _ is not None: print(\`_\`)\n`;
  return { title, typed: text, run, shift: before.length - start };
}

/** The entries of a session as programs. */
export class SessionText {
  readonly #entries: Entry[] = [];
  readonly #meet: string;
  /** As an output that no program has. */
  readonly #mark = `\u0000vpython:${randomUUID()}\u0000`;

  /** @param coreCount  Several cores meet before each entry, as all have ended the one before. */
  constructor(coreCount: number) {
    const meet = "from parallel import sync as _vpython_meet\n_vpython_meet()\n";
    this.#meet = coreCount > 1 ? meet : "";
  }

  keep(entry: Entry): void {
    this.#entries.push(entry);
  }

  /** Whether what was kept may do something else once an entry has changed what `/` means. */
  changesEarlier(entry: Entry): boolean {
    return isFuture(entry) && this.#entries.some(({ run }) => run.includes("/"));
  }

  /** The program that runs all that was kept, and then an entry. */
  withEntry(entry: Entry): EntryProgram {
    const program = new EntryProgram(entry, `${this.#mark}\n`);
    const all = [...this.#entries, entry];
    for (const each of all.filter(isFuture)) program.add(each);
    for (const each of all) {
      if (isFuture(each) && each !== entry) continue;
      if (program.marks > 0) program.add(plainEntry("", this.#meet));
      program.addMark(printOf(this.#mark));
      if (!isFuture(each)) program.add(each);
    }
    program.addMark(printOf(this.#mark));
    return program;
  }
}

function isFuture({ run }: Entry): boolean {
  return /^from __future__ /.test(run);
}

/** A statement that is also a call, under `from __future__ import print_function`. */
function printOf(mark: string): string {
  return `print('${mark.replaceAll("\u0000", "\\x00")}')\n`;
}

interface Part {
  readonly entry: Entry;
  /** Where it begins: lines and characters before it. */
  readonly line: number;
  readonly offset: number;
}

/** A text that is put together, and what of it is whose. */
export class EntryProgram {
  readonly mark: string;
  readonly #last: Entry;
  readonly #parts: Part[] = [];
  #text = "";
  #lines = 0;

  #marks = 0;

  /**
   * @param last  The entry that is new.
   * @param mark  What is printed between entries.
   */
  constructor(last: Entry, mark: string) {
    this.#last = last;
    this.mark = mark;
  }

  /** How often the mark is printed: what the new entry prints stands between the last two. */
  get marks(): number {
    return this.#marks;
  }

  addMark(statement: string): void {
    this.add(plainEntry("", statement));
    this.#marks += 1;
  }

  add(entry: Entry): void {
    this.#parts.push({ entry, line: this.#lines, offset: this.#text.length });
    this.#text += entry.run;
    this.#lines += entry.run.split("\n").length - 1;
  }

  get text(): string {
    return this.#text;
  }

  /** The entry of a line, from 1, and the line there. */
  placeOf(line: number): { readonly file: string; readonly line: number } | undefined {
    const part = this.#parts.findLast((candidate) => candidate.line < line);
    return part && { file: part.entry.title, line: line - part.line };
  }

  /** A diagnostic about this text as one about its entries; none when it was told before. */
  shown(diagnostic: Diagnostic): readonly Diagnostic[] {
    const { place, notes, severity } = diagnostic;
    const part = place?.file.text === this.#text ? this.#partAt(place.span.start) : undefined;
    if (place === undefined || part === undefined) return [diagnostic];
    if (severity !== "error" && part.entry !== this.#last) return [];
    const moved = notes.map((note) => ({ ...note, place: this.#moved(note.place) }));
    return [{ ...diagnostic, place: this.#moved(place), notes: moved }];
  }

  #partAt(offset: number): Part | undefined {
    return this.#parts.findLast((part) => part.offset <= offset);
  }

  #moved(place: Place): Place {
    const part = place.file.text === this.#text ? this.#partAt(place.span.start) : undefined;
    if (part === undefined) return place;
    const { title, typed, shift } = part.entry;
    const inEntry = (at: number) => Math.min(typed.length, Math.max(0, at - part.offset - shift));
    const span = { start: inEntry(place.span.start), end: inEntry(place.span.end) };
    return { file: new SourceFile(title, typed), span };
  }
}
