// A generated file: where it lies in the repository and what is in it.

export interface GeneratedFile {
  /** Path from the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** First line of every generated source file. */
export function provenance(source: string): string {
  return `Generated from packages/spec/src/${source}; do not edit. Run \`pnpm generate\`.`;
}

/** "JumpIfLess" -> "jumpIfLess", "str" + "length" -> "strLength". */
export function camelCase(...words: readonly string[]): string {
  return words
    .map((word, index) => {
      const first = word.charAt(0);
      return (index === 0 ? first.toLowerCase() : first.toUpperCase()) + word.slice(1);
    })
    .join("");
}
