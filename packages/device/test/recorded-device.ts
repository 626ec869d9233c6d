import type { CoreActivity, CoreHandle, CoreState, Device } from "../src/index.ts";
import { testProfile } from "./test-profile.ts";

/** A device whose cores stand where they were when a run ended; nothing can be done with it. */
export function recordedDevice(
  cores: readonly { readonly id: number; readonly cycles: number; readonly state: CoreState }[],
): Device {
  const refuse = () => {
    throw new Error("the run has ended");
  };
  const handles = cores.map(({ id, cycles, state }): CoreHandle => {
    const none = { seconds: 0, blockedShare: 0, messages: 0, messageBytes: 0, peakBytes: 0 };
    const activity: CoreActivity = { core: id, steps: 0, cycles, ...none };
    return { id, steps: 0, activity, state, place: undefined, call: () => false };
  });
  return {
    profile: testProfile,
    cores: handles,
    load: refuse,
    start: refuse,
    advance: refuse,
    answerInput: refuse,
    seconds: () => 0,
    close: () => undefined,
  };
}
