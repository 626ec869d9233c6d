/**
 * What tests ask of sources and trees: parse a text that must be right, and compare trees.
 */
import { Collector, formatDiagnostic, SourceFile } from "@vipera/diagnostics";
import { type Module, parse } from "@vipera/parser";

/** The tree of a text; throws with the messages when something is reported. */
export function parseText(text: string): Module {
  const collector = new Collector();
  const module = parse(new SourceFile("test.py", text), collector);
  if (collector.diagnostics.length > 0) throw new Error(reportOf(text));
  return module;
}

/** What is reported for a text, as a terminal shows it; empty for nothing. */
export function reportOf(text: string): string {
  const collector = new Collector();
  parse(new SourceFile("test.py", text), collector);
  return collector.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic)).join("\n");
}

/** The codes that are reported for a text, in order. */
export function codesOf(text: string): string[] {
  const collector = new Collector();
  parse(new SourceFile("test.py", text), collector);
  return collector.diagnostics.map(({ code }) => code);
}

/** A tree as text without its spans: equal texts, equal trees. */
export function withoutSpans(tree: unknown): string {
  return JSON.stringify(tree, (key, value) => {
    if (key === "span" || key === "nameSpan") return undefined;
    if (typeof value === "bigint") return `${value}n`;
    return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
  });
}

/** A tree as text with its spans. */
export function withSpans(tree: unknown): string {
  return JSON.stringify(tree, (_, value) => (typeof value === "bigint" ? `${value}n` : value));
}
