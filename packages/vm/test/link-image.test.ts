import { fixedNames, hooks } from "@vipera/spec";
import { expect, test } from "vitest";
import { type LinkedImage, type LinkRequest, linkImage, noLinkNumbers } from "../src/index.ts";
import { valueTag } from "../src/layout-offsets.ts";
import { functionOf, imageOf, word } from "./test-image.ts";

const request: LinkRequest = { flavour: "full", numbers: noLinkNumbers, segmentOffset: 256 };

function linked(image = imageOf(), changed: Partial<LinkRequest> = {}): LinkedImage {
  const result = linkImage(image, { ...request, ...changed });
  if ("refusals" in result) throw new Error(JSON.stringify(result.refusals));
  return result.linked;
}

function u32(image: LinkedImage, offset: number): number {
  return new DataView(image.block.bytes.buffer).getUint32(offset, true);
}

function u16(image: LinkedImage, offset: number): number {
  return new DataView(image.block.bytes.buffer).getUint16(offset, true);
}

function textAt(image: LinkedImage, offset: number): string {
  const length = u32(image, offset + 8);
  return String.fromCharCode(...image.block.bytes.subarray(offset + 16, offset + 16 + length));
}

test("descriptors come first and say where each function's code lies", () => {
  const image = linked(
    imageOf({
      functions: [
        functionOf([word("ReturnNone")]),
        functionOf([word("Move"), word("ReturnNone")], {
          name: "f",
          parameters: ["a", "b", "rest"],
          positional: 2,
          star: true,
          registers: 7,
        }),
      ],
    }),
  );
  const [main, f] = image.functions;
  expect([main?.descriptor, f?.descriptor]).toEqual([0, 32]);
  expect(u32(image, 0)).toBe(main?.entry);
  expect(u32(image, 32)).toBe(f?.entry);
  expect(f?.entry).toBe((main?.entry ?? 0) + 4);
  expect(u16(image, 32 + 4)).toBe(56);
  expect(image.block.bytes[32 + 6]).toBe(2);
  expect(image.block.bytes[32 + 7]).toBe(1);
  expect(textAt(image, u32(image, 32 + 8))).toBe("f");
  expect(u32(image, 32 + 24)).toBe((f?.entry ?? 0) + 8);
  const names = u32(image, 32 + 12);
  expect(u32(image, names + 8)).toBe(3);
  expect(textAt(image, u32(image, names + 16 + 16))).toBe("rest");
});

test("a constant operand becomes the distance in words from the next instruction", () => {
  const image = linked(
    imageOf({
      constants: [{ kind: "none" }, { kind: "integer", value: 7n }],
      functions: [functionOf([word("LoadConstant", 1 << 8), word("ReturnNone")])],
    }),
  );
  const entry = image.functions[0]?.entry ?? 0;
  const distance = u32(image, entry) >>> 16;
  const slot = entry + 4 + 4 * distance;
  expect([u32(image, slot), u32(image, slot + 4) | 0]).toEqual([7, -1]);
});

test("a function operand becomes the address of the descriptor and is relocated", () => {
  const code = [word("MakeFunction"), 1, word("ReturnNone")];
  const image = linked(imageOf({ functions: [functionOf(code), functionOf(code)] }));
  const entry = image.functions[0]?.entry ?? 0;
  expect(u32(image, entry + 4)).toBe(32);
  expect(image.block.relocations).toContain(entry + 4);
});

test("globals get the numbers of their slots, names those after the fixed ones", () => {
  const image = linked(
    imageOf({
      globals: ["x", "y"],
      names: ["append", "colour"],
      functions: [
        functionOf([word("SetGlobal", 1 << 8), word("CallMethod"), 1, word("ReturnNone")]),
      ],
    }),
  );
  const entry = image.functions[0]?.entry ?? 0;
  expect(u32(image, entry) >>> 16).toBe(1);
  expect(u32(image, entry + 8) & 0xffff).toBe(fixedNames.length);
  expect(image.numbers.names.at(-1)).toBe("colour");
  expect(image.newGlobals).toEqual(["x", "y"]);
});

test("an image linked later shares globals by name and gets numbers for its own", () => {
  const first = linked(imageOf({ globals: ["x"] }));
  const second = linked(imageOf({ globals: ["y", "x"] }), {
    numbers: first.numbers,
    segmentOffset: 1056,
  });
  expect(second.newGlobals).toEqual(["y"]);
  expect(second.numbers.globals.get("x")).toBe(0);
  expect(second.numbers.globals.get("y")).toBe(100);
  expect(second.numbers.images).toBe(2);
  expect(u32(second, 28)).toBe(1);
});

test("handlers keep their words, innermost first", () => {
  const handlers = [
    { start: 1, end: 3, target: 5, register: 2 },
    { start: 0, end: 4, target: 6, register: 1 },
  ];
  const image = linked(imageOf({ functions: [functionOf([word("ReturnNone")], { handlers })] }));
  const table = u32(image, 16);
  expect(u16(image, 20)).toBe(2);
  expect([0, 2, 4, 6].map((offset) => u16(image, table + offset))).toEqual([1, 3, 5, 2]);
  expect(u16(image, table + 12 + 4)).toBe(6);
});

test("the entry is a function object of the entry function", () => {
  const image = linked();
  expect(u32(image, image.entry) & 0xff).toBe(-valueTag.function);
  expect(u32(image, image.entry + 8)).toBe(image.functions[0]?.entry);
  expect(u32(image, image.entry + 24)).toBe(0);
});

test("hooks stand in the table at the position of their name", () => {
  const name = hooks[1] ?? "";
  const image = linked(imageOf({ hooks: [{ name, function: 0 }] }));
  expect(u32(image, image.hooks)).toBe(0);
  expect(u32(image, u32(image, image.hooks + 4)) & 0xff).toBe(-valueTag.function);
});

test("what a flavour lacks is refused by name", () => {
  const image = imageOf({
    features: ["wide-integers"],
    constants: [{ kind: "integer", value: 2n ** 40n }],
  });
  expect(linkImage(image, { ...request, flavour: "core" })).toEqual({
    refusals: [
      { reason: "feature", feature: "wide-integers" },
      { reason: "integer", value: 2n ** 40n, bits: 32 },
    ],
  });
  expect("linked" in linkImage(image, request)).toBe(true);
});

test("functions that the core flavour has in the prelude only are refused by name", () => {
  const image = imageOf({ features: ["full-natives"], names: ["sort"] });
  expect(linkImage(image, { ...request, flavour: "core" })).toEqual({
    refusals: [{ reason: "natives", names: ["list.sort"] }],
  });
  expect("linked" in linkImage(image, request)).toBe(true);
});

test("a constant too far from its instruction is refused", () => {
  const code = [word("LoadConstant"), ...new Array<number>(70_000).fill(word("Move"))];
  const image = imageOf({ constants: [{ kind: "none" }], functions: [functionOf(code)] });
  expect(linkImage(image, request)).toEqual({
    refusals: [{ reason: "reach", table: "constants" }],
  });
});

test("linking twice gives the same bytes", () => {
  const image = imageOf({ globals: ["b", "a"], constants: [{ kind: "string", value: "x" }] });
  expect(linked(image).block).toEqual(linked(image).block);
});
