/**
 * A back-end for vPython, as small as it can be: the cores are at the other end of a wire.
 *
 * The wire is a channel to another thread, where `far-side.mjs` has a simulated device. A board
 * would stand there instead, and nothing of this file would change: each use of the device is a
 * request over the wire and its answer.
 *
 *   vpython --backend vipera-backend-minimal program.py
 */
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import { backendInterface } from "@vipera/device";

/** Milliseconds after which a wire counts as broken. */
const patienceMs = 60_000;

/** Asks the far side, and waits for its answer. */
class Wire {
  #port;
  #worker;
  #answers = new Int32Array(new SharedArrayBuffer(4));
  #asked = 0;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#worker = new Worker(new URL("far-side.mjs", import.meta.url), {
      workerData: { port: port2, answers: this.#answers },
      transferList: [port2],
    });
    // A wire that nobody uses any more must not keep the process.
    this.#worker.unref();
    this.#port.unref();
  }

  ask(name, ...operands) {
    if (this.#port === undefined) throw new Error("the wire is closed");
    this.#port.postMessage({ name, operands });
    this.#asked += 1;
    while (Atomics.load(this.#answers, 0) < this.#asked) {
      const state = Atomics.wait(this.#answers, 0, this.#asked - 1, patienceMs);
      if (state === "timed-out") throw new Error("the far side of the wire does not answer");
    }
    const { value, problem } = receiveMessageOnPort(this.#port).message;
    if (problem !== undefined) throw new Error(problem);
    return value;
  }

  close() {
    this.#port?.close();
    this.#port = undefined;
    this.#worker.terminate();
  }
}

/** One core, by its position among those that take part. */
class FarCore {
  #ask;

  constructor(wire, id, position) {
    this.id = id;
    this.#ask = (name) => wire.ask("core", position, name);
    this.call = (name) => wire.ask("call", position, name);
  }

  get steps() {
    return this.#ask("steps");
  }

  get state() {
    return this.#ask("state");
  }

  get place() {
    return this.#ask("place");
  }

  get activity() {
    return this.#ask("activity");
  }
}

/** @type {import("@vipera/device").Backend} */
// biome-ignore lint/style/noDefaultExport: vpython takes the default export of a package.
export default {
  name: "minimal",
  interfaceVersion: backendInterface,

  // Clock, observers and threads have functions, which cannot travel over the wire.
  async open({ clock, observers: _, threads: __, ...request }) {
    const { profile, placement } = request;
    const wire = new Wire();
    const { diagnostics, isOpen } = wire.ask("open", request, clock !== undefined);
    if (!isOpen) {
      wire.close();
      return { diagnostics };
    }
    const cores = placement.cores.map((id, position) => new FarCore(wire, id, position));
    const device = {
      profile,
      cores,
      load: (image) => wire.ask("load", image),
      start: () => wire.ask("start"),
      advance: async () => wire.ask("advance"),
      answerInput: (core, line) => wire.ask("answerInput", core, line),
      get board() {
        return wire.ask("board");
      },
      seconds: () => wire.ask("seconds"),
      close: () => wire.close(),
    };
    return { device, diagnostics };
  },
};
