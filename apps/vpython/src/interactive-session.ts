/**
 * A session in which statements are typed: each is run on all cores, and keeps what it did.
 *
 * Each entry is run on a new device, after all entries before it, whose output is left out: the
 * simulator does the same again, so that variables, mailboxes and random numbers are as they were.
 * When they print or read something else than they did, that is said once. An entry that
 * fails, or is stopped, is taken back: the session goes on as if it had not been.
 */
import { withArguments } from "@vipera/bytecode/image";
import { diagnosticsText } from "@vipera/cli";
import type { Backend, Device, HostServices, OpenRequest } from "@vipera/device";
import { type Diagnostic, diagnose, hasErrors } from "@vipera/diagnostics";
import type { FoundModule } from "@vipera/program";
import { type Answers, type Digests, EntryDevice } from "./entry-device.ts";
import { type Entry, needsMore, parseEntry, SessionText, shownEntry } from "./entry-text.ts";
import { loadText } from "./load-program.ts";
import { requestFor } from "./open-request.ts";
import type { Options } from "./options.ts";
import { attend, stopped } from "./run-device.ts";

/** The path of a session's program; its entries are shown instead. */
const sessionPath = "<session>";

/** Where a session reads and writes. */
export interface SessionTerminal extends HostServices {
  /** Shows a prompt, if a person reads it, and gives the next line of a session. */
  ask(prompt: string): Promise<string | undefined | "interrupted">;
  flush(): void;
}

export interface SessionRequest {
  readonly options: Options;
  readonly backend: Backend;
  readonly request: OpenRequest;
  /** The program's file, or a name in the folder where modules are looked for. */
  readonly programPath: string;
  readonly args: readonly string[];
}

/** An exit code when the session is to end. */
type Leave = number | undefined;

export class InteractiveSession {
  readonly #asked: SessionRequest;
  readonly #terminal: SessionTerminal;
  readonly #session: SessionText;
  #answers: Answers = new Map();
  #digests: Digests = new Map();
  /** Modules as they were when they were first imported. */
  readonly #modules = new Map<string, FoundModule>();
  #count = 0;
  /** Whether it was said that earlier entries have done something else. */
  #hasTold = false;

  constructor(asked: SessionRequest, terminal: SessionTerminal) {
    this.#asked = asked;
    this.#terminal = terminal;
    this.#session = new SessionText(asked.request.placement.cores.length);
  }

  /** Reads and runs entries until input ends or one of them leaves. */
  async run(): Promise<number> {
    for (;;) {
      const entry = await this.#read();
      if (entry === undefined) return 0;
      if (entry.trim() === "") continue;
      const leave = /^\s*(?:exit|quit)\s*\(\s*(\d{0,3})\s*\)\s*$/.exec(entry);
      if (leave !== null) return Number(leave[1]) & 0xff;
      this.#count += 1;
      const title = `<entry ${this.#count}>`;
      const { module, diagnostics } = parseEntry(entry, title);
      this.#report(diagnostics);
      if (hasErrors(diagnostics)) continue;
      const status = await this.runEntry(shownEntry(title, entry, module));
      if (status !== undefined) return status;
    }
  }

  /** The lines of an entry; undefined at the end of input. */
  async #read(): Promise<string | undefined> {
    let text = "";
    for (;;) {
      const line = await this.#terminal.ask(text === "" ? ">>> " : "... ");
      if (line === undefined) return text === "" ? undefined : text;
      if (line === "interrupted") {
        text = "";
        continue;
      }
      text += `${Buffer.from(line, "latin1").toString("utf8")}\n`;
      if (!needsMore(text)) return text;
    }
  }

  /** Runs one more entry after all that were kept. */
  async runEntry(entry: Entry): Promise<Leave> {
    const program = this.#session.withEntry(entry);
    const { options, request, backend, programPath, args } = this.#asked;
    const source = program.text;
    const entryModule = { path: sessionPath, source };
    const loaded = loadText(entryModule, programPath, request.profile, this.#modules);
    this.#report(loaded.diagnostics.flatMap((diagnostic) => program.shown(diagnostic)));
    if (loaded.image === undefined) return undefined;
    const opened = await backend.open(requestFor(loaded.image, request, options));
    this.#report(opened.diagnostics);
    if (opened.device === undefined) return undefined;
    try {
      const refusals = opened.device.load(withArguments(loaded.image, [programPath, ...args]));
      this.#report(refusals);
      if (hasErrors(refusals)) return undefined;
      const changes = this.#session.changesEarlier(entry);
      if (changes) this.#report([diagnose("VP6061", undefined, {})]);
      const digests = changes ? new Map() : this.#digests;
      const device = new EntryDevice(opened.device, sessionPath, program, this.#answers, digests);
      return await this.#drive(device, () => this.#session.keep(entry));
    } finally {
      opened.device.close();
    }
  }

  async #drive(device: EntryDevice, keep: () => void): Promise<Leave> {
    const { options, request } = this.#asked;
    const { deviceCores } = request.placement;
    const attempt = { options, device: device satisfies Device, deviceCores };
    const result = await attend(attempt, this.#terminal, () => this.#terminal.flush());
    this.#terminal.flush();
    if (typeof result === "string") {
      this.#report(stopped(result, attempt).diagnostics);
      return undefined;
    }
    if (!device.isFaithful && !this.#hasTold) {
      this.#hasTold = true;
      this.#report([diagnose("VP6060", undefined, {})]);
    }
    if (result.end !== "ended" || result.outcomes.some(({ kind }) => kind === "failed")) {
      return undefined;
    }
    if (!device.isComplete) return result.status;
    this.#answers = device.answers;
    this.#digests = device.digests;
    keep();
    return undefined;
  }

  #report(diagnostics: readonly Diagnostic[]): void {
    if (diagnostics.length > 0) this.#terminal.writeError(diagnosticsText(diagnostics, false));
  }
}
