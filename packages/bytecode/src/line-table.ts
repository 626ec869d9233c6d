/** From offsets in the source, one for each instruction, to the rows of a function's line table. */
import type { SourceFile } from "@vipera/diagnostics";
import type { InstructionNote, LineRow } from "./image/image.ts";

/** An instruction's first word and the place in the source it was made for. */
export interface CodePlace {
  readonly word: number;
  readonly offset: number;
  readonly note: InstructionNote;
}

/**
 * @param places  In the order of the code.
 * @returns Rows only where line, column or note changes.
 */
export function makeLineTable(file: SourceFile, places: readonly CodePlace[]): LineRow[] {
  const rows: LineRow[] = [];
  let lastOffset = -1;
  let lastNote: InstructionNote = "plain";
  for (const { word, offset, note } of places) {
    if (offset === lastOffset && note === lastNote) continue;
    const { line, column } = file.position(offset);
    const last = rows.at(-1);
    const isSame = last?.line === line && last.column === column && note === lastNote;
    lastOffset = offset;
    lastNote = note;
    if (!isSame) rows.push({ word, line, column, ...(note === "plain" ? {} : { note }) });
  }
  return rows;
}
