import { expect, test } from "vitest";
import { helpText, type OptionTable, optionDocument } from "../src/index.ts";

const table: OptionTable = {
  tool: "vpython",
  rows: [
    { key: "print", flags: ["-pp"], kind: "flag", doc: "Prints the program." },
    {
      key: "cores",
      flags: ["-d", "--cores"],
      kind: "number",
      argument: "N",
      argumentDoc: "a number of cores",
      usage: "-d 4",
      minimum: 1,
      maximum: 16,
      doc: "Runs the program on N cores, which is more than a line of this help text can hold.",
      defaultText: "all of the device",
    },
    {
      key: "output",
      flags: ["-o", "--write-the-image-to"],
      kind: "text",
      argument: "FILE",
      argumentDoc: "a file",
      usage: "-o a.vpi",
      doc: "Writes a|b.",
    },
  ],
  refused: [{ flag: "-elf", meaning: "an ELF file" }],
  target: () => "cores",
};

test("help shows usage first, then each option with its default, within 80 columns", () => {
  const text = helpText(table, {
    title: "vpython 1",
    usage: "[options] file",
    closing: ["The end."],
  });
  expect(text).toBe(`vpython 1

Usage: vpython [options] file

Options:
  -pp                       Prints the program.
  -d, --cores N             Runs the program on N cores, which is more than a
                            line of this help text can hold. Default: all of the
                            device.
  -o, --write-the-image-to FILE
                            Writes a|b.

The end.
`);
});

test("the reference page lists options, refused options and exit codes", () => {
  const examples = [{ command: "vpython a.py", does: "runs" }];
  const commands = [{ command: "vpython parts", does: "lists parts" }];
  const page = optionDocument(table, "[options] file", examples, commands);
  expect(page).toContain("| `vpython a.py` | runs |");
  expect(page).toContain("| `vpython parts` | lists parts |");
  expect(page).toContain("| `-d, --cores N` | Runs the program on N cores");
  expect(page).toContain("Writes a\\|b.");
  expect(page).toContain("| `-elf` | an ELF file |");
  expect(page).toContain("| 6 | Deadlock: no core can go on. |");
});
