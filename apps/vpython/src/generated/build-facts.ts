// Generated from package.json files and devices/generic/profile.json; do not edit. Run `pnpm generate`.
import type { DeviceProfile } from "@vipera/device";

/** Version of each package the app is made of, by name. */
export const packageVersions = {
  "vpython": "0.1.0",
  "cli": "0.1.0",
  "parser": "0.1.0",
  "program": "0.1.0",
  "bytecode": "0.1.0",
  "vm": "0.1.0",
  "simulator": "0.1.0"
} as const;

/** devices/generic/profile.json. */
export const genericProfile: DeviceProfile = {
  "id": "generic",
  "title": "Generic micro-core device",
  "cores": {
    "count": 16,
    "mostCount": 4096,
    "rows": 4,
    "columns": 4,
    "clockHz": 100000000
  },
  "word": {
    "bits": 32,
    "endianness": "little",
    "float": "double"
  },
  "memory": {
    "localBytes": 65536,
    "sharedBytes": 33554432,
    "codeOnCoreBytes": 4096
  },
  "messages": {
    "cycles": 20
  },
  "sources": {
    "cores": "Chosen: a grid that fits a terminal; the clock makes a step 10 ns, about the virtual machine's own speed on a desktop.",
    "word": "Chosen: 32-bit addresses, doubles so that results are those of CPython.",
    "memory": "Chosen: 64 KB a core and 32 MB shared, the sizes of common micro-core boards; 4 096 bytes is Vipera's documented default for code on a core.",
    "messages": "Chosen: the order of a remote store and its acknowledgement across a 4 x 4 mesh."
  }
};
