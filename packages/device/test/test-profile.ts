import type { DeviceProfile } from "../src/index.ts";

/** Four cores, eight at most. */
export const testProfile: DeviceProfile = {
  id: "small",
  title: "A small device",
  cores: { count: 4, mostCount: 8, clockHz: 1000 },
  word: { bits: 32, float: "double" },
  memory: {
    localBytes: 65_536,
    runtimeBytes: 0,
    sharedBytes: 65_536,
    runtimeSharedBytes: 0,
    codeOnCoreBytes: 4096,
  },
  costs: { stepCycles: 1, collectionCycles: 0, sharedCodeCycles: 1, sharedDataCycles: 1 },
  messages: {
    cycles: 1,
    hopCycles: 0,
    wordCycles: 0,
    mostBytes: 4096,
    mailboxMessages: 4,
    mailboxBytes: 4096,
  },
  sources: {
    cores: "chosen",
    word: "chosen",
    memory: "chosen",
    costs: "chosen",
    messages: "chosen",
  },
};
