import { expect, test } from "vitest";
import { ConstantPool } from "../src/constant-pool.ts";

test("equal constants share a row", () => {
  const pool = new ConstantPool();
  expect(pool.string("a")).toBe(0);
  expect(pool.names(["a", "b"])).toBe(2);
  expect(pool.string("b")).toBe(1);
  expect(pool.rows).toHaveLength(3);
});

test("what a program can tell apart has rows of its own", () => {
  const pool = new ConstantPool();
  const values = [
    pool.value({ kind: "float", value: 0 }),
    pool.value({ kind: "float", value: -0 }),
    pool.value({ kind: "integer", value: 0n }),
    pool.value({ kind: "boolean", value: false }),
    pool.value({ kind: "string", value: "0" }),
    pool.value({ kind: "none" }),
  ];
  expect(new Set(values).size).toBe(values.length);
});

test("items stand before their tuple", () => {
  const pool = new ConstantPool();
  const inner = { kind: "tuple" as const, items: [{ kind: "none" as const }] };
  expect(pool.value({ kind: "tuple", items: [inner, inner] })).toBe(2);
  expect(pool.rows.at(-1)).toEqual({ kind: "tuple", items: [1, 1] });
});
