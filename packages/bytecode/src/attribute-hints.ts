/**
 * Where an attribute will probably lie in the dict of an instance or a class: the number of its
 * entry. The machine looks there first, so a wrong guess costs a search and nothing else; code
 * stays immutable, and no cache takes memory of a core.
 *
 * An instance's entries come in the order of the first assignments to them, those of `__init__`
 * first; a class's in the order of the names of its body, behind what every class has.
 */
import {
  childrenOf,
  type ClassDefinition,
  type FunctionDefinition,
  type Node,
} from "@vipera/parser";
import type { Program, Scope } from "@vipera/program";

/** Entries that a class has before the names of its body: __module__. */
const namesBefore = 1;
/** In a program with setters: an attribute is never where another one is. */
const none = 0xffff;
/** Largest hint for an instance, which means none; for a class it is the half. */
const largest = 0x7fff;

export class AttributeHints {
  readonly #program: Program;
  readonly #ofClass = new Map<Node, readonly string[]>();
  readonly #ofAny = new Map<string, number>();
  readonly #methods = new Map<string, number>();
  /** Names that some code gives an object of its own. */
  readonly #stored = new Set<string>();
  /** Whether some code may give an object any name, which only a run knows. */
  #storesAny = false;

  constructor(program: Program) {
    this.#program = program;
    for (const [node, scope] of program.scopes) {
      if (node.kind === "Module") this.#noteStores(node);
      if (node.kind !== "ClassDefinition") continue;
      for (const [index, name] of this.#attributesOf(node).entries())
        note(this.#ofAny, name, index);
      for (const [index, name] of [...scope.symbols.keys()].entries()) {
        note(this.#methods, name, namesBefore + index);
      }
    }
  }

  /** Whether the program has classes. */
  get hasClasses(): boolean {
    return this.#ofClass.size > 0;
  }

  /** The hint for `object.name` in the code of a scope; 0 in a program without classes. */
  attribute(name: string, scope: Scope): number {
    if (this.#ofClass.size === 0) return 0;
    if (this.#program.hooks.has("set_described")) return none;
    for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
      const index = at.kind === "class" ? this.#attributesOf(at.node).indexOf(name) : -1;
      if (index >= 0) return Math.min(index, largest);
    }
    return Math.min(this.#ofAny.get(name) ?? largest, largest);
  }

  /**
   * The hint for a call of `object.name`: twice the entry, plus 1 if objects may have their own;
   * 0 in a program without classes.
   */
  method(name: string): number {
    if (this.#ofClass.size === 0) return 0;
    const index = Math.min(this.#methods.get(name) ?? largest, largest);
    return 2 * index + (this.#storesAny || this.#stored.has(name) ? 1 : 0);
  }

  /** Notes what the code of a node may give an object of its own. */
  #noteStores(node: Node): void {
    if (givesAnyName(node)) this.#storesAny = true;
    const targets = "targets" in node ? node.targets : "target" in node ? [node.target] : [];
    for (const target of targets) if (target !== undefined) this.#noteTarget(target);
    for (const child of childrenOf(node)) this.#noteStores(child);
  }

  #noteTarget(target: Node): void {
    if (target.kind === "Attribute") this.#stored.add(target.name);
    if (target.kind === "TargetList") for (const each of target.elements) this.#noteTarget(each);
  }

  /** Names that the methods of a class assign, in order, those of its first base before. */
  #attributesOf(node: Node): readonly string[] {
    if (node.kind !== "ClassDefinition") return [];
    const known = this.#ofClass.get(node);
    if (known !== undefined) return known;
    this.#ofClass.set(node, []);
    const base = this.#baseOf(node);
    const names = new Set(base === undefined ? [] : this.#attributesOf(base));
    const methods = node.body.filter((each) => each.kind === "FunctionDefinition");
    const isFirst = (method: FunctionDefinition) => method.name === "__init__";
    for (const method of [...methods.filter(isFirst), ...methods]) {
      const [self] = method.parameters.positional;
      if (self?.kind !== "Parameter") continue;
      for (const statement of method.body) collect(statement, self.name, names);
    }
    const list = [...names];
    this.#ofClass.set(node, list);
    return list;
  }

  #baseOf(node: ClassDefinition): ClassDefinition | undefined {
    const [base] = node.bases;
    const resolution = base === undefined ? undefined : this.#program.resolutions.get(base);
    if (resolution === undefined || !("symbol" in resolution)) return undefined;
    const [binding, ...others] = resolution.symbol.bindings;
    return binding?.node.kind === "ClassDefinition" && others.length === 0
      ? binding.node
      : undefined;
  }
}

const namesOfDicts: ReadonlySet<string> = new Set(["setattr", "vars", "__dict__"]);

/** Whether a node leads to attributes by names that are values. */
function givesAnyName(node: Node): boolean {
  if (node.kind === "StringLiteral") return node.value === "__dict__";
  return (node.kind === "Name" || node.kind === "Attribute") && namesOfDicts.has(node.name);
}

function note(map: Map<string, number>, name: string, index: number): void {
  if (!map.has(name)) map.set(name, index);
}

/** Adds the attributes of `self` that a statement assigns. */
function collect(node: Node, self: string, names: Set<string>): void {
  const isStored =
    node.kind === "Attribute" && node.object.kind === "Name" && node.object.name === self;
  if (node.kind === "Assignment" || node.kind === "AugmentedAssignment") {
    const targets = node.kind === "Assignment" ? node.targets : [node.target];
    for (const target of targets) addTarget(target, self, names);
  }
  if (isStored) return;
  for (const child of childrenOf(node)) collect(child, self, names);
}

function addTarget(target: Node, self: string, names: Set<string>): void {
  if (target.kind === "TargetList") {
    for (const element of target.elements) addTarget(element, self, names);
  } else if (target.kind === "Attribute" && target.object.kind === "Name") {
    if (target.object.name === self) names.add(target.name);
  }
}
