/**
 * Second pass over a module, which finds the names that are imported things that never change.
 *
 * Such a name is an alias: it has no storage, and its reads mean the imported thing itself. Any
 * other name that an import binds is a variable into which the import statement copies a value.
 */
import { type Collector, diagnose, type Span } from "@vipera/diagnostics";
import { resolveBuiltin } from "./builtin-names.ts";
import { memberOf, namesForMessage, publicNamesOf } from "./module-members.ts";
import {
  draftOfSymbol,
  type ImportRecord,
  type ModuleDraft,
  type SymbolDraft,
} from "./scope-drafts.ts";
import type { ModuleResolution, Resolution } from "./scopes.ts";

/** Fills `alias` of the module's symbols and reports imported names that do not exist. */
export function linkImports(
  module: ModuleDraft,
  prelude: ModuleDraft | undefined,
  collector: Collector,
): void {
  const bySymbol = new Map<SymbolDraft, ImportRecord[]>();
  for (const record of module.importRecords) {
    const symbol = record.scope.declare(record.name);
    const records = bySymbol.get(symbol);
    if (records === undefined) bySymbol.set(symbol, [record]);
    else records.push(record);
  }
  for (const [symbol, records] of bySymbol) {
    linkSymbol(symbol, records, prelude, collector);
  }
}

function linkSymbol(
  symbol: SymbolDraft,
  records: readonly ImportRecord[],
  prelude: ModuleDraft | undefined,
  collector: Collector,
): void {
  const values: Resolution[] = [];
  for (const record of records) {
    const value = importedValue(record, prelude);
    if (value === undefined) reportMissing(record, collector);
    else values.push(value);
  }
  const [first] = values;
  if (first === undefined || values.length < records.length) {
    // What is missing has been reported; an alias keeps the name from being reported again.
    symbol.alias = { kind: "constant", value: "None" };
    return;
  }
  const same = values.every((value) => isSame(value, first));
  if (same && records.length === symbol.bindings.length && isStable(first)) {
    symbol.alias = first;
    return;
  }
  const moduleRecord = records.find((_, index) => values[index]?.kind === "module");
  if (moduleRecord === undefined) return;
  const other = symbol.bindings.find(({ node }) => node !== moduleRecord.node);
  const place = (span: Span) => ({ file: symbol.scope.module.file, span });
  collector.report(
    diagnose(
      "VP2012",
      place(moduleRecord.node.span),
      { name: symbol.name },
      { notes: other === undefined ? [] : [place(other.span)] },
    ),
  );
  symbol.alias = first;
}

/** What an import binds its name to; undefined when the module has no such name. */
export function importedValue(
  record: ImportRecord,
  prelude: ModuleDraft | undefined,
): Resolution | undefined {
  const owner: ModuleResolution = { kind: "module", module: record.module, part: "" };
  if (record.member === undefined) return owner;
  const value = memberOf(owner, record.member);
  const isStar = record.node.kind === "ImportFrom";
  return isStar && value !== undefined && isParallelReduce(record.module, record.member)
    ? chooseReduce(value, prelude)
    : value;
}

export function isParallelReduce(module: ModuleDraft, name: string): boolean {
  return name === "reduce" && module.name === "parallel" && module.isStandard;
}

/** Both meanings of `reduce` where parallel's was not imported by its name. */
export function chooseReduce(parallel: Resolution, prelude: ModuleDraft | undefined): Resolution {
  const builtin = resolveBuiltin("reduce", prelude);
  return builtin === undefined ? parallel : { kind: "reduceByArgument", builtin, parallel };
}

function isSame(left: Resolution, right: Resolution): boolean {
  if (left.kind === "module" && right.kind === "module") {
    return left.module === right.module && left.part === right.part;
  }
  if (left.kind === "native" && right.kind === "native") return left.native === right.native;
  if (left.kind === "class" && right.kind === "class") return left.class === right.class;
  if (left.kind === "reduceByArgument") return right.kind === left.kind;
  if ("symbol" in left && "symbol" in right) return left.symbol === right.symbol;
  return left === right;
}

/** Whether it means the same at every time after the import. */
function isStable(value: Resolution): boolean {
  if (value.kind !== "global") return true;
  const symbol = draftOfSymbol(value.symbol);
  return symbol.isBoundAtEnd && !symbol.isBoundByFunctions;
}

function reportMissing(record: ImportRecord, collector: Collector): void {
  const name = record.member ?? record.name;
  const names = namesForMessage(publicNamesOf(record.module), name);
  const holes = { name, module: record.module.name, names };
  collector.report(
    diagnose("VP2003", { file: record.scope.module.file, span: record.node.span }, holes),
  );
}
