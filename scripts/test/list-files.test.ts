import { expect, test } from "vitest";
import { firstSentence, withFileList } from "../list-files.mjs";

test("the first sentence of a header is found in every comment form", () => {
  expect(firstSentence("/** Splits text. More. */\n")).toBe("Splits text.");
  expect(firstSentence("/**\n * Splits text\n * into tokens.\n *\n * More.\n */")).toBe(
    "Splits text into tokens.",
  );
  expect(firstSentence("#!/usr/bin/env node\n/** Runs. */")).toBe("Runs.");
  expect(firstSentence("# Says hello.\n# Twice.\nprint 1\n")).toBe("Says hello.");
  expect(firstSentence('"""Random numbers. Seeded."""\n')).toBe("Random numbers.");
  expect(firstSentence("/** A 2.7 subset: no classes. */")).toBe("A 2.7 subset.");
  expect(firstSentence("const one = 1;\n")).toBe("");
});

test("the section is replaced and the others stay", () => {
  const readme = "# Parser\n\n## Files\n\nold\n\n## Tests\n\nMany.\n";
  const entries = [{ path: "src/parse.ts", text: "/** Parses. */" }];
  const wanted = "# Parser\n\n## Files\n\n- `src/parse.ts` - Parses.\n\n## Tests\n\nMany.\n";
  expect(withFileList(readme, entries)).toBe(wanted);
  expect(withFileList(wanted, entries)).toBe(wanted);
});
