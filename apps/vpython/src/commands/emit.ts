/**
 * `--emit FORM` and `-pp`: prints a stage of the compiler.
 *
 * Tokens and trees are shown even when later stages find errors; those are reported beside them.
 */
import { disassemble, printImage } from "@vipera/bytecode/image";
import { readBytes } from "@vipera/cli";
import { Collector, type Diagnostic, diagnose, type SourceFile } from "@vipera/diagnostics";
import { decodeSource, parse, printAst, printTokens, tokenize, unparse } from "@vipera/parser";
import { type Program, printProgram } from "@vipera/program";
import { type CommandResult, failed } from "../command-result.ts";
import { chooseProfile } from "../choose-profile.ts";
import { buildFile, loadFile } from "../load-program.ts";
import type { forms, Options } from "../options.ts";

type Form = (typeof forms)[number] | "program";

/** A printed stage; undefined when there is nothing to print. */
interface Printed {
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export function emit(options: Options, path: string, isImage: boolean): CommandResult {
  const form: Form = options.emit ?? "program";
  if (isImage && form !== "asm" && form !== "image") {
    const option = form === "program" ? "-pp" : `--emit ${form}`;
    return failed("emit", [diagnose("VP6026", undefined, { option, path })]);
  }
  const { text, diagnostics } = print(form, path, isImage, options);
  const result = failed("emit", diagnostics);
  return text === undefined ? result : { ...result, text, result: { form, text } };
}

function print(form: Form, path: string, isImage: boolean, options: Options): Printed {
  switch (form) {
    case "tokens":
      return printSource(path, (file, collector) => printTokens(tokenize(file, collector), file));
    case "ast":
      return printSource(path, (file, collector) => printAst(parse(file, collector)));
    case "python":
      return printSource(path, (file, collector) => {
        const module = parse(file, collector);
        return collector.hasErrors ? undefined : unparse(module);
      });
    case "modules":
      return printBuilt(path, options, printProgram);
    case "program":
      return printBuilt(path, options, printModules);
    case "asm":
    case "image": {
      const { profile, diagnostics: unknown } = chooseProfile(options);
      if (profile === undefined) return { text: undefined, diagnostics: unknown };
      const { image, program, diagnostics } = loadFile(path, isImage, profile);
      if (image === undefined) return { text: undefined, diagnostics };
      const sources = program?.modules.map(({ file }) => file) ?? [];
      const text = form === "asm" ? disassemble(image, sources) : printImage(image);
      return { text, diagnostics };
    }
  }
}

function printSource(
  path: string,
  print: (file: SourceFile, collector: Collector) => string | undefined,
): Printed {
  const { bytes, diagnostic } = readBytes(path);
  if (bytes === undefined) return { text: undefined, diagnostics: [diagnostic] };
  const collector = new Collector();
  const file = decodeSource(bytes, path, collector);
  const text = file === undefined ? undefined : print(file, collector);
  return { text, diagnostics: collector.diagnostics };
}

function printBuilt(path: string, options: Options, print: (program: Program) => string): Printed {
  const { profile, diagnostics: unknown } = chooseProfile(options);
  if (profile === undefined) return { text: undefined, diagnostics: unknown };
  const { program, diagnostics } = buildFile(path, profile);
  return { text: program === undefined ? undefined : print(program), diagnostics };
}

/** The user's modules in the order in which they run, the program last, in canonical form. */
function printModules(program: Program): string {
  return program.modules
    .filter(({ isStandard }) => !isStandard)
    .map(({ path, ast }) => `# ${path}\n${unparse(ast)}`)
    .join("\n");
}
