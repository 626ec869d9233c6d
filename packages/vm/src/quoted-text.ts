/**
 * Bytes as Python 2.7 writes them in a program: between quotes, and what is no visible character is
 * escaped.
 */

const escapes: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\\": "\\\\",
};

/** A string literal as Python 2 writes it: double quotes only for text with single ones alone. */
export function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  let body = "";
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (character === mark) body += `\\${mark}`;
    else if (escapes[character] !== undefined) body += escapes[character];
    else if (code < 32 || code > 126) body += `\\x${code.toString(16).padStart(2, "0")}`;
    else body += character;
  }
  return mark + body + mark;
}

/** As `quote`, but Python escapes the single quotes of a bytearray always. */
export function quoteBytes(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = quote(`${text}"'`).slice(1, -4);
  return `${mark}${escaped}${mark}`;
}
