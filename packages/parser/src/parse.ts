/**
 * Text to tree: reads the logical lines of a source, parses each on its own, and assembles blocks.
 *
 *   source -> LineReader -> LookaheadEngine -> BlockBuilder -> Module
 *               tokens         LineContent        blocks
 *
 * A line that is wrong is reported and left out, so that one run shows the mistakes of many lines.
 */
import { type Collector, diagnose, type SourceFile } from "@vipera/diagnostics";
import { limitRows } from "@vipera/spec";
import type { Module, Node } from "./ast.ts";
import { BlockBuilder } from "./build-blocks.ts";
import type { Header, LineContent } from "./build-nodes/headers.ts";
import { FutureImports } from "./check-future.ts";
import { diagnoseLine } from "./diagnose-line.ts";
import { grammar } from "./generated/grammar.ts";
import { type LineContext, placeIn } from "./build-nodes/line-context.ts";
import { LookaheadEngine } from "./lookahead-engine.ts";
import { LineReader, type LogicalLine } from "./tokenize.ts";
import { depthOf } from "./visit.ts";

/** Its states are made as lines need them and shared by all parses. */
let sharedEngine: LookaheadEngine | undefined;

/**
 * Parses a whole source.
 *
 * @param collector  Takes VP1xxx diagnostics; several lines may be reported in one run.
 * @returns The module; with errors, what could be read of it. Never throws for what is in the
 *          source. Linear in its length.
 */
export function parse(source: SourceFile, collector: Collector): Module {
  sharedEngine ??= new LookaheadEngine(grammar);
  const context = { file: source, report: collector.report.bind(collector) };
  const reader = new LineReader(source, collector);
  const blocks = new BlockBuilder(context);
  const futureImports = new FutureImports(context);
  for (let line = reader.next(); line !== undefined; line = reader.next()) {
    const content = line.broken ? undefined : parseLine(line, sharedEngine, context);
    futureImports.check(content);
    blocks.add(line, content);
  }
  const span = { start: 0, end: source.text.length };
  return { kind: "Module", span, body: blocks.finish() };
}

function parseLine(
  line: LogicalLine,
  engine: LookaheadEngine,
  context: LineContext,
): LineContent | undefined {
  if (line.tokens.length === 0) return undefined;
  const result = engine.parse(line.tokens, context);
  if (!result.ok) {
    context.report(diagnoseLine(line.tokens, result.index, result.expected, context.file));
    return undefined;
  }
  const content = result.value as LineContent;
  const limit = limitRows.expressionDepth.value;
  // A tree is never deeper than its tokens are many.
  if (line.tokens.length > limit && nodesOf(content).some((node) => depthOf(node) > limit)) {
    const first = line.tokens[0] ?? { start: 0, end: 0 };
    const place = placeIn(context, { start: first.start, end: first.end });
    context.report(diagnose("VP1119", place, { limit, unit: "operators" }));
    return undefined;
  }
  return content;
}

/** The nodes of a line, none inside another. */
function nodesOf(content: LineContent): readonly Node[] {
  switch (content.form) {
    case "statements":
      return content.statements;
    case "decorator":
      return [content.decorator];
    case "header":
      return [...headerNodes(content.header), ...(content.body ?? [])];
  }
}

function headerNodes(header: Header): readonly Node[] {
  const nodes: (Node | undefined)[] = [];
  if ("test" in header) nodes.push(header.test);
  if ("iterable" in header) nodes.push(header.target, header.iterable);
  if ("type" in header) nodes.push(header.type, header.target);
  if ("items" in header) nodes.push(...header.items);
  if ("parameters" in header) nodes.push(header.parameters);
  if ("bases" in header) nodes.push(...header.bases);
  return nodes.filter((node) => node !== undefined);
}
