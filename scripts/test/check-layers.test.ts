import { describe, expect, test } from "vitest";
import { checkLayers, unlistedFolders } from "../check-layers.mjs";

const layers = [
  { folder: "packages/parser/src", world: "pure", imports: ["spec"], external: ["moo"] },
  { folder: "packages/bytecode/src", world: "pure", imports: ["spec", "parser"] },
  { folder: "packages/bytecode/src/image", world: "pure", imports: ["spec"] },
  { folder: "packages/cli/src", world: "node", imports: ["spec"] },
];
const check = (path: string, source: string) => checkLayers(path, source, layers);

describe("imports", () => {
  test("a package below is allowed, in every form of import", () => {
    const source = [
      'import { opcodes } from "@vipera/spec";',
      'import type { Row } from "@vipera/spec";',
      'export * from "@vipera/spec";',
      'import moo from "moo";',
      'import { tokenize } from "./tokenize.ts";',
    ].join("\n");
    expect(check("packages/parser/src/parse.ts", source)).toEqual([]);
  });

  test("a package above or beside is refused with its line", () => {
    const source = '/** Header. */\nimport {\n  compile,\n} from "@vipera/bytecode";\n';
    const [problem] = check("packages/parser/src/parse.ts", source);
    expect(problem).toMatch(/^packages\/parser\/src\/parse\.ts:4: /);
    expect(problem).toContain("may not import @vipera/bytecode");
  });

  test("the longest folder counts: the image has no parser behind it", () => {
    const source = 'import { parse } from "@vipera/parser";';
    expect(check("packages/bytecode/src/compile.ts", source)).toEqual([]);
    expect(check("packages/bytecode/src/image/image.ts", source)).toHaveLength(1);
    const upward = 'export { compile } from "../compile.ts";';
    expect(check("packages/bytecode/src/image/image.ts", upward)[0]).toContain("leaves");
  });

  test("a path inside another package is refused, in tests as well", () => {
    const named = 'import { x } from "@vipera/spec/src/x.ts";';
    const relative = 'import { x } from "../../spec/src/x.ts";';
    expect(check("packages/parser/test/parse.test.ts", named)[0]).toContain("reaches into");
    expect(check("packages/parser/test/parse.test.ts", relative)[0]).toContain("reaches into");
    expect(check("packages/parser/test/parse.test.ts", 'import "../src/parse.ts";')).toEqual([]);
  });

  test("an npm package must be listed", () => {
    expect(check("packages/bytecode/src/a.ts", 'import moo from "moo";')[0]).toContain("'moo'");
  });

  test("a dynamic import is an import", () => {
    const source = 'const fs = await import("node:fs");';
    expect(check("packages/parser/src/a.ts", source)[0]).toContain("node:fs");
    expect(check("packages/cli/src/a.ts", source)).toEqual([]);
  });
});

describe("purity", () => {
  test.each([
    ["console.log(1);", "console"],
    ["const now = Date.now();", "Date.now"],
    ["const when = new Date();", "new Date"],
    ["return Math.random() * 6;", "Math.random"],
    ["process.exit(1);", "process"],
    ["setTimeout(run, 10);", "setTimeout"],
    ["await fetch(address);", "fetch"],
  ])("'%s' is refused in a pure package", (source, word) => {
    const [problem] = check("packages/parser/src/a.ts", source);
    expect(problem).toContain(`'${word}'`);
    expect(check("packages/cli/src/a.ts", source)).toEqual([]);
  });

  test("prose, strings, members and own names are not the world", () => {
    const source = [
      "/** console.log() is not used here. */",
      'const text = "process.exit()"; // Date.now()',
      "const window = memory.window(3);",
      "use(window.size, clock.fetch(1));",
      "const pattern = /console.log/;",
    ].join("\n");
    expect(check("packages/parser/src/a.ts", source)).toEqual([]);
  });
});

test("a package without a row is named", () => {
  const paths = ["packages/parser/src/a.ts", "packages/extra/src/a.ts", "packages/extra/src/b.ts"];
  expect(unlistedFolders(paths, layers)).toEqual(["packages/extra/src"]);
});
