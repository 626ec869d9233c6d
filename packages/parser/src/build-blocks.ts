/**
 * Lines to blocks: headers get the lines indented below them, and clauses (`elif`, `else`,
 * `except`, `finally`) the statement they continue.
 *
 * Lines come one by one. A compound statement is kept open as the list of its clauses until a line
 * comes at its own depth that does not continue it; then it becomes a node. No recursion: the open
 * blocks are a stack.
 *
 *   if a:        -> Block 0, open: [if]
 *       b        -> Block 1, whose statements are the body of that clause
 *   else:        -> Block 0, open: [if, else]
 */
import { diagnose, type Span } from "@vipera/diagnostics";
import { clauseOpeners } from "@vipera/spec";
import type { Expression, Statement } from "./ast.ts";
import type { DecoratorLine, Header, HeaderLine, LineContent } from "./build-nodes/headers.ts";
import { type Clause, closeCompound } from "./build-blocks/close-compound.ts";
import { type LineContext, placeIn } from "./build-nodes/line-context.ts";
import type { LogicalLine } from "./tokenize.ts";

interface Block {
  readonly statements: Statement[];
  /** The clauses of the compound statement that may still be continued; empty for none. */
  open: Clause[];
  /** The last clause was a header whose block must begin with the next line. */
  awaitsBody: boolean;
  /** The last line was wrong, so what may follow it is not known: anything may. */
  uncertain: boolean;
  decorators: DecoratorLine[];
}

/** After which clauses of the same statement a clause may stand. */
const predecessors: Readonly<Record<keyof typeof clauseOpeners, readonly Header["word"][]>> = {
  elif: ["if", "elif"],
  else: ["if", "elif", "for", "while", "except"],
  except: ["try", "except"],
  finally: ["try", "except", "else"],
};

/** The clauses that may continue a statement at all, whatever their order. */
const continuations: Readonly<Record<string, readonly Header["word"][]>> = {
  if: ["elif", "else"],
  while: ["else"],
  for: ["else"],
  try: ["except", "else", "finally"],
};

export class BlockBuilder {
  readonly #context: LineContext;
  /** The open blocks, the module's first. */
  readonly #blocks: Block[] = [newBlock([])];

  constructor(context: LineContext) {
    this.#context = context;
  }

  /** @param content  What the line says; undefined when it was wrong, which is reported. */
  add(line: LogicalLine, content: LineContent | undefined): void {
    const first = line.tokens[0];
    const span = first === undefined ? undefined : { start: first.start, end: first.end };
    this.#changeDepth(line.depthChange, span);
    if (span === undefined) return;
    const block = this.#top;
    if (content === undefined) {
      this.#closeOpen(block);
      block.decorators = [];
      block.uncertain = true;
      return;
    }
    if (content.form === "decorator") {
      this.#closeOpen(block);
      block.decorators.push(content);
    } else if (content.form === "statements") {
      this.#closeOpen(block);
      this.#refuseDecorators(block, span);
      for (const statement of content.statements) block.statements.push(statement);
    } else this.#addHeader(block, content);
  }

  /** Ends all blocks; the module's statements. */
  finish(): readonly Statement[] {
    while (this.#blocks.length > 1) this.#leave(undefined);
    const module = this.#top;
    this.#refuseMissingBody(module, undefined);
    this.#closeOpen(module);
    this.#refuseDecorators(module, undefined);
    return module.statements;
  }

  get #top(): Block {
    const top = this.#blocks[this.#blocks.length - 1];
    if (top !== undefined) return top;
    const module = newBlock([]);
    this.#blocks.push(module);
    return module;
  }

  #changeDepth(change: number, span: Span | undefined): void {
    const block = this.#top;
    if (change > 0) {
      const body = this.#bodyFor(block, span);
      block.awaitsBody = false;
      this.#blocks.push(newBlock(body));
      return;
    }
    this.#refuseMissingBody(block, span);
    for (let count = change; count < 0; count += 1) this.#leave(span);
  }

  /** Where the lines of a block that begins here belong. */
  #bodyFor(block: Block, span: Span | undefined): Statement[] {
    const clause = block.open[block.open.length - 1];
    if (block.awaitsBody && clause !== undefined) return clause.body;
    if (!block.uncertain && span !== undefined) {
      this.#context.report(diagnose("VP1111", placeIn(this.#context, span)));
    }
    this.#closeOpen(block);
    // What may come behind lines at a wrong depth is not known.
    block.uncertain = true;
    return block.statements;
  }

  #leave(span: Span | undefined): void {
    const block = this.#top;
    this.#closeOpen(block);
    this.#refuseDecorators(block, span);
    this.#blocks.pop();
  }

  #addHeader(block: Block, { header, body }: HeaderLine): void {
    const clause: Clause = { header, body: body === undefined ? [] : [...body], decorators: [] };
    if (isContinuation(header)) {
      this.#refuseDecorators(block, header.span);
      if (!this.#continues(block, header)) {
        // Its block is read, and dropped with it.
        this.#closeOpen(block);
        block.uncertain = true;
      }
      block.open.push(clause);
    } else {
      this.#closeOpen(block);
      const decorators: Expression[] = [];
      if (header.word === "def" || header.word === "class") {
        for (const { decorator } of block.decorators) decorators.push(decorator);
      } else this.#refuseDecorators(block, header.span);
      const start = block.decorators[0]?.span.start ?? header.span.start;
      block.decorators = [];
      block.open = [{ ...clause, decorators, start }];
    }
    block.awaitsBody = body === undefined;
  }

  /** Whether the clause may stand here; reports if not, unless the line before was wrong. */
  #continues(block: Block, header: Header & { word: keyof typeof clauseOpeners }): boolean {
    const { word, span } = header;
    const opener = block.open[0]?.header.word;
    const last = block.open[block.open.length - 1]?.header;
    if (last !== undefined && opener !== undefined) {
      const possible = continuations[opener]?.includes(word) ?? false;
      if (possible && predecessors[word].includes(last.word)) return true;
      if (possible && last.word !== "try") {
        const notes = [placeIn(this.#context, last.span)];
        const holes = { keyword: word, previous: last.word };
        this.#context.report(diagnose("VP1209", placeIn(this.#context, span), holes, { notes }));
        return false;
      }
    }
    if (!block.uncertain) {
      const holes = { keyword: word, openers: clauseOpeners[word] };
      this.#context.report(diagnose("VP1208", placeIn(this.#context, span), holes));
    }
    return false;
  }

  /** The open compound statement, if there is one, becomes a node. */
  #closeOpen(block: Block): void {
    const statement = closeCompound(block.open, this.#context);
    if (statement !== undefined) block.statements.push(statement);
    block.open = [];
    block.uncertain = false;
  }

  #refuseMissingBody(block: Block, span: Span | undefined): void {
    const header = block.open[block.open.length - 1]?.header;
    if (!block.awaitsBody || header === undefined) return;
    block.awaitsBody = false;
    const place = placeIn(this.#context, span ?? header.span);
    const notes = span === undefined ? [] : [placeIn(this.#context, header.span)];
    this.#context.report(diagnose("VP1112", place, { header: header.word }, { notes }));
  }

  #refuseDecorators(block: Block, span: Span | undefined): void {
    const decorator = block.decorators[0];
    if (decorator === undefined) return;
    block.decorators = [];
    const notes = [placeIn(this.#context, decorator.span)];
    const place = placeIn(this.#context, span ?? decorator.span);
    this.#context.report(diagnose("VP1227", place, {}, { notes }));
  }
}

function newBlock(statements: Statement[]): Block {
  return { statements, open: [], awaitsBody: false, uncertain: false, decorators: [] };
}

function isContinuation(
  header: Header,
): header is Header & { readonly word: keyof typeof clauseOpeners } {
  return Object.hasOwn(clauseOpeners, header.word);
}
