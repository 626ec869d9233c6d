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

/** In a program with setters: the class is asked before the object. */
const setters = 0xffff;
/** Set when the class has the attribute, and no object one of its own with that name. */
const ofClass = 0x8000;
/** Largest number of an entry, which means none. */
const largest = 0x7ffe;

export class AttributeHints {
  readonly #program: Program;
  readonly #ofClass = new Map<Node, readonly string[]>();
  readonly #ofAny = new Map<string, number>();
  readonly #ofBodies = new Map<string, number>();
  /** Whether __dict__ and the like are found by their names. */
  readonly #canGetDict: boolean;
  /** Names that some code gives an object of its own. */
  readonly #stored = new Set<string>();
  /** Whether some code may give an object any name, which only a run knows. */
  #storesAny = false;

  constructor(program: Program) {
    this.#program = program;
    this.#canGetDict = program.hooks.has("missing_attribute");
    // A class has __module__ before the names of its body, and __doc__ in such a program.
    const namesBefore = this.#canGetDict ? 2 : 1;
    for (const module of program.modules) this.#noteStores(module.ast);
    for (const [node, scope] of program.scopes) {
      if (node.kind !== "ClassDefinition") continue;
      for (const [index, name] of this.#attributesOf(node).entries())
        note(this.#ofAny, name, index);
      for (const [index, name] of [...scope.symbols.keys()].entries()) {
        note(this.#ofBodies, name, namesBefore + index);
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
    const member = this.#ofBodies.get(name);
    if (member !== undefined && !this.#mayBeOwn(name)) return ofClass + Math.min(member, largest);
    if (this.#program.hooks.has("set_described")) return setters;
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
    const index = Math.min(this.#ofBodies.get(name) ?? largest, largest);
    return 2 * index + (this.#mayBeOwn(name) ? 1 : 0);
  }

  #mayBeOwn(name: string): boolean {
    return this.#storesAny || this.#stored.has(unmangled(name));
  }

  /** Notes what the code of a node may give an object of its own. */
  #noteStores(node: Node): void {
    if (givesAnyName(node) || (this.#canGetDict && isGetattr(node))) this.#storesAny = true;
    const targets = "targets" in node ? node.targets : "target" in node ? [node.target] : [];
    for (const target of targets) if (target !== undefined) this.#noteTarget(target);
    const plain = plainGetattr(node);
    for (const child of childrenOf(node)) if (child !== plain) this.#noteStores(child);
  }

  #noteTarget(target: Node): void {
    if (target.kind === "Attribute") this.#stored.add(unmangled(target.name));
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

/** Names that lead to attributes by names that are values. */
const namesOfDicts: ReadonlySet<string> = new Set(["setattr", "vars", "__dict__", "__setattr__"]);

function givesAnyName(node: Node): boolean {
  if (node.kind === "StringLiteral") return namesOfDicts.has(node.value);
  return (node.kind === "Name" || node.kind === "Attribute") && namesOfDicts.has(node.name);
}

function isGetattr(node: Node): boolean {
  return node.kind === "Name" && node.name === "getattr";
}

/** The callee of a getattr whose name stands there. */
function plainGetattr(node: Node): Node | undefined {
  if (node.kind !== "Call" || !isGetattr(node.callee)) return undefined;
  return node.arguments[1]?.kind === "StringLiteral" ? node.callee : undefined;
}

/** The same for a private name of a class and the name that it stands for. */
function unmangled(name: string): string {
  return name.startsWith("_") ? name.slice(Math.max(name.lastIndexOf("__"), 0)) : name;
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
