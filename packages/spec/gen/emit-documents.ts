// Every document that is generated, whole or in marked parts.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fillBytecodeGuide } from "./emit-bytecode-guide.ts";
import { emitErrorGuide } from "./emit-error-guide.ts";
import { fillLanguageGuide } from "./emit-language-guide.ts";
import { fillMessageGuide } from "./emit-message-guide.ts";
import { emitModuleGuides } from "./emit-module-guides.ts";
import type { GeneratedFile } from "./generated-file.ts";

/** @param root  The repository's folder: documents and their sources are read from it. */
export function emitDocuments(root: string): readonly GeneratedFile[] {
  const filled = (path: string, fill: (text: string) => string): GeneratedFile => ({
    path,
    text: fill(readFileSync(join(root, path), "utf8")),
  });
  return [
    filled("docs/bytecode.md", fillBytecodeGuide),
    filled("docs/language.md", (text) => fillLanguageGuide(text, root)),
    filled("docs/messages.md", fillMessageGuide),
    emitErrorGuide(),
    ...emitModuleGuides(root),
  ];
}
