// Tables and marked parts of Markdown documents.

/** A generated part lies between a marker that names it and the next end marker. */
const part = /<!-- generated: (\w[\w-]*) -->\n[\s\S]*?<!-- end -->/gu;

/**
 * @param path   The document, for the message about a marker nobody fills.
 * @param parts  What makes each part, by the name in its marker.
 * @returns The document with its generated parts made anew.
 */
export function fillParts(
  path: string,
  text: string,
  parts: Readonly<Record<string, () => string>>,
): string {
  return text.replace(part, (_, name: string) => {
    const make = parts[name];
    if (make === undefined) throw new Error(`${path}: no generated part '${name}'`);
    return `<!-- generated: ${name} -->\n\n${make()}\n\n<!-- end -->`;
  });
}

/** A table; bars inside cells are escaped. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A code block whose fence is longer than any in the text. */
export function codeBlock(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n+$/u, "")}\n${fence}`;
}

/** First lines of a document that is generated as a whole. */
export function documentHead(title: string, sources: string): string {
  return `# ${title}\n\nGenerated from ${sources}; do not edit. Run \`pnpm generate\`.`;
}
