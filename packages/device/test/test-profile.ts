import type { DeviceProfile } from "../src/index.ts";

/** Four cores, eight at most. */
export const testProfile: DeviceProfile = {
  id: "small",
  title: "A small device",
  cores: { count: 4, mostCount: 8, clockHz: 1000 },
  word: { bits: 32, endianness: "little", float: "double" },
  memory: { localBytes: 65_536, sharedBytes: 65_536, codeOnCoreBytes: 4096 },
  messages: { cycles: 1 },
  sources: { cores: "chosen", word: "chosen", memory: "chosen", messages: "chosen" },
};
