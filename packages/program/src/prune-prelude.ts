/**
 * Leaves out of the prelude's text what no program text mentions, before it is parsed.
 *
 * The prelude belongs to every program, and most programs use none or few of its functions; to
 * parse and resolve all of it took half of the time a small program needs to start. A function is
 * kept when its name, or that of a native function it is the twin of, stands anywhere in a text of
 * the program or of a kept function, or when an operator there may call it: too many may be kept,
 * never too few. Lines keep their numbers.
 */
import { natives, objectMaker } from "@vipera/spec";
import { isOperatorHook, mayCallHook, withoutSpecialNames } from "./operator-hooks.ts";

/** A piece of the prelude: a function, or what stands between functions. */
interface Chunk {
  /** Names that bring it in; undefined for what is always there. */
  readonly names: readonly string[] | undefined;
  readonly text: string;
}

/**
 * @param prelude  Its text; every function begins with `def` at the start of a line.
 * @param texts    The source texts of the program's modules.
 * @returns The text with the lines of other functions empty.
 */
export function prunePrelude(prelude: string, texts: readonly string[]): string {
  const chunks = splitChunks(prelude);
  const kept = new Set(chunks.filter(({ names }) => names === undefined));
  const always = [...kept].map(({ text }) => text).join("");
  const unread = [...texts.map(programText), libraryText(always)];
  for (let text = unread.pop(); text !== undefined; text = unread.pop()) {
    for (const chunk of chunks) {
      if (kept.has(chunk) || !mentions(text, chunk)) continue;
      kept.add(chunk);
      unread.push(libraryText(chunk.text));
    }
  }
  return chunks
    .map((chunk) => (kept.has(chunk) ? chunk.text : chunk.text.replace(/[^\n]+/g, "")))
    .join("");
}

/** A text of the library without docstrings and lines of comment, which call nothing. */
export function codeOf(text: string): string {
  return text.replace(/"""[\s\S]*?"""|^\s*#[^\n]*/gmu, "");
}

/** A text, and what of it tells which hooks it may call. */
interface Unread {
  readonly text: string;
  readonly traces: string;
}

function programText(text: string): Unread {
  return { text, traces: text };
}

function libraryText(text: string): Unread {
  const code = codeOf(text);
  return { text: code, traces: withoutSpecialNames(code) };
}

function mentions({ text, traces }: Unread, chunk: Chunk): boolean {
  return chunk.names?.some((name) => text.includes(name) || mayCallHook(traces, name)) ?? false;
}

function splitChunks(prelude: string): readonly Chunk[] {
  // A function ends before the next line that begins with neither a blank nor a line end.
  const pieces = prelude.split(/(?<=\n)(?=[^\s#])/);
  return pieces.map((text) => {
    const name = /^def (\w+)/.exec(text)?.[1];
    return { names: name === undefined ? undefined : namesFor(name), text };
  });
}

/** A function's own name, and the last parts of the names of natives that call it. */
function namesFor(name: string): readonly string[] {
  if (isOperatorHook(name)) return [name];
  if (name === objectMaker) return ["object("];
  const called = natives
    .filter(({ twin, simple }) => twin === name || simple === name)
    .map((row) => row.name.slice(row.name.lastIndexOf(".") + 1));
  return [name, ...called];
}
