import { expect, test } from "vitest";
import { HostTrapError } from "../src/host-trap-error.ts";

test("it has the name of a trap, and its number when operands are stored", () => {
  expect(new HostTrapError("arrayShapes")).toMatchObject({
    trap: "arrayShapes",
    status: undefined,
  });
  expect(new HostTrapError("elementRange", 189).status).toBe(189);
  expect(new HostTrapError("arrayShapes").message).toContain("arrayShapes");
});
