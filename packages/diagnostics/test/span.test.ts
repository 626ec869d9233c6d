import { joinSpans } from "@vipera/diagnostics";
import { expect, it } from "vitest";

it("joins two spans to the shortest one that holds both", () => {
  expect(joinSpans({ start: 1, end: 3 }, { start: 5, end: 8 })).toEqual({ start: 1, end: 8 });
  expect(joinSpans({ start: 5, end: 8 }, { start: 1, end: 9 })).toEqual({ start: 1, end: 9 });
});
