// VP4xxx: code generation and its limits.
// Rows stand in the order of their codes; a code is never reused; a retired one leaves a gap.
import type { DiagnosticTable } from "./diagnostic-row.ts";

/** `name0 = 0` to `name254 = 0`, indented, as the body of a function. */
const manyVariables = Array.from({ length: 255 }, (_, index) => `    name${index} = ${index}\n`).join("");

export const generationDiagnostics = {
  VP4001: {
    category: "LimitError",
    severity: "error",
    text: "{function} needs more than {limit} registers",
    fix: "move a part of it into a function of its own, or keep the values in a list",
    explanation:
      "Each variable of a function and each value that an expression is waiting for takes a " +
      "register, and a register's number is one byte of an instruction.",
    example: `def f():\n${manyVariables}f()\n`,
  },
  VP4002: {
    category: "LimitError",
    severity: "error",
    text: "a call with {found} arguments; at most {limit} are possible",
    fix: "pass a list, or call with *arguments",
    explanation: "The arguments of a call lie in registers of the calling function.",
    example: `print(max(${"0, ".repeat(200)}1))\n`,
  },
  VP4003: {
    category: "LimitError",
    severity: "error",
    text: "the program has {found} {what}; at most {limit} are possible",
    fix: "split the program, or keep its data in strings or files of input",
    explanation: "Instructions name constants, names and functions by numbers of 16 bits.",
    example: `data = 0\n${Array.from({ length: 65536 }, (_, index) => `data = ${index}.5\n`).join("")}`,
  },
  VP4004: {
    category: "LimitError",
    severity: "error",
    text: "{function} becomes {found} words of code; at most {limit} are possible",
    fix: "move a part of it into a function of its own",
    explanation: "Jumps inside a function reach 16 bits of words.",
    example: `a = 0\n${"a = [a, a, a]\n".repeat(9000)}`,
  },
  VP4005: {
    category: "NameError",
    severity: "error",
    text: "'shared_mem_array' is not for this device: its cores cannot write memory that they share",
    fix: "use array and messages, or choose a device with shared memory",
    explanation:
      "The profile of the device gives shared arrays no bytes: `memory.sharedBytes` or `memory.sharedArrayBytes` is 0.",
    example: "$ vpython --device mine.json halo.py",
  },
} as const satisfies DiagnosticTable;
