// Generated from package.json files; do not edit. Run `pnpm generate`.

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
