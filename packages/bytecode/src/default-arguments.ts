/**
 * Default values that a call gives itself.
 *
 * The virtual machine enters a function in one step when the arguments are all its parameters, and
 * otherwise binds them one by one. So where the function is known and its defaults are constants
 * that need no room in the image but an instruction, the call passes them.
 */
import type { FunctionDefinition } from "@vipera/parser";
import { limitRows } from "@vipera/spec";
import type { FunctionContext, Literal } from "./function-context.ts";
import { constantValue, shortLiteral } from "./literals.ts";

/**
 * The defaults of the parameters behind the given ones.
 *
 * @param definition  The only definition of the function's name.
 * @param given  How many arguments stand in the call.
 * @returns Nothing when not all that are missing have such a default.
 */
export function missingDefaults(
  context: FunctionContext,
  { parameters }: FunctionDefinition,
  given: number,
): readonly Literal[] {
  const { positional, star, doubleStar } = parameters;
  if (star !== undefined || doubleStar !== undefined) return [];
  if (positional.length > limitRows.callArguments.value) return [];
  const literals: Literal[] = [];
  for (const { defaultValue } of positional.slice(given)) {
    const value = defaultValue && constantValue(context.tables, defaultValue);
    const literal = value && shortLiteral(value);
    if (literal === undefined) return [];
    literals.push(literal);
  }
  return literals;
}
