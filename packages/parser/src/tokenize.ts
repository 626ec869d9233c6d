/**
 * Source text to tokens, one logical line at a time.
 *
 * A logical line ends where a line ends outside brackets. `LineReader` hands out one after the
 * other, so that a parser holds the tokens of one line only; `tokenize` gathers them all. What is
 * wrong with the characters of a line is reported here and marks the line as broken: a parser
 * skips it, but still sees whether it opens a block.
 */
import {
  type Collector,
  type Diagnostic,
  diagnose,
  type SourceFile,
  type Span,
} from "@vipera/diagnostics";
import { limitRows } from "@vipera/spec";
import { type DepthChange, Indentation, measureDepth } from "./indentation.ts";
import { LineBuilder } from "./tokenize/line-builder.ts";
import {
  createLexer,
  type Lexeme,
  type LexemeKind,
  type Lexer,
  statementKeywords,
  type Token,
} from "./tokens.ts";

/** The tokens of one statement, or of several with `;`, or of one line that opens a block. */
export interface LogicalLine {
  /** Blocks opened (1) or closed (-n) before the line. */
  readonly depthChange: number;
  /** Ends with a `newline`; empty only for the end of the file. */
  readonly tokens: readonly Token[];
  /** Something about its characters was reported. */
  readonly broken: boolean;
}

/** @returns All tokens of the source; blocks are told by `indent` and `dedent` tokens. */
export function tokenize(source: SourceFile, collector: Collector): Token[] {
  const tokens: Token[] = [];
  const reader = new LineReader(source, collector);
  for (let line = reader.next(); line !== undefined; line = reader.next()) {
    const start = line.tokens[0]?.start ?? source.text.length;
    const kind = line.depthChange > 0 ? "indent" : "dedent";
    for (let count = Math.abs(line.depthChange); count > 0; count -= 1) {
      tokens.push({ kind, text: "", start, end: start });
    }
    for (const token of line.tokens) tokens.push(token);
  }
  return tokens;
}

/** Reads the logical lines of one source. */
export class LineReader {
  readonly #source: SourceFile;
  readonly #collector: Collector;
  readonly #lexer: Lexer;
  readonly #indentation = new Indentation();
  /** A lexeme that was read but belongs to the next line, with the space before it. */
  #pending: Lexeme | undefined;
  #pendingSpace = "";
  /** Set by `from __future__ import print_function`. */
  #printIsName = false;
  #ended = false;

  constructor(source: SourceFile, collector: Collector) {
    this.#source = source;
    this.#collector = collector;
    this.#lexer = createLexer(source.text);
  }

  /** The next logical line; the last one is without tokens and closes all blocks. */
  next(): LogicalLine | undefined {
    if (this.#ended) return undefined;
    const first = this.#skipToLine();
    if (first === undefined) {
      this.#ended = true;
      return { depthChange: -this.#indentation.close(), tokens: [], broken: false };
    }
    const builder = new LineBuilder(this.#source, this.#collector, this.#printIsName);
    const depthChange = this.#enter(first, builder);
    this.#readLine(first, builder);
    const line = { depthChange, tokens: builder.tokens, broken: builder.broken };
    if (importsPrintFunction(line.tokens)) this.#printIsName = true;
    return line;
  }

  /**
   * At the start of a physical line: skips blank lines and comments, keeps the space before the
   * first visible character.
   *
   *   > |     total = 0
   *       ^
   */
  #skipToLine(): Lexeme | undefined {
    if (this.#pending !== undefined) {
      const pending = this.#pending;
      this.#pending = undefined;
      return pending;
    }
    this.#pendingSpace = "";
    let joined = false;
    for (let lexeme = this.#lexer.next(); lexeme !== undefined; lexeme = this.#lexer.next()) {
      switch (lexeme.type as LexemeKind) {
        case "newline":
          this.#pendingSpace = "";
          joined = false;
          break;
        case "space":
          // Behind a backslash the depth is that of the first physical line.
          if (!joined) this.#pendingSpace += lexeme.text;
          break;
        case "join":
          joined = true;
          if (this.#endsSource(lexeme)) this.#collector.report(this.#diagnoseJoin(lexeme));
          break;
        case "comment":
          break;
        case "blockComment":
          this.#report("VP1109", spanOf(lexeme));
          break;
        default:
          // A byte order mark is not part of the first line.
          if (lexeme.offset > 0 || lexeme.text !== "\ufeff") return lexeme;
      }
    }
    return undefined;
  }

  /**
   * At the first visible character of a logical line: opens or closes blocks before it.
   *
   *   > |     total = 0
   *           ^
   */
  #enter(first: Lexeme, builder: LineBuilder): number {
    const { change, problem } = this.#indentation.enter(measureDepth(this.#pendingSpace));
    this.#checkDepth({ change, problem }, first, builder);
    return change;
  }

  #checkDepth({ change, problem }: DepthChange, first: Lexeme, builder: LineBuilder): void {
    const width = this.#pendingSpace.length;
    const space = { start: first.offset - width, end: first.offset };
    if (problem === "tabs") this.#report("VP1110", space);
    if (problem === "mismatch") this.#report("VP1113", spanOf(first));
    const limit = limitRows.indentationLevels.value;
    if (change > 0 && this.#indentation.level === limit + 1) {
      builder.fail(diagnose("VP1114", { file: this.#source, span: spanOf(first) }, { limit }));
    }
  }

  /**
   * From the first visible character to the end of the logical line.
   *
   *   > |     total = (1 +  # comment
   *           ^
   *   > |              2)
   */
  #readLine(first: Lexeme, builder: LineBuilder): void {
    let startsPhysicalLine = false;
    let space = "";
    for (
      let lexeme: Lexeme | undefined = first;
      lexeme !== undefined;
      lexeme = this.#lexer.next()
    ) {
      switch (lexeme.type as LexemeKind) {
        case "space":
          space = lexeme.text;
          break;
        case "newline":
          if (!builder.inBrackets) {
            builder.end(lexeme.offset, lexeme.text);
            return;
          }
          startsPhysicalLine = true;
          space = "";
          break;
        case "comment":
          break;
        case "join":
          if (this.#endsSource(lexeme)) builder.fail(this.#diagnoseJoin(lexeme));
          break;
        case "blockComment":
          this.#report("VP1109", spanOf(lexeme));
          break;
        default:
          if (startsPhysicalLine && builder.inBrackets && this.#beginsStatement(lexeme)) {
            builder.failUnclosed();
            builder.end(lexeme.offset, "");
            this.#pending = lexeme;
            this.#pendingSpace = space;
            return;
          }
          startsPhysicalLine = false;
          builder.add(lexeme.type as LexemeKind, lexeme.text, lexeme.offset);
      }
    }
    if (builder.inBrackets) builder.failUnclosed();
    builder.end(this.#source.text.length, "");
  }

  #beginsStatement(lexeme: Lexeme): boolean {
    return statementKeywords.has(lexeme.text) && !(this.#printIsName && lexeme.text === "print");
  }

  #endsSource(lexeme: Lexeme): boolean {
    return lexeme.offset + lexeme.text.length === this.#source.text.length;
  }

  #diagnoseJoin(lexeme: Lexeme): Diagnostic {
    const span = { start: lexeme.offset, end: lexeme.offset + 1 };
    return diagnose("VP1118", { file: this.#source, span });
  }

  #report(code: "VP1109" | "VP1110" | "VP1113", span: Span): void {
    this.#collector.report(diagnose(code, { file: this.#source, span }));
  }
}

function spanOf(lexeme: Lexeme): Span {
  return { start: lexeme.offset, end: lexeme.offset + lexeme.text.length };
}

function importsPrintFunction(tokens: readonly Token[]): boolean {
  return (
    tokens[0]?.kind === "from" &&
    tokens[1]?.text === "__future__" &&
    tokens.some((token) => token.text === "print_function")
  );
}
