/**
 * A program as text, for `--emit modules`, the import tree before each module's scopes.
 *
 *   modules
 *     demo.py
 *       parallel (standard library)
 *
 *   scopes of demo.py
 *     module <module>
 *       total: global, promotable
 *       function add
 *         a: parameter
 *         total -> global
 */
import type { Attribute, Node } from "@vipera/parser";
import type { Program, ProgramModule } from "./program.ts";
import type { Resolution, Scope, ScopeSymbol } from "./scopes.ts";
import { type NameVisitor, walkNames } from "./walk-names.ts";

/** @returns Lines that end with "\n"; the same for the same program. */
export function printProgram(program: Program): string {
  const lines = ["modules"];
  printImports(program.entry, 1, lines, new Set());
  const natives = [...program.usedNatives].map(({ name }) => name).sort();
  lines.push("", `natives: ${natives.join(" ") || "none"}`);
  const uses = usesByScope(program);
  for (const module of program.modules) {
    if (module.isStandard) continue;
    lines.push("", `scopes of ${module.path}`);
    printScope(module.scope, 1, lines, uses);
  }
  return `${lines.join("\n")}\n`;
}

function indent(depth: number): string {
  return "  ".repeat(depth);
}

/** A module that was printed before is named only. */
function printImports(
  module: ProgramModule,
  depth: number,
  lines: string[],
  seen: Set<ProgramModule>,
): void {
  const where = module.isStandard ? `${module.name} (standard library)` : module.path;
  const again = seen.has(module) && module.imports.length > 0 ? " ..." : "";
  const late = module.runsAtStart || module.isEntry ? "" : " (runs when first imported)";
  lines.push(`${indent(depth)}${where}${late}${again}`);
  if (seen.has(module)) return;
  seen.add(module);
  for (const imported of module.imports) printImports(imported, depth + 1, lines, seen);
}

function printScope(
  scope: Scope,
  depth: number,
  lines: string[],
  uses: ReadonlyMap<Scope, ReadonlyMap<string, Resolution>>,
): void {
  lines.push(`${indent(depth)}${scope.kind} ${scope.name}`);
  for (const symbol of scope.symbols.values()) {
    lines.push(`${indent(depth + 1)}${symbol.name}: ${describeSymbol(symbol)}`);
  }
  for (const [name, resolution] of uses.get(scope) ?? []) {
    lines.push(`${indent(depth + 1)}${name} -> ${describeResolution(resolution)}`);
  }
  for (const child of scope.children) printScope(child, depth + 1, lines, uses);
}

function describeSymbol(symbol: ScopeSymbol): string {
  const words: string[] = [symbol.scope.kind === "module" ? "global" : "local"];
  if (symbol.isParameter) words[0] = "parameter";
  if (symbol.alias !== undefined) words[0] = `alias of ${describeResolution(symbol.alias)}`;
  if (symbol.definition !== undefined) words.push("function");
  if (symbol.isCaptured) words.push("captured");
  if (symbol.isDeleted) words.push("deleted");
  if (symbol.isPromotable) words.push("promotable");
  return words.join(", ");
}

function describeResolution(resolution: Resolution): string {
  switch (resolution.kind) {
    case "local":
    case "cell":
    case "free":
    case "classMember":
      return resolution.mayBeUnbound ? `${resolution.kind}, may be unbound` : resolution.kind;
    case "global": {
      const { module } = resolution.symbol.scope;
      const home = module.isEntry ? "global" : `global of ${module.name}`;
      return resolution.mayBeUnbound ? `${home}, may be unbound` : home;
    }
    case "native":
      return `native ${resolution.native.name}`;
    case "class":
      return `class ${resolution.class.name}`;
    case "prelude":
      return `prelude ${resolution.name}`;
    case "constant":
      return "constant";
    case "module":
      return `module ${resolution.module.name}`;
    case "locals":
      return "the variables of the function";
    case "reduceByArgument":
      return "prelude or parallel, by its first argument";
  }
}

/** Names used in each scope but not bound in it, and names of modules, by their first use. */
function usesByScope(program: Program): ReadonlyMap<Scope, ReadonlyMap<string, Resolution>> {
  const uses = new Map<Scope, Map<string, Resolution>>();
  const note = (node: Node, name: string, scope: Scope): boolean => {
    const resolution = program.resolutions.get(node);
    if (resolution === undefined) return false;
    const names = uses.get(scope) ?? new Map<string, Resolution>();
    uses.set(scope, names);
    if (!names.has(name)) names.set(name, resolution);
    return true;
  };
  const visitor: NameVisitor<Scope> = {
    openScope: (node, parent) => program.scopes.get(node) ?? parent,
    expression: (node, scope) => {
      if (node.kind === "Attribute") return note(node, dottedName(node), scope);
      if (node.kind === "Name" && !scope.symbols.has(node.name)) note(node, node.name, scope);
      return node.kind === "Name";
    },
  };
  for (const module of program.modules) {
    for (const statement of module.ast.body) walkNames(statement, module.scope, visitor);
  }
  return uses;
}

function dottedName(node: Attribute): string {
  const { object, name } = node;
  if (object.kind === "Attribute") return `${dottedName(object)}.${name}`;
  return object.kind === "Name" ? `${object.name}.${name}` : name;
}
