/**
 * Puts a program's own arguments into the text of module `sys`.
 *
 * `sys.argv` is an ordinary list of the program: on a core there is no place but the program's own
 * memory for it, so it is part of what is compiled.
 */

const emptyArguments = "\nargv = []\n";

/**
 * @param texts  Module texts by name, as `moduleTexts`.
 * @param words  `argv`: the program's path, then its arguments, as bytes in characters 0 to 255.
 * @returns The same texts with another `sys`.
 */
export function withArguments(
  texts: Readonly<Record<string, string>>,
  words: readonly string[],
): Readonly<Record<string, string>> {
  const sys = texts["sys"] ?? "";
  if (!sys.includes(emptyArguments)) throw new Error("program-arguments: sys has no empty argv");
  const list = `\nargv = [${words.map(literal).join(", ")}]\n`;
  return { ...texts, sys: sys.replace(emptyArguments, () => list) };
}

/** A string literal of printable ASCII characters only. */
function literal(text: string): string {
  const body = text.replace(/[^ -~]|["\\]/gu, (character) => {
    return `\\x${(character.charCodeAt(0) & 0xff).toString(16).padStart(2, "0")}`;
  });
  return `"${body}"`;
}
