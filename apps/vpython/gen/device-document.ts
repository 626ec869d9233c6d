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

A *step* of the virtual machine is a jump backward, a call of a function that is vPython, or a turn
of a generator; nothing else is counted while a program runs. The price of a step stands for all
the instructions up to the next one: it is a mean over numeric programs, and what the instructions
are is not looked at. So times of two devices can be compared, and times of programs of one kind;
a program of long expressions takes longer on a chip than here, one of empty loops less. What the
virtual machine does by itself inside one instruction, such as sorting a list, belongs to no step.
The cycles of a core are

    steps x (costs.stepCycles, and costs.sharedCodeCycles when its code lies in shared memory)
    + cycles it waited for other cores and for messages

and a message takes, from the moment in which both cores are there to that in which both go on,

    messages.cycles + hops x messages.hopCycles + words of 4 bytes x messages.wordCycles

where hops are counted along a row and then along a column of the mesh; without a mesh there is
one hop between any two cores. Cores past the mesh lie in further rows, cores of the host (\`-h\`)
behind those; their steps cost what they do on the device \`host\`, in cycles of the device that
they join. A \`nonblocking_send\` costs its sender nothing, a look at a mailbox \`messages.cycles\`.
`;

const own = `## A device of your own

Write a \`profile.json\` with these fields and name it by its path:
\`vpython --device ./profile.json program.py\`. Under \`sources\` each number has a text that says
where it comes from, by its path (\`memory.localBytes\`) or by its group (\`memory\`). A wrong
profile is refused with the field.
`;

/** @param profiles  In the order in which they are shown. */
export function deviceDocument(profiles: readonly DeviceProfile[]): string {
  const parts = [about, table(profiles), model, own, fieldTable(), ...profiles.map(deviceSection)];
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
