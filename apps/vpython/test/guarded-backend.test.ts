import { type Backend, backendInterface, choosePlacement, type Device } from "@vipera/device";
import { expect, test } from "vitest";
import { chooseBackend } from "../src/choose-backend.ts";
import { BackendFailed, guarded } from "../src/guarded-backend.ts";
import { deviceProfiles } from "../src/generated/device-profiles.ts";

const [profile] = deviceProfiles;
if (profile === undefined) throw new Error("no profiles");
const { value: placement } = choosePlacement({ cores: "0" }, profile);
if (placement === undefined) throw new Error("no placement");
const request = { profile, placement, seed: 0 };

class Board {
  readonly #seconds = 7;
  readonly cores = [];

  seconds() {
    return this.#seconds;
  }

  get profile(): never {
    throw "unplugged";
  }

  start() {
    throw new Error("no power");
  }

  advance() {
    return Promise.reject(new Error("no answer"));
  }
}

function boardBackend(board: Board | undefined): Backend {
  // What the tests do not use is not there.
  const device = board as unknown as Device;
  const open = () => Promise.resolve({ ...(board && { device }), diagnostics: [] });
  return { name: "board", interfaceVersion: backendInterface, open };
}

test("what a back-end's device throws or rejects names the back-end", async () => {
  const { device } = await guarded("my-board", boardBackend(new Board())).open(request);
  if (device === undefined) throw new Error("no device");
  expect(device.seconds()).toBe(7);
  const failures = [() => device.start(), () => device.profile];
  for (const fail of failures) expect(fail).toThrow(BackendFailed);
  expect(failures[1]).toThrow("unplugged");
  await expect(device.advance()).rejects.toMatchObject({
    backend: "my-board",
    message: "no answer",
  });
});

test("a back-end may open no device, or fail while it opens one", async () => {
  expect(await guarded("b", boardBackend(undefined)).open(request)).toEqual({ diagnostics: [] });
  const open = () => {
    throw new Error("no driver");
  };
  const failing = guarded("b", { name: "b", interfaceVersion: 1, open });
  await expect(failing.open(request)).rejects.toThrow(BackendFailed);
});

test("the simulator needs no package", async () => {
  expect((await chooseBackend()).backend?.name).toBe("simulator");
  expect((await chooseBackend("simulator")).backend?.tellsObservers).toBe(true);
});
