import { expect, test } from "vitest";
import { refusalOf } from "./compiled.ts";

const without = { withoutSharedArrays: true };

test("a device without shared arrays refuses them where they are named", () => {
  const text =
    "from array import shared_mem_array\ndef f():\n    return shared_mem_array(2)\nf()\n";
  expect(refusalOf(text, without)).toEqual({ code: "VP4005", start: text.lastIndexOf("shared") });
  const module = "import array\nprint array.shared_mem_array(2)\n";
  expect(refusalOf(module, without)).toEqual({ code: "VP4005", start: module.indexOf("array.sh") });
});

test("other programs, and other devices, are not refused", () => {
  expect(refusalOf("from array import array\nprint array(2)\n", without)).toBeUndefined();
  const text = "from array import shared_mem_array\nprint shared_mem_array(2)\n";
  expect(refusalOf(text, {})).toBeUndefined();
});
