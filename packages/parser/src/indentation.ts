/**
 * How deep lines are indented, and which blocks begin and end by it.
 *
 * Every line is measured twice: with tab stops every 8 columns and with a tab as wide as a space.
 * Two lines compare the same way in both measures, or the depth depends on the reader's tab width
 * and is refused, as `python2.7 -tt` does.
 *
 * Source: Python 2.7 reference, 2.1.8 "Indentation".
 */

/** The depth of a line in both measures, in columns. */
export interface Depth {
  readonly columns: number;
  /** Columns when a tab is one column wide. */
  readonly units: number;
}

/** @param space  The spaces, tabs and form feeds at the head of a line. */
export function measureDepth(space: string): Depth {
  let columns = 0;
  let units = 0;
  for (let index = 0; index < space.length; index += 1) {
    switch (space[index]) {
      case "\t":
        columns = (Math.floor(columns / 8) + 1) * 8;
        units += 1;
        break;
      case "\f":
        columns = 0;
        units = 0;
        break;
      default:
        columns += 1;
        units += 1;
    }
  }
  return { columns, units };
}

/** What a line's depth does: blocks opened (1), closed (-n) or neither (0), and what is wrong. */
export interface DepthChange {
  readonly change: number;
  readonly problem: "none" | "tabs" | "mismatch";
}

const noChange: DepthChange = { change: 0, problem: "none" };

/** The open blocks of one pass over a source. */
export class Indentation {
  /** Depths of the open blocks, strictly ascending in both measures; the module's is 0. */
  readonly #depths: Depth[] = [{ columns: 0, units: 0 }];

  /** Open blocks, without the module itself. */
  get level(): number {
    return this.#depths.length - 1;
  }

  /** Takes the depth of the next line; after a problem the line counts to the nearest block. */
  enter(depth: Depth): DepthChange {
    const top = this.#top();
    if (depth.columns === top.columns) {
      return depth.units === top.units ? noChange : { change: 0, problem: "tabs" };
    }
    if (depth.columns > top.columns) {
      this.#depths.push(depth);
      return { change: 1, problem: depth.units > top.units ? "none" : "tabs" };
    }
    return this.#leave(depth);
  }

  /** Ends all blocks; returns how many there were. */
  close(): number {
    const open = this.level;
    this.#depths.length = 1;
    return open;
  }

  #leave(depth: Depth): DepthChange {
    let change = 0;
    let left = this.#top();
    while (depth.columns < this.#top().columns) {
      left = this.#top();
      this.#depths.pop();
      change -= 1;
    }
    const top = this.#top();
    if (depth.columns > top.columns) {
      // Between two blocks: it is taken as part of the inner one, whose depth it sets anew.
      this.#depths.push({ columns: depth.columns, units: Math.min(depth.units, left.units) });
      return { change: change + 1, problem: "mismatch" };
    }
    return { change, problem: depth.units === top.units ? "none" : "tabs" };
  }

  #top(): Depth {
    return this.#depths[this.#depths.length - 1] ?? { columns: 0, units: 0 };
  }
}
