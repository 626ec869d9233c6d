/**
 * Gathers what the stages report, so that one run shows as much as it can.
 *
 * Stages take a collector and go on after a mistake; whether there were any is asked once, by the
 * one who composed the stages.
 */
import type { Diagnostic } from "./diagnostic.ts";

export class Collector {
  readonly #diagnostics: Diagnostic[] = [];

  report(diagnostic: Diagnostic): void {
    this.#diagnostics.push(diagnostic);
  }

  /** In the order in which they were reported. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  get hasErrors(): boolean {
    return hasErrors(this.#diagnostics);
  }
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

/**
 * By file (in the order in which files first appear), then by place; those without a place first.
 * Of several with the same code at the same place one stays. Stable.
 */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = new Map<string, number>();
  for (const { place } of diagnostics) {
    if (place !== undefined && !files.has(place.file.path)) {
      files.set(place.file.path, files.size);
    }
  }
  const fileOrder = ({ place }: Diagnostic) =>
    place === undefined ? -1 : (files.get(place.file.path) ?? -1);
  const startOf = ({ place }: Diagnostic) => place?.span.start ?? -1;
  const sorted = [...diagnostics].sort(
    (left, right) => fileOrder(left) - fileOrder(right) || startOf(left) - startOf(right),
  );
  const seen = new Set<string>();
  return sorted.filter((diagnostic) => {
    const { code, message } = diagnostic;
    const key = [fileOrder(diagnostic), startOf(diagnostic), code, message].join(":");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
