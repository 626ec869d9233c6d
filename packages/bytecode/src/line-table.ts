/** From offsets in the source, one for each instruction, to the rows of a function's line table. */
import type { SourceFile } from "@vipera/diagnostics";
import type { LineRow } from "./image/image.ts";

/** An instruction's first word and the place in the source it was made for. */
export interface CodePlace {
  readonly word: number;
  readonly offset: number;
}

/** @param places  In the order of the code. @returns Rows only where line or column changes. */
export function makeLineTable(file: SourceFile, places: readonly CodePlace[]): LineRow[] {
  const rows: LineRow[] = [];
  let lastOffset = -1;
  for (const { word, offset } of places) {
    if (offset === lastOffset) continue;
    lastOffset = offset;
    const { line, column } = file.position(offset);
    const last = rows.at(-1);
    if (last?.line === line && last.column === column) continue;
    rows.push({ word, line, column });
  }
  return rows;
}
