/**
 * How vpython is used besides its options: commands, and command lines that show what it does.
 */
import { completionShells } from "@vipera/cli";

/** Words after the command's name. */
export const usage = "[options] file [arguments]";

/** Words that stand in the place of a file and are none; a file of that name needs a path. */
export const commands = [
  { name: "devices", command: "vpython devices", does: "lists the devices that --device knows" },
  {
    name: "doctor",
    command: "vpython doctor",
    does: "checks that everything vpython needs is there",
  },
  {
    name: "completion",
    command: "vpython completion SHELL",
    does: "prints what makes bash, zsh or fish complete options",
    words: completionShells,
  },
] as const;

/** Names of the commands. */
export const commandNames: readonly string[] = commands.map(({ name }) => name);

/** Command lines for help and docs/cli.md. */
export const examples = [
  { command: "vpython hello.py", does: "runs it on all 16 cores of the device" },
  { command: "vpython -d 4 ring.py 10", does: "runs it on 4 cores with the argument 10" },
  { command: "vpython -c 0:3 -t pi.py", does: "runs it on cores 0 to 3, shows their times" },
  { command: "vpython --trace t.json pi.py", does: "writes a trace of all cores for Perfetto" },
  { command: "vpython --profile p.json pi.py", does: "writes the cycles of each line" },
  { command: "vpython -o hello.vpi hello.py", does: "writes the image hello.vpi" },
  { command: "vpython -l hello.vpi", does: "runs that image" },
  { command: "vpython --emit asm hello.py", does: "prints the program's instructions" },
  { command: "vpython --size hello.py", does: "prints what it takes of a core's memory" },
  { command: "vpython --device host hello.py", does: "runs it on another device" },
] as const;
