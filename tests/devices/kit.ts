/**
 * The conformance kit: what any back-end must do, whatever the device behind it.
 *
 * A device is supported when its back-end passes `declareKit` with the device's profile. The checks
 * are small vPython programs and what a user sees of them.
 */
import type { Backend, DeviceProfile } from "@vipera/device";
import { describe, test } from "vitest";
import { coreChecks } from "./kit-cores.ts";
import { type KitCheck, KitDevice } from "./kit-device.ts";
import { messageChecks } from "./kit-messages.ts";
import { programChecks } from "./kit-programs.ts";

export const kitChecks: readonly KitCheck[] = [...programChecks, ...messageChecks, ...coreChecks];

/** Declares the checks for a device with at least four cores; those it has no use for are named. */
export function declareKit(backend: Backend, profile: DeviceProfile): void {
  const kit = new KitDevice(backend, profile);
  describe(`${backend.name} with ${profile.id}`, () => {
    for (const { name, lacks, run } of kitChecks) {
      const reason = lacks?.(profile);
      const title = reason === undefined ? name : `${name} (left out: ${reason})`;
      test.skipIf(reason !== undefined)(title, () => run(kit));
    }
  });
}
