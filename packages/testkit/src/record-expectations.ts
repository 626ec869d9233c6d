/**
 * Writes what CPython printed into a test program's comments.
 *
 * A line that printed exactly one line of output, in the order of the file, gets it at its end;
 * when lines print more often or in another order, a final block holds the whole output.
 */
import { escapeBytes, needsEscapes, readTestProgram } from "./expectations.ts";

/** A line of output with the line of the program whose print ended it. */
export interface RecordedLine {
  readonly line: number;
  /** Bytes as characters, without the line end. */
  readonly text: string;
}

/** The uncaught exception that ended the program. */
export interface RecordedTrap {
  readonly line: number;
  readonly exception: string;
  readonly message: string;
}

export interface Recording {
  readonly lines: readonly RecordedLine[];
  readonly trap: RecordedTrap | undefined;
}

/**
 * @param source  The program with or without expectations; older ones are replaced.
 * @returns The program with expectations that hold for the recording.
 */
export function recordExpectations(source: string, recording: Recording): string {
  const lines = withoutOutput(source).split("\n");
  const inline = recording.lines.every(
    ({ line }, index) => index === 0 || (recording.lines[index - 1]?.line ?? 0) < line,
  );
  const notes = new Map<number, string>();
  if (inline) {
    for (const { line, text } of recording.lines) notes.set(line, lineNote(text));
  }
  if (recording.trap !== undefined) notes.set(recording.trap.line, trapNote(recording.trap));
  const noted = lines.map((line, index) => {
    const note = notes.get(index + 1);
    return note === undefined || line.includes("# expect") ? line : `${line}  ${note}`;
  });
  if (inline) return noted.join("\n");
  const texts = recording.lines.map(({ text }) => text);
  return `${noted.join("\n").trimEnd()}\n\n${blockOf(texts)}`;
}

/** Whether the comments of a program say the same as the recording. */
export function agrees(path: string, source: string, recording: Recording): boolean {
  const program = readTestProgram(path, source);
  const expected =
    program.output ??
    program.expectations.flatMap((row) => (row.kind === "line" ? [row.text] : []));
  const traps = program.expectations.filter((row) => row.kind === "trap");
  const [trap] = traps;
  const sameTrap =
    traps.length === (recording.trap === undefined ? 0 : 1) &&
    trap?.line === recording.trap?.line &&
    trap?.exception === recording.trap?.exception &&
    (trap?.message === undefined || trap.message === recording.trap?.message);
  const recorded = recording.lines.map(({ text }) => text);
  return sameTrap && JSON.stringify(expected) === JSON.stringify(recorded);
}

/** The program without expectations of output; expected traps and the header stay. */
function withoutOutput(source: string): string {
  return source
    .replace(/\n*^# expect output( escaped)?:[\s\S]*$/m, "\n")
    .replace(/[ \t]*# expect( escaped)?:.*$/gm, "");
}

function lineNote(text: string): string {
  if (text === "") return "# expect:";
  return needsEscapes(text) ? `# expect escaped: ${escapeBytes(text)}` : `# expect: ${text}`;
}

function trapNote({ exception, message }: RecordedTrap): string {
  return message === "" ? `# expect trap: ${exception}` : `# expect trap: ${exception}: ${message}`;
}

function blockOf(texts: readonly string[]): string {
  const isEscaped = texts.some(needsEscapes);
  const shown = texts.map((text) => (isEscaped ? escapeBytes(text) : text));
  const title = isEscaped ? "# expect output escaped:" : "# expect output:";
  return [title, ...shown.map((text) => (text === "" ? "#" : `#   ${text}`)), ""].join("\n");
}
