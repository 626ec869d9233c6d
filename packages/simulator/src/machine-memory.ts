/**
 * The one memory of a simulated machine.
 *
 * ```text
 *   0        65536                    windows
 *   +--------+------------------------+----------+----------+-----+---------------+-----+--------
 *   | module | shared: tables, code   | window 0 | window 1 | ... | host's window | ... | meters
 *   +--------+------------------------+----------+----------+-----+---------------+-----+--------
 * ```
 *
 * A window is what a core's own memory leaves to programs, and its share of shared memory behind it
 * if its heap lies there; what the virtual machine takes of shared
 * memory is kept free at its begin.
 * Memory of the shared region is given out once and never back: images stay.
 */
import { type DeviceProfile, hasSharedMemory, programBytes } from "@vipera/device";
import { limitRows } from "@vipera/spec";
import {
  alignUp,
  type Block,
  CoreMemory,
  characterTable,
  emptyTuple,
  type Flavour,
  instantiateVm,
  moduleBytes,
  type Port,
  placeBlock,
  textTable,
  type VirtualMachine,
} from "@vipera/vm";

const pageBytes = 65_536;
/**
 * Addresses have 32 bits, and those of the upper half would reach the host as negative numbers; the
 * end of the last window is one too.
 */
export const mostMachineBytes = 2 ** 31 - pageBytes;

/** Cores on the host, whose windows lie behind those of the device. */
export interface HostWindows {
  readonly count: number;
  readonly windowBytes: number;
}

/**
 * Without shared memory each core would have tables of its own, which its window has room for; the
 * machine keeps one copy of them in so many bytes.
 */
const copyBytes = 4_194_304;

/** Bytes of the region that all cores read. */
function regionBytes(profile: DeviceProfile): number {
  return hasSharedMemory(profile) ? alignUp(profile.memory.sharedBytes) : copyBytes;
}

const noHost: HostWindows = { count: 0, windowBytes: 0 };

/** Bytes of a machine with that many cores of the device and of the host. */
export function machineBytes(
  profile: DeviceProfile,
  cores: number,
  host: HostWindows = noHost,
): number {
  const windows = cores * windowBytesOf(profile) + host.count * host.windowBytes;
  return moduleBytes + regionBytes(profile) + windows;
}

export function windowBytesOf(profile: DeviceProfile): number {
  return programBytes(profile) & ~7;
}

/**
 * Bytes of shared memory that each core has for its heap: half of what is left of it to programs is
 * divided among the cores of the device that take part; the rest is for code and tables. No heap is
 * larger than an object may be, so that none has to ask.
 */
export function heapShareBytes({ memory }: DeviceProfile, cores: number): number {
  const bytes = (memory.sharedBytes - memory.runtimeSharedBytes) / 2 / Math.max(1, cores);
  return Math.min(Math.floor(bytes / 8) * 8, limitRows.objectBytes.value);
}

/** Bytes of the region that a machine takes for its tables before it has an image. */
export function machineTableBytes(profile: DeviceProfile, cores: number): number {
  const flavour = flavourOf(profile);
  const characters = alignUp(characterTable(flavour).block.bytes.length);
  return characters + alignUp(4 * cores) + alignUp(emptyTuple(flavour).bytes.length);
}

/** Bytes of shared memory that the tables of characters and of an image's names take. */
export function sharedTableBytes(profile: DeviceProfile, names: readonly string[]): number {
  const flavour = flavourOf(profile);
  const tables = [characterTable(flavour), textTable(flavour, names)];
  return tables.reduce((sum, { block }) => sum + block.bytes.length, 0);
}

/** The flavour of the virtual machine a device's cores run. */
export function flavourOf(profile: DeviceProfile): Flavour {
  return profile.word.float === "single" ? "core" : "full";
}

export class MachineMemory {
  readonly vm: VirtualMachine;
  readonly memory: CoreMemory;
  /** Bytes from one window of the device to the next. */
  readonly windowBytes: number;
  readonly #sharedEnd: number;
  readonly #hostStart: number;
  readonly #host: HostWindows;
  /** Address of the bytes behind the windows. */
  readonly metersStart: number;
  #sharedTop: number;

  /**
   * @param cores  Cores of the device that take part.
   * @param metersBytes  Bytes to have behind the windows.
   * @param shareBytes  Of the shared region behind each window of the device, for its heap.
   * @param isShared  Whether several threads run the cores; the module is made for one or for many.
   */
  constructor(
    module: WebAssembly.Module,
    profile: DeviceProfile,
    cores: number,
    port: Port,
    host: HostWindows = noHost,
    metersBytes = 0,
    shareBytes = 0,
    isShared = false,
  ) {
    this.metersStart = machineBytes(profile, cores, host);
    const pages = Math.ceil((this.metersStart + metersBytes) / pageBytes);
    const memory = new WebAssembly.Memory(
      isShared ? { initial: pages, maximum: pages, shared: true } : { initial: pages },
    );
    const flavour = flavourOf(profile);
    this.vm = instantiateVm(module, flavour, memory, port);
    this.memory = new CoreMemory(memory, flavour);
    this.windowBytes = windowBytesOf(profile) + shareBytes;
    this.#sharedTop = moduleBytes + alignUp(profile.memory.runtimeSharedBytes);
    const sharedBytes = regionBytes(profile) - cores * shareBytes;
    this.#sharedEnd = moduleBytes + sharedBytes;
    this.#hostStart = this.#sharedEnd + cores * this.windowBytes;
    this.#host = host;
  }

  /** Address of the window at a position. */
  windowAt(position: number): number {
    const address = this.#sharedEnd + position * this.windowBytes;
    if (address < this.#hostStart) return address;
    const cores = (this.#hostStart - this.#sharedEnd) / this.windowBytes;
    return this.#hostStart + (position - cores) * this.#host.windowBytes;
  }

  /** Position of a window by its address. */
  positionOf(address: number): number {
    const nearest = Math.min(address, this.#hostStart);
    const position = (nearest - this.#sharedEnd) / this.windowBytes;
    if (address < this.#hostStart) return position;
    return position + (address - this.#hostStart) / this.#host.windowBytes;
  }

  /** Bytes of the shared region not given out yet. */
  get sharedFreeBytes(): number {
    return this.#sharedEnd - this.#sharedTop;
  }

  /** Gives out bytes of the shared region; the caller has checked that they are free. */
  reserveShared(bytes: number): number {
    const address = this.#sharedTop;
    this.#sharedTop += alignUp(bytes);
    if (this.#sharedTop > this.#sharedEnd) throw new Error("machine-memory: shared region is full");
    return address;
  }

  /** Places a block in the shared region and returns its address. */
  placeShared(block: Block): number {
    const address = this.reserveShared(block.bytes.length);
    placeBlock(this.memory.buffer, address, block);
    return address;
  }

  /** Places words in the shared region and returns their address. */
  placeWords(words: readonly number[]): number {
    const address = this.reserveShared(4 * words.length);
    for (const [index, word] of words.entries()) this.memory.setU32(address + 4 * index, word);
    return address;
  }
}
