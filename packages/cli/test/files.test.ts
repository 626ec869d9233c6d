import { once } from "node:events";
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { chmodSync, linkSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import type { Diagnostic } from "@vipera/diagnostics";
import { tableRoot } from "@vipera/program";
import { afterAll, expect, test } from "vitest";
import {
  failureReason,
  fileModuleSource,
  FileWatcher,
  isSameFile,
  readBytes,
  writeProblem,
  writeWholeFile,
} from "../src/index.ts";

const home = mkdtempSync(join(tmpdir(), "vipera-cli-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function folder(name: string): string {
  mkdirSync(join(home, name), { recursive: true });
  return join(home, name);
}

function moduleSource(programPath: string, modulePath?: string, reported: Diagnostic[] = []) {
  const standardLibrary = tableRoot("the standard library", { parallel: "# parallel" });
  const report = (diagnostic: Diagnostic) => void reported.push(diagnostic);
  return fileModuleSource({ programPath, modulePath, standardLibrary, report });
}

function find(source: ReturnType<typeof moduleSource>, name: string) {
  for (const root of source.roots) {
    const found = root.find(name);
    if (found !== undefined) {
      const { path } = found;
      return { path, text: new TextDecoder().decode(Buffer.from(found.source)) };
    }
  }
  return undefined;
}

test("the program's folder comes before VIPERA_MODULES, and that before the library", () => {
  const here = folder("here");
  const there = folder("there");
  writeFileSync(join(here, "a.py"), "here");
  writeFileSync(join(there, "a.py"), "there");
  writeFileSync(join(there, "b.py"), "there");
  writeFileSync(join(there, "parallel.py"), "mine");
  const modulePath = ["", there, join(home, "missing")].join(delimiter);
  const source = moduleSource(join(here, "main.py"), modulePath);
  expect(find(source, "a")).toEqual({ path: join(here, "a.py"), text: "here" });
  expect(find(source, "b")).toEqual({ path: join(there, "b.py"), text: "there" });
  expect(find(source, "parallel")?.text).toBe("mine");
  expect(find(moduleSource(join(here, "main.py")), "parallel")?.text).toBe("# parallel");
  expect(find(source, "c")).toBeUndefined();
});

test("no spelling of a module's name leaves the roots", () => {
  const inner = folder("outer/inner");
  writeFileSync(join(home, "outer/secret.py"), "secret");
  const source = moduleSource(join(inner, "main.py"));
  for (const name of ["../secret", "..", "", ".", "/etc/passwd", "a/b", "a\\b", "a.b", "a\0"]) {
    expect(find(source, name), name).toBeUndefined();
  }
});

test("a link is followed only into one of the roots", () => {
  const inner = folder("links/inner");
  const library = folder("links/library");
  writeFileSync(join(home, "links/secret.py"), "secret");
  writeFileSync(join(library, "real.py"), "real");
  symlinkSync(join(home, "links/secret.py"), join(inner, "secret.py"));
  symlinkSync(join(library, "real.py"), join(inner, "alias.py"));
  expect(find(moduleSource(join(inner, "main.py")), "secret")).toBeUndefined();
  expect(find(moduleSource(join(inner, "main.py")), "alias")).toBeUndefined();
  expect(find(moduleSource(join(inner, "main.py"), library), "alias")?.text).toBe("real");
});

test("a folder called like a module is no module", () => {
  const inner = folder("folders");
  folder("folders/pack.py");
  expect(find(moduleSource(join(inner, "main.py")), "pack")).toBeUndefined();
});

test("a module that is there but cannot be read is reported", async () => {
  const inner = folder("locked");
  // A socket: nobody, not even the superuser, can open it as a file.
  const server = createServer().listen(join(inner, "locked.py"));
  await once(server, "listening");
  const reported: Diagnostic[] = [];
  expect(find(moduleSource(join(inner, "main.py"), "", reported), "locked")).toBeUndefined();
  expect(reported.map(({ code }) => code)).toEqual(["VP6023"]);
  server.close();
});

test("a file is written whole, over what was there, with nothing left beside it", () => {
  const inner = folder("write");
  const path = join(inner, "out.vpi");
  expect(writeWholeFile(path, new Uint8Array([1, 2]))).toBeUndefined();
  expect(writeWholeFile(path, new Uint8Array([3]))).toBeUndefined();
  expect([...readFileSync(path)]).toEqual([3]);
  expect(readdirSync(inner)).toEqual(["out.vpi"]);
});

test("what a killed process of the same number left is in nobody's way", () => {
  const inner = folder("killed");
  writeFileSync(join(inner, `.${process.pid}.part`), "");
  expect(writeWholeFile(join(inner, "out"), new Uint8Array([1]))).toBeUndefined();
  expect([...readFileSync(join(inner, "out"))]).toEqual([1]);
});

test("a write that fails says why and leaves nothing behind", () => {
  const inner = folder("refuse");
  folder("refuse/out");
  expect(writeWholeFile(join(inner, "out"), new Uint8Array(1))?.code).toBe("VP6022");
  const missing = writeWholeFile(join(inner, "none/out"), new Uint8Array(1));
  expect(missing?.message).toBe(
    `cannot write '${join(inner, "none/out")}': no such file or directory`,
  );
  expect(readdirSync(inner)).toEqual(["out"]);
});

test("what cannot be read has its own message: missing, a folder, anything else", () => {
  expect(readBytes(join(home, "missing.py")).diagnostic?.code).toBe("VP6021");
  expect(readBytes(join(home, "here/a.py/b")).diagnostic?.code).toBe("VP6021");
  expect(readBytes(home).diagnostic?.code).toBe("VP6022");
  expect(readBytes("a\0b").diagnostic?.code).toBe("VP6023");
  expect(readBytes(join(home, "here/a.py")).bytes).toHaveLength(4);
});

test("a system's reason stands without the call and the path", () => {
  expect(failureReason(new Error("EACCES: permission denied, open '/x, y'"))).toBe(
    "permission denied",
  );
  expect(failureReason(new Error("ENOSPC: no space left on device, write"))).toBe(
    "no space left on device",
  );
  expect(failureReason("odd")).toBe("odd");
});

test("writing through a link keeps the link and replaces the file it leads to", () => {
  const here = folder("written-link");
  writeFileSync(join(here, "image"), "old");
  symlinkSync(join(here, "image"), join(here, "link"));
  expect(writeWholeFile(join(here, "link"), Buffer.from("new"))).toBeUndefined();
  expect(lstatSync(join(here, "link")).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(here, "image"), "utf8")).toBe("new");
  expect(readdirSync(here).sort()).toEqual(["image", "link"]);
});

test("a device is written to and stays what it is", () => {
  const here = folder("written-device");
  symlinkSync("/dev/null", join(here, "device"));
  expect(writeWholeFile(join(here, "device"), Buffer.from("gone"))).toBeUndefined();
  expect(lstatSync(join(here, "device")).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(here, "device"), "utf8")).toBe("");
  expect(readdirSync(here)).toEqual(["device"]);
});

test("a link to a file that is not there yet stays a link", () => {
  const here = folder("written-dangling");
  symlinkSync("image", join(here, "link"));
  expect(writeWholeFile(join(here, "link"), Buffer.from("new"))).toBeUndefined();
  expect(lstatSync(join(here, "link")).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(here, "image"), "utf8")).toBe("new");
});

test("a file keeps its permissions, and its name may be as long as names can be", () => {
  const here = folder("written-mode");
  const path = join(here, "n".repeat(255));
  writeFileSync(path, "old", { mode: 0o640 });
  chmodSync(path, 0o606);
  expect(writeWholeFile(path, Buffer.from("new"))).toBeUndefined();
  expect(lstatSync(path).mode & 0o777).toBe(0o606);
  expect(readFileSync(path, "utf8")).toBe("new");
});

test("two paths are one file by whichever names they lead to it", () => {
  const here = folder("same");
  writeFileSync(join(here, "one"), "");
  symlinkSync("one", join(here, "link"));
  linkSync(join(here, "one"), join(here, "hard"));
  expect(isSameFile(join(here, "one"), join(here, "link"))).toBe(true);
  expect(isSameFile(join(here, "one"), join(here, "hard"))).toBe(true);
  expect(isSameFile(join(here, "one"), join(here, "two"))).toBe(false);
  expect(isSameFile(join(here, "two"), join(here, "x/../two"))).toBe(true);
  expect(isSameFile(join(here, "one/x"), join(here, "two"))).toBe(false);
  expect(isSameFile("/dev/null", "/dev/null")).toBe(false);
});

test("what cannot be looked at is watched until it can", async () => {
  const here = folder("watched");
  writeFileSync(join(here, "file"), "");
  symlinkSync("circle", join(here, "circle"));
  const watcher = new FileWatcher();
  for (const name of ["file/inside", "circle", "n".repeat(300)]) watcher.add(join(here, name));
  const changed = watcher.next(AbortSignal.timeout(10_000));
  rmSync(join(here, "circle"));
  writeFileSync(join(here, "circle"), "text");
  expect(await changed).toBe(join(here, "circle"));
});

test("what is in the way of writing is found before, and nothing is made", () => {
  const here = folder("asked");
  writeFileSync(join(here, "file"), "text");
  symlinkSync("nowhere/file", join(here, "lost"));
  const codes = ["file", "new", "/dev/null", ".", "none/new", "file/new", "lost"].map(
    (name) => writeProblem(resolve(here, name))?.code,
  );
  const none = undefined;
  expect(codes).toEqual([none, none, none, "VP6022", "VP6024", "VP6024", "VP6024"]);
  expect(writeProblem(join(here, "none/new"))).toEqual(
    writeWholeFile(join(here, "none/new"), new Uint8Array(1)),
  );
  expect(readdirSync(here).sort()).toEqual(["file", "lost"]);
});
