/**
 * Names of attributes that are private to a class: `__x` in the body of class A is `_A__x`.
 *
 * Source: The Python Language Reference 2.7, 5.2.1, private name mangling.
 */
import type { Scope } from "@vipera/program";

/** What an attribute's name is in the code of a scope. */
export function attributeIn(scope: Scope, name: string): string {
  if (!name.startsWith("__") || name.endsWith("__")) return name;
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    if (at.kind !== "class") continue;
    const own = at.name.replace(/^_+/u, "");
    return own === "" ? name : `_${own}${name}`;
  }
  return name;
}
