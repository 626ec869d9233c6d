/**
 * A machine of the simulator as a device: places images in its cores and drives them.
 */
import { type Image, verifyImage } from "@vipera/bytecode/image";
import type { CodePlacement, CoreHandle, Device, DeviceEvent, OpenRequest } from "@vipera/device";
import { bareBoard, type BoardReport, type DeviceProfile, hasSharedMemory } from "@vipera/device";
import type { Diagnostic } from "@vipera/diagnostics";
import {
  type AppendPlan,
  alignUp,
  appendedSegmentOffset,
  type CoreFacts,
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
import { Board } from "./board/board.ts";
import { isCodeForCores, planFirst } from "./code-placement.ts";
import { type CoreKind, type CoreKinds, coreKindsOf, hostWindows } from "./core-kinds.ts";
import { CoreScheduler } from "./core-scheduler.ts";
import { placeOf } from "./deadlock.ts";
import { EventQueue } from "./event-queue.ts";
import { MachineMemory } from "./machine-memory.ts";
import { bytesOfMeters, Meters } from "./meters.ts";
import { Observation } from "./observation.ts";
import type { CorePrices } from "./price-list.ts";
import { coreSeed } from "./random-seed.ts";
import {
  lackingDiagnostic,
  refusalDiagnostic,
  shareProblem,
  sharedMemoryDiagnostic,
} from "./refusal-diagnostic.ts";
import type { Schedule } from "./schedule.ts";
import { SharedArrays } from "./shared-arrays.ts";
import { SimulatedCore } from "./simulated-core.ts";
import { ThreadTeam } from "./thread-team.ts";

/** Bytes of shared memory that texts of names take besides an image's own block. */
const tableBytes = 16_384;

/** An image on its way into a core that holds others. */
interface Appended {
  readonly core: SimulatedCore;
  readonly kind: CoreKind;
  readonly linked: LinkedImage;
  readonly plan: AppendPlan;
}

export class SimulatedDevice implements Device {
  readonly profile: DeviceProfile;
  readonly cores: readonly CoreHandle[];
  readonly #machine: MachineMemory;
  readonly #cores: readonly SimulatedCore[];
  readonly #events = new EventQueue();
  readonly #scheduler: CoreScheduler;
  readonly #team: ThreadTeam | undefined;
  readonly #request: OpenRequest;
  readonly #kinds: CoreKinds;
  readonly #participants: number;
  readonly #sharedArrays: SharedArrays;
  readonly #meters: Meters | undefined;
  #numbers: LinkNumbers = noLinkNumbers;
  #tables: SharedTables;
  /** Address of an empty tuple, for calls without arguments. */
  readonly #noArguments: number;
  readonly #board: Board | undefined;
  #closed = false;

  /** @param isMetered  Whether the module counts cycles. */
  constructor(
    module: WebAssembly.Module,
    request: OpenRequest,
    isMetered: boolean,
    schedule: Schedule,
  ) {
    const { profile, placement } = request;
    this.profile = profile;
    this.#request = request;
    this.#kinds = coreKindsOf(request);
    const { device } = this.#kinds;
    const port = {
      write: (core: number, bytes: Uint8Array) => this.#write(core, bytes),
      trapText: (core: number, exception: number) => caughtTrapText(this.#coreAt(core), exception),
      leaveFrames: (core: number, exception: number, base: number) =>
        recordLeftFrames(this.#coreAt(core), exception, base),
      sample: (core: number, pc: number, base: number, steps: number) =>
        this.#sample(this.#coreAt(core), pc, base, steps),
      collected: (core: number, cycles: number) => this.#collected(this.#coreAt(core), cycles),
      sharedArrays: {
        next: (core: number, layout: string, bytes: number) =>
          this.#sharedArrays.next(core, layout, bytes),
        free: (core: number, block: number) => this.#sharedArrays.free(core, block),
      },
    };
    const host = hostWindows(this.#kinds);
    const metersBytes = isMetered ? bytesOfMeters(placement.cores.length) : 0;
    const { threads } = request;
    const threadCount = 1 + (threads?.count ?? 0);
    const behind = [metersBytes, device.shareBytes, threadCount > 1] as const;
    const machine = new MachineMemory(module, profile, device.count, port, host, ...behind);
    this.#machine = machine;
    this.#sharedArrays = new SharedArrays(machine, profile, placement.cores.length);
    this.#meters = isMetered ? new Meters(machine.memory, machine.metersStart) : undefined;
    this.#cores = placement.cores.map((id, at) => {
      const { prices } = this.#kindOf(id);
      const window = machine.windowAt(at);
      return new SimulatedCore(id, at, machine.memory, window, prices.core, threadCount);
    });
    const { observers = [] } = request;
    const observation = observers.length === 0 ? undefined : new Observation(observers);
    for (const core of this.#cores) {
      core.observation = observation;
      this.#setPrices(core, this.#kindOf(core.id).prices.core);
      const period = observation?.samplePeriod;
      if (period !== undefined) this.#meters?.setPeriod(core.position, period);
    }
    this.cores = this.#cores.map((core) => this.#handleOf(core));
    this.#board =
      profile.board === undefined
        ? undefined
        : new Board(profile.cores.clockHz, profile.board, request.board ?? bareBoard);
    const parts = { machine, module, cores: this.#cores, isMeasured: request.clock !== undefined };
    if (threads !== undefined && threadCount > 1) this.#team = new ThreadTeam(threads, parts);
    const how = { ...request, schedule, team: this.#team, board: this.#board };
    this.#scheduler = new CoreScheduler(machine.vm, this.#cores, this.#events, how);
    const characters = machine.placeShared(characterTable(machine.memory.flavour).block);
    this.#tables = { characters, names: 0 };
    this.#participants = machine.placeWords(placement.cores);
    this.#noArguments = machine.placeShared(emptyTuple(machine.memory.flavour));
  }

  /** From now on a core's work costs so much. */
  #setPrices(core: SimulatedCore, prices: CorePrices): void {
    core.setPrices(prices);
    if (this.#meters === undefined) return;
    core.meter = this.#meters.meterAt(core.position);
    core.memory.setField(core.core, "meter", core.meter);
    this.#meters.setPrices(core.position, prices.list);
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

  #sample(core: SimulatedCore, pc: number, base: number, steps: number): void {
    core.observation?.sampled(core, core.ticksAfter(steps), pc, base);
  }

  #collected(core: SimulatedCore, cycles: number): void {
    if (core.observation === undefined) return;
    core.countSteps();
    core.observation.collected(core, cycles + core.collectionTicks);
  }

  load(image: Image): readonly Diagnostic[] {
    const wrong = verifyImage(image);
    if (wrong.length > 0) return wrong;
    const lacking = lackingDiagnostic(image, this.profile, this.#team?.size ?? 1);
    if (lacking !== undefined) return [lacking];
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
    const small = shareProblem(this.profile, this.#kinds.device, this.#request.data);
    if (small !== undefined) return [small];
    const plans = this.#groups().map(({ kind, cores }) => {
      const { windowBytes, shareBytes } = kind;
      const plan = planFirst(linked, windowBytes, this.profile, this.#code, shareBytes);
      return { cores, kind, plan };
    });
    for (const { plan } of plans) {
      if ("reason" in plan) return [refusalDiagnostic(plan, this.profile)];
    }
    const codeInWindow = plans.every(({ plan }) => "code" in plan && plan.code !== undefined);
    const full = this.#sharedProblem(linked, codeInWindow);
    if (full !== undefined) return [full];
    const shared = codeInWindow ? 0 : this.#machine.placeShared(linked.block);
    this.#updateTables(linked);
    for (const { cores, kind, plan } of plans) {
      if ("reason" in plan) continue;
      for (const core of cores) {
        const { memory } = core;
        const facts = this.#factsOf(core);
        const block = placeWindow(memory, core.core, linked, plan, shared, this.#tables, facts);
        this.#setPrices(core, plan.code === undefined ? kind.prices.shared : kind.prices.core);
        core.images.push({ linked, block });
      }
    }
    this.#team?.addImage();
    return [];
  }

  #factsOf(core: SimulatedCore): CoreFacts {
    return {
      coreId: core.id,
      coreCount: this.#cores.length,
      position: core.position,
      onHost: core.id >= this.#request.placement.deviceCores,
      participants: this.#participants,
      random: coreSeed(this.#request.seed, core.id),
    };
  }

  #kindOf(id: number): CoreKind {
    const { device, host } = this.#kinds;
    return id < this.#request.placement.deviceCores ? device : host;
  }

  /** Cores of a kind have windows of one size, in which the same things lie at the same places. */
  #groups(): readonly { readonly kind: CoreKind; readonly cores: readonly SimulatedCore[] }[] {
    const { device, host } = this.#kinds;
    return [device, host]
      .map((kind) => ({ kind, cores: this.#cores.filter(({ id }) => this.#kindOf(id) === kind) }))
      .filter(({ cores }) => cores.length > 0);
  }

  #append(image: Image): readonly Diagnostic[] {
    for (const core of this.#cores) this.#machine.vm.collect(core.core);
    const newGlobals = image.globals.filter((name) => !this.#numbers.globals.has(name)).length;
    const problems: Diagnostic[] = [];
    const appended: Appended[] = [];
    const groups = this.#groups();
    for (const { kind, cores } of groups) {
      const [first] = cores;
      if (first === undefined) continue;
      const offset = appendedSegmentOffset(first.memory, first.core, newGlobals);
      const linked = this.#link(image, offset);
      if (!("block" in linked)) return linked;
      const codeInWindow = isCodeForCores(linked, this.profile, this.#code);
      for (const core of cores) {
        const plan = planAppend(core.memory, core.core, linked, codeInWindow);
        if ("reason" in plan) problems.push(refusalDiagnostic(plan, this.profile));
        else appended.push({ core, kind, linked, plan });
      }
      const full = this.#sharedProblem(linked, codeInWindow, groups.length);
      if (full !== undefined) problems.push(full);
    }
    if (problems.length > 0) return problems.slice(0, 1);
    this.#placeAll(appended);
    return [];
  }

  #placeAll(appended: readonly Appended[]): void {
    const shared = new Map<LinkedImage, number>();
    for (const { core, kind, linked, plan } of appended) {
      if (!shared.has(linked)) {
        const inShared = plan.code === undefined;
        shared.set(linked, inShared ? this.#machine.placeShared(linked.block) : 0);
        this.#updateTables(linked);
      }
      const address = shared.get(linked) ?? 0;
      const block = placeAppended(core.memory, core.core, linked, plan, address, this.#tables);
      this.#setPrices(core, plan.code === undefined ? kind.prices.shared : kind.prices.core);
      core.images.push({ linked, block });
    }
    this.#team?.addImage();
  }

  /** @param copies  Of the code: one for each kind of cores whose windows differ. */
  #sharedProblem(linked: LinkedImage, codeInWindow: boolean, copies = 1): Diagnostic | undefined {
    const names = linked.numbers.names.reduce((sum, name) => sum + 36 + name.length, 0);
    const code = codeInWindow ? 0 : copies * alignUp(linked.block.bytes.length);
    const needed = code + names + tableBytes;
    const isLacking = !codeInWindow && !hasSharedMemory(this.profile);
    const available = isLacking ? 0 : this.#machine.sharedFreeBytes;
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
    return this.#scheduler.advance();
  }

  answerInput(_core: number, line: string | undefined): void {
    this.#scheduler.answerInput(line);
  }

  #mostTicks(): number {
    return this.#cores.reduce((most, core) => Math.max(most, core.ticks), 0);
  }

  seconds(): number {
    return this.#mostTicks() / this.profile.cores.clockHz;
  }

  get board(): BoardReport | undefined {
    return this.#board?.report(this.#mostTicks());
  }

  close(): void {
    if (!this.#closed) this.#team?.stop();
    this.#closed = true;
  }

  #handleOf(core: SimulatedCore): CoreHandle {
    const call = (name: string) => !this.#closed && this.#call(core, name);
    const { profile } = this;
    const isTimed = this.#request.clock !== undefined;
    return {
      id: core.id,
      get steps() {
        return core.steps;
      },
      get state() {
        return core.state;
      },
      get place() {
        return placeOf(core);
      },
      get activity() {
        return core.activity(profile.cores.clockHz, isTimed);
      },
      call,
    };
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
