/**
 * Names that are private to a class: `__x` in the body of class A, and in what stands inside it, is
 * `_A__x`, be it an attribute, a variable, a parameter or a global name.
 *
 * Source: The Python Language Reference 2.7, 5.2.1, private name mangling.
 */
import type { Scope } from "./scopes.ts";

/** What a name is in the code of a scope. */
export function privateName(scope: Scope, name: string): string {
  if (!name.startsWith("__") || name.endsWith("__")) return name;
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    if (at.kind !== "class") continue;
    const own = at.name.replace(/^_+/u, "");
    return own === "" ? name : `_${own}${name}`;
  }
  return name;
}
