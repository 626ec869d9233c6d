/**
 * What the actions of the grammar are given besides the parts of a rule: where to report what the
 * grammar allows but the language does not, such as an assignment to a call.
 */
import type { Diagnostic, Place, SourceFile, Span } from "@vipera/diagnostics";

export interface LineContext {
  readonly file: SourceFile;
  report(diagnostic: Diagnostic): void;
}

export function placeIn(context: LineContext, span: Span): Place {
  return { file: context.file, span };
}
