import { describe, expect, it } from "vitest";
import { codesOf } from "./comparable.ts";

describe("imports from __future__", () => {
  it.each([
    "from __future__ import division\nfrom __future__ import with_statement, generators\n",
    "'docstring'\nfrom __future__ import (print_function, nested_scopes)\n",
    "# comment\n\nfrom __future__ import absolute_import; from __future__ import division\n",
  ])("may begin a file: %j", (text) => {
    expect(codesOf(text)).toEqual([]);
  });

  it.each([
    ["import a\nfrom __future__ import division\n", "VP1228"],
    ["'doc'\n'no doc'\nfrom __future__ import division\n", "VP1228"],
    ["def f():\n    from __future__ import division\n", "VP1228"],
    ["from __future__ import braces\n", "VP1229"],
  ])("%j is refused with %s", (text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });
});
