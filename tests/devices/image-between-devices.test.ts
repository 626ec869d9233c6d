/**
 * An image that was written for one device (`-o`) and is run on another (`-l`), for all pairs of
 * devices: it prints what the program prints there, or is refused with the reason.
 */
import { decodeImage, encodeImage } from "@vipera/bytecode/image";
import { choosePlacement, type DeviceProfile, ManualClock } from "@vipera/device";
import { RecordingServices, runSession } from "@vipera/device";
import { simulatorBackend } from "@vipera/simulator";
import { expect, test } from "vitest";
import { deviceProfiles } from "../../apps/vpython/src/generated/device-profiles.ts";
import { loadText } from "../../apps/vpython/src/load-program.ts";

const path = "program.py";

/** A program, and how it is refused: by devices with doubles and with single floats. */
interface Row {
  readonly name: string;
  readonly source: string;
  /** The devices for which it can be compiled; all when left out. */
  readonly only?: string;
  /** Codes of an image for doubles on a device with single floats. */
  readonly doubleOnSingle?: readonly string[];
  /** Codes on any device with single floats. */
  readonly onSingle?: readonly string[];
  /** Codes on any device but `only`. */
  readonly elsewhere?: readonly string[];
}

const rows: readonly Row[] = [
  { name: "floats", source: "print 1.0 / 3, 16777216.0 + 1.0 + 1.0, 0.1 + 0.2 == 0.3\n" },
  { name: "containers", source: "print [i for i in range(3)], {1: 'a%s' % 2}, (4,) * 2\n" },
  { name: "generators", source: "def g():\n    yield 1\n    yield 2\nprint list(g())\n" },
  { name: "math", source: "import math\nprint math.sqrt(2), math.sin(1)\n" },
  {
    name: "shared arrays",
    source: "from array import *\na = shared_mem_array(3)\na[1] = 2\nprint sum(a)\n",
  },
  {
    name: "functions that only one flavour of the virtual machine has",
    source: "a = [3, 1, 2]\na.sort()\nprint a\n",
    doubleOnSingle: ["VP5015"],
  },
  {
    name: "classes",
    source: "class A(object):\n    x = 5\nprint A().x\n",
    onSingle: ["VP5007"],
  },
  {
    name: "wide integers",
    source: "print 4000000000\n",
    onSingle: ["VP5007", "VP5008"],
  },
  {
    name: "a board",
    source: "from microblaze import *\nprint gpio_open(13) == gpio_open(14)\n",
    only: "microblaze",
    elsewhere: ["VP5032"],
  },
];

function compiled(row: Row, profile: DeviceProfile): Uint8Array {
  const source = new TextEncoder().encode(row.source);
  const { image, diagnostics } = loadText({ path, source }, path, profile);
  if (image === undefined) throw new Error(diagnostics[0]?.message);
  return encodeImage(image);
}

/** What an image prints on one core of a device, or the codes of its refusal. */
async function outcomeOf(bytes: Uint8Array, profile: DeviceProfile) {
  const { image } = decodeImage(bytes);
  const { value: placement } = choosePlacement({ cores: "0" }, profile);
  if (image === undefined || placement === undefined) throw new Error("nothing to run");
  const { device } = await simulatorBackend.open({ profile, placement, seed: 0 });
  if (device === undefined) throw new Error("the device does not open");
  try {
    const refusals = device.load(image);
    if (refusals.length > 0) return [...new Set(refusals.map(({ code }) => code))];
    const services = new RecordingServices();
    const session = { tagOutput: "never", deviceCores: profile.cores.count } as const;
    await runSession(device, services, new ManualClock(), session);
    expect(services.errors).toBe("");
    return services.output;
  } finally {
    device.close();
  }
}

function refusal(row: Row, from: DeviceProfile, to: DeviceProfile): readonly string[] | undefined {
  if (row.only !== undefined && to.id !== row.only) return row.elsewhere;
  if (to.word.float === "double") return undefined;
  return row.onSingle ?? (from.word.float === "double" ? row.doubleOnSingle : undefined);
}

for (const row of rows) {
  test(`${row.name}: every image runs on every device, or is refused with the reason`, async () => {
    const sources = deviceProfiles.filter(({ id }) => id === (row.only ?? id));
    const direct = new Map<string, unknown>();
    for (const to of deviceProfiles) {
      const isFor = sources.includes(to) && refusal(row, to, to) === undefined;
      if (isFor) direct.set(to.id, await outcomeOf(compiled(row, to), to));
    }
    expect([...direct.values()]).not.toContain("");
    for (const from of sources) {
      const bytes = compiled(row, from);
      for (const to of deviceProfiles) {
        const expected = refusal(row, from, to) ?? direct.get(to.id);
        expect(await outcomeOf(bytes, to), `${from.id} to ${to.id}`).toEqual(expected);
      }
    }
  });
}
