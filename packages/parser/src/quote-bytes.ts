/**
 * A byte string as a string literal, as Python 2.7's `repr` writes it.
 */

const named: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/**
 * @param bytes  UTF-16 units 0 to 255, one per byte.
 * @returns ASCII text in single quotes, or in double ones when that spares escapes.
 */
export function quoteBytes(bytes: string): string {
  const quote = bytes.includes("'") && !bytes.includes('"') ? '"' : "'";
  const body = bytes.replace(/[^ -~]|[\\'"]/g, (byte) => {
    if (byte === "'" || byte === '"') return byte === quote ? `\\${byte}` : byte;
    const code = byte.charCodeAt(0).toString(16).padStart(2, "0");
    return named[byte] ?? `\\x${code}`;
  });
  return `${quote}${body}${quote}`;
}
