/** `vpython --watch` on files that appear, are replaced, have errors, and loop for ever. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundledCommand, suiteFolder } from "./command.ts";

const folder = suiteFolder("watch");
const app = bundledCommand();

/** vpython at work, with what it has written so far. */
class Watching {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<number | null>;
  #text = "";
  #onText = () => {};

  constructor(path: string) {
    const environment = { ...process.env, NO_COLOR: "1" };
    const args = [app.path, "-d", "1", "--watch", path];
    this.#child = spawn(process.execPath, args, { env: environment });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        this.#text += text;
        this.#onText();
      });
    }
    this.#ended = new Promise((resolve) => this.#child.on("close", resolve));
  }

  /** Waits until a text has been written, and forgets all up to its end. */
  async until(text: string): Promise<void> {
    while (!this.#text.includes(text)) {
      await new Promise<void>((resolve) => {
        this.#onText = resolve;
      });
    }
    this.#text = this.#text.slice(this.#text.indexOf(text) + text.length);
  }

  type(line: string): void {
    this.#child.stdin.write(`${line}\n`);
  }

  interrupt(): Promise<number | null> {
    this.#child.kill("SIGINT");
    return this.#ended;
  }
}

test("a program runs again when a module appears, is replaced, or has errors", async () => {
  const [program, module] = [join(folder, "program.py"), join(folder, "helper.py")];
  writeFileSync(program, "import helper\nprint helper.name\nwhile helper.spins: pass\n");
  const watching = new Watching(program);
  await watching.until("no module named 'helper'");
  writeFileSync(module, "name, spins = 'first', True\n");
  await watching.until("helper.py has changed; it runs again\n");
  await watching.until("first\n");
  writeFileSync(`${module}.new`, "name, spins = 'second', False\n");
  renameSync(`${module}.new`, module);
  await watching.until("second\n");
  writeFileSync(program, "print (\n");
  await watching.until("SyntaxError");
  expect(await watching.interrupt()).toBe(130);
}, 60_000);

test("lines of input that no run has taken wait for the next one", async () => {
  const program = join(folder, "asks.py");
  writeFileSync(program, "print 'first', raw_input('? ')\n");
  const watching = new Watching(program);
  await watching.until("? ");
  writeFileSync(program, "print 'second', raw_input('? ')\n");
  await watching.until("it runs again\n");
  watching.type("answer");
  await watching.until("second ? answer\n");
  expect(await watching.interrupt()).toBe(130);
}, 60_000);
