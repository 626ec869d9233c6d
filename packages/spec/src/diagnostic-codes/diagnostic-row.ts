// The shape of one row of the diagnostic catalogue.

/** How bad it is: an error stops the build, a warning does not. */
export type Severity = "error" | "warning";

/**
 * One message. `text`, `fix`, `label` and `note` may have holes, `{name}`, which the place that
 * reports fills; the type of `diagnose` asks for exactly these holes.
 */
export interface DiagnosticRow {
  /** Stands before the text, as in `SyntaxError: ...`; Python's own exception name where one fits. */
  readonly category: string;
  readonly severity: Severity;
  /** What is wrong, in one line, quoting the user's own names. */
  readonly text: string;
  /** What to do about it, in one line; shown as the hint. */
  readonly fix: string;
  /** Stands beside the caret of the code frame. */
  readonly label?: string;
  /** Stands beside a second place, where one exists. */
  readonly note?: string;
  /** Why, in full sentences; `--explain` and docs/errors.md show it. */
  readonly explanation: string;
  /**
   * The smallest program that shows it (a test runs it). For VP5xxx to VP7xxx, where no program
   * alone can, a command line that begins with `$ `.
   */
  readonly example: string;
  /** Set when `example` is bytes, one per UTF-16 unit, and not text. */
  readonly exampleIsBytes?: true;
}

export type DiagnosticTable = Readonly<Record<`VP${number}`, DiagnosticRow>>;
