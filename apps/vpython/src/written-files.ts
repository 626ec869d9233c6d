/**
 * Refuses a command line whose files cannot be written, before anything is run for them: also one
 * that would write over a file it reads, or two outputs into one file.
 */
import { isSameFile, writeProblem } from "@vipera/cli";
import { type Diagnostic, diagnose } from "@vipera/diagnostics";
import { isProfilePath } from "./choose-profile.ts";
import type { Options } from "./options.ts";

/** A file that the command line names. */
interface NamedFile {
  readonly path: string;
  /** What the file is, as a part of a sentence. */
  readonly use: string;
}

/**
 * @param file  The word that names the program, or its first argument when an option does.
 * @errors VP6022, VP6024 or VP6058 for an option that writes such a file.
 */
export function writtenFileProblems(options: Options, file: string | undefined): Diagnostic[] {
  const { output, trace, profile, load, text, board, device = "" } = options;
  const isArgument = load !== undefined || text !== undefined;
  const taken: NamedFile[] = [
    { path: isArgument ? undefined : file, use: "the program" },
    { path: load, use: "the image that '-l' reads" },
    { path: board, use: "what '--board' reads" },
    { path: isProfilePath(device) ? device : undefined, use: "what '--device' reads" },
  ].filter((named): named is NamedFile => named.path !== undefined);
  const diagnostics: Diagnostic[] = [];
  const written = { "-o": output, "--trace": trace, "--profile": profile };
  for (const [option, path] of Object.entries(written)) {
    if (path === undefined) continue;
    const other = taken.find((named) => isSameFile(named.path, path));
    const problem =
      other === undefined
        ? writeProblem(path)
        : diagnose("VP6058", undefined, { option, path, use: other.use });
    if (problem !== undefined) diagnostics.push(problem);
    taken.push({ path, use: `what '${option}' writes` });
  }
  return diagnostics;
}
