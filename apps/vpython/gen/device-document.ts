/**
 * docs/devices.md, made from the profiles in devices/ and the table of their fields.
 */
import { type DeviceProfile, programBytes } from "@vipera/device";
import { profileFields } from "@vipera/spec";

const about = `# Devices

Generated from devices/*/profile.json and packages/spec/src/device-profile.ts; do not edit. Run
\`pnpm generate\`.

\`vpython --device NAME program.py\` compiles a program for a device and runs it on a simulated one.
Memory is as small as that of the device: a program that is too large for a core is refused, and
\`--size\` shows its map. The core flavour of the virtual machine runs on cores with floats of
single precision: integers have 32 bits, and what it lacks is refused by name.
`;

const model = `## The model

A profile has prices by group of instructions, counted in cycles (the chips), or one price for
each *step* (\`generic\` and \`host\`): a jump backward, a call of a function that is vPython, or a
turn of a generator. \`--max-steps\` counts steps on every device.

With prices by group, which [the instruction set](bytecode.md#instructions) shows, the cycles of a
core are the sum of

    costs.<group>Cycles of each instruction, and costs.floatCycles if an operand is a float
    + its words of 4 bytes x costs.sharedCodeCycles when its code lies in shared memory
    + accesses to objects, elements and new words x costs.sharedDataCycles when data lie there
    + costs.nativeCycles of each call of a native function, costs.mathCycles of those of math
    + elements of their arguments x costs.elementCycles if they walk over them
    + words of 4 bytes of new objects x costs.objectWordCycles
    + costs.collectionCycles of each garbage collection
    + words that it keeps x costs.livingWordCycles
    + cycles it waited for other cores and for messages

With a price for each step they are

    steps x (costs.stepCycles, and costs.sharedCodeCycles when its code lies in shared memory,
             and costs.sharedDataCycles when its data do)
    + garbage collections x costs.collectionCycles
    + cycles it waited for other cores and for messages

and the price of a step stands for all the instructions up to the next one, whatever they are: times
of programs of one kind can be compared. In both cases time is a function of the program alone,
the same in every run. What an instruction does by size inside itself, such as \`in\` on a long
list, has no price but that of new objects, and sorting costs as much for each element as copying.

A message takes, from the moment in which both cores are there to that in which both go on,

    messages.cycles + hops x messages.hopCycles + words of 4 bytes x messages.wordCycles

where hops are counted along a row and then along a column of the mesh; without a mesh there is
one hop between any two cores. Cores past the mesh lie in further rows, cores of the host (\`-h\`)
behind those; their work costs what it does on the device \`host\`, in cycles of the device that
they join. A \`nonblocking_send\` costs its sender nothing, a look at a mailbox \`messages.cycles\`.
`;

const seeing = `## Seeing a run

Both files are written when the run ends, also by an exception, a deadlock, a limit or Ctrl-C, whole
or not at all. Output, results and times are those of the run without them.

\`\`\`sh
vpython -d 4 --trace ring.trace.json ring.py          # open it at https://ui.perfetto.dev
vpython -d 4 --profile ring.speedscope.json ring.py   # open it at https://www.speedscope.app
\`\`\`

A trace is JSON in the trace event format: each core is a thread, \`core 0\` or \`host 16\`, with
the slices \`run\`, \`blocked: recv\` (or another operation; \`partner\` is the core it waits for)
and, inside a run, \`gc\`. An arrow leads from the moment a message is sent to that in which it is
taken; \`bytes\` is its size. Times are microseconds of the device, to a quarter of a
nanosecond, and \`cycles\` are exact. A core in a deadlock is blocked beyond the end, with file
and line. A trace holds a million events; when there are more, the file and a note say how many
are missing.

A profile has one sampled profile for each core, its stacks of functions and lines weighted in
cycles of the device: waiting shows as \`blocked: recv\` above the line that waits, collections as
\`garbage collection\`. A core is looked at every 997 instructions and at each wait, so that two
runs give the same file and the weights of a core add up to its time. After a million entries,
cycles are added to earlier entries of the same stack.
`;

const own = `## A device of your own

Write a \`profile.json\` with these fields and name it by its path:
\`vpython --device ./profile.json program.py\`. Under \`sources\` each number has a text that says
where it comes from, by its path (\`memory.localBytes\`) or by its group (\`memory\`). A wrong
profile is refused with the field.
`;

const board = `## The board

A device whose profile has the fields \`board.*\` has a board with pins, timers and buses, which
the module [microblaze](modules/microblaze.md) drives; on other devices the module is refused. All
cores share the board. What is connected to it is said by a board file,
\`vpython --device microblaze --board FILE\`, a JSON object whose fields may all be left out:

- \`i2c\`: devices with \`name\`, \`address\`, \`registerBytes\` (1 if left out), \`registers\`,
  each with \`register\` and \`bytes\`, and \`changes\`: such with the time \`at\` which the
  device stores them itself;
- \`spi\`: devices with \`name\`, the pin \`select\` (-1 for none), \`mode\` (0), \`idle\` (255),
  and \`answers\`: to transfers that begin with \`write\`, the lists of \`reads\`, one a transfer;
- \`uart\`: \`arrivals\` of \`bytes\`, the first of which is there \`at\` a time; \`answers\`: when
  \`write\` was sent, \`read\` comes \`after\` some seconds (0);
- \`levels\` from outside: \`pin\`, \`at\`, \`level\`;
- \`wires\` that lead one way: \`from\` a pin \`to\` another.

Times are seconds of device time; bytes are a text or a list of numbers. An I2C device keeps a
pointer, the first byte of the last write; further bytes are stored from there on, and a read begins
there. An SPI device gives the first answer that fits, its last list again and again. The example
\`examples/microblaze_sensor.py\` has its board file in \`examples/boards\`.

A transfer takes, from the moment in which its bus is free,

    I2C   11 + 9 x bytes bits of board.i2cHz
    SPI   8 x bytes bits of board.spiHz
    UART  10 x bytes bits of board.uartHz; a read waits until its last byte has arrived

a delay just what it says, and all else board.registerCycles for each register of the device: one
to read pins, four to begin a signal, two for the rest. With \`-t\` the run ends with tables of the
pins that were used, what went over the buses, and the registers that have changed; \`--json\` has
them as \`board\`. A trace has a slice \`blocked: i2c_read\`, with its operands, for each operation.
`;

const backend = `## A back-end of your own

A back-end drives devices of one kind: the simulator, or a board behind a wire. It is a package
whose default export is a \`Backend\` of [@vipera/device](../packages/device/README.md):

| field | what it is |
|---|---|
| \`name\` | its name in messages |
| \`interfaceVersion\` | \`backendInterface\` of the \`@vipera/device\` it was written for |
| \`tellsObservers\` | true if it tells observers what cores do: for \`--trace\` |
| \`open(request)\` | gives a \`Device\`, which loads images, starts, advances, answers, closes |

[packages/device/src/device.ts](../packages/device/src/device.ts) says what each has to do.
[examples/backend-minimal](../examples/backend-minimal/README.md) is a whole back-end in about a
hundred lines, with the cores at the other end of a wire, to begin with. No registry has the
packages that it needs, so they are packed here, with the command itself,

    npm run -s build
    node scripts/pack-packages.mjs ~/packed
    npm pack ./examples/backend-minimal --pack-destination ~/packed

and installed in a folder of your own:

    npm install ~/packed/*.tgz
    npx vpython --backend vipera-backend-minimal program.py

The package is looked for from the folder in which vpython is started. What is not found, is no
back-end, is for another version of the interface, or throws, is told with the package's name.

A back-end is right when it passes the conformance kit, small programs whose output, errors and
ends must be those of every device. In a copy of this repository, with the path of the folder in
which the package is installed:

    VIPERA_BACKEND=~/mine/node_modules/my-backend npx vitest run tests/devices/outside.test.ts

It opens cores 0 to 3 of \`generic\` and of \`microblaze\`, which together have use for every check.
A back-end for one device alone is checked with the profile whose path \`VIPERA_PROFILE\` says;
checks of what that device does not have are left out, and \`--reporter=verbose\` tells why.
`;

/** @param profiles  In the order in which they are shown. */
export function deviceDocument(profiles: readonly DeviceProfile[]): string {
  const parts = [
    about,
    table(profiles),
    model,
    seeing,
    board,
    own,
    fieldTable(),
    backend,
    ...profiles.map(deviceSection),
  ];
  return parts.join("\n");
}

function table(profiles: readonly DeviceProfile[]): string {
  const rows = profiles.map((profile) => {
    const { cores, memory, word } = profile;
    const { rows: height, columns: width } = cores;
    const mesh = height === undefined || width === undefined ? "-" : `${height} x ${width}`;
    const cells = [
      `[${profile.id}](#${profile.id})`,
      cores.count,
      mesh,
      `${cores.clockHz / 1e6} MHz`,
      memory.localBytes,
      programBytes(profile),
      memory.sharedBytes,
      word.float,
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const head = [
    "| device | cores | mesh | clock | bytes of a core | for programs | bytes shared | floats |",
    "|---|---:|---|---:|---:|---:|---:|---|",
  ];
  return `${[...head, ...rows].join("\n")}\n`;
}

function fieldTable(): string {
  const rows = profileFields.map(({ path, type, required, range, choices, doc }) => {
    const values = range === undefined ? (choices?.join(" or ") ?? type) : range.join(" to ");
    return `| \`${path}\`${required ? "" : " (may be missing)"} | ${values} | ${doc} |`;
  });
  return `${["| field | values | meaning |", "|---|---|---|", ...rows].join("\n")}\n`;
}

function deviceSection(profile: DeviceProfile): string {
  const rows = profileFields.flatMap(({ path, type }) => {
    const [group = "", name = ""] = path.split(".");
    const values = Object.entries(profile).find(([key]) => key === group)?.[1] as object | string;
    const value =
      typeof values === "object" ? Object.entries(values).find(([key]) => key === name) : 0;
    if (type !== "integer" || value === undefined || value === 0) return [];
    const source = profile.sources[path] ?? profile.sources[group] ?? "";
    return [`| \`${path}\` | ${value[1]} | ${source} |`];
  });
  const head = [
    `## ${profile.id}`,
    "",
    `${profile.title}.`,
    "",
    "| field | value | source |",
    "|---|---:|---|",
  ];
  return `${[...head, ...rows].join("\n")}\n`;
}
