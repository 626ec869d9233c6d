/**
 * Waits until one of some files changes.
 *
 * It looks at them every fifth of a second: that works on every file system, for files that an
 * editor replaces instead of writing, and for files that are not there yet.
 */
import { statSync } from "node:fs";

const lookMs = 200;

export class FileWatcher {
  /** What each file was like before it was read: empty when it could not be looked at. */
  readonly #marks = new Map<string, string>();

  /** Watches a file from now on; call it before the file is read. */
  add(path: string): void {
    if (!this.#marks.has(path)) this.#marks.set(path, markOf(path));
  }

  /**
   * Resolves with the path of a file that has changed, once it keeps still for one look.
   *
   * @param signal  Ends the waiting; then there is no path.
   */
  async next(signal: AbortSignal): Promise<string | undefined> {
    let moving: string | undefined;
    while (!signal.aborted) {
      await pause(lookMs, signal);
      const changed = this.#changed();
      if (changed === undefined && moving !== undefined) return moving;
      moving = changed ?? moving;
    }
    return undefined;
  }

  /** The first file that is not as it was at the last look. */
  #changed(): string | undefined {
    let changed: string | undefined;
    for (const [path, mark] of this.#marks) {
      const now = markOf(path);
      if (now === mark) continue;
      this.#marks.set(path, now);
      changed ??= path;
    }
    return changed;
  }
}

function markOf(path: string): string {
  try {
    const { mtimeNs, size, ino } = statSync(path, { bigint: true });
    return [mtimeNs, size, ino].join(" ");
  } catch {
    // Missing, behind a file, a circle of links: whoever reads it says what is wrong.
    return "";
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
  });
}
