#!/usr/bin/env node
/**
 * The vpython command: the composition root that joins front end, compiler and devices.
 *
 * Only this app names a back-end, a host and a clock.
 */
import { runCommand } from "@vipera/cli";
import { main } from "./main.ts";
import { versions } from "./versions.ts";

process.exitCode = await runCommand("vpython", versions.vpython, () => main(process.argv.slice(2)));
