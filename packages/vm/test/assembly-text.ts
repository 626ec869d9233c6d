/**
 * Pieces of assembly text for tests: a program from the code of its functions.
 */

export interface FunctionText {
  readonly name?: string;
  /** Names of parameters; `*` and `**` before the last ones as in Python. */
  readonly parameters?: readonly string[];
  readonly closure?: number;
  readonly generator?: boolean;
  readonly registers?: number;
  readonly code: string;
}

function functionText(row: FunctionText, index: number): string {
  const { name = "<module>", parameters = [], closure = 0, registers = 12, code } = row;
  const positional = parameters.filter((parameter) => !parameter.startsWith("*")).length;
  const star = parameters.some((parameter) => /^\*[^*]/u.test(parameter)) ? " star" : "";
  const doubleStar = parameters.some((parameter) => parameter.startsWith("**"))
    ? " doublestar"
    : "";
  const generator = row.generator === true ? " generator" : "";
  const names = parameters.map((parameter) => ` "${parameter.replaceAll("*", "")}"`).join("");
  return `.function ${index} "${name}"
.frame file 0 registers ${registers} closure ${closure}
.parameters ${positional}${star}${doubleStar}${generator}${names}
.line ${index + 1} 1
${code}
.end
`;
}

/** A program whose first function is the entry. */
export function programText(...functions: readonly FunctionText[]): string {
  return `.file 0 "test.py"\n.entry 0\n${functions.map(functionText).join("")}`;
}

/** Code that binds the global `name` to function number `index`, with registers r9 to r11. */
export function define(name: string, index: number, defaults = "none"): string {
  return `LoadConstant r9, ${defaults}
LoadSingleton r10, 0
MakeFunction r11, r9, r10, f${index}
SetGlobal r11, "${name}"
`;
}
