/**
 * What of the standard library and of the virtual machine a program can reach.
 *
 * All code of the user's own modules counts. A function of a standard module counts only when code
 * that counts names it, so that an image carries no unused function. A method is known only by its
 * name, so every method of a used name counts; those of sets and bytearrays do, and their
 * operators, in a program that makes some. A class that values are only compared with is never
 * called, so that the native function that makes its values does not count. int of what is no text
 * does not need its twin, which reads texts.
 */
import { type Attribute, type Call, childrenOf, type Node } from "@vipera/parser";
import { descriptorsModule, type Native, natives } from "@vipera/spec";
import { nativeNamed } from "./builtin-names.ts";
import type { Program } from "./program.ts";
import { type Form, formOfHook, formsOf, looksKeysUp, makesTable } from "./needed-forms.ts";
import {
  bytearrayHooksOf,
  isOperatorHook,
  namedHooksOf,
  operatorHooksOf,
  operatorHooksOfNative,
  setHooksOf,
} from "./operator-hooks.ts";
import type { ModuleDraft } from "./scope-drafts.ts";
import type { Resolution, ScopeSymbol } from "./scopes.ts";

export type UsedNatives = Pick<Program, "usedNatives" | "liveSymbols" | "hooks">;

export function findUsedNatives(
  modules: readonly ModuleDraft[],
  prelude: ModuleDraft | undefined,
  resolutions: ReadonlyMap<Node, Resolution>,
): UsedNatives {
  const search = new Search(prelude, resolutions);
  for (const module of modules) {
    if (module.isStandard) {
      for (const statement of module.ast.body) {
        if (!isSingleDefinition(statement, module)) search.addCode(statement, false);
      }
    } else {
      search.addCode(module.ast, true);
      for (const symbol of module.scope.symbols.values()) search.addSymbol(symbol);
    }
  }
  search.run();
  return search;
}

/** Whether a statement is the only `def` of its name: it counts when the name does. */
function isSingleDefinition(statement: Node, module: ModuleDraft): boolean {
  if (statement.kind === "ClassDefinition") return module.name === descriptorsModule;
  if (statement.kind !== "FunctionDefinition") return false;
  return module.scope.symbols.get(statement.name)?.definition === statement;
}

/** The native function that an expression without a name calls. */
const ownNatives: Partial<Record<Node["kind"], string>> = {
  Backquote: "repr",
  PrintCall: "print",
  SetComprehension: "set",
  SetDisplay: "set",
};

/** What counts as soon as a program makes a value of a type, or has a form. */
interface Waiting {
  readonly natives: Set<Native>;
  readonly hooks: Set<string>;
}

const typeTests: ReadonlySet<string> = new Set(["isinstance", "issubclass"]);

const methodsByName = groupMethods();

function groupMethods(): ReadonlyMap<string, readonly Native[]> {
  const groups = new Map<string, Native[]>();
  for (const native of natives) {
    if (!native.method) continue;
    const name = native.name.slice(native.name.indexOf(".") + 1);
    groups.set(name, [...(groups.get(name) ?? []), native]);
  }
  return groups;
}

/** The name of an attribute that a call of getattr or hasattr asks for, if it is a literal. */
export function nameAskedFor(
  { callee, arguments: [, name] }: Call,
  resolutions: ReadonlyMap<Node, Resolution>,
): string | undefined {
  const meaning = resolutions.get(callee);
  if (meaning?.kind !== "prelude" || !["getattr", "hasattr"].includes(meaning.name))
    return undefined;
  return name?.kind === "StringLiteral" ? name.value : undefined;
}

const forms: readonly Form[] = [
  "set",
  "bytearray",
  "key",
  "membership",
  "addition",
  "item",
  "deletion",
];

class Search implements UsedNatives {
  readonly usedNatives = new Set<Native>();
  readonly liveSymbols = new Set<ScopeSymbol>();
  readonly hooks = new Map<string, ScopeSymbol>();
  readonly #prelude: ModuleDraft | undefined;
  readonly #resolutions: ReadonlyMap<Node, Resolution>;
  /** Code of the program, and of the library: there special names are only asked for. */
  readonly #pending: { readonly node: Node; readonly isNaming: boolean }[] = [];
  /** What values or their classes are compared with. */
  readonly #compared = new Set<Node>();
  /** Attributes that some statement deletes. */
  readonly #deleted = new Set<Node>();
  /** Names that are part of an attribute which is surely found. */
  readonly #found = new Set<Node>();
  /** By form, while the program has none. */
  readonly #waiting = new Map<string, Waiting>(
    forms.map((form) => [form, { natives: new Set(), hooks: new Set() }]),
  );

  constructor(prelude: ModuleDraft | undefined, resolutions: ReadonlyMap<Node, Resolution>) {
    this.#prelude = prelude;
    this.#resolutions = resolutions;
  }

  /** @param isNaming  Whether its special names mean methods that objects may have. */
  addCode(node: Node, isNaming: boolean): void {
    this.#pending.push({ node, isNaming });
  }

  addSymbol(symbol: ScopeSymbol): void {
    if (symbol.scope.kind !== "module" || this.liveSymbols.has(symbol)) return;
    this.liveSymbols.add(symbol);
    const { module } = symbol.scope;
    if (module.isStandard && symbol.definition !== undefined) {
      this.addCode(symbol.definition, false);
    }
    if (module.name !== descriptorsModule) return;
    for (const { node } of symbol.bindings) this.addCode(node, true);
  }

  run(): void {
    for (let next = this.#pending.pop(); next !== undefined; next = this.#pending.pop()) {
      const { node, isNaming } = next;
      if (isNaming) this.#seeOwn(node);
      this.#see(node);
      for (const child of childrenOf(node)) this.addCode(child, isNaming);
    }
  }

  /** Names and forms that mean something in the program's own code only. */
  #seeOwn(node: Node): void {
    for (const form of formsOf(node)) this.#meets(form);
    if (node.kind === "DelStatement") for (const target of node.targets) this.#deleted.add(target);
    const isFound = node.kind === "Attribute" && this.#isSurelyFound(node);
    for (const name of namedHooksOf(node)) {
      if (name !== "missing_attribute" || !(isFound || this.#found.has(node))) this.#addHook(name);
    }
  }

  /** Whether an attribute is `Class.method` of such a class, or one of `super(kind, object)`. */
  #isSurelyFound(node: Attribute): boolean {
    const { object, name } = node;
    if (object.kind === "Call" && object.arguments.length === 2) {
      const meaning = this.#resolutions.get(object.callee);
      if (meaning?.kind !== "class" || meaning.class.name !== "super") return false;
      this.#found.add(object.callee);
      return true;
    }
    return !this.#deleted.has(node) && this.#hasMethod(object, name);
  }

  /** Whether a name is that of a class of the program with a method, its own or inherited. */
  #hasMethod(node: Node | undefined, method: string, derived = new Set<Node>()): boolean {
    const meaning = node === undefined ? undefined : this.#resolutions.get(node);
    const bindings = meaning !== undefined && "symbol" in meaning ? meaning.symbol.bindings : [];
    const found = bindings[0]?.node;
    if (found?.kind !== "ClassDefinition" || bindings.length > 1 || derived.has(found))
      return false;
    derived.add(found);
    const { body, bases, decorators } = found;
    if (decorators.length > 0) return false;
    const isMethod = (row: Node) => row.kind === "FunctionDefinition" && row.name === method;
    return (
      body.some(isMethod) || (bases.length === 1 && this.#hasMethod(bases[0], method, derived))
    );
  }

  #see(node: Node): void {
    if (makesTable(node)) this.#meets("key");
    for (const operand of this.#comparedIn(node)) this.#compared.add(operand);
    for (const name of operatorHooksOf(node)) this.#addHook(name);
    for (const name of setHooksOf(node)) this.#addHookOf("set", name);
    for (const name of bytearrayHooksOf(node)) this.#addHookOf("bytearray", name);
    const meaning = this.#resolutions.get(node);
    if (meaning?.kind === "class" && this.#compared.has(node)) return;
    if (meaning !== undefined) this.#addMeaning(meaning);
    else if (node.kind === "Attribute" || node.kind === "Call") {
      const name = node.kind === "Attribute" ? node.name : nameAskedFor(node, this.#resolutions);
      for (const native of methodsByName.get(name ?? "") ?? []) this.#addMethod(native);
    }
    const native = nativeNamed(ownNatives[node.kind] ?? "");
    if (native !== undefined) this.#addNative(native);
  }

  #addMethod(native: Native): void {
    const type = native.name.slice(0, native.name.indexOf("."));
    const waiting = this.#waiting.get(type);
    if (waiting === undefined) this.#addNative(native);
    else waiting.natives.add(native);
  }

  /** The operands of a comparison, the classes that isinstance and issubclass ask for. */
  #comparedIn(node: Node): readonly Node[] {
    if (node.kind === "Comparison") return node.operands;
    if (node.kind === "TupleDisplay") return this.#compared.has(node) ? node.elements : [];
    if (node.kind !== "Call") return [];
    const callee = this.#resolutions.get(node.callee);
    const isTest = callee?.kind === "native" && typeTests.has(callee.native.name);
    return isTest ? node.arguments.slice(1) : [];
  }

  #addMeaning(meaning: Resolution): void {
    switch (meaning.kind) {
      case "native":
        this.#addNative(meaning.native);
        return;
      case "class":
        if (meaning.maker !== undefined) this.#addNative(meaning.maker);
        return;
      case "global":
      case "prelude":
        this.addSymbol(meaning.symbol);
        return;
      case "classMember":
        if (meaning.outside !== undefined) this.#addMeaning(meaning.outside);
        return;
      case "reduceByArgument": {
        const callable = nativeNamed("callable");
        if (callable !== undefined) this.#addNative(callable);
        this.#addMeaning(meaning.builtin);
        this.#addMeaning(meaning.parallel);
        return;
      }
      default:
    }
  }

  #addNative(native: Native): void {
    this.usedNatives.add(native);
    this.#meets(native.name === "frozenset" ? "set" : native.name);
    if (looksKeysUp(native.name)) this.#meets("key");
    const twin = isOperatorHook(native.twin) ? "" : native.twin;
    for (const name of [twin, native.simple, ...operatorHooksOfNative(native)]) {
      if (name !== "") this.#addHook(name);
    }
  }

  /** The program makes values of a type, or has a form: what waits for that counts. */
  #meets(form: string): void {
    const waiting = this.#waiting.get(form);
    if (waiting === undefined) return;
    this.#waiting.delete(form);
    for (const method of waiting.natives) this.#addNative(method);
    for (const name of waiting.hooks) this.#addHook(name);
  }

  #addHookOf(form: string, name: string): void {
    const waiting = this.#waiting.get(form);
    if (waiting === undefined) this.#addHook(name);
    else waiting.hooks.add(name);
  }

  #addHook(name: string): void {
    const waiting = this.#waiting.get(formOfHook(name) ?? "");
    if (waiting !== undefined) {
      waiting.hooks.add(name);
      return;
    }
    const symbol = this.#prelude?.scope.symbols.get(name);
    if (symbol === undefined || this.hooks.has(name)) return;
    this.hooks.set(name, symbol);
    this.addSymbol(symbol);
  }
}
