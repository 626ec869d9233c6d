import { simulatorBackend } from "@vipera/simulator";
import { generic, genericCore } from "../engines.ts";
import { declareKit } from "./kit.ts";

declareKit(simulatorBackend, generic);
declareKit(simulatorBackend, { ...genericCore, id: "generic-core" });

// Code in memory that all cores share must make no difference.
const memory = { ...generic.memory, codeOnCoreBytes: 0 };
declareKit(simulatorBackend, { ...generic, id: "generic-shared-code", memory });
