// docs/modules/*.md: a page for each standard module, from the rows of natives.ts and docstrings
// of packages/stdlib/modules, and one for the built-in functions and methods; and all in a table.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { methodTypes, type Native, natives } from "../src/index.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { documentHead, table } from "./markdown.ts";

const modulesFolder = "packages/stdlib/modules";
const rowsFolder = "`packages/spec/src/natives`";

/** What a program can use of a module written in vPython. */
interface PythonMember {
  readonly call: string;
  readonly doc: string;
}

/** The modules that a program can import, each with the text of its parts. */
function moduleTexts(root: string): readonly (readonly [name: string, text: string])[] {
  const files = readdirSync(join(root, modulesFolder))
    .filter((file) => /^[a-z].*\.py$/u.test(file) && !file.startsWith("prelude"))
    .map((file) => file.replace(/\.py$/u, ""))
    .sort();
  const textOf = (part: string) => readFileSync(join(root, modulesFolder, `${part}.py`), "utf8");
  return files
    .filter((name) => !name.includes("-"))
    .map((name) => {
      const parts = files.filter((file) => file === name || file.startsWith(`${name}-`));
      return [name, parts.map(textOf).join("\n\n")];
    });
}

export function emitModuleGuides(root: string): readonly GeneratedFile[] {
  return [builtinPage(), ...moduleTexts(root).map(([name, text]) => modulePage(name, text))];
}

/** All modules with what they are for and the names they have, for the language guide. */
export function moduleTable(root: string): string {
  const rows = moduleTexts(root).map(([name, text]) => {
    const [, title = ""] = /^"""(.*?)(?:"""|\n)/u.exec(text) ?? [];
    const calls = [...nativeMembers(name), ...pythonFunctions(text), ...pythonValues(text)];
    const names = calls.map(({ call }) => call.replace(/\(.*/u, ""));
    return [`[\`${name}\`](modules/${name}.md)`, title, `\`${names.sort().join(" ")}\``];
  });
  return table(["module", "is about", "names"], rows);
}

/** "count?" is an optional parameter; the table's order is the call's. */
function callOf(row: Native): string {
  const name = row.name
    .split(".")
    .slice(-1)
    .join("")
    .replace(/^stdout_/u, "stdout.");
  const required = row.parameters.filter((one) => !one.optional).map((one) => one.name);
  const optional = row.parameters.filter((one) => one.optional).map((one) => one.name);
  if (row.variadic) optional.push("...");
  const tail = optional.reduceRight((rest, one) => `[, ${one}${rest}]`, "");
  const text = required.length === 0 ? tail.replace("[, ", "[") : required.join(", ") + tail;
  return `${name}(${text})`;
}

function nativeTable(rows: readonly Native[]): string {
  return table(
    ["call", "meaning"],
    rows.map((row) => [`\`${callOf(row)}\``, row.doc]),
  );
}

function builtinPage(): GeneratedFile {
  const functions = natives.filter((row) => !row.name.includes("."));
  const methods = methodTypes.flatMap((type) => [
    `## Methods of ${type}`,
    nativeTable(natives.filter((row) => row.method && row.name.startsWith(`${type}.`))),
  ]);
  const parts = [
    documentHead("Built-in functions and methods", rowsFolder),
    "Square brackets hold what may be left out; `...` stands for any number of further arguments.",
    "## Functions",
    nativeTable(functions),
    ...methods,
  ];
  return { path: "docs/modules/builtins.md", text: `${parts.join("\n\n")}\n` };
}

function modulePage(name: string, source: string): GeneratedFile {
  const [, story = ""] = /^"""([\s\S]*?)"""/u.exec(source) ?? [];
  const rows = [...nativeMembers(name), ...pythonFunctions(source)].map(({ call, doc }) => [
    `\`${call}\``,
    doc,
  ]);
  const values = pythonValues(source).map(({ call, doc }) => [`\`${call}\``, doc]);
  const parts = [
    documentHead(`Module ${name}`, `${rowsFolder} and \`${modulesFolder}/${name}.py\``),
    // Which functions the virtual machine has is nothing a program can see.
    ...story
      .trim()
      .split("\n\n")
      .filter((paragraph) => !paragraph.startsWith("Implemented by the virtual machine")),
    ...(rows.length > 0 ? ["## Functions", table(["call", "meaning"], rows)] : []),
    ...(values.length > 0 ? ["## Values", table(["name", "value"], values)] : []),
  ];
  return { path: `docs/modules/${name}.md`, text: `${parts.join("\n\n")}\n` };
}

function nativeMembers(module: string): readonly PythonMember[] {
  return natives
    .filter((row) => row.name.startsWith(`${module}.`) && !row.name.includes("._"))
    .map((row) => ({ call: callOf(row), doc: row.doc }));
}

function pythonFunctions(source: string): readonly PythonMember[] {
  const form = /^def ([a-z]\w*)\((.*)\):\n {4}"""([\s\S]*?)"""/gmu;
  return [...source.matchAll(form)].map(([, name = "", parameters = "", doc = ""]) => ({
    call: `${name}(${parameters})`,
    doc: doc.trim().split(/\s+/u).join(" "),
  }));
}

/** Names a module binds at its top level; a comment above one tells more than its expression. */
function pythonValues(source: string): readonly PythonMember[] {
  const form = /((?:^#.*\n)*)^([A-Za-z]\w*) = (.*)$/gmu;
  return [...source.matchAll(form)].map(([, comment = "", name = "", value = ""]) => {
    const lines = comment.split("\n").filter((line) => line !== "" && !line.includes("MATCHES:"));
    const doc = lines.map((line) => line.replace(/^# ?/u, "")).join(" ");
    return { call: name, doc: doc === "" ? value : doc };
  });
}
