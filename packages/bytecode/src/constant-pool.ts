/**
 * The constants of an image, each once.
 *
 * Two constants are the same row when a program cannot tell them apart: 0.0 and -0.0 are two rows.
 */
import type { ConstantValue } from "@vipera/program";
import type { Constant } from "./image/image.ts";
import { constantKey } from "./image/index.ts";

/** A constant as the compiler sees it: a value, or a tuple of such. */
export type PoolValue =
  | ConstantValue
  | { readonly kind: "tuple"; readonly items: readonly PoolValue[] };

export class ConstantPool {
  readonly #rows: Constant[] = [];
  readonly #indices = new Map<string, number>();

  get rows(): readonly Constant[] {
    return this.#rows;
  }

  /** The index of a constant, whose items are indices already. */
  add(constant: Constant): number {
    const key = constantKey(constant);
    const known = this.#indices.get(key);
    if (known !== undefined) return known;
    const index = this.#rows.push(constant) - 1;
    this.#indices.set(key, index);
    return index;
  }

  string(value: string): number {
    return this.add({ kind: "string", value });
  }

  /** The index of a tuple of strings, such as the names of keyword arguments. */
  names(values: readonly string[]): number {
    return this.add({ kind: "tuple", items: values.map((value) => this.string(value)) });
  }

  /** The index of a value; a tuple's items are added before it. */
  value(value: PoolValue): number {
    switch (value.kind) {
      case "tuple":
        return this.add({ kind: "tuple", items: value.items.map((item) => this.value(item)) });
      case "boolean":
        return this.add({ kind: value.value ? "true" : "false" });
      default:
        return this.add(value);
    }
  }
}
