/**
 * `-t`: what each core did and how long the run took.
 */
import type { RunResult } from "@vipera/device";

/**
 * @param clockHz  Steps of a core in a second of device time.
 * @returns One line per core: steps, and the seconds of device time in which it was busy; then the
 *   whole run: device time of the core that went furthest, and time on this machine.
 */
export function timingText(result: RunResult, clockHz: number): string {
  const rows = result.steps.map(({ core, steps }) => {
    const busy = (steps / clockHz).toFixed(6);
    return `core ${core}: ${steps} steps, busy for ${busy} s`;
  });
  const wall = (result.elapsedMs / 1000).toFixed(3);
  rows.push(`device time ${result.deviceSeconds.toFixed(6)} s, simulated in ${wall} s`);
  return `${rows.join("\n")}\n`;
}
