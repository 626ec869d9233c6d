import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { simulatorBackend } from "@vipera/simulator";
import { generic, genericCore, root } from "../engines.ts";
import { declareKit } from "./kit.ts";

// Every device that comes along, the generic one among them.
for (const name of readdirSync(join(root, "devices"))) {
  const text = readFileSync(join(root, "devices", name, "profile.json"), "utf8");
  declareKit(simulatorBackend, JSON.parse(text));
}
declareKit(simulatorBackend, { ...genericCore, id: "generic-core" });

// Code in memory that all cores share must make no difference.
const memory = { ...generic.memory, codeOnCoreBytes: 0 };
declareKit(simulatorBackend, { ...generic, id: "generic-shared-code", memory });

// In a window beyond the reach of globals, those of later images lie elsewhere.
const large = { ...generic.memory, localBytes: 1_048_576 };
declareKit(simulatorBackend, { ...generic, id: "generic-large", memory: large });
