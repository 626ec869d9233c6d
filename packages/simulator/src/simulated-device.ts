/**
 * A machine of the simulator as a device: places images in its cores and drives them.
 */
import { type Image, verifyImage } from "@vipera/bytecode/image";
import type { CodePlacement, CoreActivity, CoreHandle, Device, DeviceEvent } from "@vipera/device";
import type { DeviceProfile, OpenRequest } from "@vipera/device";
import type { Diagnostic } from "@vipera/diagnostics";
import {
  alignUp,
  appendedSegmentOffset,
  caughtTrapText,
  characterTable,
  coreHeaderBytes,
  emptyTuple,
  type LinkedImage,
  type LinkNumbers,
  linkImage,
  noLinkNumbers,
  offsetOfGlobal,
  placeAppended,
  placeWindow,
  planAppend,
  recordLeftFrames,
  type SharedTables,
  textTable,
  type VirtualMachine,
  valueTag,
} from "@vipera/vm";
import { isCodeForCores, planFirst } from "./code-placement.ts";
import { CoreScheduler } from "./core-scheduler.ts";
import { EventQueue } from "./event-queue.ts";
import { MachineMemory } from "./machine-memory.ts";
import { coreSeed } from "./random-seed.ts";
import { refusalDiagnostic, sharedMemoryDiagnostic } from "./refusal-diagnostic.ts";
import { Requests } from "./requests.ts";
import { SimulatedCore } from "./simulated-core.ts";

/** Bytes of shared memory that texts of names take besides an image's own block. */
const tableBytes = 16_384;

export class SimulatedDevice implements Device {
  readonly profile: DeviceProfile;
  readonly cores: readonly CoreHandle[];
  readonly #machine: MachineMemory;
  readonly #cores: readonly SimulatedCore[];
  readonly #events = new EventQueue();
  readonly #scheduler: CoreScheduler;
  readonly #request: OpenRequest;
  readonly #participants: number;
  #numbers: LinkNumbers = noLinkNumbers;
  #tables: SharedTables;
  /** Address of an empty tuple, for calls without arguments. */
  readonly #noArguments: number;
  #closed = false;

  constructor(module: WebAssembly.Module, request: OpenRequest) {
    const { profile, placement } = request;
    this.profile = profile;
    this.#request = request;
    const machine = new MachineMemory(module, profile, placement.cores.length, {
      write: (core, bytes) => this.#write(core, bytes),
      trapText: (core, exception) => caughtTrapText(this.#coreAt(core), exception),
      leaveFrames: (core, exception, base) => recordLeftFrames(this.#coreAt(core), exception, base),
    });
    this.#machine = machine;
    this.#cores = placement.cores.map(
      (id, position) =>
        new SimulatedCore(
          id,
          position,
          machine.memory,
          machine.windowAt(position),
          profile.costs.stepCycles,
        ),
    );
    this.cores = this.#cores.map((core) => this.#handleOf(core));
    const requests = new Requests(machine.vm, this.#cores, profile);
    this.#scheduler = new CoreScheduler(machine.vm, this.#cores, requests, this.#events, request);
    const characters = machine.placeShared(characterTable(machine.memory.flavour).block);
    this.#tables = { characters, names: 0 };
    this.#participants = machine.placeWords(placement.cores);
    this.#noArguments = machine.placeShared(emptyTuple(machine.memory.flavour));
  }

  get vm(): VirtualMachine {
    return this.#machine.vm;
  }

  #coreAt(window: number): SimulatedCore {
    const core = this.#cores[this.#machine.positionOf(window)];
    if (core === undefined) throw new Error("simulated-device: a request of no core");
    return core;
  }

  #write(window: number, bytes: Uint8Array): void {
    const core = this.#coreAt(window);
    core.countSteps();
    this.#events.write(core, bytes);
  }

  load(image: Image): readonly Diagnostic[] {
    const wrong = verifyImage(image);
    if (wrong.length > 0) return wrong;
    return this.#numbers.images === 0 ? this.#loadFirst(image) : this.#append(image);
  }

  /** Links for a segment at an offset of every window. */
  #link(image: Image, segmentOffset: number): LinkedImage | readonly Diagnostic[] {
    const { flavour } = this.#machine.memory;
    const result = linkImage(image, { flavour, numbers: this.#numbers, segmentOffset });
    if ("linked" in result) return result.linked;
    return result.refusals.map((refusal) => refusalDiagnostic(refusal, this.profile));
  }

  get #code(): CodePlacement {
    return this.#request.code ?? "automatic";
  }

  #loadFirst(image: Image): readonly Diagnostic[] {
    const linked = this.#link(image, coreHeaderBytes);
    if (!("block" in linked)) return linked;
    const plan = planFirst(linked, this.#machine.windowBytes, this.profile, this.#code);
    if ("reason" in plan) return [refusalDiagnostic(plan, this.profile)];
    const codeInWindow = plan.code !== undefined;
    const full = this.#sharedProblem(linked, codeInWindow);
    if (full !== undefined) return [full];
    const shared = codeInWindow ? 0 : this.#machine.placeShared(linked.block);
    this.#updateTables(linked);
    for (const core of this.#cores) {
      const facts = {
        coreId: core.id,
        coreCount: this.#cores.length,
        position: core.position,
        onHost: core.id >= this.#request.placement.deviceCores,
        participants: this.#participants,
        random: coreSeed(this.#request.seed, core.id),
      };
      const { memory } = core;
      const block = placeWindow(memory, core.core, linked, plan, shared, this.#tables, facts);
      core.setStepTicks(this.#stepTicks(codeInWindow));
      core.images.push({ linked, block });
    }
    return [];
  }

  #append(image: Image): readonly Diagnostic[] {
    const [first] = this.#cores;
    if (first === undefined) return [];
    for (const core of this.#cores) this.#machine.vm.collect(core.core);
    const newGlobals = image.globals.filter((name) => !this.#numbers.globals.has(name)).length;
    const { memory } = first;
    const linked = this.#link(image, appendedSegmentOffset(memory, first.core, newGlobals));
    if (!("block" in linked)) return linked;
    const codeInWindow = isCodeForCores(linked, this.profile, this.#code);
    const plans = this.#cores.map((core) => planAppend(memory, core.core, linked, codeInWindow));
    const problems = plans.flatMap((plan) =>
      "reason" in plan ? [refusalDiagnostic(plan, this.profile)] : [],
    );
    const full = this.#sharedProblem(linked, codeInWindow);
    if (full !== undefined) problems.push(full);
    if (problems.length > 0) return problems.slice(0, 1);
    const shared = codeInWindow ? 0 : this.#machine.placeShared(linked.block);
    this.#updateTables(linked);
    for (const [index, core] of this.#cores.entries()) {
      const plan = plans[index];
      if (plan === undefined || "reason" in plan) continue;
      const block = placeAppended(memory, core.core, linked, plan, shared, this.#tables);
      core.setStepTicks(this.#stepTicks(codeInWindow));
      core.images.push({ linked, block });
    }
    return [];
  }

  /** Steps count as those of the image loaded last, which is the one that runs. */
  #stepTicks(codeInWindow: boolean): number {
    const { stepCycles, sharedCodeCycles } = this.profile.costs;
    return codeInWindow ? stepCycles : stepCycles + sharedCodeCycles;
  }

  #sharedProblem(linked: LinkedImage, codeInWindow: boolean): Diagnostic | undefined {
    const names = linked.numbers.names.reduce((sum, name) => sum + 36 + name.length, 0);
    const code = codeInWindow ? 0 : alignUp(linked.block.bytes.length);
    const needed = code + names + tableBytes;
    const available = this.#machine.sharedFreeBytes;
    if (needed <= available) return undefined;
    const takers = [
      { what: "code and constants", bytes: code },
      { what: "names and tables", bytes: names + tableBytes },
    ];
    return sharedMemoryDiagnostic(needed, available, takers, this.profile);
  }

  /** Places a new table of names if the image brings some. */
  #updateTables(linked: LinkedImage): void {
    const { flavour } = this.#machine.memory;
    const { names } = linked.numbers;
    if (this.#tables.names === 0 || names.length > this.#numbers.names.length) {
      const { block, offset } = textTable(flavour, names);
      this.#tables = { ...this.#tables, names: this.#machine.placeShared(block) + offset };
    }
    this.#numbers = linked.numbers;
  }

  start(): void {
    for (const core of this.#cores) {
      const placed = core.images.at(-1);
      if (placed === undefined) throw new Error("simulated-device: no image to start");
      this.#machine.vm.start(core.core, placed.block + placed.linked.entry);
      this.#scheduler.add(core);
    }
  }

  advance(): Promise<readonly DeviceEvent[]> {
    return Promise.resolve(this.#scheduler.advance());
  }

  answerInput(_core: number, line: string | undefined): void {
    this.#scheduler.answerInput(line);
  }

  seconds(): number {
    const ticks = this.#cores.reduce((most, core) => Math.max(most, core.ticks), 0);
    return ticks / this.profile.cores.clockHz;
  }

  close(): void {
    this.#closed = true;
  }

  #handleOf(core: SimulatedCore): CoreHandle {
    const call = (name: string) => !this.#closed && this.#call(core, name);
    const activityOf = () => this.#activityOf(core);
    return {
      id: core.id,
      get steps() {
        return core.steps;
      },
      get state() {
        return core.state;
      },
      get activity() {
        return activityOf();
      },
      call,
    };
  }

  #activityOf(core: SimulatedCore): CoreActivity {
    const { id, steps, ticks, messages, messageBytes, hostMs } = core;
    const activity = {
      core: id,
      steps,
      cycles: ticks,
      seconds: ticks / this.profile.cores.clockHz,
      blockedShare: ticks === 0 ? 0 : core.waitedTicks / ticks,
      messages,
      messageBytes,
      peakBytes: core.memory.field(core.core, "peakBytes"),
    };
    return this.#request.clock === undefined ? activity : { ...activity, hostMs };
  }

  /** Calls a function by the name of its global, on a core that does not run. */
  #call(core: SimulatedCore, name: string): boolean {
    const number = this.#numbers.globals.get(name);
    if (number === undefined || core.state === "running" || core.state === "waiting") return false;
    const value = core.memory.slot(core.core + offsetOfGlobal(number));
    if ("float" in value || value.tag !== valueTag.function) return false;
    this.#machine.vm.call(core.core, value.payload, this.#noArguments);
    this.#scheduler.add(core);
    return true;
  }
}
