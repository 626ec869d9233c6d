import { describe, expect, test } from "vitest";
import { type OptionTable, readOptions } from "../src/index.ts";

const rows = [
  {
    key: "cores",
    flags: ["-d", "--cores"],
    kind: "number",
    argument: "N",
    argumentDoc: "a number of cores",
    usage: "-d 4",
    minimum: 1,
    maximum: 4096,
    doc: "Runs on N cores.",
  },
  { key: "print", flags: ["-pp"], kind: "flag", doc: "Prints.", excludes: ["what"] },
  { key: "json", flags: ["--json"], kind: "flag", doc: "Prints JSON." },
  {
    key: "seed",
    flags: ["-seed"],
    kind: "number",
    argument: "N|random",
    argumentDoc: "a number or `random`",
    usage: "-seed 7",
    minimum: 0,
    maximum: 99,
    words: ["random"],
    doc: "Seeds.",
  },
  {
    key: "emit",
    flags: ["--emit"],
    kind: "choice",
    argument: "FORM",
    argumentDoc: "a form",
    usage: "--emit asm",
    choices: ["asm", "image"],
    doc: "Shows a stage.",
    excludes: ["what"],
  },
  {
    key: "output",
    flags: ["-o"],
    kind: "text",
    argument: "FILE",
    argumentDoc: "a file name",
    usage: "-o prog.vpi",
    doc: "Writes.",
  },
  {
    key: "hosts",
    flags: ["-h"],
    kind: "number",
    argument: "N",
    argumentDoc: "a number of cores",
    usage: "-h 2",
    minimum: 1,
    maximum: 9,
    isNotHelp: true,
    doc: "Adds.",
  },
  {
    key: "records",
    flags: ["-srec"],
    kind: "flag",
    doc: "Does nothing.",
    noEffect: "loading records",
  },
] as const;

const table: OptionTable<typeof rows> = {
  tool: "vpython",
  rows,
  refused: [{ flag: "-overlay", meaning: "code loaded piece by piece" }],
  target: (values) => (values.has("output") ? "a board" : "cores"),
};

const read = (line: string) =>
  readOptions(
    table,
    line.split(" ").filter((word) => word !== ""),
  );
const codes = (line: string) => read(line).diagnostics.map(({ code }) => code);

describe("option table", () => {
  test("single-dash options of several letters are not taken apart", () => {
    expect(read("-pp -o out prog.py")).toEqual({
      values: { print: true, output: "out" },
      file: "prog.py",
      args: [],
      diagnostics: [],
    });
  });

  test("reading stops at the file, and the program's arguments stay as they are", () => {
    const line = read("-d 4 prog.py -d 8 --json -x");
    expect(line.values).toEqual({ cores: 4 });
    expect(line.file).toBe("prog.py");
    expect(line.args).toEqual(["-d", "8", "--json", "-x"]);
  });

  test("two dashes end the options", () => {
    expect(read("-- -d").file).toBe("-d");
  });

  test("a GNU alias takes its argument from the next word or after '='", () => {
    expect(read("--cores 4").values).toEqual({ cores: 4 });
    expect(read("--cores=4").values).toEqual({ cores: 4 });
    expect(read("--emit=asm").values).toEqual({ emit: "asm" });
  });

  test("a number may have words beside it", () => {
    expect(read("-seed random").values).toEqual({ seed: "random" });
    expect(read("-seed 7").values).toEqual({ seed: 7 });
    expect(codes("-seed maybe")).toEqual(["VP6004"]);
  });

  test("numbers outside their range, negative or not decimal are refused", () => {
    for (const value of ["0", "4097", "-1", "1.5", "0x4", "many", "99999999999999999999"]) {
      expect(codes(`-d ${value} prog.py`), value).toEqual(["VP6004"]);
    }
    expect(codes("-d 1 x")).toEqual([]);
    expect(codes("-d 4096 x")).toEqual([]);
  });

  test("an option without its argument does not swallow the next option", () => {
    expect(codes("-o")).toEqual(["VP6003"]);
    expect(codes("-o -d 4")).toEqual(["VP6003"]);
    expect(read("-o -d 4").values).toEqual({ cores: 4 });
  });

  test("a misspelt option is answered with the nearest one", () => {
    const [diagnostic] = read("--core 4 prog.py").diagnostics;
    expect(diagnostic?.code).toBe("VP6002");
    expect(diagnostic?.hint).toBe("did you mean '--cores'?");
    expect(codes("-wibble")).toEqual(["VP6001"]);
  });

  test("a word that is no choice names the choices", () => {
    const [diagnostic] = read("--emit bytes").diagnostics;
    expect(diagnostic?.message).toBe("'--emit' takes one of asm, image, not 'bytes'");
  });

  test("a flag takes no argument", () => {
    expect(codes("--json=yes")).toEqual(["VP6006"]);
  });

  test("an option of the published system that is not there is refused by its name", () => {
    const [diagnostic] = read("-overlay prog.py").diagnostics;
    expect(diagnostic?.message).toBe(
      "'-overlay' (code loaded piece by piece) is not in this version",
    );
  });

  test("an option without effect is read, and a note says so", () => {
    const line = read("-srec prog.py");
    expect(line.values).toEqual({ records: true });
    expect(line.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["VP6030", "warning"],
    ]);
    expect(line.diagnostics[0]?.message).toBe("'-srec' (loading records) has no effect on cores");
    // What the program runs on may stand behind it.
    expect(read("-srec -o prog.vpi").diagnostics.map(({ message }) => message)).toEqual([
      "'-srec' (loading records) has no effect on a board",
    ]);
  });

  test("a bare -h explains that it needs a number and is not help", () => {
    expect(codes("-h")).toEqual(["VP6008"]);
    expect(codes("-h prog.py")).toEqual(["VP6008"]);
    expect(codes("-h -pp prog.py")).toEqual(["VP6008"]);
    expect(codes("-h 10 prog.py")).toEqual(["VP6004"]);
    const line = read("-h 2 prog.py");
    expect(line).toMatchObject({ values: { hosts: 2 }, file: "prog.py", diagnostics: [] });
  });

  test("the same option twice, under any name, is an error", () => {
    expect(codes("-d 4 --cores 4 prog.py")).toEqual(["VP6009"]);
  });

  test("options that say what to do exclude each other", () => {
    expect(codes("-pp --emit asm prog.py")).toEqual(["VP6010"]);
    expect(codes("--emit asm -o prog.vpi prog.py")).toEqual([]);
  });

  test("reading goes on after a mistake, so that --json is seen", () => {
    const line = read("--wrong -d x --json prog.py");
    expect(line.diagnostics).toHaveLength(2);
    expect(line.values.json).toBe(true);
    expect(line.file).toBe("prog.py");
  });
});
