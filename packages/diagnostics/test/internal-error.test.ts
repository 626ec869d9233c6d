import { assertNever, unreachable } from "@vipera/diagnostics";
import { expect, it } from "vitest";

it("names the stage and what it met", () => {
  expect(() => unreachable("parse", "no way")).toThrow("parse: no way");
  expect(() => assertNever({ kind: "Name" } as never, "unparse")).toThrow(
    "unparse: no case for Name",
  );
  expect(() => assertNever("x" as never, "unparse")).toThrow("unparse: no case for x");
});
