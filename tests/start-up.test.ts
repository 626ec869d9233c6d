/**
 * How long the built command takes to start, beside Node itself in the same seconds.
 *
 * The aim is twice the time of `node -e 0` plus 100 ms, and a quiet machine keeps it with a quarter
 * to spare. The test allows half as much again, because other work on the machine hits the longer
 * program harder.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./engines.ts";

const app = join(root, "apps/vpython/dist/cli.js");
/** A busy machine only ever makes a run longer, so the shortest of many counts. */
const mostPairs = 40;

const limit = (bareMs: number) => 1.5 * (2 * bareMs + 100);

function milliseconds(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
  expect(status).toBe(0);
  return performance.now() - start;
}

if (!existsSync(app)) {
  console.log("skipped: start-up time: the app is not built (`npm run -s build` builds it)");
}

test.skipIf(!existsSync(app))(
  "hello on 16 cores starts nearly as soon as Node itself",
  () => {
    let bare = Number.POSITIVE_INFINITY;
    let hello = Number.POSITIVE_INFINITY;
    for (let pair = 0; pair < mostPairs && (pair < 3 || hello > limit(bare)); pair += 1) {
      bare = Math.min(bare, milliseconds(["-e", "0"]));
      hello = Math.min(hello, milliseconds([app, join(root, "examples/hello.py")]));
    }
    expect(hello).toBeLessThanOrEqual(limit(bare));
  },
  120_000,
);
