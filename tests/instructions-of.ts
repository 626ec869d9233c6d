/** The instructions that a program compiles to. */
import { decodeInstruction, type Image } from "@vipera/bytecode/image";

/** Names of the instructions of the program's own functions, not of the library's. */
export function instructionsOf(image: Image): readonly string[] {
  return image.functions
    .filter(({ file }) => file === 0)
    .flatMap(({ code }) => {
      const names: string[] = [];
      for (let at = 0; at < code.length; ) {
        const instruction = decodeInstruction(code, at);
        if (instruction === undefined) break;
        names.push(instruction.opcode.name);
        at += instruction.opcode.words;
      }
      return names;
    });
}
