/** Tags, layouts and headers: nothing overlaps, everything is aligned. */
import {
  coreHeader,
  type Field,
  firstReferenceTag,
  firstTag,
  objectLayouts,
  tags,
} from "@vipera/spec";
import { expect, test } from "vitest";

const widths = { u8: 1, u16: 2, u32: 4, i32: 4, i64: 8, f64: 8, slot: 8 };

function expectSound(name: string, fields: readonly Field[]): void {
  let end = 0;
  for (const field of fields) {
    expect(field.offset % widths[field.width], `${name}.${field.name}`).toBe(0);
    expect(field.offset, `${name}.${field.name}`).toBeGreaterThanOrEqual(end);
    end = field.offset + widths[field.width];
  }
}

test("fields are aligned and do not overlap", () => {
  for (const layout of objectLayouts) expectSound(layout.name, layout.fields);
  expectSound("core", coreHeader);
});

test("references have tags from the first reference tag down", () => {
  for (const row of tags) {
    expect(row.reference, row.name).toBe(row.tag <= firstReferenceTag);
    expect(row.tag, row.name).toBeGreaterThanOrEqual(firstTag);
  }
  expect(new Set(tags.map((row) => row.tag)).size).toBe(tags.length);
});

test("objects are as small as the language promises", () => {
  const headerBytes = 8;
  for (const { name, bytes, fields, slots } of objectLayouts) {
    const body = [...fields.map(({ offset }) => offset), ...(slots > 0 ? [slots] : []), bytes];
    expect(Math.min(...body), name).toBe(headerBytes);
  }
  const most = { str: 16, list: 24, dict: 24, block: headerBytes };
  for (const [name, bytes] of Object.entries(most)) {
    const layout = objectLayouts.find((row) => row.name === name);
    expect(layout?.bytes ?? Number.NaN, name).toBeLessThanOrEqual(bytes);
  }
});
