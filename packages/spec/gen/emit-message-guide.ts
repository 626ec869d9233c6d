// The generated part of docs/messages.md: the requests a core makes.

import { messages } from "../src/index.ts";
import { fillParts, table } from "./markdown.ts";

const yesOrNo = (value: boolean) => (value ? "yes" : "-");

const parts: Readonly<Record<string, () => string>> = {
  requests: () =>
    table(
      ["code", "request", "`partner` holds", "sends a value", "gets a value", "meaning"],
      messages.map((row) => [
        row.code,
        row.name,
        row.partner === "none" ? "-" : row.partner,
        yesOrNo(row.sends),
        yesOrNo(row.receives),
        row.doc,
      ]),
    ),
  verbs: () =>
    table(
      ["request", "a report says"],
      messages.map((row) => [row.name, row.verb]),
    ),
};

/** @param text  The document as it is. @returns The document with its generated parts made anew. */
export function fillMessageGuide(text: string): string {
  return fillParts("docs/messages.md", text, parts);
}
