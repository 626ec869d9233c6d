import { quoteBytes } from "@vipera/parser";
import { describe, expect, it } from "vitest";

describe("quoteBytes", () => {
  it.each([
    ["", "''"],
    ["abc", "'abc'"],
    ["it's", '"it\'s"'],
    ['say "it\'s"', "'say \"it\\'s\"'"],
    ["a\\b\n\r\t", "'a\\\\b\\n\\r\\t'"],
    ["\0\x7f\xff", "'\\x00\\x7f\\xff'"],
  ])("writes %j as Python 2.7's repr does", (bytes, literal) => {
    expect(quoteBytes(bytes)).toBe(literal);
  });
});
