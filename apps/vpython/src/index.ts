/**
 * The vpython command: the composition root that joins front end, compiler and devices.
 *
 * Only this app names a back-end, a host and a clock. `start.ts` loads the bundle of this file.
 */
import { runCommand } from "@vipera/cli";
import { main } from "./main.ts";
import { versions } from "./versions.ts";

void runCommand("vpython", versions.vpython, () => main(process.argv.slice(2))).then((code) => {
  process.exitCode = code;
});
