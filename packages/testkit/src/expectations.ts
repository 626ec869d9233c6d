/**
 * What a test program expects, read from its own comments.
 *
 * The comments are plain Python comments, so CPython runs the same file untouched:
 *
 *     # cores: 1 4 16                        header lines, before the first statement
 *     # flavours: full, wide integers        the flavours that can run it, and why not the others
 *     print(7 // 2)     # expect: 3          this line prints exactly this line of output
 *     print(1 // 0)     # expect trap: ZeroDivisionError: integer division or modulo by zero
 *     exec "x = 1"      # expect error: VP3011
 *     print(coreid())   # expect on every core: {core}
 *     recv(1)           # expect deadlock on core 0: recv from core 1
 *
 *     # expect output:                       last in the file, for lines that print more than once
 *     #   first line
 *     #   second line
 *
 * Outputs of several lines are expected in the order of the file. `expect escaped:` and
 * `expect output escaped:` write bytes that an editor would hide as \xNN. In texts of programs for
 * several cores, {core}, {cores} and {last} stand for the core's id, their number and the last id.
 */

/** Which cores print a line: all of them, or one. */
export type ExpectedCores = "every" | "last" | number;

export type Expectation =
  | {
      readonly kind: "line";
      readonly line: number;
      readonly cores: ExpectedCores;
      /** Bytes as characters, without the line end. */
      readonly text: string;
    }
  | {
      readonly kind: "trap";
      readonly line: number;
      readonly cores: ExpectedCores;
      readonly exception: string;
      /** Undefined when any text will do. */
      readonly message: string | undefined;
    }
  | { readonly kind: "error"; readonly line: number; readonly code: string }
  | {
      readonly kind: "deadlock";
      readonly line: number;
      readonly cores: ExpectedCores;
      /** The waiting operation as the report words it. */
      readonly operation: string;
    };

/** The header of a test program. */
export interface TestHeader {
  /** Numbers of cores to run on, each by itself; `[1]` without the header. */
  readonly cores: readonly number[];
  /** Whether the header names numbers of cores at all: such programs have no oracle. */
  readonly isParallel: boolean;
  /** Names of the engines it is for; undefined for all. */
  readonly engines: readonly string[] | undefined;
  /** Flavours of the virtual machine that can run it, with the reason; undefined for all. */
  readonly flavours: { readonly names: readonly string[]; readonly reason: string } | undefined;
  /** Why CPython 2.7 is not asked; undefined when it must agree. */
  readonly noOracle: string | undefined;
  readonly args: readonly string[];
  /** Text of standard input. */
  readonly input: string;
  /** Expected exit code where the expectations do not imply one. */
  readonly exit: number | undefined;
  /** Bytes of a core's memory; undefined for the profile's own. */
  readonly coreBytes: number | undefined;
}

export interface TestProgram {
  /** As messages show it. */
  readonly path: string;
  readonly source: string;
  readonly header: TestHeader;
  readonly expectations: readonly Expectation[];
  /** The final block: the whole of standard output; undefined without one. */
  readonly output: readonly string[] | undefined;
}

const headerNames = [
  "cores",
  "engines",
  "flavours",
  "oracle",
  "args",
  "stdin",
  "exit",
  "core-memory",
] as const;
type HeaderName = (typeof headerNames)[number];

/**
 * Reads a test program.
 *
 * @errors Throws an Error naming file and line for a comment that looks like an expectation and is
 *   none: a misspelt one would never fail.
 */
export function readTestProgram(path: string, source: string): TestProgram {
  const lines = source.split("\n");
  const blockAt = lines.findIndex((line) => /^# expect output( escaped)?:\s*$/.test(line));
  const body = blockAt < 0 ? lines : lines.slice(0, blockAt);
  const fail = (line: number, problem: string): never => {
    throw new Error(`${path}:${line}: ${problem}`);
  };
  return {
    path,
    source,
    header: readHeader(body, fail),
    expectations: body.flatMap((line, index) => readExpectation(line, index + 1, fail)),
    output: blockAt < 0 ? undefined : readBlock(lines, blockAt, fail),
  };
}

type Fail = (line: number, problem: string) => never;

function readHeader(lines: readonly string[], fail: Fail): TestHeader {
  const fields = new Map<HeaderName, string[]>();
  for (const [index, line] of lines.entries()) {
    const comment = /^#\s*([a-z-]+):\s?(.*)$/.exec(line);
    if (!line.startsWith("#") && line.trim() !== "") break;
    const name = headerNames.find((known) => known === comment?.[1]);
    if (name === undefined) continue;
    const text = (comment?.[2] ?? "").trimEnd();
    if (name !== "stdin" && fields.has(name)) fail(index + 1, `a second '# ${name}:'`);
    fields.set(name, [...(fields.get(name) ?? []), text]);
  }
  const words = (name: HeaderName) =>
    (fields.get(name)?.[0] ?? "").split(/[\s,]+/).filter((word) => word !== "");
  const number = (name: HeaderName) => {
    const [word] = words(name);
    return word === undefined ? undefined : wholeNumber(word, fail);
  };
  const oracle = fields.get("oracle")?.[0];
  const noOracle = oracle === undefined ? undefined : /^none, (.+)$/.exec(oracle)?.[1];
  if (oracle !== undefined && noOracle === undefined) fail(1, "'# oracle: none, reason' is meant");
  const cores = words("cores").map((word) => wholeNumber(word, fail));
  return {
    cores: cores.length === 0 ? [1] : cores,
    isParallel: fields.has("cores"),
    engines: fields.has("engines") ? words("engines") : undefined,
    flavours: readFlavours(fields.get("flavours")?.[0], fail),
    noOracle,
    args: words("args"),
    input: (fields.get("stdin") ?? []).map((line) => `${line}\n`).join(""),
    exit: number("exit"),
    coreBytes: number("core-memory"),
  };
}

function readFlavours(text: string | undefined, fail: Fail): TestHeader["flavours"] {
  if (text === undefined) return undefined;
  const [, names = "", reason = ""] = /^((?:full|core)(?: (?:full|core))*), (.+)$/.exec(text) ?? [];
  if (names === "") fail(1, "'# flavours: full, reason' is meant");
  return { names: names.split(" "), reason };
}

function wholeNumber(word: string, fail: Fail): number {
  return /^[0-9]+$/.test(word) ? Number(word) : fail(1, `'${word}' is no number`);
}

/** Kinds of expectation; what stands between the kind and the colon says on which core. */
const expectationForm = new RegExp(
  "# expect(?<kind> escaped| trap| error| deadlock)?" +
    "(?: on (?<who>[a-z]+ core|core [0-9]+))?:(?<text>.*)$",
);

function readExpectation(line: string, number: number, fail: Fail): Expectation[] {
  if (!/#\s*expect/i.test(line)) return [];
  const groups = expectationForm.exec(line)?.groups;
  if (groups === undefined) return fail(number, "this looks like an expectation, but is none");
  const text = (groups.text ?? "").replace(/^ /, "");
  const cores = expectedCores(groups.who, () => fail(number, `nobody knows '${groups.who}'`));
  switch (groups.kind?.trim()) {
    case undefined:
      return [{ kind: "line", line: number, cores, text: utf8AsCharacters(text) }];
    case "escaped":
      return [{ kind: "line", line: number, cores, text: unescapeBytes(text) }];
    case "trap": {
      const [, exception = "", message] = /^([\w.]+)(?:: (.*))?$/.exec(text) ?? [];
      if (exception === "") fail(number, "the exception's name is missing");
      return [{ kind: "trap", line: number, cores, exception, message }];
    }
    case "error":
      if (!/^VP[0-9]{4}$/.test(text)) fail(number, `'${text}' is no code`);
      return [{ kind: "error", line: number, code: text }];
    default:
      return [{ kind: "deadlock", line: number, cores, operation: text }];
  }
}

function expectedCores(who: string | undefined, fail: () => never): ExpectedCores {
  if (who === undefined) return 0;
  if (who === "every core") return "every";
  if (who === "last core") return "last";
  const id = /^core ([0-9]+)$/.exec(who)?.[1];
  return id === undefined ? fail() : Number(id);
}

function readBlock(lines: readonly string[], at: number, fail: Fail): string[] {
  const isEscaped = (lines[at] ?? "").includes("escaped");
  const block: string[] = [];
  for (const [index, line] of lines.slice(at + 1).entries()) {
    if (line === "") continue;
    const text = /^#(?: {3}(.*)|\s*)$/.exec(line);
    if (text === null) fail(at + 2 + index, "only '#   text' may follow '# expect output:'");
    const shown = text?.[1] ?? "";
    block.push(isEscaped ? unescapeBytes(shown) : utf8AsCharacters(shown));
  }
  return block;
}

/** Program output is bytes; a test's own text is UTF-8. */
function utf8AsCharacters(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

/** Whether a line of output can stand in a comment as it is. */
export function needsEscapes(text: string): boolean {
  return !/^[\x20-\x7e]*$/.test(text) || text.endsWith(" ");
}

/** Bytes as characters with \xNN for what an editor hides and \\ for a backslash. */
export function escapeBytes(text: string): string {
  const hidden = (character: string) =>
    `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
  return text
    .replaceAll("\\", "\\\\")
    .replace(/[^\x20-\x7e]/g, hidden)
    .replace(/ $/, "\\x20");
}

function unescapeBytes(text: string): string {
  return text.replace(/\\(?:x([0-9a-f]{2})|\\)/g, (_, code: string | undefined) =>
    code === undefined ? "\\" : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
