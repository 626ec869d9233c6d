import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteReader } from "../../src/image/byte-reader.ts";
import { ByteWriter } from "../../src/image/byte-writer.ts";

test("what is written is read back", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 2 ** 32 - 1 }),
      fc.integer({ min: -(2 ** 30), max: 2 ** 30 }),
      fc.string({ unit: "grapheme" }),
      fc.double(),
      (whole, signed, text, real) => {
        const writer = new ByteWriter();
        writer.varint(whole);
        writer.signedVarint(signed);
        writer.text(text);
        writer.f64(real);
        writer.u32(whole);
        const reader = new ByteReader(writer.result());
        const values = [reader.varint(), reader.signedVarint(), reader.text(), reader.f64()];
        expect(values).toEqual([whole, signed, text, real]);
        expect(reader.u32()).toBe(whole);
        expect([reader.atEnd, reader.problem]).toEqual([true, undefined]);
      },
    ),
  );
});

test("the buffer grows, and aligning fills with zeros", () => {
  const writer = new ByteWriter();
  for (let index = 0; index < 1001; index += 1) writer.u8(7);
  writer.align();
  expect(writer.length).toBe(1004);
  expect(writer.result().at(-1)).toBe(0);
  writer.patch32(0, 1);
  expect(writer.result()[0]).toBe(1);
});
