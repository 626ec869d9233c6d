import { Collector, formatPlace } from "@vipera/diagnostics";
import { expect, test } from "vitest";
import { loadModules } from "../src/load-modules.ts";
import { type ModuleRoot, tableRoot } from "../src/module-source.ts";

function load(texts: Readonly<Record<string, string>>, roots: readonly ModuleRoot[] = []) {
  const collector = new Collector();
  const entry = { path: "main.py", source: texts.main ?? "" };
  const own = tableRoot("the program's folder", texts);
  const graph = loadModules(entry, { roots: [own, ...roots] }, collector);
  return { graph, diagnostics: collector.diagnostics };
}

test("an imported module stands before its importers, the entry last", () => {
  const { graph } = load({
    main: "import a\nimport b\n",
    a: "import c\n",
    b: "import c\n",
    c: "x = 1\n",
  });
  expect(graph?.modules.map(({ name }) => name)).toEqual(["c", "a", "b", "__main__"]);
});

test("imports count inside functions and blocks too", () => {
  const text = "def f():\n    import a\nif 1:\n    from b import x as y\n";
  const { graph } = load({ main: text, a: "", b: "x = 1\n" });
  expect(graph?.modules.map(({ name }) => name)).toEqual(["a", "b", "__main__"]);
});

test("roots are asked in their order", () => {
  const first = tableRoot("first", { a: "" }, { folder: "first/" });
  const second = tableRoot("second", { a: "", b: "" }, { folder: "second/" });
  const { graph } = load({ main: "import a, b\n" }, [first, second]);
  expect(graph?.modules.map(({ file }) => file.path)).toEqual([
    "first/a.py",
    "second/b.py",
    "main.py",
  ]);
});

test("a missing module is reported with the imports that lead to it", () => {
  const { graph, diagnostics } = load({ main: "import a\n", a: "\nimport b\n", b: "import c\n" });
  expect(graph).toBeUndefined();
  const [missing] = diagnostics;
  expect(missing?.code).toBe("VP2001");
  expect(missing?.place && formatPlace(missing.place)).toBe("b.py:1:8");
  expect(missing?.notes.map(({ place }) => formatPlace(place))).toEqual([
    "a.py:2:8",
    "main.py:1:8",
  ]);
});

test("a circle is reported with its chain and each import in it", () => {
  const { diagnostics } = load({ main: "import a\n", a: "import b\n", b: "x = 1\nimport a\n" });
  expect(diagnostics.map(({ code }) => code)).toEqual(["VP2002"]);
  expect(diagnostics[0]?.message).toContain("a -> b -> a");
  expect(diagnostics[0]?.place && formatPlace(diagnostics[0].place)).toBe("a.py:1:8");
  expect(diagnostics[0]?.notes.map(({ place }) => formatPlace(place))).toEqual(["b.py:2:8"]);
});

test("a module that imports the entry closes a circle", () => {
  const { diagnostics } = load({ main: "import a\n", a: "import main\n" });
  expect(diagnostics[0]?.message).toContain("main -> a -> main");
});

test.each(["import os.path", "from a.b import c", "from ..a import b", "from . import a"])(
  "roots are never asked for what is no identifier: %s",
  (text) => {
    const asked: string[] = [];
    const root: ModuleRoot = {
      title: "everything",
      isStandard: false,
      find(name) {
        asked.push(name);
        return { path: name, source: "" };
      },
    };
    const { graph, diagnostics } = load({ main: `${text}\n` }, [root]);
    expect(asked).toEqual([]);
    expect(graph).toBeUndefined();
    expect(diagnostics[0]?.code).toMatch(/VP200[89]/);
  },
);

test("a standard module imports only standard modules", () => {
  const library = tableRoot(
    "the standard library",
    { util: "import random\n", random: "" },
    { isStandard: true, folder: "lib/" },
  );
  const { graph } = load({ main: "import util, random\n", random: "" }, [library]);
  expect(graph?.modules.map(({ file }) => file.path)).toEqual([
    "lib/random.py",
    "lib/util.py",
    "random.py",
    "main.py",
  ]);
});

test("the prelude is loaded beside the modules", () => {
  const library = tableRoot("library", { prelude: "" }, { isStandard: true });
  const { graph } = load({ main: "" }, [library]);
  expect(graph?.prelude?.name).toBe("prelude");
  expect(graph?.modules.map(({ name }) => name)).toEqual(["__main__"]);
});

test("bytes that are no UTF-8 are reported in the module that has them", () => {
  const bytes = Uint8Array.of(0x61, 0xff);
  const root: ModuleRoot = {
    title: "bytes",
    isStandard: false,
    find: (name) => (name === "a" ? { path: "a.py", source: bytes } : undefined),
  };
  const { graph, diagnostics } = load({ main: "import a\n" }, [root]);
  expect(graph).toBeUndefined();
  expect(diagnostics[0]?.code).toBe("VP1001");
  expect(diagnostics[0]?.place?.file.path).toBe("a.py");
});

test("__future__ is no module", () => {
  expect(load({ main: "from __future__ import division\n" }).graph?.modules.length).toBe(1);
});
