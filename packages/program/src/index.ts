/**
 * vPython syntax trees to a checked program with module graph and scopes.
 * This file only re-exports: it is the package's whole public surface.
 */

// The stage and its printed form.
export { type BuildOptions, buildProgram } from "./build-program.ts";
export { printProgram } from "./print-program.ts";

// The program and its modules.
export { integerLiteral } from "./fold-constants.ts";
export { privateName } from "./private-names.ts";
export { isGenerator } from "./generator-functions.ts";
export type { ConstantValue, Program, ProgramModule } from "./program.ts";

// Scopes and what names mean.
export type {
  Binding,
  BindingKind,
  CellResolution,
  ClassMemberResolution,
  ClassResolution,
  ConstantResolution,
  FreeResolution,
  GlobalResolution,
  ImportBinding,
  ImportNode,
  LocalResolution,
  ModuleResolution,
  NativeResolution,
  PreludeResolution,
  ReduceResolution,
  Resolution,
  Scope,
  ScopeKind,
  ScopeNode,
  ScopeSymbol,
  VariableResolution,
} from "./scopes.ts";

// How the text of modules is found.
export {
  type FoundModule,
  type ModuleRoot,
  type ModuleSource,
  type TargetDevice,
  tableRoot,
} from "./module-source.ts";
export { nameAskedFor } from "./used-natives.ts";
