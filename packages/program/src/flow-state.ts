/**
 * What is known about the values of a frame's symbols at one place of its code, and how such states
 * are combined. See definite-assignment.ts for what they are good for.
 *
 * One byte per symbol: bit 0, it may be bound; bit 1, it may be unbound. A place that control never
 * reaches has no state.
 */

export const maybeBound = 1;
export const maybeUnbound = 2;

/** Undefined where control never comes. Kept states are never changed. */
export type State = Uint8Array | undefined;

/** The symbols that some code binds and deletes, by number, whether or not it is executed. */
export interface Effects {
  readonly bound: ReadonlySet<number>;
  readonly deleted: ReadonlySet<number>;
}

/** Where two ways meet. */
export function join(left: State, right: State): State {
  if (left === undefined || left === right) return right;
  if (right === undefined) return left;
  const joined = left.slice();
  for (let index = 0; index < joined.length; index += 1) {
    joined[index] = (joined[index] ?? 0) | (right[index] ?? 0);
  }
  return joined;
}

/** After some unknown part of code with these effects has run. */
export function havoc(state: State, effects: Effects): State {
  if (state === undefined || effects.bound.size + effects.deleted.size === 0) return state;
  const result = state.slice();
  for (const index of effects.bound) result[index] = (result[index] ?? 0) | maybeBound;
  for (const index of effects.deleted) result[index] = (result[index] ?? 0) | maybeUnbound;
  return result;
}

/**
 * The state after a `finally` clause on the normal way.
 *
 * @param end      The state at the end of the clause for all ways into it together.
 * @param normal   The state before the clause on the normal way.
 * @param effects  Those of the clause.
 */
export function keepNormal(end: Uint8Array, normal: Uint8Array, effects: Effects): State {
  const after = end.slice();
  for (let index = 0; index < after.length; index += 1) {
    const before = normal[index] ?? 0;
    let bits = after[index] ?? 0;
    if ((before & maybeUnbound) === 0 && !effects.deleted.has(index)) bits &= ~maybeUnbound;
    if ((before & maybeBound) === 0 && !effects.bound.has(index)) bits &= ~maybeBound;
    after[index] = bits;
  }
  return after;
}
