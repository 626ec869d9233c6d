// The shape of a row of the native-function table.

/** What a call of the function may do besides computing its result. */
export type NativeEffect = "pure" | "allocates" | "blocks" | "io";

/** File of vm/assembly that holds the function; "host" for vm/src/host-natives.ts. */
export type NativeGroup =
  | "natives-numbers"
  | "natives-objects"
  | "natives-classes"
  | "natives-sequences"
  | "natives-text"
  | "natives-strings"
  | "natives-containers"
  | "natives-parallel"
  | "natives-math"
  | "host"
  | "natives-system";

export interface NativeParameter {
  readonly name: string;
  readonly optional: boolean;
}

export interface Native {
  readonly id: number;
  /** Python name: "len", "str.split", "parallel.send". */
  readonly name: string;
  readonly group: NativeGroup;
  /** Positional parameters in order; a method's list leaves out the object itself. */
  readonly parameters: readonly NativeParameter[];
  /** Whether further positional arguments are accepted. */
  readonly variadic: boolean;
  /** Whether it is a method of a built-in type, called with the object as first argument. */
  readonly method: boolean;
  readonly effect: NativeEffect;
  /**
   * Function of stdlib/modules/prelude*.py that takes over when the native answers "call Python":
   * a key function was given, or int() got a text. Empty for none.
   */
  readonly twin: string;
  /**
   * Whether the twin is all there is: the virtual machine has no body, only the arity and the hook.
   * For what is rarely hot, so that its bytes are in the images that use it and in no core. "core":
   * the full flavour has a body, the core flavour has none; then the twin does all that the row tells.
   */
  readonly inPython: boolean | "core";
  /** Whether only the full flavour has a body: in the core flavour the host does all of it. */
  readonly hostedInCore: boolean;
  /** Whether the twin takes more than the row tells: keywords, further arguments. */
  readonly wider: boolean;
  /** Prelude function for a direct call of a wider one that fits the row; empty for the twin. */
  readonly simple: string;
  readonly doc: string;
}

/**
 * One row. `signature` lists the parameters: "a, b?, *rest"; `?` marks an optional one.
 * A method's name is "<type>.<method>"; a module function's "<module>.<function>".
 */
export function native(
  id: number,
  name: string,
  group: NativeGroup,
  signature: string,
  effect: NativeEffect,
  doc: string,
  more: Partial<Pick<Native, "method" | "twin" | "inPython" | "hostedInCore" | "wider" | "simple">> = {},
): Native {
  const words = signature.split(",").map((word) => word.trim());
  const parameters = words
    .filter((word) => word !== "" && !word.startsWith("*"))
    .map((word) => ({ name: word.replace("?", ""), optional: word.endsWith("?") }));
  return {
    id,
    name,
    group,
    parameters,
    variadic: words.some((word) => word.startsWith("*")),
    method: more.method ?? false,
    effect,
    twin: more.twin ?? "",
    inPython: more.inPython ?? false,
    hostedInCore: more.hostedInCore ?? false,
    wider: more.wider ?? false,
    simple: more.simple ?? "",
    doc,
  };
}
