/**
 * The conformance kit finds faults: each of these back-ends is the simulator with one of them, and
 * the check that is named must fail on it, and no other needs to.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  Backend,
  CoreHandle,
  Device,
  DeviceEvent,
  DeviceProfile,
  OpenRequest,
} from "@vipera/device";
import { simulatorBackend } from "@vipera/simulator";
import { expect, test } from "vitest";
import { generic, microblaze, root } from "../engines.ts";
import { kitChecks } from "./kit.ts";
import { KitDevice } from "./kit-device.ts";

const epiphany: DeviceProfile = JSON.parse(
  readFileSync(join(root, "devices/epiphany-iii/profile.json"), "utf8"),
);

interface Fault {
  /** The check that must find it. */
  readonly check: string;
  /** Where it shows; the generic device when left out. */
  readonly profile?: DeviceProfile;
  /** What is wrong: of the request, of the events, of the cores, or of the device. */
  request?(request: OpenRequest): OpenRequest;
  events?(events: readonly DeviceEvent[]): readonly DeviceEvent[];
  core?(core: CoreHandle): Partial<CoreHandle>;
  device?(device: Device): Partial<Device>;
}

/** An object that answers as another one does, but for what stands in `instead`. */
function but<Whole extends object>(whole: Whole, instead: Partial<Whole>): Whole {
  return new Proxy(whole, {
    get(target, name) {
      if (name in instead) return Reflect.get(instead, name);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

function faulty(fault: Fault): Backend {
  return {
    name: "faulty",
    interfaceVersion: simulatorBackend.interfaceVersion,
    async open(request) {
      const opened = await simulatorBackend.open(fault.request?.(request) ?? request);
      const { device, diagnostics } = opened;
      if (device === undefined) return { diagnostics };
      const cores = device.cores.map((core) => but(core, fault.core?.(core) ?? {}));
      const advance = async () => {
        const events = await device.advance();
        return fault.events?.(events) ?? events;
      };
      return { device: but(device, { cores, advance, ...fault.device?.(device) }), diagnostics };
    },
  };
}

/** A request whose profile has other facts of one group. */
function withFacts(
  request: OpenRequest,
  group: "memory" | "messages" | "word",
  facts: object,
): OpenRequest {
  const { profile } = request;
  return { ...request, profile: { ...profile, [group]: { ...profile[group], ...facts } } };
}

/** Events of which one kind is changed. */
function eachOf<Kind extends DeviceEvent["kind"]>(
  events: readonly DeviceEvent[],
  kind: Kind,
  change: (event: Extract<DeviceEvent, { kind: Kind }>) => DeviceEvent,
): readonly DeviceEvent[] {
  const isOfKind = (event: DeviceEvent): event is Extract<DeviceEvent, { kind: Kind }> =>
    event.kind === kind;
  return events.map((event) => (isOfKind(event) ? change(event) : event));
}

const counts = "steps, time, messages and memory of every core are counted";

const faults: Readonly<Record<string, Fault>> = {
  "the seed is ignored": {
    check: "two runs give the same bytes, steps and device time",
    request: (request) => ({ ...request, seed: 0 }),
  },
  "the step limit is wrong": {
    check: "a step limit ends an endless program",
    events: (events) => eachOf(events, "limit", () => ({ kind: "idle" })),
  },
  "code lies where it likes": {
    check: "a program too large is refused, and the device still takes another",
    request: (request) => ({ ...request, code: "automatic" }),
  },
  "refusals are lost": {
    check: "a program too large is refused, and the device still takes another",
    device: (device) => ({
      load(image) {
        device.load(image);
        return [];
      },
    }),
  },
  "data lie on the core": {
    check: "data in shared memory have more room",
    request: (request) => ({ ...request, data: "core" }),
  },
  "cores have too much memory": {
    check: "a core's memory is that of the profile, and its end a MemoryError",
    request: (request) => withFacts(request, "memory", { localBytes: 1_048_576 }),
  },
  "cores on the host are as small as the others": {
    check: "cores on the host have ids after the device's, more memory, and a tag",
    request: (request) => ({ ...request, host: request.profile }),
  },
  "floats have another precision": {
    check: "floats have the precision of the profile",
    profile: epiphany,
    request: (request) => withFacts(request, "word", { float: "double" }),
  },
  "messages have no limits": {
    check: "messages are no larger than the profile says, mailboxes no fuller",
    profile: epiphany,
    request: (request) =>
      withFacts(request, "messages", { mostBytes: 1_000_000, mailboxMessages: 1_000_000 }),
  },
  "mailboxes hold one message less": {
    check: "messages are no larger than the profile says, mailboxes no fuller",
    profile: epiphany,
    request: (request) => withFacts(request, "messages", { mailboxMessages: 63 }),
  },
  "there are no shared arrays": {
    check: "cores see what others store in shared arrays",
    request: (request) => withFacts(request, "memory", { sharedArrayBytes: 0 }),
  },
  "nothing is connected to the board": {
    check: "the board has what the board file connects, and tells what happened on it",
    profile: microblaze,
    request: (request) => ({ ...request, board: undefined }),
  },
  "the board tells nothing": {
    check: "the board has what the board file connects, and tells what happened on it",
    profile: microblaze,
    device: () => ({ board: undefined }),
  },
  "the clock is ignored": {
    check: "the host's time of a core is measured when there is a clock",
    request: (request) => ({ ...request, clock: undefined }),
  },
  "long output is cut": {
    check: "all bytes of long output arrive, and in the order of time",
    events: (events) =>
      eachOf(events, "output", (event) => ({ ...event, bytes: event.bytes.slice(0, 200) })),
  },
  "events come backwards": {
    check: "all bytes of long output arrive, and in the order of time",
    events: (events) => [...events.slice(0, -1).reverse(), ...events.slice(-1)],
  },
  "the status of exit is lost": {
    check: "exit ends one core with its status",
    events: (events) => eachOf(events, "ended", (event) => ({ ...event, status: 0 })),
  },
  "the frames of a failure are lost": {
    check: "an exception on one core leaves the others running",
    events: (events) =>
      eachOf(events, "failed", (event) => ({
        ...event,
        failure: { ...event.failure, frames: [] },
      })),
  },
  "the other core of a mismatch is lost": {
    check: "cores in different collectives are told, with both lines",
    events: (events) =>
      eachOf(events, "failed", (event) => ({
        ...event,
        failure: { ...event.failure, other: undefined },
      })),
  },
  "a deadlock does not tell who has ended": {
    check: "a deadlock is reported and not waited for",
    events: (events) =>
      eachOf(events, "deadlock", (event) => ({
        ...event,
        waits: event.waits.map((wait) => ({ ...wait, partnerEnd: undefined })),
      })),
  },
  "messages left behind are not told": {
    check: "posted values that nobody receives are a warning with their line",
    events: (events) => events.filter(({ kind }) => kind !== "unreceived"),
  },
  "cores are numbered from 0": {
    check: "only the chosen cores run; they keep their ids and know their number",
    device: (device) => ({ cores: device.cores.map((core, id) => but(core, { id })) }),
  },
  "steps are not counted": {
    check: "time passes as programs say, and handles tell it alike",
    core: () => ({ steps: 0 }),
  },
  "no time passes": {
    check: "time passes as programs say, and handles tell it alike",
    device: () => ({ seconds: () => 0 }),
  },
  "messages are not counted": {
    check: counts,
    core: (core) => ({
      get activity() {
        return { ...core.activity, messages: 0, messageBytes: 0 };
      },
    }),
  },
  "waiting is not counted": {
    check: counts,
    core: (core) => ({
      get activity() {
        return { ...core.activity, blockedShare: 0 };
      },
    }),
  },
  "memory in use is not counted": {
    check: counts,
    core: (core) => ({
      get activity() {
        return { ...core.activity, peakBytes: 0 };
      },
    }),
  },
  "all cores seem to have ended well": {
    check: "a core that failed says so",
    core: () => ({ state: "ended" }),
  },
  "calls do nothing": {
    check: "an image appended to live cores sees their globals",
    core: () => ({ call: () => true }),
  },
  "the end of input is an empty line": {
    check: "input reaches the core that asks, and its end is EOFError",
    device: (device) => ({
      answerInput: (core, line) => device.answerInput(core, line ?? ""),
    }),
  },
};

for (const [name, fault] of Object.entries(faults)) {
  test(`the kit finds that ${name}`, async () => {
    const check = kitChecks.find((candidate) => candidate.name === fault.check);
    if (check === undefined) throw new Error(`the kit has no check '${fault.check}'`);
    const profile = fault.profile ?? generic;
    expect(check.lacks?.(profile)).toBeUndefined();
    await check.run(new KitDevice(simulatorBackend, profile));
    await expect(check.run(new KitDevice(faulty(fault), profile))).rejects.toThrow();
  });
}
