/** Refuses shared arrays in a program for a device whose cores share no memory that they write. */
import { type Diagnostic, diagnose } from "@vipera/diagnostics";
import { childrenOf, type Node } from "@vipera/parser";
import type { Program, ProgramModule } from "@vipera/program";

/** @returns VP4005 at the first place where the program names them; undefined when it does not. */
export function refusedSharedArray(program: Program): Diagnostic | undefined {
  if (![...program.usedNatives].some(({ name }) => name === "array._share")) return undefined;
  for (const module of program.modules.filter(({ isStandard }) => !isStandard)) {
    const node = firstUse(program, module.ast);
    if (node !== undefined) return refusalAt(module, node.span);
  }
  return refusalAt(program.entry, { start: 0, end: 0 });
}

function refusalAt({ file }: ProgramModule, span: Node["span"]): Diagnostic {
  return diagnose("VP4005", { file, span }, {});
}

/** The first node in a tree that stands for the function of module array. */
function firstUse(program: Program, node: Node): Node | undefined {
  const resolution = program.resolutions.get(node);
  if (resolution?.kind === "global" && resolution.symbol.name === "shared_mem_array") {
    if (resolution.symbol.scope.module.name === "array") return node;
  }
  for (const child of childrenOf(node)) {
    const found = firstUse(program, child);
    if (found !== undefined) return found;
  }
  return undefined;
}
