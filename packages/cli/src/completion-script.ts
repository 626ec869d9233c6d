/**
 * The script that makes a shell complete a command's words, made from its option table.
 *
 * All three complete options before the file, words that an argument may be, names of commands and
 * files of programs; after the file, any file.
 */
import { docWithDefault } from "./help-text.ts";
import type { OptionRow, OptionTable } from "./option-table.ts";

export const completionShells = ["bash", "zsh", "fish"] as const;

/** A word in the place of the file. */
export interface CompletedCommand {
  readonly name: string;
  readonly does: string;
  /** What may stand after it. */
  readonly words?: readonly string[];
}

export interface CompletionParts {
  readonly commands: readonly CompletedCommand[];
  /** Words that an option's argument may be besides those of its row, by the row's key. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Ends of the names of program files, without the dot. */
  readonly extensions: readonly string[];
}

/** @returns A script for the shell to read, with a line end. */
export function completionScript(
  shell: (typeof completionShells)[number],
  table: OptionTable,
  parts: CompletionParts,
): string {
  switch (shell) {
    case "bash":
      return bashScript(table, parts);
    case "zsh":
      return zshScript(table, parts);
    case "fish":
      return fishScript(table, parts);
  }
}

/** Words that the argument of an option may be; empty when it may be any. */
function wordsOf(row: OptionRow, { words }: CompletionParts): readonly string[] {
  if (row.kind === "choice") return row.choices;
  const own = row.kind === "number" ? (row.words ?? []) : [];
  return [...own, ...(words[row.key] ?? [])];
}

/** Whether the argument names a file. */
function takesFile(row: OptionRow): boolean {
  return row.kind === "text" && /\b(file|path)\b/.test(row.argumentDoc);
}

function bashScript(table: OptionTable, parts: CompletionParts): string {
  const { tool, rows } = table;
  const withArgument = rows.filter(({ kind }) => kind !== "flag");
  const cases = withArgument.map((row) => {
    const words = wordsOf(row, parts);
    const files = takesFile(row) ? ' $(compgen -f -- "$current")' : "";
    const list = words.length === 0 ? "" : `$(compgen -W "${words.join(" ")}" -- "$current")`;
    return `    ${row.flags.join("|")}) COMPREPLY=(${`${list}${files}`.trim()}); return ;;`;
  });
  const names = parts.commands.map(({ name }) => name).join(" ");
  const commandCases = parts.commands.map(({ name, words = [] }) => {
    const list = words.length === 0 ? "" : `$(compgen -W "${words.join(" ")}" -- "$current")`;
    return `      ${name}) COMPREPLY=(${list}); return ;;`;
  });
  return `# Completion of ${tool} for bash: eval "$(${tool} completion bash)"
_${tool}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" option="" at word
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    word="\${COMP_WORDS[at]}"
    # bash cuts words at = and at the colon of a:b.
    if [ "$word" = "=" ] && [ -n "$option" ]; then continue; fi
    if [ "$word" = ":" ]; then at=$((at + 1)); continue; fi
    if [ -n "$option" ]; then option=""; continue; fi
    case "$word" in
      ${withArgument.flatMap(({ flags }) => flags).join("|")}) option="$word" ;;
      -*) ;;
${commandCases.join("\n")}
      *) COMPREPLY=($(compgen -f -- "$current")); return ;;
    esac
  done
  [ "$current" = "=" ] && current=""
  case "$option" in
${cases.join("\n")}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "${rows.flatMap(({ flags }) => flags).join(" ")}" -- "$current")) ;;
    *) COMPREPLY=($(compgen -W "${names}" -- "$current") $(compgen -d -- "$current") \\
         $(compgen -f -X "!*.@(${parts.extensions.join("|")})" -- "$current")) ;;
  esac
}
shopt -s extglob
complete -o filenames -F _${tool} ${tool}
`;
}

/** In single quotes; a quote inside ends them, stands escaped, and begins them again. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function zshScript(table: OptionTable, parts: CompletionParts): string {
  const { tool } = table;
  const files = `_files -g "*.(${parts.extensions.join("|")})"`;
  const specs = table.rows.flatMap((row) => {
    const doc = docWithDefault(row).replace(/[[\]:]/g, "\\$&");
    const words = wordsOf(row, parts);
    const action = words.length > 0 ? `(${words.join(" ")})` : takesFile(row) ? "_files" : " ";
    const rest = row.kind === "flag" ? "" : `:${row.argumentDoc}:${action}`;
    return row.flags.map((flag) => quoted(`(${row.flags.join(" ")})${flag}[${doc}]${rest}`));
  });
  const commands = parts.commands.map(({ name, does }) => quoted(`${name}:${does}`));
  const afterwards = parts.commands
    .filter(({ words = [] }) => words.length > 0)
    .map(({ name, words = [] }) => `    ${name}) compadd ${words.join(" ")} ;;`);
  return `#compdef ${tool}
# Completion of ${tool} for zsh: eval "$(${tool} completion zsh)", after compinit.
_${tool}_file() {
  local -a commands=(
    ${commands.join("\n    ")}
  )
  _describe command commands
  ${files}
}
_${tool}_rest() {
  case "$line[1]" in
${afterwards.join("\n")}
    *) _files ;;
  esac
}
_${tool}() {
  local line
  _arguments -A "-*" \\
    ${specs.join(" \\\n    ")} \\
    '1:file:_${tool}_file' \\
    '*:argument:_${tool}_rest'
}
compdef _${tool} ${tool}
`;
}

function fishScript(table: OptionTable, parts: CompletionParts): string {
  const { tool } = table;
  const lines = [
    `# Completion of ${tool} for fish: ${tool} completion fish | source`,
    `complete -c ${tool} -f`,
  ];
  for (const row of table.rows) {
    const flags = row.flags.map((flag) => {
      if (flag.startsWith("--")) return `-l ${flag.slice(2)}`;
      return flag.length === 2 ? `-s ${quoted(flag.slice(1))}` : `-o ${flag.slice(1)}`;
    });
    const words = wordsOf(row, parts);
    const list = words.length === 0 ? "" : ` -a ${quoted(words.join(" "))}`;
    const files = takesFile(row) ? " -r -F" : " -x";
    const argument = row.kind === "flag" ? "" : files + list;
    lines.push(`complete -c ${tool} ${flags.join(" ")}${argument} -d ${quoted(row.doc)}`);
  }
  const names = parts.commands.map(({ name }) => name).join(" ");
  const first = `not __fish_seen_subcommand_from ${names}`;
  for (const { name, does } of parts.commands) {
    lines.push(`complete -c ${tool} -n ${quoted(first)} -a ${name} -d ${quoted(does)}`);
  }
  for (const { name, words = [] } of parts.commands) {
    if (words.length === 0) continue;
    const after = `__fish_seen_subcommand_from ${name}`;
    lines.push(`complete -c ${tool} -n ${quoted(after)} -a ${quoted(words.join(" "))}`);
  }
  lines.push(`complete -c ${tool} -n ${quoted(first)} -F`);
  return `${lines.join("\n")}\n`;
}
